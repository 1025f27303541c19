// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/segmented.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// A row of segments, as assistive programs see and use it.
class TestSegmented : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { row_.reset(); }
    void isAGroupOfRadioButtons();
    void theChosenOneIsChecked();
    void aToggleChooses();
    void theChosenOneHasTheKeys();

private:
    [[nodiscard]] QAccessibleInterface* told(int index) const
    {
        return QAccessible::queryAccessibleInterface(row_->segment(index));
    }
    [[nodiscard]] QList<bool> checked() const
    {
        QList<bool> result;
        for (int i = 0; i < row_->count(); ++i)
            result.append(told(i)->state().checked);
        return result;
    }

    std::unique_ptr<Segmented> row_;
};

void TestSegmented::init()
{
    row_ = std::make_unique<Segmented>();
    row_->setAccessibleName(u"View"_s);
    row_->addSegment(u"Board"_s);
    row_->addSegment(u"List"_s);
    row_->addSegment(u"Calendar"_s);
}

void TestSegmented::isAGroupOfRadioButtons()
{
    QAccessibleInterface* row = QAccessible::queryAccessibleInterface(row_.get());
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::Grouping);
    QCOMPARE(row->text(QAccessible::Name), u"View"_s);
    QStringList names;
    for (int i = 0; i < row_->count(); ++i) {
        QCOMPARE(told(i)->role(), QAccessible::RadioButton);
        QVERIFY(told(i)->state().checkable);
        names.append(told(i)->text(QAccessible::Name));
    }
    QCOMPARE(names, (QStringList{u"Board"_s, u"List"_s, u"Calendar"_s}));
}

void TestSegmented::theChosenOneIsChecked()
{
    QCOMPARE(checked(), (QList<bool>{true, false, false}));
    row_->setCurrentIndex(1);
    QCOMPARE(checked(), (QList<bool>{false, true, false}));
    QTest::keyClick(row_.get(), Qt::Key_Right);
    QCOMPARE(checked(), (QList<bool>{false, false, true}));
    row_->setCurrentIndex(-1);
    QCOMPARE(checked(), (QList<bool>{false, false, false}));
    row_->segment(0)->click();
    QCOMPARE(checked(), (QList<bool>{true, false, false}));
}

void TestSegmented::aToggleChooses()
{
    const QSignalSpy changes(row_.get(), &Segmented::currentChanged);
    const QString toggle = QAccessibleActionInterface::toggleAction();
    told(2)->actionInterface()->doAction(toggle);
    QCOMPARE(row_->currentIndex(), 2);
    QCOMPARE(checked(), (QList<bool>{false, false, true}));
    QCOMPARE(changes.count(), 1);
    // A choice is not taken back by choosing it again.
    told(2)->actionInterface()->doAction(toggle);
    QCOMPARE(row_->currentIndex(), 2);
    QCOMPARE(checked(), (QList<bool>{false, false, true}));
    QCOMPARE(changes.count(), 1);
}

void TestSegmented::theChosenOneHasTheKeys()
{
    row_->show();
    row_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(row_.get()));
    row_->setFocus();
    QTRY_VERIFY(told(0)->state().focused);
    QVERIFY(!told(1)->state().focused);
    QTest::keyClick(row_.get(), Qt::Key_Right);
    QVERIFY(told(1)->state().focused);
    QVERIFY(!told(0)->state().focused);
    row_->clearFocus();
    QVERIFY(!told(1)->state().focused);
}

QTEST_MAIN(TestSegmented)
#include "tst_segmented.moc"
