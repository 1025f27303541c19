// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace stagewright {

/// The program's push button. Accessible name and shortcut come from the text as with any QPushButton.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// SecondaryDanger is a secondary one whose text warns: it deletes, and can be undone.
    enum class Kind { Primary, Secondary, Quiet, Success, Danger, SecondaryDanger, Link };
    Q_ENUM(Kind)

    explicit Button(Kind kind, const QString& text, QWidget* parent = nullptr);
    Button(Kind kind, const QString& iconName, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return kind_; }
    void setKind(Kind kind);
    void setIconName(const QString& name);
    [[nodiscard]] QString iconName() const { return iconName_; }
    /// A small chevron after the text: the button opens a menu or popup.
    void setMenuArrow(bool on);
    /// For filters: an active filter is drawn in the soft accent colour.
    void setActive(bool active);
    /// Texts of drop-downs (names of processes, people) may be long: they are elided beyond this width.
    void setMaximumTextWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QString shownText() const;

    Kind kind_;
    QString iconName_;
    bool menuArrow_ = false;
    bool active_ = false;
    int maximumTextWidth_ = 0;
};

/// A flat square button with only an icon. The name becomes its accessible name and tool tip (with the
/// shortcut, if one was set by setShortcutHint).
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setName(const QString& name);
    /// Shown in the tool tip; does not install the shortcut.
    void setShortcutHint(const QKeySequence& shortcut);
    /// With a border, like the undo button of the configurator.
    void setOutlined(bool outlined);
    void setIconColor(const QColor& color);
    void setSide(int pixels);
    /// A small red dot at the upper right, as on the bell.
    void setDot(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void updateToolTip();

    QString iconName_;
    QString name_;
    QKeySequence shortcutHint_;
    QColor iconColor_;
    int side_ = 32;
    bool outlined_ = false;
    bool dot_ = false;
};

/// Enter presses the focused widget, in a window as in a dialog: for buttons that draw themselves.
[[nodiscard]] bool isPlainEnter(const QKeyEvent& event);

} // namespace stagewright
