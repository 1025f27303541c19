// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next/next_list_model.h"
#include "ui/widgets/window/key_hint.h"

#include <QListView>

namespace stagewright {

class Button;
class NextDelegate;

/// The list of What next: D does the current action, P plans it, Enter or a click on the deal's name opens
/// the deal. The current line has the same as buttons.
class NextListView : public QListView
{
    Q_OBJECT

public:
    explicit NextListView(NextListModel& model, QWidget* parent = nullptr);
    [[nodiscard]] static QList<KeyHint> keyHints();

    void doItemsLayout() override;

Q_SIGNALS:
    void doneWanted(const stagewright::NextPlace& place);
    void planWanted(const stagewright::NextPlace& place);
    void dealWanted(stagewright::DealId deal);
    /// Another line is the current one, or there is none any more.
    void moved();
    /// The list leaves another width to its lines.
    void laidOut();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] Button* button(const QString& name, const QString& icon, const QString& text,
                                 const QString& toolTip);
    void placeButtons();
    [[nodiscard]] bool isOverLink(const QModelIndex& index, const QPoint& at) const;
    /// Ask for it, if there is a current line.
    void askDone();
    void askPlan();
    void askDeal();

    NextListModel& lines_;
    NextDelegate* delegate_;
    QWidget* buttons_;
    bool keepInView_ = false;
};

} // namespace stagewright
