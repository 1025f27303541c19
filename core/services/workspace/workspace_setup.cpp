// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspace/workspace_setup.h"

#include "core/services/session/session.h"

namespace stagewright {

namespace {

Result<User> administrator(Session& session, const NewWorkspace& wanted)
{
    const auto name = cleanedName(wanted.adminName, DealName::maxLength);
    if (!name)
        return name.problem();
    const QString email = wanted.adminEmail.trimmed();
    if (!looksLikeEmail(email))
        return Problem{ProblemCode::EmailUnreadable, {email}};
    return User{session.environment().ids->make<UserId>(), *name, email, Role::Administrator, {}, true};
}

Process withIds(Process process, IdSource& ids)
{
    if (process.id.isNull())
        process.id = ids.make<ProcessId>();
    for (Stage& stage : process.stages) {
        if (stage.id.isNull())
            stage.id = ids.make<StageId>();
        for (Action& action : stage.actions) {
            if (action.id.isNull())
                action.id = ids.make<ActionId>();
        }
    }
    return process;
}

void storeLists(Session& session, const NewWorkspace& wanted)
{
    IdSource& ids = *session.environment().ids;
    for (const QString& name : wanted.sources)
        session.lists.saveSource({ids.make<SourceId>(), name, false});
    const std::pair<DealStatus, const QStringList*> reasons[] = {
        {DealStatus::Won, &wanted.wonReasons},
        {DealStatus::Lost, &wanted.lostReasons},
        {DealStatus::Outdated, &wanted.outdatedReasons}};
    for (const auto& [status, names] : reasons) {
        for (const QString& name : *names)
            session.lists.saveReason({ids.make<ReasonId>(), status, name, false});
    }
}

} // namespace

ProcessId storeFirstProcess(Session& session, const Process& process, UserId admin)
{
    const Process complete = withIds(process, *session.environment().ids);
    ProcessRecord record;
    record.id = complete.id;
    record.isDefault = true;
    session.processes.saveRecord(record);
    session.processes.insertVersion({complete.id, 1, session.environment().now(), admin, {}, complete});
    return complete.id;
}

Result<UserId> setUpWorkspace(Session& session, const NewWorkspace& wanted)
{
    return session.write([&](Changes& changes) -> Result<UserId> {
        if (session.lists.workspace())
            return Problem{ProblemCode::DatabaseExists, {session.connection().file()}};
        const auto admin = administrator(session, wanted);
        if (!admin)
            return admin.problem();
        const auto company = cleanedName(wanted.companyName, DealName::maxLength);
        if (!company)
            return company.problem();
        session.lists.saveWorkspace(
            {*company, wanted.currency, session.environment().now(), zoneName(session.environment().zone)});
        session.people.saveUser(*admin);
        (void)storeFirstProcess(session, wanted.firstProcess, admin->id);
        storeLists(session, wanted);
        session.forgetCaches();
        changes.workspace = changes.people = changes.processes = changes.lists = true;
        return admin->id;
    });
}

} // namespace stagewright
