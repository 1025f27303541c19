// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/models/desk/desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace stagewright {

/// Which deal was asked about, and by whom; every answer about a deal comes with this.
struct AskedDeal
{
    DealId deal;
    UserId actor;
    QString name; ///< of the deal at that time
    friend bool operator==(const AskedDeal&, const AskedDeal&) = default;
};

/// The deal that a screen shows, whatever its status, and requests about it. An answer may arrive when
/// another deal is shown or another person acts, so it is delivered with what it was asked for, and is() says
/// whether that still applies.
class ShownDeal : public QObject
{
    Q_OBJECT

public:
    explicit ShownDeal(Desk& desk, QObject* parent = nullptr);

    /// Shows the deal, or reads it again if it is shown. A different deal has no details until they have been
    /// read.
    void open(DealId deal);
    [[nodiscard]] DealId id() const { return deal_; }
    /// Null until they have been read, and if the deal cannot be shown.
    [[nodiscard]] const DealDetails* details() const { return details_ ? &*details_ : nullptr; }
    /// What new requests are about; until the details have been read the deal has no name.
    [[nodiscard]] AskedDeal asked() const;
    /// Whether the deal that was asked about is still shown.
    [[nodiscard]] bool is(const AskedDeal& asked) const { return asked.deal == deal_; }
    /// The same, and people are looking at its screen.
    [[nodiscard]] bool isSeen(const AskedDeal& asked) const { return is(asked) && (!seen_ || seen_()); }
    /// Lets the screen say whether it is visible; without this it counts as visible.
    void setSeen(const std::function<bool()>& seen) { seen_ = seen; }
    /// Whether the person who asked still acts.
    [[nodiscard]] bool actsStill(const AskedDeal& asked) const { return asked.actor == desk_.actor(); }
    /// Whether the deal is still shown to the person who asked.
    [[nodiscard]] bool isCurrent(const AskedDeal& asked) const { return is(asked) && actsStill(asked); }
    /// Grows with every request for the details: later requests see later changes.
    [[nodiscard]] int questions() const { return questions_; }

    /// Runs `verb(Workspace&, UserId, DealId)` on the deal asked about, and calls `take(asked, value)`.
    template<class Verb, class Take>
    void write(const AskedDeal& asked, Verb verb, Take take)
    {
        desk_
            .write([asked, verb = std::move(verb)](Workspace& workspace) {
                return verb(workspace, asked.actor, asked.deal);
            })
            .then(this, [asked, take = std::move(take)](const auto& value) { take(asked, value); });
    }

Q_SIGNALS:
    void read();
    /// The deal cannot be shown.
    void gone(const stagewright::Problem& problem);

private:
    Desk& desk_;
    DealId deal_;
    std::optional<DealDetails> details_;
    std::function<bool()> seen_;
    int questions_ = 0;
};

} // namespace stagewright
