// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/undo_keys.h"

#include "ui/screens/shell/search_popup.h"
#include "ui/text/undo/step_text.h"
#include "ui/widgets/window/key_hint.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QKeySequence undoKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Z);
}

QKeySequence redoKeys()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

/// Not as the action's shortcut: while the menu lives, that would be a second one for the same keys.
QString entry(const QString& text, const QKeySequence& keys)
{
    QString escaped = text;
    return escaped.replace(u'&', u"&&"_s) + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

UndoKeys::UndoKeys(Desk& desk, Navigator& navigator, QWidget* window)
    : QObject(window),
      line_(desk, navigator, this),
      undo_(new QShortcut(window)),
      redo_(new QShortcut(window))
{
    undo_->setObjectName(u"undoKeys"_s);
    undo_->setKey(undoKeys());
    redo_->setObjectName(u"redoKeys"_s);
    redo_->setKeys({redoKeys(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // One press, one step, however long it is held.
    undo_->setAutoRepeat(false);
    redo_->setAutoRepeat(false);
    connect(undo_, &QShortcut::activated, &line_, &UndoLine::undo);
    connect(redo_, &QShortcut::activated, &line_, &UndoLine::redo);
}

void UndoKeys::follow(const QString& screen)
{
    const bool ownUndo = screen == u"configurator" || screen == u"settings";
    undo_->setEnabled(!ownUndo);
    redo_->setEnabled(!ownUndo);
}

void UndoKeys::fill(QMenu& menu)
{
    if (!undo_->isEnabled())
        return;
    QAction* undo = menu.addAction(QString(), &line_, &UndoLine::undo);
    undo->setObjectName(u"undo"_s);
    QAction* redo = menu.addAction(QString(), &line_, &UndoLine::redo);
    redo->setObjectName(u"redo"_s);
    name(*undo, *redo);
    connect(&line_, &UndoLine::looked, &menu, [this, undo, redo] { name(*undo, *redo); });
    line_.look();
    menu.addSeparator();
}

void UndoKeys::name(QAction& undo, QAction& redo) const
{
    const NextSteps& next = line_.next();
    undo.setText(entry(next.undo ? tr("Undo: %1").arg(stepText(*next.undo)) : tr("Undo"), undoKeys()));
    undo.setEnabled(next.undo.has_value());
    redo.setText(entry(next.redo ? tr("Redo: %1").arg(stepText(*next.redo)) : tr("Redo"), redoKeys()));
    redo.setEnabled(next.redo.has_value());
}

QList<Command> UndoKeys::commands()
{
    if (!undo_->isEnabled())
        return {};
    return {{tr("Undo"), u"undo"_s, undoKeys(),
             [this] {
                 line_.undo();
             }},
            {tr("Redo"), u"redo"_s, redoKeys(), [this] {
                 line_.redo();
             }}};
}

QList<KeyHint> UndoKeys::hints() const
{
    if (!undo_->isEnabled())
        return {};
    return {{undo_->keys(), tr("Undo")}, {redo_->keys(), tr("Redo")}};
}

} // namespace stagewright
