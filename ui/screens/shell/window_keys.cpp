// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/window_keys.h"

#include "ui/screens/shell/key_overlay.h"
#include "ui/screens/shell/undo_keys.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/widgets/window/screen.h"

#include <QAction>
#include <QShortcut>

namespace stagewright {

namespace {

QList<KeyHint> hintsOf(const QList<QAction*>& actions)
{
    QList<KeyHint> hints;
    for (const QAction* action : actions) {
        QString text = action->text();
        text.remove(u'&');
        if (text.endsWith(u'…'))
            text.chop(1);
        hints.append({action->shortcuts(), text});
    }
    return hints;
}

} // namespace

WindowKeys::WindowKeys(QWidget* window) : QObject(window), window_(window) {}

void WindowKeys::add(Part part, const QList<QKeySequence>& keys, const QString& does,
                     const std::function<void()>& run)
{
    auto* shortcut = new QShortcut(window_);
    shortcut->setKeys(keys);
    connect(shortcut, &QShortcut::activated, window_, run);
    (part == Part::Places ? places_ : commands_).append({keys, does});
}

void WindowKeys::toggle(const Screen* screen, const UndoKeys& undo, const WindowActions& actions)
{
    if (overlay_ && !overlay_->isHidden())
        overlay_->dismiss();
    else
        overlay_ = new KeyOverlay(tr("Keys of this screen"), groups(screen, undo, actions), window_);
}

void WindowKeys::close()
{
    if (overlay_)
        overlay_->dismiss();
}

QList<KeyGroup> WindowKeys::groups(const Screen* screen, const UndoKeys& undo,
                                   const WindowActions& actions) const
{
    QList<KeyGroup> groups = screen ? screen->keyHints() : QList<KeyGroup>();
    groups.append({tr("On every screen"), commands_ + undo.hints() + hintsOf({actions.importDeals}), true});
    groups.append({tr("Where to go"), places_, true});
    groups.append({tr("Window"),
                   hintsOf({actions.keys, actions.fullScreen, actions.openWorkspace, actions.quit}), true});
    return groups;
}

} // namespace stagewright
