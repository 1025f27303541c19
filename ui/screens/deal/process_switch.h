// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/shown_deal.h"

#include <QObject>

class QWidget;

namespace stagewright {

class DealAnswers;
class SwitchProcessDialog;

/// Moving the shown deal to another process.
class ProcessSwitch : public QObject
{
    Q_OBJECT

public:
    ProcessSwitch(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen);

    /// Asks for the process, and moves the deal there.
    void ask();

private:
    void send(SwitchProcessDialog* dialog, const AskedDeal& asked, ProcessId before, ProcessId after);
    [[nodiscard]] bool mayUseNow(ProcessId process) const;

    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    QWidget* screen_;
};

} // namespace stagewright
