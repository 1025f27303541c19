// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace stagewright {

class AttachmentBar;
class Chip;
class DoneOnButton;

/// What was done of one action, and what was entered with it.
struct DoneAction
{
    ActionId action;
    QString note;
    QStringList files; ///< paths
    QDate doneOn;
};

/// An action in the dialog that moves a deal: its box, what it needs, and below it, once ticked, the note,
/// the files and the day.
class MoveRow : public QWidget
{
    Q_OBJECT

public:
    /// `gain` says what it adds ("+15%", "3 deals").
    MoveRow(const Action& action, const QString& gain, const FileChooser& chooser, QDate today,
            QWidget* parent = nullptr);

    /// It cannot be ticked, and this is why.
    void refuse(const QString& why);
    /// Ticked for good: it shows what is taken back.
    void lock();
    void setTicked(bool ticked);
    [[nodiscard]] bool isTicked() const;
    [[nodiscard]] const Action& action() const { return action_; }
    [[nodiscard]] DoneAction entered() const;
    /// What its requirement still lacks; nothing if it is not ticked.
    [[nodiscard]] std::optional<Problem> lacks() const;
    /// The mark says in red that something is missing; the focus goes there.
    void showLack();

Q_SIGNALS:
    void changed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void buildDetails(const FileChooser& chooser, QDate today);
    void showDetails();

    Action action_;
    bool locked_ = false;
    QCheckBox* box_;
    Chip* needs_ = nullptr;
    QWidget* details_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
    AttachmentBar* files_ = nullptr;
    DoneOnButton* day_ = nullptr;
};

} // namespace stagewright
