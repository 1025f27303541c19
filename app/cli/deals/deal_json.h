// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace stagewright::cli {

/// A number in major units: 1054 or 1054.5.
[[nodiscard]] QJsonValue amountJson(qint64 minor, const Currency& currency);
/// ISO 8601 with the UTC offset; null for the null instant.
[[nodiscard]] QJsonValue momentJson(Instant at, const QTimeZone& zone);
[[nodiscard]] QJsonValue dayJson(QDate day);
/// The text, or null if it is empty.
[[nodiscard]] QJsonValue textJson(const QString& text);
/// open, won, lost, outdated.
[[nodiscard]] QString statusKey(DealStatus status);
[[nodiscard]] std::optional<DealStatus> statusFromKey(const QString& key);
[[nodiscard]] QString taskTypeKey(TaskType type);

[[nodiscard]] QJsonObject rowJson(const DealRow& row, const Context& context);
/// Facts, checklist, history, notes, files and tasks.
[[nodiscard]] QJsonObject detailsJson(const DealDetails& details, const Context& context);
[[nodiscard]] QJsonObject taskJson(const Task& task, const QString& dealName, const Context& context);

} // namespace stagewright::cli
