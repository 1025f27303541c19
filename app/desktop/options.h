// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace stagewright {

/// What the command line asks of the program.
struct Options
{
    QString file;          ///< workspace to open; empty: the last one, or the default one
    bool demo = false;     ///< open the demo workspace, made first if there is none
    QString tourFolder;    ///< write a picture of every screen here, then exit
    QSize size{1440, 900}; ///< of the window, for the pictures
    QString language;      ///< "pl" or "en" for this run; empty: as chosen
    QString settingsFile;  ///< instead of the person's own settings file
    std::optional<ThemeChoice> theme;
};

/// Parses the arguments; --help, --version and mistakes print their message and end the program.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace stagewright
