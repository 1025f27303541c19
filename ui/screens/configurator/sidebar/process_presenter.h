// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace stagewright {

class EditingSession;
class ProcessPanel;

/// The facts of the process being edited, on their panel: what is typed there goes into the draft.
class ProcessPresenter : public QObject
{
    Q_OBJECT

public:
    ProcessPresenter(EditingSession& session, ProcessPanel& panel, QObject* parent = nullptr);

    void show();

private:
    void connectComment();
    void rename(const QString& name);
    void describe(const QString& text);
    void endEdit();

    EditingSession& session_;
    ProcessPanel& panel_;
};

} // namespace stagewright
