// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// Bytes in which every value and no repetition occurs.
QByteArray noise(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

using Naming = std::function<std::optional<Problem>(TestWorkspace&, const QString&)>;

template<class T>
std::optional<Problem> problemOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.problem());
}

/// Every verb that takes a name, with a way to ask for it.
QList<std::pair<const char*, Naming>> namings()
{
    return {
        {"deal",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->deals().create(w.sal, w.facts(name, w.sal)));
         }},
        {"renamed deal",
         [](TestWorkspace& w, const QString& name) {
             const DealId deal = w.deal(u"A"_s);
             return problemOf(w.change(w.sal, deal, w.facts(name, w.sal)));
         }},
        {"company",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->deals().create(w.sal, {w.facts(u"A"_s, w.sal), name}));
         }},
        {"person",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->deals().create(w.sal, {w.facts(u"A"_s, w.sal), {}, name}));
         }},
        {"user",
         [](TestWorkspace& w, const QString& name) {
             const User user{{}, name, u"new@example.com"_s, Role::Salesperson, {}, true};
             return problemOf(w->people().addUser(w.ada, user));
         }},
        {"team",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->people().addTeam(w.ada, {{}, name, {}, {}}));
         }},
        {"product",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->lists().addProduct(w.ada, {{}, name}));
         }},
        {"source",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->lists().addSource(w.ada, {{}, name}));
         }},
        {"reason",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->lists().addReason(w.ada, {{}, DealStatus::Lost, name}));
         }},
        {"workspace",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->lists().changeWorkspace(w.ada, {{u"Testers Ltd"_s, {}}, {name, {}}}));
         }},
        {"process",
         [](TestWorkspace& w, const QString& name) {
             return problemOf(w->processes().duplicate(w.ada, w.process().id, name));
         }},
        {"task",
         [](TestWorkspace& w, const QString& name) {
             Task task;
             task.title = name;
             task.responsible = w.sal;
             return problemOf(w->tasks().add(w.sal, task));
         }},
    };
}

} // namespace

/// Names, notes and files at the edge of what is allowed, and over it.
class LargeThingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endlessNamesAreRefused_data()
    {
        QTest::addColumn<Naming>("naming");
        for (const auto& [what, naming] : namings())
            QTest::newRow(what) << naming;
    }

    void endlessNamesAreRefused()
    {
        QFETCH(Naming, naming);
        TestWorkspace w;
        QCOMPARE(naming(w, QString(10'000, u'ż')), (Problem{ProblemCode::NameTooLong, {u"200"_s}}));
        QCOMPARE(naming(w, u" \t\n"_s), (Problem{ProblemCode::NameEmpty, {}}));
        QCOMPARE(naming(w, u"bell\u0007"_s), (Problem{ProblemCode::NameUnreadable, {}}));
        QCOMPARE(naming(w, u"zero"_s + QChar(QChar::Null) + u"byte"_s),
                 (Problem{ProblemCode::NameUnreadable, {}}));
        QVERIFY(w.isClean());
    }

    void namesOfEveryScriptAreTaken_data() { endlessNamesAreRefused_data(); }

    void namesOfEveryScriptAreTaken()
    {
        QFETCH(Naming, naming);
        for (const QString& name :
             {u"מכירה של מזגנים"_s, u"عرض أسعار ١٢٣"_s, u"👩‍🔧🚚🇵🇱"_s, u"\u202eobrót\u202c"_s,
              u"<b>& \"%1\" \\n {deal}"_s, QString(200, u'ż'), QString(u"🚚"_s).repeated(100)}) {
            TestWorkspace w;
            const auto problem = naming(w, name);
            QVERIFY2(!problem, qPrintable(name));
            QVERIFY(w.isClean());
        }
    }

    void filesUpToFiftyMegabytesComeBack()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const QByteArray bytes = noise(largestFile);
        const QString path = w.folder.filePath(u"umowa 🖋.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(bytes), largestFile);
        file.flush();
        const FileContent read = expect(readAttachment(path));
        QCOMPARE(read.name, u"umowa 🖋.pdf"_s);
        QVERIFY(read.bytes == bytes);
        (void)expect(w->deals().addNote(w.sal, deal, {}, {read}));
        const FileInfo info = w.details(deal).files.first();
        QCOMPARE(info.name, read.name);
        QCOMPARE(info.size, largestFile);
        const auto reader = w.second(Workspace::Mode::Read);
        const QByteArray back = expect(reader->deals().fileBytes(w.sal, info.id));
        QVERIFY(QCryptographicHash::hash(back, QCryptographicHash::Sha256) ==
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(w.isClean());

        QCOMPARE(file.write("x"), 1);
        file.close();
        QCOMPARE(readAttachment(path).problem(),
                 (Problem{ProblemCode::FileTooLarge, {u"umowa 🖋.pdf"_s, u"50"_s}}));
    }

    void oneFileTooLargeRefusesTheTick()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const DealDetails before = w.details(deal);
        const TickRequest request{deal,
                                  w.action(u"Offer sent"_s),
                                  u"with files"_s,
                                  {{u"small"_s, "x"}, {u"large"_s, QByteArray(largestFile + 1, 'x')}}};
        QCOMPARE(w->deals().tick(w.sal, request).problem(),
                 (Problem{ProblemCode::FileTooLarge, {u"large"_s, u"50"_s}}));
        QCOMPARE(w.details(deal), before);
        QVERIFY(w.isClean());
    }

    void aMegabyteOfNoteIsKept()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const QString line = u"Zażółć gęślą jaźń, 🚚 מכירה\n"_s;
        const QString text = line.repeated(longestNote / line.size()).trimmed();
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Offer sent"_s), text}).ok());
        QCOMPARE(w.details(deal).notes.first().text, text);
        const QString longer(longestNote + 1, u'n');
        const DealDetails before = w.details(deal);
        QCOMPARE(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s), longer}).problem().code,
                 ProblemCode::TextTooLong);
        const ReasonId reason = expect(w->lists().directory()).reasons.first().id;
        QCOMPARE(w->deals().close(w.sal, deal, DealStatus::Lost, reason, longer).problem().code,
                 ProblemCode::TextTooLong);
        QCOMPARE(w.details(deal), before);
        QVERIFY(w.isClean());
    }
};

QTEST_GUILESS_MAIN(LargeThingsTest)
#include "tst_large_things.moc"
