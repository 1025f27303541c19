// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/replace_entry_dialog.h"

#include "ui/text/isolated.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

ReplaceEntryDialog::ReplaceEntryDialog(const QString& name, qint64 deals, const QList<Choice>& others,
                                       bool merging, bool mayBeNone, QWidget* parent)
    : CardDialog((merging ? tr("Merge “%1”") : tr("Delete “%1”")).arg(isolated(name)), parent),
      other_(new ChoiceBox(this)),
      mayBeNone_(mayBeNone)
{
    setObjectName(u"replaceEntryDialog"_s);
    setMinimumWidth(480);
    auto* what =
        new TextLabel(tr("%n deal(s) have it. They get what you choose here, and their histories say so.",
                         nullptr, static_cast<int>(deals)));
    what->setWordWrap(true);
    content()->addWidget(what);
    other_->setObjectName(u"replacement"_s);
    if (mayBeNone)
        other_->setNoneText(tr("Nothing"));
    other_->setChoices(others);
    other_->setCurrentId(0);
    auto* form = new FormLayout;
    form->setSeparators(false);
    form->addRow(merging ? tr("Merge into") : tr("They get"), other_);
    content()->addLayout(form);
    primary()->setText(merging ? tr("Merge") : tr("Delete"));
    other_->setFocus();
}

void ReplaceEntryDialog::accept()
{
    if (other_->isWrong() || (!mayBeNone_ && other_->currentId() == 0)) {
        showError(other_->isWrong() ? other_->mistake() : tr("Choose what the deals get instead."));
        other_->setFocus();
        return;
    }
    CardDialog::accept();
}

qint64 ReplaceEntryDialog::replacement() const
{
    return other_->currentId();
}

} // namespace stagewright
