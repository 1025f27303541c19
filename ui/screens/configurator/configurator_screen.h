// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/process_merging.h"
#include "ui/models/desk.h"
#include "ui/models/draft_keeper.h"
#include "ui/models/impact_watch.h"
#include "ui/models/long_run.h"
#include "ui/models/navigator.h"
#include "ui/models/process_editor.h"
#include "ui/screens/configurator/findings_card.h"
#include "ui/screens/configurator/impact_card.h"
#include "ui/screens/process_file/process_file_chooser.h"
#include "ui/widgets/screen.h"

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

    /// Opens the newest version, and the draft that was left behind, if there is one.
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
    /// Nobody looks any more: what is read or weighed for the impact is given up.
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// The process asked for is on the screen.
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
    /// What a step changed besides the process.
    struct UndoPoint
    {
        qint64 step = 0; ///< as ProcessEditor::lastStep() numbers it
        QString comment;
    };
    /// A message that offered to take the last step back. It is remembered longer than it stands there:
    /// Ctrl+Z may come to that step later.
    struct UndoOffer
    {
        QString text;
        UndoPoint before;
        UndoPoint after;
        bool standing = true;
        /// Not when the comment alone was replaced.
        [[nodiscard]] bool madeStep() const { return before.step != after.step; }
    };
    using AfterSaving = std::function<void()>;

    /// What is said and offered above the board.
    void showBanner(const QString& text, const QString& actionText, const std::function<void()>& action);
    void buildBody();
    void addShortcuts();
    void connectParts();
    void connectBoardBar();
    /// Tab goes through the top bar, the board, the bar below it and what stands beside it.
    void chainTabs();
    [[nodiscard]] static Result<Opened> open(Workspace& workspace, UserId actor, ProcessId process);
    void read(ProcessId process, int asked);
    void take(const Opened& opened);
    /// Another person acts: the draft of the one before is kept as theirs, and what the other may see is
    /// shown.
    void followActor();
    /// Another window stored a draft of this process: offers it.
    void offerOtherDraft();
    void loadOtherDraft();
    /// Takes over what is being typed, on the board and beside it.
    void commitTyping();
    [[nodiscard]] bool isReadOnly() const;
    /// While a version is saved for a longer moment nothing is edited: it would not be part of it.
    void setLocked(bool locked);
    void offerDraft(const ProcessService::Draft& draft, int newestVersion);
    void readVersions();
    /// Another window or program saved it: shown at once where nothing would be lost, else one is told.
    void followVersion(const ProcessVersion& newest);
    /// Whether there is something that is in no version: changed, half typed, or asked for in a dialog.
    [[nodiscard]] bool hasOwnWork() const;
    /// Tells of the version told_, and offers to merge it.
    void offerNewer();
    void mergeNewer();
    [[nodiscard]] QString savedByText(UserId user) const;
    void openVersions();
    void showVersions(const QList<ProcessVersion>& versions);
    /// An older version becomes the draft, as one step.
    void takeUp(const QString& number, const Process& version);
    void followOthers(const Changes& changes);
    void applyRights();
    /// What is edited is the board: keys go there first.
    void focusBoard();
    void showState();
    /// Short captions in the top bar of a narrow window, so that the name of the process stays readable.
    void showCaptions();
    /// A button that cannot be pressed any more gives the keys back to the board.
    void setUsable(QWidget* button, bool usable);
    void focusActionInUse();
    void showFindings();
    void goToFinding(const Finding& finding);
    void repairFinding(const Finding& finding);
    void showImpact();
    void listImpact(ImpactCard::Line line);
    /// The draft with a name that is half typed, and with what is set in the options that are open.
    [[nodiscard]] Process withTyping(const Process& process) const;
    void openOptions(ActionId id);
    void openSeveralOptions(const QSet<ActionId>& ids);
    /// The draft that is stored follows what is set in the dialog, until it is closed.
    void followDialog(ActionOptionsDialog* dialog, const QSet<ActionId>& ids);
    /// Instead of dialogs, the options of the actions in use stay beside the board.
    void showOptionsBeside(bool beside);
    /// The selected actions, else the one that was last in use.
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
    /// Tells that a step was made, with Undo, which brings the comment from before it back too. Ctrl+Z does
    /// the same; the message goes as soon as another step is the last one.
    void offerUndo(const QString& text, const UndoPoint& before);
    [[nodiscard]] const UndoOffer* offerOfLastStep() const;
    void takeBack(const UndoOffer& offer);
    void followOffer();
    void withdrawOffer();
    void undo();
    void redo();
    /// When what is edited is based on a version before the newest one that was.
    void tellOfOlderBase(bool cameThere);
    /// One of the two, and shows what it changed.
    void step(void (ProcessEditor::*direction)());
    void saveThen(const AfterSaving& after);
    void beginSaving(const AfterSaving& after);
    void publish();
    void published(const Result<int>& version, const Process& process);
    void leaveKeeping(const std::function<void()>& go);
    void leaveDiscarding(const std::function<void()>& go);
    /// A draft that was discarded on leaving is stored and opened again.
    void bringBack(UserId owner, const ProcessService::Draft& draft);
    /// On the next version.
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
    QList<UndoOffer> offers_;   ///< the last one may be standing
    int newest_ = 0;            ///< version that what is edited was based on
    int told_ = 0;              ///< newest version whose saving is known here
    UserId toldOf_;             ///< who saved it, when it was not saved here
    bool olderShown_ = false;   ///< the banner is about an older one
    bool draftOffered_ = false; ///< the banner is about the draft that was left behind

    Banner* banner_ = nullptr;
    SaveStrip* saveStrip_ = nullptr;
    QScrollArea* area_ = nullptr;
    StageBoard* board_ = nullptr;
    BoardBar* boardBar_ = nullptr;
    QScrollArea* side_ = nullptr;
    ImpactCard* impactCard_ = nullptr;
    ActionOptionsPanel* options_ = nullptr;
    QPointer<ActionOptionsDialog> optionsDialog_;
    QSet<ActionId> optionsOf_; ///< what the dialog is about
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
    QList<QWidget*> chained_; ///< the tab order as it is; only compared, some may be gone
};

} // namespace stagewright
