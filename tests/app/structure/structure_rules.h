// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for the shape of the code, as functions from a file's path and text to what is wrong with it.
#pragma once

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <functional>

namespace structure {

using namespace Qt::StringLiterals;

inline constexpr qsizetype longestFile = 600;
/// Of a folder, in pairs of header and source: one looks through that many names at a glance.
inline constexpr qsizetype fullestFolder = 18;

/// A file's path from the repository root, and its text.
using Sources = QMap<QString, QString>;

struct Include
{
    QString target;
    bool quoted = false;
};

inline bool isHeader(const QString& path)
{
    return path.endsWith(u".h");
}

/// The room a path belongs to; empty for what is no room (tests, resources, the system's headers).
inline QString roomOf(const QString& path)
{
    static const QStringList rooms{u"core/domain"_s,   u"core/storage"_s, u"core/services"_s,
                                   u"core/exchange"_s, u"ui/text"_s,      u"ui/models"_s,
                                   u"ui/widgets"_s,    u"ui/screens"_s,   u"app"_s};
    for (const QString& room : rooms) {
        if (path.startsWith(room + u'/'))
            return room;
    }
    return {};
}

/// The rooms that a file of `room` may include, its own among them.
inline QStringList allowedRooms(const QString& room)
{
    static const QHash<QString, QStringList> allowed{
        {u"core/domain"_s, {}},
        {u"core/storage"_s, {u"core/domain"_s}},
        {u"core/services"_s, {u"core/domain"_s, u"core/storage"_s}},
        {u"core/exchange"_s, {u"core/domain"_s, u"core/storage"_s, u"core/services"_s}},
        {u"ui/text"_s, {u"core/domain"_s}},
        {u"ui/models"_s, {u"core/domain"_s, u"core/services"_s, u"core/exchange"_s, u"ui/text"_s}},
        {u"ui/widgets"_s, {u"core/domain"_s, u"ui/text"_s}},
        {u"ui/screens"_s,
         {u"core/domain"_s, u"core/services"_s, u"core/exchange"_s, u"ui/text"_s, u"ui/models"_s,
          u"ui/widgets"_s}},
        {u"app"_s,
         {u"core/domain"_s, u"core/storage"_s, u"core/services"_s, u"core/exchange"_s, u"ui/text"_s,
          u"ui/models"_s, u"ui/widgets"_s, u"ui/screens"_s}},
    };
    return allowed.value(room) << room;
}

/// The text without comments, so that a rule does not mistake prose for code.
inline QString withoutComments(QString text)
{
    static const QRegularExpression comment(uR"(//[^\n]*|/\*.*?\*/)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

inline QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        includes.append({found.captured(2), found.captured(1) == u"\""});
    }
    return includes;
}

inline bool matches(const QString& text, const QRegularExpression& wholly)
{
    return wholly.match(text).hasMatch();
}

/// "QtSql/QSqlQuery" and "QSqlQuery" are the same header.
inline QString qtHeader(const QString& target)
{
    return target.startsWith(u"Qt") ? target.section(u'/', -1) : target;
}

inline QStringList forbiddenArrows(const QString& path, const QString& text)
{
    const QString room = roomOf(path);
    if (room.isEmpty())
        return {};
    const QStringList allowed = allowedRooms(room);
    QStringList problems;
    for (const Include& include : includesOf(text)) {
        const QString target = roomOf(include.target);
        if (!target.isEmpty() && !allowed.contains(target))
            problems << u"%1 includes %2: %3 must not know %4"_s.arg(path, include.target, room, target);
        else if (include.target.startsWith(u"tests/"))
            problems << u"%1 includes %2: the program must not know its tests"_s.arg(path, include.target);
    }
    return problems;
}

/// Every header that `path` reaches, directly or through other headers.
inline QSet<QString> reachedFrom(const QString& path, const Sources& sources)
{
    QSet<QString> reached;
    QStringList open{path};
    while (!open.isEmpty()) {
        for (const Include& include : includesOf(sources.value(open.takeLast()))) {
            if (include.quoted && !reached.contains(include.target)) {
                reached.insert(include.target);
                open.append(include.target);
            }
        }
    }
    return reached;
}

/// A header of the services may show storage only to the services themselves: nothing drawn may reach it.
inline QStringList storageSeenByUi(const Sources& sources)
{
    QStringList problems;
    for (auto file = sources.cbegin(); file != sources.cend(); ++file) {
        if (!file.key().startsWith(u"ui/"))
            continue;
        for (const QString& header : reachedFrom(file.key(), sources)) {
            if (roomOf(header) == u"core/storage")
                problems << u"%1 reaches %2 through its includes"_s.arg(file.key(), header);
        }
    }
    return problems;
}

/// The folders of SQLite's dialect and schema.
inline bool isSqlitesOwn(const QString& path)
{
    return path.startsWith(u"core/storage/engine/sqlite/") || path.startsWith(u"core/storage/schema/sqlite/");
}

/// What differs between engines goes through the Dialect. SQLite's own headers are for whoever chooses an
/// engine, for the statement that values are bound to natively, and for what is about SQLite's files while
/// they are not open: backup, restore and salvage.
inline QStringList pastTheDialect(const QString& path, const QString& text)
{
    static const QHash<QString, QStringList> allowed{
        {u"core/storage/engine/connection.cpp"_s, {u"opening.h"_s}},
        {u"core/storage/engine/statement.h"_s, {u"native_statement.h"_s}},
        {u"core/storage/engine/aside_file.cpp"_s, {u"log_file.h"_s}},
        {u"core/storage/schema/schema_manager.cpp"_s, {u"known_schema.h"_s}},
        {u"core/storage/stores/salvage/damaged_file.cpp"_s, {u"known_schema.h"_s, u"log_file.h"_s}},
        {u"core/exchange/backup/restore.cpp"_s, {u"log_file.h"_s}},
        {u"core/exchange/backup/still_backup.cpp"_s, {u"log_file.h"_s}},
    };
    QStringList problems;
    if (roomOf(path).isEmpty() || isSqlitesOwn(path))
        return problems;
    for (const Include& include : includesOf(text)) {
        if (isSqlitesOwn(include.target) && !allowed.value(path).contains(include.target.section(u'/', -1)))
            problems << u"%1 includes %2: what differs between engines goes through the Dialect"_s.arg(
                path, include.target);
    }
    return problems;
}

inline QStringList forbiddenQt(const QString& path, const QString& text)
{
    static const QRegularExpression sql(uR"(^(QSql.*|QtSql|sqlite3(ext)?\.h)$)"_s);
    static const QRegularExpression driver(uR"(^sqlite3(ext)?\.h$)"_s);
    static const QRegularExpression charts(
        uR"(^(QtCharts|QChart\w*|QAbstract(Series|BarSeries|Axis)|Q\w+Series|QPieSlice|QBarSet|Q\w+Axis|QLegend\w*|QPolarChart)$)"_s);
    static const QRegularExpression drawn(uR"(^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication)$)"_s);
    static const QRegularExpression impure(
        uR"(^(QObject|QFile\w*|QDir\w*|QSaveFile|QTemporary\w+|QIODevice|QSettings|QStandardPaths|QProcess|QTimer|QThread\w*|QCoreApplication|QRandomGenerator|QElapsedTimer|fstream|filesystem|random|chrono|thread)$)"_s);

    const QString room = roomOf(path);
    QStringList problems;
    for (const Include& include : includesOf(text)) {
        if (include.quoted)
            continue;
        const QString header = qtHeader(include.target);
        const QString module = include.target.section(u'/', 0, 0);
        const auto forbid = [&](const QRegularExpression& headers, bool forbidden, const QString& reason) {
            if (forbidden && (matches(header, headers) || matches(module, headers)))
                problems << u"%1 includes <%2>: %3"_s.arg(path, include.target, reason);
        };
        forbid(sql, !room.isEmpty() && room != u"core/storage" && room != u"app",
               u"only core/storage speaks SQL"_s);
        forbid(driver, room == u"core/storage" && !isSqlitesOwn(path),
               u"only core/storage/engine/sqlite knows the database behind the stores"_s);
        forbid(charts, !room.isEmpty() && !path.startsWith(u"ui/widgets/charts/"),
               u"Qt Charts stays in ui/widgets/charts"_s);
        forbid(drawn, room.startsWith(u"core/"), u"nothing in core knows that windows exist"_s);
        forbid(impure, room == u"core/domain", u"the domain is values and rules only"_s);
    }
    return problems;
}

/// Statements are written in core/storage alone; whoever needs another one adds a verb to a store.
inline QStringList statementsElsewhere(const QString& path, const QString& text)
{
    static const QRegularExpression statement(
        uR"("(PRAGMA |SELECT |INSERT INTO |UPDATE \w+ SET |DELETE FROM ))"_s);
    const QString room = roomOf(path);
    const auto found = statement.match(withoutComments(text));
    if (room.isEmpty() || room == u"core/storage" || !found.hasMatch())
        return {};
    return {u"%1 holds a statement (%2…): only core/storage speaks SQL"_s.arg(path, found.captured(1))};
}

/// Everything but SQLite's dialect and schema writes SQL that more than one engine understands. Salvage is
/// about damaged SQLite files and nothing else.
inline QStringList onlySqliteUnderstands(const QString& path, const QString& text)
{
    static const QRegularExpression special(
        uR"([" ](INDEXED BY|MATCH|rowid|PRAGMA|fts5\w*|sqlite_\w+|GLOB|AUTOINCREMENT|IS excluded|IS NOT excluded|REPLACE INTO|OR (IGNORE|REPLACE))\b|\?\d|\b(char|instr|ifnull|julianday|strftime|last_insert_rowid)\(|" ?\+\w+\.| \+[a-z]\.| \+")"_s);
    if (roomOf(path) != u"core/storage" || isSqlitesOwn(path) ||
        path.startsWith(u"core/storage/stores/salvage/"))
        return {};
    static const QRegularExpression literal(uR"("(?:[^"\\\n]|\\.)*")"_s);
    for (auto match = literal.globalMatch(withoutComments(text)); match.hasNext();) {
        const QString words = match.next().captured();
        if (const auto found = special.match(words); found.hasMatch() && !words.contains(u".h\""))
            return {
                u"%1 says %2, which only SQLite understands: it belongs to core/storage/engine/sqlite"_s.arg(
                    path, found.captured().trimmed())};
    }
    return {};
}

/// The domain is handed the time and never asks for it, and has no objects that signal.
inline QStringList impureDomain(const QString& path, const QString& text)
{
    static const QRegularExpression impure(
        uR"(\bQ_OBJECT\b|\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\btr\(|\btranslate\()"_s);
    const auto found = impure.match(withoutComments(text));
    if (roomOf(path) != u"core/domain" || !found.hasMatch())
        return {};
    return {
        u"%1 uses %2: no objects, no clock, no text for people in the domain"_s.arg(path, found.captured())};
}

inline QStringList notFromTheRoot(const QString& path, const QString& text)
{
    static const QRegularExpression fromRoot(uR"(^(core|ui|app|tests)/[a-z0-9_/]+\.h$)"_s);
    QStringList problems;
    for (const Include& include : includesOf(text)) {
        if (include.quoted && !include.target.endsWith(u".moc") && !matches(include.target, fromRoot))
            problems << u"%1 includes \"%2\": spell it from the repository root"_s.arg(path, include.target);
    }
    return problems;
}

/// Circles among headers; each is told once, by the header where it closes.
inline QStringList circles(const Sources& sources)
{
    enum class State { New, Open, Done };
    QHash<QString, State> states;
    QStringList problems;
    const std::function<void(const QString&, const QStringList&)> visit = [&](const QString& path,
                                                                              const QStringList& way) {
        states[path] = State::Open;
        for (const Include& include : includesOf(sources.value(path))) {
            if (!include.quoted || !isHeader(include.target))
                continue;
            const State state = states.value(include.target, State::New);
            if (state == State::Open)
                problems << u"circle: %1"_s.arg((way + QStringList{include.target}).join(u" -> "));
            else if (state == State::New)
                visit(include.target, way + QStringList{include.target});
        }
        states[path] = State::Done;
    };
    for (auto file = sources.cbegin(); file != sources.cend(); ++file) {
        if (isHeader(file.key()) && !states.contains(file.key()))
            visit(file.key(), {file.key()});
    }
    return problems;
}

/// The classes whose members a source file defines.
inline QSet<QString> classesDefinedIn(const QString& text)
{
    static const QRegularExpression member(
        uR"(^(?=[A-Za-z])[^\n(;={]*?\b([A-Z]\w*)::(?:~?\w+|operator[^\n(]*)\()"_s,
        QRegularExpression::MultilineOption);
    QSet<QString> classes;
    for (auto match = member.globalMatch(u'\n' + withoutComments(text)); match.hasNext();)
        classes.insert(match.next().captured(1));
    return classes;
}

/// A class is implemented in one source file, besides which painting may have a second ("..._paint.cpp"): one
/// that wants more is several classes.
inline QStringList scatteredClasses(const Sources& sources)
{
    QMap<QString, QStringList> homes;
    for (auto file = sources.cbegin(); file != sources.cend(); ++file) {
        if (roomOf(file.key()).isEmpty() || isHeader(file.key()) || file.key().endsWith(u"_paint.cpp"))
            continue;
        for (const QString& name : classesDefinedIn(file.value()))
            homes[roomOf(file.key()).section(u'/', 0, 0) + u' ' + name].append(file.key());
    }
    QStringList problems;
    for (auto found = homes.cbegin(); found != homes.cend(); ++found) {
        if (found->size() > 1)
            problems << u"%1 is implemented in %2"_s.arg(found.key().section(u' ', 1),
                                                         found->join(u" and "_s));
    }
    return problems;
}

inline QStringList crowdedFolders(const Sources& sources)
{
    QMap<QString, QSet<QString>> names;
    for (auto file = sources.cbegin(); file != sources.cend(); ++file)
        names[file.key().section(u'/', 0, -2)].insert(file.key().section(u'/', -1).section(u'.', 0, 0));
    QStringList problems;
    for (auto folder = names.cbegin(); folder != names.cend(); ++folder) {
        if (folder->size() > fullestFolder)
            problems << u"%1 holds %2 names, more than %3"_s.arg(folder.key())
                            .arg(folder->size())
                            .arg(fullestFolder);
    }
    return problems;
}

/// The folder of a room that a file belongs to; the room itself for what is directly in it.
inline QString folderInRoom(const QString& path)
{
    const QString room = roomOf(path);
    const QString below = path.mid(room.size() + 1);
    return below.contains(u'/') ? room + u'/' + below.section(u'/', 0, 0) : room;
}

/// Folders of a room know each other one way. Each circle is told once, by the folder where it closes.
inline QStringList folderCircles(const Sources& sources)
{
    Sources folders; // as if each folder were a header that includes the others
    for (auto file = sources.cbegin(); file != sources.cend(); ++file) {
        const QString room = roomOf(file.key());
        const QString from = folderInRoom(file.key());
        for (const Include& include : includesOf(file.value())) {
            const QString to = folderInRoom(include.target);
            if (!room.isEmpty() && include.quoted && roomOf(include.target) == room && to != from)
                folders[from + u".h"_s] += u"#include \"%1.h\"\n"_s.arg(to);
        }
    }
    QStringList problems = circles(folders);
    for (QString& each : problems)
        each.remove(u".h"_s);
    return problems;
}

inline QStringList tooLong(const QString& path, const QString& text)
{
    const qsizetype lines = text.count(u'\n');
    if (lines <= longestFile)
        return {};
    return {u"%1 has %2 lines, more than %3"_s.arg(path).arg(lines).arg(longestFile)};
}

inline QStringList unlicensed(const QString& path, const QString& text)
{
    if (text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        return {};
    return {u"%1 does not begin with its SPDX line"_s.arg(path)};
}

inline QStringList unguarded(const QString& path, const QString& text)
{
    if (!isHeader(path) || text.contains(u"\n#pragma once\n"))
        return {};
    return {u"%1 has no #pragma once"_s.arg(path)};
}

/// Numbers that people read are written by ui/text/number_text alone, so that they look alike everywhere. The
/// values of a Problem and formats of days are no such numbers.
inline QStringList numbersOfTheirOwn(const QString& path, const QString& text)
{
    static const QRegularExpression own(
        uR"(\bQString::number\(|%L\d|\b(QLocale\(\)|[lL]ocale)\.(toString|percent|formattedDataSize|toCurrencyString)\()"_s);
    static const QStringList homes{u"ui/text/number_text.cpp"_s, u"ui/text/money_text.cpp"_s,
                                   u"ui/text/date_text.cpp"_s};
    if (!path.startsWith(u"ui/") || homes.contains(path))
        return {};
    QStringList problems;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (const QString& line : lines) {
        const bool another = line.contains(u"ProblemCode::") || line.contains(u"MMM");
        if (!another && line.contains(own))
            problems << u"%1 writes a number of its own: %2"_s.arg(path, line.trimmed());
    }
    return problems;
}

/// clang 14 cannot compile the range adaptors of libstdc++ 12, so such a file escapes clang-tidy and the
/// fuzzers.
inline QStringList rangeAdaptors(const QString& path, const QString& text)
{
    static const QRegularExpression adaptors(uR"(\bstd::(ranges::)?views\b)"_s);
    if (!withoutComments(text).contains(adaptors))
        return {};
    return {u"%1 uses range adaptors, which clang 14 cannot compile"_s.arg(path)};
}

inline QStringList wrongTopLevel(const QStringList& entries)
{
    static const QStringList expected{u".ci"_s,
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
    QStringList problems;
    for (const QString& entry : entries) {
        if (!expected.contains(entry))
            problems << u"%1 does not belong at the top of the repository"_s.arg(entry);
    }
    for (const QString& entry : expected) {
        if (!entries.contains(entry))
            problems << u"%1 is missing at the top of the repository"_s.arg(entry);
    }
    return problems;
}

} // namespace structure
