// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_columns_page.h"

#include "core/exchange/import/value_parser.h"
#include "ui/screens/import/import_preview_model.h"
#include "ui/text/isolated.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/text/labels.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int boxesPerRow = 5;

/// "dd/mm/yyyy", as people write it.
QString patternText(const QString& format)
{
    const QString day = ImportColumnsPage::tr("dd", "day, in a pattern of dates");
    const QString month = ImportColumnsPage::tr("mm", "month, in a pattern of dates");
    const QString year = ImportColumnsPage::tr("yyyy", "year, in a pattern of dates");
    return QString(format).replace(u"MM"_s, month).replace(u"dd"_s, day).replace(u"yyyy"_s, year);
}

/// A line of the file, shortened for a list of choices.
Choice lineChoice(qint64 line, const QStringList& cells)
{
    constexpr qsizetype shown = 60;
    const QString text = cells.join(u" · "_s).simplified();
    return {
        line,
        u"%1: %2"_s.arg(line).arg(isolated(text.size() > shown ? text.left(shown) + QChar(0x2026) : text)),
        {}};
}

} // namespace

ImportColumnsPage::ImportColumnsPage(QWidget* parent) : QWidget(parent), model_(new ImportPreviewModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeFormat());
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(makeFields());
    auto* table = new QTableView(this);
    styleTable(table);
    table->setObjectName(u"importPreview"_s);
    table->setAccessibleName(tr("Preview"));
    table->setModel(model_);
    table->setItemDelegate(new TableDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(30);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultSectionSize(170);
    column->addWidget(table, 1);
    setFocusProxy(fields_.value(ImportField::Name));
    connectBoxes();
}

ChoiceBox* ImportColumnsPage::addBox(QGridLayout* grid, int place, int perRow, const QString& label,
                                     const QString& name)
{
    auto* part = new QWidget(this);
    auto* box = new ChoiceBox(part);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setMinimumWidth(120);
    auto* words = new TextLabel(label, TextStyle::Caption, TextTone::Muted, part);
    words->setBuddy(box);
    auto* cell = new QVBoxLayout(part);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(2);
    cell->addWidget(words);
    cell->addWidget(box);
    grid->addWidget(part, place / perRow, place % perRow);
    grid->setColumnStretch(place % perRow, 1);
    return box;
}

QWidget* ImportColumnsPage::makeFormat()
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    delimiter_ = addBox(grid, 0, boxesPerRow, tr("Column separator"), u"delimiter"_s);
    encoding_ = addBox(grid, 1, boxesPerRow, tr("Encoding"), u"encoding"_s);
    dateFormat_ = addBox(grid, 2, boxesPerRow, tr("Date format"), u"dateFormat"_s);
    decimalMark_ = addBox(grid, 3, boxesPerRow, tr("Decimal mark"), u"decimalMark"_s);
    headingLine_ = addBox(grid, 4, boxesPerRow, tr("Headings are in line"), u"headingLine"_s);
    sheet_ = addBox(grid, 0, boxesPerRow, tr("Sheet"), u"sheet"_s);
    decimalMark_->setNoneText(tr("Recognize automatically"));
    decimalMark_->setChoices(
        {{qint64(u'.'), tr("Point"), u"1234.50"_s}, {qint64(u','), tr("Comma"), u"1234,50"_s}});
    QList<Choice> names;
    for (const TextEncoding encoding : readableEncodings())
        names.append({qint64(encoding) + 1, encodingName(encoding), {}});
    encoding_->setChoices(names);
    QList<Choice> formats;
    for (const QString& format : importDateFormats())
        formats.append({formats.size() + 1, patternText(format), QDate(2026, 12, 31).toString(format)});
    dateFormat_->setNoneText(tr("No dates found"));
    dateFormat_->setChoices(formats);
    return part;
}

QWidget* ImportColumnsPage::makeFields()
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    int place = 0;
    for (const ImportField field : importFields()) {
        ChoiceBox* box =
            addBox(grid, place++, boxesPerRow, importFieldText(field), u"field_"_s + importFieldKey(field));
        box->setNoneText(tr("Not in the file"));
        fields_.insert(field, box);
    }
    return part;
}

