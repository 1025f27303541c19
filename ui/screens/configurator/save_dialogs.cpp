// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/save_dialogs.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

TextLabel* wrapped(const QString& text)
{
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(480);
    return label;
}

} // namespace

LeaveDialog::LeaveDialog(int changes, QWidget* parent) : CardDialog(tr("Leave the configurator?"), parent)
{
    setObjectName(u"leaveDialog"_s);
    content()->addWidget(wrapped(tr("This draft has %n change(s) that are not saved as a version yet. A kept "
                                    "draft is offered when you come back; nobody else sees it.",
                                    nullptr, changes)));
    auto* discard = new Button(Button::Kind::Danger, tr("Discard draft"), this);
    auto* keep = new Button(Button::Kind::Secondary, tr("Keep draft and leave"), this);
    discard->setObjectName(u"discardDraft"_s);
    keep->setObjectName(u"keepDraft"_s);
    discard->setAutoDefault(false);
    keep->setAutoDefault(false);
    addFooterButton(discard);
    addFooterButton(keep);
    primary()->setText(tr("Save and leave"));
    connect(this, &QDialog::accepted, this, &LeaveDialog::saveChosen);
    connect(keep, &Button::clicked, this, [this] {
        reject();
        Q_EMIT keepChosen();
    });
    connect(discard, &Button::clicked, this, [this] {
        reject();
        Q_EMIT discardChosen();
    });
}

} // namespace stagewright
