// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/action_card.h"

#include "ui/screens/configurator/board_text.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_lines.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int padding = 8;
constexpr int gripWidth = 18;
constexpr int buttonSide = 24;
constexpr int weightHeight = 24;
constexpr int weightWidth = 50;
constexpr int markStep = 19;
constexpr int markRow = 20;
/// What the share beside the weight takes, and how wide a narrow card has to be to have it.
constexpr int shareRoom = 36;
constexpr int shareFrom = 128;
constexpr int mostLines = 3;
constexpr int mostLinesCompact = 4;
constexpr qreal fadedOpacity = 0.35;

} // namespace

ActionCard::ActionCard(QWidget* parent)
    : BoardItem(parent),
      gear_(new IconButton(u"settings"_s, tr("Options"), this)),
      remove_(new IconButton(u"close"_s, tr("Delete action"), this))
{
    setAccessibleRole(this, QAccessible::ListItem);
    gear_->setObjectName(u"gear"_s);
    remove_->setObjectName(u"remove"_s);
    gear_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    remove_->setShortcutHint(QKeySequence(Qt::Key_Delete));
    for (IconButton* button : {gear_, remove_}) {
        button->setSide(buttonSide);
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(gear_, &IconButton::clicked, this, [this] {
        setFocus();
        Q_EMIT optionsWanted();
    });
    connect(remove_, &IconButton::clicked, this, &ActionCard::removeWanted);
}

void ActionCard::showAction(const Action& action, qint64 totalWeight, const Organisation& people,
                            bool newPeople)
{
    const QString share = shareText(action.weight.value(), totalWeight);
    const bool same = action_ == action && !newPeople;
    if (same && share == share_)
        return;
    share_ = share;
    if (!same) {
        if (name() != action.name.text())
            wrappedFor_ = -1;
        action_ = action;
        describe(people);
    }
    setAccessibleName(tr("%1, weight %2, %3").arg(name(), QLocale().toString(weight()), share_));
    if (weightEdit_ && weightEdit_->value() != weight()) {
        const QSignalBlocker quiet(weightEdit_);
        weightEdit_->setValue(weight());
    }
    update();
}

void ActionCard::setSelected(bool selected)
{
    if (selected_ == selected)
        return;
    selected_ = selected;
    update();
}

void ActionCard::setFound(bool found)
{
    if (found_ == found)
        return;
    found_ = found;
    update();
}

void ActionCard::setFaded(bool faded)
{
    if (faded_ == faded)
        return;
    faded_ = faded;
    update();
}

void ActionCard::describe(const Organisation& people)
{
    const QStringList lines = optionLines(*action_, people);
    marks_ = optionIcons(*action_);
    gear_->setAccessibleName(tr("Options of %1").arg(name()));
    remove_->setAccessibleName(tr("Delete action %1").arg(name()));
    QStringList tip{u"<b>"_s + name().toHtmlEscaped() + u"</b>"_s};
    if (!action_->hint.isEmpty())
        tip.append(action_->hint.toHtmlEscaped());
    for (const QString& line : lines)
        tip.append(line.toHtmlEscaped());
    tip.append(u"<i>"_s + tr("F2 renames, Ctrl+Enter opens the options, Alt+arrows move it").toHtmlEscaped() +
               u"</i>"_s);
    setToolTip(tip.join(u"<br>"_s));
    setAccessibleDescription(lines.join(u". "_s));
}

void ActionCard::mannerChanged()
{
    wrappedFor_ = -1;
    placeButtons();
}

void ActionCard::placeButtons()
{
    // A narrow card has room for the gear alone, and only while it is in use.
    const bool shown = !isReadOnly() && !nameEdit_;
    gear_->setVisible(shown && (!isCompact() || hasFocus()));
    remove_->setVisible(shown && !isCompact());
    remove_->setGeometry(width() - buttonSide - 4, 5, buttonSide, buttonSide);
    gear_->setGeometry(isCompact() ? QRect(width() - buttonSide - 4, height() - buttonSide - padding + 2,
                                           buttonSide, buttonSide)
                                   : QRect(width() - 2 * buttonSide - 4, 5, buttonSide, buttonSide));
}

void ActionCard::focusInEvent(QFocusEvent* event)
{
    BoardItem::focusInEvent(event);
    placeButtons();
}

void ActionCard::focusOutEvent(QFocusEvent* event)
{
    BoardItem::focusOutEvent(event);
    placeButtons();
    Q_EMIT editLeft();
}

int ActionCard::nameLeftEdge() const
{
    return isCompact() ? padding : padding + gripWidth;
}

int ActionCard::nameWidth(int cardWidth) const
{
    return cardWidth - nameLeftEdge() - (isCompact() ? 0 : 2 * buttonSide) - padding;
}

const QStringList& ActionCard::nameLines(int cardWidth) const
{
    if (wrappedFor_ != cardWidth) {
        wrapped_ = wrappedLines(name(), stagewright::font(TextStyle::Body), nameWidth(cardWidth),
                                isCompact() ? mostLinesCompact : mostLines);
        wrappedFor_ = cardWidth;
    }
    return wrapped_;
}

int ActionCard::heightForWidth(int width) const
{
    const int line = QFontMetrics(stagewright::font(TextStyle::Body)).height();
    const int nameHeight = std::max<int>(int(nameLines(width).size()) * line, buttonSide);
    return padding + nameHeight + 4 + weightHeight + (marksBelow(width) ? markRow : 0) + padding;
}

bool ActionCard::marksBelow(int width) const
{
    const int share = isCompact() && width < shareFrom ? 0 : shareRoom;
    const int beside = width - (nameLeftEdge() - 2 + weightWidth + 8 + share) - padding;
    return int(marks_.size()) * markStep > beside;
}

QRect ActionCard::nameRect() const
{
    return {nameLeftEdge(), padding, nameWidth(width()), weightRect().top() - padding - 4};
}

QRect ActionCard::weightRect() const
{
    const int below = marksBelow(width()) ? markRow : 0;
    return {nameLeftEdge() - 2, height() - padding - weightHeight - below, weightWidth, weightHeight};
}

void ActionCard::resizeEvent(QResizeEvent* event)
{
    BoardItem::resizeEvent(event);
    placeButtons();
    if (nameEdit_)
        nameEdit_->setGeometry(nameRect().adjusted(-6, -4, isCompact() ? 4 : 2 * buttonSide, 0));
    if (weightEdit_)
        weightEdit_->setGeometry(weightRect());
}

void ActionCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    if (!isReadOnly() && !isCompact())
        painter.drawPixmap(QPoint(padding - 2, padding + 2),
                           iconPixmap(u"grip"_s, theme.textFaint, 14, devicePixelRatioF()));
    if (!nameEdit_) {
        const QStringList& lines = nameLines(width());
        const int line = QFontMetrics(stagewright::font(TextStyle::Body)).height();
        QRect area = nameRect();
        if (lines.size() == 1)
            area.setTop(area.top() + std::max(0, (buttonSide - 4 - line) / 2));
        paintLines(painter, area, lines, stagewright::font(TextStyle::Body), theme.text);
    }
    paintWeight(painter);
    if (!isCompact() || gear_->isHidden())
        paintMarks(painter);
}

