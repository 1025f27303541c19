// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {
struct Known
{
    const char* code;
    const char* symbol;
    int minorDigits;
};
// ISO 4217: the currencies of Europe and of its large trading partners.
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

QStringList Currency::signs() const
{
    static const QHash<QString, QStringList> others{{u"PLN"_s, {u"zł."_s, u"zl"_s}},
                                                    {u"USD"_s, {u"US$"_s}},
                                                    {u"CAD"_s, {u"$"_s}},
                                                    {u"AUD"_s, {u"$"_s}},
                                                    {u"CNY"_s, {u"¥"_s, u"元"_s}},
                                                    {u"JPY"_s, {u"JP¥"_s, u"円"_s}},
                                                    {u"DKK"_s, {u"kr."_s}},
                                                    {u"SEK"_s, {u"kr."_s}},
                                                    {u"NOK"_s, {u"kr."_s}},
                                                    {u"CHF"_s, {u"SFr."_s, u"Fr."_s}}};
    QStringList all{code_, symbol()};
    all += others.value(code_);
    all.removeDuplicates();
    std::stable_sort(all.begin(), all.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return all;
}

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = 0; i < minorDigits_; ++i)
        factor *= 10;
    return factor;
}

} // namespace stagewright
