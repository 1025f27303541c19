// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/value_parser.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestImportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void instants_data();
    void instants();
    void dateFormats_data();
    void dateFormats();
    void readsAMapping();
    void refusesAMapping_data();
    void refusesAMapping();
    void matchesHeadings_data();
    void matchesHeadings();
    void knowsCurrenciesOfHeadings_data();
    void knowsCurrenciesOfHeadings();
    void knowsStatusWords();
};

void TestImportValues::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QDate>("day");
    QTest::newRow("iso") << u"2016-10-20"_s << u"yyyy-MM-dd"_s << QDate(2016, 10, 20);
    QTest::newRow("dashes") << u"20-10-2016"_s << u"dd-MM-yyyy"_s << QDate(2016, 10, 20);
    QTest::newRow("with time") << u"2016-10-20 14:05:00"_s << u"yyyy-MM-dd"_s << QDate(2016, 10, 20);
    QTest::newRow("with T") << u"2016-10-20T14:05:00Z"_s << u"yyyy-MM-dd"_s << QDate(2016, 10, 20);
    QTest::newRow("two digits") << u"20.10.16"_s << u"d.M.yy"_s << QDate(2016, 10, 20);
    QTest::newRow("two digits, late") << u"20/10/99"_s << u"d/M/yy"_s << QDate(2099, 10, 20);
    QTest::newRow("leap day") << u"29.02.28"_s << u"d.M.yy"_s << QDate(2028, 2, 29);
    QTest::newRow("year 0") << u"0000-10-20"_s << u"yyyy-MM-dd"_s << QDate();
    QTest::newRow("year 16") << u"0016-10-20"_s << u"yyyy-MM-dd"_s << QDate();
    QTest::newRow("no such day") << u"2016-02-30"_s << u"yyyy-MM-dd"_s << QDate();
    QTest::newRow("no format") << u"2016-02-20"_s << QString() << QDate();
    QTest::newRow("words") << u"yesterday"_s << u"yyyy-MM-dd"_s << QDate();
}

void TestImportValues::days()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    QFETCH(QDate, day);
    const auto read = parsedDay(text, format);
    QCOMPARE(read.ok() ? *read : QDate(), day);
    if (!read)
        QCOMPARE(read.problem(), (Problem{ProblemCode::DateUnreadable, {text}}));
}

void TestImportValues::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("at");
    const QDateTime two(QDate(2016, 10, 20), QTime(14, 5), Qt::UTC);
    QTest::newRow("Z") << u"2016-10-20T14:05:00Z"_s << two;
    QTest::newRow("fractions") << u"2016-10-20T14:05:00.000Z"_s << two;
    QTest::newRow("offset") << u"2016-10-20 16:05+02:00"_s << two;
    QTest::newRow("west") << u"2016-10-20 09:05:00 -0500"_s << two;
    QTest::newRow("hours only") << u"2016-10-20 16:05:00+02"_s << two;
    QTest::newRow("UTC") << u"2016-10-20 14:05:00 UTC"_s << two;
    QTest::newRow("no offset") << u"2016-10-20 14:05:00"_s << QDateTime();
    QTest::newRow("a day") << u"2016-10-20"_s << QDateTime();
    QTest::newRow("no such time") << u"2016-10-20T25:05:00Z"_s << QDateTime();
    QTest::newRow("words") << u"soon"_s << QDateTime();
}

void TestImportValues::instants()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, at);
    QCOMPARE(parsedInstant(text, u"yyyy-MM-dd"_s).ms, at.isValid() ? at.toMSecsSinceEpoch() : 0);
}

void TestImportValues::dateFormats_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<QString>("format");
    QTest::newRow("iso") << QStringList{u"2016-10-20"_s} << u"yyyy-MM-dd"_s;
    QTest::newRow("day first") << QStringList{u"05-06-2016"_s, u"20-10-2016"_s} << u"dd-MM-yyyy"_s;
    QTest::newRow("month first") << QStringList{u"05/06/2016"_s, u"10/20/2016"_s} << u"MM/dd/yyyy"_s;
    QTest::newRow("either: day first") << QStringList{u"05/06/2016"_s} << u"dd/MM/yyyy"_s;
    QTest::newRow("one bad value") << QStringList{u"20.10.2016"_s, u"soon"_s} << u"dd.MM.yyyy"_s;
    QTest::newRow("two digits") << QStringList{u"20.10.16"_s} << u"d.M.yy"_s;
    QTest::newRow("none") << QStringList{u"soon"_s} << QString();
    QTest::newRow("nothing") << QStringList{} << QString();
}

void TestImportValues::dateFormats()
{
    QFETCH(QStringList, samples);
    QFETCH(QString, format);
    QCOMPARE(detectedDateFormat(samples), format);
}

