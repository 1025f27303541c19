// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// A count in a sentence is written as numbers are everywhere else, in both languages.
class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everySentenceWritesItsCountAlike_data();
    void everySentenceWritesItsCountAlike();
    void aSmallCountIsItself();
};

void TestCounts::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestCounts::everySentenceWritesItsCountAlike_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("count");
    struct Sentence
    {
        const char* context;
        const char* source;
    };
    const QList<Sentence> sentences{{"stagewright::Shell", "%n new notification(s)"},
                                    {"stagewright::WeightsDialog", "Weights of %Ln action(s)"},
                                    {"stagewright::WeightsDialog", "… and %Ln more"}};
    for (const char* language : {"en", "pl"}) {
        for (const Sentence& each : sentences) {
            for (const int count : {1234, 12093, 1000000})
                QTest::addRow("%s, %d, %s", language, count, each.source)
                    << QString::fromLatin1(language) << QByteArray(each.context) << QByteArray(each.source)
                    << count;
        }
    }
}

void TestCounts::everySentenceWritesItsCountAlike()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QFETCH(const int, count);
    Language spoken;
    spoken.use(language);
    const QString text = QCoreApplication::translate(context.constData(), source.constData(), nullptr, count);
    QVERIFY2(!text.contains(u"(s)"), qPrintable(text)); // it is a translation
    QVERIFY2(text.contains(numberText(count)), qPrintable(text));
}

void TestCounts::aSmallCountIsItself()
{
    Language spoken;
    spoken.use(u"pl"_s);
    QCOMPARE(QCoreApplication::translate("stagewright::Shell", "%n new notification(s)", nullptr, 2),
             u"2 nowe powiadomienia"_s);
    QCOMPARE(QCoreApplication::translate("stagewright::Shell", "Board"), u"Tablica"_s);
}

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
