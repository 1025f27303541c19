// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/impact_watch.h"

#include "core/services/processes/process_service.h"
#include "ui/models/desk/desk.h"
#include "ui/models/processes/process_editor.h"

#include <chrono>

namespace stagewright {

ImpactWatch::ImpactWatch(Desk& desk, ProcessEditor& editor, QObject* parent)
    : QObject(parent), desk_(desk), editor_(editor), rereading_(this)
{
    rereading_.setSingleShot(true);
    rereading_.setInterval(std::chrono::seconds(1));
    connect(&rereading_, &QTimer::timeout, this, &ImpactWatch::start);
    connect(&editor_, &ProcessEditor::changed, this, &ImpactWatch::weigh);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        const bool deals = changes.manyDeals || !changes.deals.isEmpty();
        if (deals && ticks_ && !rereading_.isActive())
            rereading_.start();
    });
}

ImpactWatch::~ImpactWatch()
{
    stop();
}

void ImpactWatch::stop()
{
    ++generation_;
    rereading_.stop();
    ticks_.reset();
    reading_ = false;
    for (const auto& flag : {readingUnwanted_, weighingUnwanted_}) {
        if (flag)
            *flag = true;
    }
}

void ImpactWatch::setMonths(int months)
{
    if (months == months_)
        return;
    months_ = months;
    if (ticks_ || reading_)
        start();
}

void ImpactWatch::start()
{
    const int asked = ++generation_;
    reading_ = true;
    if (readingUnwanted_)
        *readingUnwanted_ = true;
    readingUnwanted_ = std::make_shared<CancelFlag>(false);
    const auto read = [actor = desk_.actor(), process = editor_.process().id, months = months_,
                       unwanted = readingUnwanted_](Workspace& workspace) -> Result<Ticks> {
        auto open = workspace.processUsage().openTicks(actor, process, unwanted.get());
        if (!open)
            return open.problem();
        const Environment& environment = workspace.environment();
        const Instant since = environment.startOf(environment.today().addMonths(-months));
        auto won = workspace.processUsage().wonTicks(actor, process, since, unwanted.get());
        if (!won)
            return won.problem();
        return Ticks{*std::move(open), *std::move(won)};
    };
    desk_.survey(read).then(this, [this, asked](const Result<Ticks>& ticks) {
        if (asked != generation_)
            return;
        reading_ = false;
        if (ticks)
            ticks_ = std::make_shared<const Ticks>(*ticks);
        else
            Q_EMIT failed(ticks.problem());
        weigh();
    });
}

void ImpactWatch::weigh()
{
    if (weighing_) {
        again_ = true;
        *weighingUnwanted_ = true;
        return;
    }
    if (!ticks_ || !editor_.isDirty()) {
        show({});
        return;
    }
    weighing_ = true;
    again_ = false;
    const int asked = generation_;
    weighingUnwanted_ = std::make_shared<CancelFlag>(false);
    desk_
        .survey([ticks = ticks_, before = editor_.saved(), after = editor_.process(),
                 unwanted = weighingUnwanted_](Workspace&) {
            return Result<Weighed>({impactOf(ticks->open, before, after, unwanted.get()),
                                    backtestOf(ticks->won, after, unwanted.get())});
        })
        .then(this, [this, asked](const Result<Weighed>& weighed) {
            weighing_ = false;
            if (again_ || asked != generation_)
                weigh();
            else if (weighed)
                show(*weighed);
        });
}

void ImpactWatch::show(const std::optional<Weighed>& weighed)
{
    impact_ = weighed ? std::optional(weighed->impact) : std::nullopt;
    backtest_ = weighed ? weighed->backtest : Backtest();
    // Emitted even if the result is the same: it is no longer busy.
    Q_EMIT changed();
}

} // namespace stagewright
