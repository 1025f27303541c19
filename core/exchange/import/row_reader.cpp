// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/row_reader.h"

#include "core/domain/deal/progress.h"
#include "core/domain/name.h"
#include "core/exchange/import/value_parser.h"
#include "core/exchange/table/table_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct DealImport
{
    Q_DECLARE_TR_FUNCTIONS(DealImport)
};

Problem said(const QString& sentence)
{
    return {ProblemCode::UsageError, {sentence}};
}

// Cells beyond the headings mean that a value contained an unquoted delimiter: all columns after it are
// wrong.
bool hasStrayCells(const TableRow& row, qsizetype columns)
{
    return std::any_of(row.cells.cbegin() + std::min(columns, row.cells.size()), row.cells.cend(),
                       [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

Result<RowReader> RowReader::make(const TableReader& file, const ImportMapping& mapping,
                                  const QString& dateFormat, const Process& process, const Currency& currency,
                                  const Environment& environment)
{
    RowReader reader(mapping, process, currency, environment);
    reader.dateFormat_ = dateFormat;
    reader.dateFormatIsChosen_ = !mapping.dateFormat.isEmpty();
    if (mapping.decimalMark)
        reader.marks_ = amountMarksWith(*mapping.decimalMark);
    if (const auto set = reader.setColumns(file, mapping); !set)
        return set.problem();
    if (const auto set = reader.setValues(mapping); !set)
        return set.problem();
    return reader;
}

Outcome RowReader::setColumns(const TableReader& file, const ImportMapping& mapping)
{
    headings_ = file.headings();
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        const qsizetype column = file.column(it.value());
        if (const auto doubled = file.doubledHeading(it.value()); doubled && column < 0)
            return Problem{ProblemCode::ImportDuplicateHeader, {file.fileName(), doubled->left(200)}};
        if (column < 0)
            return Problem{ProblemCode::ImportColumnMissing, {file.fileName(), it.value()}};
        columns_.insert(it.key(), column);
    }
    if (!columns_.contains(ImportField::Name))
        return Problem{ProblemCode::ImportNoNameColumn, {file.fileName()}};
    oneColumnSaysBoth_ = columns_.contains(ImportField::Stage) &&
                         columns_.value(ImportField::Stage) == columns_.value(ImportField::Status, -1);
    // "Amount (EUR)": nothing in the rows would show that they are not złotys.
    const qsizetype value = columns_.value(ImportField::Value, -1);
    const auto told = value < 0 ? std::nullopt : currencyOfHeading(headings_[value]);
    if (told && told->symbol() != currency_.symbol() && !columns_.contains(ImportField::Currency)) {
        return Problem{ProblemCode::ImportColumnCurrency,
                       {file.fileName(), headings_[value], told->code(), currency_.code()}};
    }
    return done();
}

Outcome RowReader::setValues(const ImportMapping& mapping)
{
    for (const Stage& stage : process_.stages)
        stages_.insert(folded(stage.name.text()), stage.id);
    const QHash<QString, StageId> byName = stages_;
    for (auto it = mapping.stages.begin(); it != mapping.stages.end(); ++it) {
        const StageId stage = byName.value(folded(it.value()));
        if (stage.isNull() && !it.value().isEmpty())
            return Problem{ProblemCode::StageNotFound, {it.value()}};
        stages_.insert(folded(it.key()), stage);
    }
    for (auto it = mapping.statuses.begin(); it != mapping.statuses.end(); ++it)
        statuses_.insert(folded(it.key()), it.value());
    for (auto it = mapping.owners.begin(); it != mapping.owners.end(); ++it)
        owners_.insert(identityKey(it.key()), it.value());
    return done();
}

QStringList RowReader::headings(bool used) const
{
    QStringList result;
    const QList<qsizetype> columns = columns_.values();
    for (qsizetype i = 0; i < headings_.size(); ++i) {
        if (columns.contains(i) == used && !headings_[i].isEmpty())
            result.append(headings_[i]);
    }
    return result;
}

Result<ImportRow> RowReader::read(const TableRow& row) const
{
    if (hasStrayCells(row, headings_.size()))
        return said(DealImport::tr("The line has more cells than there are headings."));
    const auto name = DealName::from(cell(row, ImportField::Name));
    if (!name)
        return name.problem();
    ImportRow wanted;
    wanted.deal.facts.name = name->text();
    wanted.deal.facts.process = process_.id;
    for (const auto& part : {readAmount(row, wanted.deal), readStageAndStatus(row, wanted.deal),
                             readDates(row, wanted.deal), readNames(row, wanted)}) {
        if (!part)
            return part.problem();
    }
    return wanted;
}

Outcome RowReader::readAmount(const TableRow& row, BulkDeal& deal) const
{
    const QString value = cell(row, ImportField::Value);
    if (value.isEmpty())
        return done();
    const auto other = otherCurrency(row, value);
    const auto amount = parsedAmount(value, currency_, marks_);
    // Zero is zero in every currency.
    if (other && !(amount && *amount == 0))
        return Problem{ProblemCode::ImportOtherCurrency, {*other, currency_.code()}};
    if (!amount && amount.problem().code == ProblemCode::MoneyUnclear)
        return Problem{ProblemCode::ImportAmountUnclear, amount.problem().values};
    if (!amount)
        return amount.problem();
    deal.facts.valueMinor = *amount;
    return done();
}

std::optional<QString> RowReader::otherCurrency(const TableRow& row, const QString& value) const
{
    const auto isOurs = [this](const QString& word) {
        return word.compare(currency_.code(), Qt::CaseInsensitive) == 0 ||
               word.compare(currency_.symbol(), Qt::CaseInsensitive) == 0;
    };
    if (const QString told = cell(row, ImportField::Currency); !told.isEmpty() && !isOurs(told)) {
        const auto known = currencyFromWord(told);
        return known ? known->code() : told.left(100);
    }
    const bool plain = std::all_of(value.cbegin(), value.cend(), [](QChar unit) {
        return unit < QChar(0x80) && !unit.isLetter() && unit != u'$';
    });
    if (plain)
        return std::nullopt;
    QString word;
    for (const QChar unit : value) {
        if (unit.isLetter() || unit.category() == QChar::Symbol_Currency)
            word.append(unit);
    }
    const auto known = isOurs(word) ? std::nullopt : currencyFromWord(word);
    return known ? std::optional(known->code()) : std::nullopt;
}

std::optional<qint64> RowReader::amount(const TableRow& row) const
{
    const QString value = cell(row, ImportField::Value);
    const auto read = value.isEmpty() ? Result<qint64>(0) : parsedAmount(value, currency_, marks_);
    return value.isEmpty() || !read ? std::nullopt : std::optional(*read);
}

QStringList RowReader::dates(const TableRow& row) const
{
    QStringList found;
    for (const ImportField field : {ImportField::Created, ImportField::Closed, ImportField::ExpectedClose}) {
        if (const QString text = cell(row, field); !text.isEmpty())
            found.append(text);
    }
    return found;
}

QString RowReader::cell(const TableRow& row, ImportField field) const
{
    const auto column = columns_.constFind(field);
    if (column == columns_.constEnd())
        return {};
    QString value = row.cells.value(*column).trimmed();
    if (empties_.holds(field, value))
        value.clear();
    return value;
}

std::optional<StageId> RowReader::stageOf(const QString& value) const
{
    static const QSet<QString> notStarted{u"not started"_s, u"nierozpoczeta"_s};
    const QString key = folded(value);
    if (const auto found = stages_.constFind(key); found != stages_.constEnd())
        return *found;
    return notStarted.contains(key) ? std::optional(StageId()) : std::nullopt;
}

std::optional<DealStatus> RowReader::statusOf(const QString& value) const
{
    const auto found = statuses_.constFind(folded(value));
    return found == statuses_.constEnd() ? statusFromWord(value) : std::optional(*found);
}

Outcome RowReader::readStageAndStatus(const TableRow& row, BulkDeal& deal) const
{
    const QString stageValue = cell(row, ImportField::Stage);
    const QString statusValue = cell(row, ImportField::Status);
    const auto stage = stageValue.isEmpty() ? StageId() : stageOf(stageValue);
    const auto status = statusValue.isEmpty() ? DealStatus::Open : statusOf(statusValue);
    if (!stage && !(oneColumnSaysBoth_ && status))
        return Problem{ProblemCode::StageNotFound, {stageValue.left(100)}};
    if (!status && !(oneColumnSaysBoth_ && stage)) {
        return said(DealImport::tr("\"%1\" is not a status. Use open, won, lost or outdated.")
                        .arg(statusValue.left(100)));
    }
    deal.status = status.value_or(DealStatus::Open);
    deal.done = actionsUpTo(process_, stage.value_or(StageId()));
    return done();
}

Result<Instant> RowReader::moment(const TableRow& row, ImportField field) const
{
    const QString text = cell(row, field);
    if (text.isEmpty())
        return Instant{};
    if (const Instant at = parsedInstant(text, dateFormat_); !at.isNull())
        return at;
    const auto day = parsedDay(text, dateFormat_);
    if (!day)
        return day.problem();
    return environment_.startOf(*day);
}

Outcome RowReader::readDates(const TableRow& row, BulkDeal& deal) const
{
    const auto created = moment(row, ImportField::Created);
    if (!created)
        return created.problem();
    const auto closed = moment(row, ImportField::Closed);
    if (!closed)
        return closed.problem();
    const auto expected = moment(row, ImportField::ExpectedClose);
    if (!expected)
        return expected.problem();
    if (!expected->isNull())
        deal.facts.expectedClose = environment_.dateOf(*expected);
    deal.createdAt = *created;
    if (deal.status == DealStatus::Open) {
        // Other programs keep the planned closing day of an open deal in the same column.
        if (expected->isNull() && !closed->isNull())
            deal.facts.expectedClose = environment_.dateOf(*closed);
        return done();
    }
    if (closed->isNull())
        return said(DealImport::tr("The deal is closed, but the line gives no closing date."));
    if (!deal.createdAt.isNull() && environment_.dateOf(*closed) < environment_.dateOf(deal.createdAt))
        return said(DealImport::tr("The deal was closed before it was created."));
    // A date without a time means midnight; a deal made later that day must not close before it was made.
    deal.closedAt = std::max(*closed, deal.createdAt);
    if (deal.createdAt.isNull())
        deal.createdAt = deal.closedAt;
    return done();
}

Outcome RowReader::readNames(const TableRow& row, ImportRow& wanted) const
{
    const QList<std::pair<ImportField, QString*>> names{{ImportField::Owner, &wanted.owner},
                                                        {ImportField::Company, &wanted.company},
                                                        {ImportField::Person, &wanted.person},
                                                        {ImportField::Product, &wanted.product},
                                                        {ImportField::Source, &wanted.source}};
    for (const auto& [field, target] : names) {
        QString value = cell(row, field);
        if (field == ImportField::Owner && !owners_.isEmpty())
            value = owners_.value(identityKey(value), value);
        if (value.isEmpty())
            continue;
        auto name = cleanedName(value, DealName::maxLength);
        if (!name)
            return name.problem();
        *target = std::move(*name);
    }
    return done();
}

} // namespace stagewright
