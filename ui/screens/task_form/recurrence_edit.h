// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/recurrence_rule.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QComboBox;
class QSpinBox;

namespace stagewright {

class DateButton;

/// Whether and how a task comes again.
class RecurrenceEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ rule WRITE setRule)

public:
    explicit RecurrenceEdit(QDate today, QWidget* parent = nullptr);

    /// An RRULE; empty: it does not come again. A text that is none counts as empty.
    void setRule(const QString& rule);
    [[nodiscard]] QString rule() const;
    /// The day the task is on, from which the day of the week and of the month are offered.
    void setDay(QDate day);

Q_SIGNALS:
    void ruleChanged();

private:
    enum class Kind { Never, Daily, Workdays, Weekly, MonthlyByDay, MonthlyByWeekday, MonthlyLast, Yearly };
    enum class End { None, Until, Count };

    void build();
    [[nodiscard]] QWidget* buildWeekdays();
    [[nodiscard]] QWidget* buildEnd();
    void show(const RecurrenceRule& rule);
    void showParts();
    void showKinds();
    [[nodiscard]] static Kind kindOf(const RecurrenceRule& rule);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] RecurrenceRule chosen() const;
    [[nodiscard]] int position() const;
    void takeKind();
    void tell();

    QDate day_;
    std::optional<int> monthDay_; ///< of the rule that is shown; none: that of the day
    int position_ = 0;            ///< likewise
    int weekday_ = 0;             ///< likewise
    bool filling_ = false;
    QComboBox* kind_ = nullptr;
    QSpinBox* interval_ = nullptr;
    QWidget* weekdays_ = nullptr;
    QList<QAbstractButton*> days_;
    QWidget* ending_ = nullptr;
    QComboBox* end_ = nullptr;
    DateButton* until_ = nullptr;
    QSpinBox* count_ = nullptr;
};

} // namespace stagewright
