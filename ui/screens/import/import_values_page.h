// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_preview.h"
#include "core/services/directory.h"

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

    /// The different values of the columns; the same column may be both.
    struct Values
    {
        DistinctValues stages;
        DistinctValues statuses;
        DistinctValues owners;
        bool oneColumn = false; ///< a value says the stage or the status, not both
        friend bool operator==(const Values&, const Values&) = default;
    };

    void showProcesses(const Directory& directory);
    /// Words of these rows that stand for an empty cell are offered, unless the person wrote some.
    void suggestEmptyWords(const QList<CsvRow>& rows);
    void showValues(const Values& values);
    /// Fills in what this page decides.
    void apply(ImportMapping& mapping) const;
    [[nodiscard]] ProcessId process() const;
    [[nodiscard]] QStringList emptyWords() const;

Q_SIGNALS:
    /// Other values count as nothing now.
    void emptyWordsChanged();

private:
    void build();
    void fill();
    void orderTabs();
    /// Of the stage and status columns, each once.
    [[nodiscard]] QStringList shownValues() const;
    void showUnmatched();
    /// What lines are left out for; nothing chosen yet is what the importer finds out by itself.
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
