// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the code is a rule like any other: this test reads every source file and fails on an include
// that points the wrong way, on a circle, and on a file that grew too long. Every rule is shown a bad
// example.
#include "tests/app/structure/structure_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace structure;

namespace {

using FileRule = QStringList (*)(const QString& path, const QString& text);

QStringList applied(FileRule rule, const Sources& sources)
{
    QStringList problems;
    for (auto file = sources.cbegin(); file != sources.cend(); ++file)
        problems << rule(file.key(), file.value());
    return problems;
}

Sources readSources(const QString& root)
{
    Sources sources;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.insert(QDir(root).relativeFilePath(file.fileName()),
                               QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

} // namespace

Q_DECLARE_METATYPE(FileRule)

class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileKeeps_data();
    void everyFileKeeps();
    void headersHaveNoCircles();
    void foldersHaveNoCircles();
    void noFolderIsCrowded();
    void noClassIsScattered();
    void nothingDrawnReachesStorage();
    void topLevelIsComplete();

    void ruleFindsBadExample_data();
    void ruleFindsBadExample();
    void ruleAcceptsGoodExample_data();
    void ruleAcceptsGoodExample();
    void circleIsFound();
    void circleOfFoldersIsFound();
    void crowdIsFound();
    void scatteredClassIsFound();
    void hiddenStorageIsFound();
    void strayTopLevelEntryIsFound();

private:
    Sources sources_;
};

void StructureTest::initTestCase()
{
    sources_ = readSources(QString::fromUtf8(STAGEWRIGHT_SOURCE_DIR));
    QVERIFY2(sources_.contains(u"tests/app/structure/tst_structure.cpp"_s), "the sources were not found");
}

void StructureTest::everyFileKeeps_data()
{
    QTest::addColumn<FileRule>("rule");
    QTest::newRow("the arrows between rooms") << FileRule{forbiddenArrows};
    QTest::newRow("the Qt modules of its room") << FileRule{forbiddenQt};
    QTest::newRow("SQL in its room") << FileRule{statementsElsewhere};
    QTest::newRow("SQL for every engine") << FileRule{onlySqliteUnderstands};
    QTest::newRow("engines behind the dialect") << FileRule{pastTheDialect};
    QTest::newRow("a pure domain") << FileRule{impureDomain};
    QTest::newRow("includes from the root") << FileRule{notFromTheRoot};
    QTest::newRow("a readable length") << FileRule{tooLong};
    QTest::newRow("its license line") << FileRule{unlicensed};
    QTest::newRow("its include guard") << FileRule{unguarded};
    QTest::newRow("no range adaptors") << FileRule{rangeAdaptors};
    QTest::newRow("numbers from one home") << FileRule{numbersOfTheirOwn};
}

void StructureTest::everyFileKeeps()
{
    QFETCH(FileRule, rule);
    QCOMPARE(applied(rule, sources_).join(u'\n'), QString());
}

void StructureTest::headersHaveNoCircles()
{
    QCOMPARE(circles(sources_).join(u'\n'), QString());
}

void StructureTest::foldersHaveNoCircles()
{
    QCOMPARE(folderCircles(sources_).join(u'\n'), QString());
}

void StructureTest::noFolderIsCrowded()
{
    QCOMPARE(crowdedFolders(sources_).join(u'\n'), QString());
}

void StructureTest::noClassIsScattered()
{
    QCOMPARE(scatteredClasses(sources_).join(u'\n'), QString());
}

void StructureTest::nothingDrawnReachesStorage()
{
    QCOMPARE(storageSeenByUi(sources_).join(u'\n'), QString());
}

void StructureTest::topLevelIsComplete()
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    QProcess list;
    list.setWorkingDirectory(QString::fromUtf8(STAGEWRIGHT_SOURCE_DIR));
    // A clone made by another user is the one to be looked at all the same.
    list.start(git, {u"-c"_s, u"safe.directory=*"_s, u"ls-files"_s, u"-z"_s});
    if (git.isEmpty() || !list.waitForFinished() || list.exitCode() != 0)
        QSKIP("not a git clone, or git is not installed");

    QSet<QString> entries;
    for (const QByteArray& path : list.readAllStandardOutput().split('\0')) {
        if (!path.isEmpty())
            entries.insert(QString::fromUtf8(path).section(u'/', 0, 0));
    }
    QCOMPARE(wrongTopLevel(entries.values()).join(u'\n'), QString());
}

