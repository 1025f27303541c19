// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility/plain_description.h"
#include "ui/widgets/text/tool_tip.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// What a screen reader is told of tool tips.
class TestPlainDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepDescriptionsPlain(*qApp); }
    void markupIsTakenAway_data();
    void markupIsTakenAway();
    void aToolTipIsReadWithoutMarkup();
    void theDescriptionFollowsTheToolTip();
    void aDescriptionOfItsOwnStays();
    void aDescriptionSetLaterStays();

private:
    static QString told(QWidget& widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
    }
};

void TestPlainDescription::markupIsTakenAway_data()
{
    QTest::addColumn<QString>("toolTip");
    QTest::addColumn<QString>("plain");
    QTest::newRow("text from people") << toolTipText(u"R&D <b> \"now\" &lt;"_s) << u"R&D <b> \"now\" &lt;"_s;
    QTest::newRow("lines of a text") << toolTipText(u"One\ntwo"_s) << u"One two"_s;
    QTest::newRow("lines") << u"<qt>Lead<br>3 deals</qt>"_s << u"Lead. 3 deals"_s;
    QTest::newRow("a line that ends")
        << u"<b>Call!</b><br>Ask.<br><i>F2 renames</i>"_s << u"Call! Ask. F2 renames"_s;
    QTest::newRow("paragraphs") << u"<p>One</p><p> </p><p>two</p>"_s << u"One. two"_s;
    QTest::newRow("entities") << u"<qt>A&nbsp;B &amp; C</qt>"_s << u"A B & C"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPlainDescription::markupIsTakenAway()
{
    QFETCH(const QString, toolTip);
    QFETCH(const QString, plain);
    QCOMPARE(plainToolTip(toolTip), plain);
}

void TestPlainDescription::aToolTipIsReadWithoutMarkup()
{
    QPushButton button(u"Save"_s);
    button.setToolTip(toolTipText(u"Save <offer>"_s));
    QCOMPARE(told(button), u"Save <offer>"_s);
    QWidget other;
    other.setToolTip(u"<b>Call</b><br><i>F2 renames</i>"_s);
    QCOMPARE(told(other), u"Call. F2 renames"_s);
    QWidget plain;
    plain.setToolTip(u"1 < 2"_s);
    QCOMPARE(told(plain), u"1 < 2"_s);
    QVERIFY(plain.accessibleDescription().isEmpty());
}

void TestPlainDescription::theDescriptionFollowsTheToolTip()
{
    QWidget widget;
    widget.setToolTip(toolTipText(u"Lead"_s));
    widget.setToolTip(toolTipText(u"Offer"_s));
    QCOMPARE(told(widget), u"Offer"_s);
    widget.setToolTip(u"Contract"_s);
    QCOMPARE(told(widget), u"Contract"_s);
    widget.setToolTip(toolTipText(u"Lead"_s));
    QCOMPARE(told(widget), u"Lead"_s);
    widget.setToolTip({});
    QVERIFY(told(widget).isEmpty());
}

void TestPlainDescription::aDescriptionOfItsOwnStays()
{
    QWidget widget;
    widget.setAccessibleDescription(u"Three deals"_s);
    widget.setToolTip(toolTipText(u"Lead"_s));
    QCOMPARE(told(widget), u"Three deals"_s);
    widget.setToolTip({});
    QCOMPARE(told(widget), u"Three deals"_s);
}

void TestPlainDescription::aDescriptionSetLaterStays()
{
    QWidget widget;
    widget.setToolTip(toolTipText(u"Lead"_s));
    widget.setAccessibleDescription(u"Three deals"_s);
    widget.setToolTip(toolTipText(u"Offer"_s));
    QCOMPARE(told(widget), u"Three deals"_s);
    // Taken away, it is the tool tip's turn again, from its next change on.
    widget.setAccessibleDescription({});
    widget.setToolTip(toolTipText(u"Lead"_s));
    QCOMPARE(told(widget), u"Lead"_s);
}

QTEST_MAIN(TestPlainDescription)
#include "tst_plain_description.moc"
