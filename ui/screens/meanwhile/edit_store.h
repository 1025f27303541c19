// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace stagewright {

/// How the edit of a form is stored, and how the form reacts.
template<class Record>
struct EditStore
{
    /// The verb; on the desk's thread.
    std::function<Outcome(Workspace&, const Edit<Record>&)> change;
    /// Reads what is stored now; on the desk's thread.
    std::function<Result<Record>(Workspace&)> read;
    /// The person decided about somebody else's changes: the form shows this edit from now on.
    std::function<void(const Edit<Record>&)> decided;
    /// The edit was stored or refused. It also counts as refused if the person went back to the form without
    /// deciding.
    std::function<void(const Outcome&)> ended;
    /// False if the form shows something else by now: a message is then shown instead of the question, as it
    /// is if somebody else acts or the form cannot be seen. If not set, always true.
    std::function<bool()> mayAsk = {};
    /// The answer came after the form had been closed: reported wherever the person is by now.
    std::function<void(const Outcome&)> late = {};
    /// The name of the record, for the question.
    QString name = {};
};

namespace edit_store_detail {

/// The result of the verb, and what was stored at that moment if somebody else had changed the same fields.
template<class Record>
struct Attempt
{
    Outcome outcome;
    std::optional<Record> theirs = {};

    Attempt(Outcome stored) : outcome(std::move(stored)) {}
    Attempt(Problem problem) : outcome(std::move(problem)) {}
    [[nodiscard]] bool ok() const { return outcome.ok(); }
    [[nodiscard]] const Problem& problem() const { return outcome.problem(); }
};

} // namespace edit_store_detail

/// Stores the edit through the desk. If somebody else changed the same fields, the person is asked, and the
/// edit is stored as they decide. `window` is the form or its screen; if it goes, so does the question.
template<class Record>
void storeEdit(Desk& desk, QWidget* window, const Edit<Record>& edit, const EditStore<Record>& store)
{
    using Attempt = edit_store_detail::Attempt<Record>;
    desk.write([edit, store](Workspace& workspace) -> Attempt {
            Attempt attempt(store.change(workspace, edit));
            if (!attempt.outcome && attempt.outcome.problem().code == ProblemCode::ChangedMeanwhile) {
                if (const auto stored = store.read(workspace))
                    attempt.theirs = *stored;
            }
            return attempt;
        })
        .then(&desk,
              [&desk, actor = desk.actor(), window = QPointer(window), edit, store](const Attempt& attempt) {
                  const bool closed = !window || (store.late && !window->isVisible());
                  if (closed && store.late)
                      store.late(attempt.outcome);
                  if (closed)
                      return;
                  const bool isThere = desk.actor() == actor && window->isVisible();
                  if (!attempt.theirs || !isThere || (store.mayAsk && !store.mayAsk())) {
                      store.ended(attempt.outcome);
                      return;
                  }
                  auto* dialog = new ChangedMeanwhileDialog(attempt.outcome.problem(), store.name, window);
                  dialog->setAttribute(Qt::WA_DeleteOnClose);
                  QObject::connect(
                      dialog, &QDialog::accepted, window, [&desk, window, edit, store, dialog, attempt] {
                          const Edit<Record> decided = resolved(edit, *attempt.theirs, dialog->mine());
                          store.decided(decided);
                          storeEdit(desk, window, decided, store);
                      });
                  // Nobody answers for somebody else.
                  QObject::connect(&desk, &Desk::actorChanged, dialog, &QDialog::reject);
                  QObject::connect(dialog, &QDialog::rejected, window,
                                   [store, attempt] { store.ended(attempt.outcome); });
                  dialog->open();
              });
}

} // namespace stagewright
