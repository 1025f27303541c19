// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"
#include "ui/models/desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace stagewright {

/// Of which deal something was asked, and as whom; every answer about a deal comes with it.
struct AskedDeal
{
    DealId deal;
    UserId actor;
    QString name; ///< of the deal as it was then
    friend bool operator==(const AskedDeal&, const AskedDeal&) = default;
};

/// The deal that is open on a screen, and what is asked about it. An answer may come when another deal is
/// open or another person acts: it is handed over with what it was asked, and is() says whether that is still
/// so.
class OpenDeal : public QObject
{
    Q_OBJECT

public:
    explicit OpenDeal(Desk& desk, QObject* parent = nullptr);

    /// Opens the deal, or reads the one that is open anew. Another one has no details until they were read.
    void open(DealId deal);
    [[nodiscard]] DealId id() const { return deal_; }
    /// Null before they were read, and when the deal cannot be shown.
    [[nodiscard]] const DealDetails* details() const { return details_ ? &*details_ : nullptr; }
    /// What is asked from now on is asked of this; before the details were read the deal has no name.
    [[nodiscard]] AskedDeal asked() const;
    /// The deal it was asked of is still the one that is open.
    [[nodiscard]] bool is(const AskedDeal& asked) const { return asked.deal == deal_; }
    /// The same, and its screen is the one that people look at.
    [[nodiscard]] bool isSeen(const AskedDeal& asked) const { return is(asked) && (!seen_ || seen_()); }
    /// How the screen tells whether it is looked at; without it, it is.
    void setSeen(const std::function<bool()>& seen) { seen_ = seen; }
    /// The person it was asked as still acts.
    [[nodiscard]] bool actsStill(const AskedDeal& asked) const { return asked.actor == desk_.actor(); }
    /// Grows with every question for the details: those that were asked for later tell what came later.
    [[nodiscard]] int questions() const { return questions_; }

    /// Asks `verb(Workspace&, UserId, DealId)` of what was asked, and calls `take(asked, value)`.
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
