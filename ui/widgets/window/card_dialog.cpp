// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/card_dialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/edit_watch.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/window_frame.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 460;
constexpr int inset = 20;
constexpr QSize smallestPage(720, 96);

} // namespace

/// Holds the content: asks for the size of the content, and scrolls if the screen is smaller.
class CardDialog::Page final : public QScrollArea
{
public:
    explicit Page(QWidget* parent) : QScrollArea(parent)
    {
        setObjectName(u"dialogPage"_s);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        auto* inside = new QWidget;
        setWidget(inside);
        inside->setAutoFillBackground(false);
        inside->installEventFilter(this);
    }

    [[nodiscard]] int heightFor(int width) const
    {
        const int wanted =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
        return std::max(wanted, widget()->minimumSizeHint().height());
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = widget()->minimumSizeHint();
        // Leaves room for the scroll bar that appears if the height is not enough.
        return QSize(least.width() + verticalScrollBar()->sizeHint().width(), least.height())
            .boundedTo(smallestPage);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

CardDialog::CardDialog(const QString& title, QWidget* parent) : QDialog(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(inset, space::l, inset, space::l);
    // Not a minimum width of the dialog itself: its layout would then not ask for more when the content needs
    // it.
    outer->addStrut(narrowest - 2 * inset);
    outer->setSpacing(space::m);
    buildHeader(outer, title);
    page_ = new Page(this);
    content_ = new QVBoxLayout(page_->widget());
    content_->setContentsMargins({});
    content_->setSpacing(space::m);
    outer->addWidget(page_, 1);
    error_ = new Banner(Tone::Danger, {}, this);
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
    // It disappears with the next edit, which may remove its cause.
    stopWatching();
    watched_ = watchEdits(*page_, this, [this] { clearError(); });
}

void CardDialog::setPreferredSize(QSize size)
{
    preferred_ = size;
}

QSize CardDialog::wantedSize(QSize room) const
{
    const int wide = sizeHint().expandedTo(preferred_).expandedTo(minimumSize()).width();
    const int width = std::min(std::max(wide, this->width()), room.width());
    const int whole =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int height = whole - page_->sizeHint().height() + page_->heightFor(width - 2 * inset);
    return QSize(wide, std::max(height, preferred_.height())).boundedTo(room);
}

void CardDialog::fitSize()
{
    const QRect room = roomOnScreen(*this);
    // Content larger than the available room scrolls. Only in that case, because a minimum once set no longer
    // follows the content.
    if (minimumSize() != minimumSize().boundedTo(room.size()))
        setMinimumSize(minimumSize().boundedTo(room.size()));
    layout()->activate();
    // Never smaller than now: the person may have enlarged the dialog.
    resize(size().boundedTo(room.size()).expandedTo(wantedSize(room.size())));
}

void CardDialog::fitToContent()
{
    fitSize();
    if (!isVisible())
        return;
    const QRect room = roomOnScreen(*this);
    const QRect now = geometry();
    const QPoint inside(
        std::clamp(now.x(), room.left(), std::max(room.left(), room.right() + 1 - now.width())),
        std::clamp(now.y(), room.top(), std::max(room.top(), room.bottom() + 1 - now.height())));
    if (inside != now.topLeft())
        setGeometry(QRect(inside, now.size()));
}

void CardDialog::stopWatching()
{
    for (const QMetaObject::Connection& each : std::as_const(watched_))
        disconnect(each);
    watched_.clear();
}

void CardDialog::clearError()
{
    stopWatching();
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
    // Enter presses the focused button, and not "Save" while "Cancel" has the focus.
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
    // Before Qt centres the dialog over its window, which depends on the size. Not a word about the position
    // until then: Qt would leave it where it was told.
    if (!event->spontaneous())
        fitSize();
    QDialog::showEvent(event);
    if (focusWidget() && focusWidget() != close_ && focusWidget() != secondary_)
        return;
    // The focus goes to what there is to do, not to the way out.
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
    // The frame is built before its content, but Tab should reach it after the content.
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
