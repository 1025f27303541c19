// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/recurrence_edit.h"

#include "core/services/tasks/recurrence.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/text/tasks/task_text.h"
#include "ui/widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int firstWeekday = 1;
constexpr int lastWeekday = 7;
const QList<int> workdays{1, 2, 3, 4, 5};

QHBoxLayout* rowIn(QWidget* parent)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    return row;
}

} // namespace

RecurrenceEdit::RecurrenceEdit(QDate today, QWidget* parent) : QWidget(parent), day_(today)
{
    build();
    showKinds();
    showParts();
}

void RecurrenceEdit::build()
{
    kind_ = new QComboBox(this);
    kind_->setAccessibleName(tr("Repeat"));
    interval_ = new QSpinBox(this);
    interval_->setRange(1, RecurrenceRule::longestInterval);
    interval_->setAccessibleName(tr("Repeat every"));
    interval_->setPrefix(tr("every ", "every 2 weeks"));
    auto* top = new QWidget(this);
    auto* row = rowIn(top);
    row->addWidget(kind_, 1);
    row->addWidget(interval_);
    weekdays_ = buildWeekdays();
    ending_ = buildEnd();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(top);
    column->addWidget(weekdays_);
    column->addWidget(ending_);
    setFocusProxy(kind_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &RecurrenceEdit::takeKind);
    connect(interval_, &QSpinBox::valueChanged, this, &RecurrenceEdit::tell);
    kind_->setObjectName(u"repeatKind"_s);
    interval_->setObjectName(u"repeatInterval"_s);
}

