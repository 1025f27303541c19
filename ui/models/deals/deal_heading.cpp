// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_heading.h"

#include <QCoreApplication>

namespace stagewright {

QString DealHeading::text() const
{
    return QCoreApplication::translate("DealTable", source);
}

const DealHeading& dealHeading(int column)
{
    static const DealHeading headings[] = {
        {QT_TRANSLATE_NOOP("DealTable", "Name"), DealSort::Name},
        {QT_TRANSLATE_NOOP("DealTable", "Company"), DealSort::Company},
        {QT_TRANSLATE_NOOP("DealTable", "Process stage"), DealSort::Stage},
        {QT_TRANSLATE_NOOP("DealTable", "Probability"), DealSort::Probability},
        {QT_TRANSLATE_NOOP("DealTable", "Value"), DealSort::Value, true},
        {QT_TRANSLATE_NOOP("DealTable", "Weighted"), std::nullopt, true},
        {QT_TRANSLATE_NOOP("DealTable", "Status"), DealSort::Status},
        {QT_TRANSLATE_NOOP("DealTable", "Owner"), DealSort::Owner},
        {QT_TRANSLATE_NOOP("DealTable", "Source"), DealSort::Source},
        {QT_TRANSLATE_NOOP("DealTable", "Product"), DealSort::Product},
        {QT_TRANSLATE_NOOP("DealTable", "Expected close"), DealSort::ExpectedClose},
        {QT_TRANSLATE_NOOP("DealTable", "Created"), DealSort::Created},
        {QT_TRANSLATE_NOOP("DealTable", "Changed"), DealSort::Changed},
        {QT_TRANSLATE_NOOP("DealTable", "Closed"), DealSort::Closed},
        {QT_TRANSLATE_NOOP("DealTable", "Selected"), std::nullopt},
    };
    return headings[column];
}

} // namespace stagewright
