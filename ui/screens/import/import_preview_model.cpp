// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_preview_model.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagewright {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(ImportFields)
};

// A preview only gives an impression of a column, so long cells are not shown in full.
constexpr qsizetype shownCharacters = 80;
constexpr qsizetype shownColumns = 200;

QString shortened(const QString& text)
{
    const QString line = text.left(shownCharacters).simplified();
    return text.size() > shownCharacters ? line + QChar(0x2026) : line;
}

} // namespace

QString importFieldText(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return Fields::tr("Deal name");
    case ImportField::Owner:
        return Fields::tr("Owner");
    case ImportField::Company:
        return Fields::tr("Company");
    case ImportField::Person:
        return Fields::tr("Contact person");
    case ImportField::Product:
        return Fields::tr("Product");
    case ImportField::Source:
        return Fields::tr("Source");
    case ImportField::Stage:
        return Fields::tr("Stage");
    case ImportField::Status:
        return Fields::tr("Status");
    case ImportField::Created:
        return Fields::tr("Created");
    case ImportField::Closed:
        return Fields::tr("Closed");
    case ImportField::ExpectedClose:
        return Fields::tr("Expected close");
    case ImportField::Value:
        return Fields::tr("Value");
    case ImportField::Currency:
        return Fields::tr("Currency");
    }
    return {};
}

void ImportPreviewModel::setPreview(const ImportPreview& preview)
{
    if (preview == preview_)
        return;
    beginResetModel();
    preview_ = preview;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(preview_.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(preview_.headings.size(), shownColumns));
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shortened(preview_.rows.at(index.row()).cells.value(index.column()));
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heading = preview_.headings.value(section);
    QStringList fields;
    for (auto it = preview_.mapping.columns.begin(); it != preview_.mapping.columns.end(); ++it) {
        if (it.value() == heading)
            fields.append(importFieldText(it.key()));
    }
    return fields.isEmpty() ? shortened(heading)
                            : QStringLiteral("%1 → %2").arg(isolated(shortened(heading)),
                                                            fields.join(QStringLiteral(", ")));
}

} // namespace stagewright
