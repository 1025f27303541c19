// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/new_process_dialog.h"

#include "core/exchange/process_templates.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/form_layout.h"
#include "ui/widgets/text/labels.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

Process templateOf(const QString& key)
{
    return processTemplate(key, QLocale().name());
}

/// Templates go by the name they give the process, but nobody looks for "New process" here.
QString templateText(const QString& key)
{
    if (key == u"default")
        return NewProcessDialog::tr("Default");
    return key == u"empty" ? NewProcessDialog::tr("Empty") : templateOf(key).name.text();
}

} // namespace

NewProcessDialog::NewProcessDialog(QWidget* parent)
    : CardDialog(tr("New process"), parent),
      name_(new QLineEdit(this)),
      template_(new Segmented(this)),
      stages_(new TextLabel({}, TextStyle::Caption, TextTone::Muted, this))
{
    setObjectName(u"newProcessDialog"_s);
    primary()->setText(tr("Create"));
    setHint(tr("You can change everything afterwards"));
    name_->setObjectName(u"processName"_s);
    name_->setPlaceholderText(tr("For example: Key accounts"));
    template_->setObjectName(u"template"_s);
    template_->setAccessibleName(tr("Start from"));
    for (const QString& key : processTemplateKeys())
        template_->addSegment(templateText(key), key);
    template_->setCurrentIndex(0);
    stages_->setWordWrap(true);
    // The dialog keeps its height while somebody browses the templates.
    stages_->setMinimumHeight(3 * stages_->fontMetrics().lineSpacing());
    stages_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    stages_->setObjectName(u"templateStages"_s);
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
    const Process process = templateOf(template_->currentData().toString());
    if (process.stages.isEmpty()) {
        stages_->setText(tr("No stages yet: you start with a clean board."));
        return;
    }
    QStringList names;
    for (const Stage& stage : process.stages)
        names.append(isolated(stage.name.text()));
    stages_->setText(process.description + u'\n' + names.join(u" → "_s));
}

void NewProcessDialog::accept()
{
    const auto name = ProcessName::from(name_->text());
    if (!name) {
        showError(sentence(name.problem()));
        name_->setFocus();
        return;
    }
    const Process chosen = templateOf(template_->currentData().toString());
    // The description belongs to the template; only the author knows what this process is for.
    const Process process{{}, *name, {}, chosen.stages};
    primary()->setEnabled(false);
    Q_EMIT created(process);
}

void NewProcessDialog::refuse(const Problem& problem)
{
    primary()->setEnabled(true);
    showError(sentence(problem));
    name_->setFocus();
    name_->selectAll();
}

} // namespace stagewright
