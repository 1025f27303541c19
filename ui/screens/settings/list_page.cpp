// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/list_page.h"

#include "ui/models/desk/small_table_model.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/settings/rename_delegate.h"
#include "ui/screens/settings/replace_entry_dialog.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Where text typed about a list is kept.
QString placeOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Products:
        return u"products"_s;
    case ListKind::Sources:
        return u"sources"_s;
    case ListKind::Reasons:
        return u"reasons"_s;
    }
    return {};
}

/// Where the name of a new entry is kept while it is being typed.
QString newPlaceOf(ListKind kind)
{
    return u"new/"_s + placeOf(kind);
}

} // namespace

ListPage::ListPage(Kind kind, Desk& desk, Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      kind_(kind),
      desk_(desk),
      navigator_(navigator),
      work_(new ListWork(kind, desk, navigator, *this)),
      model_(new SmallTableModel(kind == Kind::Reasons ? QStringList{tr("Name"), tr("Status"), tr("State")}
                                                       : QStringList{tr("Name"), tr("State")},
                                 this)),
      table_(new QTableView(this)),
      newEntry_(new QWidget(this)),
      newName_(new QLineEdit(newEntry_)),
      add_(new Button(Button::Kind::Primary, u"add"_s, tr("Add"), newEntry_)),
      rename_(new Button(Button::Kind::Secondary, u"edit"_s, tr("Rename"), this)),
      archive_(new Button(Button::Kind::Secondary, tr("Archive"), this)),
      merge_(new Button(Button::Kind::Secondary, tr("Merge…"), this)),
      remove_(new Button(Button::Kind::Secondary, tr("Delete"), this)),
      names_(new RenameDelegate(desk, navigator, u"rename/"_s + placeOf(kind), table_))
{
    buildTable();
    auto* head = new QHBoxLayout;
    auto* text = new TextLabel(introduction(), TextStyle::Body, TextTone::Muted, this);
    text->setWordWrap(true);
    head->addWidget(text, 1);
    head->addWidget(rename_);
    head->addWidget(archive_);
    head->addWidget(merge_);
    head->addWidget(remove_);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(head);
    rows->addWidget(card, 1);
    buildFoot();
    connect(&desk_, &Desk::directoryChanged, this, &ListPage::refresh);
    refresh();
    setEditable(false);
}

QString ListPage::introduction() const
{
    switch (kind_) {
    case Kind::Products:
        return tr("The products you sell. People choose one for a deal.");
    case Kind::Sources:
        return tr("Where your deals come from. People choose one for a deal.");
    case Kind::Reasons:
        return tr("Why deals are lost or outdated. People choose one when they close a deal.");
    }
    return {};
}

QString ListPage::newEntryText() const
{
    switch (kind_) {
    case Kind::Products:
        return tr("New product");
    case Kind::Sources:
        return tr("New source");
    case Kind::Reasons:
        return tr("New reason");
    }
    return {};
}

void ListPage::buildTable()
{
    styleTable(table_);
    table_->setObjectName(u"entries"_s);
    table_->setAccessibleName(introduction());
    table_->setModel(model_);
    table_->setItemDelegate(names_);
    table_->setDropIndicatorShown(true);
    table_->setDragDropOverwriteMode(false);
    table_->setDefaultDropAction(Qt::MoveAction);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setTabKeyNavigation(false);
    connect(model_, &SmallTableModel::renamed, this, &ListPage::rename);
    connect(model_, &SmallTableModel::moved, work_, &ListWork::move);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    key(QKeySequence::Undo, [this] { navigator_.takeUpOffer(); });
    auto* erase = new QShortcut(QKeySequence::Delete, table_);
    erase->setContext(Qt::WidgetShortcut);
    erase->setAutoRepeat(false); // a key held too long must not delete further rows
    connect(erase, &QShortcut::activated, this, &ListPage::remove);
    connect(work_, &ListWork::added, this, [this](UserId actor, const QString& name) {
        dropTyped(desk_, actor, newPlaceOf(kind_), sent_.take(name));
        if (actor != desk_.actor() || newName_->text().simplified() != name)
            return;
        newName_->clear(); // only once it is stored, and not if more was typed since
        keeper_->settled();
    });
    connect(work_, &ListWork::renamed, names_, &RenameDelegate::stored);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showState);
}

