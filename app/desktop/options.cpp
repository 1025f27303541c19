// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::exit(2);
}

ThemeChoice themeNamed(const QString& name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    if (name == u"dark")
        return ThemeChoice::Dark;
    if (name != u"system")
        refuse(u"There is no theme “%1”: light, dark or system."_s.arg(name));
    return ThemeChoice::System;
}

QSize sizeNamed(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{3,4})x(\d{3,4})$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        refuse(u"A size is width and height in pixels, such as 1024x700, not “%1”."_s.arg(text));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Turns the way your company sells into a process people follow."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"Workspace to open; made when there is none."_s, u"[file]"_s);
    const QCommandLineOption database(u"database"_s, u"Workspace to open; made when there is none."_s,
                                      u"file"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open a workspace with demo data."_s);
    const QCommandLineOption tour(u"tour"_s, u"Write a picture of every screen into the folder and end."_s,
                                  u"folder"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the pictures, 1440x900 unless given."_s, u"size"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of this run: pl or en."_s, u"language"_s);
    const QCommandLineOption theme(u"theme"_s, u"Theme of this run: light, dark or system."_s, u"theme"_s);
    const QCommandLineOption settings(u"settings"_s, u"Keep settings in this file."_s, u"file"_s);
    parser.addOptions({database, demo, tour, size, language, theme, settings});
    parser.process(arguments);

    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        refuse(u"Only one workspace can be opened at a time."_s);
    Options options;
    const QString file = parser.isSet(database) ? parser.value(database) : files.value(0);
    options.file = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    options.demo = parser.isSet(demo);
    options.tourFolder = parser.value(tour);
    if (parser.isSet(size))
        options.size = sizeNamed(parser.value(size));
    options.language = parser.value(language).left(2).toLower();
    if (!options.language.isEmpty() && options.language != u"pl" && options.language != u"en")
        refuse(u"There is no language “%1”: pl or en."_s.arg(parser.value(language)));
    options.settingsFile =
        parser.isSet(settings) ? parser.value(settings) : qEnvironmentVariable("STAGEWRIGHT_SETTINGS");
    if (parser.isSet(theme))
        options.theme = themeNamed(parser.value(theme));
    return options;
}

} // namespace stagewright
