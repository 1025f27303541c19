// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one workspace: what the one stores is there for the other, whoever comes and goes.
#include "core/services/workspace/workspace.h"
#include "tests/app/cli/cli_fixture.h"

#include <QRandomGenerator>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestCliTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherProgramTakesNothingAway();
    void readingTheFileTakesNothingAway();
    void noEditOfTwoProgramsIsLost();

private:
    std::unique_ptr<test::Cli> cli_;
};

void TestCliTwoPrograms::init()
{
    cli_ = std::make_unique<test::Cli>();
    CLI_DOES(cli_->on(
        {u"init"_s, u"--company"_s, u"Acme"_s, u"--admin"_s, u"Ada"_s, u"--email"_s, u"ada@example.com"_s}));
}

void TestCliTwoPrograms::anotherProgramTakesNothingAway()
{
    // As the window has it: one connection that writes, one that reads, and others that come and go.
    auto writer = Workspace::open(cli_->database, Workspace::Mode::ReadWrite, systemEnvironment());
    QVERIFY(writer.ok());
    const UserId ada = (*writer)->people().organisation()->users.first().id;
    const auto processes = (*writer)->processes().all(ada);
    QVERIFY(processes.ok());
    auto reader = Workspace::open(cli_->database, Workspace::Mode::Read, systemEnvironment());
    QVERIFY(reader.ok());
    QVERIFY((*reader)->processes().all(ada).ok());
    QVERIFY(!Workspace::open(cli_->path(u"no such file"_s), Workspace::Mode::Read, systemEnvironment()).ok());

    // Another program must not take itself for the last one when it ends, and clear the log away under us.
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Zed"_s, u"zed@example.com"_s}));
    CLI_DOES(cli_->on({u"check"_s}));
    QVERIFY(QFile::exists(cli_->database + u"-wal"_s));

    const Process process = processes->first().process;
    QVERIFY((*writer)->processes().publish(ada, process.withDescription(u"Ours"_s), 1, {}).ok());
    QCOMPARE((*reader)->processes().all(ada)->first().process.description, u"Ours"_s);
    const QJsonArray seen = cli_->array({u"process"_s, u"list"_s});
    QCOMPARE(seen[0][u"version"_s].toInt(), 2);
    QCOMPARE(seen[0][u"description"_s].toString(), u"Ours"_s);
    (*writer).reset();
    (*reader).reset();
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
}

