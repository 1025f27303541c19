// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/people_picker.h"

#include "ui/text/isolated.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_popup.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int crossSide = 12;
constexpr int widest = 240;

/// A chosen person; a click or Delete removes it.
class PersonChip final : public QAbstractButton
{
public:
    PersonChip(const Choice& person, QWidget* parent) : QAbstractButton(parent), name_(person.text)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setObjectName(u"personChip%1"_s.arg(person.id));
        setAccessibleName(PeoplePicker::tr("Remove %1").arg(isolated(person.text)));
        setToolTip(toolTipText(accessibleName()));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSizeF chip = chipSize(name_);
        return {std::min(static_cast<int>(chip.width()) + crossSide + 6, widest),
                static_cast<int>(chip.height()) + 2};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(this);
        const qreal round = height() / 2.0;
        const QColor fill = underMouse() ? mixed(theme.neutralSoft, theme.border, 0.7) : theme.neutralSoft;
        paintCard(painter, rect(), fill, {}, round, 0);
        paintText(painter, QRectF(8, 0, width() - crossSide - 18, height()), name_,
                  stagewright::font(TextStyle::Small), theme.textMuted);
        painter.drawPixmap(QPointF(width() - crossSide - 6, (height() - crossSide) / 2.0),
                           iconPixmap(u"close"_s, theme.textMuted, crossSide, devicePixelRatioF()));
        if (showsFocus(this))
            paintFocusRing(painter, rect(), round, theme);
    }

private:
    QString name_;
};

/// The widget before this one in the tab order.
QWidget* fieldBefore(QWidget* field)
{
    QWidget* before = field->previousInFocusChain();
    while (before != field && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    return before;
}

} // namespace

PeoplePicker::PeoplePicker(QWidget* parent)
    : QWidget(parent),
      flow_(new FlowLayout(this, 6, 4)),
      add_(new Button(Button::Kind::Link, tr("+ person"), this))
{
    add_->setObjectName(u"addPerson"_s);
    add_->setToolTip(tr("Add a person"));
    flow_->addWidget(add_);
    connect(add_, &Button::clicked, this, &PeoplePicker::openPopup);
}

void PeoplePicker::setChoices(const QList<Choice>& choices)
{
    choices_ = choices;
    rebuild();
}

void PeoplePicker::setFormer(const QList<Choice>& former)
{
    former_ = former;
    rebuild();
}

std::optional<Choice> PeoplePicker::choiceOf(qint64 id) const
{
    for (const QList<Choice>* list : {&choices_, &former_}) {
        const auto found = std::find_if(list->cbegin(), list->cend(),
                                        [id](const Choice& choice) { return choice.id == id; });
        if (found != list->cend())
            return *found;
    }
    return std::nullopt;
}

void PeoplePicker::setChosen(const QList<qint64>& ids)
{
    chosen_ = ids;
    rebuild();
}

void PeoplePicker::setAddText(const QString& text, const QString& toolTip)
{
    add_->setText(text);
    add_->setToolTip(toolTip);
}

QString PeoplePicker::entered() const
{
    QStringList ids;
    for (const qint64 id : chosen_)
        ids.append(QString::fromLatin1(QByteArray::number(id))); // a key that nobody reads
    return ids.join(u' ');
}

void PeoplePicker::setEntered(const QString& entered)
{
    QList<qint64> ids;
    for (const QString& id : entered.split(u' ', Qt::SkipEmptyParts))
        ids.append(id.toLongLong());
    setChosen(ids);
    Q_EMIT chosenChanged();
}

void PeoplePicker::openPopup()
{
    if (!popup_) {
        popup_ = new ChoicePopup(this);
        connect(popup_, &ChoicePopup::picked, this, &PeoplePicker::add);
    }
    QList<Choice> free;
    std::copy_if(choices_.cbegin(), choices_.cend(), std::back_inserter(free),
                 [this](const Choice& choice) { return !chosen_.contains(choice.id); });
    popup_->setChoices(free);
    popup_->openAt(add_);
}

void PeoplePicker::focusInEvent(QFocusEvent* event)
{
    // No focus proxy: Tab would stop at the picker and skip the chips.
    add_->setFocus(event->reason());
}

void PeoplePicker::rebuild()
{
    // A chip may be in the middle of handling its own click.
    while (flow_->count() > 1) {
        QLayoutItem* item = flow_->takeAt(0);
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    for (const qint64 id : std::as_const(chosen_)) {
        const auto person = choiceOf(id);
        if (!person)
            continue;
        auto* chip = new PersonChip(*person, this);
        connect(chip, &QAbstractButton::clicked, this, [this, id] { remove(id); });
        flow_->insertWidget(place++, chip);
        chip->show();
        setTabOrder(fieldBefore(add_), chip);
    }
    updateGeometry();
}

void PeoplePicker::add(qint64 id)
{
    if (chosen_.contains(id))
        return;
    chosen_.append(id);
    rebuild();
    add_->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosenChanged();
}

void PeoplePicker::remove(qint64 id)
{
    chosen_.removeAll(id);
    rebuild();
    add_->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosenChanged();
}

} // namespace stagewright
