// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/period_dialog.h"

#include <QDateEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

PeriodDialog::PeriodDialog(QDate from, QDate to, QWidget* parent)
    : CardDialog(tr("Created between"), parent),
      from_(makeDay(u"periodFrom"_s, from)),
      to_(makeDay(u"periodTo"_s, to))
{
    setObjectName(u"periodDialog"_s);
    auto* form = new FormLayout;
    form->addRow(tr("First day"), from_);
    form->addRow(tr("Last day"), to_);
    content()->addLayout(form);
    primary()->setText(tr("Show"));
}

QDateEdit* PeriodDialog::makeDay(const QString& name, QDate day)
{
    auto* edit = new QDateEdit(day, this);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    return edit;
}

QDate PeriodDialog::from() const
{
    return from_->date();
}

QDate PeriodDialog::to() const
{
    return to_->date();
}

void PeriodDialog::accept()
{
    if (from() > to()) {
        showError(tr("The last day is before the first day. Choose different days."));
        return;
    }
    CardDialog::accept();
}

} // namespace stagewright
