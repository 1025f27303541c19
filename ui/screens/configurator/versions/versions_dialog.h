// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process_version.h"
#include "ui/widgets/window/card_dialog.h"

#include <QTimeZone>

#include <optional>

class QTableView;

namespace stagewright {

class ChoiceBox;
class ComparisonTable;
class SmallTableModel;
class TextLabel;
class Toggle;
class VersionBodies;

/// Every version of a process: who saved it, when and why. Any two can be compared side by side, and any one
/// can be restored as a draft. What is in a version is read when it is looked at.
class VersionsDialog : public CardDialog
{
    Q_OBJECT

public:
    struct Content
    {
        ProcessName name;
        QList<ProcessVersionInfo> versions; ///< newest first, at least one
        std::optional<Process> draft;       ///< what is not saved yet
        Process shown;                      ///< what the board shows, which needs no restoring
        Organisation people;
        QTimeZone zone;
        bool readOnly = false;
    };

    /// `bodies` becomes its own.
    VersionsDialog(const Content& content, VersionBodies* bodies, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void restoreChosen(int version, const stagewright::Process& process);

private:
    void buildList();
    QLayout* buildComparison();
    void fillList();
    void choose(qint64 id);
    void showComparison();
    void showNothing(const QString& why);
    void follow(int version);
    [[nodiscard]] qint64 chosen() const;
    [[nodiscard]] const Process* process(qint64 id);
    [[nodiscard]] bool isUnreadable(qint64 id) const;
    [[nodiscard]] QString label(qint64 id) const;
    [[nodiscard]] bool restorable(qint64 id);

    const Content content_;
    VersionBodies* bodies_;
    SmallTableModel* model_;
    QTableView* list_;
    ChoiceBox* other_;
    Toggle* onlyDifferences_;
    TextLabel* heading_;
    TextLabel* nothing_;
    ComparisonTable* table_;
};

} // namespace stagewright
