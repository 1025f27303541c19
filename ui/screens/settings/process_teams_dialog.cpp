// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/process_teams_dialog.h"

#include "ui/text/isolated.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

ProcessTeamsDialog::ProcessTeamsDialog(const QString& process, const QList<TeamId>& chosen,
                                       const QList<Team>& teams, QWidget* parent)
    : CardDialog(tr("Who may use “%1”").arg(isolated(process)), parent),
      picker_(new PeoplePicker(this)),
      meaning_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this))
{
    setObjectName(u"processTeamsDialog"_s);
    QList<Choice> choices;
    for (const Team& team : teams)
        choices.append({team.id.value(), team.name, {}});
    QList<qint64> ids;
    for (const TeamId team : chosen)
        ids.append(team.value());
    picker_->setObjectName(u"teams"_s);
    picker_->setAccessibleName(tr("Teams"));
    picker_->setAddText(tr("+ team"), tr("Add a team"));
    picker_->setChoices(choices);
    picker_->setChosen(ids);
    meaning_->setObjectName(u"meaning"_s);
    meaning_->setWordWrap(true);
    meaning_->setMinimumWidth(440);
    meaning_->setMinimumHeight(2 * meaning_->fontMetrics().lineSpacing());
    content()->addWidget(picker_);
    content()->addWidget(meaning_);
    setHint(tr("Open deals are not affected"));
    connect(picker_, &PeoplePicker::chosenChanged, this, &ProcessTeamsDialog::explain);
    explain();
}

void ProcessTeamsDialog::explain()
{
    meaning_->setText(picker_->chosen().isEmpty() ? tr("Everyone can create deals in it.")
                                                  : tr("Only these teams, their subteams, their managers and "
                                                       "administrators can create deals in it."));
}

QList<TeamId> ProcessTeamsDialog::teams() const
{
    QList<TeamId> ids;
    for (const qint64 id : picker_->chosen())
        ids.append(TeamId(id));
    return ids;
}

} // namespace stagewright
