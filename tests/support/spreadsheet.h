// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace stagewright::test {

/// A ZIP archive with these files; false if it cannot be written.
[[nodiscard]] bool writeArchive(const QString& path, const QMap<QString, QByteArray>& parts);

/// The parts of a workbook in which `sheets` are the contents of the sheets' <sheetData>, by name and in this
/// order. Styles: 0 plain, 1 a day, 2 a moment, 3 an amount in złoty.
[[nodiscard]] QMap<QString, QByteArray> workbookParts(const QList<std::pair<QByteArray, QByteArray>>& sheets,
                                                      const QByteArray& strings = {},
                                                      const QByteArray& properties = {});

} // namespace stagewright::test
