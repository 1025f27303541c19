// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/dialogs/new_deal_dialog.h"

#include "core/domain/deal/rights.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/left_form.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/deal/dialogs/deal_form.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/theme/theme.h"

#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView place("deal/new"); ///< where typed text is kept
}

NewDealDialog::NewDealDialog(Desk& desk, Navigator& navigator, ProcessId preset, QWidget* parent)
    : CardDialog(tr("New deal"), parent), desk_(desk), navigator_(navigator), form_(new DealForm(desk))
{
    setObjectName(u"newDealDialog"_s);
    DealFacts facts;
    const Directory& directory = desk_.directory();
    const ProcessSummary* wanted = directory.process(preset);
    if (!wanted || !wanted->active || !mayUse(directory.people, desk_.actor(), wanted->teams))
        wanted = directory.defaultProcess();
    if (wanted)
        facts.process = wanted->process.id;
    facts.owner = desk_.actor();
    form_->setFacts(facts, {}, {});
    content()->addWidget(form_, 1);
    setPreferredSize({580, 0});
    primary()->setText(tr("Add the deal"));
    setHint(tr("Ctrl+Enter saves"));
    form_->focusName();
    keeper_ = keepTyped(desk_, *this, place);
}

void NewDealDialog::accept()
{
    if (const QString mistake = form_->mistake(); !mistake.isEmpty()) {
        showError(mistake);
        return;
    }
    clearError();
    if (!busy_)
        store();
}

void NewDealDialog::store()
{
    busy_ = true;
    desk_
        .write([actor = desk_.actor(), entered = form_->entered()](Workspace& workspace) {
            return workspace.deals().create(actor, entered);
        })
        .then(&desk_, [self = QPointer(this), navigator = QPointer(&navigator_),
                       left = LeftForm(desk_, navigator_, place, keeper_->content(),
                                       form_->entered().facts.name)](const Result<DealId>& stored) {
            if (!self || !self->isVisible()) {
                left.take(stored ? stagewright::done() : Outcome(stored.problem()));
                if (stored && navigator)
                    navigator->tell(tr("The deal was added."));
                return;
            }
            self->busy_ = false;
            if (!stored) {
                self->showError(sentence(stored.problem()));
                return;
            }
            self->navigator_.tell(tr("The deal was added."));
            Q_EMIT self->created(*stored);
            self->done(Accepted);
        });
}

} // namespace stagewright
