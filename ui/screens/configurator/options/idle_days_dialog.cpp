// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/idle_days_dialog.h"

#include "ui/screens/configurator/options/number_edit.h"
#include "ui/text/isolated.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

IdleDaysDialog::IdleDaysDialog(const Stage& stage, bool first, QWidget* parent)
    : CardDialog(tr("Idle deals in “%1”").arg(isolated(stage.name.text())), parent),
      days_(new NumberEdit(this))
{
    setObjectName(u"idleDaysDialog"_s);
    days_->setObjectName(u"idleDays"_s);
    days_->setAccessibleName(tr("Idle after how many days"));
    days_->setRange(Stage::leastIdleDays, Stage::mostIdleDays);
    days_->setValue(stage.idleDays);
    days_->setMinimumWidth(96);
    days_->selectAll();
    auto* before = new TextLabel(tr("A deal is idle after"));
    before->setBuddy(days_);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(before);
    row->addWidget(days_);
    row->addWidget(new TextLabel(tr("days", "behind a number field")));
    row->addStretch();
    content()->addLayout(row);
    QString text =
        tr("when nothing has happened to it for that long and no task is planned within as many days.");
    if (first)
        text += u' ' + tr("Deals that are not started yet follow this stage.");
    auto* meaning = new TextLabel(text, TextStyle::Body, TextTone::Muted);
    meaning->setWordWrap(true);
    meaning->setMinimumWidth(420);
    content()->addWidget(meaning);
    primary()->setText(tr("Set"));
}

int IdleDaysDialog::days() const
{
    return days_->value();
}

void IdleDaysDialog::accept()
{
    if (days_->entered())
        CardDialog::accept();
    else
        showError(days_->refused());
}

} // namespace stagewright
