// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "tests/ui/screens/writer_gate.h"

#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/deal/deal_screen.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/dialogs/new_deal_dialog.h"
#include "ui/screens/deal/facts_card.h"
#include "ui/screens/deal/tabs/details_tab.h"
#include "ui/screens/deal/timeline/note_composer.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/settings/user_dialog.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/choice_box.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

const QString noted = u"Reason to contact defined"_s;

struct Typing
{
    DeskFixture at;
    DealId first;
    DealId second;
    std::unique_ptr<DealScreen> screen;

    Typing()
    {
        Process process = at.data.process();
        Action action = *process.action(at.data.action(noted));
        action.note = NoteRequirement::Note;
        if (!at.data->processes().publish(at.data.ada, process.withAction(action), 1, u"note"_s))
            qFatal("the process of the test was refused");
        first = at.data.deal(u"Cold-chain sensors"_s);
        second = at.data.deal(u"Solar pilot"_s);
        at.start();
        open();
    }
    ~Typing() { at.desk.stop(); }

    /// The window is made anew, as after a change of language.
    void open()
    {
        screen = std::make_unique<DealScreen>(at.desk, at.navigator);
        screen->resize(1310, 840);
        screen->show();
        show(first);
    }
    void show(DealId deal)
    {
        screen->showDeal(deal);
        at.settle();
    }
    template<class T = QWidget>
    T* find(const QString& name = {}) const
    {
        return screen->findChild<T*>(name);
    }
    QPlainTextEdit* note() const { return find<QPlainTextEdit>(u"newNote"_s); }
    QLineEdit* name() const
    {
        return find<DetailsTab>(u"detailsTab"_s)->findChild<QLineEdit*>(u"dealName"_s);
    }
    Banner* notice(const QWidget* of) const { return of->findChild<Banner*>(u"keptNotice"_s); }
    NoteDialog* tickNoted()
    {
        auto* list = find<ChecklistView>(u"checklist"_s);
        const auto* rows = qobject_cast<const ChecklistModel*>(list->model());
        list->setCurrentIndex(rows->indexOf(at.data.action(noted)));
        QTest::keyClick(list, Qt::Key_Space);
        at.settle();
        return find<NoteDialog>();
    }
    /// What another program finds in the file by now.
    bool isKept(UserId user, const QString& place)
    {
        const auto draft = at.data->typing().kept(user, place);
        return draft && draft->has_value();
    }
    QString notePlace() const { return u"note/"_s + first.toText(); }
};

} // namespace

/// Nothing that was typed is lost.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteComesBackWithItsDeal();
    void aNoteIsInTheFileWhileItIsTyped();
    void aNoteIsItsWritersOwn();
    void aNoteIsGoneOnceStored();
    void aNoteIsDiscardedOnWish();
    void aNoteTypedBeforeTheOldOneWasReadStays();
    void detailsComeBackAsFarAsTheyWereTouched();
    void detailsThatAreStoredOrDiscardedAreGone();
    void aDialogOffersWhatEscapeClosed_data();
    void aDialogOffersWhatEscapeClosed();
    void aStoredDialogOffersNothing();
};

void DraftsTest::aNoteComesBackWithItsDeal()
{
    Typing typing;
    typing.note()->setPlainText(u"Half a no"_s);
    typing.show(typing.second);
    QVERIFY(typing.note()->toPlainText().isEmpty());
    typing.note()->setPlainText(u"About the sun"_s);
    typing.show(typing.first);
    QCOMPARE(typing.note()->toPlainText(), u"Half a no"_s);
    QVERIFY(typing.notice(typing.find<NoteComposer>())->isVisible());
    DeskFixture::picture(*typing.screen, u"note-kept"_s);
    typing.show(typing.second);
    QCOMPARE(typing.note()->toPlainText(), u"About the sun"_s);
    // The window goes, as when the language is changed or it is closed.
    typing.screen.reset();
    typing.at.settle();
    typing.open();
    QCOMPARE(typing.note()->toPlainText(), u"Half a no"_s);
}

void DraftsTest::aNoteIsInTheFileWhileItIsTyped()
{
    Typing typing;
    typing.note()->setPlainText(u"Half a no"_s);
    // Nothing is pressed or closed: this is what a crash leaves behind.
    QTRY_VERIFY(typing.isKept(typing.at.data.ada, typing.notePlace()));
    typing.note()->clear();
    QTRY_VERIFY(!typing.isKept(typing.at.data.ada, typing.notePlace()));
}