void TestImportValues::readsAMapping()
{
    const auto mapping = mappingFromJson(
        R"({"columns": {"name": "deal", "stage": "phase", "status": "phase", "expected_close": "due"},
            "stages": {"New": "Contact"}, "statuses": {"Won": "won", "Gone": "outdated"},
            "empty": ["null", "-"], "decimal_mark": ",", "date_format": "dd-MM-yyyy", "delimiter": ";",
            "encoding": "windows-1250", "heading_line": 3, "owners": {"AL": "ada@example.com"}, "process": "Default process", "create_missing": false})",
        u"map.json"_s);
    QVERIFY(mapping.ok());
    QCOMPARE(mapping->columns.value(ImportField::Name), u"deal"_s);
    QCOMPARE(mapping->columns.value(ImportField::ExpectedClose), u"due"_s);
    QCOMPARE(mapping->stages.value(u"New"_s), u"Contact"_s);
    QCOMPARE(mapping->statuses.value(u"Gone"_s), DealStatus::Outdated);
    QCOMPARE(mapping->empty, (QStringList{u"null"_s, u"-"_s}));
    QCOMPARE(mapping->dateFormat, u"dd-MM-yyyy"_s);
    QCOMPARE(*mapping->decimalMark, u',');
    QCOMPARE(*mapping->delimiter, u';');
    QCOMPARE(*mapping->encoding, TextEncoding::Windows1250);
    QCOMPARE(mapping->headingLine, 3);
    QCOMPARE(mapping->owners.value(u"AL"_s), u"ada@example.com"_s);
    QCOMPARE(mapping->process, u"Default process"_s);
    QVERIFY(!mapping->createMissing);
    const auto wide = mappingFromJson(R"({"encoding": "UTF-16"})", u"map.json"_s);
    QVERIFY(wide.ok() && !wide->encoding); // the mark of the file decides
}

void TestImportValues::refusesAMapping_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("unknown key") << QByteArray(R"({"colums": {}})") << u"colums"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"columns": {"nme": "a"}})") << u"columns.nme"_s;
    QTest::newRow("no text") << QByteArray(R"({"columns": {"name": 5}})") << u"columns.name"_s;
    QTest::newRow("unknown status") << QByteArray(R"({"statuses": {"X": "gone"}})") << u"statuses.X"_s;
    QTest::newRow("long delimiter") << QByteArray(R"({"delimiter": ";;"})") << u"delimiter"_s;
    QTest::newRow("unknown decimal mark") << QByteArray(R"({"decimal_mark": ";"})") << u"decimal_mark"_s;
    QTest::newRow("unknown encoding") << QByteArray(R"({"encoding": "KOI8-R"})") << u"encoding"_s;
    QTest::newRow("line 0") << QByteArray(R"({"heading_line": 0})") << u"heading_line"_s;
    QTest::newRow("no line") << QByteArray(R"({"heading_line": "3"})") << u"heading_line"_s;
    QTest::newRow("no flag") << QByteArray(R"({"create_missing": "yes"})") << u"create_missing"_s;
    QTest::newRow("empty is no list") << QByteArray(R"({"empty": "null"})") << u"empty"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << QString();
}

void TestImportValues::refusesAMapping()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto mapping = mappingFromJson(json, u"map.json"_s);
    QVERIFY(!mapping.ok());
    QCOMPARE(mapping.problem().code, ProblemCode::MappingUnreadable);
    QCOMPARE(mapping.problem().values.first(), u"map.json"_s);
    QVERIFY2(mapping.problem().values.last().startsWith(place), qPrintable(mapping.problem().values.last()));
}