QList<KeyGroup> ListPage::keyHints() const
{
    QList<KeyHint> hints{{{Qt::Key_Up, Qt::Key_Down}, tr("Entry above or below")}};
    if (editable_) {
        hints.append({{Qt::Key_F2}, tr("Rename")});
        hints.append({{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move up or down")});
        hints.append({{QKeySequence::Delete}, tr("Delete")});
        hints.append({{QKeySequence::Undo}, tr("Undo the last change")});
    }
    return {{tr("In the list"), hints}};
}

void ListPage::buildFoot()
{
    newName_->setObjectName(u"newName"_s);
    newName_->setPlaceholderText(newEntryText());
    newName_->setAccessibleName(newEntryText());
    add_->setObjectName(u"addEntry"_s);
    rename_->setObjectName(u"renameEntry"_s);
    archive_->setObjectName(u"archiveEntry"_s);
    merge_->setObjectName(u"mergeEntry"_s);
    remove_->setObjectName(u"removeEntry"_s);
    rename_->setToolTip(tr("Rename (F2)"));
    archive_->setToolTip(tr("An archived entry stays on its deals and is no longer offered"));
    merge_->setToolTip(tr("Its deals get another entry, then it is deleted"));
    remove_->setToolTip(tr("Delete (Del)"));
    auto* column = new QVBoxLayout(newEntry_);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto* foot = new QHBoxLayout;
    column->addLayout(foot);
    foot->addWidget(newName_, 1);
    if (kind_ == Kind::Reasons) {
        newStatus_ = new Segmented(newEntry_);
        newStatus_->setObjectName(u"newStatus"_s);
        newStatus_->setAccessibleName(tr("Status"));
        for (const DealStatus status : {DealStatus::Lost, DealStatus::Outdated, DealStatus::Won})
            newStatus_->addSegment(statusText(status), int(status));
        newStatus_->setCurrentIndex(0);
        foot->addWidget(newStatus_);
    }
    foot->addWidget(add_);
    static_cast<QVBoxLayout*>(layout())->addWidget(newEntry_);
    keeper_ = new FormKeeper(desk_, *newEntry_, *column, this);
    connect(&desk_, &Desk::actorChanged, this, &ListPage::keepNewEntry);
    connect(newName_, &QLineEdit::returnPressed, this, &ListPage::add);
    connect(newName_, &QLineEdit::textChanged, this, &ListPage::showState);
    connect(add_, &Button::clicked, this, &ListPage::add);
    connect(rename_, &Button::clicked, this, [this] {
        table_->setFocus();
        table_->edit(model_->index(table_->currentIndex().row(), 0));
    });
    connect(archive_, &Button::clicked, this, &ListPage::archiveOrRestore);
    connect(merge_, &Button::clicked, this, &ListPage::merge);
    connect(remove_, &Button::clicked, this, &ListPage::remove);
}

void ListPage::setEditable(bool editable)
{
    editable_ = editable;
    model_->setRenamable(editable);
    model_->setMovable(editable);
    table_->setDragDropMode(editable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    table_->setEditTriggers(editable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    for (QWidget* each : {newEntry_, static_cast<QWidget*>(rename_), static_cast<QWidget*>(archive_),
                          static_cast<QWidget*>(merge_), static_cast<QWidget*>(remove_)})
        each->setVisible(editable);
    showState();
    keepNewEntry();
}

void ListPage::keepNewEntry()
{
    const UserId writer = editable_ ? desk_.actor() : UserId();
    if (writer == writer_)
        return;
    // What one person typed is not for anybody else, and comes back when they act again.
    keeper_->close();
    writer_ = writer;
    newName_->clear();
    if (newStatus_)
        newStatus_->setCurrentIndex(0);
    if (!writer.isNull())
        keeper_->open(newPlaceOf(kind_));
}

void ListPage::refresh()
{
    QList<SmallRow> rows;
    const QList<AnyEntry> entries = work_->entries();
    for (const AnyEntry& entry : entries) {
        SmallRow row{entry.id, {entry.name}};
        row.faded = entry.archived;
        if (kind_ == Kind::Reasons)
            row.cells << statusText(entry.status);
        row.cells << (entry.archived ? tr("Archived") : QString());
        rows.append(row);
    }
    model_->setRows(rows);
    showState();
}

qint64 ListPage::current() const
{
    return model_->idAt(table_->currentIndex().row());
}

void ListPage::showState()
{
    const auto shown = work_->entry(current());
    add_->setEnabled(editable_ && !newName_->text().trimmed().isEmpty());
    for (Button* each : {rename_, archive_, remove_})
        each->setEnabled(editable_ && shown);
    const QList<AnyEntry> entries = work_->entries();
    merge_->setEnabled(editable_ && shown &&
                       std::any_of(entries.cbegin(), entries.cend(), [&](const AnyEntry& each) {
                           return each.id != shown->id && each.status == shown->status;
                       }));
    archive_->setText(shown && shown->archived ? tr("Restore") : tr("Archive"));
}

void ListPage::add()
{
    if (!add_->isEnabled())
        return;
    const auto status = newStatus_ ? DealStatus(newStatus_->currentData().toInt()) : DealStatus::Lost;
    sent_.insert(newName_->text().simplified(), keeper_->content());
    work_->add({0, newName_->text().simplified(), false, status});
}

void ListPage::rename(qint64 id, const QString& name)
{
    const auto stored = work_->entry(id);
    if (!stored)
        return;
    AnyEntry before = *stored;
    before.name = names_->takeBase().value_or(stored->name);
    AnyEntry renamed = before;
    renamed.name = name;
    work_->change(before, renamed);
}

void ListPage::archiveOrRestore()
{
    if (const auto before = work_->entry(current())) {
        AnyEntry changed = *before;
        changed.archived = !changed.archived;
        work_->change(*before, changed);
    }
}

void ListPage::step(int rows)
{
    const auto moving = work_->entry(current());
    const QList<AnyEntry> entries = work_->entries();
    const qsizetype to = table_->currentIndex().row() + rows;
    // Reasons are grouped by the status they close with.
    if (!editable_ || !moving || to < 0 || to >= entries.size() || entries[to].status != moving->status)
        return;
    work_->move(moving->id, rows > 0 ? to + 1 : to);
}

void ListPage::remove()
{
    if (!editable_)
        return;
    countThen([this](const AnyEntry& entry, qint64 deals) {
        if (deals == 0)
            work_->remove(entry, std::nullopt);
        else
            ask(entry, deals, false);
    });
}

void ListPage::countThen(const std::function<void(const AnyEntry&, qint64)>& go)
{
    const auto entry = work_->entry(current());
    if (!entry || counting_)
        return;
    counting_ = true;
    work_->count(entry->id, [this, entry = *entry, actor = desk_.actor(), go](std::optional<qint64> deals) {
        counting_ = false;
        // Somebody who has gone elsewhere, or no longer acts, is not asked.
        if (deals && isVisible() && actor == desk_.actor())
            go(entry, *deals);
    });
}

void ListPage::merge()
{
    countThen([this](const AnyEntry& entry, qint64 deals) { ask(entry, deals, true); });
}

void ListPage::ask(const AnyEntry& entry, qint64 deals, bool merging)
{
    QList<Choice> others;
    const QList<AnyEntry> entries = work_->entries();
    for (const AnyEntry& each : entries) {
        if (each.id != entry.id && each.status == entry.status)
            others.append({each.id, each.name, each.archived ? tr("Archived") : QString()});
    }
    const bool mayBeNone = !merging && kind_ != Kind::Reasons;
    auto* dialog = new ReplaceEntryDialog(entry.name, deals, others, merging, mayBeNone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, entry, dialog] { work_->remove(entry, dialog->replacement()); });
    dialog->open();
}

} // namespace stagewright
