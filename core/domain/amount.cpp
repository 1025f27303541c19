// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/amount.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr QChar point(u'.');
constexpr QChar comma(u',');
constexpr QChar space(u' ');
constexpr QChar apostrophe(u'\'');
constexpr QChar arabicDecimal(0x066B);
constexpr QChar arabicGroup(0x066C);

/// One character for every way of writing a mark; null for anything that is not one.
QChar markOf(char32_t character)
{
    switch (character) {
    case U'.':
    case 0xFF0E: // full width
        return point;
    case U',':
    case 0xFF0C:
    case 0x2E41: // from right to left, in Adlam
        return comma;
    case U'\'':
    case 0x2019:
    case 0x02BC:
        return apostrophe;
    case 0x066B:
        return arabicDecimal;
    case 0x066C:
        return arabicGroup;
    default:
        return QChar::isSpace(character) ? space : QChar();
    }
}

bool isDash(QChar character)
{
    return character == u'-' || character == QChar(0x2212) || character == QChar(0x2013);
}

/// Without the invisible marks that only set the writing direction.
QString withoutFormat(const QString& text)
{
    QString plain;
    for (const QChar character : text) {
        if (character.category() != QChar::Other_Format)
            plain.append(character);
    }
    return plain.trimmed();
}

/// Removes the sign from either end of the text; true if there was one.
bool takeSign(QString& text, const QString& sign)
{
    if (sign.isEmpty())
        return false;
    // A code inside a longer word is not a code.
    const auto whole = [&](qsizetype neighbour) {
        return neighbour < 0 || neighbour >= text.size() || !text[neighbour].isLetter() ||
               !sign[0].isLetter();
    };
    if (text.startsWith(sign, Qt::CaseInsensitive) && whole(sign.size())) {
        text = text.mid(sign.size()).trimmed();
        return true;
    }
    if (text.endsWith(sign, Qt::CaseInsensitive) && whole(text.size() - sign.size() - 1)) {
        text = text.chopped(sign.size()).trimmed();
        return true;
    }
    return false;
}

bool namesOtherCurrency(QString text, const Currency& currency)
{
    const QList<Currency> all = Currency::all();
    for (const Currency& each : all) {
        if (each == currency)
            continue;
        const QStringList signs = each.signs();
        for (const QString& sign : signs) {
            if (takeSign(text, sign))
                return true;
        }
    }
    return false;
}

/// The digits and the marks between them, in one spelling; nothing if there is anything else.
std::optional<QString> spelt(const QString& text)
{
    QString plain;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (QChar::category(character) == QChar::Number_DecimalDigit) {
            plain.append(QChar(u'0' + QChar::digitValue(character)));
            continue;
        }
        const QChar mark = markOf(character);
        if (mark.isNull())
            return std::nullopt;
        if (mark != space || !plain.endsWith(space))
            plain.append(mark);
    }
    return plain;
}

struct Reading
{
    QString whole;
    QString fraction;
};

bool isDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The digits without their thousands marks; nothing if those are not where they have to be.
std::optional<QString> ungrouped(const QString& digits, bool lakhs)
{
    if (isDigits(digits))
        return digits;
    const auto mark =
        std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c < u'0' || c > u'9'; });
    if (*mark == arabicDecimal)
        return std::nullopt;
    const QStringList groups = digits.split(*mark);
    const qsizetype middle = lakhs && groups.size() > 2 ? 2 : 3;
    const auto stands = [&](qsizetype size) {
        for (qsizetype i = 1; i < groups.size(); ++i) {
            if (groups[i].size() != (i + 1 == groups.size() ? 3 : size) || !isDigits(groups[i]))
                return false;
        }
        const QString& first = groups.first();
        return !first.isEmpty() && first.size() <= size && isDigits(first) && first[0] != u'0';
    };
    if (!stands(3) && !stands(middle))
        return std::nullopt;
    return groups.join(QString());
}

std::optional<Reading> asWhole(const QString& digits, bool lakhs)
{
    const auto whole = ungrouped(digits, lakhs);
    return whole && !whole->isEmpty() ? std::optional(Reading{*whole, {}}) : std::nullopt;
}

/// The last mark starts the decimals.
std::optional<Reading> asDecimal(const QString& digits, bool lakhs)
{
    const qsizetype last =
        std::max({digits.lastIndexOf(point), digits.lastIndexOf(comma), digits.lastIndexOf(arabicDecimal)});
    if (last < 0 || digits.count(digits[last]) > 1)
        return std::nullopt;
    const auto whole = ungrouped(digits.left(last), lakhs);
    const QString fraction = digits.mid(last + 1);
    if (!whole || !isDigits(fraction) || (whole->isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    return Reading{*whole, fraction};
}

bool fits(const Reading& reading, const Currency& currency)
{
    const QStringView beyond = QStringView(reading.fraction)
                                   .mid(std::min<qsizetype>(currency.minorDigits(), reading.fraction.size()));
    return std::all_of(beyond.cbegin(), beyond.cend(), [](QChar c) { return c == u'0'; });
}

Result<qint64> minorOf(const Reading& reading, const Currency& currency)
{
    const QString digits =
        reading.whole +
        reading.fraction.left(currency.minorDigits()).leftJustified(currency.minorDigits(), u'0');
    qint64 minor = 0;
    for (const QChar digit : digits) {
        minor = minor * 10 + (digit.unicode() - u'0');
        if (minor > Money::largest)
            return Problem{ProblemCode::MoneyTooLarge, {}};
    }
    return minor;
}

/// What is left of an amount without its currency and sign, and whether it is negative.
struct Bare
{
    QString digits;
    bool negative = false;
};

/// Removes dashes and brackets that mean "negative", and a dash that stands for no cents.
void takeMinus(Bare& bare)
{
    QString& text = bare.digits;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1, text.size() - 2).trimmed();
        bare.negative = true;
    }
    if (!text.isEmpty() && isDash(text.front())) {
        text = text.mid(1).trimmed();
        bare.negative = true;
    } else if (text.startsWith(u'+')) {
        text = text.mid(1).trimmed();
    }
    if (text.isEmpty() || !isDash(text.back()))
        return;
    while (!text.isEmpty() && isDash(text.back()))
        text.chop(1);
    if (text.endsWith(point) || text.endsWith(comma))
        text.chop(1); // 100,-
    else
        bare.negative = true; // 100-
}

