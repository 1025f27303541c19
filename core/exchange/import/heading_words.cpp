// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name.h"
#include "core/exchange/import/import_mapping.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

// Best words first, in the form plainHeading() returns. English and Polish, whatever language the program
// speaks, including the headings of Pipedrive, HubSpot, Salesforce, Zoho, EspoCRM, SuiteCRM, Odoo and
// Livespace. Their id columns are taken for the deal's name only if nothing else is.
QStringList headingWords(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return {u"deal name"_s,
                u"deal title"_s,
                u"opportunity name"_s,
                u"opportunity title"_s,
                u"potential name"_s,
                u"name"_s,
                u"title"_s,
                u"deal"_s,
                u"opportunity"_s,
                u"nazwa szansy"_s,
                u"nazwa szansy sprzedazy"_s,
                u"nazwa transakcji"_s,
                u"tytul szansy"_s,
                u"nazwa"_s,
                u"tytul"_s,
                u"szansa"_s,
                u"szansa sprzedazy"_s,
                u"transakcja"_s,
                u"temat"_s,
                u"opportunity id"_s,
                u"deal id"_s};
    case ImportField::Owner:
        return {u"owner"_s,
                u"deal owner"_s,
                u"opportunity owner"_s,
                u"owner name"_s,
                u"owner email"_s,
                u"owner e-mail"_s,
                u"deal owner email"_s,
                u"sales agent"_s,
                u"salesperson"_s,
                u"sales rep"_s,
                u"account manager"_s,
                u"assigned to"_s,
                u"assigned user"_s,
                u"assigned user name"_s,
                u"opiekun"_s,
                u"opiekun szansy"_s,
                u"e-mail opiekuna"_s,
                u"email opiekuna"_s,
                u"wlasciciel"_s,
                u"wlasciciel szansy"_s,
                u"wlasciciel szansy sprzedazy"_s,
                u"handlowiec"_s,
                u"sprzedawca"_s,
                u"przypisane do"_s,
                u"przypisany uzytkownik"_s,
                u"uzytkownik przypisany"_s};
    case ImportField::Company:
        return {u"company"_s,
                u"company name"_s,
                u"organization"_s,
                u"organisation"_s,
                u"organization name"_s,
                u"account"_s,
                u"account name"_s,
                u"associated company"_s,
                u"customer"_s,
                u"customer name"_s,
                u"client"_s,
                u"client name"_s,
                u"partner name"_s,
                u"firma"_s,
                u"nazwa firmy"_s,
                u"klient"_s,
                u"nazwa klienta"_s,
                u"kontrahent"_s,
                u"nazwa kontrahenta"_s,
                u"organizacja"_s,
                u"powiazana firma"_s};
    case ImportField::Person:
        return {u"contact person"_s,  u"person"_s,
                u"contact"_s,         u"contact name"_s,
                u"primary contact"_s, u"associated contact"_s,
                u"osoba"_s,           u"osoba kontaktowa"_s,
                u"kontakt"_s,         u"powiazany kontakt"_s};
    case ImportField::Product:
        return {u"product"_s, u"product name"_s, u"produkt"_s, u"nazwa produktu"_s};
    case ImportField::Source:
        return {u"source"_s,
                u"lead source"_s,
                u"deal source"_s,
                u"source channel"_s,
                u"original source"_s,
                u"zrodlo"_s,
                u"zrodlo pozyskania"_s,
                u"zrodlo szansy"_s,
                u"zrodlo potencjalnego kontaktu"_s};
    case ImportField::Stage:
        return {u"stage"_s, u"deal stage"_s,  u"sales stage"_s,    u"stage name"_s, u"opportunity stage"_s,
                u"etap"_s,  u"etap szansy"_s, u"etap sprzedazy"_s, u"faza"_s,       u"etap transakcji"_s};
    case ImportField::Status:
        return {u"status"_s, u"deal status"_s, u"opportunity status"_s, u"status szansy"_s, u"stan"_s};
    case ImportField::Created:
        return {u"created"_s,         u"created at"_s,   u"created on"_s,
                u"created date"_s,    u"created time"_s, u"create date"_s,
                u"creation date"_s,   u"date created"_s, u"deal created"_s,
                u"added"_s,           u"add time"_s,     u"engage date"_s,
                u"utworzono"_s,       u"utworzony"_s,    u"data utworzenia"_s,
                u"data dodania"_s,    u"dodano"_s,       u"szansa utworzona"_s,
                u"data rozpoczecia"_s};
    case ImportField::Closed:
        return {u"closed"_s,          u"closed at"_s,  u"closed on"_s,       u"closed date"_s,
                u"deal closed on"_s,  u"close date"_s, u"closing date"_s,    u"date closed"_s,
                u"won time"_s,        u"zamknieto"_s,  u"data zamkniecia"_s, u"data zakonczenia"_s,
                u"szansa zamknieta"_s};
    case ImportField::ExpectedClose:
        return {u"expected close"_s,
                u"expected close date"_s,
                u"expected closing"_s,
                u"expected closing date"_s,
                u"planned end date"_s,
                u"date deadline"_s,
                u"przewidywane zamkniecie"_s,
                u"przewidywana data zamkniecia"_s,
                u"przewidywany termin zamkniecia"_s,
                u"oczekiwana data zamkniecia"_s,
                u"spodziewana data zamkniecia"_s,
                u"planowane zamkniecie"_s,
                u"planowana data zamkniecia"_s,
                u"planowana data zakonczenia"_s};
    case ImportField::Value:
        return {u"value"_s,
                u"amount"_s,
                u"deal value"_s,
                u"deal amount"_s,
                u"close value"_s,
                u"opportunity amount"_s,
                u"opportunity value"_s,
                u"final value"_s,
                u"expected revenue"_s,
                u"wartosc"_s,
                u"wartosc szansy"_s,
                u"kwota"_s,
                u"kwota szansy"_s,
                u"kwota szansy sprzedazy"_s,
                u"wartosc transakcji"_s,
                u"wartosc koncowa"_s};
    case ImportField::Currency:
        return {u"currency"_s,        u"currency of value"_s, u"deal currency"_s,
                u"amount currency"_s, u"currency code"_s,     u"currency iso code"_s,
                u"waluta"_s,          u"waluta kwoty"_s,      u"waluta wartosci"_s};
    }
    return {};
}

