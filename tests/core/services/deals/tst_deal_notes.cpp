// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// A deal of Sal's with Sue taking part, and a note of Sal's on it.
struct Noted
{
    TestWorkspace at;
    DealId deal;
    NoteId note;

    explicit Noted(NoteRequirement required = NoteRequirement::None)
    {
        Process process = at.process();
        Action action = *process.action(at.action(u"Offer sent"_s));
        action.note = required;
        if (!at->processes().publish(at.ada, process.withAction(action), 1, {}))
            qFatal("the process of the test was refused");
        deal = at.deal(u"Sensors"_s);
        DealFacts facts = at.details(deal).deal.facts;
        facts.participants = {at.sue};
        if (!at.change(at.sal, deal, facts))
            qFatal("the deal of the test was refused");
        const auto added = at->deals().addNote(at.sal, deal, u"They need two"_s, {{u"plan.pdf"_s, "pdf"}});
        if (!added)
            qFatal("the note of the test was refused");
        note = *added;
        at.clock->advance(60'000);
    }
    Note stored() { return *at->deals().note(at.sal, note); }
    Outcome change(UserId actor, const QString& text)
    {
        const Note base = stored();
        Note wanted = base;
        wanted.text = text;
        return at->deals().changeNote(actor, note, {base, wanted});
    }
    /// The note that is written with a tick.
    NoteId tick(const QString& text)
    {
        if (!at->deals().tick(at.sal, {deal, at.action(u"Offer sent"_s), text, {{u"offer.pdf"_s, "offer"}}}))
            qFatal("the tick of the test was refused");
        return at.details(deal).timeline.first().note;
    }
    Event last() { return at.details(deal).timeline.first(); }
};

} // namespace

class DealNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthorChangesANote()
    {
        Noted on;
        QVERIFY(on.change(on.at.sal, u"  They need three \n"_s).ok());
        QCOMPARE(on.stored().text, u"They need three"_s);
        QCOMPARE(on.stored().editedAt, on.at.clock->now());
        QCOMPARE(on.last().kind, EventKind::NoteChanged);
        QCOMPARE(on.last().actor, on.at.sal);
        QCOMPARE(on.last().note, on.note);
        QCOMPARE(*on.at->deals().noteBefore(on.at.sue, on.last().id), u"They need two"_s);
        on.at.clock->advance(1000);
        QVERIFY(on.change(on.at.sal, u"They need four"_s).ok());
        QCOMPARE(*on.at->deals().noteBefore(on.at.sal, on.last().id), u"They need three"_s);
        // What stays the same is no event.
        const qsizetype events = on.at.details(on.deal).timeline.size();
        QVERIFY(on.change(on.at.sal, u"They need four "_s).ok());
        QCOMPARE(on.at.details(on.deal).timeline.size(), events);
        QVERIFY(on.at.isClean());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("manager") << u"max"_s << u"New"_s << int(ProblemCode::NotYourNote);
        QTest::newRow("administrator") << u"ada"_s << u"New"_s << int(ProblemCode::NotYourNote);
        QTest::newRow("participant") << u"sue"_s << u"New"_s << int(ProblemCode::NotYourNote);
        QTest::newRow("stranger") << u"tom"_s << u"New"_s << int(ProblemCode::NoteNotFound);
        QTest::newRow("long") << u"sal"_s << QString(longestNote + 1, u'x') << int(ProblemCode::TextTooLong);
    }
    void refusals()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, text);
        QFETCH(const int, code);
        Noted on;
        const UserId actor = who == u"max"   ? on.at.max
                             : who == u"ada" ? on.at.ada
                             : who == u"sue" ? on.at.sue
                             : who == u"tom" ? on.at.tom
                                             : on.at.sal;
        const DealDetails before = on.at.details(on.deal);
        const Outcome outcome = on.change(actor, text);
        QVERIFY(!outcome);
        QCOMPARE(int(outcome.problem().code), code);
        if (who != u"sal") {
            const Outcome removed = on.at->deals().removeNote(actor, on.note);
            QVERIFY(!removed);
            QCOMPARE(int(removed.problem().code), code);
        }
        QCOMPARE(on.at.details(on.deal), before);
    }

    void theLongestNoteIsChanged()
    {
        Noted on;
        const QString text(longestNote, u'x');
        QVERIFY(on.change(on.at.sal, text).ok());
        QVERIFY(on.change(on.at.sal, u"short"_s).ok());
        QCOMPARE(*on.at->deals().noteBefore(on.at.sal, on.last().id), text);
    }

    void nothingLeftIsNoNote()
    {
        Noted on;
        QVERIFY(on.change(on.at.sal, {}).ok()); // its file is left
        const auto plain = on.at->deals().addNote(on.at.sal, on.deal, u"Only text"_s, {});
        const Note base = *on.at->deals().note(on.at.sal, *plain);
        Note wanted = base;
        wanted.text = u"  "_s;
        const Outcome outcome = on.at->deals().changeNote(on.at.sal, *plain, {base, wanted});
        QCOMPARE(outcome.problem().code, ProblemCode::NameEmpty);
    }

    void twoWindowsDoNotOverwriteEachOther()
    {
        Noted on;
        const Note base = on.stored();
        Note here = base;
        here.text = u"Here"_s;
        Note there = base;
        there.text = u"There"_s;
        QVERIFY(on.at->deals().changeNote(on.at.sal, on.note, {base, here}).ok());
        const Outcome second = on.at->deals().changeNote(on.at.sal, on.note, {base, there});
        QCOMPARE(second.problem().code, ProblemCode::ChangedMeanwhile);
        QCOMPARE(second.problem().values, (QStringList{u"note"_s, u"Here"_s, u"There"_s}));
        QCOMPARE(on.stored().text, u"Here"_s);
    }

    void aDeletedNoteComesBackWithItsFiles()
    {
        Noted on;
        const DealDetails before = on.at.details(on.deal);
        const FileId file = before.files.first().id;
        QVERIFY(on.at->deals().removeNote(on.at.sal, on.note).ok());
        QVERIFY(on.at.details(on.deal).notes.isEmpty());
        QVERIFY(on.at.details(on.deal).files.isEmpty());
        QCOMPARE(on.at->deals().fileBytes(on.at.sal, file).problem().code, ProblemCode::FileNotFound);
        QCOMPARE(on.last().kind, EventKind::NoteRemoved);
        QVERIFY(!on.at->undo().undo(on.at.sal)->refusal);
        QCOMPARE(on.at.details(on.deal).notes, before.notes);
        QCOMPARE(on.at.details(on.deal).files, before.files);
        QCOMPARE(*on.at->deals().fileBytes(on.at.sal, file), QByteArray("pdf"));
        QCOMPARE(on.last().kind, EventKind::NoteRestored);
        QCOMPARE(on.at.details(on.deal).timeline.size(), before.timeline.size() + 2);
    }

    void whatAnActionRequiresStays()
    {
        Noted on(NoteRequirement::NoteWithFile);
        on.note = on.tick(u"Sent today"_s);
        const FileId file = on.at.details(on.deal).files.last().id;
        QCOMPARE(on.change(on.at.sal, {}).problem().code, ProblemCode::NoteRequired);
        QCOMPARE(on.at->deals().removeNote(on.at.sal, on.note).problem().code, ProblemCode::NoteRequired);
        QCOMPARE(on.at->deals().removeFile(on.at.sal, file).problem().code, ProblemCode::FileRequired);
        QVERIFY(on.change(on.at.sal, u"Sent yesterday"_s).ok());
        QCOMPARE(on.last().subject, u"Offer sent"_s);

        QVERIFY(on.at->deals().untick(on.at.sal, on.deal, on.at.action(u"Offer sent"_s)).ok());
        QVERIFY(on.at->deals().removeNote(on.at.sal, on.note).ok());
        const Outcome again = on.at->deals().tickAgain(on.at.sal, on.deal, on.at.action(u"Offer sent"_s));
        QCOMPARE(again.problem().code, ProblemCode::NoteRequired);
        QVERIFY(!on.at->undo().undo(on.at.sal)->refusal);
        QVERIFY(on.at->deals().tickAgain(on.at.sal, on.deal, on.at.action(u"Offer sent"_s)).ok());
        QVERIFY(on.at.isClean());
    }

    void filesAreRemovedByWhoMay()
    {
        Noted on;
        const FileId file = on.at.details(on.deal).files.first().id;
        QCOMPARE(on.at->deals().removeFile(on.at.sue, file).problem().code, ProblemCode::NotYourFile);
        QCOMPARE(on.at->deals().removeFile(on.at.tom, file).problem().code, ProblemCode::FileNotFound);
        QVERIFY(on.at->deals().removeFile(on.at.max, file).ok());
        QVERIFY(on.at.details(on.deal).files.isEmpty());
        QCOMPARE(on.last().kind, EventKind::FileRemoved);
        QCOMPARE(on.last().subject, u"plan.pdf"_s);
        QCOMPARE(on.at->deals().removeFile(on.at.sal, file).problem().code, ProblemCode::FileNotFound);
        QVERIFY(!on.at->undo().undo(on.at.max)->refusal);
        QCOMPARE(on.at.details(on.deal).files.size(), 1);
        QCOMPARE(on.last().kind, EventKind::FileRestored);
    }

    void nothingIsLeftOfADeletedDeal()
    {
        Noted on;
        QVERIFY(on.change(on.at.sal, u"New"_s).ok());
        const Note base = on.stored();
        const Event event = on.last();
        QVERIFY(on.at->deals().remove(on.at.sal, on.deal).ok());
        Note wanted = base;
        wanted.text = u"Late"_s;
        QCOMPARE(on.at->deals().changeNote(on.at.sal, on.note, {base, wanted}).problem().code,
                 ProblemCode::NoteNotFound);
        QCOMPARE(on.at->deals().noteBefore(on.at.sal, event.id).problem().code, ProblemCode::NoteNotFound);
    }

    void tickedOnADay_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("code"); // -1: stored
        QTest::newRow("today") << 0 << -1;
        QTest::newRow("yesterday") << 1 << -1;
        QTest::newRow("when the deal was created") << 5 << -1;
        QTest::newRow("before that") << 6 << int(ProblemCode::DayBeforeDeal);
        QTest::newRow("tomorrow") << -1 << int(ProblemCode::DayInFuture);
    }
    void tickedOnADay()
    {
        QFETCH(const int, daysAgo);
        QFETCH(const int, code);
        TestWorkspace at;
        const DealId deal = at.deal(u"Sensors"_s);
        at.clock->advanceDays(5);
        const Instant now = at.clock->now();
        const QDate day = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).date().addDays(-daysAgo);
        const ActionId action = at.action(u"Contact made"_s);
        const auto ticked = at->deals().tick(at.sal, {deal, action, {}, {}, day});
        QCOMPARE(ticked.ok(), code < 0);
        if (code >= 0) {
            QCOMPARE(int(ticked.problem().code), code);
            QVERIFY(at.details(deal).ticks.isEmpty());
            return;
        }
        const DealDetails details = at.details(deal);
        QCOMPARE(details.ticks.first().at, Instant{now.ms - daysAgo * 86'400'000LL});
        QCOMPARE(details.timeline.first().at, now);
        QCOMPARE(details.timeline.first().detail, daysAgo ? day.toString(Qt::ISODate) : QString());
        // Taken back and restored, it still has its day.
        at.clock->advance(1000);
        QVERIFY(at->deals().untick(at.sal, deal, action).ok());
        QVERIFY(at->deals().tickAgain(at.sal, deal, action).ok());
        QCOMPARE(at.details(deal).ticks, details.ticks);
        QCOMPARE(at.details(deal).timeline.first().detail, details.timeline.first().detail);
        QVERIFY(at.isClean());
    }
};

QTEST_GUILESS_MAIN(DealNotesTest)
#include "tst_deal_notes.moc"
