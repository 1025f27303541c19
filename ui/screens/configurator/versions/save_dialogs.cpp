// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/save_dialogs.h"

#include "ui/widgets/text/labels.h"

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
    auto* save = new Button(Button::Kind::Secondary, tr("Save and leave"), this);
    discard->setObjectName(u"discardDraft"_s);
    save->setObjectName(u"saveDraft"_s);
    addFooterButton(discard);
    addFooterButton(save);
    // For Enter: the one answer that neither throws anything away nor affects other people's deals.
    primary()->setText(tr("Keep draft and leave"));
    primary()->setObjectName(u"keepDraft"_s);
    connect(this, &QDialog::accepted, this, &LeaveDialog::keepChosen);
    connect(save, &Button::clicked, this, [this] {
        reject();
        Q_EMIT saveChosen();
    });
    connect(discard, &Button::clicked, this, [this] {
        reject();
        Q_EMIT discardChosen();
    });
}

} // namespace stagewright