/// "(PLN)", "[zł]", ", EUR", " USD" after the words of a heading.
const QRegularExpression& currencyAtEnd()
{
    static const QRegularExpression form = [] {
        QStringList codes;
        QStringList all;
        for (const Currency& currency : Currency::all()) {
            codes.append(currency.code());
            all.append({currency.code(), QRegularExpression::escape(currency.symbol())});
        }
        return QRegularExpression(u"(?<=\\S)(?:\\s*[(\\[]\\s*(%1)\\s*[)\\]]|,?\\s+(%2))\\s*$"_s.arg(
            all.join(u'|'), codes.join(u'|')));
    }();
    return form;
}

/// A heading as it is looked up: without case, marks and what programs put around it. "Deal - Title", "Amount
/// (PLN)", "close_date" and "assignedUserName" become title, amount, close date and assigned user name.
QString plainHeading(const QString& heading)
{
    // A file of deals may also have columns of other things ("Organization - Name"): those keep their prefix.
    static const QRegularExpression prefix(
        u"^(deal|lead|opportunity|szansa sprzedazy|szansa|transakcja) [-\\x{2013}] "_s);
    static const QRegularExpression addition(u" *[(\\[](primary|podstawowy|podstawowa)[)\\]]$"_s);
    static const QRegularExpression hump(u"([a-z])([A-Z])"_s);
    QString words = QString(heading).remove(currencyAtEnd()).trimmed();
    if (!words.contains(u' '))
        words.replace(hump, u"\\1 \\2"_s);
    words = folded(words.replace(u'_', u' '));
    words.remove(prefix);
    words.remove(addition);
    if (words.endsWith(u':'))
        words.chop(1);
    return words.trimmed();
}

} // namespace

ImportMapping mappingFromHeadings(const QStringList& headings)
{
    QStringList plain;
    for (const QString& heading : headings)
        plain.append(plainHeading(heading));
    ImportMapping mapping;
    for (const ImportField field : importFields()) {
        for (const QString& word : headingWords(field)) {
            if (const qsizetype at = plain.indexOf(word); at >= 0) {
                mapping.columns.insert(field, headings[at]);
                break;
            }
        }
    }
    // One column often holds both, with "Won" among the stages.
    if (mapping.columns.contains(ImportField::Stage) && !mapping.columns.contains(ImportField::Status))
        mapping.columns.insert(ImportField::Status, mapping.columns.value(ImportField::Stage));
    return mapping;
}

std::optional<Currency> currencyOfHeading(const QString& heading)
{
    const auto match = currencyAtEnd().match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    return currencyFromWord(match.captured(1) + match.captured(2));
}

std::optional<Currency> currencyFromWord(const QString& word)
{
    const QString key = word.trimmed();
    for (const Currency& currency : Currency::all()) {
        if (key.compare(currency.code(), Qt::CaseInsensitive) == 0 ||
            key.compare(currency.symbol(), Qt::CaseInsensitive) == 0)
            return currency;
    }
    return std::nullopt;
}

std::optional<DealStatus> statusFromWord(const QString& word)
{
    static const QHash<QString, DealStatus> words{{u"open"_s, DealStatus::Open},
                                                  {u"otwarta"_s, DealStatus::Open},
                                                  {u"otwarte"_s, DealStatus::Open},
                                                  {u"w toku"_s, DealStatus::Open},
                                                  {u"won"_s, DealStatus::Won},
                                                  {u"closed won"_s, DealStatus::Won},
                                                  {u"wygrana"_s, DealStatus::Won},
                                                  {u"wygrane"_s, DealStatus::Won},
                                                  {u"zamknieta wygrana"_s, DealStatus::Won},
                                                  {u"zamkniete wygrane"_s, DealStatus::Won},
                                                  {u"zakonczone wygrane"_s, DealStatus::Won},
                                                  {u"lost"_s, DealStatus::Lost},
                                                  {u"closed lost"_s, DealStatus::Lost},
                                                  {u"przegrana"_s, DealStatus::Lost},
                                                  {u"przegrane"_s, DealStatus::Lost},
                                                  {u"utracona"_s, DealStatus::Lost},
                                                  {u"stracona"_s, DealStatus::Lost},
                                                  {u"zamknieta przegrana"_s, DealStatus::Lost},
                                                  {u"zamkniete przegrane"_s, DealStatus::Lost},
                                                  {u"zakonczone przegrane"_s, DealStatus::Lost},
                                                  {u"outdated"_s, DealStatus::Outdated},
                                                  {u"nieaktualna"_s, DealStatus::Outdated},
                                                  {u"nieaktualne"_s, DealStatus::Outdated}};
    const auto found = words.constFind(folded(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace stagewright
