// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "ui/models/processes/action_clipboard.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Organisation people(const QString& mail)
{
    Organisation all;
    all.users = {{UserId(3), u"Sal"_s, mail, Role::Salesperson, {}}};
    return all;
}

QList<Action> two()
{
    Action first{ActionId(11), *ActionName::from(u"Call"_s)};
    first.weight = *Weight::from(7);
    first.performers = {PerformerRule::Chosen, {UserId(3)}};
    first.trigger = TaskTemplate{.title = u"Again"_s, .person = {}};
    return {first, {ActionId(12), *ActionName::from(u"<b>Sign</b>"_s)}};
}

Process process(const QList<Action>& actions, ProcessId id = ProcessId(9))
{
    Process made{id, *ProcessName::from(u"Selling"_s)};
    made.stages = {{StageId(5), *StageName::from(u"Contact"_s), {}, 14, actions}};
    return made;
}

} // namespace

class TestActionClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWholeActions();
    void givesNamesToOthers();
    void whatWasCutStaysWhatItWas();
    void takesLinesOfText();
    void listMarksGo_data();
    void listMarksGo();
    void refuses();
};

void TestActionClipboard::carriesWholeActions()
{
    const std::unique_ptr<QMimeData> data(actionsToClipboard(ProcessId(9), two(), people(u"s@x.pl"_s)));
    QVERIFY(holdsActions(*data));
    test::CountingIds ids;
    while (ids.next() < 100)
        continue;
    auto back = actionsFromClipboard(*data, process(two()), people(u"S@X.pl"_s), ids);
    QVERIFY(back.ok());
    QCOMPARE(back->size(), 2);
    QVERIFY((*back)[0].id != ActionId(11)); // a copy beside the original
    QList<Action> same = *back;
    same[0].id = ActionId(11);
    same[1].id = ActionId(12);
    QCOMPARE(same, two());
}

void TestActionClipboard::givesNamesToOthers()
{
    const std::unique_ptr<QMimeData> data(actionsToClipboard(ProcessId(9), two(), people(u"s@x.pl"_s)));
    QCOMPARE(data->text(), u"Call\n<b>Sign</b>"_s);
}

void TestActionClipboard::takesLinesOfText()
{
    QMimeData data;
    data.setText(u"  Call \r\n\n\tVisit\t twice\n"_s);
    test::CountingIds ids;
    const auto made = actionsFromClipboard(data, process({}), {}, ids);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 2);
    QCOMPARE((*made)[0].name.text(), u"Call"_s);
    QCOMPARE((*made)[1].name.text(), u"Visit twice"_s);
    QVERIFY((*made)[0].id != (*made)[1].id);
    QVERIFY(!holdsActions(QMimeData()));
}

void TestActionClipboard::whatWasCutStaysWhatItWas()
{
    const Organisation all = people(u"s@x.pl"_s);
    const std::unique_ptr<QMimeData> data(actionsToClipboard(ProcessId(9), two(), all));
    test::CountingIds ids;
    // One of the two was cut, the other is still there.
    const auto back = actionsFromClipboard(*data, process({two().last()}), all, ids);
    QCOMPARE((*back)[0].id, ActionId(11));
    QVERIFY((*back)[1].id != ActionId(12));
    // In another process it is another action.
    const auto elsewhere = actionsFromClipboard(*data, process({}, ProcessId(10)), all, ids);
    QVERIFY((*elsewhere)[0].id != ActionId(11));
    QVERIFY((*elsewhere)[1].id != ActionId(12));
}

void TestActionClipboard::listMarksGo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& line, const QString& name) {
        QTest::newRow(line.toUtf8().constData()) << line << name;
    };
    for (const QString& mark : {u"- "_s, u"* "_s, u"• "_s, u"\t– "_s, u"1. "_s, u"12) "_s, u"(3) "_s,
                                u"a) "_s, u"[ ] "_s, u"[x] "_s, u"- [X] "_s, u"☐ "_s, u"✓ "_s})
        row(mark + u"Call"_s, u"Call"_s);
    row(u"3D model"_s, u"3D model"_s);
    row(u"-5 % agreed"_s, u"-5 % agreed"_s);
    row(u"1.5 days on site"_s, u"1.5 days on site"_s);
    row(u"A plan"_s, u"A plan"_s);
    row(u"2026 budget"_s, u"2026 budget"_s);
}

void TestActionClipboard::listMarksGo()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    test::CountingIds ids;
    QMimeData data;
    data.setText(line + u"\n-\n- \n"_s); // a mark alone is no action
    const auto made = actionsFromClipboard(data, process({}), {}, ids);
    QVERIFY(made.ok());
    QCOMPARE(made->first().name.text(), name);
}

void TestActionClipboard::refuses()
{
    test::CountingIds ids;
    QMimeData data;
    data.setText(QString(201, u'x'));
    QCOMPARE(actionsFromClipboard(data, process({}), {}, ids).problem().code, ProblemCode::NameTooLong);
    data.setText(u"x\n"_s.repeated(Process::maxActions + 1));
    QCOMPARE(actionsFromClipboard(data, process({}), {}, ids).problem().code, ProblemCode::TooManyActions);
    data.setData(u"application/x-stagewright-process+json"_s, "{");
    QCOMPARE(actionsFromClipboard(data, process({}), {}, ids).problem().code,
             ProblemCode::ProcessFileUnreadable);
    // Somebody another workspace does not know is left out; the check of the process then tells of the gap.
    const std::unique_ptr<QMimeData> foreign(actionsToClipboard(ProcessId(9), two(), people(u"s@x.pl"_s)));
    const auto pasted = actionsFromClipboard(*foreign, process({}), people(u"other@x.pl"_s), ids);
    QVERIFY(pasted.ok());
    QCOMPARE(pasted->size(), two().size());
    for (const Action& each : *pasted)
        QVERIFY(each.performers.people.isEmpty() && each.notify.people.isEmpty());
}

QTEST_GUILESS_MAIN(TestActionClipboard)
#include "tst_action_clipboard.moc"
