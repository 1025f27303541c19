// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/list_page.h"

#include "ui/models/small_table_model.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

template<class Entry>
const Entry* entryOf(const QList<Entry>& entries, qint64 id)
{
    for (const Entry& entry : entries) {
        if (entry.id.value() == id)
            return &entry;
    }
    return nullptr;
}

template<class Entry>
SmallRow rowOf(const Entry& entry)
{
    SmallRow row{entry.id.value(), {entry.name}};
    row.faded = entry.archived;
    return row;
}

} // namespace

ListPage::ListPage(Kind kind, Desk& desk, Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      kind_(kind),
      desk_(desk),
      navigator_(navigator),
      model_(new SmallTableModel(kind == Kind::Reasons ? QStringList{tr("Name"), tr("Status"), tr("State")}
                                                       : QStringList{tr("Name"), tr("State")},
                                 this)),
      table_(new QTableView(this)),
      newName_(new QLineEdit(this)),
      add_(new Button(Button::Kind::Primary, u"add"_s, tr("Add"), this)),
      rename_(new Button(Button::Kind::Secondary, u"edit"_s, tr("Rename"), this)),
      archive_(new Button(Button::Kind::Secondary, tr("Archive"), this))
{
    buildTable();
    auto* head = new QHBoxLayout;
    auto* text = new TextLabel(introduction(), TextStyle::Body, TextTone::Muted, this);
    text->setWordWrap(true);
    head->addWidget(text, 1);
    head->addWidget(rename_);
    head->addWidget(archive_);
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
    table_->setItemDelegate(new TableDelegate(table_));
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setTabKeyNavigation(false);
    connect(model_, &SmallTableModel::renamed, this, &ListPage::rename);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showState);
}

void ListPage::buildFoot()
{
    newName_->setObjectName(u"newName"_s);
    newName_->setPlaceholderText(newEntryText());
    newName_->setAccessibleName(newEntryText());
    add_->setObjectName(u"addEntry"_s);
    rename_->setObjectName(u"renameEntry"_s);
    archive_->setObjectName(u"archiveEntry"_s);
    rename_->setToolTip(tr("Rename (F2)"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(newName_, 1);
    if (kind_ == Kind::Reasons) {
        newStatus_ = new Segmented(this);
        newStatus_->setObjectName(u"newStatus"_s);
        newStatus_->setAccessibleName(tr("Status"));
        for (const DealStatus status : {DealStatus::Lost, DealStatus::Outdated, DealStatus::Won})
            newStatus_->addSegment(statusText(status), int(status));
        newStatus_->setCurrentIndex(0);
        foot->addWidget(newStatus_);
    }
    foot->addWidget(add_);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(newName_, &QLineEdit::returnPressed, this, &ListPage::add);
    connect(newName_, &QLineEdit::textChanged, this, &ListPage::showState);
    connect(add_, &Button::clicked, this, &ListPage::add);
    connect(rename_, &Button::clicked, this, [this] {
        table_->setFocus();
        table_->edit(model_->index(table_->currentIndex().row(), 0));
    });
    connect(archive_, &Button::clicked, this, &ListPage::archiveOrRestore);
}

void ListPage::setEditable(bool editable)
{
    editable_ = editable;
    model_->setRenamable(editable);
    table_->setEditTriggers(editable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    for (QWidget* each : {static_cast<QWidget*>(newName_), static_cast<QWidget*>(add_),
                          static_cast<QWidget*>(rename_), static_cast<QWidget*>(archive_)})
        each->setVisible(editable);
    if (newStatus_)
        newStatus_->setVisible(editable);
    showState();
}

void ListPage::refresh()
{
    const Directory& directory = desk_.directory();
    QList<SmallRow> rows;
    const auto state = [](bool archived) {
        return archived ? tr("Archived") : QString();
    };
    if (kind_ == Kind::Reasons) {
        for (const ClosingReason& reason : directory.reasons) {
            SmallRow row = rowOf(reason);
            row.cells << statusText(reason.status) << state(reason.archived);
            rows.append(row);
        }
    } else if (kind_ == Kind::Sources) {
        for (const auto& source : directory.sources) {
            rows.append(rowOf(source));
            rows.last().cells << state(source.archived);
        }
    } else {
        for (const auto& product : directory.products) {
            rows.append(rowOf(product));
            rows.last().cells << state(product.archived);
        }
    }
    model_->setRows(rows);
    showState();
}

qint64 ListPage::current() const
{
    return model_->idAt(table_->currentIndex().row());
}

std::optional<ListPage::Entry> ListPage::entry(qint64 id) const
{
    const Directory& directory = desk_.directory();
    switch (kind_) {
    case Kind::Products:
        if (const auto* product = entryOf(directory.products, id))
            return Entry{id, product->name, product->archived, {}};
        break;
    case Kind::Sources:
        if (const auto* source = entryOf(directory.sources, id))
            return Entry{id, source->name, source->archived, {}};
        break;
    case Kind::Reasons:
        if (const auto* reason = entryOf(directory.reasons, id))
            return Entry{id, reason->name, reason->archived, reason->status};
        break;
    }
    return std::nullopt;
}

void ListPage::showState()
{
    const auto shown = entry(current());
    add_->setEnabled(editable_ && !newName_->text().trimmed().isEmpty());
    rename_->setEnabled(editable_ && shown);
    archive_->setEnabled(editable_ && shown);
    archive_->setText(shown && shown->archived ? tr("Restore") : tr("Archive"));
}

void ListPage::add()
{
    if (!add_->isEnabled())
        return;
    const auto status = newStatus_ ? DealStatus(newStatus_->currentData().toInt()) : DealStatus::Lost;
    save({0, newName_->text().simplified(), false, status});
}

void ListPage::rename(qint64 id, const QString& name)
{
    if (auto renamed = entry(id)) {
        renamed->name = name;
        save(*renamed);
    }
}

void ListPage::archiveOrRestore()
{
    if (auto changed = entry(current())) {
        changed->archived = !changed->archived;
        save(*changed);
    }
}

void ListPage::save(const Entry& wanted)
{
    const auto store = [kind = kind_, actor = desk_.actor(), wanted](Workspace& workspace) -> Outcome {
        const auto& [id, name, archived, status] = wanted;
        const auto outcome = [](const auto& saved) {
            return saved ? done() : Outcome(saved.problem());
        };
        switch (kind) {
        case Kind::Products:
            return outcome(workspace.lists().saveProduct(actor, {ProductId(id), name, archived}));
        case Kind::Sources:
            return outcome(workspace.lists().saveSource(actor, {SourceId(id), name, archived}));
        case Kind::Reasons:
            return outcome(workspace.lists().saveReason(actor, {ReasonId(id), status, name, archived}));
        }
        return done();
    };
    desk_.write(store).then(this, [this, wanted](const Outcome& outcome) {
        if (!outcome)
            navigator_.tell(outcome.problem());
        else if (wanted.id == 0 && newName_->text().simplified() == wanted.name)
            newName_->clear(); // not before it is stored, nor what was typed since
    });
}

} // namespace stagewright
