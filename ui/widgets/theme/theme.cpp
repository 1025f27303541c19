// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/theme.h"

#include "ui/widgets/theme/program_style.h"
#include "ui/widgets/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.dark = false;
    theme.page = QColor(0xf5f6f8);
    theme.surface = QColor(0xffffff);
    theme.surfaceRaised = QColor(0xffffff);
    theme.border = QColor(0xe1e5ea);
    theme.borderStrong = QColor(0x8b95a3);
    theme.text = QColor(0x1b2330);
    theme.textMuted = QColor(0x5b6675);
    // One shade darker than the designer drew it: small grey text needs a contrast of 4.5 on white.
    theme.textFaint = QColor(0x6e7887);
    theme.accent = QColor(0x3157d5);
    theme.accentText = QColor(0xffffff);
    theme.accentSoft = QColor(0xe9eefc);
    theme.accentSoftText = QColor(0x3157d5);
    theme.success = QColor(0x1b7a50);
    theme.successSoft = QColor(0xe3f4ec);
    theme.successFill = QColor(0x1f8a5b);
    theme.warning = QColor(0x8f5c10);
    theme.warningSoft = QColor(0xfbf1de);
    theme.danger = QColor(0xbf3933);
    theme.dangerSoft = QColor(0xfbe9e8);
    theme.neutralSoft = QColor(0xeceff3);
    theme.shadow = QColor(27, 35, 48, 46);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.page = QColor(0x171b22);
    theme.surface = QColor(0x20262f);
    theme.surfaceRaised = QColor(0x272e39);
    theme.border = QColor(0x323a46);
    theme.borderStrong = QColor(0x6c7786);
    theme.text = QColor(0xe8ecf2);
    theme.textMuted = QColor(0xa9b3c1);
    theme.textFaint = QColor(0x8d98a7);
    theme.accent = QColor(0x7c9bff);
    theme.accentText = QColor(0x10151f);
    theme.accentSoft = QColor(0x2a3558);
    theme.accentSoftText = QColor(0x8aa6ff);
    theme.success = QColor(0x5fc795);
    theme.successSoft = QColor(0x1f3d31);
    theme.successFill = QColor(0x1f8a5b);
    theme.warning = QColor(0xe0b25e);
    theme.warningSoft = QColor(0x3d3320);
    theme.danger = QColor(0xf0837e);
    theme.dangerSoft = QColor(0x432626);
    theme.neutralSoft = QColor(0x2a313b);
    theme.shadow = QColor(0, 0, 0, 120);
    return theme;
}

constexpr std::array<QRgb, 12> stageColors{0x4c78c9, 0x2a9d9a, 0xd98b2b, 0x8a5fbf, 0xc2567d, 0x5a9a4a,
                                           0x2f8fc4, 0xb5653a, 0x6c6fd1, 0x8d8a2e, 0xa0527f, 0x4f7f86};
constexpr QRgb notStartedColor = 0x9aa5b4;
constexpr std::array<QRgb, 8> avatarColors{0x8a5fbf, 0x2a9d9a, 0xd98b2b, 0x4c78c9,
                                           0xc2567d, 0x5a9a4a, 0x6c6fd1, 0xb5653a};

struct Step
{
    double pixels;
    QFont::Weight weight;
};

bool isDark(const QColor& background)
{
    return background.lightness() < 128;
}

Step stepOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return {11, QFont::DemiBold};
    case TextStyle::Caption:
        return {12, QFont::Normal};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::BodyStrong:
        return {13, QFont::DemiBold};
    case TextStyle::Title:
        return {15, QFont::DemiBold};
    case TextStyle::Heading:
        return {17, QFont::DemiBold};
    case TextStyle::Figure:
        return {20, QFont::Bold};
    case TextStyle::Display:
        return {26, QFont::Bold};
    }
    return {13, QFont::Normal};
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QWidget* widget)
{
    return of(widget ? widget->palette() : QPalette());
}

const Theme& Theme::of(const QPalette& palette)
{
    // A style sheet may make a widget's window colour transparent; it leaves this role alone.
    return isDark(palette.color(QPalette::AlternateBase)) ? darkTheme() : light();
}

QColor Theme::stage(int index) const
{
    if (index < 0)
        return QColor(notStartedColor);
    const QColor base(stageColors.at(static_cast<std::size_t>(index) % stageColors.size()));
    // A process with more stages than the palette continues with paler versions of the colours.
    return static_cast<std::size_t>(index) < stageColors.size() ? base : mixed(base, surface, 0.35);
}

QColor Theme::avatar(quint64 seed) const
{
    // Ids count up in their low bits and carry the time in the high ones, so both are mixed in.
    quint64 stirred = seed * 0x9e3779b97f4a7c15ULL;
    stirred ^= stirred >> 32;
    return QColor(avatarColors.at(stirred % avatarColors.size()));
}

QFont font(TextStyle style)
{
    // Delegates ask for fonts for every cell, so the family is looked up only once.
    static const QStringList families{u"Inter"_s,
                                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    const Step step = stepOf(style);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(step.pixels * 0.75);
    font.setWeight(step.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto between = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share + 0.5);
    };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

QPalette paletteFor(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::Window}, theme.page);
    set({QPalette::Base, QPalette::Button}, theme.surface);
    set({QPalette::AlternateBase}, mixed(theme.surface, theme.page, 0.5));
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText}, theme.text);
    set({QPalette::PlaceholderText}, theme.textFaint);
    set({QPalette::BrightText}, theme.danger);
    set({QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}, theme.accent);
    set({QPalette::HighlightedText}, theme.accentText);
    set({QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark}, theme.border);
    set({QPalette::Shadow}, theme.borderStrong);
    set({QPalette::ToolTipBase}, Theme::darkTheme().surface);
    set({QPalette::ToolTipText}, Theme::darkTheme().text);
    const QColor disabled = mixed(theme.textFaint, theme.surface, 0.35);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    constexpr const char* styled = "stagewrightStyled";
    if (!application.property(styled).toBool()) {
        QApplication::setStyle(new ProgramStyle);
        application.setProperty(styled, true);
    }
    bool dark = choice == ThemeChoice::Dark;
    if (choice == ThemeChoice::System) {
        // An empty palette restores the platform's own.
        QApplication::setPalette(QPalette());
        dark = isDark(QApplication::palette().color(QPalette::Window));
    }
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    QApplication::setFont(font(TextStyle::Body));
    QApplication::setPalette(paletteFor(theme));
    application.setStyleSheet(styleSheetFor(theme));
}

} // namespace stagewright
