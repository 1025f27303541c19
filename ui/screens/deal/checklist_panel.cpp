// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/checklist_panel.h"

#include "ui/screens/checklist/checklist_view.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stagewright {

using namespace Qt::StringLiterals;

ChecklistPanel::ChecklistPanel(ChecklistModel& model, QWidget* parent)
    : QWidget(parent),
      version_(new TextLabel({}, TextStyle::Caption, TextTone::Faint, this)),
      name_(new ElidedLabel({}, this)),
      change_(new Button(Button::Kind::Secondary, tr("Change…"), this)),
      view_(new ChecklistView(model, this))
{
    setObjectName(u"checklistPanel"_s);
    version_->setObjectName(u"processVersion"_s);
    name_->setObjectName(u"processName"_s);
    name_->setFont(stagewright::font(TextStyle::Heading));
    change_->setObjectName(u"changeProcess"_s);
    change_->setToolTip(tr("Move the deal to a different process"));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(version_);
    titles->addWidget(name_);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(change_, 0, Qt::AlignVCenter);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, space::l, 12, space::s);
    outer->setSpacing(space::m);
    outer->addLayout(head);
    outer->addWidget(view_, 1);
    connect(change_, &Button::clicked, this, &ChecklistPanel::changeProcessWanted);
}

void ChecklistPanel::showDetails(const DealDetails& details)
{
    version_->setText(tr("Process · version %1").arg(details.processVersion));
    name_->setText(details.process.name.text());
    change_->setVisible(details.deal.status == DealStatus::Open && details.rights.work);
}

void ChecklistPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, 1, height()), theme.border);
}

} // namespace stagewright
