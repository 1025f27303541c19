// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/sql_text.h"
#include "core/storage/engine/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

Q_DECLARE_METATYPE(TextQuery)

/// What an index of texts finds, asked in no engine's language.
class TextQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        connection_ = Connection::inMemory();
        connection_->run(
            "CREATE VIRTUAL TABLE word_search USING fts5 (text, content = '', tokenize = 'trigram')");
        add(1, u"fleet of vans  "_s);
        add(2, u"fleet of bikes  "_s);
        add(3, u"a \"quoted\" OR word  "_s);
        QVERIFY(!connection_->failed());
    }

    void finds_data()
    {
        QTest::addColumn<TextQuery>("query");
        QTest::addColumn<QList<qint64>>("found");
        using Ids = QList<qint64>;
        QTest::newRow("a term") << TextQuery{{{u"fleet"_s}}} << Ids{1, 2};
        QTest::newRow("all of them") << TextQuery{{{u"fleet"_s}, {u"vans"_s}}} << Ids{1};
        QTest::newRow("one of several") << TextQuery{{{u"vans"_s, u"word"_s}}} << Ids{1, 3};
        QTest::newRow("both") << TextQuery{{{u"fleet"_s}, {u"vans"_s, u"bikes"_s}}} << Ids{1, 2};
        QTest::newRow("none") << TextQuery{{{u"boats"_s}}} << Ids{};
        QTest::newRow("quotes are letters") << TextQuery{{{u"\"quoted\""_s}}} << Ids{3};
        QTest::newRow("operators are words") << TextQuery{{{u"fleet OR word"_s}}} << Ids{};
        QTest::newRow("so are stars and brackets") << TextQuery{{{u"flee*"_s}, {u"(vans"_s}}} << Ids{};
    }

    void finds()
    {
        QFETCH(TextQuery, query);
        QTEST(idsOf(query), "found");
    }

    void aTextIsForgotten()
    {
        connection_->statement(connection_->dialect().forgetText("word_search"))
            .bind(qint64(1), u"fleet of vans  "_s)
            .run();
        QCOMPARE(idsOf({{{u"fleet"_s}}}), QList<qint64>{2});
        connection_->run(connection_->dialect().forgetTexts("word_search"));
        QCOMPARE(idsOf({{{u"fleet"_s}}}), QList<qint64>());
        QVERIFY(!connection_->failed());
    }

private:
    void add(qint64 id, const QString& text)
    {
        connection_->statement(connection_->dialect().indexText("word_search")).bind(id, text).run();
    }

    [[nodiscard]] QList<qint64> idsOf(const TextQuery& query)
    {
        SqlText text;
        text.add("SELECT f.id FROM (").addHits("word_search", query).add(") f ORDER BY f.id");
        Statement& rows = connection_->statement(text.sql).bindAll(text.values);
        QList<qint64> ids;
        while (rows.step())
            ids.append(rows.integer(0));
        return ids;
    }

    std::unique_ptr<Connection> connection_;
};

QTEST_GUILESS_MAIN(TextQueryTest)
#include "tst_text_query.moc"
