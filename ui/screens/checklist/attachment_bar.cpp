// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/attachment_bar.h"

#include "ui/text/isolated.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/theme.h"

#include <QFileInfo>

namespace stagewright {

using namespace Qt::StringLiterals;

AttachmentBar::AttachmentBar(FileChooser chooser, QWidget* parent)
    : QWidget(parent),
      chooser_(std::move(chooser)),
      flow_(new FlowLayout(this, space::s, space::xs)),
      add_(new Button(Button::Kind::Quiet, u"attachment"_s, tr("Attach files"), this))
{
    flow_->setContentsMargins({});
    add_->setObjectName(u"attachButton"_s);
    flow_->addWidget(add_);
    connect(add_, &Button::clicked, this, &AttachmentBar::choose);
}

void AttachmentBar::setPaths(const QStringList& paths)
{
    if (paths == paths_)
        return;
    paths_ = paths;
    rebuild();
    Q_EMIT pathsChanged();
}

void AttachmentBar::setEntered(const QString& entered)
{
    QStringList paths = entered.split(u'\n', Qt::SkipEmptyParts);
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    setPaths(paths);
}

void AttachmentBar::choose()
{
    QStringList paths = paths_ + chooser_.toAttach(window());
    paths.removeDuplicates();
    setPaths(paths);
}

void AttachmentBar::rebuild()
{
    while (flow_->count() > 1) {
        QLayoutItem* item = flow_->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : std::as_const(paths_)) {
        auto* file = new Button(Button::Kind::Secondary, u"close"_s, QFileInfo(path).fileName(), this);
        file->setMaximumTextWidth(240);
        file->setAccessibleName(tr("Remove %1").arg(isolated(QFileInfo(path).fileName())));
        file->setToolTip(toolTipText(file->accessibleName()));
        connect(file, &Button::clicked, this, [this, path] {
            QStringList left = paths_;
            left.removeAll(path);
            setPaths(left);
        });
        flow_->addWidget(file);
        file->show();
    }
    updateGeometry();
}

} // namespace stagewright
