// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/process_presenter.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/sidebar/process_panel.h"

namespace stagewright {

ProcessPresenter::ProcessPresenter(EditingSession& session, ProcessPanel& panel, QObject* parent)
    : QObject(parent), session_(session), panel_(panel)
{
    VersionWatch* versions = &session_.versions();
    connect(&session_.editor(), &ProcessEditor::changed, &panel_, [this] { show(); });
    connect(&panel_, &ProcessPanel::nameEntered, this, &ProcessPresenter::rename);
    connect(&panel_, &ProcessPanel::descriptionEntered, this, &ProcessPresenter::describe);
    connect(&panel_, &ProcessPanel::editLeft, this, &ProcessPresenter::endEdit);
    connect(&panel_, &ProcessPanel::versionsWanted, versions, &VersionWatch::list);
    connect(versions, &VersionWatch::changed, &panel_, [this](const QList<ProcessVersionInfo>& all) {
        OpenProcess& open = session_.process();
        panel_.showVersions(all, open.desk().directory().people, open.zone());
    });
    connectComment();
}

void ProcessPresenter::connectComment()
{
    const OpenProcess* open = &session_.process();
    connect(open, &OpenProcess::aboutToLoad, &panel_, &ProcessPanel::beginAnew);
    connect(open, &OpenProcess::commentSet, &panel_, &ProcessPanel::setComment);
    connect(&panel_, &ProcessPanel::commentTyped, open, &OpenProcess::typeComment);
}

void ProcessPresenter::show()
{
    panel_.showProcess(session_.editor().process());
}

void ProcessPresenter::rename(const QString& name)
{
    if (const Outcome renamed = session_.editor().renameProcess(name); !renamed) {
        session_.process().navigator().tell(renamed.problem());
        show();
    }
}

void ProcessPresenter::describe(const QString& text)
{
    if (const Outcome described = session_.editor().describeProcess(text); !described) {
        session_.process().navigator().tell(described.problem());
        show();
    }
}

void ProcessPresenter::endEdit()
{
    session_.editor().endJoin();
    show();
}

} // namespace stagewright
