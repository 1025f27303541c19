// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace stagewright::cli {

/// The context of everything the command line says.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

[[nodiscard]] inline Problem usage(const QString& sentence)
{
    return {ProblemCode::UsageError, {sentence}};
}

/// One line on the standard output; control characters, which could drive a terminal, become spaces.
void sayLine(const QString& line);
/// One line on the standard error.
void complain(const QString& line);
/// Columns as wide as their longest cell; the first row is the heading.
void sayTable(const QList<QStringList>& rows);
void sayJson(const QJsonObject& object);
void sayJson(const QJsonArray& array);
/// JSON as it stands, with its line ends.
void sayBytes(const QByteArray& bytes);
/// True when everything said so far reached its reader.
[[nodiscard]] bool everythingWasSaid();

} // namespace stagewright::cli
