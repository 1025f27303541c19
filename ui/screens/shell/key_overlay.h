// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/key_hint.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace stagewright {

class Card;
class IconButton;
class KeySheet;

/// A card with the keys that count at the moment, over a whole window. Takes the focus as long as it is there
/// and gives it back; Escape, F1 and a click close it, and so does a shortcut of what is below, which then
/// works.
class KeyOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Over all of `window`, at once; deletes itself when it is closed.
    KeyOverlay(const QString& title, const QList<KeyGroup>& groups, QWidget* window);
    ~KeyOverlay() override;

    void dismiss();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool focusNextPrevChild(bool forward) override;

private:
    void build(const QString& title);
    void place();
    void keepFocus(QWidget* now);
    /// Whether the key is a command for what is below.
    [[nodiscard]] static bool isCommand(const QKeyEvent& event);

    QPointer<QWidget> before_; ///< had the focus
    QMetaObject::Connection watching_;
    Card* card_;
    IconButton* close_;
    QScrollArea* area_;
    KeySheet* sheet_;
};

} // namespace stagewright
