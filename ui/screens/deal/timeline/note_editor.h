// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;

namespace stagewright {

class Button;
class TextLabel;

/// Where a stored note is changed, in its place in the timeline: Ctrl+Enter saves, Escape leaves it as it
/// was.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void startWriting();
    /// It was not stored; empty if it is being stored.
    void showProblem(const QString& sentence);
    /// A second press does nothing until it was stored or refused.
    void setSending(bool sending);
    /// The place for messages above the text.
    [[nodiscard]] QBoxLayout& column() const { return *column_; }

Q_SIGNALS:
    void saveWanted();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();

    QPlainTextEdit* text_;
    TextLabel* problem_;
    Button* save_;
    QBoxLayout* column_;
};

} // namespace stagewright
