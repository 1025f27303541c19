// SPDX-License-Identifier: GPL-3.0-or-later
// The same durable writes, pages and whole-table reads three ways, each on a copy of one workspace: through
// the bare SQLite C API, through Qt SQL, and through the engine of the program. Random interleaving keeps the
// disk's moods out of the comparison:
//     ./bench_engine --benchmark_enable_random_interleaving=true --benchmark_repetitions=7
#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "core/storage/engine/transaction.h"
#include "tests/benchmarks/large_workspace.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>
#include <string>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

/// A statement, how its columns are read ('i' a number, 't' a text) and the parameters it takes.
struct Sql
{
    QByteArray text;
    QByteArray columns = {};
};

using Values = QList<qint64>;

/// One way to reach a database. Every value that is read is made and added up, as a reader would need it.
class Way
{
public:
    Way() = default;
    virtual ~Way() = default;
    Way(const Way&) = delete;
    Way& operator=(const Way&) = delete;

    virtual void begin() = 0;
    virtual void commit() = 0;
    virtual void write(const Sql& sql, const Values& values) = 0;
    /// The sum of all numbers and lengths; the numbers of the first column when `firsts` is given.
    virtual qint64 read(const Sql& sql, const Values& values, Values* firsts = nullptr) = 0;
};

class Bare final : public Way
{
public:
    explicit Bare(const QString& file)
    {
        check(sqlite3_open_v2(file.toUtf8().constData(), &handle_,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr));
        check(sqlite3_exec(handle_, pragmas, nullptr, nullptr, nullptr));
    }
    ~Bare() override
    {
        for (const auto& [text, statement] : kept_)
            sqlite3_finalize(statement);
        sqlite3_close(handle_);
    }

    static constexpr auto pragmas = "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; "
                                    "PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; "
                                    "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON";

    void begin() override { write({"BEGIN IMMEDIATE"}, {}); }
    void commit() override { write({"COMMIT"}, {}); }

    void write(const Sql& sql, const Values& values) override
    {
        sqlite3_stmt* const statement = bound(sql, values);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sql.text.constData(), sqlite3_errmsg(handle_));
        sqlite3_reset(statement);
    }

    qint64 read(const Sql& sql, const Values& values, Values* firsts) override
    {
        sqlite3_stmt* const statement = bound(sql, values);
        qint64 sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sql.columns.size(); ++i) {
                if (sql.columns[i] == 'i') {
                    sum += sqlite3_column_int64(statement, i);
                } else {
                    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
                    sum += QString::fromUtf8(text, sqlite3_column_bytes(statement, i)).size();
                }
            }
            if (firsts)
                firsts->append(sqlite3_column_int64(statement, 0));
        }
        sqlite3_reset(statement);
        return sum;
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle_));
    }

    sqlite3_stmt* bound(const Sql& sql, const Values& values)
    {
        sqlite3_stmt*& statement = kept_[sql.text];
        if (!statement)
            check(sqlite3_prepare_v3(handle_, sql.text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement,
                                     nullptr));
        for (qsizetype i = 0; i < values.size(); ++i)
            check(sqlite3_bind_int64(statement, static_cast<int>(i) + 1, values[i]));
        return statement;
    }

    sqlite3* handle_ = nullptr;
    std::map<QByteArray, sqlite3_stmt*> kept_;
};

class QtSql final : public Way
{
public:
    explicit QtSql(const QString& file)
        : name_(QUuid::createUuid().toString()), database_(QSqlDatabase::addDatabase(u"QSQLITE"_s, name_))
    {
        database_.setDatabaseName(file);
        if (!database_.open())
            qFatal("%s", qPrintable(database_.lastError().text()));
        const QStringList all = QString::fromLatin1(Bare::pragmas).split(u';');
        for (const QString& each : all)
            QSqlQuery(database_).exec(each);
    }
    ~QtSql() override
    {
        kept_.clear();
        database_.close();
        database_ = {};
        QSqlDatabase::removeDatabase(name_);
    }

    void begin() override { write({"BEGIN IMMEDIATE"}, {}); }
    void commit() override { write({"COMMIT"}, {}); }

    void write(const Sql& sql, const Values& values) override { run(sql, values).finish(); }

    qint64 read(const Sql& sql, const Values& values, Values* firsts) override
    {
        QSqlQuery& query = run(sql, values);
        qint64 sum = 0;
        while (query.next()) {
            for (int i = 0; i < sql.columns.size(); ++i) {
                const QVariant value = query.value(i);
                sum += sql.columns[i] == 'i' ? value.toLongLong() : value.toString().size();
            }
            if (firsts)
                firsts->append(query.value(0).toLongLong());
        }
        query.finish();
        return sum;
    }

private:
    QSqlQuery& run(const Sql& sql, const Values& values)
    {
        auto& query = kept_[sql.text];
        if (!query) {
            query = std::make_unique<QSqlQuery>(database_);
            query->setForwardOnly(true);
            if (!query->prepare(QString::fromUtf8(sql.text)))
                qFatal("%s: %s", sql.text.constData(), qPrintable(query->lastError().text()));
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            query->bindValue(static_cast<int>(i), values[i]);
        if (!query->exec())
            qFatal("%s: %s", sql.text.constData(), qPrintable(query->lastError().text()));
        return *query;
    }

    QString name_;
    QSqlDatabase database_;
    std::map<QByteArray, std::unique_ptr<QSqlQuery>> kept_;
};

class Ours final : public Way
{
public:
    explicit Ours(const QString& file)
        : connection_(expect(Connection::open(file, Connection::Mode::ReadWrite)))
    {}

