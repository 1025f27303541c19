// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"

#include "ui/text/isolated.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

MissingActionsDialog::MissingActionsDialog(const QList<Action>& missing, QWidget* parent)
    : CardDialog(tr("Not ready to be won"), parent),
      first_(missing.isEmpty() ? ActionId() : missing.first().id)
{
    setObjectName(u"missingActionsDialog"_s);
    auto* why = new TextLabel(
        tr("%n mandatory action(s) must be done first:", nullptr, static_cast<int>(missing.size())),
        TextStyle::Body, TextTone::Muted, this);
    why->setWordWrap(true);
    content()->addWidget(why);
    auto* list = new QWidget;
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    lines->setSpacing(space::xs);
    for (const Action& action : missing) {
        auto* line = new Button(Button::Kind::Secondary, u"mandatory"_s, action.name.text(), list);
        line->setObjectName(u"missing-"_s + action.id.toText());
        line->setMaximumTextWidth(380);
        line->setToolTip(toolTipText(tr("Go to %1").arg(isolated(action.name.text()))));
        connect(line, &Button::clicked, this, [this, id = action.id] { pick(id); });
        lines->addWidget(line, 0, Qt::AlignLeft);
    }
    lines->addStretch();
    content()->addWidget(list, 1);
    primary()->setText(tr("Go to the first"));
    secondary()->setText(tr("Close"));
    setMinimumWidth(460);
}

void MissingActionsDialog::accept()
{
    pick(first_);
}

void MissingActionsDialog::pick(ActionId action)
{
    done(Accepted);
    Q_EMIT picked(action);
}

} // namespace stagewright
