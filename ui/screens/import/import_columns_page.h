// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_preview.h"

#include <QWidget>

class QGridLayout;

namespace stagewright {

class ChoiceBox;
class ImportPreviewModel;

/// How the file is read, and which column goes into which field, above the first rows.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(QWidget* parent = nullptr);

    void showPreview(const ImportPreview& preview);

Q_SIGNALS:
    void delimiterChosen(QChar delimiter);
    void sheetChosen(const QString& sheet);
    void encodingChosen(stagewright::TextEncoding encoding);
    void dateFormatChosen(const QString& format);
    void headingLineChosen(qint64 line);
    void decimalMarkChosen(std::optional<QChar> mark);
    /// An empty heading: no column goes into this field.
    void columnChosen(stagewright::ImportField field, const QString& heading);

private:
    ChoiceBox* addBox(QGridLayout* grid, int place, int perRow, const QString& label, const QString& name);
    QWidget* makeFormat();
    QWidget* makeFields();
    void connectBoxes();
    /// Text has a separator and an encoding, a spreadsheet has sheets.
    void showKind(const ImportPreview& preview);
    void showDelimiter(QChar delimiter);
    void showHeadingLine(const ImportPreview& preview);

    ImportPreviewModel* model_;
    ChoiceBox* delimiter_ = nullptr;
    ChoiceBox* encoding_ = nullptr;
    ChoiceBox* sheet_ = nullptr;
    ChoiceBox* dateFormat_ = nullptr;
    ChoiceBox* headingLine_ = nullptr;
    ChoiceBox* decimalMark_ = nullptr;
    QMap<ImportField, ChoiceBox*> fields_;
    QStringList headings_;
    QStringList sheets_;
    bool showing_ = false; ///< changes are not made by the person now
};

} // namespace stagewright
