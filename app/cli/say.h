// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace stagewright::cli {

/// The translation context of everything the command line says.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

[[nodiscard]] inline Problem usage(const QString& sentence)
{
    return {ProblemCode::UsageError, {sentence}};
}

/// One line on standard output, safe for a terminal: see terminalLine().
void sayLine(const QString& line);
/// One line on standard error.
void complain(const QString& line);
/// Each column is as wide as its longest cell; the first row is the heading.
void sayTable(const QList<QStringList>& rows);
void sayJson(const QJsonObject& object);
void sayJson(const QJsonArray& array);
/// JSON as it is, with its line breaks; what could drive a terminal is escaped.
void sayBytes(const QByteArray& bytes);
/// True if all output so far has been written.
[[nodiscard]] bool everythingWasSaid();

} // namespace stagewright::cli
