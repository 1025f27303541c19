// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/period_button.h"

#include "ui/screens/statistics/period_dialog.h"
#include "ui/text/date_text.h"

namespace stagewright {

namespace {

constexpr qint64 customId = 1000;

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

PeriodButton::PeriodButton(const QString& name, const QString& anyText, QWidget* parent)
    : FilterButton(name, parent), anyText_(anyText)
{
    connect(this, &FilterButton::picked, this, &PeriodButton::pick);
}

QList<PeriodButton::Range> PeriodButton::presets() const
{
    const QDate month(today_.year(), today_.month(), 1);
    const QDate quarter = quarterStart(today_);
    const QDate year(today_.year(), 1, 1);
    return {{tr("Today"), today_, today_},
            {tr("Last 7 days"), today_.addDays(-6), today_},
            {tr("Next 7 days"), today_, today_.addDays(6)},
            {tr("This month"), month, month.addMonths(1).addDays(-1)},
            {tr("This quarter"), quarter, quarter.addMonths(3).addDays(-1)},
            {tr("Last quarter"), quarter.addMonths(-3), quarter.addDays(-1)},
            {tr("This year"), year, year.addYears(1).addDays(-1)}};
}

void PeriodButton::setToday(QDate today)
{
    today_ = today;
    QList<Choice> choices{{0, anyText_, {}}};
    const QList<Range> ranges = presets();
    for (qsizetype place = 0; place < ranges.size(); ++place)
        choices.append({place + 1, ranges.at(place).text, {}});
    choices.append({customId, tr("Choose days…"), {}});
    setChoices(choices);
    showRange();
}

void PeriodButton::setRange(QDate from, QDate to)
{
    from_ = from;
    to_ = to;
    showRange();
}

void PeriodButton::showRange()
{
    if (!from_.isValid() && !to_.isValid()) {
        setCurrentId(0);
        return;
    }
    const QList<Range> ranges = presets();
    for (qsizetype place = 0; place < ranges.size(); ++place) {
        if (ranges.at(place).from == from_ && ranges.at(place).to == to_) {
            setCurrentId(place + 1);
            return;
        }
    }
    setCurrentId(customId);
    const QLocale here;
    if (!from_.isValid())
        setShownText(tr("until %1").arg(dayText(to_, here)));
    else if (!to_.isValid())
        setShownText(tr("from %1").arg(dayText(from_, here)));
    else
        setShownText(tr("%1 – %2").arg(dayText(from_, here), dayText(to_, here)));
}

void PeriodButton::pick(qint64 id)
{
    if (id == customId) {
        askRange();
        return;
    }
    const Range range = id > 0 ? presets().value(id - 1) : Range{};
    setRange(range.from, range.to);
    Q_EMIT rangeChanged();
}

void PeriodButton::askRange()
{
    auto* dialog = new PeriodDialog(from_.isValid() ? from_ : today_, to_.isValid() ? to_ : today_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        if (result == QDialog::Accepted) {
            setRange(dialog->from(), dialog->to());
            Q_EMIT rangeChanged();
        } else {
            showRange();
        }
    });
    dialog->open();
}

} // namespace stagewright
