// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QHash>
#include <QList>

#include <array>

namespace stagewright {

namespace {
struct Known
{
    const char* code;
    const char* symbol;
    int minorDigits;
};
// ISO 4217, the currencies of Europe and of large trading partners.
constexpr std::array known{
    Known{"PLN", "zł", 2},  Known{"EUR", "€", 2},  Known{"USD", "$", 2},   Known{"GBP", "£", 2},
    Known{"CHF", "CHF", 2}, Known{"CZK", "Kč", 2}, Known{"DKK", "kr", 2},  Known{"SEK", "kr", 2},
    Known{"NOK", "kr", 2},  Known{"HUF", "Ft", 2}, Known{"RON", "lei", 2}, Known{"BGN", "лв", 2},
    Known{"UAH", "₴", 2},   Known{"TRY", "₺", 2},  Known{"JPY", "¥", 0},   Known{"CNY", "CN¥", 2},
    Known{"CAD", "CA$", 2}, Known{"AUD", "A$", 2}, Known{"INR", "₹", 2},   Known{"KWD", "KWD", 3},
};
} // namespace

Result<Currency> Currency::fromCode(const QString& code)
{
    const QString wanted = code.trimmed().toUpper();
    for (const Known& entry : known) {
        if (QLatin1StringView(entry.code) == wanted)
            return Currency(wanted, entry.minorDigits);
    }
    return Problem{ProblemCode::CurrencyUnknown, {code}};
}

QList<Currency> Currency::all()
{
    QList<Currency> list;
    for (const Known& entry : known)
        list.append(Currency(QLatin1StringView(entry.code), entry.minorDigits));
    return list;
}

Currency Currency::pln()
{
    return {QLatin1StringView("PLN"), 2};
}

QString Currency::symbol() const
{
    for (const Known& entry : known) {
        if (QLatin1StringView(entry.code) == code_)
            return QString::fromUtf8(entry.symbol);
    }
    return code_;
}

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = 0; i < minorDigits_; ++i)
        factor *= 10;
    return factor;
}

} // namespace stagewright
