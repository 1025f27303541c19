// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/screens/deal/dialogs/new_deal_dialog.h"
#include "ui/widgets/inputs/choice_box.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

struct Shown
{
    DeskFixture at;
    std::unique_ptr<NewDealDialog> dialog;

    Shown()
    {
        at.start();
        dialog = std::make_unique<NewDealDialog>(at.desk, at.navigator, ProcessId());
        dialog->show();
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    template<class T>
    T* find(const QString& name) const
    {
        return dialog->findChild<T*>(name);
    }
};

} // namespace

class NewDealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void namelessIsRefused();
    void aNameTooLongIsToldAndKept();
    void wrongValueIsRefused();
    void storesWhatWasEntered();
    void controlEnterSaves();
    void cancelStoresNothing();
};

void NewDealTest::startsWithDefaults()
{
    Shown shown;
    QCOMPARE(shown.find<ChoiceBox>(u"dealOwner"_s)->currentId(), shown.at.data.ada.value());
    QCOMPARE(shown.find<ChoiceBox>(u"dealProcess"_s)->currentId(), shown.at.data.process().id.value());
    DeskFixture::picture(*shown.dialog, u"new-deal"_s);
}

void NewDealTest::aNameTooLongIsToldAndKept()
{
    Shown shown;
    const QString name(5000, u'a');
    auto* field = shown.find<QLineEdit>(u"dealName"_s);
    field->setText(name);
    shown.dialog->accept();
    QVERIFY2(shown.dialog->error().contains(u"too long"), qPrintable(shown.dialog->error()));
    QCOMPARE(field->text(), name);
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(shown.dialog->error(), QString());
}

void NewDealTest::namelessIsRefused()
{
    Shown shown;
    QSignalSpy created(shown.dialog.get(), &NewDealDialog::created);
    shown.dialog->primary()->click();
    shown.at.settle();
    QVERIFY(!shown.dialog->error().isEmpty());
    QVERIFY(shown.dialog->isVisible());
    QVERIFY(created.isEmpty());
}

void NewDealTest::wrongValueIsRefused()
{
    Shown shown;
    shown.find<QLineEdit>(u"dealName"_s)->setText(u"Solar pilot"_s);
    shown.find<QLineEdit>(u"dealValue"_s)->setText(u"a lot"_s);
    shown.dialog->primary()->click();
    shown.at.settle();
    QVERIFY(shown.dialog->error().contains(u"a lot"_s));
}

void NewDealTest::storesWhatWasEntered()
{
    Shown shown;
    QSignalSpy created(shown.dialog.get(), &NewDealDialog::created);
    shown.find<QLineEdit>(u"dealName"_s)->setText(u"Solar pilot"_s);
    shown.find<QLineEdit>(u"dealValue"_s)->setText(u"1250"_s);
    shown.find<ChoiceBox>(u"dealCompany"_s)->setNewText(u"Gmina Wieliczka"_s);
    shown.find<ChoiceBox>(u"dealPerson"_s)->setNewText(u"Jan Nowak"_s);
    shown.find<ChoiceBox>(u"dealOwner"_s)->setCurrentId(shown.at.data.tom.value());
    shown.dialog->primary()->click();
    QTRY_COMPARE(created.size(), 1);
    const DealDetails details = shown.at.data.details(created.first().first().value<DealId>());
    QCOMPARE(details.deal.facts.name, u"Solar pilot"_s);
    QCOMPARE(details.deal.facts.valueMinor, 125000);
    QCOMPARE(details.deal.facts.owner, shown.at.data.tom);
    QCOMPARE(details.company.name, u"Gmina Wieliczka"_s);
    QCOMPARE(details.person.name, u"Jan Nowak"_s);
    QVERIFY(!shown.dialog->isVisible());
}

void NewDealTest::controlEnterSaves()
{
    Shown shown;
    QSignalSpy created(shown.dialog.get(), &NewDealDialog::created);
    auto* name = shown.find<QLineEdit>(u"dealName"_s);
    name->setText(u"Solar pilot"_s);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
}

void NewDealTest::cancelStoresNothing()
{
    Shown shown;
    shown.find<QLineEdit>(u"dealName"_s)->setText(u"Solar pilot"_s);
    shown.dialog->secondary()->click();
    shown.at.settle();
    QVERIFY(!shown.dialog->isVisible());
    const auto count = shown.at.data->dealQueries().count(shown.at.data.ada, {});
    QCOMPARE(count->count, 0);
}

QTEST_MAIN(NewDealTest)
#include "tst_new_deal.moc"
