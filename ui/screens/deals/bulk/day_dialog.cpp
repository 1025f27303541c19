// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/bulk/day_dialog.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

DayDialog::DayDialog(QDate day, QWidget* parent)
    : CardDialog(tr("Expected close"), parent), day_(new QDateEdit(day, this))
{
    setObjectName(u"bulkDayDialog"_s);
    day_->setObjectName(u"bulkDayEdit"_s);
    day_->setCalendarPopup(true);
    auto* form = new FormLayout;
    form->setSeparators(false);
    form->addRow(tr("Expected close"), day_);
    content()->addLayout(form);
    primary()->setText(tr("Set the day"));
    auto* none = new Button(Button::Kind::Link, tr("No day"), this);
    none->setObjectName(u"bulkNoDay"_s);
    addFooterButton(none);
    connect(none, &Button::clicked, this, [this] {
        Q_EMIT submitted(QDate());
        CardDialog::accept();
    });
    setMinimumWidth(420);
    day_->setFocus();
}

void DayDialog::accept()
{
    Q_EMIT submitted(day_->date());
    CardDialog::accept();
}

} // namespace stagewright
