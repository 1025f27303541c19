// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/new_process_dialog.h"

#include "core/exchange/defaults.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/form_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QList<Stage> defaultStages()
{
    const bool polish = QLocale().language() == QLocale::Polish;
    return defaultWorkspace(polish ? u"pl"_s : u"en"_s).firstProcess.stages;
}

} // namespace

NewProcessDialog::NewProcessDialog(QWidget* parent)
    : CardDialog(tr("New process"), parent),
      name_(new QLineEdit(this)),
      template_(new Segmented(this)),
      stages_(new TextLabel({}, TextStyle::Caption, TextTone::Muted, this))
{
    setObjectName(u"newProcessDialog"_s);
    setMinimumWidth(480);
    primary()->setText(tr("Create"));
    setHint(tr("You can change everything afterwards"));
    name_->setObjectName(u"processName"_s);
    name_->setMaxLength(int(ProcessName::maxLength));
    name_->setPlaceholderText(tr("For example: Key accounts"));
    template_->setObjectName(u"template"_s);
    template_->setAccessibleName(tr("Start from"));
    template_->addSegment(tr("Default stages"), true);
    template_->addSegment(tr("Empty"), false);
    template_->setCurrentIndex(0);
    stages_->setWordWrap(true);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(6);
    choice->addWidget(template_, 0, Qt::AlignLeft);
    choice->addWidget(stages_);
    auto* form = new FormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Start from"), choice);
    content()->addLayout(form);
    connect(template_, &Segmented::currentChanged, this, &NewProcessDialog::showTemplate);
    showTemplate();
    name_->setFocus();
}

void NewProcessDialog::showTemplate()
{
    if (!template_->currentData().toBool()) {
        stages_->setText(tr("No stages yet: you start with a clean board."));
        return;
    }
    QStringList names;
    for (const Stage& stage : defaultStages())
        names.append(stage.name.text());
    stages_->setText(names.join(u" → "_s));
}

void NewProcessDialog::accept()
{
    const auto name = ProcessName::from(name_->text());
    if (!name) {
        showError(sentence(name.problem()));
        name_->setFocus();
        return;
    }
    Process process{ProcessId(), *name};
    if (template_->currentData().toBool())
        process.stages = defaultStages();
    CardDialog::accept();
    Q_EMIT created(process);
}

} // namespace stagewright
