// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace stagewright {

/// The files on this computer that are being dropped or pasted.
[[nodiscard]] QStringList filesIn(const QMimeData& given);

/// Where a note is typed. Files dropped or pasted into it, and a picture from the clipboard, are not text:
/// they are handed on.
class NoteText : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void pictureGiven(const QImage& picture);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace stagewright
