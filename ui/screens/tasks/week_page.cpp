// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/week_page.h"

#include "ui/models/tasks/task_list_model.h"
#include "ui/screens/tasks/calendar/week_view.h"
#include "ui/screens/tasks/task_list_view.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int panelWidth = 284;
constexpr int narrowBelow = 1'000;

QString rangeText(QDate from, QDate until)
{
    const QLocale locale;
    if (from.month() == until.month())
        return WeekPage::tr("%1–%2", "the days of a week: 23–29 November 2026")
            .arg(numberText(from.day()), locale.toString(until, u"d MMMM yyyy"_s));
    const QString first = locale.toString(from, from.year() == until.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    return first + u" – "_s + locale.toString(until, u"d MMMM yyyy"_s);
}

} // namespace

WeekPage::WeekPage(QDate today, QWidget* parent)
    : QWidget(parent),
      today_(today),
      view_(new WeekView(this)),
      waiting_(new TaskListModel(this)),
      inbox_(new TaskListView(waiting_, this)),
      panel_(new QWidget(this))
{
    setObjectName(u"weekPage"_s);
    inbox_->setObjectName(u"weekInbox"_s);
    inbox_->setAccessibleName(tr("Late and without a date"));
    inbox_->setCompact(true);
    build();
    view_->setWeek(startOfWeek(today_, QLocale().firstDayOfWeek()));
    showTitle();
    connect(view_, &WeekView::weekWanted, this, &WeekPage::step);
    connect(view_, &WeekView::dropWanted, this, &WeekPage::take);
}

void WeekPage::build()
{
    auto* previous = new IconButton(u"chevron-left"_s, tr("Week before"), this);
    previous->setObjectName(u"weekBefore"_s);
    previous->setShortcutHint(QKeySequence(Qt::Key_PageUp));
    auto* next = new IconButton(u"chevron-right"_s, tr("Week after"), this);
    next->setObjectName(u"weekAfter"_s);
    next->setShortcutHint(QKeySequence(Qt::Key_PageDown));
    auto* now = new Button(Button::Kind::Secondary, tr("Today"), this);
    now->setObjectName(u"weekToday"_s);
    now->setToolTip(tr("This week (%1)").arg(QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText)));
    for (IconButton* each : {previous, next})
        each->setOutlined(true);
    connect(previous, &IconButton::clicked, this, [this] { step(-1); });
    connect(next, &IconButton::clicked, this, [this] { step(1); });
    connect(now, &Button::clicked, this, [this] { step(0); });
    title_ = new TextLabel({}, TextStyle::Title, TextTone::Normal, this);
    title_->setObjectName(u"weekTitle"_s);
    number_ = new TextLabel({}, TextStyle::Body, TextTone::Muted, this);
    toggle_ = new Button(Button::Kind::Secondary, u"panel"_s, {}, this);
    toggle_->setObjectName(u"weekInboxToggle"_s);
    toggle_->setCheckable(true);
    connect(toggle_, &Button::toggled, this, [this](bool on) {
        opened_ = on;
        showInbox();
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(previous);
    top->addWidget(now);
    top->addWidget(next);
    top->addSpacing(space::s);
    top->addWidget(title_);
    top->addWidget(number_);
    top->addStretch(1);
    top->addWidget(toggle_);

    counts_ = new TextLabel({}, TextStyle::Body, TextTone::Muted, panel_);
    counts_->setObjectName(u"weekCounts"_s);
    counts_->setWordWrap(true);
    auto* side = new QVBoxLayout(panel_);
    side->setContentsMargins(space::l, 0, 0, 0);
    side->addWidget(inbox_, 1);
    side->addWidget(counts_);
    panel_->setFixedWidth(panelWidth + space::l);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(view_, 1);
    middle->addWidget(panel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::l);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addLayout(middle, 1);
}

QDate WeekPage::monday() const
{
    return view_->week();
}

void WeekPage::showDay(QDate day)
{
    const QDate first = startOfWeek(day, QLocale().firstDayOfWeek());
    if (first == monday())
        return;
    view_->setWeek(first);
    showTitle();
    Q_EMIT weekChanged();
}

void WeekPage::step(int weeks)
{
    showDay(weeks == 0 ? today_ : monday().addDays(weeks * daysShown));
}

void WeekPage::showTitle()
{
    title_->setText(rangeText(monday(), monday().addDays(daysShown - 1)));
    // The number is that of the week's Thursday (ISO 8601), whatever day a week begins with.
    number_->setText(
        tr("week %1").arg(monday().addDays((Qt::Thursday - monday().dayOfWeek() + 7) % 7).weekNumber()));
}

void WeekPage::setTasks(const QList<TaskRow>& week, const QList<TaskRow>& waiting, const Organisation& people,
                        QDate today, QTime now)
{
    today_ = today;
    view_->setTasks(week, today, now);
    QList<TaskRow> beside;
    for (const TaskRow& row : waiting) {
        const TaskBucket bucket = bucketOf(row.task, today, now);
        if (bucket == TaskBucket::Overdue || bucket == TaskBucket::NoDate)
            beside.append(row);
    }
    waiting_->setTasks(beside, {}, people, today, now);
    toggle_->setText(tr("Waiting: %1", "late tasks and those without a date").arg(numberText(beside.size())));
    showCounts(week);
}

void WeekPage::showCounts(const QList<TaskRow>& week)
{
    const QDate last = monday().addDays(daysShown - 1);
    const auto isPlanned = [&](const TaskRow& row) {
        return row.task.due >= monday() && row.task.due <= last;
    };
    const auto planned = std::count_if(week.cbegin(), week.cend(), isPlanned);
    const auto finished = std::count_if(week.cbegin(), week.cend(), [&](const TaskRow& row) {
        return isPlanned(row) && !row.task.doneAt.isNull();
    });
    counts_->setText(tr("Planned in this week: %1, done: %2, still to do: %3")
                         .arg(numberText(planned), numberText(finished), numberText(planned - finished)));
}

void WeekPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    narrow_ = event->size().width() < narrowBelow;
    showInbox();
}

void WeekPage::showInbox()
{
    toggle_->setVisible(narrow_);
    panel_->setVisible(!narrow_ || opened_);
}

void WeekPage::take(TaskId task, QDate day, QTime time)
{
    for (const TaskLine& line : waiting_->rows()) {
        if (!line.heading && line.row.task.id == task) {
            Q_EMIT dropWanted(line.row.task, day, time);
            return;
        }
    }
}

} // namespace stagewright
