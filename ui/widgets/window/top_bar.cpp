// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/top_bar.h"

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 58;

void removeWidgets(QHBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        // Deleted later, because a click on one of them may clear the bar; removed from the tree at once.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

QKeySequence backKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_B);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      back_(new IconButton(u"chevron-left"_s, tr("Back"), this)),
      crumb_(new Button(Button::Kind::Quiet, {}, this)),
      slash_(new TextLabel(u"/"_s, TextStyle::Body, TextTone::Faint, this)),
      title_(new ElidedLabel({}, this)),
      leading_(new QHBoxLayout),
      trailing_(new QHBoxLayout),
      primary_(new QHBoxLayout)
{
    setObjectName(u"topBar"_s);
    setFixedHeight(barHeight);
    back_->setObjectName(u"topBarBack"_s);
    back_->setShortcutHint(backKeys());
    crumb_->setObjectName(u"topBarCrumb"_s);
    crumb_->setMaximumTextWidth(200);
    title_->setObjectName(u"topBarTitle"_s);
    title_->setFont(stagewright::font(TextStyle::Heading));
    connect(back_, &IconButton::clicked, this, &TopBar::backRequested);
    connect(crumb_, &Button::clicked, this, &TopBar::backRequested);

    leading_->setSpacing(space::m);
    trailing_->setSpacing(space::m);
    primary_->setContentsMargins(space::m, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(0);
    row->addWidget(back_);
    row->addWidget(crumb_);
    row->addWidget(slash_);
    row->addSpacing(space::s);
    row->addWidget(title_);
    row->addSpacing(space::m);
    row->addLayout(leading_);
    row->addStretch(1);
    row->addSpacing(space::m);
    row->addLayout(trailing_);
    row->addLayout(primary_);
    clear();
}

void TopBar::setTitle(const QString& title)
{
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
}

QString TopBar::title() const
{
    return title_->text();
}

void TopBar::setBackVisible(bool visible)
{
    back_->setVisible(visible);
}

void TopBar::setBreadcrumb(const QString& text)
{
    crumb_->setText(QString(text).replace(u'&', u"&&"_s));
    crumb_->setVisible(!text.isEmpty());
    slash_->setVisible(!text.isEmpty());
}

void TopBar::addLeading(QWidget* widget)
{
    leading_->addWidget(widget);
}

void TopBar::addTrailing(QWidget* widget)
{
    trailing_->addWidget(widget);
}

void TopBar::addOptional(QWidget* widget)
{
    trailing_->addWidget(widget);
    optional_.append(widget);
    fitOptional();
}

int TopBar::leastWidth() const
{
    int width = layout()->minimumSize().width();
    for (const QWidget* each : optional_) {
        if (!each->isHidden())
            width -= each->minimumSizeHint().width() + trailing_->spacing();
    }
    return width;
}

void TopBar::fitOptional()
{
    int used = leastWidth();
    for (QWidget* each : std::as_const(optional_)) {
        used += each->minimumSizeHint().width() + trailing_->spacing();
        if (each->isHidden() == (used <= width()))
            each->setVisible(used <= width());
    }
}

bool TopBar::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (!optional_.isEmpty() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitOptional();
    return handled;
}

void TopBar::addPrimary(QWidget* widget)
{
    primary_->addWidget(widget);
}

void TopBar::clear()
{
    optional_.clear();
    removeWidgets(leading_);
    removeWidgets(trailing_);
    removeWidgets(primary_);
    setTitle({});
    setBackVisible(false);
    setBreadcrumb({});
}

QSize TopBar::sizeHint() const
{
    return {640, barHeight};
}

QSize TopBar::minimumSizeHint() const
{
    return {leastWidth(), barHeight};
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace stagewright
