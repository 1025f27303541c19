// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/window/screen.h"

#include <QMap>

#include <optional>

class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace stagewright {

struct AskedDeal;
class Banner;
struct Changes;
class ChecklistModel;
class ChecklistPanel;
class DealAnswers;
class DealClosing;
class DealKeys;
class DealNotes;
class DealTasks;
class DealTicks;
class Desk;
class DetailsTab;
class EmptyState;
class FactsCard;
class FactsSaving;
class FilePreview;
class FilesTab;
class FormKeeper;
class Navigator;
class NoteEditing;
class ProcessSwitch;
class ShownDeal;
class TasksTab;
class TimelineTab;

/// One deal: facts and timeline on the left, the checklist of its process on the right.
class DealScreen : public Screen
{
    Q_OBJECT

public:
    DealScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
               const FileChooser& chooser = systemFileChooser());

    void showDeal(DealId deal);
    [[nodiscard]] DealId deal() const;
    [[nodiscard]] const DealDetails* details() const;

    void fillTopBar(TopBar& bar) override;
    void goBack() override;
    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

Q_SIGNALS:
    /// What is shown is up to date again.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildLeft();
    QScrollArea* scrolled(QWidget* page);
    void connectWork();
    void connectTabs();
    void connectKeys();
    /// Starts a new note, unless the deal may only be looked at.
    void startNote();
    void startTask();
    void editFacts();
    void askLose();
    /// Says why not if the acting person may not work on the deal.
    [[nodiscard]] bool mayWork();
    /// Leaves the checklist at the first thing to do.
    void startAtNextAction();
    /// What of the timeline the acting person chose to see.
    void showKind();
    [[nodiscard]] class WalkButtons* makeWalk();
    void onChanged(const Changes& changes);
    void reload();
    void showDetails();
    void showRows();
    void showTasks();
    void followActor();
    void closeDrafts();
    /// Shows a refusal where it can be read.
    void tellUnlessSeen(const QWidget& form, const AskedDeal& of, const Problem& problem);
    void showBanner();
    void showTabTitles();
    void showGone(const Problem& problem);

    Desk& desk_;
    Navigator& navigator_;
    ShownDeal* deal_;
    DealAnswers* answers_;
    ChecklistModel* rows_;
    DealTicks* ticks_;
    DealKeys* keys_ = nullptr;
    DealClosing* closing_;
    ProcessSwitch* switch_;
    DealNotes* notes_;
    NoteEditing* noteEditing_;
    FilePreview* preview_;
    DealTasks* taskWork_;
    FactsSaving* saving_;
    QString title_; ///< of the deal, as shown in the top bar
    std::optional<DealStatus> status_;
    bool stale_ = false;
    QMap<qint64, qint32> kinds_; ///< of the timeline, that each person chose to see
    bool fresh_ = true;          ///< nothing of the deal has been shown yet
    int walked_ = 0;             ///< by a button that had the focus, which is made again for the next deal
    QStackedWidget* pages_ = nullptr;
    EmptyState* gone_ = nullptr;
    Banner* banner_ = nullptr;
    FactsCard* facts_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    TimelineTab* timeline_ = nullptr;
    FormKeeper* note_ = nullptr; ///< for the note being written
    TasksTab* tasks_ = nullptr;
    FilesTab* files_ = nullptr;
    DetailsTab* form_ = nullptr;
    ChecklistPanel* panel_ = nullptr;
};

} // namespace stagewright
