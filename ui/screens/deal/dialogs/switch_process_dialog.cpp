// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/dialogs/switch_process_dialog.h"

#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

SwitchProcessDialog::SwitchProcessDialog(const DealDetails& details, const QList<ProcessSummary>& processes,
                                         QWidget* parent)
    : CardDialog(tr("Change process"), parent),
      details_(details),
      process_(new ChoiceBox(this)),
      before_(new TextLabel({}, TextStyle::Body, TextTone::Normal, this)),
      after_(new TextLabel({}, TextStyle::Body, TextTone::Normal, this))
{
    setObjectName(u"switchProcessDialog"_s);
    QList<Choice> choices;
    for (const ProcessSummary& each : processes) {
        if (each.active && each.process.id != details_.deal.facts.process) {
            processes_.append(each);
            choices.append({each.process.id.value(), each.process.name.text(), {}});
        }
    }
    process_->setObjectName(u"newProcess"_s);
    process_->setChoices(choices);
    if (!choices.isEmpty())
        process_->setCurrentId(choices.first().id);
    before_->setObjectName(u"effectBefore"_s);
    before_->setWordWrap(true);
    after_->setObjectName(u"effectAfter"_s);
    after_->setWordWrap(true);
    auto* form = new FormLayout;
    form->addRow(tr("New process"), process_);
    form->addRow(tr("Now"), before_);
    form->addRow(tr("After"), after_);
    content()->addLayout(form);
    auto* kept = new TextLabel(tr("Completed actions are kept and come back if you switch back."),
                               TextStyle::Caption, TextTone::Muted, this);
    kept->setWordWrap(true);
    content()->addWidget(kept);
    primary()->setText(tr("Change process"));
    primary()->setEnabled(!choices.isEmpty());
    if (choices.isEmpty())
        showError(tr("There is no other active process."));
    setMinimumWidth(520);
    connect(process_, &ChoiceBox::currentIdChanged, this, &SwitchProcessDialog::showEffect);
    showEffect();
}

QString SwitchProcessDialog::effect(const Process& process) const
{
    const Progress progress = progressOf(process, details_.done());
    const Stage* stage = process.stage(progress.stage);
    return tr("Stage: %1 · probability: %2%")
        .arg(isolated(stage ? stage->name.text() : notStartedText()))
        .arg(probability(progress));
}

void SwitchProcessDialog::showEffect()
{
    before_->setText(effect(details_.process));
    after_->clear();
    for (const ProcessSummary& each : std::as_const(processes_)) {
        if (each.process.id.value() == process_->currentId())
            after_->setText(effect(each.process));
    }
}

void SwitchProcessDialog::accept()
{
    if (process_->currentId() == 0) {
        showError(process_->isWrong() ? process_->mistake() : tr("Choose a process."));
        return;
    }
    clearError();
    Q_EMIT submitted(ProcessId(process_->currentId()));
}

} // namespace stagewright
