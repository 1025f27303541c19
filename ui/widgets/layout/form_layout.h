// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QList>
#include <QString>

#include <functional>

class QLabel;
class QWidget;

namespace stagewright {

/// Rows of a bold label and a field, separated by thin lines.
class FormLayout : public QGridLayout
{
    Q_OBJECT

public:
    /// Labels to the left of the fields or, if there is little width, above them.
    enum class Labels { Beside, Above };

    explicit FormLayout(QWidget* parent = nullptr) : FormLayout(Labels::Beside, parent) {}
    explicit FormLayout(Labels labels, QWidget* parent = nullptr);

    /// The label becomes the field's buddy and, if the field has none, its accessible name.
    QLabel* addRow(const QString& label, QWidget* field);
    QLabel* addRow(const QString& label, QLayout* field);
    /// Across both columns, without a line.
    void addWide(QWidget* widget);
    /// Shows or hides the row of a field together with its label and line.
    void setRowVisible(QWidget* field, bool visible);
    /// Lines between rows, on by default.
    void setSeparators(bool on) { separators_ = on; }

private:
    struct Row
    {
        QWidget* line = nullptr;
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        bool visible = true;
    };

    QLabel* makeLabel(const QString& text);
    /// The item in the grid for the next row, beside or below its label.
    void placeRow(QLabel* label, const std::function<void(int row, int column, int columns)>& placeField);
    QWidget* addLine();

    const Labels labels_;
    QList<Row> rows_;
    int next_ = 0;
    bool separators_ = true;
};

} // namespace stagewright
