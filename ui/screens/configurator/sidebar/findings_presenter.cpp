// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/findings_presenter.h"

#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/sidebar/findings_card.h"
#include "ui/text/finding_text.h"

namespace stagewright {

FindingsPresenter::FindingsPresenter(EditingSession& session, FindingsCard& card, QObject* parent)
    : QObject(parent), session_(session), card_(card)
{
    connect(&session_.editor(), &ProcessEditor::changed, &card_, [this] { show(); });
    connect(&card_, &FindingsCard::placeWanted, this, &FindingsPresenter::goTo);
    connect(&card_, &FindingsCard::repairWanted, this, &FindingsPresenter::repair);
}

void FindingsPresenter::show()
{
    OpenProcess& open = session_.process();
    const Organisation& people = open.desk().directory().people;
    card_.showFindings(check(session_.editor().process(), people), session_.editor().process(), people,
                       !open.mayEdit());
}

void FindingsPresenter::goTo(const Finding& finding)
{
    if (!finding.action.isNull())
        Q_EMIT actionWanted(finding.action);
    else
        Q_EMIT stageWanted(finding.stage);
}

void FindingsPresenter::repair(const Finding& finding)
{
    if (!finding.action.isNull())
        Q_EMIT repairing(finding.action);
    const Organisation& people = session_.process().desk().directory().people;
    if (const auto mended = repaired(session_.editor().process(), people, finding))
        session_.editor().apply(repairText(finding.code), *mended);
}

} // namespace stagewright