void StructureTest::ruleFindsBadExample_data()
{
    QTest::addColumn<FileRule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto arrow = [](const char* path, const char* target) {
        QTest::addRow("%s -> %s", path, target)
            << FileRule{forbiddenArrows} << QString::fromUtf8(path)
            << u"#pragma once\n  #  include \"%1\"\n"_s.arg(QString::fromUtf8(target));
    };
    arrow("core/domain/deal/deal.h", "core/storage/stores/deals.h");
    arrow("core/domain/deal/deal.cpp", "ui/text/sentences.h");
    arrow("core/storage/stores/deals.cpp", "core/services/deals.h");
    arrow("core/services/deals.cpp", "core/exchange/csv.h");
    arrow("core/services/deals.cpp", "ui/text/sentences.h");
    arrow("core/exchange/csv.h", "app/cli/commands.h");
    arrow("ui/text/sentences.cpp", "core/services/deals.h");
    arrow("ui/models/deal_list.cpp", "core/storage/stores/deals.h");
    arrow("ui/models/deal_list.cpp", "ui/widgets/badge.h");
    arrow("ui/widgets/badge.cpp", "core/services/deals.h");
    arrow("ui/widgets/badge.cpp", "ui/models/deal_list.h");
    arrow("ui/screens/board/board.cpp", "core/storage/engine/connection.h");
    arrow("ui/screens/board/board.cpp", "app/desktop/window.h");
    arrow("app/cli/main.cpp", "tests/support/workspace.h");

    const auto header = [](const char* path, const char* include) {
        QTest::addRow("%s -> <%s>", path, include)
            << FileRule{forbiddenQt} << QString::fromUtf8(path)
            << u"#pragma once\n#include <%1>\n"_s.arg(QString::fromUtf8(include));
    };
    header("core/domain/id.h", "QObject");
    header("core/domain/id.h", "QtCore/QFileInfo");
    header("core/domain/id.h", "QSettings");
    header("core/domain/id.h", "QRandomGenerator");
    header("core/domain/id.h", "QtSql");
    header("core/services/deals.cpp", "QSqlQuery");
    header("core/services/deals.cpp", "QtGui/QImage");
    header("core/exchange/backup.cpp", "sqlite3.h");
    header("core/storage/stores/deals.cpp", "sqlite3.h");
    header("core/storage/engine/connection.cpp", "sqlite3.h");
    header("ui/screens/board/board.cpp", "QtSql/QSqlError");
    header("ui/screens/statistics/page.cpp", "QChartView");
    header("ui/widgets/pie.cpp", "QtCharts/QPieSeries");

    const auto file = [](const char* name, FileRule rule, const char* path, const QString& text) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text;
    };
    file("a pragma", statementsElsewhere, "core/services/a.cpp", u"run(\"PRAGMA cache_size = 1\");"_s);
    file("a query", statementsElsewhere, "app/cli/a.cpp", u"run(\"SELECT 1\");"_s);
    for (const char* sql :
         {"SELECT id FROM deal INDEXED BY deal_board", "WHERE t MATCH ?", "SELECT rowid FROM deal",
          "PRAGMA user_version", "WHERE a = ?1 AND b = ?2", "WHERE +d.status = 0",
          "remind_on IS excluded.remind_on", "INSERT OR IGNORE INTO a", "SELECT name FROM sqlite_schema",
          "USING fts5vocab (a, row)", "instr(a, ?) > 0"})
        file(sql, onlySqliteUnderstands, "core/storage/stores/deals/a.cpp",
             u"run(\"%1\");"_s.arg(QString::fromLatin1(sql)));
    file("a pragma in the schema", onlySqliteUnderstands, "core/storage/schema/a.cpp",
         u"run(\"PRAGMA user_version\");"_s);
    for (const char* path : {"core/storage/stores/deals/a.cpp", "core/services/a.cpp",
                             "core/storage/engine/connection.cpp", "core/exchange/backup/restore.cpp"})
        file(path, pastTheDialect, path, u"#include \"core/storage/engine/sqlite/hints.h\"\n"_s);
    file("a clock", impureDomain, "core/domain/a.cpp", u"return QDate::currentDate();"_s);
    file("an object", impureDomain, "core/domain/a.h", u"class A : B {\n    Q_OBJECT\n};"_s);
    file("a relative include", notFromTheRoot, "ui/widgets/a.cpp", u"\n#include \"a.h\"\n"_s);
    file("an unknown root", notFromTheRoot, "ui/widgets/a.cpp", u"\n#include \"lib/a.h\"\n"_s);
    file("601 lines", tooLong, "core/domain/a.cpp", QString(longestFile + 1, u'\n'));
    file("no license", unlicensed, "core/domain/a.cpp", u"#include <QString>\n"_s);
    file("a late license", unlicensed, "a.h", u"\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    file("no guard", unguarded, "core/domain/a.h", u"class A;\n"_s);
    file("an adaptor", rangeAdaptors, "core/domain/a.cpp",
         u"std::"
         u"views::filter(even)"_s);
    file("a bare number", numbersOfTheirOwn, "ui/models/a.cpp", u"text = QString::number(count);\n"_s);
    file("a locale's number", numbersOfTheirOwn, "ui/screens/a.cpp",
         u"text = QLocale().toString(count);\n"_s);
    file("a size", numbersOfTheirOwn, "ui/screens/a.cpp", u"locale.formattedDataSize(size);\n"_s);
    file("a long adaptor", rangeAdaptors, "core/domain/a.cpp",
         u"std::"
         u"ranges::"
         u"views::all"_s);
}

