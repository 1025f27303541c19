// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typed_draft.h"
#include "ui/models/desk.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace stagewright {

/// Keeps what is typed into one form as the draft of the person who types it, half a second after it changed:
/// a crash loses less than the last second. Drops it when it was stored, discarded or taken back.
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    using Offer = std::function<void(const QString& content)>;

    explicit TypingKeeper(Desk& desk, QObject* parent = nullptr);
    /// Stores what was typed last.
    ~TypingKeeper() override;

    /// From here on `typed()` is about this place, and the acting person's. What was kept there is handed to
    /// `offer`, if there is any; until then nothing is written over it.
    void begin(const QString& place, DealId deal, const Offer& offer);
    [[nodiscard]] bool isActive() const { return active_; }
    /// What is typed by now; empty when nothing is.
    void typed(const QString& content);
    /// Stores what is not stored yet now.
    void flush();
    /// It was stored for good, or discarded: nothing is kept any more of what was typed until now.
    void drop();
    /// Stores what is not stored yet, and keeps nothing from here on.
    void end();

private:
    void send();
    void take(const QString& place, UserId owner, const Outcome& outcome);

    QPointer<Desk> desk_;
    QTimer timer_;
    UserId owner_;
    TypedDraft draft_;
    QString kept_; ///< the content that was sent last
    int generation_ = 0;
    bool active_ = false;
    bool offering_ = false; ///< what was kept is still being read
};

/// It was stored after its form was closed, which had kept it.
void dropTyped(Desk& desk, UserId owner, const QString& place);
/// The same where something may have been typed since: only when it is still this content that is kept.
void dropTyped(Desk& desk, UserId owner, const QString& place, const QString& content);

} // namespace stagewright
