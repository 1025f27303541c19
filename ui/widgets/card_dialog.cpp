// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_dialog.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 460;
constexpr int inset = 20;
constexpr int titleBar = 32;

/// Wants to be as large as what is in it.
class FittingArea : public QScrollArea
{
public:
    explicit FittingArea(QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
    }
    void setWidget(QWidget* inside)
    {
        QScrollArea::setWidget(inside);
        inside->setAutoFillBackground(false);
        inside->installEventFilter(this);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), 160};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

CardDialog::CardDialog(const QString& title, QWidget* parent) : QDialog(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(inset, space::l, inset, space::l);
    // Not a minimum width of the dialog itself: its layout would not ask for more then, where the content
    // needs it.
    outer->addStrut(narrowest - 2 * inset);
    outer->setSpacing(space::m);
    buildHeader(outer, title);
    content_ = new QVBoxLayout;
    content_->setSpacing(space::m);
    outer->addLayout(content_, 1);
    error_ = new Banner(Chip::Tone::Danger, {}, this);
    error_->setObjectName(u"dialogError"_s);
    error_->hide();
    outer->addWidget(error_);
    buildFooter(outer);
    setTitle(title);
}

void CardDialog::buildHeader(QVBoxLayout* outer, const QString& title)
{
    title_ = new ElidedLabel(title, this);
    title_->setObjectName(u"dialogTitle"_s);
    title_->setFont(stagewright::font(TextStyle::Title));
    close_ = new IconButton(u"close"_s, tr("Close"), this);
    close_->setObjectName(u"dialogClose"_s);
    close_->setShortcutHint(QKeySequence(Qt::Key_Escape));
    close_->setSide(28);
    connect(close_, &IconButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(title_, 1);
    row->addWidget(close_);
    outer->addLayout(row);
}

void CardDialog::buildFooter(QVBoxLayout* outer)
{
    hint_ = new TextLabel({}, TextStyle::Caption, TextTone::Faint, this);
    hint_->setWordWrap(true);
    secondary_ = new Button(Button::Kind::Secondary, tr("Cancel"), this);
    secondary_->setObjectName(u"dialogCancel"_s);
    primary_ = new Button(Button::Kind::Primary, tr("Save"), this);
    primary_->setObjectName(u"dialogAccept"_s);
    primary_->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    primary_->setAutoDefault(true);
    primary_->setDefault(true);
    connect(primary_, &Button::clicked, this, [this] { accept(); });
    connect(secondary_, &Button::clicked, this, [this] { reject(); });
    footer_ = new QHBoxLayout;
    footer_->setSpacing(space::s);
    footer_->addWidget(hint_, 1);
    footer_->addWidget(secondary_);
    footer_->addWidget(primary_);
    outer->addSpacing(space::xs);
    outer->addLayout(footer_);
}

void CardDialog::setTitle(const QString& title)
{
    title_->setText(title);
    setWindowTitle(title);
}

void CardDialog::setHint(const QString& hint)
{
    hint_->setText(hint);
}

void CardDialog::addFooterButton(Button* button)
{
    footer_->insertWidget(footer_->indexOf(hint_), button);
}

void CardDialog::showError(const QString& sentence)
{
    error_->setText(sentence);
    error_->setAccessibleName(sentence);
    error_->show();
    fitToContent();
}

void CardDialog::makeScrollable()
{
    auto* area = new FittingArea(this);
    auto* inside = new QWidget;
    auto* outer = static_cast<QVBoxLayout*>(layout());
    const int place = outer->indexOf(content_);
    outer->removeItem(content_);
    content_->setParent(nullptr);
    content_->setContentsMargins({});
    inside->setLayout(content_);
    area->setWidget(inside);
    outer->insertWidget(place, area, 1);
}

void CardDialog::fitToContent()
{
    layout()->activate();
    const QRect room = screen()->availableGeometry().marginsRemoved(QMargins(8, titleBar, 8, 8));
    // Never less than there is: the person may have made the dialog larger.
    resize(size().expandedTo(sizeHint().boundedTo(room.size())));
    if (!isVisible())
        return;
    const QPoint at = pos();
    const QPoint inside(
        std::clamp(at.x(), room.left() - 8, std::max(room.left() - 8, room.right() - width())),
        std::clamp(at.y(), room.top() - titleBar,
                   std::max(room.top() - titleBar, room.bottom() - titleBar - height())));
    if (inside != at)
        move(inside);
}

void CardDialog::clearError()
{
    error_->setText({});
    error_->hide();
}

QString CardDialog::error() const
{
    return error_->isHidden() ? QString() : error_->text();
}

void CardDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (primary_->isEnabled() && !primary_->isHidden())
            primary_->click();
        return;
    }
    // Enter presses the button that has the focus, not "Save" while "Cancel" is marked.
    auto* focused = qobject_cast<QAbstractButton*>(focusWidget());
    if (enter && (qobject_cast<QPushButton*>(focused) || qobject_cast<QToolButton*>(focused))) {
        focused->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void CardDialog::showEvent(QShowEvent* event)
{
    putFooterLast();
    QDialog::showEvent(event);
    if (focusWidget() && focusWidget() != close_ && focusWidget() != secondary_)
        return;
    // Not the way out: what there is to do.
    if (QWidget* first = firstField())
        first->setFocus(Qt::TabFocusReason);
    else if (primary_->isEnabled() && !primary_->isHidden())
        primary_->setFocus(Qt::TabFocusReason);
    else
        secondary_->setFocus(Qt::TabFocusReason);
}

QWidget* CardDialog::firstField() const
{
    const auto inFrame = [this](const QWidget* widget) {
        return widget == close_ || footer_->indexOf(const_cast<QWidget*>(widget)) >= 0;
    };
    for (QWidget* at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
        const bool takesKeys = at->focusPolicy() & Qt::TabFocus && at->isEnabled() && at->isVisibleTo(this);
        if (takesKeys && isAncestorOf(at) && !inFrame(at))
            return at;
    }
    return nullptr;
}

void CardDialog::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this).surface);
}

void CardDialog::putFooterLast()
{
    // The frame is built before its content, yet the Tab key should meet it after the content.
    QList<QWidget*> last;
    for (int i = 0; i < footer_->count(); ++i) {
        QWidget* widget = footer_->itemAt(i)->widget();
        if (widget && widget != hint_)
            last.append(widget);
    }
    last.append(close_);
    QWidget* end = nullptr;
    for (QWidget* at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
        if (!last.contains(at))
            end = at;
    }
    for (QWidget* widget : std::as_const(last)) {
        if (end)
            setTabOrder(end, widget);
        end = widget;
    }
}

} // namespace stagewright
