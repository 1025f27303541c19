// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"

#include <array>
#include <utility>

namespace stagewright {

// The words for option values in stored processes and process files, in the order of the enumerations.
inline constexpr std::array performerWords{
    std::pair{PerformerRule::Everyone, "everyone"}, std::pair{PerformerRule::Managers, "managers"},
    std::pair{PerformerRule::Administrators, "administrators"}, std::pair{PerformerRule::Chosen, "chosen"}};
inline constexpr std::array noteWords{std::pair{NoteRequirement::None, "no"},
                                      std::pair{NoteRequirement::Note, "note"},
                                      std::pair{NoteRequirement::NoteWithFile, "note_with_file"}};
inline constexpr std::array taskTypeWords{
    std::pair{TaskType::ToDo, "to_do"}, std::pair{TaskType::Call, "call"},
    std::pair{TaskType::Meeting, "meeting"}, std::pair{TaskType::Mail, "mail"}};
inline constexpr std::array responsibleWords{std::pair{Responsible::Performer, "performer"},
                                             std::pair{Responsible::Owner, "owner"},
                                             std::pair{Responsible::Person, "person"}};

template<class Words, class Value>
[[nodiscard]] QLatin1StringView wordFor(const Words& words, Value value)
{
    for (const auto& [each, word] : words) {
        if (each == value)
            return QLatin1StringView(word);
    }
    return {};
}

} // namespace stagewright
