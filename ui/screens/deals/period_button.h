// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/statistics/filter_button.h"

#include <QDate>

namespace stagewright {

/// A filter for a span of days: predefined periods around today, or any two days.
class PeriodButton : public FilterButton
{
    Q_OBJECT

public:
    /// `anyText` is the button's text while it does not filter ("Created any time").
    PeriodButton(const QString& name, const QString& anyText, QWidget* parent = nullptr);

    void setToday(QDate today);
    /// Invalid days leave that side open. Does not emit.
    void setRange(QDate from, QDate to);
    [[nodiscard]] QDate from() const { return from_; }
    [[nodiscard]] QDate to() const { return to_; }

Q_SIGNALS:
    void rangeChanged();

private:
    struct Range
    {
        QString text;
        QDate from;
        QDate to;
    };
    [[nodiscard]] QList<Range> presets() const;
    void pick(qint64 id);
    void askRange();
    void showRange();

    QString anyText_;
    QDate today_;
    QDate from_;
    QDate to_;
};

} // namespace stagewright
