// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/task_title_edit.h"

#include "core/domain/text_limits.h"
#include "ui/text/placeholder_text.h"

#include <algorithm>

namespace stagewright {

TaskTitleEdit::TaskTitleEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(int(longestTemplateTitle));
}

QString TaskTitleEdit::stored() const
{
    return text() == shownAs_ ? cameAs_ : withStoredPlaceholders(text());
}

void TaskTitleEdit::setStored(const QString& title)
{
    const QString shown = withShownPlaceholders(title);
    // The words of a language may be longer than the stored ones; nothing is cut because of that.
    setMaxLength(int(std::max(longestTemplateTitle, shown.size())));
    cameAs_ = title;
    shownAs_ = shown;
    setText(shown);
}

void TaskTitleEdit::insertWord(const QString& word)
{
    endUndoStep();
    insert(word);
    endUndoStep();
}

void TaskTitleEdit::endUndoStep()
{
    // Replacing a selection is already a step of its own.
    if (hasSelectedText())
        return;
    const int at = cursorPosition();
    setCursorPosition(at > 0 ? 0 : int(text().size()));
    setCursorPosition(at);
}

} // namespace stagewright
