// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/processes/process_merging.h"
#include "ui/models/processes/editing/open_process.h"

namespace stagewright {

class DraftNotice;
class DraftUndo;

/// What becomes of a draft when somebody else saved a version meanwhile: merged with it, saved as a process
/// of its own, or given up for the newer version.
class DraftMerging : public QObject
{
    Q_OBJECT

public:
    /// What a person has to decide, and on what.
    struct Question
    {
        AskedProcess asked;
        Problem movedOn;
        Process mine;
        MergedDraft draft;
        bool refused = false; ///< because saving was refused, not because the person wanted to merge
    };

    DraftMerging(OpenProcess& open, DraftNotice& notice, DraftUndo& undo, QObject* parent = nullptr);

    enum class Because { Wanted, SavingRefused };
    /// Reads what others saved, then asks.
    void begin(const Problem& movedOn, Because because = Because::Wanted);

    // Answers to the question; none of them does anything to another process that has been opened since.
    void merge(const Question& question, const Process& merged);
    void saveAsCopy(const AskedProcess& asked);
    void loadNewer(const AskedProcess& asked);

Q_SIGNALS:
    void questionRaised(const stagewright::DraftMerging::Question& question);

private:
    OpenProcess& open_;
    DraftNotice& notice_;
    DraftUndo& undo_;
};

} // namespace stagewright
