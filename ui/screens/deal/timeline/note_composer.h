// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/layout/card.h"

class QBoxLayout;

namespace stagewright {

class AttachmentBar;
class Button;
class NoteText;
class TextLabel;

/// Where a note is written; it grows when somebody starts writing.
class NoteComposer : public Card
{
    Q_OBJECT

public:
    explicit NoteComposer(FileChooser chooser, QWidget* parent = nullptr);

    /// Clears it for another note.
    void clear();
    /// Gives the focus to the text.
    void startWriting();
    /// Files for the note being written.
    void attach(const QStringList& paths);
    /// This was stored: it is removed, and what was typed since stays.
    void stored(const QString& text, const QStringList& files);
    void showProblem(const QString& sentence);
    /// The place for messages above the note.
    [[nodiscard]] QBoxLayout& column() const { return *column_; }

Q_SIGNALS:
    void submitted(const QString& text, const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    void showState();

    NoteText* text_;
    AttachmentBar* files_;
    TextLabel* problem_;
    Button* save_;
    QBoxLayout* column_;
    bool sending_ = false; ///< a note is being sent, so a second press does nothing
};

} // namespace stagewright
