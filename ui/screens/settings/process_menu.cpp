// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/process_menu.h"

#include "core/services/session/directory.h"
#include "ui/screens/process_file/process_files.h"
#include "ui/screens/settings/process_work.h"
#include "ui/text/number_text.h"

using namespace Qt::StringLiterals;

namespace stagewright {

ProcessMenu::ProcessMenu(const ProcessSummary& summary, ProcessWork& work, ProcessFiles& files,
                         QWidget* parent)
    : QMenu(parent)
{
    setObjectName(u"processMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const ProcessId id = summary.process.id;
    const auto add = [this](const QString& objectName, const QString& text, const std::function<void()>& go) {
        QAction* action = addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, go);
        return action;
    };
    add(u"duplicate"_s, tr("Duplicate"),
        [&work, id, name = summary.process.name] { work.duplicate(id, name); });
    add(u"export"_s, tr("Export…"), [&files, process = summary.process, version = summary.version] {
        files.exportProcess(process, version);
    });
    auto* makeDefault = add(u"makeDefault"_s, tr("Make default"), [&work, id] { work.makeDefault(id); });
    makeDefault->setEnabled(!summary.isDefault && summary.active && summary.teams.isEmpty());
    if (!summary.teams.isEmpty())
        makeDefault->setText(tr("Make default (only some teams may use it)"));
    auto* teams = add(u"teams"_s, tr("Who may use it…"), [&work, summary] { work.chooseTeams(summary); });
    teams->setEnabled(!summary.isDefault);
    if (summary.isDefault)
        teams->setText(tr("Who may use it (everyone can use the default process)"));
    const bool active = summary.active;
    auto* archive = add(u"archive"_s, active ? tr("Archive") : tr("Restore"),
                        [&work, id, active] { work.setActive(id, !active); });
    archive->setEnabled(!summary.isDefault);
    if (summary.isDefault)
        archive->setText(tr("Archive (the default process cannot be archived)"));
    addSeparator();
    auto* remove = add(u"remove"_s, tr("Delete"),
                       [&work, id, name = summary.process.name.text()] { work.remove(id, name); });
    // Only the service knows whether closed deals used it; it then suggests archiving instead.
    remove->setEnabled(!summary.isDefault && summary.openDeals == 0);
    if (summary.isDefault)
        remove->setText(tr("Delete (the default process cannot be deleted)"));
    else if (summary.openDeals > 0)
        remove->setText(countText(
            tr("Delete (%n open deal(s) use it: archive it instead)", nullptr, int(summary.openDeals)),
            summary.openDeals));
}

} // namespace stagewright
