// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/processes/process_merging.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/long_run.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/processes/draft_keeper.h"
#include "ui/models/processes/impact_watch.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/beside/findings_card.h"
#include "ui/screens/configurator/beside/impact_card.h"
#include "ui/screens/process_file/process_file_chooser.h"
#include "ui/widgets/window/screen.h"

#include <QPointer>

class QScrollArea;

namespace stagewright {

class ActionOptionsDialog;
class ActionOptionsPanel;
class Banner;
class BoardBar;
class Button;
class Chip;
class DeleteGuard;
class IconButton;
class ProcessFiles;
class ProcessPanel;
class SaveStrip;
class StageBoard;
class TopBar;

/// The stage configurator: one process as a draft, with undo, until it is saved as the next version.
class ConfiguratorScreen : public Screen
{
    Q_OBJECT

public:
    ConfiguratorScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
                       const ProcessFileChooser& chooser = systemProcessFileChooser());
    ~ConfiguratorScreen() override;

    /// Opens the newest version, and the draft that was left, if there is one.
    void showProcess(ProcessId process);
    void save();
    [[nodiscard]] ProcessEditor& editor() { return editor_; }

    void fillTopBar(TopBar& bar) override;
    void goBack() override;
    [[nodiscard]] bool wantsWholeTopBar() const override { return true; }
    void leave(const std::function<void()>& go) override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Nobody is looking any more: reading and weighing for the impact are abandoned.
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// The requested process is on the screen.
    void loaded();
    void saved(int version);

private:
    struct Opened
    {
        ProcessSummary summary;
        std::optional<ProcessService::Draft> draft;
        std::shared_ptr<IdSource> ids;
        QTimeZone zone;
        UserId actor;
    };
    /// The state that goes with a step: its number, and the comment on the next version.
    struct UndoPoint
    {
        qint64 step = 0; ///< a number from ProcessEditor::lastStep()
        QString comment;
    };
    /// A message that offered to undo the last step. It is remembered after it disappears, because Ctrl+Z may
    /// reach that step later.
    struct UndoOffer
    {
        QString text;
        UndoPoint before;
        UndoPoint after;
        bool standing = true;
        /// False if only the comment was replaced.
        [[nodiscard]] bool madeStep() const { return before.step != after.step; }
    };
    using AfterSaving = std::function<void()>;