void DraftsTest::aNoteIsItsWritersOwn()
{
    Typing typing;
    typing.note()->setPlainText(u"Ada's"_s);
    typing.at.desk.setActor(typing.at.data.sal);
    typing.at.settle();
    QVERIFY(typing.note()->toPlainText().isEmpty());
    typing.note()->setPlainText(u"Sal's"_s);
    typing.at.desk.setActor(typing.at.data.ada);
    typing.at.settle();
    QCOMPARE(typing.note()->toPlainText(), u"Ada's"_s);
    typing.at.desk.setActor(typing.at.data.sal);
    typing.at.settle();
    QCOMPARE(typing.note()->toPlainText(), u"Sal's"_s);
}

void DraftsTest::aNoteIsGoneOnceStored()
{
    Typing typing;
    typing.note()->setPlainText(u"They grow"_s);
    QTRY_VERIFY(typing.isKept(typing.at.data.ada, typing.notePlace()));
    typing.find<QPushButton>(u"saveNote"_s)->click();
    typing.at.settle();
    QVERIFY(!typing.isKept(typing.at.data.ada, typing.notePlace()));
    typing.show(typing.second);
    typing.show(typing.first);
    QVERIFY(typing.note()->toPlainText().isEmpty());
    QVERIFY(!typing.notice(typing.find<NoteComposer>())->isVisible());
}

void DraftsTest::aNoteIsDiscardedOnWish()
{
    Typing typing;
    typing.note()->setPlainText(u"Half a no"_s);
    typing.show(typing.second);
    typing.show(typing.first);
    auto* notice = typing.notice(typing.find<NoteComposer>());
    notice->findChild<QPushButton*>(u"bannerAction"_s)->click();
    typing.at.settle();
    QVERIFY(typing.note()->toPlainText().isEmpty());
    QVERIFY(!notice->isVisible());
    QVERIFY(!typing.isKept(typing.at.data.ada, typing.notePlace()));
}

void DraftsTest::aNoteTypedBeforeTheOldOneWasReadStays()
{
    Typing typing;
    typing.note()->setPlainText(u"Before."_s);
    typing.show(typing.second);
    WriterGate gate(typing.at.desk);
    typing.screen->showDeal(typing.first);
    typing.note()->setPlainText(u"After."_s);
    gate.open();
    typing.at.settle();
    QCOMPARE(typing.note()->toPlainText(), u"Before.\nAfter."_s);
}

