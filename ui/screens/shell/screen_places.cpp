// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/screen_places.h"

namespace stagewright {

using namespace Qt::StringLiterals;

const QStringList& mainScreens()
{
    static const QStringList screens{u"next"_s,  u"board"_s,      u"deals"_s,
                                     u"tasks"_s, u"statistics"_s, u"settings"_s};
    return screens;
}

const QStringList& filteredScreens()
{
    static const QStringList screens{u"next"_s, u"board"_s, u"deals"_s, u"tasks"_s, u"statistics"_s};
    return screens;
}

QString railEntry(const QString& screen)
{
    if (screen == u"deal")
        return u"deals"_s;
    return screen == u"configurator" ? u"settings"_s : screen;
}

QString iconOf(const QString& screen)
{
    return screen == u"next" ? u"flag"_s : screen;
}

QKeySequence shortcutOf(const QString& screen)
{
    if (screen == u"settings")
        return QKeySequence(Qt::CTRL | Qt::Key_Comma);
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + mainScreens().indexOf(screen)));
}

} // namespace stagewright