void ImportColumnsPage::connectBoxes()
{
    connect(delimiter_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) {
        if (!showing_ && id > 0)
            Q_EMIT delimiterChosen(QChar(char16_t(id)));
    });
    connect(encoding_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) {
        if (!showing_ && id > 0)
            Q_EMIT encodingChosen(TextEncoding(id - 1));
    });
    connect(sheet_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) {
        if (!showing_ && id > 0)
            Q_EMIT sheetChosen(sheets_.value(id - 1));
    });
    connect(dateFormat_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) {
        if (!showing_)
            Q_EMIT dateFormatChosen(id > 0 ? importDateFormats().value(id - 1) : QString());
    });
    connect(headingLine_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) {
        if (!showing_ && id > 0)
            Q_EMIT headingLineChosen(id);
    });
    connect(decimalMark_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) {
        if (!showing_)
            Q_EMIT decimalMarkChosen(id > 0 ? std::optional(QChar(char16_t(id))) : std::nullopt);
    });
    for (auto it = fields_.cbegin(); it != fields_.cend(); ++it) {
        connect(it.value(), &ChoiceBox::currentIdChanged, this, [this, field = it.key()](qint64 id) {
            if (!showing_)
                Q_EMIT columnChosen(field, id > 0 ? headings_.value(id - 1) : QString());
        });
    }
}

void ImportColumnsPage::showDelimiter(QChar delimiter)
{
    QList<Choice> choices{{qint64(u','), tr("Comma"), u","_s},
                          {qint64(u';'), tr("Semicolon"), u";"_s},
                          {qint64(u'\t'), tr("Tab"), {}},
                          {qint64(u'|'), tr("Vertical bar"), u"|"_s}};
    const auto known = [delimiter](const Choice& choice) {
        return choice.id == delimiter.unicode();
    };
    if (std::none_of(choices.cbegin(), choices.cend(), known))
        choices.append({qint64(delimiter.unicode()), QString(delimiter), {}});
    delimiter_->setChoices(choices);
    delimiter_->setCurrentId(delimiter.unicode());
}

void ImportColumnsPage::showKind(const ImportPreview& preview)
{
    const bool isText = preview.sheets.isEmpty();
    delimiter_->parentWidget()->setVisible(isText);
    encoding_->parentWidget()->setVisible(isText);
    sheet_->parentWidget()->setVisible(!isText);
    if (preview.delimiter)
        showDelimiter(*preview.delimiter);
    if (preview.encoding)
        encoding_->setCurrentId(qint64(*preview.encoding) + 1);
    sheets_ = preview.sheets;
    QList<Choice> names;
    for (const QString& name : sheets_)
        names.append({names.size() + 1, name, {}});
    sheet_->setChoices(names);
    sheet_->setCurrentId(sheets_.indexOf(preview.sheet) + 1);
}

void ImportColumnsPage::showHeadingLine(const ImportPreview& preview)
{
    QList<Choice> lines;
    for (const TableRow& row : preview.rowsAbove)
        lines.append(lineChoice(row.line, row.cells));
    lines.append(lineChoice(preview.headingLine, preview.headings));
    for (const TableRow& row : preview.rows)
        lines.append(lineChoice(row.line, row.cells));
    headingLine_->setChoices(lines);
    headingLine_->setCurrentId(preview.headingLine);
}

void ImportColumnsPage::showPreview(const ImportPreview& preview)
{
    const QScopedValueRollback guard(showing_, true);
    headings_ = preview.headings;
    showKind(preview);
    showHeadingLine(preview);
    dateFormat_->setCurrentId(importDateFormats().indexOf(preview.dateFormat) + 1);
    const auto mark = preview.mapping.decimalMark;
    decimalMark_->setCurrentId(mark ? qint64(mark->unicode()) : 0);
    QList<Choice> columns;
    for (qsizetype i = 0; i < headings_.size(); ++i) {
        if (!headings_[i].isEmpty()) // a column without a heading cannot be referred to
            columns.append({i + 1, headings_[i], {}});
    }
    for (auto it = fields_.cbegin(); it != fields_.cend(); ++it) {
        const QString heading = preview.mapping.columns.value(it.key());
        it.value()->setChoices(columns);
        it.value()->setCurrentId(heading.isEmpty() ? 0 : headings_.indexOf(heading) + 1);
    }
    model_->setPreview(preview);
}

} // namespace stagewright
