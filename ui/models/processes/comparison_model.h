// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/comparison.h"

#include <QAbstractTableModel>

namespace stagewright {

/// Two versions of a process side by side: before, after, and the difference in words.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Before, After, Differences, ColumnCount };
    enum class Kind { Process, Stage, Action };
    enum class Tone { Same, Added, Removed, Moved, Changed };
    Q_ENUM(Tone)
    static constexpr int KindRole = Qt::UserRole + 1;
    static constexpr int ToneRole = Qt::UserRole + 2;
    /// The weight of an action on that side; not set if there is none.
    static constexpr int WeightRole = Qt::UserRole + 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// The labels are the column headings ("Version 3").
    void show(const Process& before, const QString& beforeLabel, const Process& after,
              const QString& afterLabel);
    /// Hides equal rows, but keeps the stage of an action that differs.
    void setOnlyDifferences(bool only);
    /// How many differences there are, whether or not they are shown.
    [[nodiscard]] qsizetype differenceCount() const { return differences_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString name(const ComparisonRow& row, int column) const;
    [[nodiscard]] QString labels(const ComparisonRow& row) const;
    [[nodiscard]] QString sentences(const ComparisonRow& row) const;

    std::optional<Process> before_;
    std::optional<Process> after_;
    QStringList headings_;
    QList<ComparisonRow> all_;
    QList<ComparisonRow> rows_;
    qsizetype differences_ = 0;
    bool onlyDifferences_ = true;
};

} // namespace stagewright
