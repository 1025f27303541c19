// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/workspace_page.h"

#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/layout/form_layout.h"
#include "ui/widgets/text/labels.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr QLatin1StringView place("workspace"); ///< where typed text is kept

/// The zones this computer knows, without the many aliases for the same offset from UTC.
QList<QByteArray> offeredZones()
{
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    zones.removeIf([](const QByteArray& id) {
        return (!id.contains('/') && id != "UTC") || id.startsWith("Etc/") || id.startsWith("SystemV/");
    });
    std::sort(zones.begin(), zones.end());
    return zones;
}

/// The same on every computer, whichever zones it knows, because kept choices are stored by this number.
qint64 numberOf(const QByteArray& zone)
{
    const QByteArray digest = QCryptographicHash::hash(zone, QCryptographicHash::Sha1).left(7);
    return digest.toHex().toLongLong(nullptr, 16);
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
    keeper_ = new FormKeeper(desk_, *card, *inside, this);
    connect(keeper_, &FormKeeper::basisShown, this, [this] { base_ = shown(); });
    connect(keeper_, &FormKeeper::startedAnew, this, &WorkspacePage::showState);
    connect(&desk_, &Desk::actorChanged, this, &WorkspacePage::keepTyping);
    connect(save_, &Button::clicked, this, &WorkspacePage::save);
    connect(name_, &QLineEdit::returnPressed, this, &WorkspacePage::save);
    connect(name_, &QLineEdit::textChanged, this, &WorkspacePage::showState);
    connect(zone_, &ChoiceBox::currentIdChanged, this, &WorkspacePage::showState);
    // An invalid zone is not a different choice; it is reported on saving.
    connect(zone_, &ChoiceBox::editTextChanged, this, &WorkspacePage::showState);
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
    keepTyping();
}

void WorkspacePage::refresh()
{
    currency_->setText(tr("%1 (set when the workspace was created)").arg(desk_.directory().currency.code()));
    const QString stored = desk_.directory().storedZone();
    if (!zoneIds_.contains(stored.toLatin1())) {
        zoneIds_.append(stored.toLatin1());
        offerZones();
    }
    const bool edited = shown() != base_;
    // What somebody typed or chose and has not saved yet stays.
    const auto next = followed(Edit<WorkspaceSettings>{base_, shown()},
                               WorkspaceSettings{desk_.directory().workspaceName, stored});
    base_ = next.base;
    keeper_->showAnew([&] { showValues(next.wanted); });
    if (edited && shown() == base_) { // it is what is stored by now
        keeper_->rebase();
        keeper_->settled();
    }
    showState();
}

void WorkspacePage::keepTyping()
{
    const UserId writer = editable_ ? desk_.actor() : UserId();
    if (writer == writer_)
        return;
    keeper_->close();
    ++sitting_;
    writer_ = writer;
    base_ = {desk_.directory().workspaceName, desk_.directory().storedZone()};
    showValues(base_);
    showState();
    if (!writer.isNull())
        keeper_->open(place);
}

WorkspaceSettings WorkspacePage::shown() const
{
    return {name_->text().simplified(), chosenZone()};
}

void WorkspacePage::showValues(const WorkspaceSettings& settings)
{
    if (settings.name != shown().name)
        name_->setText(settings.name);
    if (settings.timeZone != shown().timeZone)
        zone_->setCurrentId(numberOf(settings.timeZone.toLatin1()));
}

void WorkspacePage::offerZones()
{
    QList<Choice> zones;
    for (const QByteArray& id : std::as_const(zoneIds_))
        zones.append({numberOf(id), QString::fromLatin1(id), {}});
    zone_->setChoices(zones);
}

QString WorkspacePage::chosenZone() const
{
    const auto chosen = std::find_if(zoneIds_.cbegin(), zoneIds_.cend(), [this](const QByteArray& id) {
        return numberOf(id) == zone_->currentId();
    });
    return chosen == zoneIds_.cend() ? QString() : QString::fromLatin1(*chosen);
}

void WorkspacePage::showState()
{
    const QString name = name_->text().simplified();
    // With an invalid zone, the button can be pressed and then says why nothing is stored.
    const bool storable = zone_->isWrong() || (!chosenZone().isEmpty() && shown() != base_);
    save_->setEnabled(editable_ && !name.isEmpty() && storable);
}

void WorkspacePage::save()
{
    if (!save_->isEnabled())
        return;
    if (zone_->isWrong()) {
        navigator_.tell(zone_->mistake());
        zone_->setFocus();
        return;
    }
    const auto sent = std::make_shared<Sent>(
        Sent{{base_, shown()}, keeper_->typed(), keeper_->content(), desk_.actor(), sitting_});
    storeEdit<WorkspaceSettings>(
        desk_, this, sent->edit,
        {.change =
             [actor = sent->actor](Workspace& workspace, const Edit<WorkspaceSettings>& edit) {
                 return workspace.lists().changeWorkspace(actor, edit);
             },
         .read = [](Workspace& workspace) -> Result<WorkspaceSettings> {
             const auto directory = workspace.lists().directory();
             if (!directory)
                 return directory.problem();
             return WorkspaceSettings{directory->workspaceName, directory->storedZone()};
         },
         .decided = [this, sent](const Edit<WorkspaceSettings>& edit) { decided(*sent, edit); },
         .ended = [this, sent](const Outcome& outcome) { ended(*sent, outcome); },
         .mayAsk =
             [this, sent] {
                 return sent->sitting == sitting_;
             }});
}

void WorkspacePage::decided(Sent& sent, const Edit<WorkspaceSettings>& edit)
{
    const Edit<WorkspaceSettings> since{sent.edit.wanted, shown()};
    sent.edit = edit;
    if (sent.sitting != sitting_)
        return;
    base_ = edit.base;
    showValues(edit.wanted);
    sent.fields = keeper_->typed();
    // The question was not about what was typed since Save was pressed.
    showValues(merged(since, edit.wanted).record);
}

void WorkspacePage::ended(const Sent& sent, const Outcome& outcome)
{
    if (!outcome) {
        navigator_.tell(outcome.problem());
        return;
    }
    if (sent.sitting == sitting_) {
        base_ = merged(sent.edit, base_).record;
        keeper_->stored(sent.fields);
        showState();
    }
    dropTyped(desk_, sent.actor, place, sent.kept);
    navigator_.tell(tr("The workspace was saved."));
}

} // namespace stagewright
