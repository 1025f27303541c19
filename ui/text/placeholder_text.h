// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"

#include <QList>
#include <QString>

namespace stagewright {

/// One placeholder in the title of a proposed task. People read and type it in the language of the interface
/// ("{firma}"); workspaces and process files always contain the same word ("{company}").
struct PlaceholderWord
{
    QString stored;
    QString shown;
    QString insertText; ///< the text of a button that inserts it
};

/// All placeholders, in the order they are offered.
[[nodiscard]] QList<PlaceholderWord> placeholderWords();
/// As people see them in a window, or as they are spelled in files and on the command line.
enum class Spelling { Shown, Stored };
/// "{deal}, {company} and {action}".
[[nodiscard]] QString placeholderList(Spelling spelling = Spelling::Shown);
/// A stored title as people read it.
[[nodiscard]] QString withShownPlaceholders(const QString& title);
/// A typed title as it is stored. The stored words are understood in every language.
[[nodiscard]] QString withStoredPlaceholders(const QString& title);

} // namespace stagewright
