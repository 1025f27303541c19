// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/filter_button.h"

#include "ui/text/isolated.h"
#include "ui/widgets/inputs/choice_popup.h"

namespace stagewright {

FilterButton::FilterButton(const QString& name, QWidget* parent)
    : Button(Kind::Secondary, QString(), parent), name_(name), popup_(new ChoicePopup(this))
{
    setMenuArrow(true);
    setMaximumTextWidth(180);
    setToolTip(name);
    popup_->setObjectName(QStringLiteral("choices"));
    popup_->setAccessibleName(name);
    connect(this, &QPushButton::clicked, this, [this] { popup_->openAt(this); });
    connect(popup_, &ChoicePopup::picked, this, &FilterButton::picked);
}

void FilterButton::setChoices(const QList<Choice>& choices)
{
    choices_ = choices;
    popup_->setChoices(choices);
}

void FilterButton::setCurrentId(qint64 id)
{
    setActive(id != 0);
    for (const Choice& choice : std::as_const(choices_)) {
        if (choice.id == id)
            setShownText(choice.text);
    }
}

void FilterButton::setShownText(const QString& text)
{
    // An ampersand in a name must not become a mnemonic.
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(QStringLiteral("%1: %2").arg(name_, isolated(text)));
}

} // namespace stagewright
