// SPDX-License-Identifier: GPL-3.0-or-later
// What may be wrong with the draft, shown beside the board.
#include "ui/models/desk/desk.h"
#include "ui/screens/configurator/beside/findings_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/text/finding_text.h"

namespace stagewright {

void ConfiguratorScreen::showFindings()
{
    const Organisation& people = desk_.directory().people;
    findingsCard_->showFindings(check(editor_.process(), people), editor_.process(), people,
                                !people.isAdministrator(desk_.actor()));
}

void ConfiguratorScreen::goToFinding(const Finding& finding)
{
    if (!finding.action.isNull())
        board_->focusAction(finding.action);
    else if (StageHeader* header = board_->header(finding.stage))
        header->setFocus(Qt::OtherFocusReason);
}

void ConfiguratorScreen::repairFinding(const Finding& finding)
{
    if (!finding.action.isNull())
        actionInUse_ = finding.action;
    if (const auto mended = repaired(editor_.process(), desk_.directory().people, finding))
        editor_.apply(repairText(finding.code), *mended);
}

} // namespace stagewright
