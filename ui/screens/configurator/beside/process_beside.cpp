// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/beside/process_beside.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/beside/process_panel.h"

namespace stagewright {

ProcessBeside::ProcessBeside(EditingSession& session, ProcessPanel& panel, QObject* parent)
    : QObject(parent), session_(session), panel_(panel)
{
    VersionWatch* versions = &session_.versions();
    connect(&session_.editor(), &ProcessEditor::changed, &panel_, [this] { show(); });
    connect(&panel_, &ProcessPanel::nameEntered, this, &ProcessBeside::rename);
    connect(&panel_, &ProcessPanel::descriptionEntered, this, &ProcessBeside::describe);
    connect(&panel_, &ProcessPanel::editLeft, this, &ProcessBeside::endEdit);
    connect(&panel_, &ProcessPanel::versionsWanted, versions, &VersionWatch::list);
    connect(versions, &VersionWatch::changed, &panel_, [this](const QList<ProcessVersionInfo>& all) {
        OpenProcess& open = session_.open();
        panel_.showVersions(all, open.desk().directory().people, open.zone());
    });
    connectComment();
}

void ProcessBeside::connectComment()
{
    const OpenProcess* open = &session_.open();
    connect(open, &OpenProcess::aboutToLoad, &panel_, &ProcessPanel::beginAnew);
    connect(open, &OpenProcess::commentSet, &panel_, &ProcessPanel::setComment);
    connect(&panel_, &ProcessPanel::commentTyped, open, &OpenProcess::typeComment);
}

void ProcessBeside::show()
{
    panel_.showProcess(session_.editor().process());
}

void ProcessBeside::rename(const QString& name)
{
    if (const Outcome renamed = session_.editor().renameProcess(name); !renamed) {
        session_.open().navigator().tell(renamed.problem());
        show();
    }
}

void ProcessBeside::describe(const QString& text)
{
    if (const Outcome described = session_.editor().describeProcess(text); !described) {
        session_.open().navigator().tell(described.problem());
        show();
    }
}

void ProcessBeside::endEdit()
{
    session_.editor().endJoin();
    show();
}

} // namespace stagewright
