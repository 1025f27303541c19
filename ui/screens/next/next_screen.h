// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/next/next_actions.h"
#include "ui/models/next/next_list_model.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/window/screen.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace stagewright {

struct Changes;
class ChecklistModel;
class Desk;
class EmptyState;
class Navigator;
class NextHead;
class NextListView;
class NextPanel;
class NextTicks;
class Segmented;
class TextLabel;

/// What to do next across all processes, the most pressing first: the first screen of the morning.
class NextScreen : public Screen
{
    Q_OBJECT

public:
    NextScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
               const FileChooser& chooser = systemFileChooser());

    void fillTopBar(TopBar& bar) override;
    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& bytes) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Read
    {
        NextList list;
        QList<NextPlace> stored; ///< when it was asked for
    };

    void build();
    QWidget* buildList();
    void connectParts();
    void followDirectory();
    void followActor();
    void onChanged(const Changes& changes);
    void checkDay();
    [[nodiscard]] NextQuery query() const;
    void refresh();
    [[nodiscard]] QList<NextPlace> settledBy(const Read& read) const;
    void showList(const Read& read);
    /// After the list changed; `before` was the current line at `at`, and `after` the deal below it.
    void keepPlace(const NextPlace& before, int at, DealId after, bool acted);
    void select(const QModelIndex& index);
    void showSums(const NextList& list);
    void showEmpty();
    void followLine();
    void showPanel();
    void openDeal(DealId deal);

    Desk& desk_;
    Navigator& navigator_;
    NextListModel* model_;
    ChecklistModel* checklist_;
    NextTicks* ticks_;
    Segmented* scope_;
    QComboBox* processes_;
    TextLabel* sums_;
    TextLabel* worth_;
    QBoxLayout* top_ = nullptr;
    NextHead* head_;
    NextListView* list_;
    EmptyState* empty_;
    QStackedWidget* pages_;
    NextPanel* panel_;
    QTimer clock_;
    QDate day_;          ///< of the list shown
    DealId selected_;    ///< gets the current line once it is in the list
    qint64 process_ = 0; ///< chosen, even before the processes are known; 0: all
    bool seen_ = false;
    bool showing_ = false; ///< the list changes, not whoever looks at it
    int generation_ = 0;
};

} // namespace stagewright
