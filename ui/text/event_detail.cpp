// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_detail.h"

#include "core/domain/deal/visibility.h"
#include "core/domain/money.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <optional>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventDetail)
};

// As written in the history, in every language.
const QString& arrow()
{
    static const QString text = u" → "_s;
    return text;
}

const QString& nothing()
{
    static const QString text = u"–"_s;
    return text;
}

/// "1234.50 PLN", as written in the history.
std::optional<Money> storedMoney(const QString& text)
{
    const QString code = text.section(u' ', -1);
    const auto currency = Currency::fromCode(code);
    const QString whole = text.section(u' ', 0, 0).section(u'.', 0, 0);
    QString fraction = text.section(u' ', 0, 0).section(u'.', 1, 1);
    if (!currency || fraction.size() > currency->minorDigits())
        return std::nullopt;
    fraction = fraction.leftJustified(currency->minorDigits(), u'0');
    bool fits = false;
    const qint64 minor = (whole + fraction).toLongLong(&fits);
    return fits ? std::optional(Money(minor, *currency)) : std::nullopt;
}

} // namespace

QString readableFact(const QString& key, const QString& value, const QLocale& locale)
{
    if (key == u"public")
        return value == nothing() ? Words::tr("no") : Words::tr("yes");
    for (const Visibility each : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
        if (key == u"visibility" && value == visibilityKey(each))
            return visibilityText(each);
    }
    if (key == u"value") {
        const auto money = storedMoney(value);
        return money ? moneyText(*money, locale) : value;
    }
    if (key == u"expected_close" || key == u"due") {
        const QDate day = QDate::fromString(value.section(u' ', 0, 0), Qt::ISODate);
        const QTime time = QTime::fromString(value.section(u' ', 1), QStringLiteral("HH:mm"));
        return day.isValid() ? dayTimeText(day, time, locale) : value;
    }
    return value;
}

QString shownValue(const QString& key, const QString& value)
{
    return readableFact(key, factValueText(key, value), QLocale());
}

bool isRemoval(const Event& event)
{
    return event.kind == EventKind::FactsChanged && event.subject != u"public" &&
           event.detail.endsWith(arrow() + nothing());
}

QString eventDetailText(const Event& event, const QLocale& locale)
{
    if (event.kind == EventKind::Ticked) {
        const QDate day = QDate::fromString(event.detail, Qt::ISODate);
        return day.isValid() ? Words::tr("done on %1").arg(isolated(dayText(day, locale)))
                             : isolated(event.detail);
    }
    if (event.kind != EventKind::FactsChanged || !event.detail.contains(arrow()))
        return isolated(event.detail);
    if (isRemoval(event)) {
        const QString before = event.detail.chopped(arrow().size() + nothing().size());
        return Words::tr("was: %1").arg(isolated(readableFact(event.subject, before, locale)));
    }
    // A name may contain an arrow; a text with a second arrow in the middle is left as it is.
    const QStringList sides = event.detail.split(arrow());
    if (sides.size() != 2)
        return isolated(event.detail);
    const QString after = readableFact(event.subject, sides[1], locale);
    if (sides[0] == nothing() && event.subject != u"public")
        return isolated(after);
    return isolated(readableFact(event.subject, sides[0], locale)) + arrow() + isolated(after);
}

} // namespace stagewright
