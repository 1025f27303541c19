// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"

namespace stagewright {

namespace {
constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int length = 13;

int digitOf(QChar c)
{
    switch (c.toUpper().unicode()) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        for (int i = 0; i < 32; ++i) {
            if (QLatin1Char(digits[i]) == c.toUpper())
                return i;
        }
        return -1;
    }
}
} // namespace

QString idToText(qint64 value)
{
    QString text(length, QLatin1Char('0'));
    for (qsizetype i = length - 1; i >= 0; --i) {
        text[i] = QLatin1Char(digits[value & 31]);
        value >>= 5;
    }
    return text;
}

std::optional<qint64> idFromText(QStringView text)
{
    if (text.size() != length || digitOf(text.front()) > 7)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        value = (value << 5) | digit;
    }
    return value;
}

} // namespace stagewright
