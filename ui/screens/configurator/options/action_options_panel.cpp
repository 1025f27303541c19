// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/action_options_panel.h"

#include "core/domain/process/bulk_edit.h"
#include "ui/screens/configurator/options/action_options_form.h"
#include "ui/screens/configurator/options/action_preview.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

bool leavesPanel(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.key() == Qt::Key_Escape || (enter && (event.modifiers() & Qt::ControlModifier));
}

} // namespace

ActionOptionsPanel::ActionOptionsPanel(ProcessEditor& editor, QWidget* parent)
    : Card(parent),
      editor_(editor),
      title_(new ElidedLabel({}, this)),
      close_(new IconButton(u"close"_s, tr("Close the options"), this)),
      form_(new ActionOptionsForm(FormLayout::Labels::Above, this)),
      missing_(new TextLabel({}, TextStyle::Caption, TextTone::Danger, this)),
      nothing_(new TextLabel(tr("Select an action on the board to see its options here."), TextStyle::Body,
                             TextTone::Muted, this)),
      preview_(new ActionPreview({}, this))
{
    setObjectName(u"optionsPanel"_s);
    build();
    connect(&editor_, &ProcessEditor::changed, this, &ActionOptionsPanel::refresh);
    connect(form_, &ActionOptionsForm::changed, this, &ActionOptionsPanel::apply);
    connect(close_, &IconButton::clicked, this, &ActionOptionsPanel::closeWanted);
}

void ActionOptionsPanel::build()
{
    title_->setObjectName(u"optionsTitle"_s);
    title_->setFont(stagewright::font(TextStyle::Title));
    close_->setObjectName(u"closeOptions"_s);
    missing_->setObjectName(u"optionsMissing"_s);
    missing_->setWordWrap(true);
    missing_->hide();
    nothing_->setObjectName(u"optionsNothing"_s);
    nothing_->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 14);
    rows->setSpacing(space::s);
    rows->addLayout(head);
    rows->addWidget(nothing_);
    rows->addWidget(form_);
    rows->addWidget(missing_);
    rows->addWidget(preview_);
    const QMargins around = rows->contentsMargins();
    setMinimumWidth(form_->fieldWidth() + around.left() + around.right());
}

void ActionOptionsPanel::setDirectory(const Directory& directory)
{
    preview_->setDirectory(directory);
    // Chips and lists are not rebuilt while somebody is using them.
    if (!(people_ == directory.people)) {
        people_ = directory.people;
        form_->setPeople(people_);
    }
    refresh();
}

void ActionOptionsPanel::setReadOnly(bool readOnly)
{
    form_->setEnabled(!readOnly);
}

void ActionOptionsPanel::showActions(const QSet<ActionId>& ids)
{
    if (ids == ids_)
        return;
    ids_ = ids;
    editor_.endJoin();
    refresh();
}

void ActionOptionsPanel::focusFirst()
{
    if (QWidget* first = form_->findChild<QWidget*>(u"mandatory"_s))
        first->setFocus(Qt::ShortcutFocusReason);
}

bool ActionOptionsPanel::isIncomplete() const
{
    return isVisible() && !form_->actions().isEmpty() && !form_->missing().isEmpty();
}

void ActionOptionsPanel::refresh()
{
    // What is hidden is brought up to date when it is shown.
    if (!isVisible())
        return;
    const QList<Action> actions = actionsOf(editor_.process(), ids_);
    nothing_->setVisible(actions.isEmpty());
    form_->setVisible(!actions.isEmpty());
    if (actions.isEmpty()) {
        title_->setText(tr("Options"));
        preview_->hide();
        missing_->hide();
        return;
    }
    title_->setText(actions.size() == 1 ? actions.first().name.text()
                                        : tr("Options of %n action(s)", nullptr, int(actions.size())));
    if (actions != form_->actions()) {
        form_->setActions(actions);
        missing_->hide();
    }
    showPreview();
}

void ActionOptionsPanel::showPreview()
{
    const bool single = form_->actions().size() == 1;
    preview_->setVisible(single);
    if (single)
        preview_->showAction(form_->actions().first(), editor_.process(), form_->missing());
}

void ActionOptionsPanel::apply(const QString& field)
{
    const QString missing = form_->missing();
    missing_->setText(missing);
    missing_->setVisible(!missing.isEmpty());
    const auto change = [this](const Action& action) {
        return form_->applied(action);
    };
    // Must happen before the draft changes: what comes back from it is then already shown, and typing is not
    // interrupted.
    form_->follow(actionsOf(withActionsChanged(editor_.process(), ids_, change), ids_));
    editor_.changeActions(ids_, change, field.isEmpty() ? QString() : u"options "_s + field);
}

bool ActionOptionsPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && leavesPanel(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void ActionOptionsPanel::keyPressEvent(QKeyEvent* event)
{
    if (leavesPanel(*event))
        Q_EMIT leaveWanted();
    else
        Card::keyPressEvent(event);
}

void ActionOptionsPanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    refresh();
}

} // namespace stagewright
