// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/action_options_dialog.h"

#include "ui/screens/configurator/options/action_options_form.h"
#include "ui/screens/configurator/options/action_preview.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int previewWidth = 300;
/// The captions on the left, and the margins.
constexpr int labelRoom = 220;

} // namespace

ActionOptionsDialog::ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent)
    : ActionOptionsDialog(QList<Action>{action}, people, parent)
{}

ActionOptionsDialog::ActionOptionsDialog(const QList<Action>& actions, const Organisation& people,
                                         QWidget* parent)
    : CardDialog(actions.size() == 1 ? actions.first().name.text()
                                     : tr("Options of %n action(s)", nullptr, int(actions.size())),
                 parent),
      form_(new ActionOptionsForm(FormLayout::Labels::Beside, this))
{
    setObjectName(u"actionOptions"_s);
    primary()->setText(tr("Done"));
    setHint(actions.size() == 1 ? tr("Changes are saved together with the process")
                                : tr("Settings you do not touch stay as they are"));
    form_->setPeople(people);
    form_->setActions(actions);
    columns_ = new QHBoxLayout;
    columns_->setSpacing(space::l);
    columns_->addWidget(form_, 1, Qt::AlignTop);
    content()->addLayout(columns_);
    setMinimumWidth(std::max(540, form_->fieldWidth() + labelRoom));
    connect(form_, &ActionOptionsForm::resized, this, &ActionOptionsDialog::fit);
    connect(form_, &ActionOptionsForm::changed, this, [this] {
        if (form_->missing().isEmpty())
            clearError();
        Q_EMIT changed();
    });
}

void ActionOptionsDialog::addPreview(const Process& process, const Directory& directory)
{
    auto* preview = new ActionPreview(directory, this);
    preview->setFixedWidth(previewWidth);
    columns_->addWidget(preview);
    setMinimumWidth(minimumWidth() + previewWidth + columns_->spacing());
    const auto show = [this, preview, process] {
        preview->showAction(action(), process, form_->missing());
        fit();
    };
    connect(form_, &ActionOptionsForm::changed, preview, show);
    show();
}

void ActionOptionsDialog::offerPanel()
{
    auto* button = new Button(Button::Kind::Quiet, u"panel"_s, tr("Show beside the board"), this);
    button->setObjectName(u"optionsBeside"_s);
    button->setToolTip(tr("Keep the options open beside the board for the selected action"));
    addFooterButton(button);
    connect(button, &Button::clicked, this, [this] {
        accept();
        if (result() == Accepted)
            Q_EMIT panelWanted();
    });
}

void ActionOptionsDialog::fit()
{
    QTimer::singleShot(0, this, &ActionOptionsDialog::fitToContent);
}

Action ActionOptionsDialog::applied(const Action& action) const
{
    return form_->applied(action);
}

Action ActionOptionsDialog::action() const
{
    return applied(form_->actions().first());
}

void ActionOptionsDialog::accept()
{
    if (const QString missing = form_->missing(); !missing.isEmpty()) {
        showError(missing);
        form_->focusMissing();
        return;
    }
    CardDialog::accept();
}

} // namespace stagewright
