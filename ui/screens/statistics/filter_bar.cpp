// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/filter_bar.h"

#include "core/services/session/directory.h"
#include "ui/screens/statistics/filter_button.h"
#include "ui/screens/statistics/period_dialog.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      by_(new Segmented(this)),
      people_(new FilterButton(tr("Whose deals"), this)),
      period_(new FilterButton(tr("When the deals were created"), this)),
      process_(new FilterButton(tr("Process"), this)),
      right_(new QWidget(this)),
      halves_(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    by_->setObjectName(u"groupBy"_s);
    by_->setAccessibleName(tr("Group by"));
    people_->setObjectName(u"peopleFilter"_s);
    period_->setObjectName(u"periodFilter"_s);
    process_->setObjectName(u"processFilter"_s);
    build();
    connect(by_, &Segmented::currentChanged, this, [this] {
        StatisticsFilter wanted = filter_;
        wanted.by = GroupBy(by_->currentData().toInt());
        change(wanted);
    });
    connect(people_, &FilterButton::picked, this, &FilterBar::pickPerson);
    connect(period_, &FilterButton::picked, this, [this](qint64 id) { pickPeriod(Period(id)); });
    connect(process_, &FilterButton::picked, this, [this](qint64 id) {
        StatisticsFilter wanted = filter_;
        wanted.process = ProcessId(id);
        change(wanted);
    });
}

void FilterBar::build()
{
    for (const GroupBy by : {GroupBy::Stage, GroupBy::Product, GroupBy::Owner, GroupBy::Source})
        by_->addSegment(groupByText(by), int(by));
    by_->setCurrentIndex(0);
    period_->setChoices({{qint64(Period::Any), tr("All time"), {}},
                         {qint64(Period::ThisMonth), tr("This month"), {}},
                         {qint64(Period::ThisQuarter), tr("This quarter"), {}},
                         {qint64(Period::ThisYear), tr("This year"), {}},
                         {qint64(Period::Custom), tr("From day to day…"), {}}});
    // In a narrow window the last one goes onto the next line.
    auto* row = new FlowLayout(right_, space::s, space::s);
    row->setContentsMargins(0, 0, 0, 0);
    for (FilterButton* button : {people_, period_, process_})
        row->addWidget(button);
    halves_->setContentsMargins(0, 0, 0, 0);
    halves_->setSpacing(space::s);
    halves_->addWidget(by_, 0, Qt::AlignLeft);
    halves_->addStretch(1);
    halves_->addWidget(right_);
    showFilter();
}

QSize FilterBar::minimumSizeHint() const
{
    const QSize left = by_->minimumSizeHint();
    const QSize right = right_->minimumSizeHint();
    return {std::max(left.width(), right.width()), std::max(left.height(), right.height())};
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= by_->sizeHint().width() + space::xl + right_->sizeHint().width();
    halves_->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilterBar::setDirectory(const Directory& directory, UserId viewer, QDate today)
{
    viewer_ = viewer;
    today_ = today;
    fillPeople(directory);
    fillProcesses(directory);
    showFilter();
}

void FilterBar::fillPeople(const Directory& directory)
{
    // Only administrators see everything; for others the label says what is really counted.
    whole_ = directory.people.isAdministrator(viewer_);
    QList<Choice> choices{{0, whole_ ? tr("Whole company") : tr("All I may see"), {}}};
    teams_.clear();
    inFull_.clear();
    for (const Team& team : directory.people.teams) {
        teams_.insert(team.id.value());
        if (directory.people.manages(viewer_, team.id))
            inFull_.insert(team.id.value());
        choices.append({team.id.value(), team.name, tr("Team")});
    }
    for (const User& user : directory.people.users) {
        if (user.id == viewer_ || directory.people.managesOwner(viewer_, user.id))
            inFull_.insert(user.id.value());
        choices.append({user.id.value(), user.name, user.active ? roleText(user.role) : tr("Inactive")});
    }
    names_.clear();
    for (const Choice& choice : std::as_const(choices))
        names_.insert(choice.id, choice.text);
    people_->setChoices(choices);
}

void FilterBar::fillProcesses(const Directory& directory)
{
    processes_.clear();
    for (const ProcessSummary& each : directory.processes) {
        const QString detail = each.active ? QString() : tr("Archived");
        processes_.append({each.process.id.value(), each.process.name.text(), detail});
    }
    const ProcessSummary* standard = directory.defaultProcess();
    defaultProcess_ = standard ? standard->process.id.value() : 0;
}

void FilterBar::setFilter(const StatisticsFilter& filter)
{
    filter_ = filter;
    showFilter();
}

void FilterBar::change(const StatisticsFilter& filter)
{
    if (filter == filter_)
        return;
    setFilter(filter);
    Q_EMIT filterChanged();
}

void FilterBar::showFilter()
{
    const QSignalBlocker blocker(by_);
    by_->setCurrentData(int(filter_.by));
    const qint64 whose = filter_.team.isNull() ? filter_.owner.value() : filter_.team.value();
    people_->setCurrentId(whose);
    if (whose != 0 && !whole_ && !inFull_.contains(whose))
        people_->setShownText(tr("%1, what I may see").arg(isolated(names_.value(whose))));
    period_->setCurrentId(qint64(filter_.period));
    if (filter_.period == Period::Custom)
        period_->setShownText(periodText());
    // Stages belong to one process, so "all" is not offered there.
    const bool byStage = filter_.by == GroupBy::Stage;
    QList<Choice> choices = processes_;
    if (!byStage)
        choices.prepend({0, tr("All processes"), {}});
    process_->setChoices(choices);
    process_->setCurrentId(byStage && filter_.process.isNull() ? defaultProcess_ : filter_.process.value());
    process_->setActive(!filter_.process.isNull());
}

QString FilterBar::periodText() const
{
    return u"%1 – %2"_s.arg(dayText(filter_.from, QLocale()), dayText(filter_.to, QLocale()));
}

void FilterBar::pickPerson(qint64 id)
{
    StatisticsFilter wanted = filter_;
    const bool team = teams_.contains(id);
    wanted.team = team ? TeamId(id) : TeamId();
    wanted.owner = team ? UserId() : UserId(id);
    change(wanted);
}

void FilterBar::pickPeriod(Period period)
{
    if (period == Period::Custom) {
        askPeriod();
        return;
    }
    StatisticsFilter wanted = filter_;
    wanted.period = period;
    wanted.from = {};
    wanted.to = {};
    change(wanted);
}

void FilterBar::askPeriod()
{
    auto* dialog = new PeriodDialog(filter_.from.isValid() ? filter_.from : today_.addMonths(-1),
                                    filter_.to.isValid() ? filter_.to : today_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        StatisticsFilter wanted = filter_;
        wanted.period = Period::Custom;
        wanted.from = dialog->from();
        wanted.to = dialog->to();
        change(wanted);
    });
    dialog->open();
}

} // namespace stagewright
