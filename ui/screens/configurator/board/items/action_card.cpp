// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/items/action_card.h"

#include "ui/screens/configurator/board/items/board_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/inputs/button.h"

#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

ActionCard::ActionCard(QWidget* parent) : BoardItem(parent)
{
    setAccessibleRole(this, QAccessible::ListItem);
}

void ActionCard::makeButtons()
{
    if (gear_)
        return;
    gear_ = new IconButton(u"settings"_s, tr("Options"), this);
    remove_ = new IconButton(u"close"_s, tr("Delete action"), this);
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
    nameButtons();
    placeButtons();
}

bool ActionCard::showAction(const Action& action, qint64 totalWeight, const Organisation& people,
                            bool newPeople)
{
    const qint64 percent = sharePercent(action.weight.value(), totalWeight);
    const bool same = action_ == action && !newPeople;
    if (same && percent == sharePercent_)
        return false;
    sharePercent_ = percent;
    share_ = shareText(action.weight.value(), totalWeight);
    if (!same) {
        const bool renamed = name() != action.name.text();
        action_ = action;
        if (renamed)
            updateName();
        describe(people);
    }
    const QString spoken = tr("%1, weight %2, %3").arg(isolated(name()), numberText(weight()), share_);
    if (spoken != accessibleName())
        setAccessibleName(spoken);
    if (weightEdit_ && weightEdit_->checked() && weightEdit_->value() != weight()) {
        const QSignalBlocker quiet(weightEdit_);
        weightEdit_->setValue(weight());
    }
    return true;
}

void ActionCard::updateName()
{
    wrappedFor_ = -1;
    nameButtons();
}

void ActionCard::nameButtons()
{
    if (!gear_)
        return;
    gear_->setAccessibleName(tr("Options of %1").arg(isolated(name())));
    remove_->setAccessibleName(tr("Delete action %1").arg(isolated(name())));
}

void ActionCard::setSelected(bool selected)
{
    setAccessibleSelected(this, selected);
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
    placeButtons();
    update();
}

void ActionCard::setCarried(qsizetype cards)
{
    if (carried_ == cards)
        return;
    carried_ = cards;
    placeButtons();
    update();
}

void ActionCard::describe(const Organisation& people)
{
    lines_ = optionLines(*action_, people);
    marks_ = optionIcons(*action_);
    setAccessibleDescription(lines_.join(u". "_s));
}

QString ActionCard::tip() const
{
    QStringList tip{u"<b>"_s + name().toHtmlEscaped() + u"</b>"_s};
    if (!action_->hint.isEmpty())
        tip.append(action_->hint.toHtmlEscaped());
    for (const QString& line : lines_)
        tip.append(line.toHtmlEscaped());
    tip.append(u"<i>"_s + tr("F2 renames, Ctrl+Enter opens the options, Alt+arrows move it").toHtmlEscaped() +
               u"</i>"_s);
    return tip.join(u"<br>"_s);
}

bool ActionCard::event(QEvent* event)
{
    // Made only when somebody wants to read it: an edit may change every card of a big process.
    if (event->type() == QEvent::ToolTip)
        setToolTip(tip());
    return BoardItem::event(event);
}

void ActionCard::focusInEvent(QFocusEvent* event)
{
    BoardItem::focusInEvent(event);
    makeButtons();
    placeButtons();
}

void ActionCard::focusOutEvent(QFocusEvent* event)
{
    BoardItem::focusOutEvent(event);
    placeButtons();
    Q_EMIT editLeft();
}

void ActionCard::editName()
{
    if (isReadOnly() || nameEdit_)
        return;
    nameEdit_ = new InlineEdit(name(), TextStyle::Body, this);
    nameEdit_->setObjectName(u"nameEdit"_s);
    nameEdit_->setAccessibleName(tr("Name of the action"));
    nameEdit_->setCheck(checkedAs<ActionName>);
    nameBefore_ = name();
    // The draft follows the typing, so that a crash loses none of it.
    connect(nameEdit_, &InlineEdit::textEdited, this, [this](const QString& text) {
        if (checkedAs<ActionName>(text))
            Q_EMIT nameEntered(text);
    });
    connect(nameEdit_, &InlineEdit::refused, this, &ActionCard::refused);
    nameEdit_->setGeometry(nameEditRect());
    connect(nameEdit_, &InlineEdit::left, this, &ActionCard::nameLeft);
    connect(nameEdit_, &InlineEdit::heightChanged, this, &ActionCard::heightChanged);
    placeButtons();
    nameEdit_->show();
    Q_EMIT heightChanged();
    nameEdit_->setFocus();
    update();
}

void ActionCard::nameLeft(InlineEdit::Leave how, const QString& text)
{
    InlineEdit* edit = nameEdit_;
    nameEdit_ = nullptr;
    const bool hadKeys = how == InlineEdit::Leave::FocusOut && edit->hasFocus();
    edit->deleteLater();
    edit->hide();
    placeButtons();
    Q_EMIT heightChanged();
    update();
    if (hadKeys || how == InlineEdit::Leave::Enter || how == InlineEdit::Leave::Escape ||
        how == InlineEdit::Leave::BackTab)
        takeKeysBack();
    const Outcome sound = checkedAs<ActionName>(text);
    const bool back = how == InlineEdit::Leave::Escape || !sound;
    if (const QString kept = back ? nameBefore_ : text; kept != name())
        Q_EMIT nameEntered(kept);
    Q_EMIT editLeft();
    if (how == InlineEdit::Leave::FocusOut && !sound)
        Q_EMIT refused(sound.problem());
    if (how == InlineEdit::Leave::Tab)
        editWeight();
}

void ActionCard::editWeight()
{
    if (isReadOnly() || weightEdit_)
        return;
    weightBefore_ = weight();
    weightEdit_ = new WeightEdit(weight(), this);
    weightEdit_->setObjectName(u"weightEdit"_s);
    weightEdit_->setAccessibleName(tr("Weight"));
    weightEdit_->setGeometry(weightRect());
    weightEdit_->installEventFilter(this);
    connect(weightEdit_, &QSpinBox::valueChanged, this, &ActionCard::weightEntered);
    // The 12 of 120 was never meant.
    connect(weightEdit_, &WeightEdit::spoilt, this, [this] { Q_EMIT weightEntered(weightBefore_); });
    connect(weightEdit_, &WeightEdit::mended, this, &ActionCard::weightEntered);
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
    const Outcome sound = weightEdit_->checked();
    if (event->type() == QEvent::FocusOut) {
        closeWeight();
        if (!sound)
            Q_EMIT refused(sound.problem());
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enters =
        key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (enters && !sound) {
        Q_EMIT refused(sound.problem());
        weightEdit_->selectAll();
        return true;
    }
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT weightEntered(weightBefore_);
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backtab:
        closeWeight();
        takeKeysBack();
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
    // A touchpad sends many small steps; what is left over counts towards the next one.
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
        weightEdit_->typeFirst(typed[0]);
        return;
    }
    if (!isReadOnly() && !isDragged() && (typed == u"+" || typed == u"-")) {
        Q_EMIT weightEntered(std::clamp(weight() + (typed == u"+" ? 1 : -1), 0, 100));
        return;
    }
    BoardItem::keyPressEvent(event);
}

bool ActionCard::isWeightHalfTyped() const
{
    return weightEdit_ && weightEdit_->text() != numberText(weight());
}

} // namespace stagewright
