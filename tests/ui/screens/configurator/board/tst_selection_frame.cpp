// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/screens/configurator/board/selection_frame.h"

#include <QRubberBand>

using namespace stagewright;

class TestSelectionFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectsWhatItTouches();
    void withCtrlItAddsToTheSelection();
    void nothingIsSelectedBehindTheHeads();
    void isGoneAfterwards();

private:
    [[nodiscard]] QRect place(int action) const { return parts_->items.places().cards[ActionId(action)]; }

    std::unique_ptr<test::BoardParts> parts_;
    std::unique_ptr<SelectionFrame> frame_;
};

void TestSelectionFrame::init()
{
    frame_.reset();
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
    frame_ =
        std::make_unique<SelectionFrame>(parts_->selection, parts_->board, parts_->items, parts_->viewport);
}

void TestSelectionFrame::selectsWhatItTouches()
{
    parts_->selection.set({ActionId(31)});
    frame_->begin(place(12).bottomRight() + QPoint(4, 4), {});
    QVERIFY(parts_->selection.isEmpty());
    frame_->drawTo(place(11).center());
    QCOMPARE(parts_->selection.ids(), (QSet<ActionId>{ActionId(11), ActionId(12)}));
    // What it no longer touches is no longer selected.
    frame_->drawTo(place(12).center());
    QCOMPARE(parts_->selection.ids(), QSet<ActionId>{ActionId(12)});
}

void TestSelectionFrame::withCtrlItAddsToTheSelection()
{
    parts_->selection.set({ActionId(31)});
    frame_->begin(place(11).topLeft() - QPoint(4, 0), Qt::ControlModifier);
    frame_->drawTo(place(11).center());
    QCOMPARE(parts_->selection.ids(), (QSet<ActionId>{ActionId(11), ActionId(31)}));
}

void TestSelectionFrame::nothingIsSelectedBehindTheHeads()
{
    parts_->viewport.scrollBy({0, 60});
    parts_->viewport.follow(nullptr);
    const QRect head = parts_->header(1).geometry();
    QVERIFY(head.intersects(place(11)));
    frame_->begin(head.topRight() + QPoint(4, 0), {});
    frame_->drawTo(head.center());
    QVERIFY(parts_->selection.isEmpty());
}

void TestSelectionFrame::isGoneAfterwards()
{
    frame_->begin(QPoint(2, 2), {});
    frame_->drawTo(QPoint(40, 40));
    QVERIFY(parts_->board.findChild<QRubberBand*>());
    frame_->end();
    QVERIFY(!parts_->board.findChild<QRubberBand*>());
    frame_->drawTo(place(13).bottomRight());
    QVERIFY(parts_->selection.isEmpty());
}

QTEST_MAIN(TestSelectionFrame)
#include "tst_selection_frame.moc"
