// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/configurator_parts.h"

#include "ui/models/processes/board_verbs.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/sidebar/findings_card.h"
#include "ui/screens/configurator/sidebar/impact_card.h"
#include "ui/screens/configurator/sidebar/process_panel.h"
#include "ui/screens/configurator/sidebar/side_column.h"
#include "ui/screens/configurator/versions/notice_banner.h"
#include "ui/screens/configurator/versions/save_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QScrollArea* madeArea(QWidget* screen)
{
    auto* area = new QScrollArea(screen);
    area->setObjectName(u"boardArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void layOut(const ConfiguratorParts& parts, QWidget* screen)
{
    auto* boardRows = new QVBoxLayout;
    boardRows->setSpacing(0);
    boardRows->addWidget(parts.area, 1);
    boardRows->addWidget(parts.boardBar);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(boardRows, 1);
    columns->addWidget(parts.side);
    auto* rows = new QVBoxLayout(screen);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(parts.saveStrip);
    rows->addWidget(parts.banner);
    rows->addLayout(columns, 1);
}

void join(BoardBar* bar, StageBoard* board)
{
    QObject::connect(board, &StageBoard::matchesChanged, bar, &BoardBar::showMatches);
    QObject::connect(bar, &BoardBar::searchChanged, board, &StageBoard::search);
    QObject::connect(bar, &BoardBar::nextMatchWanted, board, &StageBoard::goToNextMatch);
    QObject::connect(bar, &BoardBar::searchLeft, board, &StageBoard::leaveSearch);
    QObject::connect(bar, &BoardBar::copyWanted, board, &StageBoard::copy);
    QObject::connect(bar, &BoardBar::cutWanted, board, &StageBoard::cut);
    QObject::connect(bar, &BoardBar::pasteWanted, board, &StageBoard::paste);
    QObject::connect(bar, &BoardBar::removeWanted, board, &StageBoard::removeChosen);
    QObject::connect(bar, &BoardBar::weightsWanted, board, &StageBoard::wantWeights);
    QObject::connect(bar, &BoardBar::unselectWanted, &board->selection(), &ActionSelection::clear);
    const auto showPastable = [bar] {
        bar->setPastable(BoardVerbs::canPaste());
    };
    QObject::connect(QApplication::clipboard(), &QClipboard::dataChanged, bar, showPastable);
    showPastable();
}

} // namespace

ConfiguratorParts buildParts(EditingSession& session, QWidget* screen)
{
    ConfiguratorParts parts;
    parts.banner = new NoticeBanner(session.notice(), screen);
    parts.saveStrip = new SaveStrip(session.process().saving(), screen);
    parts.area = madeArea(screen);
    parts.board = new StageBoard(session.editor(), *parts.area);
    parts.board->setVisible(false);
    parts.impact = new ImpactCard;
    parts.options = new ActionOptionsPanel(session.editor());
    parts.findings = new FindingsCard;
    parts.process = new ProcessPanel;
    parts.side = new SideColumn({parts.impact, parts.options, parts.findings, parts.process}, screen);
    parts.boardBar = new BoardBar(screen);
    layOut(parts, screen);
    join(parts.boardBar, parts.board);
    return parts;
}

} // namespace stagewright
