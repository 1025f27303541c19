// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"

#include <QList>
#include <QString>

namespace stagewright {

/// One placeholder in the title of a proposed task. People read and type it in the language of the interface
/// ("{firma}"); a workspace and a process file hold the same word everywhere ("{company}").
struct PlaceholderWord
{
    QString stored;
    QString shown;
    QString insertText; ///< what a button says that inserts it
};

/// All there are, in the order in which they are offered.
[[nodiscard]] QList<PlaceholderWord> placeholderWords();
/// For people in a window, or as files and the command line spell them.
enum class Spelling { Shown, Stored };
/// "{deal}, {company} and {action}".
[[nodiscard]] QString placeholderList(Spelling spelling = Spelling::Shown);
/// A stored title as people read it.
[[nodiscard]] QString withShownPlaceholders(const QString& title);
/// What people typed as it is stored. The stored words are understood in every language.
[[nodiscard]] QString withStoredPlaceholders(const QString& title);

} // namespace stagewright
