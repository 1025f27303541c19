// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace stagewright {

class ElidedLabel;
class IconButton;
class Button;

/// The shortcuts for going back in the window. Alt with an arrow always moves what is in use, so it is not
/// among them.
[[nodiscard]] QKeySequence backKeys();

/// The bar above a screen: where you are on the left, what you can do on the right.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setBackVisible(bool visible);
    /// A text before the title ("Deals"), clickable like the back button; empty: none.
    void setBreadcrumb(const QString& text);
    /// Widgets after the title.
    void addLeading(QWidget* widget);
    /// Widgets on the right, in order.
    void addTrailing(QWidget* widget);
    /// Widgets that give way if the bar is too narrow for everything; placed after the trailing widgets.
    void addOptional(QWidget* widget);
    /// The main button of a screen, at the far end of the bar.
    void addPrimary(QWidget* widget);
    /// Deletes leading and trailing widgets, hides back and breadcrumb, empties the title.
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The smallest width without the optional widgets.
    [[nodiscard]] int leastWidth() const;
    void fitOptional();

    IconButton* back_;
    Button* crumb_;
    QLabel* slash_;
    ElidedLabel* title_;
    QHBoxLayout* leading_;
    QHBoxLayout* trailing_;
    QHBoxLayout* primary_;
    QList<QWidget*> optional_;
};

} // namespace stagewright