void TestImportValues::matchesHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("found"); // in the order of the headings
    QTest::newRow("a sales pipeline") << u"Opportunity_ID|sales_agent|Account|deal stage|close_value|colour"_s
                                      << u"name|owner|company|stage status|value|"_s;
    QTest::newRow("Polish") << u"Szansa sprzedaży|Nazwa|Źródło|Wartość"_s << u"|name|source|value"_s;
    QTest::newRow("Polish with marks") << u"Nazwa szansy|Właściciel|Kwota (PLN)|Etap sprzedaży|Waluta"_s
                                       << u"name|owner|value|stage status|currency"_s;
    QTest::newRow("Pipedrive")
        << u"Deal - ID|Deal - Title|Deal - Owner|Deal - Value|Deal - Currency of Value|Deal - Organization|"
           "Deal - Contact person|Deal - Stage|Deal - Status|Deal - Deal created|Deal - Won time|"
           "Deal - Deal closed on|Deal - Expected close date|Deal - Product name|Organization - Name"_s
        << u"|name|owner|value|currency|company|person|stage|status|created||closed|expected_close|product|"_s;
    QTest::newRow("Pipedrive in Polish")
        << u"Szansa sprzedaży - Tytuł|Szansa sprzedaży - Właściciel"_s << u"name|owner"_s;
    QTest::newRow("HubSpot") << u"Record ID|Deal Name|Deal Stage|Close Date|Amount|Deal owner|Create Date|"
                                "Associated Company (Primary)|Associated Contact"_s
                             << u"|name|stage status|closed|value|owner|created|company|person"_s;
    QTest::newRow("Salesforce report")
        << u"Opportunity Owner|Account Name|Opportunity Name|Stage|Fiscal Period|Amount Currency|Amount|"
           "Probability (%)|Close Date|Created Date|Lead Source|Type"_s
        << u"owner|company|name|stage status||currency|value||closed|created|source|"_s;
    QTest::newRow("Salesforce interface")
        << u"Id|Name|AccountId|StageName|Amount|CloseDate|CreatedDate|CurrencyIsoCode"_s
        << u"|name||stage status|value|closed|created|currency"_s;
    QTest::newRow("Zoho") << u"Record Id|Deal Owner.id|Deal Owner|Deal Name|Account Name.id|Account Name|"
                             "Contact Name|Stage|Amount|Currency|Closing Date|Created Time"_s
                          << u"||owner|name||company|person|stage status|value|currency|closed|created"_s;
    QTest::newRow("EspoCRM")
        << u"id|name|amount|amountCurrency|accountName|contactName|stage|leadSource|closeDate|"
           "createdAt|assignedUserName"_s
        << u"|name|value|currency|company|person|stage status|source|closed|created|owner"_s;
    QTest::newRow("SuiteCRM in Polish")
        << u"Nazwa Szansy sprzedaży|Kwota Szansy sprzedaży|Etap Sprzedaży|Nazwa kontrahenta|Przypisane do"_s
        << u"name|value|stage status|company|owner"_s;
    QTest::newRow("Odoo")
        << u"name|partner_name|contact_name|expected_revenue|date_deadline|create_date|date_closed"_s
        << u"name|company|person|value|expected_close|created|closed"_s;
    QTest::newRow("Livespace")
        << u"Nazwa|Wartość|Waluta|Status|Etap|Opiekun|Firma|Osoba|Planowana data zakończenia|"
           "Data dodania|Źródło"_s
        << u"name|value|currency|status|stage|owner|company|person|expected_close|created|"
           "source"_s;
    QTest::newRow("units") << u"name|Value [zł]|Amount (converted)"_s << u"name|value|"_s;
    QTest::newRow("unit behind a comma") << u"name|Wartość, EUR"_s << u"name|value"_s;
}

void TestImportValues::matchesHeadings()
{
    QFETCH(QString, headings);
    QFETCH(QString, found);
    const QStringList all = headings.split(u'|');
    const ImportMapping mapping = mappingFromHeadings(all);
    QStringList fields;
    for (const QString& heading : all) {
        QStringList of;
        for (const ImportField field : importFields()) {
            if (mapping.columns.value(field) == heading)
                of.append(importFieldKey(field));
        }
        fields.append(of.join(u' '));
    }
    QCOMPARE(fields.join(u'|'), found);
}

void TestImportValues::knowsCurrenciesOfHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"Amount (EUR)"_s << u"EUR"_s;
    QTest::newRow("sign") << u"Wartość [zł]"_s << u"PLN"_s;
    QTest::newRow("comma") << u"Wartość, USD"_s << u"USD"_s;
    QTest::newRow("blank") << u"Value GBP"_s << u"GBP"_s;
    QTest::newRow("a word") << u"Amount"_s << QString();
    QTest::newRow("no currency") << u"Amount (converted)"_s << QString();
    QTest::newRow("small letters") << u"Amount try"_s << QString();
    QTest::newRow("nothing else") << u"EUR"_s << QString();
}

void TestImportValues::knowsCurrenciesOfHeadings()
{
    QFETCH(QString, heading);
    QFETCH(QString, code);
    const auto currency = currencyOfHeading(heading);
    QCOMPARE(currency ? currency->code() : QString(), code);
}

void TestImportValues::knowsStatusWords()
{
    QCOMPARE(statusFromWord(u"Closed Won"_s), DealStatus::Won);
    QCOMPARE(statusFromWord(u" PRZEGRANA "_s), DealStatus::Lost);
    QVERIFY(!statusFromWord(u"maybe"_s));
}

QTEST_APPLESS_MAIN(TestImportValues)
#include "tst_import_values.moc"
