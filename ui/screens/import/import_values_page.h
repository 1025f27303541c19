// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_preview.h"
#include "core/services/session/directory.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace stagewright {

class ChoiceBox;
class ImportOwners;
class TextLabel;

/// Where the deals go, and what the values of the stage, status and owner columns mean.
class ImportValuesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportValuesPage(QWidget* parent = nullptr);

    /// The distinct values of the columns; one column may be both.
    struct Values
    {
        DistinctValues stages;
        DistinctValues statuses;
        DistinctValues owners;
        bool oneColumn = false; ///< a value means either a stage or a status, not both
        friend bool operator==(const Values&, const Values&) = default;
    };

    void showProcesses(const Directory& directory);
    /// Offers words from these rows that stand for an empty cell, unless the person entered some.
    void suggestEmptyWords(const QList<TableRow>& rows);
    void showValues(const Values& values);
    /// Fills in what is chosen on this page.
    void apply(ImportMapping& mapping) const;
    [[nodiscard]] ProcessId process() const;
    [[nodiscard]] QStringList emptyWords() const;

Q_SIGNALS:
    /// Other values now count as empty.
    void emptyWordsChanged();

private:
    void build();
    void fill();
    void orderTabs();
    /// Values of the stage and status columns, each once.
    [[nodiscard]] QStringList shownValues() const;
    void showUnmatched();
    /// Values whose lines are left out because nothing is chosen for them.
    [[nodiscard]] QStringList unmatched() const;
    [[nodiscard]] qint64 suggestedStage(const QString& value) const;
    int addHeadings(QGridLayout* grid);
    ChoiceBox* makeStageBox(const QString& value);
    ChoiceBox* makeStatusBox(const QString& value);
    [[nodiscard]] const Process* chosenProcess() const;

    ChoiceBox* process_;
    QLineEdit* empty_;
    QCheckBox* create_;
    ImportOwners* owners_;
    TextLabel* unmatched_;
    QScrollArea* scroll_;
    QList<ProcessSummary> processes_;
    Values values_;
    QMap<QString, ChoiceBox*> stages_;
    QMap<QString, ChoiceBox*> statuses_;
    ProcessId filledFor_; ///< the process whose stages are offered
};

} // namespace stagewright
