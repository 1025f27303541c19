// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/long_run.h"
#include "ui/models/processes/draft_keeper.h"
#include "ui/models/processes/process_editor.h"

#include <QTimeZone>

#include <functional>
#include <utility>

namespace stagewright {

class Navigator;
class OpenTyping;

/// Which process was asked about, and by whom. Opening one again is another opening: its steps are gone.
struct AskedProcess
{
    ProcessId process;
    UserId actor;
    int opening = 0;
    friend bool operator==(const AskedProcess&, const AskedProcess&) = default;
};

/// The process that is open for editing: its draft, which is kept, the comment on its next version, and
/// whether it may be edited now.
class OpenProcess : public QObject
{
    Q_OBJECT

public:
    /// What was read when a process was opened.
    struct Content
    {
        ProcessSummary summary; ///< the newest version
        std::optional<ProcessDraft> draft;
        std::shared_ptr<IdSource> ids;
        QTimeZone zone;
    };

    OpenProcess(Desk& desk, Navigator& navigator, QObject* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return desk_; }
    [[nodiscard]] Navigator& navigator() const { return navigator_; }
    [[nodiscard]] ProcessEditor& editor() { return editor_; }
    [[nodiscard]] DraftKeeper& keeper() { return keeper_; }
    /// Runs while the draft is being saved as a version.
    [[nodiscard]] LongRun& saving() { return saving_; }

    /// Keeps the present draft, then opens the newest version of this process, and the actor's draft on top
    /// of it if one was kept.
    void open(ProcessId process);
    /// Keeps the present draft and ends work on it; nothing is loaded until it is opened again.
    void close();
    /// What was last asked to be opened; the editor has it once it is loaded.
    [[nodiscard]] ProcessId id() const { return asked_.process; }
    [[nodiscard]] bool isLoaded() const { return loaded_; }
    [[nodiscard]] QTimeZone zone() const { return zone_; }
    [[nodiscard]] const AskedProcess& asked() const { return asked_; }
    /// Whether what was asked about is still open, for the person who opened it.
    [[nodiscard]] bool is(const AskedProcess& asked) const { return asked.opening == asked_.opening; }
    /// Runs `verb(Workspace&, UserId, ProcessId)` and calls `take(value)`, unless something else has been
    /// opened by then.
    template<class Verb, class Take>
    void read(Verb verb, Take take)
    {
        desk_
            .read([asked = asked_, verb = std::move(verb)](Workspace& workspace) {
                return verb(workspace, asked.actor, asked.process);
            })
            .then(this, [this, asked = asked_, take = std::move(take)](const auto& value) {
                if (is(asked))
                    take(value);
            });
    }

    /// Lets the screen say whether it is visible; without this it counts as visible.
    void setSeen(const std::function<bool()>& seen) { seen_ = seen; }
    [[nodiscard]] bool isSeen() const { return !seen_ || seen_(); }

    /// Whether the actor is one who may change processes.
    [[nodiscard]] bool mayEdit() const;
    /// Nothing is loaded, the actor may only look, or editing is locked.
    [[nodiscard]] bool isReadOnly() const;
    /// Locks editing while a version takes longer to save, because edits would not be part of it.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return locked_; }

    /// Where something may be being typed, until it is forgotten.
    void followTyping(OpenTyping& typing);
    void forgetTyping();
    void commitTyping();
    /// Whether there is work that is in no version: changed, half typed, or about to be confirmed.
    [[nodiscard]] bool hasOwnWork() const;

    /// The comment on the next version.
    [[nodiscard]] const QString& comment() const { return comment_; }
    void setComment(const QString& comment);
    /// The same, typed by a person, so that nobody needs to be told.
    void typeComment(const QString& comment);

    /// What was changed since `before` should be shown.
    void reveal(const Process& before) { Q_EMIT revealWanted(before); }

Q_SIGNALS:
    /// What is open is being left for another process, or for the same one opened again.
    void leaving();
    /// The editor is about to be given another process: whatever belongs to the one before is forgotten.
    void aboutToLoad();
    void loaded(const stagewright::OpenProcess::Content& content);
    /// isReadOnly(), or what is known of the people, may have changed.
    void rightsChanged();
    void commentSet(const QString& comment);
    void revealWanted(const stagewright::Process& before);

private:
    [[nodiscard]] static Result<Content> contentOf(Workspace& workspace, UserId actor, ProcessId process);
    void load(const AskedProcess& asked);
    void take(const Content& content);

    Desk& desk_;
    Navigator& navigator_;
    ProcessEditor editor_;
    DraftKeeper keeper_;
    LongRun saving_;
    OpenTyping* typing_ = nullptr;
    AskedProcess asked_;
    QTimeZone zone_;
    QString comment_;
    std::function<bool()> seen_;
    bool loaded_ = false;
    bool locked_ = false;
};

} // namespace stagewright
