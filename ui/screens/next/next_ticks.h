// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next/next_list_model.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QWidget;

namespace stagewright {

class DealAnswers;
class DealTicks;
class Desk;
class Navigator;
class ShownDeal;

/// The deal of the current line, and doing an action on it: as on the deal's own screen, with its dialogs and
/// messages.
class NextTicks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `screen`, which owns this.
    NextTicks(Desk& desk, Navigator& navigator, const FileChooser& chooser, QWidget* screen);

    [[nodiscard]] ShownDeal& deal() const { return *deal_; }
    [[nodiscard]] DealTicks& ticks() const { return *ticks_; }

    /// The deal of the current line; read again if it is that already.
    void show(DealId deal);
    /// Another person acts: what was on its way was somebody else's.
    void startOver();

    /// Ticks the action, once its deal has been read. Nothing happens while it is on its way or a dialog is
    /// open, nor if the last press was only just before the list moved on by itself: it was not meant for
    /// what stands there now.
    void done(const NextPlace& place);
    /// Opens the form of a new task of the deal.
    void plan(const NextPlace& place);

    /// On their way to the database, or stored and still in the list.
    [[nodiscard]] const QList<NextPlace>& going() const { return going_; }
    /// Those of them that are stored: a list asked for from now on does not have them.
    [[nodiscard]] const QList<NextPlace>& stored() const { return stored_; }
    /// The list shows what became of these.
    void settle(const QList<NextPlace>& places);
    /// The current line changed without anybody asking for it.
    void movedOn() { movedOn_ = true; }
    /// Somebody chose another line.
    void walked() { movedOn_ = false; }

Q_SIGNALS:
    void goingChanged();

private:
    void open(DealId deal);
    void takeDeal();
    void takeGone(const Problem& problem);
    void perform(const NextPlace& place);
    void takeAnswer(DealId deal, ActionId action, bool stored);
    void drop(const NextPlace& place);
    [[nodiscard]] bool dialogIsOpen() const;

    Desk& desk_;
    Navigator& navigator_;
    QWidget* screen_;
    ShownDeal* deal_;
    DealAnswers* answers_;
    DealTicks* ticks_;
    DealId wanted_; ///< to be shown once the one being read has been
    bool reading_ = false;
    std::optional<NextPlace> wish_;  ///< to be done once its deal has been read
    std::optional<NextPlace> asked_; ///< its note is being written
    QList<NextPlace> going_;
    QList<NextPlace> stored_;
    QElapsedTimer pressed_;
    bool movedOn_ = false;
};

} // namespace stagewright
