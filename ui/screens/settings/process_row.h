// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"
#include "ui/widgets/window/key_hint.h"

#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;
class QTimeZone;

namespace stagewright {

class Button;
class Chip;
class ElidedLabel;
class IconButton;
class TextLabel;
class Toggle;

/// One process in the settings. It only reports what the person wants; the page decides.
class ProcessRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessRow(QWidget* parent = nullptr);

    /// `teams`: the names of the teams it is for; empty: for everybody.
    void showProcess(const ProcessSummary& summary, const QString& savedBy, const QString& teams,
                     const QTimeZone& zone, bool hasDraft);
    /// The tab order.
    [[nodiscard]] QList<QWidget*> tabChain();
    void setEditable(bool editable);
    /// What the keys do on a row.
    [[nodiscard]] static QList<KeyHint> keyHints(bool editable);
    [[nodiscard]] Button* menuButton() const { return menu_; }
    /// The headings above the rows, aligned with their columns.
    [[nodiscard]] static QWidget* makeHeader(QWidget* parent);

Q_SIGNALS:
    void openWanted();
    void menuWanted();
    void activeWanted(bool active);
    void moveWanted(int by);
    /// An arrow: moves to the row above or below.
    void neighbourWanted(int by);
    void dragMoved(QPoint globalPosition);
    void dropped();
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildColumns();
    /// In a narrow row the name needs the room beside it.
    void placeChips(bool belowName);
    void showRemarks();

    ElidedLabel* name_;
    Chip* default_;
    Chip* draft_;
    ElidedLabel* description_;
    TextLabel* stages_;
    TextLabel* actions_;
    TextLabel* openDeals_;
    ElidedLabel* version_;
    ElidedLabel* saved_;
    QList<QWidget*> lesser_; ///< columns that a very narrow row does without
    QHBoxLayout* title_ = nullptr;
    QHBoxLayout* remarks_ = nullptr;
    Toggle* active_;
    IconButton* edit_;
    Button* menu_;
    bool editable_ = false;
    bool pressed_ = false;
    bool dragged_ = false;
    QPoint pressedAt_;
};

} // namespace stagewright
