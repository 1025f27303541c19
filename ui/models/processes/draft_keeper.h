// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/processes/process_editor.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace stagewright {

/// Stores the draft of an editor a tenth of a second after a change, including half-typed text, so that a
/// crash loses next to nothing; deletes the stored draft when the editor is back at the saved version. Only
/// one write is in progress at a time, and a failed one is retried.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Outcome&)>;
    /// Returns the process including what is being typed, which is not yet a step of the editor.
    using Typing = std::function<Process(const Process&)>;

    DraftKeeper(Desk& desk, ProcessEditor& editor, QObject* parent = nullptr);

    /// From now on, changes in the editor are kept as the draft of `owner`; `stored` is the moment of the
    /// draft that was opened, if any, and `comment` its comment on the next version.
    void begin(UserId owner, std::optional<Instant> stored, const QString& comment = {});
    /// Stops keeping. A write in progress continues.
    void end();
    /// Also keeps what somebody is in the middle of typing, so that a crash does not lose a half-written
    /// name.
    void followTyping(const Typing& typing) { typing_ = typing; }
    /// Something that `typing` covers was typed.
    void typed();
    /// The comment on the next version, kept with the draft; it makes a draft even if nothing else changed.
    void setComment(const QString& comment);
    /// Stores changes now and then reports the result; at once if there is nothing to store.
    void flush(const Then& then = {});
    /// The value was published and its stored draft deleted with it. Later changes are kept.
    void published();
    /// A different draft is stored, which the person has not seen yet.
    [[nodiscard]] bool isOvertaken() const { return overtaken_; }
    /// The person has seen that draft and continues from it. `stored` is its moment, or nothing if it is gone
    /// again.
    void adopt(std::optional<Instant> stored);

Q_SIGNALS:
    /// It could not be stored, and no caller is waiting for the result; reported once until it works again.
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
    bool stale_ = false; ///< something changed since the last write was sent
    bool writing_ = false;
    bool failing_ = false;
    bool overtaken_ = false;
};

} // namespace stagewright