QWidget* RecurrenceEdit::buildWeekdays()
{
    auto* box = new QWidget(this);
    auto* row = rowIn(box);
    row->setSpacing(space::xs);
    for (int day = firstWeekday; day <= lastWeekday; ++day) {
        auto* button = new QToolButton(box);
        button->setObjectName(u"repeatDay%1"_s.arg(day));
        button->setCheckable(true);
        button->setText(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        connect(button, &QToolButton::toggled, this, &RecurrenceEdit::tell);
        row->addWidget(button, 1);
        days_.append(button);
    }
    return box;
}

QWidget* RecurrenceEdit::buildEnd()
{
    auto* box = new QWidget(this);
    end_ = new QComboBox(box);
    end_->setObjectName(u"repeatEnd"_s);
    end_->setAccessibleName(tr("End of the repetition"));
    end_->addItem(tr("Without end"));
    end_->addItem(tr("Until"));
    end_->addItem(tr("A number of times"));
    until_ = new DateButton(tr("Last day"), day_, box);
    until_->setObjectName(u"repeatUntil"_s);
    count_ = new QSpinBox(box);
    count_->setObjectName(u"repeatCount"_s);
    count_->setAccessibleName(tr("How often in all"));
    count_->setRange(1, RecurrenceRule::mostOccurrences);
    count_->setValue(10);
    count_->setSuffix(tr(" times", "10 times"));
    auto* row = rowIn(box);
    row->addWidget(end_, 1);
    row->addWidget(until_, 1);
    row->addWidget(count_, 1);
    connect(end_, &QComboBox::currentIndexChanged, this, &RecurrenceEdit::tell);
    connect(until_, &DateButton::dateChanged, this, &RecurrenceEdit::tell);
    connect(count_, &QSpinBox::valueChanged, this, &RecurrenceEdit::tell);
    return box;
}

RecurrenceEdit::Kind RecurrenceEdit::kindOf(const RecurrenceRule& rule)
{
    switch (rule.frequency) {
    case RecurrenceRule::Frequency::Daily:
        return Kind::Daily;
    case RecurrenceRule::Frequency::Weekly:
        return rule.weekdays == workdays && rule.interval == 1 ? Kind::Workdays : Kind::Weekly;
    case RecurrenceRule::Frequency::Monthly:
        if (rule.position != 0)
            return Kind::MonthlyByWeekday;
        return rule.monthDay == RecurrenceRule::lastOfMonth ? Kind::MonthlyLast : Kind::MonthlyByDay;
    case RecurrenceRule::Frequency::Yearly:
        break;
    }
    return Kind::Yearly;
}

RecurrenceEdit::Kind RecurrenceEdit::kind() const
{
    return static_cast<Kind>(std::max(0, kind_->currentIndex()));
}

int RecurrenceEdit::position() const
{
    if (position_ != 0)
        return position_;
    const int week = (day_.day() - 1) / 7 + 1;
    return week > 4 ? RecurrenceRule::lastOfMonth : week;
}

void RecurrenceEdit::showKinds()
{
    const QLocale locale;
    const int chosenKind = std::max(0, kind_->currentIndex());
    const auto sentence = [&](RecurrenceRule::Frequency frequency, int monthDay, int nth) {
        RecurrenceRule rule;
        rule.frequency = frequency;
        rule.monthDay = monthDay;
        rule.position = nth;
        if (nth != 0)
            rule.weekdays = {weekday_ ? weekday_ : day_.dayOfWeek()};
        return recurrenceText(rule, locale);
    };
    const int byDay = monthDay_.value_or(day_.day());
    using Frequency = RecurrenceRule::Frequency;
    RecurrenceRule everyWorkday;
    everyWorkday.frequency = Frequency::Weekly;
    everyWorkday.weekdays = workdays;
    const QStringList texts{tr("Does not repeat"),
                            sentence(Frequency::Daily, 0, 0),
                            recurrenceText(everyWorkday, locale),
                            sentence(Frequency::Weekly, 0, 0),
                            sentence(Frequency::Monthly, byDay < 0 ? day_.day() : byDay, 0),
                            sentence(Frequency::Monthly, 0, position()),
                            sentence(Frequency::Monthly, RecurrenceRule::lastOfMonth, 0),
                            sentence(Frequency::Yearly, 0, 0)};
    const bool was = filling_;
    filling_ = true;
    kind_->clear();
    kind_->addItems(texts);
    kind_->setCurrentIndex(chosenKind);
    filling_ = was;
}

void RecurrenceEdit::setDay(QDate day)
{
    if (!day.isValid() || day == day_)
        return;
    day_ = day;
    showKinds();
}

RecurrenceRule RecurrenceEdit::chosen() const
{
    using Frequency = RecurrenceRule::Frequency;
    RecurrenceRule rule;
    const Kind which = kind();
    rule.frequency = which == Kind::Daily                               ? Frequency::Daily
                     : which == Kind::Workdays || which == Kind::Weekly ? Frequency::Weekly
                     : which == Kind::Yearly                            ? Frequency::Yearly
                                                                        : Frequency::Monthly;
    rule.interval = which == Kind::Workdays ? 1 : interval_->value();
    if (which == Kind::Workdays)
        rule.weekdays = workdays;
    for (int day = firstWeekday; day <= lastWeekday && which == Kind::Weekly; ++day) {
        if (days_.at(day - 1)->isChecked())
            rule.weekdays.append(day);
    }
    if (which == Kind::MonthlyByDay)
        rule.monthDay = monthDay_.value_or(day_.day());
    if (which == Kind::MonthlyLast)
        rule.monthDay = RecurrenceRule::lastOfMonth;
    if (which == Kind::MonthlyByWeekday) {
        rule.position = position();
        rule.weekdays = {weekday_ ? weekday_ : day_.dayOfWeek()};
    }
    const auto end = static_cast<End>(end_->currentIndex());
    if (end == End::Until)
        rule.until = until_->date();
    if (end == End::Count)
        rule.count = count_->value();
    return rule;
}

QString RecurrenceEdit::rule() const
{
    return kind() == Kind::Never ? QString() : ruleText(chosen());
}

void RecurrenceEdit::setRule(const QString& text)
{
    if (text == rule())
        return;
    filling_ = true;
    const auto rule = text.isEmpty() ? Result<RecurrenceRule>(RecurrenceRule()) : parsedRule(text);
    if (text.isEmpty() || !rule)
        kind_->setCurrentIndex(static_cast<int>(Kind::Never));
    else
        show(*rule);
    filling_ = false;
    showParts();
    Q_EMIT ruleChanged();
}

void RecurrenceEdit::show(const RecurrenceRule& rule)
{
    monthDay_ = rule.monthDay;
    position_ = rule.position;
    weekday_ = rule.position != 0 ? rule.weekdays.constFirst() : 0;
    kind_->setCurrentIndex(static_cast<int>(kindOf(rule)));
    showKinds();
    interval_->setValue(rule.interval);
    for (int day = firstWeekday; day <= lastWeekday; ++day)
        days_.at(day - 1)->setChecked(rule.weekdays.contains(day));
    end_->setCurrentIndex(static_cast<int>(rule.until.isValid() ? End::Until
                                           : rule.count > 0     ? End::Count
                                                                : End::None));
    if (rule.until.isValid())
        until_->setDate(rule.until);
    if (rule.count > 0)
        count_->setValue(rule.count);
}

void RecurrenceEdit::showParts()
{
    const Kind which = kind();
    const auto end = static_cast<End>(end_->currentIndex());
    interval_->setVisible(which != Kind::Never && which != Kind::Workdays);
    weekdays_->setVisible(which == Kind::Weekly);
    ending_->setVisible(which != Kind::Never);
    until_->setVisible(end == End::Until);
    count_->setVisible(end == End::Count);
}

void RecurrenceEdit::takeKind()
{
    if (filling_)
        return;
    // Another kind begins with the day of the task.
    monthDay_.reset();
    position_ = weekday_ = 0;
    showKinds();
    tell();
}

void RecurrenceEdit::tell()
{
    if (filling_)
        return;
    if (end_->currentIndex() == static_cast<int>(End::Until) && !until_->date().isValid()) {
        filling_ = true;
        until_->setDate(day_.addMonths(3));
        filling_ = false;
    }
    showParts();
    Q_EMIT ruleChanged();
}

} // namespace stagewright
