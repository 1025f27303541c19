// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QList>
#include <QString>

class QLabel;
class QWidget;

namespace stagewright {

/// Rows of a bold label at the left and a field at the right, divided by thin lines.
class FormLayout : public QGridLayout
{
    Q_OBJECT

public:
    explicit FormLayout(QWidget* parent = nullptr);

    /// The label becomes the field's buddy and, where it has none, its accessible name.
    QLabel* addRow(const QString& label, QWidget* field);
    QLabel* addRow(const QString& label, QLayout* field);
    /// Across both columns, without a line.
    void addWide(QWidget* widget);
    /// Shows or hides the row of a field together with its label and line.
    void setRowVisible(QWidget* field, bool visible);
    /// Lines between rows, on by default.
    void setSeparators(bool on) { separators_ = on; }
    void setLabelWidth(int width);

private:
    struct Row
    {
        QWidget* line = nullptr;
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        bool visible = true;
    };

    QLabel* makeLabel(const QString& text);
    QWidget* addLine();

    QList<Row> rows_;
    int next_ = 0;
    int labelWidth_ = 130;
    bool separators_ = true;
};

} // namespace stagewright
