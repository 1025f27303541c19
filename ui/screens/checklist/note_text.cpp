// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/note_text.h"

#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace stagewright {

QStringList filesIn(const QMimeData& given)
{
    QStringList paths;
    for (const QUrl& url : given.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool NoteText::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || !filesIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void NoteText::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList paths = filesIn(*source); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return;
    }
    // A spreadsheet offers its cells as a picture too; there the text is what is meant.
    if (source->hasImage() && !source->hasText()) {
        Q_EMIT pictureGiven(source->imageData().value<QImage>());
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace stagewright
