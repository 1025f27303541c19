// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/deal/deal_screen.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/facts_card.h"
#include "ui/widgets/inputs/choice_box.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace stagewright::test {

/// Two deals, and the page of a deal, which shows the first of them. "Reason to contact defined" needs a note
/// and "Contact made" proposes the task "Call again".
struct TwoDeals
{
    using Proposal = std::pair<QString, QString>; ///< an action and the title of the task it proposes

    DeskFixture at;
    DealId first;
    DealId second;
    std::unique_ptr<DealScreen> screen;

    /// `prepare` is called before the page is opened.
    explicit TwoDeals(const std::function<void(TwoDeals&)>& prepare = {},
                      const QList<Proposal>& moreProposals = {})
    {
        Process process = at.data.process();
        Action noted = *process.action(at.data.action(QStringLiteral("Reason to contact defined")));
        noted.note = NoteRequirement::Note;
        process = process.withAction(noted);
        QList<Proposal> proposals{{QStringLiteral("Contact made"), QStringLiteral("Call again")}};
        proposals += moreProposals;
        for (const auto& [name, title] : std::as_const(proposals)) {
            Action planned = *process.action(at.data.action(name));
            TaskTemplate task;
            task.title = title;
            planned.trigger = task;
            process = process.withAction(planned);
        }
        if (!at.data->processes().publish(at.data.ada, process, 1, QStringLiteral("options")))
            qFatal("the process of the test was refused");
        first = at.data.deal(QStringLiteral("Cold-chain sensors"));
        second = at.data.deal(QStringLiteral("Solar pilot"));
        if (prepare)
            prepare(*this);
        at.start();
        screen = std::make_unique<DealScreen>(at.desk, at.navigator);
        screen->resize(1310, 840);
        screen->show();
        show(first);
        at.settle();
    }
    ~TwoDeals() { at.desk.stop(); }

    void show(DealId deal)
    {
        screen->showDeal(deal);
        if (!QTest::qWaitFor([&] { return screen->details() && screen->details()->deal.id == deal; }))
            qFatal("the deal was not shown");
    }
    template<class T = QWidget>
    T* find(const QString& name = {}) const
    {
        return screen->findChild<T*>(name);
    }
    ChecklistView* list() const { return find<ChecklistView>(QStringLiteral("checklist")); }
    ChecklistModel* rows() const { return qobject_cast<ChecklistModel*>(list()->model()); }
    QModelIndex row(const QString& action) { return rows()->indexOf(at.data.action(action)); }
    bool isDone(const QString& action) { return rows()->rowAt(row(action).row()).done; }
    /// Ticks the action on the page, or unticks it.
    void click(const QString& action)
    {
        list()->scrollTo(row(action));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row(action)).center());
    }
    QPlainTextEdit* note() const { return find<QPlainTextEdit>(QStringLiteral("newNote")); }
    void saveNote(const QString& text)
    {
        note()->setPlainText(text);
        find<QPushButton>(QStringLiteral("saveNote"))->click();
    }
    void lose()
    {
        Q_EMIT find<FactsCard>(QStringLiteral("factsCard"))->closeWanted(DealStatus::Lost);
        auto* dialog = find<CloseDealDialog>();
        for (const ClosingReason& each : at.desk.directory().reasons) {
            if (each.status == DealStatus::Lost)
                dialog->findChild<ChoiceBox*>(QStringLiteral("closeReason"))->setCurrentId(each.id.value());
        }
        dialog->primary()->click();
    }
    /// What a key at the foot of the window would do: takes up the offer of the last message.
    void takeUp()
    {
        if (at.undo)
            at.undo();
        at.settle();
    }

    // What is stored.
    bool isTicked(DealId deal, const QString& action)
    {
        return at.data.details(deal).done().contains(at.data.action(action));
    }
    void tick(DealId deal, const QString& action)
    {
        if (!at.data->deals().tick(at.data.ada, {deal, at.data.action(action)}))
            qFatal("the tick of the test was refused");
    }
    DealStatus status(DealId deal) { return at.data.details(deal).deal.status; }
};

} // namespace stagewright::test
