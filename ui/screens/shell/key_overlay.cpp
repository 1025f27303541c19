// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/key_overlay.h"

#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/key_sheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestCard = 1240;
constexpr int dimming = 150; ///< opacity of what lies over the window, of 255

} // namespace

KeyOverlay::KeyOverlay(const QString& title, const QList<KeyGroup>& groups, QWidget* window)
    : QWidget(window),
      before_(window->window()->focusWidget()),
      card_(new Card(this)),
      close_(new IconButton(u"close"_s, tr("Close"), card_)),
      area_(new QScrollArea(card_)),
      sheet_(new KeySheet(groups, area_))
{
    setObjectName(u"keyOverlay"_s);
    setAccessibleRole(this, QAccessible::Dialog);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    build(title);
    window->installEventFilter(this);
    watching_ =
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepFocus(now); });
    setGeometry(window->rect());
    show();
    raise();
    area_->setFocus(Qt::PopupFocusReason);
}

KeyOverlay::~KeyOverlay()
{
    disconnect(watching_); // its parts give up the focus while they go
}

void KeyOverlay::build(const QString& title)
{
    auto* heading = new ElidedLabel(title, card_);
    heading->setObjectName(u"keyOverlayTitle"_s);
    heading->setFont(stagewright::font(TextStyle::Heading));
    close_->setObjectName(u"keyOverlayClose"_s);
    close_->setShortcutHint(QKeySequence(Qt::Key_Escape));
    connect(close_, &IconButton::clicked, this, &KeyOverlay::dismiss);
    area_->setObjectName(u"keyOverlayList"_s);
    area_->setAccessibleName(title);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setWidget(sheet_);
    area_->viewport()->setAutoFillBackground(false);
    sheet_->setAutoFillBackground(false);
    sheet_->setObjectName(u"keySheet"_s);
    area_->installEventFilter(this);
    sheet_->installEventFilter(this);
    connect(sheet_, &KeySheet::rowFocused, area_, [this](QWidget* row) { area_->ensureWidgetVisible(row); });
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(close_);
    auto* column = new QVBoxLayout(card_);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(area_, 1);
}

void KeyOverlay::place()
{
    const bool roomy = width() > 700 && height() > 500;
    const int margin = roomy ? space::xxl : space::s;
    const int cardWidth = std::min(widestCard, width() - 2 * margin);
    const QMargins inside = card_->layout()->contentsMargins();
    const int bar = area_->verticalScrollBar()->sizeHint().width();
    const int head = close_->sizeHint().height() + card_->layout()->spacing();
    const int sheetWidth = cardWidth - inside.left() - inside.right();
    const int most = height() - 2 * margin;
    int cardHeight = inside.top() + head + sheet_->heightForWidth(sheetWidth) + inside.bottom();
    if (cardHeight > most)
        cardHeight =
            std::min(most, inside.top() + head + sheet_->heightForWidth(sheetWidth - bar) + inside.bottom());
    card_->setGeometry((width() - cardWidth) / 2, (height() - cardHeight) / 2, cardWidth, cardHeight);
}

void KeyOverlay::dismiss()
{
    if (isHidden())
        return;
    disconnect(watching_);
    hide();
    if (before_)
        before_->setFocus(Qt::PopupFocusReason);
    else if (QWidget* now = window()->focusWidget(); now && isAncestorOf(now))
        now->clearFocus(); // what had it is gone
    deleteLater();
}

void KeyOverlay::keepFocus(QWidget* now)
{
    if (!now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    // What is below was filled anew and thought that it was looked at.
    before_ = now;
    area_->setFocus(Qt::OtherFocusReason);
}

bool KeyOverlay::isCommand(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isModifier = (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr ||
                            key == Qt::Key_Super_L || key == Qt::Key_Super_R;
    if (isModifier)
        return false;
    const bool isFunction = key > Qt::Key_F1 && key <= Qt::Key_F35;
    return isFunction || key == Qt::Key_Back || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

bool KeyOverlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (!isCommand(*key)) {
            event->accept(); // letters and Escape mean nothing to the page below
            return true;
        }
        dismiss();
        // As if it had been there all the time: a field takes its own keys before any shortcut does.
        event->ignore();
        if (QWidget* now = QApplication::focusWidget())
            QCoreApplication::sendEvent(now, event);
        return event->isAccepted();
    }
    return QWidget::event(event);
}

bool KeyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == sheet_ && event->type() == QEvent::LayoutRequest)
        place();
    if (watched != area_ || event->type() != QEvent::KeyPress)
        return false;
    // The arrows go through the rows, which scrolls too.
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Home:
        sheet_->stepToEnd(false);
        return true;
    case Qt::Key_Up:
    case Qt::Key_End:
        sheet_->stepToEnd(true);
        return true;
    default:
        return false;
    }
}

void KeyOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = Theme::of(this).dark ? Theme::of(this).shadow : Theme::of(this).text;
    veil.setAlpha(dimming);
    painter.fillRect(rect(), veil);
}

void KeyOverlay::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void KeyOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        dismiss();
    event->accept();
}

void KeyOverlay::mousePressEvent(QMouseEvent*)
{
    dismiss();
}

void KeyOverlay::wheelEvent(QWheelEvent* event)
{
    event->accept(); // at the end of the list the page below must not scroll
}

bool KeyOverlay::focusNextPrevChild(bool forward)
{
    if (isHidden())
        return QWidget::focusNextPrevChild(forward);
    QWidget* next = close_->hasFocus() ? static_cast<QWidget*>(area_) : close_;
    next->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace stagewright
