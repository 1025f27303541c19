// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/large_workspace.h"

#include "core/exchange/defaults.h"
#include "core/services/demo/generator.h"
#include "core/services/session/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 1;
constexpr double closedShare = 0.7;

/// A database of an older schema is no use, so the schema is a part of the name.
QString schemaMark()
{
    const QDir schema(u":/stagewright/schema"_s);
    const QStringList steps = schema.entryList(QDir::Files, QDir::Name);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& step : steps) {
        QFile file(schema.filePath(step));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no schema");
        hash.addData(&file);
    }
    return QString::fromLatin1(hash.result().toHex().left(8));
}

void addPeople(Workspace& workspace, UserId admin)
{
    PeopleService& people = workspace.people();
    for (const QString& team : {u"North"_s, u"South"_s}) {
        const TeamId id = expect(people.addTeam(admin, {{}, team, {}, {}}));
        for (int i = 0; i < 6; ++i) {
            const QString name = i == 0 ? u"%1 manager"_s.arg(team) : u"%1 seller %2"_s.arg(team).arg(i);
            const QString email = QString(name).replace(u' ', u'.').toLower() + u"@example.com"_s;
            (void)expect(people.addUser(
                admin, {{}, name, email, i == 0 ? Role::Manager : Role::Salesperson, id, true}));
        }
    }
}

/// The deals of the condition, and the totals that know who sees them.
void makePublic(Session& session, const QByteArray& condition)
{
    Connection& connection = session.connection();
    QList<DealId> open;
    Statement rows(connection, "SELECT id FROM deal WHERE status = 0 AND " + condition);
    for (rows.bind(); rows.step();)
        open.append(rows.id<DealId>(0));
    for (const DealId id : std::as_const(open)) {
        const auto before = session.deals.byId(id);
        Deal after = *before;
        after.facts.visibility = Visibility::Public;
        session.totals.change(&*before, &after);
    }
    connection.run("UPDATE deal SET visibility = 1 WHERE " + condition);
}

/// Others than the owner who take part, and the totals that know it.
void addParticipants(Session& session)
{
    Connection& connection = session.connection();
    connection.run("INSERT INTO participant SELECT d.id, u.id FROM workspace_user u JOIN deal d "
                   "ON d.id % 300 = u.id % 300 AND d.owner_id <> u.id");
    DealTotals totals;
    Statement rows(connection, "SELECT DISTINCT deal_id FROM participant");
    for (rows.bind(); rows.step();) {
        const auto after = session.deals.byId(rows.id<DealId>(0));
        Deal before = *after;
        before.facts.participants.clear();
        addContribution(totals, before, -1);
        addContribution(totals, *after, +1);
    }
    session.totals.add(totals);
}

/// What the generator leaves out and people have: tasks, an inbox, deals of others they take part in.
void addDailyLife(Workspace& workspace)
{
    Connection& connection = workspace.session().connection();
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.run(
        "INSERT INTO task (id, title, type, due, responsible_id, deal_id, created_by, created_at, done_at, "
        "description) SELECT id, 'Call back', 1, CAST(julianday('now') AS INTEGER) + id % 60 - "
        "20, owner_id, id, owner_id, created_at, NULL, '' FROM deal WHERE status = 0 AND id % 4 = 0");
    connection.run(
        "INSERT INTO task (id, title, type, due, responsible_id, deal_id, created_by, created_at, "
        "done_at, description) SELECT id, 'Send offer', 2, NULL, owner_id, id, owner_id, created_at, "
        "closed_at, '' FROM deal WHERE status > 0 AND id % 3 = 0");
    connection.run("INSERT INTO notification (id, recipient_id, actor_id, deal_id, action_id, at, read_at, "
                   "deal_name, subject) SELECT id, owner_id, owner_id, id, NULL, changed_at, "
                   "CASE WHEN id % 50 = 0 THEN NULL ELSE changed_at END, name, 'Offer sent' FROM deal "
                   "WHERE id % 5 = 0");
    connection.run("INSERT INTO note (id, deal_id, author_id, at, text) SELECT id, id, owner_id, changed_at, "
                   "'Asked about ' || name || ' and the transport' FROM deal WHERE id % 3 = 0");
    connection.run("INSERT INTO task_text (id, text) SELECT t.id, searchable(t.title || char(10) || "
                   "t.description || char(10) || d.name) FROM task t JOIN deal d ON d.id = t.deal_id; "
                   "INSERT INTO task_search (task_search) VALUES ('rebuild'); "
                   "INSERT INTO note_text (id, text) SELECT id, searchable(text) FROM note; "
                   "INSERT INTO note_search (note_search) VALUES ('rebuild')");
    makePublic(workspace.session(), "id % 100 = 7");
    addParticipants(workspace.session());
    if (!transaction.commit())
        qFatal("no tasks, notifications and participants");
    connection.run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize");
}

} // namespace

QString cacheFolder()
{
    const QString wanted = qEnvironmentVariable("STAGEWRIGHT_BENCH_FOLDER");
    const QString folder = wanted.isEmpty() ? QDir::temp().filePath(u"stagewright-bench"_s) : wanted;
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qPrintable(folder));
    return folder;
}

QList<qint64> sizes()
{
    QList<qint64> result;
    const QString wanted = qEnvironmentVariable("STAGEWRIGHT_BENCH_SIZES", u"1000,10000,100000,1000000"_s);
    for (const QString& size : wanted.split(u',', Qt::SkipEmptyParts))
        result.append(size.toLongLong());
    return result;
}

std::unique_ptr<Workspace> emptyWorkspace(const QString& file)
{
    auto workspace = expect(Workspace::open(file, Workspace::Mode::Create, systemEnvironment()));
    NewWorkspace wanted = defaultWorkspace(u"en"_s);
    wanted.companyName = u"Benchmarks"_s;
    wanted.adminName = u"Ada"_s;
    wanted.adminEmail = u"ada@example.com"_s;
    addPeople(*workspace, expect(workspace->setUp(wanted)));
    return workspace;
}

QString largeWorkspace(qint64 deals)
{
    const QDir folder(cacheFolder());
    const QString file = folder.filePath(u"large-%1-%2.stagewright"_s.arg(deals).arg(schemaMark()));
    if (QFile::exists(file))
        return file;
    // Made under another name first: an interrupted run leaves nothing that looks finished.
    const auto scratch = scratchFolder();
    const QString made = scratch->filePath(u"made.stagewright"_s);
    {
        const auto workspace = emptyWorkspace(made);
        if (deals > 0)
            (void)expect(generateDeals(*workspace, deals, seed, closedShare));
        addDailyLife(*workspace);
    }
    if (!QFile::rename(made, file))
        qFatal("%s cannot be written", qPrintable(file));
    return file;
}

QString copyOf(const QString& file, const QTemporaryDir& folder, const QString& name)
{
    const QString copy = folder.filePath(name);
    if (!QFile::copy(file, copy))
        qFatal("%s cannot be copied", qPrintable(file));
    return copy;
}

std::unique_ptr<QTemporaryDir> scratchFolder()
{
    return std::make_unique<QTemporaryDir>(QDir(cacheFolder()).filePath(u"scratch-XXXXXX"_s));
}

Viewers viewersOf(Workspace& workspace)
{
    const Organisation people = expect(workspace.people().organisation());
    Viewers viewers;
    for (const User& user : people.users) {
        if (user.role == Role::Administrator)
            viewers.administrator = user.id;
        else if (user.role == Role::Manager)
            viewers.manager = user.id;
        else if (!user.team.isNull())
            viewers.salesperson = user.id;
    }
    return viewers;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace stagewright::bench
