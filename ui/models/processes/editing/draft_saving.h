// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_process.h"

#include <functional>

namespace stagewright {

class DraftMerging;
class DraftNotice;
class VersionWatch;

/// Saving the draft as the next version of its process, one at a time.
class DraftSaving : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void()>;
    /// Calls `go` once there is nothing left to ask.
    using Ask = std::function<void(const Then& go)>;

    DraftSaving(OpenProcess& open, DraftNotice& notice, DraftMerging& merging, VersionWatch& versions,
                QObject* parent = nullptr);

    /// What has to be asked before a draft may be saved.
    void askFirst(const Ask& ask) { ask_ = ask; }
    /// `then` is called once there is a version, or if there is nothing to save.
    void save(const Then& then = {});
    [[nodiscard]] bool isRunning() const { return open_.saving().isRunning(); }
    /// Replaces what is called when the version that is being saved is there.
    void whenSaved(const Then& then) { then_ = then; }

Q_SIGNALS:
    void began();
    void ended();
    /// All that follows from the answer has been done, whatever it was.
    void settled();
    void saved(int version);

private:
    /// What is being saved.
    struct Sent
    {
        AskedProcess asked;
        Process process;
        QString comment;
    };

    void begin(const Then& then);
    void publish(const AskedProcess& asked);
    void take(const Sent& sent, const Result<int>& version);
    void succeed(const Sent& sent, int version);
    void refuse(const Sent& sent, const Problem& problem);

    OpenProcess& open_;
    DraftNotice& notice_;
    DraftMerging& merging_;
    VersionWatch& versions_;
    Ask ask_;
    std::shared_ptr<LongRun::State> state_;
    Then then_;
};

} // namespace stagewright
