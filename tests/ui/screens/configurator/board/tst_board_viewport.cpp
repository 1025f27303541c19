// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/screens/configurator/board/board_search.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// What is seen of a board that is larger than its window: heads stay, and what matters is scrolled into
/// view.
class TestBoardViewport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headsStayInView();
    void revealsBelowTheHeads();
    void aVisibleCardIsLeftWhereItIs();
    void aHeadScrollsSidewaysOnly();
    void scrollsAsFarAsThereIsSomething();
    void buttonsAreMadeWhenACardIsSeen();
    void aSearchShowsWhatItFinds();

private:
    [[nodiscard]] QScrollBar& down() const { return *parts_->area.verticalScrollBar(); }

    std::unique_ptr<test::BoardParts> parts_;
};

void TestBoardViewport::init()
{
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
    test::BoardParts& parts = *parts_;
    Process big = parts.editor.process();
    for (int id = 14; id < 30; ++id)
        big.stages[0].actions.append({ActionId(id), *ActionName::from(u"Action %1"_s.arg(id))});
    parts.editor.apply(u"Big"_s, big);
    connect(&parts.viewport, &BoardViewport::scrolled, this, [&parts] { parts.viewport.follow(nullptr); });
    QTRY_VERIFY(down().maximum() > 200);
}

void TestBoardViewport::headsStayInView()
{
    const QRect before = parts_->header(1).geometry();
    QCOMPARE(before, parts_->items.places().headers[StageId(1)]);
    const auto* backdrop = parts_->board.findChild<QWidget*>(u"headsBackdrop"_s);
    QVERIFY(backdrop->isHidden());
    down().setValue(200);
    QCOMPARE(parts_->header(1).geometry(), parts_->viewport.headPlace(StageId(1)));
    QVERIFY(parts_->viewport.seen().contains(parts_->header(1).geometry()));
    QVERIFY(!backdrop->isHidden());
    QVERIFY(parts_->viewport.headsHeight() > parts_->header(1).height());
    down().setValue(0);
    QCOMPARE(parts_->header(1).geometry(), before);
}

void TestBoardViewport::revealsBelowTheHeads()
{
    parts_->viewport.reveal(&parts_->card(28));
    QVERIFY(parts_->viewport.seen().contains(parts_->card(28).geometry()));
    parts_->viewport.reveal(&parts_->card(14));
    QVERIFY(parts_->card(14).y() > parts_->header(1).geometry().bottom());
    QVERIFY(parts_->viewport.seen().contains(parts_->card(14).geometry()));
}

void TestBoardViewport::aVisibleCardIsLeftWhereItIs()
{
    down().setValue(100);
    const QRect seen = parts_->viewport.seen();
    for (int id = 14; id < 30; ++id) {
        const QRect place = parts_->card(id).geometry();
        if (place.top() > seen.top() + parts_->viewport.headsHeight() && place.bottom() < seen.bottom() - 24)
            parts_->viewport.reveal(&parts_->card(id));
    }
    QCOMPARE(down().value(), 100);
}

void TestBoardViewport::aHeadScrollsSidewaysOnly()
{
    down().setValue(200);
    parts_->viewport.reveal(&parts_->header(3));
    QCOMPARE(down().value(), 200);
    parts_->viewport.revealWhole(&parts_->header(3));
    QCOMPARE(down().value(), 0);
}

void TestBoardViewport::scrollsAsFarAsThereIsSomething()
{
    QCOMPARE(parts_->viewport.scrollBy({0, 50}), QPoint(0, 50));
    QCOMPARE(parts_->viewport.scrollBy({0, -80}), QPoint(0, -50));
    QCOMPARE(parts_->viewport.scrollBy({0, 100000}).y(), down().maximum());
}

void TestBoardViewport::buttonsAreMadeWhenACardIsSeen()
{
    QVERIFY(parts_->card(11).findChild<QWidget*>(u"gear"_s));
    QVERIFY(!parts_->card(29).findChild<QWidget*>(u"gear"_s));
    down().setValue(down().maximum());
    QVERIFY(parts_->card(29).findChild<QWidget*>(u"gear"_s));
}

void TestBoardViewport::aSearchShowsWhatItFinds()
{
    BoardSearch search(parts_->editor, parts_->items, parts_->viewport);
    const QSignalSpy matches(&search, &BoardSearch::matchesChanged);
    search.search(u"action 2"_s);
    QCOMPARE(search.matches().size(), 10);
    QCOMPARE(matches.last(),
             (QVariantList{QVariant::fromValue<qsizetype>(0), QVariant::fromValue<qsizetype>(10)}));
    QVERIFY(parts_->card(11).isFaded() && !parts_->card(20).isFaded());
    QVERIFY(parts_->viewport.seen().contains(parts_->card(20).geometry()));
    search.goToNext();
    search.goToNext();
    QCOMPARE(matches.last()[0].value<qsizetype>(), 2);
    QCOMPARE(search.leave(), ActionId(21));
    QVERIFY(!parts_->card(11).isFaded());
    QCOMPARE(matches.last()[1].value<qsizetype>(), 0);
    QVERIFY(search.leave().isNull());
}

QTEST_MAIN(TestBoardViewport)
#include "tst_board_viewport.moc"
