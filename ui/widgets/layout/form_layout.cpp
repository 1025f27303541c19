// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout/form_layout.h"

#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/labels.h"

#include <algorithm>

namespace stagewright {

namespace {

constexpr int rowHeight = 32;
constexpr int labelWidth = 130;

} // namespace

FormLayout::FormLayout(Labels labels, QWidget* parent) : QGridLayout(parent), labels_(labels)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(space::l);
    setVerticalSpacing(space::s);
    setColumnStretch(1, 1);
}

QLabel* FormLayout::addRow(const QString& label, QWidget* field)
{
    Row row;
    row.line = addLine();
    row.label = makeLabel(label);
    row.field = field;
    row.label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    placeRow(row.label, [&](int at, int column, int columns) { addWidget(field, at, column, 1, columns); });
    rows_.append(row);
    return row.label;
}

QLabel* FormLayout::addRow(const QString& label, QLayout* field)
{
    Row row;
    row.line = addLine();
    row.label = makeLabel(label);
    placeRow(row.label, [&](int at, int column, int columns) { addLayout(field, at, column, 1, columns); });
    rows_.append(row);
    return row.label;
}

void FormLayout::placeRow(QLabel* label,
                          const std::function<void(int row, int column, int columns)>& placeField)
{
    if (labels_ == Labels::Above) {
        addWidget(label, next_++, 0, 1, 2);
        placeField(next_++, 0, 2);
        return;
    }
    addWidget(label, next_, 0, Qt::AlignTop);
    placeField(next_, 1, 1);
    setRowMinimumHeight(next_, rowHeight);
    ++next_;
}

void FormLayout::addWide(QWidget* widget)
{
    addWidget(widget, next_++, 0, 1, 2);
}

void FormLayout::setRowVisible(QWidget* field, bool visible)
{
    bool above = false;
    for (Row& row : rows_) {
        if (row.field == field) {
            row.visible = visible;
            row.field->setVisible(visible);
            row.label->setVisible(visible);
            int at = 0;
            int unused = 0;
            getItemPosition(indexOf(field), &at, &unused, &unused, &unused);
            setRowMinimumHeight(at, visible && labels_ == Labels::Beside ? rowHeight : 0);
        }
        // A line separates two visible rows: the first visible row has none above it.
        if (row.line)
            row.line->setVisible(row.visible && above);
        above = above || row.visible;
    }
}

QLabel* FormLayout::makeLabel(const QString& text)
{
    auto* label = new TextLabel(text, TextStyle::BodyStrong);
    label->setWordWrap(true);
    if (labels_ == Labels::Beside) {
        label->setFixedWidth(labelWidth);
        label->setMinimumHeight(rowHeight);
    }
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return label;
}

QWidget* FormLayout::addLine()
{
    if (!separators_ || rows_.isEmpty())
        return nullptr;
    auto* line = new Separator;
    addWidget(line, next_++, 0, 1, 2);
    return line;
}

} // namespace stagewright
