// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr qsizetype namedAtMost = 5;

/// "2 users (Ann, Bob)".
QString counted(const QString& count, const QStringList& names)
{
    if (names.size() > namedAtMost)
        return count;
    QStringList told;
    for (const QString& name : names)
        told.append(isolated(name));
    return u"%1 (%2)"_s.arg(count, told.join(u", "_s));
}

} // namespace

QString sentence(const ImportWarning& warning, ImportMoment moment)
{
    const bool isOver = moment == ImportMoment::After;
    const int lines = static_cast<int>(warning.lines.size());
    const QStringList& values = warning.values;
    switch (warning.kind) {
    case ImportWarningKind::TotalLine:
        return isOver ? ImportText::tr("%n line(s) are totals of the lines above and did not become deals.",
                                       nullptr, lines)
                      : ImportText::tr("%n line(s) are totals of the lines above and will not become deals.",
                                       nullptr, lines);
    case ImportWarningKind::PossibleTotal:
        return (isOver ? ImportText::tr("\"%1\" looks like a total of the lines above but was imported as a "
                                        "deal. If it is a total, delete that deal.")
                       : ImportText::tr("\"%1\" looks like a total of the lines above but will be imported "
                                        "as a deal. If it is a total, remove that line from the file."))
            .arg(isolated(values.value(0)));
    case ImportWarningKind::OtherCurrency:
        return (isOver ? ImportText::tr(
                             "%n line(s) are in %1, but the workspace uses %2: they were not imported.",
                             nullptr, lines)
                       : ImportText::tr(
                             "%n line(s) are in %1, but the workspace uses %2: they cannot be imported.",
                             nullptr, lines))
            .arg(isolated(values.value(0)), isolated(values.value(1)));
    case ImportWarningKind::SwappableDates:
        return (isOver
                    ? ImportText::tr("Day and month could be swapped in every date: \"%1\" was read as %2. "
                                     "If that is wrong, delete the imported deals and import the file "
                                     "again with another date format.")
                    : ImportText::tr("Day and month could be swapped in every date: \"%1\" is read as %2. "
                                     "If that is wrong, choose another date format."))
            .arg(isolated(values.value(0)),
                 QLocale().toString(QDate::fromString(values.value(1), Qt::ISODate), u"d MMMM yyyy"_s));
    case ImportWarningKind::AlreadyThere:
        return isOver
                   ? ImportText::tr("%n deal(s) were already in the workspace, with the same name, company "
                                    "and creation date. They are in it twice now.",
                                    nullptr, lines)
                   : ImportText::tr("%n deal(s) are already in the workspace, with the same name, company "
                                    "and creation date. Importing them would duplicate them.",
                                    nullptr, lines);
    case ImportWarningKind::LeftOut:
        return isOver
                   ? ImportText::tr("%n deal(s) were already in the workspace, with the same name, company "
                                    "and creation date. They were skipped.",
                                    nullptr, lines)
                   : ImportText::tr("%n deal(s) are already in the workspace, with the same name, company "
                                    "and creation date. They will be skipped.",
                                    nullptr, lines);
    case ImportWarningKind::TwiceInFile:
        return ImportText::tr("%n line(s) repeat an earlier line: the same name, company and creation date.",
                              nullptr, lines);
    case ImportWarningKind::SimilarOwner:
        return (isOver ? ImportText::tr("The new user \"%1\" differs from \"%2\" by only one letter. If they "
                                        "are the same person, give the deals of one to the other.")
                       : ImportText::tr("The owner \"%1\" is new and differs from \"%2\" by only one letter. "
                                        "If they are the same person, correct the file or choose the user."))
            .arg(isolated(values.value(0)), isolated(values.value(1)));
    }
    return {};
}

QString linesText(const QList<qint64>& lines)
{
    QStringList numbers;
    for (const qint64 line : lines.mid(0, namedAtMost))
        numbers.append(numberText(line));
    if (numbers.isEmpty())
        return {};
    if (const qsizetype more = lines.size() - numbers.size(); more > 0)
        return ImportText::tr("lines %1 and %n more", nullptr, static_cast<int>(more))
            .arg(numbers.join(u", "_s));
    if (numbers.size() == 1)
        return ImportText::tr("line %1").arg(numbers.first());
    const QString last = numbers.takeLast();
    return ImportText::tr("lines %1 and %2").arg(numbers.join(u", "_s), last);
}

QString madeText(const ImportMade& made)
{
    const auto size = [](const QStringList& names) {
        return static_cast<int>(names.size());
    };
    QStringList parts;
    if (!made.users.isEmpty())
        parts.append(counted(ImportText::tr("%n user(s)", nullptr, size(made.users)), made.users));
    if (!made.companies.isEmpty())
        parts.append(
            counted(ImportText::tr("%n company(ies)", nullptr, size(made.companies)), made.companies));
    if (!made.people.isEmpty())
        parts.append(
            counted(ImportText::tr("%n contact person(s)", nullptr, size(made.people)), made.people));
    if (!made.products.isEmpty())
        parts.append(counted(ImportText::tr("%n product(s)", nullptr, size(made.products)), made.products));
    if (!made.sources.isEmpty())
        parts.append(counted(ImportText::tr("%n source(s)", nullptr, size(made.sources)), made.sources));
    return parts.join(u", "_s);
}

} // namespace stagewright
