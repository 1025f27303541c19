// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace stagewright {

/// A search line with a magnifier, and a chip that shows the shortcut for coming here.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder = {}, QWidget* parent = nullptr);

    /// Shown while the field is empty; does not install the shortcut.
    void setShortcutHint(const QKeySequence& shortcut);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The text, once the person has paused typing for a moment.
    void searchChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString hint_;
};

} // namespace stagewright
