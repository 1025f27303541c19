// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace stagewright {

/// The look of the window; System follows the platform's palette.
enum class ThemeChoice { System, Light, Dark };

/// Every colour of the program. The palette of a widget decides which of the two themes it is drawn in; use
/// paletteFor() to draw a part of the window in the other one.
struct Theme
{
    bool dark = false;
    QColor page;          ///< behind cards
    QColor surface;       ///< cards, bars, fields
    QColor surfaceRaised; ///< menus, dialogs, hovered rows
    QColor border;
    QColor borderStrong; ///< outlines of check boxes and other small controls
    QColor text;
    QColor textMuted;
    QColor textFaint;
    QColor accent;
    QColor accentText; ///< text on accent
    QColor accentSoft;
    QColor accentSoftText; ///< text on accentSoft
    QColor success;
    QColor successSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor dangerSoft;
    QColor neutralSoft;
    QColor shadow;
    QColor successFill; ///< buttons, ticks and switches, behind white

    [[nodiscard]] static const Theme& light();
    /// Not dark(): that name is the member above.
    [[nodiscard]] static const Theme& darkTheme();
    [[nodiscard]] static const Theme& of(const QWidget* widget);
    [[nodiscard]] static const Theme& of(const QPalette& palette);

    /// The colour of a stage by its index in the process; -1 is "not started".
    [[nodiscard]] QColor stage(int index) const;
    /// A colour for a person, always the same for the same seed.
    [[nodiscard]] QColor avatar(quint64 seed) const;
};

/// Distances between elements, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

/// Corner radii.
namespace radius {
inline constexpr int small = 4;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace radius

enum class TextStyle { Caption, Body, BodyStrong, Title, Heading, Display, Small, Figure };

/// The only type scale: Small 11, Caption 12, Body 13, BodyStrong 13, Title 15, Heading 17, Figure 20,
/// Display 26; sizes in points, so that they grow with the person's font scale.
[[nodiscard]] QFont font(TextStyle style);

/// `share` 0 gives `a`, 1 gives `b`.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

[[nodiscard]] QPalette paletteFor(const Theme& theme);

/// Sets style, palette, font and style sheet of the whole program; may be called again at any time.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace stagewright
