// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/open_deal.h"

#include <functional>
#include <memory>

namespace stagewright {

class Navigator;

/// Tells what became of what was done to deals, and offers to take it back. What is about a deal that
/// is not looked at names it. An offer is of one deal and one person, is taken once, and goes when it would
/// not work any more.
class DealAnswers : public QObject
{
    Q_OBJECT

public:
    using Holds = std::function<bool(const DealDetails&)>;

    DealAnswers(OpenDeal& deal, Desk& desk, Navigator& navigator, QObject* parent = nullptr);

    [[nodiscard]] Navigator& navigator() const { return navigator_; }
    void tell(const AskedDeal& asked, const QString& text);
    void tell(const AskedDeal& asked, const Problem& problem);
    /// Tells, and offers something else than taking it back.
    void propose(const AskedDeal& asked, const QString& text, const QString& actionText,
                 const std::function<void()>& action);
    /// Tells and offers to take it back, while `holds` is true of the deal.
    void offerUndo(const AskedDeal& asked, const QString& text, const std::function<void()>& undo,
                   const Holds& holds);
    /// Takes back what was done last to the open deal; nothing when nothing is offered.
    void undoLast();
    /// Another deal was opened: Ctrl+Z is about the one that is seen.
    void forget() { last_.reset(); }

private:
    struct Offer
    {
        AskedDeal asked;
        QString text;
        std::function<void()> undo;
        Holds holds;
        int questions = 0; ///< details that were asked for earlier do not know of it
        bool taken = false;
    };
    [[nodiscard]] QString about(const AskedDeal& asked, const QString& text) const;
    void take(const std::shared_ptr<Offer>& offer);
    void dropWhatFails();
    void withdraw();

    OpenDeal& deal_;
    Desk& desk_;
    Navigator& navigator_;
    std::shared_ptr<Offer> last_;
};

} // namespace stagewright
