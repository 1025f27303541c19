// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_workspace.h"

#include "core/exchange/defaults.h"
#include "core/services/demo/generator.h"

namespace stagewright {

using namespace Qt::StringLiterals;

Result<UserId> setUpDemo(Workspace& workspace, const QString& language)
{
    NewWorkspace wanted = defaultWorkspace(language);
    wanted.companyName = u"Stagewright Demo"_s;
    wanted.adminName = u"Anna Kowalska"_s;
    wanted.adminEmail = u"anna.kowalska@example.com"_s;
    wanted.currency = Currency::pln();
    auto admin = workspace.setUp(wanted);
    if (!admin)
        return admin;
    const Outcome filled = fillDemo(workspace, 1, *admin, language);
    if (!filled)
        return filled.problem();
    return admin;
}

} // namespace stagewright
