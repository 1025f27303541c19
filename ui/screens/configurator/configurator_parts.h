// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace stagewright {

class ActionOptionsPanel;
class BoardBar;
class EditingSession;
class FindingsCard;
class ImpactCard;
class NoticeBanner;
class ProcessPanel;
class SaveStrip;
class SideColumn;
class StageBoard;

/// The widgets of the configurator; they belong to the screen.
struct ConfiguratorParts
{
    SaveStrip* saveStrip = nullptr;
    NoticeBanner* banner = nullptr;
    QScrollArea* area = nullptr;
    StageBoard* board = nullptr;
    BoardBar* boardBar = nullptr;
    SideColumn* side = nullptr;
    ImpactCard* impact = nullptr;
    ActionOptionsPanel* options = nullptr;
    FindingsCard* findings = nullptr;
    ProcessPanel* process = nullptr;
};

/// Makes them and lays them out on the screen; the bar below the board works on it.
[[nodiscard]] ConfiguratorParts buildParts(EditingSession& session, QWidget* screen);

} // namespace stagewright
