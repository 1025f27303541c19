// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/about_dialog.h"

#include "ui/widgets/text/labels.h"

#include <QDir>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString& workspaceFile, QWidget* parent)
    : CardDialog(tr("About Stagewright"), parent)
{
    setObjectName(u"aboutDialog"_s);
    const auto add = [this](const QString& text, TextStyle style, TextTone tone) {
        auto* label = new TextLabel(text, style, tone, this);
        label->setWordWrap(true);
        content()->addWidget(label);
    };
    add(tr("Stagewright %1").arg(QString::fromLatin1(STAGEWRIGHT_VERSION)), TextStyle::Title,
        TextTone::Normal);
    add(tr("Turns the way your company sells into a process people follow."), TextStyle::Body,
        TextTone::Normal);
    add(tr("Free software under the GNU General Public License, version 3 or later. It comes with no "
           "warranty."),
        TextStyle::Body, TextTone::Muted);
    if (!workspaceFile.isEmpty())
        add(tr("Workspace: %1").arg(QDir::toNativeSeparators(workspaceFile)), TextStyle::Caption,
            TextTone::Muted);
    secondary()->hide();
    primary()->setText(tr("Close"));
}

} // namespace stagewright
