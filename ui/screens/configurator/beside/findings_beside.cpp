// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/beside/findings_beside.h"

#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/beside/findings_card.h"
#include "ui/text/finding_text.h"

namespace stagewright {

FindingsBeside::FindingsBeside(EditingSession& session, FindingsCard& card, QObject* parent)
    : QObject(parent), session_(session), card_(card)
{
    connect(&session_.editor(), &ProcessEditor::changed, &card_, [this] { show(); });
    connect(&card_, &FindingsCard::placeWanted, this, &FindingsBeside::goTo);
    connect(&card_, &FindingsCard::repairWanted, this, &FindingsBeside::repair);
}

void FindingsBeside::show()
{
    OpenProcess& open = session_.open();
    const Organisation& people = open.desk().directory().people;
    card_.showFindings(check(session_.editor().process(), people), session_.editor().process(), people,
                       !open.mayEdit());
}

void FindingsBeside::goTo(const Finding& finding)
{
    if (!finding.action.isNull())
        Q_EMIT actionWanted(finding.action);
    else
        Q_EMIT stageWanted(finding.stage);
}

void FindingsBeside::repair(const Finding& finding)
{
    if (!finding.action.isNull())
        Q_EMIT repairing(finding.action);
    const Organisation& people = session_.open().desk().directory().people;
    if (const auto mended = repaired(session_.editor().process(), people, finding))
        session_.editor().apply(repairText(finding.code), *mended);
}

} // namespace stagewright
