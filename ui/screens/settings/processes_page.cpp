// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/processes_page.h"

#include "ui/screens/process_file/process_files.h"
#include "ui/screens/settings/process_menu.h"
#include "ui/screens/settings/process_row.h"
#include "ui/screens/settings/process_work.h"
#include "ui/text/isolated.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/labels.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QString teamNames(const Directory& directory, const ProcessSummary& summary)
{
    QStringList names;
    for (const TeamId id : summary.teams) {
        if (const Team* team = directory.people.team(id))
            names.append(isolated(team->name));
    }
    return names.join(u", "_s);
}

} // namespace

ProcessesPage::ProcessesPage(Desk& desk, Navigator& navigator, QWidget* parent,
                             const ProcessFileChooser& chooser)
    : QWidget(parent),
      desk_(desk),
      navigator_(navigator),
      files_(new ProcessFiles(desk, navigator, this, chooser)),
      work_(new ProcessWork(desk, navigator, *this)),
      import_(new Button(Button::Kind::Secondary, u"import"_s, tr("Import…"), this)),
      new_(new Button(Button::Kind::Primary, u"add"_s, tr("New process"), this)),
      rows_(new QVBoxLayout)
{
    setObjectName(u"processesPage"_s);
    new_->setObjectName(u"newProcess"_s);
    import_->setObjectName(u"importProcess"_s);
    import_->setToolTip(tr("A process file becomes a draft or a new process"));
    auto* text = new TextLabel(tr("Every deal follows one process, chosen when the deal is created."),
                               TextStyle::Body, TextTone::Muted, this);
    text->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(text, 1);
    head->addWidget(import_);
    head->addWidget(new_);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(ProcessRow::makeHeader(card));
    rows_->setSpacing(0);
    inside->addLayout(rows_);
    auto* holder = new QWidget;
    auto* holderRows = new QVBoxLayout(holder);
    holderRows->setContentsMargins(0, 0, 0, 0);
    holderRows->addWidget(card, 0, Qt::AlignTop);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(holder);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(head);
    rows->addWidget(area, 1);
    connect(new_, &Button::clicked, work_, &ProcessWork::askNew);
    connect(import_, &Button::clicked, files_, &ProcessFiles::importAny);
    connect(files_, &ProcessFiles::draftChosen, work_, &ProcessWork::storeDraft);
    connect(files_, &ProcessFiles::newChosen, work_,
            [this](const Process& process) { work_->create(process); });
    connect(work_, &ProcessWork::refused, this, &ProcessesPage::refresh);
    connect(work_, &ProcessWork::broughtBack, this, [this](ProcessId id) { broughtBack_ = id; });
    connect(&desk_, &Desk::directoryChanged, this, &ProcessesPage::refresh);
    // The directory is updated with processes and people; the numbers of open deals change with deals.
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (!changes.anyDeals() || changes.processes)
            return;
        countsStale_ = !isVisible();
        if (!countsStale_)
            desk_.reloadDirectory();
    });
    // The message with its button disappears; the shortcut still restores the last one.
    auto* undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, work_, &ProcessWork::undoLast);
    refresh();
    setEditable(false);
}

QList<KeyGroup> ProcessesPage::keyHints() const
{
    QList<KeyGroup> groups{{tr("Processes"), {{{Qt::CTRL | Qt::Key_Z}, tr("Undo the last change")}}, true},
                           {tr("On a process"), ProcessRow::keyHints(editable_)}};
    if (!editable_)
        groups.removeFirst();
    return groups;
}

void ProcessesPage::setEditable(bool editable)
{
    editable_ = editable;
    new_->setVisible(editable);
    import_->setVisible(editable);
    for (ProcessRow* row : std::as_const(shown_))
        row->setEditable(editable);
}

