// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/say.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

void sayOptions(const QList<Option>& options)
{
    QList<QStringList> rows;
    for (const Option& option : options) {
        const QString name = u"  --"_s + option.name;
        rows.append({option.value.isEmpty() ? name : name + u' ' + option.value, option.help});
    }
    sayTable(rows);
}

} // namespace

Option jsonOption()
{
    return {u"json"_s, {}, Say::tr("print JSON")};
}

Option asOption()
{
    return {u"as"_s, u"MAIL"_s, Say::tr("who performs the command; default: the first active administrator")};
}

QList<Option> globalOptions()
{
    return {{u"database"_s, u"FILE"_s, Say::tr("the workspace")},
            {u"language"_s, u"en|pl"_s, Say::tr("language of the output")},
            {u"help"_s, {}, Say::tr("show help for the program or a command")},
            {u"version"_s, {}, Say::tr("show the version of the program")}};
}

QString usageLine(const Command& command)
{
    QString line = u"stagewright-cli --database FILE "_s + command.name;
    if (!command.words.isEmpty())
        line += u' ' + command.words;
    return command.options.isEmpty() ? line : line + u" [OPTIONS]"_s;
}

void sayHelp(const QList<Command>& all)
{
    sayLine(u"stagewright-cli --database FILE COMMAND"_s);
    sayLine({});
    sayLine(Say::tr("Commands:"));
    QList<QStringList> rows;
    for (const Command& command : all) {
        const QString name = u"  "_s + command.name;
        rows.append({command.words.isEmpty() ? name : name + u' ' + command.words, command.summary});
    }
    sayTable(rows);
    sayLine({});
    sayLine(Say::tr("Global options:"));
    sayOptions(globalOptions());
    sayLine({});
    sayLine(
        Say::tr("COMMAND --help tells more. Exit codes: 0 done, 1 failed, 2 misused, 3 refused by a rule."));
}

void sayHelp(const Command& command)
{
    sayLine(usageLine(command));
    sayLine({});
    sayLine(command.summary);
    if (command.options.isEmpty())
        return;
    sayLine({});
    sayLine(Say::tr("Options:"));
    sayOptions(command.options);
}

} // namespace stagewright::cli
