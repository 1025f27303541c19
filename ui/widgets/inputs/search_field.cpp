// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/search_field.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;
constexpr int pauseMilliseconds = 200;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), pause_(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(iconSide + 8, 0, 0, 0);
    setMaxLength(200);

    auto* clearAction = addAction(icon(u"close"_s), QLineEdit::TrailingPosition);
    clearAction->setText(tr("Clear the search"));
    clearAction->setToolTip(tr("Clear the search"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);

    pause_->setSingleShot(true);
    pause_->setInterval(pauseMilliseconds);
    connect(pause_, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this, clearAction](const QString& text) {
        clearAction->setVisible(!text.isEmpty());
        pause_->start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (pause_->isActive()) {
            pause_->stop();
            Q_EMIT searchChanged(text());
        }
    });
}

void SearchField::showSearch(const QString& text)
{
    setText(text);
    pause_->stop();
}

void SearchField::setShortcutHint(const QKeySequence& shortcut)
{
    hint_ = shortcut.toString(QKeySequence::NativeText).replace(u'+', u' ');
    update();
}

bool SearchField::isWaiting() const
{
    return pause_->isActive();
}

QSize SearchField::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    const int hintPart =
        hint_.isEmpty() ? 0 : QFontMetrics(stagewright::font(TextStyle::Small)).horizontalAdvance(hint_) + 24;
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + iconSide + 40;
    return {std::max(220, words + hintPart), base.height()};
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.drawPixmap(QPointF(11, (height() - iconSide) / 2.0),
                       iconPixmap(u"search"_s, theme.textMuted, iconSide, devicePixelRatioF()));
    if (!text().isEmpty() || hint_.isEmpty())
        return;
    QFont small = stagewright::font(TextStyle::Small);
    small.setWeight(QFont::Normal);
    const int keyWidth = QFontMetrics(small).horizontalAdvance(hint_) + 12;
    const QRectF key(width() - keyWidth - 9, (height() - 18) / 2.0, keyWidth, 18);
    if (key.left() < 120)
        return;
    paintCard(painter, key, theme.surface, theme.border, radius::small);
    paintText(painter, key, hint_, small, theme.textFaint, Qt::AlignCenter);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    // The first Escape empties the field; the next one is passed on.
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace stagewright
