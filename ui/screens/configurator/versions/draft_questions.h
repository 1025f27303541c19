// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/draft_merging.h"

namespace stagewright {

class DeleteGuard;
class EditingSession;

/// What the person is asked about the draft as a whole: before it is saved or left, when somebody else saved
/// a version, which version to compare or restore.
class DraftQuestions : public QObject
{
    Q_OBJECT

public:
    DraftQuestions(EditingSession& session, QWidget* screen);

    /// Asks before something is removed that deals have done.
    [[nodiscard]] DeleteGuard& guard() { return *guard_; }

private:
    void connectGuard();
    void askHowToMerge(const DraftMerging::Question& question);
    void askBeforeLeaving(const std::function<void()>& go);
    void showVersions(const QList<ProcessVersionInfo>& versions);
    void restore(int version, const Process& process);

    EditingSession& session_;
    QWidget* screen_;
    DeleteGuard* guard_;
};

} // namespace stagewright
