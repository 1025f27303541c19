// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace stagewright {

/// What stands in the fields below `form`, by their object names: lines, texts, boxes, and every widget with
/// a property "entered". A name that comes twice counts once.
[[nodiscard]] QJsonObject formState(const QWidget& form);
/// The fields of `now` that stood otherwise before, or were not there.
[[nodiscard]] QJsonObject changedFields(const QJsonObject& before, const QJsonObject& now);
/// Who the values in the fields come from: what a person entered counts as modified in a line.
enum class Filled { AsStored, ByPerson };

/// Puts these into their fields; what is not named stays, and a field that is not there any more is passed
/// over.
void putInto(QWidget& form, const QJsonObject& fields, Filled filled);

} // namespace stagewright
