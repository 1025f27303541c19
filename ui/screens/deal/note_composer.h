// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPlainTextEdit;

namespace stagewright {

class AttachmentBar;
class Button;
class TextLabel;

/// Where a note is written; it grows when somebody starts.
class NoteComposer : public Card
{
    Q_OBJECT

public:
    explicit NoteComposer(FileChooser chooser, QWidget* parent = nullptr);

    /// Ready for another note.
    void clear();
    /// This was stored: it goes, and what was typed since stays.
    void stored(const QString& text, const QStringList& files);
    void showProblem(const QString& sentence);
    /// Where something can be said above the note.
    [[nodiscard]] QBoxLayout& column() const { return *column_; }

Q_SIGNALS:
    void submitted(const QString& text, const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    void showState();

    QPlainTextEdit* text_;
    AttachmentBar* files_;
    TextLabel* problem_;
    Button* save_;
    QBoxLayout* column_;
    bool sending_ = false; ///< a note is on its way: not twice
};

} // namespace stagewright
