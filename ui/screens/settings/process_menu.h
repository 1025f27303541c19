// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace stagewright {

class ProcessFiles;
class ProcessWork;
struct ProcessSummary;

/// What the menu of a process in the settings offers.
class ProcessMenu : public QMenu
{
    Q_OBJECT

public:
    ProcessMenu(const ProcessSummary& summary, ProcessWork& work, ProcessFiles& files, QWidget* parent);
};

} // namespace stagewright
