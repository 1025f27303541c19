// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QPoint;
class QWidget;

namespace stagewright {

class Button;
class Chip;
class EditingSession;
class IconButton;
class TopBar;

/// What the configurator puts into the window's top bar: what the draft is called and how much it differs,
/// undo and redo, and what can be done with it.
class ConfiguratorBar : public QObject
{
    Q_OBJECT

public:
    explicit ConfiguratorBar(EditingSession& session, QObject* parent = nullptr);

    void fill(TopBar& bar);
    /// Uses short captions in a narrow window, so that the process name stays readable.
    void fitInto(int width);
    void showState();

Q_SIGNALS:
    void trialWanted();
    /// Below the button.
    void fileMenuWanted(QPoint at);
    /// A button that had the focus is about to be disabled.
    void focusLost();

private:
    void addSteps();
    void addVerbs();
    void showSteps(bool readOnly);
    void showTitle();
    void setUsable(QWidget* button, bool usable);

    EditingSession& session_;
    QString shownTitle_;
    // The top bar owns them.
    QPointer<TopBar> topBar_;
    QPointer<Chip> draft_;
    QPointer<IconButton> undo_;
    QPointer<IconButton> redo_;
    QPointer<Button> trial_;
    QPointer<Button> file_;
    QPointer<Button> discard_;
    QPointer<Button> save_;
};

} // namespace stagewright