void TestCliTwoPrograms::readingTheFileTakesNothingAway()
{
    auto writer = Workspace::open(cli_->database, Workspace::Mode::ReadWrite, systemEnvironment());
    QVERIFY(writer.ok());
    auto reader = Workspace::open(cli_->database, Workspace::Mode::Read, systemEnvironment());
    QVERIFY(reader.ok());
    const UserId ada = (*writer)->people().organisation()->users.first().id;
    const auto processes = (*writer)->processes().all(ada);
    QVERIFY(processes.ok() && (*reader)->processes().all(ada).ok());

    // A file dialog looks what kind of file each is, somebody picks it as an attachment by mistake.
    const QFileInfo database(cli_->database);
    const auto beside = database.dir().entryInfoList({database.fileName() + u'*'}, QDir::Files);
    QVERIFY(beside.size() >= 3);
    for (const QFileInfo& each : beside) {
        QFile file(each.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        (void)file.read(64);
    }
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Zed"_s, u"zed@example.com"_s}));
    QVERIFY(QFile::exists(cli_->database + u"-wal"_s));

    const Process process = processes->first().process;
    QVERIFY((*writer)->processes().publish(ada, process.withDescription(u"Ours"_s), 1, {}).ok());
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
    // Nor is anything left locked by those who went.
    (*reader).reset();
    (*writer).reset();
    QVERIFY(!QFile::exists(cli_->database + u"-wal"_s));
    CLI_DOES(cli_->on({u"check"_s}));
}

namespace {

/// A form that was opened some time ago, as a window has it.
struct Form
{
    DealFacts base;
    DealFacts wanted;
};

/// What was accepted of one fact, in the order it was stored: every step begins where the one before ended,
/// so nothing was replaced that its author had not seen.
void verifyUnbroken(const QList<Event>& timeline, const QString& key, const QString& first)
{
    QString now = first;
    for (qsizetype i = timeline.size() - 1; i >= 0; --i) {
        const Event& event = timeline[i];
        if (event.kind != EventKind::FactsChanged || event.subject != key)
            continue;
        const QStringList step = event.detail.split(u" → "_s);
        QCOMPARE(step.size(), 2);
        QCOMPARE(step.first(), now);
        now = step.last();
    }
}

} // namespace

void TestCliTwoPrograms::noEditOfTwoProgramsIsLost()
{
    // One program keeps forms open for a while and stores them late; the other changes the same deal
    // meanwhile.
    for (const QString& name : {u"Bea"_s, u"Cid"_s, u"Dan"_s})
        CLI_DOES(cli_->on({u"user"_s, u"add"_s, name, name.toLower() + u"@example.com"_s}));
    auto window = Workspace::open(cli_->database, Workspace::Mode::ReadWrite, systemEnvironment());
    QVERIFY(window.ok());
    const QList<User> users = (*window)->people().organisation()->users;
    const UserId ada = users.first().id;
    DealFacts facts;
    facts.name = u"Start"_s;
    facts.process = (*window)->processes().all(ada)->first().process.id;
    facts.owner = ada;
    const auto deal = (*window)->deals().create(ada, facts);
    QVERIFY(deal.ok());
    const auto stored = [&] {
        return (*window)->dealQueries().details(ada, *deal)->deal.facts;
    };

    QRandomGenerator random(20'261'126);
    QList<Form> forms;
    int accepted = 0;
    int asked = 0;
    for (int round = 0; round < 150; ++round) {
        const int dice = random.bounded(10);
        const QString text = u"text %1"_s.arg(round);
        if (dice < 3) { // another form is opened, and something is typed
            Form form{stored(), stored()};
            if (random.bounded(2) == 0)
                form.wanted.name = text;
            if (random.bounded(2) == 0)
                form.wanted.valueMinor = 100 * (round + 1);
            const UserId other = users[random.bounded(1, users.size())].id;
            if (!form.wanted.participants.removeOne(other))
                form.wanted.participants.append(other);
            forms.append(form);
        } else if (dice < 6 && !forms.isEmpty()) { // one of them is stored
            const Form form = forms.takeAt(random.bounded(forms.size()));
            const DealFacts before = stored();
            const Outcome outcome = (*window)->deals().changeFacts(ada, *deal, {form.base, form.wanted});
            const DealFacts after = stored();
            if (!outcome) {
                QCOMPARE(outcome.problem().code, ProblemCode::ChangedMeanwhile);
                QCOMPARE(after, before);
                ++asked;
                continue;
            }
            ++accepted;
            QCOMPARE(after.name, form.base.name == form.wanted.name ? before.name : form.wanted.name);
            QCOMPARE(after.valueMinor, form.base.valueMinor == form.wanted.valueMinor
                                           ? before.valueMinor
                                           : form.wanted.valueMinor);
            for (const User& user : users) {
                const bool was = form.base.participants.contains(user.id);
                const bool is = form.wanted.participants.contains(user.id);
                QCOMPARE(after.participants.contains(user.id),
                         was == is ? before.participants.contains(user.id) : is);
            }
        } else { // the other program
            QStringList words{u"change"_s, deal->toText()};
            switch (random.bounded(3)) {
            case 0:
                words << u"--name"_s << text;
                break;
            case 1:
                words << u"--value"_s << QString::number(round + 1);
                break;
            default:
                words << u"--add-participant"_s << users[random.bounded(1, users.size())].email;
            }
            CLI_DOES(cli_->on(words));
            ++accepted;
        }
    }
    QVERIFY(accepted > 50);
    QVERIFY(asked > 3);
    const QList<Event> timeline = (*window)->dealQueries().details(ada, *deal)->timeline;
    verifyUnbroken(timeline, u"name"_s, u"Start"_s);
    verifyUnbroken(timeline, u"value"_s, u"0 PLN"_s);
    verifyUnbroken(timeline, u"participants"_s, u"–"_s);
    CLI_DOES(cli_->on({u"check"_s}));
}

QTEST_GUILESS_MAIN(TestCliTwoPrograms)
#include "tst_cli_two_programs.moc"
