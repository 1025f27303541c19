// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/screens/board/board_order.h"
#include "ui/widgets/window/screen.h"

class QScrollArea;
class QStackedWidget;

namespace stagewright {

class BoardColumnView;
class BoardFilter;
class BoardModel;
class BoardWork;
class Desk;
class EmptyState;
class Navigator;
class TextLabel;

/// The open deals of one process as cards in the columns of its stages.
class BoardScreen : public Screen
{
    Q_OBJECT

public:
    BoardScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void fillTopBar(TopBar& bar) override;
    void activate() override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& bytes) override;

    void showProcess(ProcessId process);
    void setOrder(const BoardOrder& order);
    void setCompact(bool compact);
    [[nodiscard]] const BoardOrder& order() const { return order_; }
    [[nodiscard]] ProcessId process() const { return process_; }
    [[nodiscard]] const QList<BoardColumnView*>& columns() const { return columns_; }
    [[nodiscard]] BoardFilter* filter() const { return filter_; }
    [[nodiscard]] BoardWork* work() const { return work_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void takeDirectory();
    void showFiltered();
    void rebuildColumns();
    void updateSums();
    void updateEmpty();
    void moveSideways(qsizetype column, int direction);
    void openCard(const QModelIndex& index);
    void restoreSelection();

    Desk& desk_;
    Navigator& navigator_;
    BoardModel* model_;
    ProcessId process_;
    DealId selected_; ///< the deal opened last, which gets the focus back
    BoardFilter* filter_;
    BoardOrder order_;
    bool compact_ = false;
    TextLabel* sums_;
    TextLabel* weighted_;
    QStackedWidget* pages_;
    QScrollArea* area_;
    EmptyState* empty_;
    BoardWork* work_;
    QList<BoardColumnView*> columns_;
};

} // namespace stagewright
