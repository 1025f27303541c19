// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/attachment_bar.h"

#include "core/domain/deal/event.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPointer>
#include <QThreadPool>

namespace stagewright {

using namespace Qt::StringLiterals;

AttachmentBar::AttachmentBar(FileChooser chooser, QWidget* parent)
    : QWidget(parent),
      chooser_(std::move(chooser)),
      flow_(new FlowLayout(this, space::s, space::xs)),
      add_(new Button(Button::Kind::Quiet, u"attachment"_s, tr("Attach files"), this)),
      wait_(new TextLabel(tr("Preparing the picture…"), TextStyle::Caption, TextTone::Muted, this))
{
    wait_->setObjectName(u"preparingPicture"_s);
    wait_->hide();
    flow_->setContentsMargins({});
    add_->setObjectName(u"attachButton"_s);
    add_->setToolTip(tr("Attach files; they can also be dropped here, and pictures pasted"));
    flow_->addWidget(add_);
    flow_->addWidget(wait_);
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
    addPaths(chooser_.toAttach(window()));
}

void AttachmentBar::addPaths(const QStringList& more)
{
    QStringList paths = paths_ + more;
    paths.removeDuplicates();
    setPaths(paths);
}

QString AttachmentBar::newPicturePath()
{
    if (!pictures_)
        pictures_ = std::make_unique<QTemporaryDir>();
    const QString moment = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    for (int number = 1;; ++number) {
        const QString name = tr("Picture %1").arg(number == 1 ? moment : moment + u" (%1)"_s.arg(number));
        QString path = pictures_->filePath(name + u".png"_s);
        if (!making_.contains(path) && !QFileInfo::exists(path))
            return path;
    }
}

void AttachmentBar::addPicture(const QImage& picture)
{
    const QString path = newPicturePath();
    making_.append(path);
    ++preparing_;
    wait_->show();
    Q_EMIT pathsChanged();
    // A large picture takes seconds; the window does not wait.
    QThreadPool::globalInstance()->start([self = QPointer(this), picture, path] {
        const bool written = !picture.isNull() && picture.save(path, "PNG");
        QMetaObject::invokeMethod(
            qApp,
            [self, path, written] {
                if (self)
                    self->takePicture(path, written);
            },
            Qt::QueuedConnection);
    });
}

void AttachmentBar::takePicture(const QString& path, bool written)
{
    --preparing_;
    making_.removeAll(path);
    wait_->setVisible(isPreparing());
    const QString name = QFileInfo(path).fileName();
    const bool fits = QFileInfo(path).size() <= largestFile;
    if (written && fits) {
        addPaths({path});
        return;
    }
    QFile::remove(path);
    Q_EMIT pathsChanged();
    Q_EMIT refused(
        written ? sentence({ProblemCode::FileTooLarge, {name, QString::number(largestFile / (1024 * 1024))}})
                : tr("This picture cannot be read."));
}

void AttachmentBar::rebuild()
{
    while (flow_->count() > 2) {
        QLayoutItem* item = flow_->takeAt(2);
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
