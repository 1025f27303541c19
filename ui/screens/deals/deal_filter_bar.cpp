// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deal_filter_bar.h"

#include "ui/screens/deals/deal_query_bytes.h"
#include "ui/screens/deals/period_button.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// Stands for "no product" or "not started"; 0 stands for everything.
constexpr qint64 noneId = -1;

template<class AnyId>
qint64 pickedOf(const std::optional<AnyId>& id)
{
    if (!id)
        return 0;
    return id->isNull() ? noneId : id->value();
}

template<class AnyId>
std::optional<AnyId> optionalOf(qint64 picked)
{
    if (picked == 0)
        return std::nullopt;
    return picked == noneId ? AnyId() : AnyId(picked);
}

template<class Entry>
QList<Choice> entryChoices(const QString& any, const QString& none, const QList<Entry>& entries)
{
    QList<Choice> choices{{0, any, {}}, {noneId, none, {}}};
    for (const Entry& entry : entries)
        choices.append({entry.id.value(), entry.name, {}});
    return choices;
}

} // namespace

DealFilterBar::DealFilterBar(QWidget* parent) : QWidget(parent)
{
    build();
    showQuery();
}

FilterButton* DealFilterBar::addFilter(const QString& objectName, const QString& name)
{
    auto* button = new FilterButton(name, this);
    button->setObjectName(objectName);
    button->setMaximumTextWidth(180);
    layout()->addWidget(button);
    return button;
}

void DealFilterBar::build()
{
    auto* row = new FlowLayout(this, space::s, space::s);
    row->setContentsMargins({});
    search_ = new SearchField(tr("Search deals, companies, people"), this);
    search_->setObjectName(u"dealSearch"_s);
    search_->setAccessibleName(tr("Search deals"));
    search_->setFixedWidth(260);
    search_->setMaxLength(200);
    row->addWidget(search_);
    status_ = addFilter(u"statusFilter"_s, tr("Status"));
    process_ = addFilter(u"processFilter"_s, tr("Process"));
    stage_ = addFilter(u"stageFilter"_s, tr("Stage"));
    person_ = addFilter(u"personFilter"_s, tr("Owner or team"));
    source_ = addFilter(u"sourceFilter"_s, tr("Source"));
    product_ = addFilter(u"productFilter"_s, tr("Product"));
    created_ = new PeriodButton(tr("Created"), tr("Created any time"), this);
    created_->setObjectName(u"createdFilter"_s);
    row->addWidget(created_);
    closing_ = new PeriodButton(tr("Expected close"), tr("Any expected close"), this);
    closing_->setObjectName(u"closingFilter"_s);
    row->addWidget(closing_);
    auto* columns = new Button(Button::Kind::Quiet, u"settings"_s, tr("Columns"), this);
    columns->setObjectName(u"columnsButton"_s);
    columns->setToolTip(tr("Choose the columns of the table"));
    row->addWidget(columns);
    auto* save = new Button(Button::Kind::Quiet, u"export"_s, tr("Export"), this);
    save->setObjectName(u"exportButton"_s);
    save->setMenuArrow(true);
    save->setToolTip(tr("Save the selected deals, or all that are shown, to a file"));
    row->addWidget(save);
    connect(save, &Button::clicked, this, [this, save] { Q_EMIT exportWanted(save); });
    clear_ = new Button(Button::Kind::Link, tr("Clear filters"), this);
    clear_->setObjectName(u"clearFilters"_s);
    row->addWidget(clear_);

    connect(columns, &Button::clicked, this, &DealFilterBar::columnsWanted);
    connect(clear_, &Button::clicked, this, &DealFilterBar::clearFilters);
    connect(search_, &SearchField::searchChanged, this, [this](const QString& text) {
        DealQuery next = query_;
        next.text = text.trimmed();
        change(next);
    });
    connect(status_, &FilterButton::picked, this, [this](qint64 id) {
        DealQuery next = query_;
        next.status = id == 0 ? std::nullopt : std::optional(static_cast<DealStatus>(id - 1));
        change(next);
    });
    connect(process_, &FilterButton::picked, this, &DealFilterBar::pickProcess);
    connect(stage_, &FilterButton::picked, this, [this](qint64 id) {
        DealQuery next = query_;
        next.stage = optionalOf<StageId>(id);
        if (next.stage)
            next.process = shownProcess();
        change(next);
    });
    connect(person_, &FilterButton::picked, this, &DealFilterBar::pickPerson);
    connect(source_, &FilterButton::picked, this, [this](qint64 id) {
        DealQuery next = query_;
        next.source = optionalOf<SourceId>(id);
        change(next);
    });
    connect(product_, &FilterButton::picked, this, [this](qint64 id) {
        DealQuery next = query_;
        next.product = optionalOf<ProductId>(id);
        change(next);
    });
    connect(created_, &PeriodButton::rangeChanged, this, [this] {
        DealQuery next = query_;
        next.createdFrom = created_->from();
        next.createdTo = created_->to();
        change(next);
    });
    connect(closing_, &PeriodButton::rangeChanged, this, [this] {
        DealQuery next = query_;
        next.closingFrom = closing_->from();
        next.closingTo = closing_->to();
        change(next);
    });
}

