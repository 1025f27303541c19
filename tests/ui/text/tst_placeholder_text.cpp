// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text/polish_placeholders.h"
#include "ui/text/finding_text.h"
#include "ui/text/placeholder_text.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using test::PolishPlaceholders;

/// Titles of proposed tasks, as they are stored and as they are read.
class TestPlaceholderText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inEnglishTheyAreWhatIsStored()
    {
        const QString title = u"Call {company} about {deal}: {action}"_s;
        QCOMPARE(withShownPlaceholders(title), title);
        QCOMPARE(withStoredPlaceholders(title), title);
        QCOMPARE(placeholderList(), u"{deal}, {company} and {action}"_s);
    }

    void inAnotherLanguageTheyAreItsWords_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << u"Call them"_s << u"Call them"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("each") << u"{deal}{company} {action}"_s << u"{szansa}{firma} {działanie}"_s;
        QTest::newRow("twice") << u"{company}, {company}"_s << u"{firma}, {firma}"_s;
        QTest::newRow("braces around") << u"{{company}}"_s << u"{{firma}}"_s;
        QTest::newRow("not one") << u"{Company} {client} {company"_s << u"{Company} {client} {company"_s;
    }

    void inAnotherLanguageTheyAreItsWords()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        PolishPlaceholders polish;
        QVERIFY(QCoreApplication::installTranslator(&polish));
        QCOMPARE(withShownPlaceholders(stored), shown);
        QCOMPARE(withStoredPlaceholders(shown), stored);
        // Whoever knows the words of files may type them everywhere.
        QCOMPARE(withStoredPlaceholders(stored), stored);
        QCOMPARE(placeholderWords().last().shown, u"{działanie}"_s);
    }

    void findingsNameWhatIsShownAndFilesWhatIsStored()
    {
        Action action{ActionId(2), *ActionName::from(u"Write"_s)};
        action.trigger = TaskTemplate{};
        action.trigger->title = u"{company} and {client}"_s;
        Process process{ProcessId(1), *ProcessName::from(u"Sales"_s)};
        process.stages = {{StageId(1), *StageName::from(u"One"_s)}};
        process.stages[0].actions = {action};
        const Finding finding{
            FindingCode::UnknownPlaceholder, FindingSeverity::Warning, StageId(1), ActionId(2), {}};
        PolishPlaceholders polish;
        QVERIFY(QCoreApplication::installTranslator(&polish));
        const QString shown = findingText(finding, process, {});
        QVERIFY2(shown.contains(u"{firma} and {client}"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"only {szansa}, {firma} and {działanie}"_s), qPrintable(shown));
        const QString stored = findingText(finding, process, {}, Spelling::Stored);
        QVERIFY2(stored.contains(u"{company} and {client}"_s), qPrintable(stored));
        QVERIFY2(stored.contains(u"only {deal}, {company} and {action}"_s), qPrintable(stored));
    }
};

QTEST_GUILESS_MAIN(TestPlaceholderText)
#include "tst_placeholder_text.moc"
