// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typed_draft.h"
#include "ui/models/desk/desk.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace stagewright {

/// Keeps what is typed into a form as a draft of the person typing, half a second after a change: a crash
/// loses less than the last second. Drops it once it was stored, discarded or undone.
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    using Offer = std::function<void(const QString& content)>;

    explicit TypingKeeper(Desk& desk, QObject* parent = nullptr);
    /// Stores what was typed last.
    ~TypingKeeper() override;

    /// From now on `typed()` refers to this place and the acting person. What was kept there, if anything, is
    /// passed to `offer`; until then it is not overwritten.
    void begin(const QString& place, DealId deal, const Offer& offer);
    [[nodiscard]] bool isActive() const { return active_; }
    /// What has been typed so far; empty if nothing.
    void typed(const QString& content);
    /// Stores now what has not been stored yet.
    void flush();
    /// The content was stored or discarded: what was typed until now is no longer kept.
    void drop();
    /// Stores what has not been stored yet, then stops keeping.
    void end();

private:
    void send();
    void take(const TypedDraft& sent, UserId owner, const Outcome& outcome);

    QPointer<Desk> desk_;
    QTimer timer_;
    UserId owner_;
    TypedDraft draft_;
    QString kept_;        ///< the content that was sent last
    QString storedSince_; ///< the content that was stored while what is kept was being read
    QStringList before_;  ///< what may be kept of this form: read or stored last, and on its way since
    int generation_ = 0;
    bool active_ = false;
    bool offering_ = false; ///< what was kept is still being read
};

/// For content that was stored after the form keeping it was closed. More may have been typed there since,
/// also into another form: it is dropped only if it is still what is kept, and offered to no form opened
/// meanwhile.
void dropTyped(Desk& desk, UserId owner, const QString& place, const QString& content);

} // namespace stagewright
