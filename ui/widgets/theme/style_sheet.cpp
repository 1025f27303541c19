// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/style_sheet.h"

#include "ui/widgets/theme/theme.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

QString styleSheetFor(const Theme& theme)
{
    QFile file(u":/stagewright/style/stagewright.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The style sheet is missing from the program");
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QString, QColor> colors[]{
        {u"page"_s, theme.page},
        {u"surface"_s, theme.surface},
        {u"raised"_s, theme.surfaceRaised},
        {u"border"_s, theme.border},
        {u"border-strong"_s, theme.borderStrong},
        {u"text"_s, theme.text},
        {u"muted"_s, theme.textMuted},
        {u"faint"_s, theme.textFaint},
        {u"accent"_s, theme.accent},
        {u"accent-hover"_s, mixed(theme.accent, theme.dark ? Qt::white : Qt::black, 0.08)},
        {u"on-accent"_s, theme.accentText},
        {u"accent-soft"_s, theme.accentSoft},
        {u"on-accent-soft"_s, theme.accentSoftText},
        {u"danger"_s, theme.danger},
        {u"neutral"_s, theme.neutralSoft},
        {u"handle"_s, mixed(theme.border, theme.borderStrong, 0.45)},
        {u"disabled"_s, mixed(theme.textFaint, theme.surface, 0.35)},
        {u"tip"_s, theme.dark ? Theme::darkTheme().surfaceRaised : Theme::darkTheme().surface},
        {u"on-tip"_s, Theme::darkTheme().text},
        {u"tip-border"_s, Theme::darkTheme().border},
    };
    for (const auto& [name, color] : colors)
        sheet.replace(u"%"_s + name + u"%"_s, color.name());
    return sheet;
}

} // namespace stagewright
