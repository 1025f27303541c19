// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/key_hint.h"

#include <QKeySequence>
#include <QObject>

class QWidget;

namespace stagewright {

/// What the keys of a deal's page do. Letters alone count wherever nothing is being typed.
class DealKeys : public QObject
{
    Q_OBJECT

public:
    explicit DealKeys(QWidget* screen);

    static constexpr Qt::Key note = Qt::Key_N;
    static constexpr Qt::Key task = Qt::Key_T;
    static constexpr Qt::Key edit = Qt::Key_E;
    static constexpr Qt::Key win = Qt::Key_W;
    static constexpr Qt::Key lose = Qt::Key_L;

    /// All of them.
    [[nodiscard]] const QList<KeyHint>& hints() const { return hints_; }

Q_SIGNALS:
    void noteWanted();
    void taskWanted();
    void editWanted();
    void winWanted();
    void loseWanted();
    void stepWanted(int direction);
    /// Escape while a text is being written.
    void typingLeft();
    /// Escape anywhere else.
    void backWanted();

private:
    void add(const QList<QKeySequence>& keys, const QString& does, void (DealKeys::*wanted)());
    void escape();

    QWidget* screen_;
    QList<KeyHint> hints_;
};

} // namespace stagewright
