// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/settings/contact_edit.h"

namespace stagewright {

class Session;

/// The companies and people that deals are made with. They are seen by their deals: for those who see none,
/// they do not exist (ListEntryNotFound); administrators see all. Those who may work on one of the deals may
/// change them, otherwise the problem is NotYourDeal for the newest deal that is seen.
///
/// A new name shows on every deal at once. The histories keep the name of their time: the deals themselves
/// have not changed.
///
/// Every verb may return UserNotFound or UserInactive for the actor.
class ContactService
{
public:
    explicit ContactService(Session& session) : session_(session) {}

    /// ListEntryNotFound.
    [[nodiscard]] Result<Company> company(UserId viewer, CompanyId company);
    /// ListEntryNotFound.
    [[nodiscard]] Result<Person> person(UserId viewer, PersonId person);
    /// Stores the touched fields; ChangedMeanwhile, with nothing stored, if one of them has been changed to
    /// something else. ListEntryNotFound, NotYourDeal; NameEmpty, NameTooLong, NameUnreadable; NameTaken if
    /// another company has this name.
    [[nodiscard]] Outcome changeCompany(UserId actor, const Edit<Company>& edit);
    /// The same for a person; NameTaken if another one of the company has this name. EmailUnreadable for an
    /// address that is none; ListEntryNotFound also for a company that the actor may not see.
    [[nodiscard]] Outcome changePerson(UserId actor, const Edit<Person>& edit);

private:
    Session& session_;
};

} // namespace stagewright
