// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/comparison_model.h"

#include "ui/text/change_text.h"

#include <algorithm>

namespace stagewright {

namespace {

ComparisonModel::Kind kindOf(const ComparisonRow& row)
{
    if (row.stage.isNull())
        return ComparisonModel::Kind::Process;
    return row.action.isNull() ? ComparisonModel::Kind::Stage : ComparisonModel::Kind::Action;
}

/// The most important difference: added or removed first, then another value, then another place.
ComparisonModel::Tone toneOf(const ComparisonRow& row)
{
    using Tone = ComparisonModel::Tone;
    Tone tone = Tone::Same;
    for (const ProcessChange& change : row.changes) {
        if (change.kind == ChangeKind::Added)
            return Tone::Added;
        if (change.kind == ChangeKind::Removed)
            return Tone::Removed;
        const bool moved = change.kind == ChangeKind::MovedStage || change.kind == ChangeKind::MovedWithin;
        if (!moved)
            tone = Tone::Changed;
        else if (tone == Tone::Same)
            tone = Tone::Moved;
    }
    return tone;
}

} // namespace

void ComparisonModel::show(const Process& before, const QString& beforeLabel, const Process& after,
                           const QString& afterLabel)
{
    beginResetModel();
    before_ = before;
    after_ = after;
    headings_ = {beforeLabel, afterLabel, tr("What differs")};
    all_ = sideBySide(before, after);
    differences_ = 0;
    for (const ComparisonRow& row : std::as_const(all_))
        differences_ += row.changes.size();
    choose();
    endResetModel();
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    onlyDifferences_ = only;
    choose();
    endResetModel();
}

void ComparisonModel::choose()
{
    rows_ = all_;
    if (!onlyDifferences_)
        return;
    QSet<StageId> touched;
    for (const ComparisonRow& row : std::as_const(all_)) {
        if (!row.changes.isEmpty() && !row.action.isNull())
            touched.insert(row.stage);
    }
    rows_.removeIf([&touched](const ComparisonRow& row) {
        const bool heads = row.action.isNull() && touched.contains(row.stage);
        return row.changes.isEmpty() && !heads;
    });
}

QString ComparisonModel::name(const ComparisonRow& row, int column) const
{
    const Process& side = column == Before ? *before_ : *after_;
    switch (kindOf(row)) {
    case Kind::Process:
        return side.name.text();
    case Kind::Stage: {
        const Stage* stage = side.stage(row.stage);
        return stage ? stage->name.text() : QString();
    }
    case Kind::Action: {
        const Action* action = side.action(row.action);
        return action ? action->name.text() : QString();
    }
    }
    return {};
}

QString ComparisonModel::labels(const ComparisonRow& row) const
{
    QStringList list;
    for (const ProcessChange& change : row.changes)
        list.append(changeLabel(change, *before_, *after_));
    return list.join(QStringLiteral(" · "));
}

QString ComparisonModel::sentences(const ComparisonRow& row) const
{
    QStringList list;
    for (const ProcessChange& change : row.changes)
        list.append(changeText(change, *before_, *after_));
    return list.join(u'\n');
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow& row = rows_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Differences ? labels(row) : name(row, index.column());
    case Qt::ToolTipRole:
        // Otherwise Qt would take a name such as "<b>" for markup.
        return row.changes.isEmpty()
                   ? QString()
                   : QStringLiteral("<qt>") +
                         sentences(row).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
                         QStringLiteral("</qt>");
    case Qt::AccessibleDescriptionRole:
        return sentences(row);
    case KindRole:
        return int(kindOf(row));
    case ToneRole:
        return int(toneOf(row));
    case WeightRole: {
        const Process& side = index.column() == Before ? *before_ : *after_;
        const Action* action = index.column() == Differences ? nullptr : side.action(row.action);
        return action ? QVariant(action->weight.value()) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headings_.value(section);
}

} // namespace stagewright
