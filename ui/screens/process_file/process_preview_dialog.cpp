// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/process_file/process_preview_dialog.h"

#include "ui/models/processes/comparison_model.h"
#include "ui/screens/process_file/comparison_table.h"
#include "ui/text/isolated.h"
#include "ui/text/process_file_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

ProcessPreviewDialog::ProcessPreviewDialog(const Content& content, QWidget* parent)
    : CardDialog(tr("Import “%1”").arg(isolated(content.fileName)), parent)
{
    setObjectName(u"processPreviewDialog"_s);
    auto* table = new ComparisonTable(this);
    table->setObjectName(u"comparison"_s);
    table->setMinimumSize(480, 200);
    setPreferredSize({780, 560});
    ComparisonModel& model = *table->comparison();
    model.show(content.before, content.beforeLabel, content.after, content.fileName);
    const bool equal = model.differenceCount() == 0 && !content.isNew;
    auto* heading = new TextLabel(headingOf(content, model.differenceCount()));
    heading->setObjectName(u"previewHeading"_s);
    heading->setWordWrap(true);
    this->content()->addWidget(heading);
    this->content()->addWidget(table, 1);
    table->setVisible(!equal);
    if (content.replacesDraft)
        warn(tr("You have an unsaved draft of this process. It would be replaced."), u"replacesDraft"_s);
    if (!content.unknownPeople.isEmpty())
        warn(unknownPeopleText(content.unknownPeople), u"unknownPeople"_s);
    primary()->setText(content.isNew ? tr("Create the process") : tr("Use as draft"));
    primary()->setEnabled(!equal);
    if (!content.isNew)
        setHint(tr("Nothing changes for others until you save the draft."));
    connect(this, &QDialog::accepted, this,
            content.isNew ? &ProcessPreviewDialog::newChosen : &ProcessPreviewDialog::draftChosen);
    if (content.isNew || !content.offersNew)
        return;
    auto* create = new Button(Button::Kind::Secondary, tr("Create a new process"), this);
    create->setObjectName(u"createNew"_s);
    create->setAutoDefault(false);
    addFooterButton(create);
    connect(create, &Button::clicked, this, [this] {
        reject();
        Q_EMIT newChosen();
    });
}

void ProcessPreviewDialog::warn(const QString& sentence, const QString& objectName)
{
    auto* warning = new Banner(Tone::Warning, sentence, this);
    warning->setObjectName(objectName);
    content()->addWidget(warning);
}

QString ProcessPreviewDialog::headingOf(const Content& content, qsizetype differences)
{
    const QString name = content.isNew ? content.after.name.text() : content.before.name.text();
    if (content.isNew)
        return tr("There is no process like “%1” yet. It would be created with %2.")
            .arg(isolated(name), tr("%n stage(s)", nullptr, int(content.after.stages.size())));
    if (differences == 0)
        return tr("“%1” already matches the file. There is nothing to import.").arg(isolated(name));
    return tr("The file makes %n change(s) to “%1”.", nullptr, int(differences)).arg(isolated(name));
}

} // namespace stagewright