void StructureTest::ruleFindsBadExample()
{
    QFETCH(FileRule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rule(path, text).size(), 1);
}

void StructureTest::ruleAcceptsGoodExample_data()
{
    QTest::addColumn<FileRule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto file = [](const char* name, FileRule rule, const char* path, const QString& text) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text;
    };
    file("downwards", forbiddenArrows, "core/services/deals.cpp",
         u"#include \"core/storage/stores/deals.h\"\n"_s);
    file("within a room", forbiddenArrows, "ui/widgets/a.cpp", u"#include \"ui/widgets/charts/pie.h\"\n"_s);
    file("the program knows all", forbiddenArrows, "app/cli/a.cpp",
         u"#include \"core/storage/engine/a.h\"\n"_s);
    file("tests know all", forbiddenArrows, "tests/ui/a.cpp", u"#include \"core/storage/engine/a.h\"\n"_s);
    file("charts at home", forbiddenQt, "ui/widgets/charts/pie.cpp", u"#include <QPieSeries>\n"_s);
    file("SQL at home", forbiddenQt, "core/storage/engine/a.cpp", u"#include <QtSql/QSqlQuery>\n"_s);
    file("the driver at home", forbiddenQt, "core/storage/engine/sqlite/a.cpp", u"#include <sqlite3.h>\n"_s);
    file("a statement at home", statementsElsewhere, "core/storage/stores/a.cpp", u"run(\"SELECT 1\");"_s);
    file("a hint", onlySqliteUnderstands, "core/storage/stores/deals/a.cpp",
         u"run(\"SELECT id FROM deal d /*+ index deal_board */ WHERE d.status + 0 = ?\");"_s);
    file("a pragma at home", onlySqliteUnderstands, "core/storage/engine/sqlite/a.cpp",
         u"run(\"PRAGMA user_version\");"_s);
    file("the choice of an engine", pastTheDialect, "core/storage/engine/connection.cpp",
         u"#include \"core/storage/engine/sqlite/opening.h\"\n"_s);
    file("a log without its database", pastTheDialect, "core/exchange/backup/restore.cpp",
         u"#include \"core/storage/engine/sqlite/log_file.h\"\n"_s);
    file("words in prose", statementsElsewhere, "ui/a.cpp", u"// SELECT\ntr(\"Select it\");"_s);
    file("values", forbiddenQt, "core/domain/a.h", u"#include <QDateTime>\n#include <QList>\n"_s);
    file("a clock in prose", impureDomain, "core/domain/a.h", u"/* no\ncurrentDate() here */ // Q_OBJECT"_s);
    file("a clock elsewhere", impureDomain, "core/services/a.cpp", u"QDateTime::currentDateTime()"_s);
    file("from the root", notFromTheRoot, "ui/a.cpp",
         u"#include \"ui/text/a.h\"\n#include \"tst_a.moc\"\n"_s);
    file("600 lines", tooLong, "core/domain/a.cpp", QString(longestFile, u'\n'));
    file("licensed", unlicensed, "a.h", u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    file("sources need no guard", unguarded, "core/domain/a.cpp", u"int a;\n"_s);
    file("the home of numbers", numbersOfTheirOwn, "ui/text/number_text.cpp", u"QString::number(n);\n"_s);
    file("a day", numbersOfTheirOwn, "ui/screens/a.cpp", u"QLocale().toString(day, u\"d MMM\"_s);\n"_s);
    file("a value of a problem", numbersOfTheirOwn, "ui/models/a.cpp",
         u"Problem{ProblemCode::TextTooLong, {QString::number(longest)}};\n"_s);
    file("algorithms", rangeAdaptors, "core/domain/a.cpp", u"std::ranges::sort(list); std::string_view a;"_s);
}

void StructureTest::ruleAcceptsGoodExample()
{
    QFETCH(FileRule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rule(path, text).join(u'\n'), QString());
}