void DraftsTest::detailsComeBackAsFarAsTheyWereTouched()
{
    Typing typing;
    typing.name()->selectAll();
    QTest::keyClicks(typing.name(), u"Sensors"_s);
    typing.show(typing.second);
    QCOMPARE(typing.name()->text(), u"Solar pilot"_s);
    // Meanwhile somebody else changes another field.
    DealFacts facts = typing.at.data.details(typing.first).deal.facts;
    facts.valueMinor = 777'00;
    QVERIFY(typing.at.data.change(typing.at.data.sal, typing.first, facts).ok());
    typing.show(typing.first);
    QCOMPARE(typing.name()->text(), u"Sensors"_s);
    auto* save = typing.find<QPushButton>(u"saveDetails"_s);
    QVERIFY(save->isEnabled());
    save->click();
    typing.at.settle();
    const DealFacts stored = typing.at.data.details(typing.first).deal.facts;
    QCOMPARE(stored.name, u"Sensors"_s);
    QCOMPARE(stored.valueMinor, 777'00);
    QVERIFY(!save->isEnabled());
}

void DraftsTest::detailsThatAreStoredOrDiscardedAreGone()
{
    Typing typing;
    for (const char* button : {"saveDetails", "discardDetails"}) {
        typing.name()->selectAll();
        QTest::keyClicks(typing.name(), u"Sensors"_s + QLatin1StringView(button));
        QTRY_VERIFY(typing.isKept(typing.at.data.ada, u"details/"_s + typing.first.toText()));
        typing.find<QPushButton>(QString::fromLatin1(button))->click();
        typing.at.settle();
        QVERIFY2(!typing.isKept(typing.at.data.ada, u"details/"_s + typing.first.toText()), button);
        typing.show(typing.second);
        typing.show(typing.first);
        QVERIFY(!typing.find<QPushButton>(u"saveDetails"_s)->isEnabled());
    }
    QCOMPARE(typing.at.data.details(typing.first).deal.facts.name, u"SensorssaveDetails"_s);
}

void DraftsTest::aDialogOffersWhatEscapeClosed_data()
{
    using Open = std::function<CardDialog*(Typing&)>;
    QTest::addColumn<Open>("open");
    QTest::addColumn<QString>("field");
    QTest::newRow("note on a tick") << Open([](Typing& typing) -> CardDialog* { return typing.tickNoted(); })
                                    << u"noteText"_s;
    QTest::newRow("closing comment") << Open([](Typing& typing) -> CardDialog* {
        Q_EMIT typing.find<FactsCard>(u"factsCard"_s)->closeWanted(DealStatus::Lost);
        return typing.find<CloseDealDialog>();
    }) << u"closeComment"_s;
    QTest::newRow("task") << Open([](Typing& typing) -> CardDialog* {
        typing.find<QPushButton>(u"addTask"_s)->click();
        return typing.find<TaskDialog>();
    }) << u"taskDescription"_s;
    QTest::newRow("new deal") << Open([](Typing& typing) -> CardDialog* {
        auto* dialog =
            new NewDealDialog(typing.at.desk, typing.at.navigator, ProcessId(), typing.screen.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    }) << u"dealName"_s;
    QTest::newRow("options of an action") << Open([](Typing& typing) -> CardDialog* {
        Action action = *typing.at.data.process().action(typing.at.data.action(noted));
        auto* dialog =
            new ActionOptionsDialog(action, typing.at.desk.directory().people, typing.screen.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        keepTyped(typing.at.desk, *dialog, u"options/1/2"_s);
        dialog->open();
        return dialog;
    }) << u"hint"_s;
    QTest::newRow("user") << Open([](Typing& typing) -> CardDialog* {
        auto* dialog = new UserDialog(typing.at.desk, typing.at.navigator, User(), typing.screen.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    }) << u"userName"_s;
}

void DraftsTest::aDialogOffersWhatEscapeClosed()
{
    using Open = std::function<CardDialog*(Typing&)>;
    QFETCH(const Open, open);
    QFETCH(const QString, field);
    Typing typing;
    const auto type = [&field](QWidget* dialog, const QString& text) {
        QTest::keyClicks(dialog->findChild<QWidget*>(field), text);
    };
    const auto typed = [&field](QWidget* dialog) {
        auto* widget = dialog->findChild<QWidget*>(field);
        const auto* text = qobject_cast<QPlainTextEdit*>(widget);
        return text ? text->toPlainText() : widget->property("text").toString();
    };
    QPointer<CardDialog> dialog = open(typing);
    typing.at.settle();
    QVERIFY(dialog && !typing.notice(dialog)->isVisible());
    type(dialog, u"Half a word"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    typing.at.settle();
    QTRY_VERIFY(!dialog);
    dialog = open(typing);
    typing.at.settle();
    QVERIFY(dialog);
    QCOMPARE(typed(dialog), u"Half a word"_s);
    QVERIFY(typing.notice(dialog)->isVisible());
    DeskFixture::picture(*dialog, u"kept-"_s + field);
    // Whoever does not want it starts anew, and it does not come back.
    typing.notice(dialog)->findChild<QPushButton*>(u"bannerAction"_s)->click();
    QCOMPARE(typed(dialog), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    typing.at.settle();
    QTRY_VERIFY(!dialog);
    dialog = open(typing);
    typing.at.settle();
    QCOMPARE(typed(dialog), QString());
    QVERIFY(!typing.notice(dialog)->isVisible());
}

void DraftsTest::aStoredDialogOffersNothing()
{
    Typing typing;
    NoteDialog* dialog = typing.tickNoted();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"noteText"_s), u"They grow"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    typing.at.settle();
    dialog = typing.tickNoted();
    QVERIFY(dialog);
    dialog->primary()->click();
    typing.at.settle();
    QCOMPARE(typing.at.data.details(typing.first).notes.size(), 1);
    // Unticked and ticked anew: an empty note.
    auto* list = typing.find<ChecklistView>(u"checklist"_s);
    QTest::keyClick(list, Qt::Key_Space);
    typing.at.settle();
    dialog = typing.tickNoted();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->toPlainText().isEmpty());
}

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
