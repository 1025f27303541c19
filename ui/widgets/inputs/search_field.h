// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QTimer;

namespace stagewright {

/// A search line with a magnifier, and a chip that shows the shortcut for coming here.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder = {}, QWidget* parent = nullptr);

    /// Shown while the field is empty; does not install the shortcut.
    void setShortcutHint(const QKeySequence& shortcut);
    /// Puts a text there that is already searched for: searchChanged() is not emitted, nor for what was typed
    /// before and still waited for a pause.
    void showSearch(const QString& text);
    /// What was typed has not been searched for yet.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The text, once the person has paused typing for a moment.
    void searchChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer* pause_;
    QString hint_;
};

} // namespace stagewright