void ActionCard::paintFrame(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    const bool lit = hasFocus() || isDragged() || nameEdit_ || weightEdit_ || found_;
    if (faded_ && !lit)
        painter.setOpacity(fadedOpacity);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = underMouse() && !lit ? theme.surfaceRaised : theme.surface;
    paintCard(painter, frame, selected_ ? theme.accentSoft : fill,
              lit || selected_ ? theme.accent : theme.border, radius::card, lit ? 1.5 : 1);
}

void ActionCard::paintWeight(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    const QRect box = weightRect();
    if (!weightEdit_) {
        paintCard(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.surface, theme.border,
                  radius::control, 1);
        paintText(painter, QRectF(box).adjusted(8, 0, -16, 0), QLocale().toString(weight()),
                  stagewright::font(TextStyle::BodyStrong), theme.text);
        painter.drawPixmap(QPoint(box.right() - 16, box.center().y() - 4),
                           iconPixmap(u"chevron-down"_s, theme.textFaint, 10, devicePixelRatioF()));
    }
    // In a narrow card the marks need the room.
    if (!isCompact() || width() >= shareFrom)
        paintText(painter, QRectF(box.right() + 8, box.top(), 48, box.height()), share_,
                  stagewright::font(TextStyle::Caption), theme.textMuted);
}

void ActionCard::paintMarks(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    int x = width() - padding - 2;
    const int middle = marksBelow(width()) ? height() - padding - markRow / 2 + 2 : weightRect().center().y();
    for (auto mark = marks_.crbegin(); mark != marks_.crend(); ++mark) {
        x -= markStep - 3;
        const QColor color = *mark == u"mandatory"_s ? theme.danger : theme.textMuted;
        painter.drawPixmap(QPoint(x, middle - 7), iconPixmap(*mark, color, 14, devicePixelRatioF()));
        x -= 3;
    }
}

