// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_watch.h"

#include "core/domain/name.h"
#include "core/domain/people/likeness.h"
#include "core/exchange/import/deal_import.h"
#include "core/exchange/import/value_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// "Total", "Grand total:", "Razem 12", in any spelling.
bool isTotalWord(const QString& text)
{
    static const QStringList words{u"total"_s,     u"grand total"_s,  u"subtotal"_s,    u"sum"_s,
                                   u"sum total"_s, u"suma"_s,         u"razem"_s,       u"lacznie"_s,
                                   u"ogolem"_s,    u"w sumie"_s,      u"summe"_s,       u"gesamt"_s,
                                   u"totals"_s,    u"podsumowanie"_s, u"suma koncowa"_s};
    if (text.size() > 40)
        return false;
    QString key = folded(text);
    while (!key.isEmpty() && !key.back().isLetter())
        key.chop(1);
    return words.contains(key.trimmed());
}

/// "Razem Alfa", "Total for March": a total word and what it is the total of. Deals can have such names too,
/// so the name alone is not enough.
bool beginsWithTotalWord(const QString& text)
{
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        if (isTotalWord(text.left(space)))
            return true;
    }
    return false;
}

/// dd/MM for MM/dd and so on; empty if nobody writes it that way: between points the day comes first, and
/// after a year the month does.
QString swapped(const QString& format)
{
    if (format.startsWith(u'y') || format.contains(u'.'))
        return {};
    QString other = format;
    for (QChar& unit : other)
        unit = unit == u'd' ? QChar(u'M') : unit == u'M' ? QChar(u'd') : unit;
    return other;
}

} // namespace

QString importWarningCode(ImportWarningKind kind)
{
    switch (kind) {
    case ImportWarningKind::TotalLine:
        return u"total_line"_s;
    case ImportWarningKind::PossibleTotal:
        return u"possible_total"_s;
    case ImportWarningKind::OtherCurrency:
        return u"other_currency"_s;
    case ImportWarningKind::SwappableDates:
        return u"swappable_dates"_s;
    case ImportWarningKind::AlreadyThere:
        return u"already_there"_s;
    case ImportWarningKind::LeftOut:
        return u"left_out"_s;
    case ImportWarningKind::TwiceInFile:
        return u"twice_in_file"_s;
    case ImportWarningKind::SimilarOwner:
        return u"similar_owner"_s;
    }
    return {};
}

ImportWatch::ImportWatch(const RowReader& rows)
    : rows_(rows), swapped_(rows.dateFormatIsChosen() ? QString() : swapped(rows.dateFormat()))
{}

bool ImportWatch::isTotal(const TableRow& row, std::optional<qint64> amount)
{
    const QString name = rows_.cell(row, ImportField::Name);
    if (!amount) {
        last_ = {};
        return false;
    }
    const bool adds = amounts_ >= 2 && *amount > 0 && (*amount == sum_ || *amount == sinceTotal_);
    const bool named =
        beginsWithTotalWord(name) || std::any_of(row.cells.cbegin(), row.cells.cend(), isTotalWord);
    if (adds && (name.isEmpty() || named)) {
        note(ImportWarningKind::TotalLine, {}, row.line);
        sinceTotal_ = 0;
        return true;
    }
    if (!name.isEmpty() && isTotalWord(name))
        note(ImportWarningKind::PossibleTotal, {name}, row.line);
    last_ = {row.line, name, *amount, sum_, amounts_};
    sum_ += *amount;
    sinceTotal_ += *amount;
    ++amounts_;
    return false;
}

void ImportWatch::look(const TableRow& row)
{
    if (swapped_.isEmpty())
        return;
    for (const QString& text : rows_.dates(row)) {
        const auto read = parsedDay(text, rows_.dateFormat());
        const auto otherwise = parsedDay(text, swapped_);
        if (!read || !otherwise) {
            swapped_.clear();
            swappable_.reset();
            return;
        }
        if (!swappable_ && *read != *otherwise)
            swappable_ = ImportWarning{
                ImportWarningKind::SwappableDates, {text, read->toString(Qt::ISODate)}, {row.line}};
    }
}

size_t ImportWatch::likeness(const ImportRow& wanted, const QString& created)
{
    return qHashMulti(0x5347, folded(wanted.deal.facts.name), identityKey(wanted.company), created);
}

std::optional<bool> ImportWatch::earlier(const TableRow& row, const ImportRow& wanted)
{
    const auto found = seen_.constFind(likeness(wanted, rows_.cell(row, ImportField::Created)));
    if (found == seen_.constEnd())
        return std::nullopt;
    note(ImportWarningKind::TwiceInFile, {}, row.line);
    return *found;
}

std::optional<bool> ImportWatch::earlierOfAnyDay(const ImportRow& wanted) const
{
    const auto found = seen_.constFind(likeness(wanted, {}));
    return found == seen_.constEnd() ? std::nullopt : std::optional(*found);
}

void ImportWatch::remember(const TableRow& row, const ImportRow& wanted, bool known, bool knownOfAnyDay)
{
    seen_.insert(likeness(wanted, rows_.cell(row, ImportField::Created)), known);
    seen_.insert(likeness(wanted, {}), knownOfAnyDay); // a row without a day matches any of them
}

void ImportWatch::note(ImportWarningKind kind, const QStringList& values, qint64 line)
{
    for (ImportWarning& warning : warnings_) {
        if (warning.kind == kind && warning.values == values) {
            warning.lines.append(line);
            return;
        }
    }
    warnings_.append({kind, values, {line}});
}

QList<ImportWarning> ImportWatch::warnings(const QList<User>& usersBefore)
{
    const bool addsUp = last_.rows >= 2 && last_.amount > 0 && last_.amount == last_.above;
    if (addsUp && !isTotalWord(last_.name))
        note(ImportWarningKind::PossibleTotal, {last_.name}, last_.line);
    QList<ImportWarning> all = warnings_ + similarOwners(usersBefore);
    if (swappable_)
        all.append(*swappable_);
    return all;
}

QList<ImportWarning> ImportWatch::similarOwners(const QList<User>& usersBefore) const
{
    constexpr qsizetype shortest = 5; // shorter names that differ by a letter belong to different people
    QList<ImportWarning> found;
    QStringList others;
    for (const User& user : usersBefore)
        others.append({user.name, user.email});
    for (auto it = newOwners_.cbegin(); it != newOwners_.cend(); ++it) {
        const auto like = std::find_if(others.cbegin(), others.cend(), [&](const QString& other) {
            return it.key().size() >= shortest && differsByALetter(other, it.key());
        });
        if (like != others.cend())
            found.append({ImportWarningKind::SimilarOwner, {it.key(), *like}, it.value()});
        others.append(it.key());
    }
    return found;
}

} // namespace stagewright