void StructureTest::circleIsFound()
{
    Sources sources{{u"core/domain/a.h"_s, u"#include \"core/domain/b.h\"\n"_s},
                    {u"core/domain/b.h"_s, u"#include \"core/domain/c.h\"\n"_s},
                    {u"core/domain/c.h"_s, u"#include <QString>\n"_s},
                    {u"core/domain/a.cpp"_s, u"#include \"core/domain/a.h\"\n"_s}};
    QCOMPARE(circles(sources), QStringList());

    sources[u"core/domain/c.h"_s] += u"#include \"core/domain/a.h\"\n"_s;
    QCOMPARE(
        circles(sources),
        QStringList{u"circle: core/domain/a.h -> core/domain/b.h -> core/domain/c.h -> core/domain/a.h"_s});

    QCOMPARE(circles({{u"ui/a.h"_s, u"#include \"ui/a.h\"\n"_s}}).size(), 1);
}

void StructureTest::circleOfFoldersIsFound()
{
    Sources sources{{u"ui/models/deals/a.cpp"_s, u"#include \"ui/models/desk/desk.h\"\n"_s},
                    {u"ui/models/deals/b.h"_s, u"#include \"ui/models/ground.h\"\n"_s},
                    {u"ui/models/desk/desk.cpp"_s, u"#include \"ui/models/desk/lane.h\"\n"_s}};
    QCOMPARE(folderCircles(sources), QStringList());

    sources[u"ui/models/desk/desk.cpp"_s] += u"#include \"ui/models/deals/b.h\"\n"_s;
    QCOMPARE(folderCircles(sources),
             QStringList{u"circle: ui/models/deals -> ui/models/desk -> ui/models/deals"_s});
}

void StructureTest::crowdIsFound()
{
    Sources sources;
    for (qsizetype i = 0; i < fullestFolder; ++i) {
        sources[u"ui/text/a%1.h"_s.arg(i)];
        sources[u"ui/text/a%1.cpp"_s.arg(i)];
    }
    QCOMPARE(crowdedFolders(sources), QStringList());
    sources[u"ui/text/one_more.h"_s];
    QCOMPARE(crowdedFolders(sources).size(), 1);
}

void StructureTest::scatteredClassIsFound()
{
    Sources sources{
        {u"ui/widgets/card.h"_s, u"class Card {\n    void Card::show();\n};\n"_s},
        {u"ui/widgets/card.cpp"_s, u"Card::Card(int a) {}\n\nQList<Card::Part> Card::parts() const\n{}\n"_s},
        {u"ui/widgets/card_paint.cpp"_s, u"void Card::paint(QPainter& painter)\n{}\n"_s},
        {u"ui/widgets/deck.cpp"_s, u"void Deck::add()\n{\n    Card::count();\n}\n// void Card::turn()\n"_s},
        {u"app/desktop/card.cpp"_s, u"bool Card::operator==(const Card& other) const {}\n"_s}};
    QCOMPARE(scatteredClasses(sources), QStringList());

    sources[u"ui/widgets/card_drag.cpp"_s] = u"void Card::Grip::move() {}\nCard::~Card() {}\n"_s;
    QCOMPARE(scatteredClasses(sources),
             QStringList{u"Card is implemented in ui/widgets/card.cpp and ui/widgets/card_drag.cpp"_s});
}

void StructureTest::hiddenStorageIsFound()
{
    Sources sources{
        {u"core/services/deals.h"_s, u"#include \"core/domain/deal/deal.h\"\n"_s},
        {u"core/services/session/session.h"_s, u"#include \"core/storage/engine/connection.h\"\n"_s},
        {u"core/services/deals.cpp"_s, u"#include \"core/services/session/session.h\"\n"_s},
        {u"ui/models/deal_list.h"_s, u"#include \"core/services/deals.h\"\n"_s},
        {u"ui/models/deal_list.cpp"_s, u"#include \"ui/models/deal_list.h\"\n"_s}};
    QCOMPARE(storageSeenByUi(sources), QStringList());

    sources[u"core/services/deals.h"_s] += u"#include \"core/services/session/session.h\"\n"_s;
    QCOMPARE(storageSeenByUi(sources).size(), 2);
}

void StructureTest::strayTopLevelEntryIsFound()
{
    QStringList entries{u".ci"_s,
                        u".clang-format"_s,
                        u".clang-tidy"_s,
                        u".gitignore"_s,
                        u"CMakeLists.txt"_s,
                        u"CMakePresets.json"_s,
                        u"LICENSE"_s,
                        u"README.md"_s,
                        u"app"_s,
                        u"core"_s,
                        u"resources"_s,
                        u"tests"_s,
                        u"translations"_s,
                        u"ui"_s};
    QCOMPARE(wrongTopLevel(entries), QStringList());

    entries.removeAll(u"LICENSE"_s);
    entries << u"src"_s;
    QCOMPARE(wrongTopLevel(entries).size(), 2);
}

QTEST_GUILESS_MAIN(StructureTest)
#include "tst_structure.moc"
