// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/process_editor.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace stagewright {

/// Stores the draft of an editor a tenth of a second after it changed, half-typed text included, so that a
/// crash takes nothing that was seen; drops the stored draft when the editor is back at the saved version.
/// One write is on its way at a time, and one that fails is tried again.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Outcome&)>;
    /// The process with what is being typed into it, which is no step of the editor yet.
    using Typing = std::function<Process(const Process&)>;

    DraftKeeper(Desk& desk, ProcessEditor& editor, QObject* parent = nullptr);

    /// From here on what changes in the editor is kept as the draft of `owner`; `stored` is the moment of the
    /// draft that was opened, if there was one, and `comment` the one it has on the next version.
    void begin(UserId owner, std::optional<Instant> stored, const QString& comment = {});
    /// Keeps nothing any more. What is on its way goes on.
    void end();
    /// What somebody is in the middle of typing is kept too: a crash takes no half written name.
    void followTyping(const Typing& typing) { typing_ = typing; }
    /// Something was typed that `typing` tells of.
    void typed();
    /// The comment on the next version, kept with the draft; it is one even when nothing else changed.
    void setComment(const QString& comment);
    /// Stores what changed now, and then tells how it went; at once when nothing is to be stored.
    void flush(const Then& then = {});
    /// The value was published, and its stored draft went with it. What was changed since is kept.
    void published();
    /// Another draft stands in the way, which the person has not seen yet.
    [[nodiscard]] bool isOvertaken() const { return overtaken_; }
    /// The person has seen the draft that stands in the way, and goes on from it.
    /// `stored` is its moment, nothing when it is gone again.
    void adopt(std::optional<Instant> stored);

Q_SIGNALS:
    /// It could not be stored, and nobody waits for it; told once until it works again.
    void failed(const stagewright::Problem& problem);
    /// Another window, or an import, stored a draft of the same process: this one is not stored until
    /// adopt().
    void overtaken();

private:
    using Written = Result<std::optional<Instant>>;

    [[nodiscard]] Process toKeep() const;
    void writeNext();
    void send(const Process& draft, bool isDraft);
    void take(const Written& written);
    void refuse(const Problem& problem);
    void answer(const Outcome& outcome);

    Desk& desk_;
    ProcessEditor& editor_;
    QTimer timer_;
    UserId owner_;
    std::optional<Instant> stored_;
    Typing typing_;
    QString comment_;
    QList<Then> waiting_;
    int generation_ = 0;
    bool active_ = false;
    bool stale_ = false; ///< something changed since it was sent last
    bool writing_ = false;
    bool failing_ = false;
    bool overtaken_ = false;
};

} // namespace stagewright
