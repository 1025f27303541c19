// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/statistics/statistics_filter.h"
#include "ui/widgets/inputs/choice.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;

namespace stagewright {

struct Directory;
class FilterButton;
class Segmented;

/// The filters above the chart: grouping, whose deals, since when, and which process.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setDirectory(const Directory& directory, UserId viewer, QDate today);
    void setFilter(const StatisticsFilter& filter);
    [[nodiscard]] const StatisticsFilter& filter() const { return filter_; }

    /// As narrow as its wider half: if both do not fit side by side, they are placed one above the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showFilter();
    void fillPeople(const Directory& directory);
    void fillProcesses(const Directory& directory);
    void pickPerson(qint64 id);
    void pickPeriod(Period period);
    void askPeriod();
    void change(const StatisticsFilter& filter);
    [[nodiscard]] QString periodText() const;

    StatisticsFilter filter_;
    QDate today_;
    UserId viewer_;
    QSet<qint64> teams_;
    QSet<qint64> inFull_; ///< people and teams whose deals the viewer sees without taking part in them
    QHash<qint64, QString> names_;
    bool whole_ = false; ///< the viewer sees everything
    qint64 defaultProcess_ = 0;
    QList<Choice> processes_;
    Segmented* by_;
    FilterButton* people_;
    FilterButton* period_;
    FilterButton* process_;
    QWidget* right_;
    QBoxLayout* halves_;
};

} // namespace stagewright
