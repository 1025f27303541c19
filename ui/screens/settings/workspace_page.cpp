// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/workspace_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The zones this computer knows, without the many names for the same offset from UTC.
QList<QByteArray> offeredZones()
{
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    zones.removeIf([](const QByteArray& id) {
        return (!id.contains('/') && id != "UTC") || id.startsWith("Etc/") || id.startsWith("SystemV/");
    });
    std::sort(zones.begin(), zones.end());
    return zones;
}

} // namespace

WorkspacePage::WorkspacePage(Desk& desk, Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      navigator_(navigator),
      name_(new QLineEdit(this)),
      currency_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      zone_(new ChoiceBox(this)),
      zoneIds_(offeredZones()),
      save_(new Button(Button::Kind::Primary, tr("Save"), this))
{
    name_->setObjectName(u"workspaceName"_s);
    name_->setMaxLength(200);
    save_->setObjectName(u"saveWorkspace"_s);
    currency_->setObjectName(u"workspaceCurrency"_s);
    auto* card = new Card(this);
    card->setMaximumWidth(640);
    auto* form = new FormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Currency"), currency_);
    zone_->setObjectName(u"workspaceZone"_s);
    zone_->setToolTip(tr("Whose days and quarters count: for what is overdue, idle or closed this quarter"));
    offerZones();
    form->addRow(tr("Time zone"), zone_);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(save_);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(12);
    inside->addLayout(form);
    inside->addLayout(foot);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(new TextLabel(tr("Workspace"), TextStyle::Title));
    rows->addWidget(card);
    rows->addStretch();
    connect(save_, &Button::clicked, this, &WorkspacePage::save);
    connect(name_, &QLineEdit::returnPressed, this, &WorkspacePage::save);
    connect(name_, &QLineEdit::textChanged, this, &WorkspacePage::showState);
    connect(zone_, &ChoiceBox::currentIdChanged, this, &WorkspacePage::showState);
    connect(&desk_, &Desk::directoryChanged, this, &WorkspacePage::refresh);
    refresh();
}

void WorkspacePage::setEditable(bool editable)
{
    editable_ = editable;
    name_->setReadOnly(!editable);
    zone_->setEnabled(editable);
    save_->setVisible(editable);
    showState();
}

void WorkspacePage::refresh()
{
    if (!name_->isModified())
        name_->setText(desk_.directory().workspaceName);
    currency_->setText(tr("%1 (set when the workspace was created)").arg(desk_.directory().currency.code()));
    // What somebody has chosen and not saved yet stays.
    const QString stored = zoneName(desk_.directory().zone);
    if (!zoneIds_.contains(stored.toLatin1())) {
        zoneIds_.append(stored.toLatin1());
        offerZones();
    }
    if (chosenZone().isEmpty() || chosenZone() == shownZone_)
        zone_->setCurrentId(zoneIds_.indexOf(stored.toLatin1()) + 1);
    shownZone_ = stored;
    showState();
}

void WorkspacePage::offerZones()
{
    QList<Choice> zones;
    for (const QByteArray& id : std::as_const(zoneIds_))
        zones.append({zones.size() + 1, QString::fromLatin1(id), {}});
    zone_->setChoices(zones);
}

QString WorkspacePage::chosenZone() const
{
    return QString::fromLatin1(zoneIds_.value(zone_->currentId() - 1));
}

void WorkspacePage::showState()
{
    const QString name = name_->text().simplified();
    const bool other =
        name != desk_.directory().workspaceName || chosenZone() != zoneName(desk_.directory().zone);
    save_->setEnabled(editable_ && !name.isEmpty() && !chosenZone().isEmpty() && other);
}

void WorkspacePage::save()
{
    if (!save_->isEnabled())
        return;
    // Only what was touched is stored.
    const QString name = name_->text().simplified();
    const QString newName = name == desk_.directory().workspaceName ? QString() : name;
    const QString newZone = chosenZone() == zoneName(desk_.directory().zone) ? QString() : chosenZone();
    const auto save = [actor = desk_.actor(), newName, newZone](Workspace& workspace) -> Outcome {
        if (!newZone.isEmpty()) {
            if (const Outcome set = workspace.lists().setTimeZone(actor, newZone); !set)
                return set;
        }
        return newName.isEmpty() ? done() : workspace.lists().renameWorkspace(actor, newName);
    };
    desk_.write(save).then(this, [this, sent = name_->text()](const Outcome& outcome) {
        if (!outcome) {
            navigator_.tell(outcome.problem());
            return;
        }
        if (name_->text() == sent)
            name_->setModified(false);
        navigator_.tell(tr("The workspace was saved."));
    });
}

} // namespace stagewright
