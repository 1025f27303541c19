// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_ground.h"
#include "core/exchange/table/table_reader.h"

#include "core/services/workspace/workspace.h"

namespace stagewright {

namespace {

Result<ProcessSummary> wantedProcess(Workspace& workspace, UserId actor, const Directory& directory,
                                     const QString& name)
{
    if (!name.isEmpty()) {
        auto found = workspace.processes().byName(actor, name);
        if (found && !found->active)
            return Problem{ProblemCode::ProcessArchived, {found->process.name.text()}};
        return found;
    }
    if (const ProcessSummary* usual = directory.defaultProcess())
        return *usual;
    return Problem{ProblemCode::ProcessNotFound, {name}};
}

} // namespace

Result<ImportGround> ImportGround::of(Workspace& workspace, UserId actor, const ImportPreview& preview,
                                      const TableReader& file)
{
    const auto directory = workspace.lists().directory();
    if (!directory)
        return directory.problem();
    if (!directory->people.isAdministrator(actor))
        return Problem{ProblemCode::OnlyAdministrators, {}};
    const auto process = wantedProcess(workspace, actor, *directory, preview.mapping.process);
    if (!process)
        return process.problem();
    const auto rows = RowReader::make(file, preview.mapping, preview.dateFormat, process->process,
                                      directory->currency, workspace.environment());
    if (!rows)
        return rows.problem();
    return ImportGround{directory->people.users, *rows};
}

} // namespace stagewright
