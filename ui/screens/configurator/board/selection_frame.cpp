// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/selection_frame.h"

#include "ui/models/processes/action_selection.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QRubberBand>

#include <algorithm>

namespace stagewright {

namespace {

/// Leaves what it surrounds readable.
class Band : public QRubberBand
{
public:
    explicit Band(QWidget* parent) : QRubberBand(QRubberBand::Rectangle, parent) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QColor inside = Theme::of(this).accent;
        painter.setPen(inside);
        inside.setAlphaF(0.12F);
        painter.setBrush(inside);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

SelectionFrame::SelectionFrame(ActionSelection& selection, QWidget& board, const BoardItems& items,
                               const BoardViewport& viewport)
    : selection_(selection), board_(board), items_(items), viewport_(viewport)
{}

void SelectionFrame::begin(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
        selection_.clear();
    before_ = selection_.ids();
    from_ = at;
    delete band_;
    band_ = new Band(&board_);
}

void SelectionFrame::drawTo(QPoint at)
{
    if (!band_)
        return;
    QRect drawn = QRect(from_, at).normalized();
    band_->setGeometry(drawn);
    band_->raise();
    band_->show();
    // Not what is behind the heads.
    const int top = viewport_.seen().top();
    if (drawn.top() >= top)
        drawn.setTop(std::max(drawn.top(), top + viewport_.headsHeight()));
    selection_.set(before_ | cardsTouched(items_.places(), drawn));
}

void SelectionFrame::end()
{
    delete band_;
}

} // namespace stagewright
