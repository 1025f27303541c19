// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/help.h"
#include "app/cli/say.h"
#include "ui/text/problem_text.h"
#include "ui/text/sentence_translator.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The command the words begin with; the longest matching name wins.
const Command* named(const QList<Command>& all, const QStringList& words)
{
    for (const qsizetype length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const Command& command : all) {
            if (words.size() >= length && command.name == name)
                return &command;
        }
    }
    return nullptr;
}

/// The commands that begin with this word: "process" stands for three.
QList<Command> groupOf(const QList<Command>& all, const QStringList& words)
{
    QList<Command> group;
    for (const Command& command : all) {
        if (!words.isEmpty() && command.name.startsWith(words.first() + u' '))
            group.append(command);
    }
    return group;
}

/// Every option of every command: without them nobody can tell which words are values.
QList<Option> allOptions(const QList<Command>& all)
{
    QList<Option> options = globalOptions();
    for (const Command& command : all)
        options += command.options;
    return options;
}

/// The named user, if still active: nothing is done or shown on behalf of anybody else.
Result<UserId> actorFrom(const Organisation& people, const Arguments& arguments)
{
    if (!arguments.has(u"as"_s)) {
        for (const User& user : people.users) {
            if (user.active && user.role == Role::Administrator)
                return user.id;
        }
    }
    const QString email = arguments.value(u"as"_s).trimmed();
    for (const User& user : people.users) {
        if (email.isEmpty() || user.email.compare(email, Qt::CaseInsensitive) != 0)
            continue;
        if (!user.active)
            return Problem{ProblemCode::UserInactive, {user.name}};
        return user.id;
    }
    return Problem{ProblemCode::UserNotFound, {email}};
}

Outcome openWorkspace(Context& context, Needs needs)
{
    if (context.database.isEmpty())
        return usage(Say::tr("Specify the workspace with --database FILE."));
    const auto mode = needs == Needs::Reading ? Workspace::Mode::Read : Workspace::Mode::ReadWrite;
    auto opened = Workspace::open(context.database, mode, context.environment);
    if (!opened)
        return opened.problem();
    const auto isSetUp = (*opened)->isSetUp();
    if (!isSetUp)
        return isSetUp.problem();
    if (!*isSetUp)
        return Problem{ProblemCode::DatabaseEmpty, {context.database}};
    context.workspace = std::move(*opened);
    if (const QString aside = context.workspace->logPutAside(); !aside.isEmpty())
        complain(
            Say::tr(
                "The log beside the workspace belongs to another file. It was not read, and is kept as %1.")
                .arg(aside));
    if (const auto zone = context.workspace->lists().unknownZone(); zone && !zone->isEmpty())
        complain(
            Say::tr("This computer does not know the time zone of the workspace, %1, and counts days by its "
                    "own, %2.")
                .arg(*zone, zoneName(context.workspace->environment().zone)));
    const auto people = context.workspace->people().organisation();
    if (!people)
        return people.problem();
    context.environment = context.workspace->environment();
    const auto actor = actorFrom(*people, context.arguments);
    if (!actor)
        return actor.problem();
    context.actor = *actor;
    auto directory = context.workspace->lists().directory(context.actor);
    if (!directory)
        return directory.problem();
    context.directory = std::move(*directory);
    return done();
}

Result<ExitCode> runCommand(const Command& command, const QStringList& words)
{
    auto arguments = Arguments::parse(words, globalOptions() + command.options);
    if (!arguments)
        return arguments.problem();
    arguments->dropFirst(command.name.count(u' ') + 1);
    if (arguments->words().size() < command.leastWords || arguments->words().size() > command.mostWords)
        return usage(Say::tr("Usage: %1").arg(usageLine(command)));
    Context context{arguments->value(u"database"_s), arguments->value(u"language"_s, u"en"_s), *arguments,
                    systemEnvironment()};
    if (command.needs != Needs::Nothing) {
        if (const auto opened = openWorkspace(context, command.needs); !opened)
            return opened.problem();
    }
    return command.run(context);
}

/// Sentences and plurals of the chosen language; English needs its own file for "1 deal, 2 deals".
bool speak(SentenceTranslator& translator, const QString& language)
{
    if (language != "en"_L1 && language != "pl"_L1)
        return false;
    if (translator.load(u":/i18n/stagewright_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(language == "pl"_L1 ? QLocale(QLocale::Polish, QLocale::Poland)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    return true;
}

Result<ExitCode> perform(const QStringList& words, SentenceTranslator& translator)
{
    const QList<Command> inEnglish = commands();
    const auto parsed = Arguments::parse(words, allOptions(inEnglish));
    if (parsed && !speak(translator, parsed->value(u"language"_s, u"en"_s)))
        return usage(Say::tr("The languages are en and pl."));
    const QList<Command> all = commands(); // again, in the language chosen by now
    if (parsed && parsed->has(u"version"_s)) {
        sayLine(u"stagewright-cli "_s + QStringLiteral(STAGEWRIGHT_VERSION));
        return Success;
    }
    const Command* command = parsed ? named(all, parsed->words()) : nullptr;
    if (parsed && parsed->has(u"help"_s)) {
        const QList<Command> group = groupOf(all, parsed->words());
        command ? sayHelp(*command) : sayHelp(group.isEmpty() ? all : group);
        return Success;
    }
    if (!parsed)
        return parsed.problem();
    if (command)
        return runCommand(*command, words);
    if (parsed->words().isEmpty())
        return usage(Say::tr("No command given. See --help for the list of commands."));
    return usage(Say::tr("Unknown command \"%1\". See --help for the list of commands.")
                     .arg(parsed->words().mid(0, 2).join(u' ')));
}

} // namespace

QList<Command> commands()
{
    return workspaceCommands() + backupCommands() + importCommands() + dealCommands() + dealVerbs() +
           dealChanges() + bulkCommands() + undoCommands() + nextCommands() + processCommands() +
           processTools() + processFiles() + searchCommands() + contactCommands() + peopleCommands() +
           taskCommands() + statisticsCommands();
}

ExitCode run(const QStringList& words)
{
    SentenceTranslator translator;
    const auto code = perform(words, translator);
    if (!code) {
        complain(sentence(code.problem()));
        return exitCodeFor(code.problem());
    }
    if (!everythingWasSaid()) {
        complain(Say::tr("The output could not be written."));
        return Failure;
    }
    return *code;
}

} // namespace stagewright::cli
