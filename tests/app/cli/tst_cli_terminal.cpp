// SPDX-License-Identifier: GPL-3.0-or-later
// What people and files say, on a terminal: it neither drives it, nor turns a line around, nor breaks
// columns.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

/// The columns a terminal gives to a text of this test: two for what is written in squares and for pictures,
/// none for marks.
int columns(const QString& text)
{
    int count = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        const bool wide = script == QChar::Script_Han || script == QChar::Script_Katakana || c >= 0x1f300;
        count += QChar::isMark(c) ? 0 : wide ? 2 : 1;
    }
    return count;
}

/// The column in which `word` begins, in the line it is in; -1 without one.
int columnOf(const QString& text, const QString& word)
{
    for (const QString& line : text.split(u'\n')) {
        if (const qsizetype at = line.indexOf(word); at >= 0)
            return columns(line.left(at));
    }
    return -1;
}

const QString turned = u"a\u202eb\u2066c\u200f"_s;
const QString driving = u"\u001b[31mred\u009b5m\u007f"_s;

} // namespace

class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wideLettersKeepTheColumns_data();
    void wideLettersKeepTheColumns();
    void aCellIsOneLine();
    void nothingTurnsALine();
    void nothingDrivesTheTerminal_data();
    void nothingDrivesTheTerminal();

private:
    void loseWith(const QString& comment);

    std::unique_ptr<Cli> cli_;
    QString deal_;
};

void TestCliTerminal::init()
{
    cli_ = std::make_unique<Cli>();
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"import-deals"_s, cli_->write(u"d.csv"_s, "name\nAlpha\n")}));
    deal_ = cli_->deal(u"Alpha"_s)[u"id"_s].toString();
    QVERIFY(!deal_.isEmpty());
}

void TestCliTerminal::loseWith(const QString& comment)
{
    CLI_DOES(cli_->on({u"lose"_s, deal_, u"--reason"_s, u"Too expensive"_s, u"--comment"_s, comment}));
}

void TestCliTerminal::wideLettersKeepTheColumns_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("squares") << u"山田太郎 様"_s;
    QTest::newRow("kana") << u"ヤマダ"_s;
    QTest::newRow("picture") << u"🦊 Fox"_s;
    QTest::newRow("marks above the letters") << u"สมศักดิ์"_s;
    QTest::newRow("Polish") << u"Łucja Żółć"_s;
}

void TestCliTerminal::wideLettersKeepTheColumns()
{
    QFETCH(QString, name);
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, name, u"somebody@example.com"_s}));
    const Answer list = cli_->on({u"user"_s, u"list"_s});
    CLI_DOES(list);
    const int column = columnOf(list.out, u"E-mail"_s);
    QVERIFY2(column > 0, list.told().constData());
    QVERIFY2(columnOf(list.out, u"somebody@example.com"_s) == column, list.told().constData());
    QVERIFY2(columnOf(list.out, u"admin@example.com"_s) == column, list.told().constData());
}

void TestCliTerminal::aCellIsOneLine()
{
    loseWith(u"one\ntwo\tthree\u2028four"_s);
    const Answer shown = cli_->on({u"deal"_s, deal_});
    CLI_DOES(shown);
    QVERIFY2(shown.out.contains(u"one two three four\n"_s), shown.told().constData());
}

void TestCliTerminal::nothingTurnsALine()
{
    loseWith(turned);
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"שלום"_s, u"dov@example.com"_s}));
    for (const QStringList& words : {QStringList{u"deal"_s, deal_}, QStringList{u"user"_s, u"list"_s},
                                     QStringList{u"process"_s, u"show"_s, turned}}) {
        const Answer answer = cli_->on(words);
        for (const QChar mark : {QChar(0x202e), QChar(0x2066), QChar(0x2068), QChar(0x2069), QChar(0x200f)})
            QVERIFY2(!answer.out.contains(mark) && !answer.err.contains(mark), answer.told().constData());
    }
    QVERIFY(cli_->on({u"deal"_s, deal_}).out.contains(u"abc\n"_s));
}

void TestCliTerminal::nothingDrivesTheTerminal_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("words") << QStringList{};
    QTest::newRow("JSON") << QStringList{u"--json"_s};
}

void TestCliTerminal::nothingDrivesTheTerminal()
{
    QFETCH(QStringList, options);
    loseWith(driving + turned);
    const Answer answer = cli_->on(QStringList{u"deal"_s, deal_} + options);
    CLI_DOES(answer);
    for (const QChar c : {QChar(0x1b), QChar(0x9b), QChar(0x7f), QChar(0x202e)})
        QVERIFY2(!answer.out.contains(c), answer.told().constData());
    // It is all there for a program that reads it.
    if (!options.isEmpty())
        QCOMPARE(answer.object()[u"closing_comment"_s].toString(), driving + turned);
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cli_terminal.moc"