    void begin() override
    {
        transaction_ = std::make_unique<Transaction>(*connection_, Transaction::Kind::Write);
    }
    void commit() override
    {
        if (!transaction_->commit())
            qFatal("not committed");
        transaction_.reset();
    }
    void write(const Sql& sql, const Values& values) override
    {
        if (!connection_->statement(sql.text).bindAll(values).run())
            qFatal("%s", sql.text.constData());
    }
    qint64 read(const Sql& sql, const Values& values, Values* firsts) override
    {
        Statement& row = connection_->statement(sql.text).bindAll(values);
        qint64 sum = 0;
        while (row.step()) {
            for (int i = 0; i < sql.columns.size(); ++i)
                sum += sql.columns[i] == 'i' ? row.integer(i) : row.text(i).size();
            if (firsts)
                firsts->append(row.integer(0));
        }
        return sum;
    }

private:
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<Transaction> transaction_;
};

/// What the work is done on: open deals in the order of the board, and ids nobody has yet.
struct Desk
{
    Values openDeals;
    qint64 process = 0;
    Values stages;
    qint64 user = 0;
    qint64 next = 4'000'000'000'000'000'000;
    qsizetype turn = 0;

    [[nodiscard]] qint64 someDeal() { return openDeals.at(turn++ * 7919 % openDeals.size()); }
};

const Sql facts{
    "SELECT d.name, d.status, d.process_id, d.stage_id, d.furthest_stage_id, d.done_weight, "
    "d.total_weight, d.owner_id, d.value, d.expected_close, d.created_at, d.changed_at, c.name, p.name "
    "FROM deal d LEFT JOIN company c ON c.id = d.company_id "
    "LEFT JOIN person p ON p.id = d.person_id WHERE d.id = ?",
    "tiiiiiiiiiiitt"};

/// The statements of a tick: what it reads, what it stores, and one flush.
qint64 tick(Way& way, Desk& desk)
{
    static const Sql deal{"SELECT owner_id, stage_id, done_weight, value, visibility FROM deal WHERE id = ?",
                          "iiiii"};
    static const Sql done{"SELECT action_id FROM completed_action WHERE deal_id = ?", "i"};
    static const Sql tick{
        "INSERT INTO completed_action (deal_id, action_id, at, user_id) VALUES (?, ?, 1, ?)"};
    static const Sql update{
        "UPDATE deal SET done_weight = done_weight + 1, changed_at = changed_at + 1 WHERE id = ?"};
    static const Sql history{"INSERT INTO history (id, deal_id, at, actor_id, kind, action_id) "
                             "VALUES (?, ?, 1, ?, 1, 1)"};
    static const Sql total{
        "INSERT INTO deal_total (process_id, dimension, participant_id, owner_id, visibility, key_id, "
        "deal_count, value, weighted_billions, weighted) VALUES (?, ?, 0, ?, 0, 0, 0, 0, 0, 1) ON CONFLICT "
        "(process_id, dimension, participant_id, owner_id, visibility, key_id) "
        "DO UPDATE SET weighted = weighted + excluded.weighted"};
    static const Sql notification{
        "INSERT INTO notification (id, recipient_id, actor_id, deal_id, at, deal_name, "
        "subject) VALUES (?, ?, 1, ?, 1, 'Fleet', 'Offer sent')"};
    const qint64 id = desk.someDeal();
    const qint64 made = ++desk.next;
    way.begin();
    qint64 sum = way.read(deal, {id}) + way.read(done, {id});
    way.write(tick, {id, made, desk.user});
    way.write(update, {id});
    way.write(history, {made, id, desk.user});
    for (qint64 dimension = 0; dimension < 4; ++dimension)
        way.write(total, {desk.process, dimension, desk.user});
    way.write(notification, {made, desk.user, id});
    way.commit();
    return sum;
}

/// A page in the shape of today: the ids, then each row by itself.
qint64 pageByRows(Way& way, Desk&)
{
    static const Sql ids{"SELECT id FROM deal ORDER BY changed_at DESC LIMIT 100", "i"};
    Values found;
    qint64 sum = way.read(ids, {}, &found);
    for (const qint64 id : std::as_const(found))
        sum += way.read(facts, {id});
    return sum;
}

qint64 pageAtOnce(Way& way, Desk&)
{
    static const Sql page{
        "SELECT d.name, d.status, d.process_id, d.stage_id, d.furthest_stage_id, d.done_weight, "
        "d.total_weight, d.owner_id, d.value, d.expected_close, d.created_at, d.changed_at, c.name, "
        "p.name FROM deal d LEFT JOIN company c ON c.id = d.company_id "
        "LEFT JOIN person p ON p.id = d.person_id ORDER BY d.changed_at DESC LIMIT 100",
        "tiiiiiiiiiiitt"};
    return way.read(page, {});
}

qint64 boardByRows(Way& way, Desk& desk)
{
    static const Sql ids{"SELECT id FROM deal WHERE status = 0 AND process_id = ? AND stage_id = ? "
                         "ORDER BY changed_at DESC LIMIT 40",
                         "i"};
    qint64 sum = 0;
    for (const qint64 stage : std::as_const(desk.stages)) {
        Values found;
        sum += way.read(ids, {desk.process, stage}, &found);
        for (const qint64 id : std::as_const(found))
            sum += way.read(facts, {id});
    }
    return sum;
}

qint64 details(Way& way, Desk& desk)
{
    static const Sql done{"SELECT action_id, at, user_id FROM completed_action WHERE deal_id = ?", "iii"};
    static const Sql history{"SELECT id, at, actor_id, kind, action_id, subject, detail FROM history "
                             "WHERE deal_id = ? ORDER BY at DESC, id DESC",
                             "iiiiitt"};
    static const Sql participants{"SELECT user_id FROM participant WHERE deal_id = ?", "i"};
    const qint64 id = desk.someDeal();
    return way.read(facts, {id}) + way.read(done, {id}) + way.read(history, {id}) +
           way.read(participants, {id});
}

qint64 allTicks(Way& way, Desk&)
{
    static const Sql ticks{"SELECT deal_id, action_id, at, user_id FROM completed_action", "iiii"};
    return way.read(ticks, {});
}

qint64 allDeals(Way& way, Desk&)
{
    static const Sql deals{"SELECT * FROM deal", "iiiiiiiiiiiiiiiiiiiittt"};
    return way.read(deals, {});
}

qint64 manyInserts(Way& way, Desk& desk)
{
    static const Sql history{"INSERT INTO history (id, deal_id, at, actor_id, kind, action_id) "
                             "VALUES (?, ?, 1, ?, 1, 1)"};
    const qint64 id = desk.someDeal();
    way.begin();
    for (int i = 0; i < 1000; ++i)
        way.write(history, {++desk.next, id, desk.user});
    way.commit();
    return id;
}

Desk prepared(Way& way)
{
    Desk desk;
    (void)way.read({"SELECT id FROM process ORDER BY position LIMIT 1", "i"}, {}, &desk.stages);
    desk.process = desk.stages.takeFirst();
    (void)way.read({"SELECT DISTINCT stage_id FROM deal WHERE status = 0 AND process_id = ?", "i"},
                   {desk.process}, &desk.stages);
    Values users;
    (void)way.read({"SELECT min(id) FROM workspace_user", "i"}, {}, &users);
    desk.user = users.constFirst();
    (void)way.read({"SELECT id FROM deal WHERE status = 0 AND process_id = ? LIMIT 20000", "i"},
                   {desk.process}, &desk.openDeals);
    return desk;
}

using Work = qint64 (*)(Way&, Desk&);

template<class AnyWay>
void run(benchmark::State& state, qint64 deals, Work work)
{
    const auto scratch = scratchFolder();
    AnyWay way(copyOf(largeWorkspace(deals), *scratch, u"copy.stagewright"_s));
    Desk desk = prepared(way);
    for ([[maybe_unused]] const auto each : state)
        benchmark::DoNotOptimize(work(way, desk));
}

} // namespace
} // namespace stagewright::bench

int main(int argc, char** argv)
{
    using namespace stagewright::bench;
    constexpr std::array<std::pair<const char*, Work>, 8> works{{{"tick", tick},
                                                                 {"page_by_rows", pageByRows},
                                                                 {"page_at_once", pageAtOnce},
                                                                 {"board_by_rows", boardByRows},
                                                                 {"details", details},
                                                                 {"all_ticks", allTicks},
                                                                 {"all_deals", allDeals},
                                                                 {"inserts_1000", manyInserts}}};
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers through it
    benchmark::Initialize(&argc, argv);
    for (const qint64 deals : sizes()) {
        for (const auto& [name, work] : works) {
            const std::string end = '/' + std::to_string(deals);
            const std::string begin = std::string(name) + '/';
            const auto named = [&](const char* way) {
                std::string whole = begin;
                whole += way;
                whole += end;
                return whole;
            };
            benchmark::RegisterBenchmark(named("bare").c_str(), run<Bare>, deals, work)->UseRealTime();
            benchmark::RegisterBenchmark(named("qt_sql").c_str(), run<QtSql>, deals, work)->UseRealTime();
            benchmark::RegisterBenchmark(named("engine").c_str(), run<Ours>, deals, work)->UseRealTime();
        }
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
