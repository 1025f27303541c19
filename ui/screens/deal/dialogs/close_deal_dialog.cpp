// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/dialogs/close_deal_dialog.h"

#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/text/labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

CloseDealDialog::CloseDealDialog(DealStatus status, const QString& dealName,
                                 const QList<ClosingReason>& reasons, QWidget* parent)
    : CardDialog(status == DealStatus::Lost ? tr("Mark as lost") : tr("Mark as outdated"), parent),
      reason_(new ChoiceBox(this)),
      comment_(new QPlainTextEdit(this))
{
    setObjectName(u"closeDealDialog"_s);
    auto* deal = new TextLabel(dealName, TextStyle::BodyStrong, TextTone::Normal, this);
    deal->setWordWrap(true);
    content()->addWidget(deal);
    QList<Choice> choices;
    for (const ClosingReason& reason : reasons) {
        if (reason.status == status && !reason.archived)
            choices.append({reason.id.value(), reason.name, {}});
    }
    reason_->setObjectName(u"closeReason"_s);
    reason_->setPlaceholder(tr("Choose a reason"));
    reason_->setChoices(choices);
    reason_->setCurrentId(0);
    comment_->setObjectName(u"closeComment"_s);
    comment_->setTabChangesFocus(true);
    comment_->setPlaceholderText(tr("Optional"));
    comment_->setFixedHeight(88);
    auto* form = new FormLayout;
    form->setSeparators(false);
    form->addRow(tr("Reason"), reason_);
    form->addRow(tr("Comment"), comment_);
    content()->addLayout(form);
    primary()->setText(status == DealStatus::Lost ? tr("Mark as lost") : tr("Mark as outdated"));
    setHint(tr("The deal can be reopened later."));
    setMinimumWidth(520);
    reason_->setFocus();
}

void CloseDealDialog::accept()
{
    if (reason_->currentId() == 0) {
        showError(reason_->isWrong() ? reason_->mistake() : sentence({ProblemCode::ReasonRequired, {}}));
        reason_->setFocus();
        return;
    }
    clearError();
    Q_EMIT submitted(ReasonId(reason_->currentId()), comment_->toPlainText().trimmed());
}

} // namespace stagewright