Result<Bare> bareAmount(const QString& text, const Currency& currency)
{
    Bare bare{withoutFormat(text)};
    takeMinus(bare);
    const QStringList signs = currency.signs();
    const bool named = std::any_of(signs.cbegin(), signs.cend(),
                                   [&](const QString& sign) { return takeSign(bare.digits, sign); });
    // "$ 5 USD" says the same thing twice.
    if (named)
        takeSign(bare.digits, currency.code());
    else if (namesOtherCurrency(bare.digits, currency))
        return Problem{ProblemCode::MoneyOtherCurrency, {text.left(100), currency.code()}};
    takeMinus(bare);
    return bare;
}

/// The one reading of the digits; MoneyUnclear if there are two and the marks do not decide.
Result<Reading> readingOf(const QString& digits, const QString& text, const Currency& currency,
                          const AmountMarks& marks)
{
    const Problem unreadable{ProblemCode::MoneyUnreadable, {text.left(100)}};
    const Problem unclear{ProblemCode::MoneyUnclear, {text.left(100)}};
    const bool lakhs = marks.lakhs || currency.code() == "INR"_L1;
    const auto whole = asWhole(digits, lakhs);
    const auto decimal = asDecimal(digits, lakhs);
    if (!whole && !decimal)
        return unreadable;
    if (!decimal)
        return *whole;
    if (!whole) // no group looks like this, so these are decimals, perhaps too many
        return fits(*decimal, currency) ? Result<Reading>(*decimal) : Result<Reading>(unreadable);
    // A single mark before three digits.
    const auto mark =
        *std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c < u'0' || c > u'9'; });
    if (mark == marks.decimal)
        return fits(*decimal, currency) ? Result<Reading>(*decimal) : Result<Reading>(unclear);
    if (mark == marks.group || (marks.decimal.isNull() && currency.minorDigits() == 0))
        return *whole;
    return unclear;
}

/// The text from its first digit or mark to its last, without any currency.
QString onlyAmount(const QString& text)
{
    const auto belongs = [](QChar c) {
        return c.isDigit() || c == point || c == comma;
    };
    const auto first = std::find_if(text.cbegin(), text.cend(), belongs);
    const auto last = std::find_if(text.crbegin(), text.crend(), belongs);
    return first == text.cend() ? QString() : text.mid(first - text.cbegin(), last.base() - first);
}

/// The point or comma that this locale uses as its mark; null for others, which are never unclear.
QChar pointOrComma(const QString& mark)
{
    const QChar known = mark.size() == 1 ? markOf(mark[0].unicode()) : QChar();
    return known == point || known == comma ? known : QChar();
}

} // namespace

AmountMarks amountMarksOf(const QLocale& locale)
{
    // This number shows whether groups above the thousands have two digits.
    const QString group = locale.groupSeparator();
    const bool lakhs = !group.isEmpty() && locale.toString(12345678).count(group) == 3;
    return {pointOrComma(locale.decimalPoint()), pointOrComma(group), lakhs};
}

AmountMarks amountMarksWith(QChar decimal)
{
    return {decimal, decimal == comma ? point : comma, false};
}

Result<qint64> parsedAmount(const QString& text, const Currency& currency, const AmountMarks& marks)
{
    const Problem unreadable{ProblemCode::MoneyUnreadable, {text.left(100)}};
    const auto bare = bareAmount(text, currency);
    if (!bare)
        return bare.problem();
    const auto digits = spelt(bare->digits);
    if (!digits)
        return unreadable;
    const auto reading = readingOf(*digits, text, currency, marks);
    if (!reading)
        return reading.problem();
    const auto minor = minorOf(*reading, currency);
    const bool isZero = minor.ok() && *minor == 0;
    if (bare->negative && !isZero)
        return Problem{ProblemCode::ValueNegative, {}};
    return minor;
}

AmountMarks amountMarksIn(const QStringList& samples)
{
    bool points = false;
    bool commas = false;
    for (const QString& sample : samples) {
        const auto digits = spelt(onlyAmount(sample));
        const auto whole = digits ? asWhole(*digits, false) : std::nullopt;
        const auto decimal = digits ? asDecimal(*digits, false) : std::nullopt;
        // Only one reading is left: this mark starts the decimals, or the other one does.
        if (decimal && !whole && digits->contains(comma))
            (digits->lastIndexOf(comma) > digits->lastIndexOf(point) ? commas : points) = true;
        else if (decimal && !whole && digits->contains(point))
            points = true;
        else if (whole && !decimal && digits->contains(point))
            commas = true;
        else if (whole && !decimal && digits->contains(comma))
            points = true;
    }
    if (points == commas)
        return {};
    return amountMarksWith(points ? point : comma);
}

} // namespace stagewright
