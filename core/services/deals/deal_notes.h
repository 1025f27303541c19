// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_steps.h"

namespace stagewright {

// What changing and taking away notes and files stores, once it is known that the person may work on the
// deal. Below the services; only within a verb.

/// The note becomes `text`; the text before stays with the event. NameEmpty if nothing would be left of it,
/// NoteRequired, TextTooLong.
[[nodiscard]] Outcome storeNoteText(Session& session, const DealStep& step, const Note& note,
                                    const QString& text, Changes& changes);
/// Takes the note away with its files, or brings it back. NoteRequired, FileRequired.
[[nodiscard]] Outcome storeNoteGone(Session& session, const DealStep& step, const Note& note, bool gone,
                                    Changes& changes);
/// Takes the file away, or brings it back. FileRequired.
[[nodiscard]] Outcome storeFileGone(Session& session, const DealStep& step, const FileInfo& file, bool gone,
                                    Changes& changes);

} // namespace stagewright
