// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/key_hint.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace stagewright {

class KeyOverlay;
class Screen;
class UndoKeys;
class WindowActions;

/// The shortcuts that a window has on every screen, and F1, which lays them and those of the screen over it.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// Where F1 lists a shortcut.
    enum class Part { Commands, Places };

    explicit WindowKeys(QWidget* window);

    /// From now on each of the keys runs `run`; `does` says what that is.
    void add(Part part, const QList<QKeySequence>& keys, const QString& does,
             const std::function<void()>& run);
    /// Opens the list of the keys on the screen, or closes it.
    void toggle(const Screen* screen, const UndoKeys& undo, const WindowActions& actions);
    void close();

private:
    [[nodiscard]] QList<KeyGroup> groups(const Screen* screen, const UndoKeys& undo,
                                         const WindowActions& actions) const;

    QWidget* window_;
    QList<KeyHint> commands_;
    QList<KeyHint> places_;
    QPointer<KeyOverlay> overlay_;
};

} // namespace stagewright