    /// The message and the offer above the board.
    void showBanner(const QString& text, const QString& actionText, const std::function<void()>& action);
    void buildBody();
    void addShortcuts();
    void connectParts();
    void connectBoardBar();
    /// Tab goes through the top bar, the board, the bar below it and what is beside it.
    void chainTabs();
    [[nodiscard]] static Result<Opened> open(Workspace& workspace, UserId actor, ProcessId process);
    void read(ProcessId process, int asked);
    void take(const Opened& opened);
    /// Another person acts now: the previous person's draft is kept as theirs, and what the new person may
    /// see is shown.
    void followActor();
    /// Another window stored a draft of this process: offers to load it.
    void offerOtherDraft();
    void loadOtherDraft();
    /// Commits what is being typed, on the board and beside it.
    void commitTyping();
    [[nodiscard]] bool isReadOnly() const;
    /// Locks editing while a version takes longer to save, because edits would not be part of it.
    void setLocked(bool locked);
    void offerDraft(const ProcessService::Draft& draft, int newestVersion);
    void readVersions();
    /// Another window or program saved the process: loads it at once if nothing would be lost, otherwise says
    /// so.
    void followVersion(const ProcessVersion& newest);
    /// Whether there is work that is in no version: changed, half typed, or about to be confirmed in a
    /// dialog.
    [[nodiscard]] bool hasOwnWork() const;
    /// Says that the version told_ exists, and offers to merge it.
    void offerNewer();
    void mergeNewer();
    [[nodiscard]] QString savedByText(UserId user) const;
    void openVersions();
    void showVersions(const QList<ProcessVersion>& versions);
    /// Turns an older version into the draft, as one step.
    void takeUp(const QString& number, const Process& version);
    void followOthers(const Changes& changes);
    void applyRights();
    /// The board is what people edit, so it gets the focus first.
    void focusBoard();
    void showState();
    /// Uses short captions in the top bar of a narrow window, so that the process name stays readable.
    void showCaptions();
    /// A button that becomes disabled returns the focus to the board.
    void setUsable(QWidget* button, bool usable);
    void focusActionInUse();
    void showFindings();
    void goToFinding(const Finding& finding);
    void repairFinding(const Finding& finding);
    void showImpact();
    void listImpact(ImpactCard::Line line);
    /// The draft including a half-typed name and what is set in the open options.
    [[nodiscard]] Process withTyping(const Process& process) const;
    void openOptions(ActionId id);
    void openSeveralOptions(const QSet<ActionId>& ids);
    /// The stored draft follows what is set in the dialog, until it is closed.
    void followDialog(ActionOptionsDialog* dialog, const QSet<ActionId>& ids);
    /// Keeps the options of the actions in use open beside the board, instead of using dialogs.
    void showOptionsBeside(bool beside);
    /// The selected actions, otherwise the one last in use.
    void followActionInUse();
    void goToOptions();
    void connectOptions();
    void connectDialogs();
    void openWeights(const QSet<ActionId>& ids);
    void openIdleDays(StageId id);
    void walkTrialDeal();
    void openFileMenu();
    [[nodiscard]] static QKeySequence exportKeys();
    [[nodiscard]] static QKeySequence importKeys();
    void showWhole(bool whole);
    void exportProcess();
    void importProcess();
    void discard();
    [[nodiscard]] UndoPoint undoPoint() const;
    /// Reports a step with an Undo that also restores the comment from before it. Ctrl+Z does the same; the
    /// message goes as soon as this is no longer the last step.
    void offerUndo(const QString& text, const UndoPoint& before);
    [[nodiscard]] const UndoOffer* offerOfLastStep() const;
    void takeBack(const UndoOffer& offer);
    void followOffer();
    void withdrawOffer();
    void undo();
    void redo();
    /// Says so if the draft is based on a version older than the newest it was ever based on.
    void tellOfOlderBase(bool cameThere);
    /// Goes one step in that direction and shows what it changed.
    void step(void (ProcessEditor::*direction)());
    void saveThen(const AfterSaving& after);
    void beginSaving(const AfterSaving& after);
    void publish();
    void published(const Result<int>& version, const Process& process);
    void leaveKeeping(const std::function<void()>& go);
    void leaveDiscarding(const std::function<void()>& go);
    /// Stores a draft that was discarded on leaving, and opens it again.
    void bringBack(UserId owner, const ProcessService::Draft& draft);
    /// The comment on the next version.
    void setComment(const QString& comment);
    void handleMovedOn(const Problem& problem);
    void offerMerge(const Problem& problem, const Process& mine, const MergedDraft& draft);
    void saveAsCopy();
    void loadNewer();

    Desk& desk_;
    Navigator& navigator_;
    ProcessEditor editor_;
    DraftKeeper keeper_;
    ImpactWatch impact_;
    DeleteGuard* guard_;
    ProcessFiles* files_;
    std::shared_ptr<IdSource> ids_;
    QTimeZone zone_;
    ProcessId process_;
    int generation_ = 0;
    bool loaded_ = false;
    bool locked_ = false;
    LongRun saving_;
    std::shared_ptr<LongRun::State> savingState_;
    AfterSaving afterSaving_;
    std::function<void()> bannerAction_;
    QList<UndoOffer> offers_;   ///< the message of the last one may still be shown
    int newest_ = 0;            ///< the newest version that the draft was ever based on
    int told_ = 0;              ///< the newest version that the person has been told of
    UserId toldOf_;             ///< who saved it, unless it was saved here
    bool olderShown_ = false;   ///< the banner is about an older version
    bool draftOffered_ = false; ///< the banner is about the draft that was left

    Banner* banner_ = nullptr;
    SaveStrip* saveStrip_ = nullptr;
    QScrollArea* area_ = nullptr;
    StageBoard* board_ = nullptr;
    BoardBar* boardBar_ = nullptr;
    QScrollArea* side_ = nullptr;
    ImpactCard* impactCard_ = nullptr;
    ActionOptionsPanel* options_ = nullptr;
    QPointer<ActionOptionsDialog> optionsDialog_;
    QSet<ActionId> optionsOf_; ///< the actions the dialog is about
    ActionId actionInUse_;
    FindingsCard* findingsCard_ = nullptr;
    ProcessPanel* panel_ = nullptr;
    // In the window's top bar, which owns them.
    QPointer<TopBar> topBar_;
    QPointer<Chip> draftChip_;
    QPointer<IconButton> undo_;
    QPointer<IconButton> redo_;
    QPointer<Button> trial_;
    QPointer<Button> file_;
    QPointer<Button> discard_;
    QPointer<Button> save_;
    QString shownTitle_;
    QList<QWidget*> chained_; ///< the current tab order; only compared, as some may be gone
};

} // namespace stagewright
