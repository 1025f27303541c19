// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/workspace_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

WorkspacePage::WorkspacePage(Desk& desk, Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      navigator_(navigator),
      name_(new QLineEdit(this)),
      currency_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      save_(new Button(Button::Kind::Primary, tr("Save"), this))
{
    name_->setObjectName(u"workspaceName"_s);
    name_->setMaxLength(200);
    save_->setObjectName(u"saveWorkspace"_s);
    currency_->setObjectName(u"workspaceCurrency"_s);
    auto* card = new Card(this);
    card->setMaximumWidth(640);
    auto* form = new FormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Currency"), currency_);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(save_);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(12);
    inside->addLayout(form);
    inside->addLayout(foot);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(new TextLabel(tr("Workspace"), TextStyle::Title));
    rows->addWidget(card);
    rows->addStretch();
    connect(save_, &Button::clicked, this, &WorkspacePage::save);
    connect(name_, &QLineEdit::returnPressed, this, &WorkspacePage::save);
    connect(name_, &QLineEdit::textChanged, this, &WorkspacePage::showState);
    connect(&desk_, &Desk::directoryChanged, this, &WorkspacePage::refresh);
    refresh();
}

void WorkspacePage::setEditable(bool editable)
{
    editable_ = editable;
    name_->setReadOnly(!editable);
    save_->setVisible(editable);
    showState();
}

void WorkspacePage::refresh()
{
    if (!name_->isModified())
        name_->setText(desk_.directory().workspaceName);
    currency_->setText(tr("%1 (set when the workspace was created)").arg(desk_.directory().currency.code()));
    showState();
}

void WorkspacePage::showState()
{
    const QString name = name_->text().simplified();
    save_->setEnabled(editable_ && !name.isEmpty() && name != desk_.directory().workspaceName);
}

void WorkspacePage::save()
{
    if (!save_->isEnabled())
        return;
    const auto rename = [actor = desk_.actor(), name = name_->text().simplified()](Workspace& workspace) {
        return workspace.lists().renameWorkspace(actor, name);
    };
    desk_.write(rename).then(this, [this, sent = name_->text()](const Outcome& outcome) {
        if (!outcome) {
            navigator_.tell(outcome.problem());
            return;
        }
        if (name_->text() == sent)
            name_->setModified(false);
        navigator_.tell(tr("The workspace was renamed."));
    });
}

} // namespace stagewright
