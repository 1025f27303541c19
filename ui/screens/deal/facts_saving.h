// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/entered_deal.h"
#include "ui/models/deals/shown_deal.h"

#include <QObject>

class QWidget;

namespace stagewright {

class DealAnswers;

/// Storing the edited facts of the shown deal, and asking about what somebody else changed meanwhile.
class FactsSaving : public QObject
{
    Q_OBJECT

public:
    FactsSaving(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen);

    /// `kept` is the current content of the form's keeper.
    void save(const Edit<EnteredDeal>& edit, const QString& kept);
    void addParticipant(UserId user);

Q_SIGNALS:
    // Only for requests by the acting person about the shown deal; anything about another deal is just a
    // message.
    void decided(const stagewright::Edit<stagewright::EnteredDeal>& edit,
                 const stagewright::DealDetails& seen);
    void stored();
    void refused(const stagewright::AskedDeal& of, const stagewright::Problem& problem);

private:
    void take(const AskedDeal& asked, const QString& kept, const Outcome& outcome);

    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    QWidget* screen_;
};

} // namespace stagewright