void ProcessesPage::refresh()
{
    const Directory& directory = desk_.directory();
    order_.clear();
    for (const ProcessSummary& summary : directory.processes) {
        const ProcessId id = summary.process.id;
        ProcessRow*& row = shown_[id];
        if (!row)
            row = makeRow(id);
        row->showProcess(summary, directory.userName(summary.savedBy), teamNames(directory, summary),
                         desk_.environment().zone, drafts_.contains(id));
        if (rows_->indexOf(row) != int(order_.size()))
            rows_->insertWidget(int(order_.size()), row);
        order_.append(id);
    }
    bool lostFocus = false;
    const QWidget* focus = window()->focusWidget(); // a message or a menu may have the focus for a moment
    shown_.removeIf([&](const auto& each) {
        if (order_.contains(each.key()))
            return false;
        ProcessRow* row = each.value();
        lostFocus = lostFocus || (focus && (focus == row || row->isAncestorOf(focus)));
        row->hide();
        row->deleteLater();
        return true;
    });
    chainTabs();
    if (lostFocus && !order_.isEmpty())
        shown_[order_.last()]->setFocus(Qt::OtherFocusReason);
    if (ProcessRow* row = shown_.value(broughtBack_)) {
        broughtBack_ = {};
        row->setFocus(Qt::OtherFocusReason);
    }
}

ProcessRow* ProcessesPage::makeRow(ProcessId id)
{
    auto* row = new ProcessRow(this);
    row->setEditable(editable_);
    connect(row, &ProcessRow::openWanted, this, [this, id] { navigator_.openConfigurator(id); });
    connect(row, &ProcessRow::menuWanted, this, [this, id, row] { openMenu(id, row); });
    connect(row, &ProcessRow::activeWanted, this, [this, id](bool active) { work_->setActive(id, active); });
    connect(row, &ProcessRow::moveWanted, this, [this, id](int by) {
        moveTo(id, int(order_.indexOf(id)) + by);
        storeOrder();
    });
    connect(row, &ProcessRow::neighbourWanted, this, [this, id](int by) {
        const qsizetype next = order_.indexOf(id) + by;
        if (next >= 0 && next < order_.size())
            shown_[order_[next]]->setFocus(Qt::TabFocusReason);
    });
    connect(row, &ProcessRow::dragMoved, this, [this, row](QPoint at) { dragTo(row, at); });
    connect(row, &ProcessRow::dropped, this, &ProcessesPage::storeOrder);
    connect(row, &ProcessRow::dragCancelled, this, &ProcessesPage::refresh);
    return row;
}

void ProcessesPage::openMenu(ProcessId id, ProcessRow* row)
{
    const ProcessSummary* summary = desk_.directory().process(id);
    if (!summary)
        return;
    auto* menu = new ProcessMenu(*summary, *work_, *files_, this);
    menu->popup(row->menuButton()->mapToGlobal(QPoint(0, row->menuButton()->height() + 4)));
}

void ProcessesPage::moveTo(ProcessId id, int position)
{
    const qsizetype from = order_.indexOf(id);
    const qsizetype to = std::clamp<qsizetype>(position, 0, order_.size() - 1);
    if (from < 0 || from == to)
        return;
    order_.move(from, to);
    rows_->removeWidget(shown_[id]);
    rows_->insertWidget(int(to), shown_[id]);
}

void ProcessesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(countsStale_, false))
        desk_.reloadDirectory();
    const auto drafts = [actor = desk_.actor()](Workspace& workspace) {
        return workspace.processDrafts().processes(actor);
    };
    desk_.read(drafts).then(this, [this](const Result<QSet<ProcessId>>& read) {
        drafts_ = read ? *read : QSet<ProcessId>();
        refresh();
        if (ProcessRow* row = shown_.value(navigator_.takeConfigured()); row && row->isVisible())
            row->setFocus(Qt::OtherFocusReason);
    });
}

void ProcessesPage::chainTabs()
{
    QWidget* before = new_;
    for (const ProcessId id : std::as_const(order_)) {
        const auto chain = shown_[id]->tabChain();
        for (QWidget* next : chain) {
            setTabOrder(before, next);
            before = next;
        }
    }
}

void ProcessesPage::dragTo(ProcessRow* row, QPoint globalPosition)
{
    const int y = row->parentWidget()->mapFromGlobal(globalPosition).y();
    const auto above = std::count_if(order_.cbegin(), order_.cend(), [&](ProcessId id) {
        const ProcessRow* other = shown_[id];
        return other != row && other->geometry().center().y() < y;
    });
    moveTo(shown_.key(row), int(above));
}

void ProcessesPage::storeOrder()
{
    QList<ProcessId> stored;
    for (const ProcessSummary& summary : desk_.directory().processes)
        stored.append(summary.process.id);
    if (order_ == stored)
        return;
    work_->reorder(order_);
}

} // namespace stagewright
