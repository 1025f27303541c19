// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/process_file_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct ProcessFile
{
    Q_DECLARE_TR_FUNCTIONS(ProcessFile)
};

// Longer texts, or more of them, would fill the window.
constexpr qsizetype mostNamed = 5;
constexpr qsizetype longestNamed = 100;

/// With placeholders for the details.
QString pattern(FileFault fault)
{
    switch (fault) {
    case FileFault::TooLarge:
        return ProcessFile::tr("the file is too large");
    case FileFault::ObjectOpen:
        return ProcessFile::tr("an object is not closed");
    case FileFault::ListOpen:
        return ProcessFile::tr("a list is not closed");
    case FileFault::TextOpen:
        return ProcessFile::tr("a text is not closed");
    case FileFault::ColonMissing:
        return ProcessFile::tr("a colon is expected");
    case FileFault::CommaMissing:
        return ProcessFile::tr("a comma is expected");
    case FileFault::ValueMissing:
        return ProcessFile::tr("something is expected after the comma");
    case FileFault::ValueIllegal:
        return ProcessFile::tr("this is not JSON");
    case FileFault::NumberIllegal:
        return ProcessFile::tr("this is not a number");
    case FileFault::EscapeIllegal:
        return ProcessFile::tr("the character after the backslash means nothing");
    case FileFault::LettersIllegal:
        return ProcessFile::tr("these bytes are not UTF-8");
    case FileFault::TooDeep:
        return ProcessFile::tr("the lists and objects are nested too deeply");
    case FileFault::TextAfterEnd:
        return ProcessFile::tr("there is something after the end");
    case FileFault::ObjectExpected:
        return ProcessFile::tr("an object is expected");
    case FileFault::ListExpected:
        return ProcessFile::tr("a list is expected");
    case FileFault::TextExpected:
        return ProcessFile::tr("text is expected");
    case FileFault::FlagExpected:
        return ProcessFile::tr("true or false is expected");
    case FileFault::NumberExpected:
        return ProcessFile::tr("a whole number from %1 to %2 is expected");
    case FileFault::WordExpected:
        return ProcessFile::tr("one of these is expected: %1");
    case FileFault::FormatExpected:
        return ProcessFile::tr("\"stagewright-process\" is expected");
    case FileFault::NameExpected:
        return ProcessFile::tr("a name is expected");
    case FileFault::NameTooLong:
        return ProcessFile::tr("the name is longer than %1 characters");
    case FileFault::NameUnreadable:
        return ProcessFile::tr("the name contains control characters, which cannot be shown");
    case FileFault::TextTooLong:
        return ProcessFile::tr("the text is longer than %1 characters");
    case FileFault::NullUnwelcome:
        return ProcessFile::tr("null is not allowed here; leave the setting out");
    case FileFault::UnknownKey:
        return ProcessFile::tr("there is no such setting");
    case FileFault::KeyTwice:
        return ProcessFile::tr("this setting is there twice");
    case FileFault::IdIllegal:
        return ProcessFile::tr("this is not an identifier; leave it out to get a new one");
    case FileFault::IdTwice:
        return ProcessFile::tr("this identifier is in the file twice");
    case FileFault::TooManyStages:
        return ProcessFile::tr("a process may have at most %1 stages");
    case FileFault::TooManyActions:
        return ProcessFile::tr("a process may have at most %1 actions");
    }
    return {};
}

} // namespace

QString filePlaceText(const FileFinding& finding)
{
    if (finding.line == 0)
        return ProcessFile::tr("the beginning");
    const QString line = numberText(finding.line);
    return finding.place.isEmpty() ? ProcessFile::tr("line %1").arg(line)
                                   : ProcessFile::tr("line %1, %2").arg(line, isolated(finding.place));
}

QString fileFaultText(const FileFinding& finding)
{
    const QString text = pattern(finding.fault);
    const QStringList& details = finding.details;
    if (text.contains("%2"_L1))
        return text.arg(isolated(details.value(0)), isolated(details.value(1)));
    return text.contains("%1"_L1) ? text.arg(isolated(details.value(0))) : text;
}

QString unknownPeopleText(const QStringList& emails)
{
    if (emails.isEmpty())
        return {};
    QStringList named;
    for (const QString& each : emails.mid(0, mostNamed))
        named.append(isolated(each.left(longestNamed)));
    QString who = named.join(", "_L1);
    if (emails.size() > mostNamed)
        who = ProcessFile::tr("%1 and %n more", nullptr, int(emails.size() - mostNamed)).arg(who);
    return ProcessFile::tr("%n person(s) in the file are not in this workspace and were left out: %1.",
                           nullptr, int(emails.size()))
        .arg(who);
}

} // namespace stagewright
