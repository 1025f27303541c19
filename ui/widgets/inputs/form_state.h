// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace stagewright {

/// The values of the fields below `form`, by object name: lines, texts, boxes, and every widget with a
/// property "entered". A name that occurs twice counts once.
[[nodiscard]] QJsonObject formState(const QWidget& form);
/// The fields of `now` that had another value before, or none.
[[nodiscard]] QJsonObject changedFields(const QJsonObject& before, const QJsonObject& now);
/// Where the values come from: in a line edit, what a person entered counts as modified.
enum class Filled { AsStored, ByPerson };

/// Puts these values into their fields; fields that are not named stay as they are, and values for fields
/// that no longer exist are ignored.
void putInto(QWidget& form, const QJsonObject& fields, Filled filled);

} // namespace stagewright
