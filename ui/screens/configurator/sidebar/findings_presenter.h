// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/findings.h"

#include <QObject>

namespace stagewright {

class EditingSession;
class FindingsCard;

/// What may be wrong with the draft being edited, on its card; a repair becomes a step.
class FindingsPresenter : public QObject
{
    Q_OBJECT

public:
    FindingsPresenter(EditingSession& session, FindingsCard& card, QObject* parent = nullptr);

    void show();

Q_SIGNALS:
    void actionWanted(stagewright::ActionId action);
    void stageWanted(stagewright::StageId stage);
    /// It is about to be repaired.
    void repairing(stagewright::ActionId action);

private:
    void goTo(const Finding& finding);
    void repair(const Finding& finding);

    EditingSession& session_;
    FindingsCard& card_;
};

} // namespace stagewright
