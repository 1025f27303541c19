// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/deal_import.h"
#include "core/exchange/import/import_preview.h"
#include "ui/models/desk/typing_keeper.h"
#include "ui/screens/import/import_values_page.h"
#include "ui/widgets/window/card_dialog.h"

#include <QJsonObject>
#include <QTimer>

class QStackedWidget;

namespace stagewright {

class Banner;
class Desk;
class ImportColumnsPage;
class ImportFilePage;
class ImportReportPage;
class ImportRun;
class ImportSteps;
class Navigator;

/// Imports deals from a spreadsheet or CSV file, step by step: the file, its columns, its values, a trial,
/// the import.
class ImportDialog : public CardDialog
{
    Q_OBJECT

public:
    ImportDialog(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    /// As if the person had chosen this file.
    void openFile(const QString& file);

    void accept() override;
    /// While an import runs, cancels it and stays open to say so.
    void reject() override;

private:
    enum Step { File, Columns, Values, Check, Done };

    void build();
    void connectPages();
    void showStep(Step step);
    void showButtons();
    void goBack();

    void reread();
    void showPreview(const Result<ImportPreview>& read);
    void chooseColumn(ImportField field, const QString& heading);
    void readValues();
    void showValues(const Result<ImportValuesPage::Values>& read);
    void readAnew(const ImportMapping& wanted);
    void run(bool dryRun);
    void showRun(const Result<ImportReport>& report);
    void showDeals();

    /// Keeps the choices from now on, and restores those kept before.
    void keepChoices();
    /// What to keep; empty if nothing is chosen, or everything has been imported.
    [[nodiscard]] QString choices() const;
    void restore(const QString& content);
    void startOver();

    Desk& desk_;
    Navigator& navigator_;
    ImportRun* run_;
    ImportSteps* steps_;
    ImportFilePage* filePage_;
    ImportColumnsPage* columnsPage_;
    ImportValuesPage* valuesPage_;
    ImportReportPage* checkPage_;
    ImportReportPage* donePage_;
    QStackedWidget* pages_;
    Button* back_;
    Step step_ = File;
    QString file_;
    ImportMapping wanted_; ///< what the person chose; the rest is detected
    ImportPreview preview_;
    ImportMapping checked_; ///< what the trial used; exactly this is imported
    ImportWishes wishes_;
    qint64 bad_ = 0;
    qint64 importable_ = 0;
    int generation_ = 0;
    bool previewed_ = false; ///< this file was previewed: its encoding need not be detected again
    bool reading_ = false;   ///< the columns are being read again
    bool nextWhenRead_ = false;
    TypingKeeper keeper_;
    QTimer glance_;
    Banner* notice_;
    QString kept_;            ///< restored choices, until their file has been read again
    QJsonObject keptValues_;  ///< to be put into the page of values once they have been read
    QJsonObject freshValues_; ///< of that page, before anything was chosen
};

} // namespace stagewright
