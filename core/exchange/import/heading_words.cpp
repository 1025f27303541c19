// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name.h"
#include "core/exchange/import/import_mapping.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

// Best words first; folded, so without case and marks. English and Polish, whatever the program speaks.
QStringList headingWords(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return {u"name"_s,           u"deal"_s,
                u"deal name"_s,      u"title"_s,
                u"opportunity"_s,    u"opportunity name"_s,
                u"opportunity id"_s, u"nazwa"_s,
                u"szansa"_s,         u"szansa sprzedazy"_s};
    case ImportField::Owner:
        return {u"owner"_s,       u"deal owner"_s, u"sales agent"_s,
                u"salesperson"_s, u"opiekun"_s,    u"handlowiec"_s};
    case ImportField::Company:
        return {u"company"_s, u"account"_s, u"account name"_s, u"customer"_s,
                u"client"_s,  u"firma"_s,   u"klient"_s};
    case ImportField::Product:
        return {u"product"_s, u"produkt"_s};
    case ImportField::Source:
        return {u"source"_s, u"lead source"_s, u"zrodlo"_s};
    case ImportField::Stage:
        return {u"stage"_s, u"deal stage"_s, u"etap"_s};
    case ImportField::Status:
        return {u"status"_s, u"deal status"_s};
    case ImportField::Created:
        return {u"created"_s,     u"created at"_s, u"created on"_s,     u"create date"_s,
                u"engage date"_s, u"utworzono"_s,  u"data utworzenia"_s};
    case ImportField::Closed:
        return {u"closed"_s,     u"closed at"_s, u"closed on"_s,
                u"close date"_s, u"zamknieto"_s, u"data zamkniecia"_s};
    case ImportField::ExpectedClose:
        return {u"expected close"_s, u"expected close date"_s, u"przewidywane zamkniecie"_s};
    case ImportField::Value:
        return {u"value"_s, u"amount"_s, u"close value"_s, u"wartosc"_s, u"kwota"_s};
    }
    return {};
}

} // namespace

ImportMapping mappingFromHeadings(const QStringList& headings)
{
    ImportMapping mapping;
    for (const ImportField field : importFields()) {
        const QStringList words = headingWords(field);
        qsizetype bestRank = words.size();
        for (const QString& heading : headings) {
            const QString plain = folded(QString(heading).replace(u'_', u' '));
            const qsizetype rank = words.indexOf(plain);
            if (rank >= 0 && rank < bestRank) {
                bestRank = rank;
                mapping.columns.insert(field, heading);
            }
        }
    }
    // One column often says both, like "Won" among stages.
    if (mapping.columns.contains(ImportField::Stage) && !mapping.columns.contains(ImportField::Status))
        mapping.columns.insert(ImportField::Status, mapping.columns.value(ImportField::Stage));
    return mapping;
}

std::optional<DealStatus> statusFromWord(const QString& word)
{
    static const QHash<QString, DealStatus> words{
        {u"open"_s, DealStatus::Open},         {u"otwarta"_s, DealStatus::Open},
        {u"won"_s, DealStatus::Won},           {u"wygrana"_s, DealStatus::Won},
        {u"closed won"_s, DealStatus::Won},    {u"lost"_s, DealStatus::Lost},
        {u"przegrana"_s, DealStatus::Lost},    {u"closed lost"_s, DealStatus::Lost},
        {u"outdated"_s, DealStatus::Outdated}, {u"nieaktualna"_s, DealStatus::Outdated}};
    const auto found = words.constFind(folded(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace stagewright
