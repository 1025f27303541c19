// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo/step.h"
#include "ui/models/deals/shown_deal.h"

#include <functional>
#include <memory>

namespace stagewright {

class Navigator;

/// Reports the outcome of what was done to deals, and offers to undo it. Messages about a deal that is not on
/// screen name the deal. An offer belongs to one deal and one person, can be taken once, and disappears when
/// it would no longer work.
class DealAnswers : public QObject
{
    Q_OBJECT

public:
    using Holds = std::function<bool(const DealDetails&)>;

    DealAnswers(ShownDeal& deal, Desk& desk, Navigator& navigator, QObject* parent = nullptr);

    [[nodiscard]] Navigator& navigator() const { return navigator_; }
    void tell(const AskedDeal& asked, const QString& text);
    void tell(const AskedDeal& asked, const Problem& problem);
    /// What can be undone for as long as `holds` is true of the deal.
    struct Undoing
    {
        StepId step;
        Holds holds;
    };
    /// Reports and offers undo.
    void offerUndo(const AskedDeal& asked, const QString& text, const Undoing& undoing);
    /// The same, but the message offers another action, for as long as nothing is undone: undo is left to
    /// Ctrl+Z.
    void propose(const AskedDeal& asked, const QString& text, const QString& actionText,
                 const std::function<void()>& action, const Undoing& undoing);
    /// Another deal is shown: Ctrl+Z applies to the one on screen.
    void forget() { last_.reset(); }

private:
    struct Offer
    {
        AskedDeal asked;
        QString text;
        Undoing undoing;
        int questions = 0; ///< details requested before this do not reflect it yet
        bool taken = false;
    };
    [[nodiscard]] QString about(const AskedDeal& asked, const QString& text) const;
    std::shared_ptr<Offer> remember(const AskedDeal& asked, const QString& told, const Undoing& undoing);
    void take(const std::shared_ptr<Offer>& offer);
    void dropWhatFails();
    void withdraw();

    ShownDeal& deal_;
    Desk& desk_;
    Navigator& navigator_;
    std::shared_ptr<Offer> last_;
};

} // namespace stagewright
