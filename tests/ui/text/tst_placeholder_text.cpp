// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/placeholder_text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

/// Polish words, without the files of the program.
class PolishWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (!QByteArrayView(context).endsWith("Placeholders"))
            return {};
        const QString text = QString::fromUtf8(source);
        if (text == dealPlaceholder)
            return u"{szansa}"_s;
        if (text == companyPlaceholder)
            return u"{firma}"_s;
        if (text == actionPlaceholder)
            return u"{działanie}"_s;
        return {};
    }
};

} // namespace

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
        PolishWords polish;
        QVERIFY(QCoreApplication::installTranslator(&polish));
        QCOMPARE(withShownPlaceholders(stored), shown);
        QCOMPARE(withStoredPlaceholders(shown), stored);
        // Whoever knows the words of files may type them everywhere.
        QCOMPARE(withStoredPlaceholders(stored), stored);
        QCOMPARE(placeholderWords().last().shown, u"{działanie}"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlaceholderText)
#include "tst_placeholder_text.moc"
