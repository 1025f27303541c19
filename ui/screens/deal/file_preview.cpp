// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/file_preview.h"

#include "core/domain/file_name.h"
#include "core/exchange/durable_file.h"
#include "ui/models/deals/deal_answers.h"
#include "ui/text/isolated.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/card_dialog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMegabytes = 512; ///< that a picture may take while it is read
constexpr qsizetype longestText = 256 * 1024;
constexpr QSize largestPicture(1100, 760);

Preview pictureOf(const QByteArray& bytes, QSize largest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(mostMegabytes);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > largest.width() || size.height() > largest.height()))
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    return picture.isNull() ? Preview() : Preview{Preview::Kind::Picture, picture};
}

} // namespace

Preview previewOf(const QByteArray& bytes, QSize largest)
{
    const QMimeType type = QMimeDatabase().mimeTypeForData(bytes);
    if (type.inherits(u"application/pdf"_s))
        return {Preview::Kind::Pdf};
    // Text with markup for drawings stays text: it may ask for other files.
    if (type.inherits(u"text/plain"_s)) {
        const QByteArray shown = bytes.left(longestText);
        return {Preview::Kind::Text, {}, QString::fromUtf8(shown), shown.size() < bytes.size()};
    }
    return type.name().startsWith(u"image/"_s) ? pictureOf(bytes, largest) : Preview();
}

FilePreview::FilePreview(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen)
    : QObject(screen),
      desk_(desk),
      deal_(deal),
      answers_(answers),
      screen_(screen),
      viewer_([](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
{}

void FilePreview::open(const FileInfo& file)
{
    const AskedDeal asked = deal_.asked();
    desk_
        .read([actor = asked.actor, id = file.id](Workspace& workspace) {
            return workspace.deals().fileBytes(actor, id);
        })
        .then(this, [this, asked, file](const Result<QByteArray>& bytes) {
            if (!bytes) {
                answers_.tell(asked, bytes.problem());
                return;
            }
            QThreadPool::globalInstance()->start([self = QPointer(this), asked, file, bytes = *bytes] {
                const Preview preview = previewOf(bytes, largestPicture);
                QMetaObject::invokeMethod(
                    qApp,
                    [self, asked, file, preview] {
                        if (self)
                            self->show(asked, file, preview);
                    },
                    Qt::QueuedConnection);
            });
        });
}

void FilePreview::show(const AskedDeal& asked, const FileInfo& file, const Preview& preview)
{
    // Over another deal it would seem to be one of its files.
    if (!deal_.isCurrent(asked) || !deal_.isSeen(asked))
        return;
    if (preview.kind == Preview::Kind::Pdf)
        view(asked, file);
    else if (preview.kind == Preview::Kind::Nothing)
        answers_.tell(
            asked,
            tr("%1 cannot be shown here. Save it to open it with another program.").arg(isolated(file.name)));
    else
        showInDialog(file, preview);
}

void FilePreview::showInDialog(const FileInfo& file, const Preview& preview)
{
    auto* dialog = new CardDialog(file.name, screen_);
    dialog->setObjectName(u"previewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (preview.kind == Preview::Kind::Picture) {
        auto* picture = new QLabel(dialog);
        picture->setObjectName(u"previewPicture"_s);
        picture->setAccessibleName(tr("Picture"));
        picture->setAlignment(Qt::AlignCenter);
        picture->setPixmap(QPixmap::fromImage(preview.picture));
        dialog->content()->addWidget(picture);
    } else {
        auto* text = new QPlainTextEdit(preview.text, dialog);
        text->setObjectName(u"previewText"_s);
        text->setAccessibleName(tr("Text of the file"));
        text->setReadOnly(true);
        text->setMinimumSize(640, 420);
        dialog->content()->addWidget(text);
        if (preview.cut)
            dialog->setHint(tr("Only the beginning is shown. Save the file to read all of it."));
    }
    dialog->primary()->setText(tr("Close"));
    dialog->secondary()->setText(tr("Save…"));
    dialog->secondary()->setObjectName(u"savePreviewed"_s);
    // Escape closes it too, so only a press on the button saves.
    connect(dialog->secondary(), &QAbstractButton::clicked, this, [this, file] { Q_EMIT saveWanted(file); });
    dialog->open();
}

void FilePreview::view(const AskedDeal& asked, const FileInfo& file)
{
    if (!copies_)
        copies_ = std::make_unique<QTemporaryDir>();
    // A folder for each file: two of them may have the same name.
    const QString folder = copies_->filePath(file.id.toText());
    const QString name = safeFileName(file.name, tr("file"));
    const QString path =
        folder + u'/' + (name.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? name : name + u".pdf"_s);
    desk_
        .read([actor = asked.actor, id = file.id, folder, path](Workspace& workspace) -> Outcome {
            if (QFile::exists(path))
                return done();
            const auto bytes = workspace.deals().fileBytes(actor, id);
            if (!bytes)
                return bytes.problem();
            QDir().mkpath(folder);
            const Outcome written = writeDurably(path, *bytes);
            if (written)
                QFile::setPermissions(path, QFile::ReadOwner);
            return written;
        })
        .then(this, [this, asked, file, path](const Outcome& written) {
            if (!written)
                answers_.tell(asked, written.problem());
            else if (!viewer_(path))
                answers_.tell(
                    asked,
                    tr("No program was found that shows %1. Save it instead.").arg(isolated(file.name)));
        });
}

} // namespace stagewright
