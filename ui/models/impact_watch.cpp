// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/impact_watch.h"

#include "core/services/process_service.h"
#include "ui/models/desk.h"
#include "ui/models/process_editor.h"

#include <chrono>

namespace stagewright {

ImpactWatch::ImpactWatch(Desk& desk, ProcessEditor& editor, QObject* parent)
    : QObject(parent), desk_(desk), editor_(editor)
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

void ImpactWatch::start()
{
    const int asked = ++generation_;
    reading_ = true;
    desk_
        .read([process = editor_.process().id](Workspace& workspace) {
            return workspace.processes().openTicks(process);
        })
        .then(this, [this, asked](const Result<TickTable>& read) {
            if (asked != generation_)
                return;
            reading_ = false;
            if (read)
                ticks_ = std::make_shared<const TickTable>(*read);
            weigh();
        });
}

void ImpactWatch::weigh()
{
    if (weighing_) {
        again_ = true;
        return;
    }
    if (!ticks_ || !editor_.isDirty()) {
        show({});
        return;
    }
    weighing_ = true;
    again_ = false;
    const int asked = generation_;
    desk_
        .read([ticks = ticks_, before = editor_.saved(), after = editor_.process()](Workspace&) {
            return Result<Impact>(impactOf(*ticks, before, after));
        })
        .then(this, [this, asked](const Result<Impact>& weighed) {
            weighing_ = false;
            if (again_ || asked != generation_)
                weigh();
            else if (weighed)
                show(*weighed);
        });
}

void ImpactWatch::show(std::optional<Impact> impact)
{
    if (impact_ == impact && impact_)
        return;
    impact_ = std::move(impact);
    Q_EMIT changed();
}

} // namespace stagewright