void DealFilterBar::setDirectory(const Directory& directory, UserId actor, QDate today)
{
    directory_ = directory;
    QList<Choice> statuses{{0, tr("Any status"), {}}};
    for (const DealStatus status :
         {DealStatus::Open, DealStatus::Won, DealStatus::Lost, DealStatus::Outdated})
        statuses.append({static_cast<qint64>(status) + 1, statusText(status), {}});
    status_->setChoices(statuses);
    QList<Choice> processes{{0, tr("Any process"), {}}};
    for (const ProcessSummary& each : directory_.processes)
        processes.append({each.process.id.value(), each.process.name.text(), {}});
    process_->setChoices(processes);
    fillPeople(actor);
    source_->setChoices(entryChoices(tr("Any source"), noneText(GroupBy::Source), directory_.sources));
    product_->setChoices(entryChoices(tr("Any product"), noneText(GroupBy::Product), directory_.products));
    created_->setToday(today);
    closing_->setToday(today);
    showQuery();
}

void DealFilterBar::fillPeople(UserId actor)
{
    QList<Choice> choices{{0, tr("Anybody's deals"), {}}, {actor.value(), tr("My deals"), {}}};
    for (const Team& team : std::as_const(directory_.people.teams))
        choices.append({team.id.value(), team.name, tr("team")});
    for (const User& user : std::as_const(directory_.people.users)) {
        if (user.id != actor)
            choices.append({user.id.value(), user.name, {}});
    }
    person_->setChoices(choices);
}

/// Stages belong to a process; if there is only one, nobody needs to choose it first.
ProcessId DealFilterBar::shownProcess() const
{
    if (!query_.process.isNull() || directory_.processes.size() != 1)
        return query_.process;
    return directory_.processes.first().process.id;
}

void DealFilterBar::fillStages()
{
    const ProcessSummary* process = directory_.process(shownProcess());
    QList<Choice> choices{{0, tr("Any stage"), {}}};
    if (process) {
        choices.append({noneId, notStartedText(), {}});
        for (const Stage& stage : process->process.stages)
            choices.append({stage.id.value(), stage.name.text(), {}});
    }
    stage_->setChoices(choices);
    stage_->setVisible(process != nullptr);
}

void DealFilterBar::setQuery(const DealQuery& query)
{
    query_ = query;
    search_->showSearch(query.text);
    showQuery();
}

void DealFilterBar::showQuery()
{
    fillStages();
    status_->setCurrentId(query_.status ? static_cast<qint64>(*query_.status) + 1 : 0);
    process_->setCurrentId(query_.process.value());
    stage_->setCurrentId(pickedOf(query_.stage));
    person_->setCurrentId(query_.owner.isNull() ? query_.team.value() : query_.owner.value());
    source_->setCurrentId(pickedOf(query_.source));
    product_->setCurrentId(pickedOf(query_.product));
    created_->setRange(query_.createdFrom, query_.createdTo);
    closing_->setRange(query_.closingFrom, query_.closingTo);
    // What is being typed is searched for in a moment.
    if (!search_->isWaiting() && search_->text().trimmed() != query_.text)
        search_->showSearch(query_.text);
    clear_->setVisible(narrows(query_));
}

void DealFilterBar::change(const DealQuery& query)
{
    if (query == query_)
        return;
    query_ = query;
    showQuery();
    Q_EMIT queryChanged();
}

void DealFilterBar::pickProcess(qint64 id)
{
    DealQuery next = query_;
    next.process = ProcessId(id);
    next.stage.reset();
    change(next);
}

void DealFilterBar::pickPerson(qint64 id)
{
    DealQuery next = query_;
    const bool team = directory_.people.team(TeamId(id)) != nullptr;
    next.team = team ? TeamId(id) : TeamId();
    next.owner = team ? UserId() : UserId(id);
    change(next);
}

void DealFilterBar::clearFilters()
{
    DealQuery next;
    next.sort = query_.sort;
    next.descending = query_.descending;
    search_->showSearch({});
    change(next);
}

void DealFilterBar::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

} // namespace stagewright