void ActionCard::editName()
{
    if (isReadOnly() || nameEdit_)
        return;
    nameEdit_ = new InlineEdit(name(), this);
    nameEdit_->setObjectName(u"nameEdit"_s);
    nameEdit_->setAccessibleName(tr("Name of the action"));
    nameEdit_->setCheck(checkedAs<ActionName>);
    nameBefore_ = name();
    // The draft follows what is typed, so that a crash takes none of it.
    connect(nameEdit_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (checkedAs<ActionName>(text))
            Q_EMIT nameEntered(text);
    });
    connect(nameEdit_, &InlineEdit::refused, this, &ActionCard::refused);
    nameEdit_->setGeometry(nameRect().adjusted(-6, -4, isCompact() ? 4 : 2 * buttonSide, 0));
    connect(nameEdit_, &InlineEdit::left, this, &ActionCard::nameLeft);
    placeButtons();
    nameEdit_->show();
    nameEdit_->setFocus();
    update();
}

void ActionCard::nameLeft(InlineEdit::Leave how, const QString& text)
{
    InlineEdit* edit = nameEdit_;
    nameEdit_ = nullptr;
    edit->deleteLater();
    edit->hide();
    placeButtons();
    update();
    if (how == InlineEdit::Leave::Enter || how == InlineEdit::Leave::Escape ||
        how == InlineEdit::Leave::BackTab)
        setFocus(Qt::OtherFocusReason);
    const QString kept = how == InlineEdit::Leave::Escape ? nameBefore_ : text;
    if (kept != name())
        Q_EMIT nameEntered(kept);
    Q_EMIT editLeft();
    if (how == InlineEdit::Leave::Tab)
        editWeight();
}

void ActionCard::editWeight()
{
    if (isReadOnly() || weightEdit_)
        return;
    weightBefore_ = weight();
    weightEdit_ = new QSpinBox(this);
    weightEdit_->setObjectName(u"weightEdit"_s);
    weightEdit_->setAccessibleName(tr("Weight"));
    weightEdit_->setRange(0, 100);
    weightEdit_->setValue(weight());
    weightEdit_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    weightEdit_->setGeometry(weightRect());
    weightEdit_->installEventFilter(this);
    connect(weightEdit_, &QSpinBox::valueChanged, this, &ActionCard::weightEntered);
    weightEdit_->show();
    weightEdit_->setFocus();
    weightEdit_->selectAll();
    update();
}

void ActionCard::closeWeight()
{
    if (!weightEdit_)
        return;
    QSpinBox* edit = weightEdit_;
    weightEdit_ = nullptr;
    edit->removeEventFilter(this);
    edit->deleteLater();
    edit->hide();
    update();
    Q_EMIT editLeft();
}

bool ActionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != weightEdit_)
        return BoardItem::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        closeWeight();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT weightEntered(weightBefore_);
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backtab:
        closeWeight();
        setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Tab:
        closeWeight();
        Q_EMIT nextFieldWanted();
        return true;
    default:
        return false;
    }
}

void ActionCard::mouseReleaseEvent(QMouseEvent* event)
{
    const bool click = isPressed() && !isDragged() && event->button() == Qt::LeftButton;
    BoardItem::mouseReleaseEvent(event);
    if (click && weightRect().contains(event->position().toPoint()))
        editWeight();
}

void ActionCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !weightRect().contains(event->position().toPoint()))
        editName();
}

void ActionCard::wheelEvent(QWheelEvent* event)
{
    // Only over the weight of the card in use, so that scrolling the board changes nothing.
    const bool over = weightRect().contains(event->position().toPoint());
    const bool inUse = hasFocus() || weightEdit_;
    if (isReadOnly() || !over || !inUse || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    event->accept();
    // A touchpad sends many small turns; what is left over counts for the next one.
    wheelTurned_ += event->angleDelta().y();
    const int steps = wheelTurned_ / QWheelEvent::DefaultDeltasPerStep;
    wheelTurned_ %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT weightEntered(std::clamp(weight() + steps, 0, 100));
}

void ActionCard::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    const bool digit = typed.size() == 1 && typed[0] >= u'0' && typed[0] <= u'9';
    if (!isReadOnly() && !isDragged() && digit && !(event->modifiers() & ~Qt::KeypadModifier)) {
        editWeight();
        weightEdit_->setValue(typed[0].unicode() - u'0');
        weightEdit_->findChild<QLineEdit*>()->setCursorPosition(1);
        return;
    }
    if (!isReadOnly() && !isDragged() && (typed == u"+" || typed == u"-")) {
        Q_EMIT weightEntered(std::clamp(weight() + (typed == u"+" ? 1 : -1), 0, 100));
        return;
    }
    BoardItem::keyPressEvent(event);
}

} // namespace stagewright
