// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/versions_dialog.h"

#include "ui/models/desk/small_table_model.h"
#include "ui/models/processes/comparison_model.h"
#include "ui/models/processes/version_bodies.h"
#include "ui/screens/process_file/comparison_table.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/toggle.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Versions are identified by their number; the draft comes after all of them.
constexpr qint64 draftId = std::numeric_limits<int>::max();
constexpr int listWidth = 250;

} // namespace

VersionsDialog::VersionsDialog(const Content& content, VersionBodies* bodies, QWidget* parent)
    : CardDialog(tr("Versions of “%1”").arg(isolated(content.name.text())), parent),
      content_(content),
      bodies_(bodies),
      model_(new SmallTableModel({tr("Version")}, this)),
      list_(new QTableView(this)),
      other_(new ChoiceBox),
      onlyDifferences_(new Toggle(tr("Differences only"))),
      heading_(new TextLabel({}, TextStyle::BodyStrong)),
      nothing_(new TextLabel({}, TextStyle::Body, TextTone::Muted)),
      table_(new ComparisonTable(this))
{
    setObjectName(u"versionsDialog"_s);
    bodies_->setParent(this);
    connect(bodies_, &VersionBodies::arrived, this, &VersionsDialog::follow);
    connect(bodies_, &VersionBodies::refused, this, &VersionsDialog::follow);
    buildList();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(list_);
    columns->addLayout(buildComparison(), 1);
    this->content()->addLayout(columns, 1);
    primary()->setText(tr("Restore as a draft"));
    primary()->setVisible(!content.readOnly);
    secondary()->setText(tr("Close"));
    if (!content.readOnly)
        setHint(tr("The restored version becomes your draft. Nothing changes for others until you save it."));
    fillList();
    const QList<QWidget*> order{list_, other_, onlyDifferences_, table_};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    list_->setFocus();
}

void VersionsDialog::buildList()
{
    styleTwoLineTable(list_);
    list_->setItemDelegateForColumn(0, new TwoLineDelegate(list_));
    list_->setObjectName(u"versionList"_s);
    list_->setAccessibleName(tr("Versions"));
    list_->setModel(model_);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->horizontalHeader()->hide();
    list_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    list_->setFixedWidth(listWidth);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { choose(model_->idAt(now.row())); });
}

QLayout* VersionsDialog::buildComparison()
{
    heading_->setObjectName(u"comparisonHeading"_s);
    nothing_->setObjectName(u"nothingDiffers"_s);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    nothing_->hide();
    table_->setObjectName(u"comparison"_s);
    table_->setMinimumSize(380, 200);
    setPreferredSize({960, 560});
    other_->setObjectName(u"comparedWith"_s);
    other_->setAccessibleName(tr("Compared with"));
    other_->setMinimumWidth(180);
    onlyDifferences_->setObjectName(u"onlyDifferences"_s);
    onlyDifferences_->setChecked(true);
    auto* with = new TextLabel(tr("Compared with"), TextStyle::Caption, TextTone::Muted);
    auto* only = new TextLabel(tr("Differences only"), TextStyle::Caption, TextTone::Muted);
    with->setBuddy(other_);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::s);
    choices->addWidget(with);
    choices->addWidget(other_);
    choices->addStretch();
    choices->addWidget(only);
    choices->addWidget(onlyDifferences_);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::s);
    rows->addLayout(choices);
    rows->addWidget(heading_);
    rows->addWidget(table_, 1);
    rows->addWidget(nothing_, 1);
    connect(other_, &ChoiceBox::currentIdChanged, this, &VersionsDialog::showComparison);
    connect(onlyDifferences_, &Toggle::toggled, table_->comparison(), &ComparisonModel::setOnlyDifferences);
    connect(onlyDifferences_, &Toggle::toggled, this, &VersionsDialog::showComparison);
    return rows;
}

void VersionsDialog::fillList()
{
    QList<SmallRow> rows;
    if (content_.draft)
        rows.append({draftId, {label(draftId)}, tr("Not saved yet")});
    for (const ProcessVersionInfo& each : content_.versions) {
        const User* author = content_.people.user(each.savedBy);
        const QString when = momentText(each.savedAt, content_.zone, QLocale());
        const QString title = each.comment.isEmpty() ? label(each.version)
                                                     : tr("%1 · %2").arg(label(each.version),
                                                                         isolated(each.comment.simplified()));
        rows.append({each.version, {title}, author ? tr("%1 · %2").arg(when, isolated(author->name)) : when});
    }
    model_->setRows(rows);
    list_->selectRow(0);
}

void VersionsDialog::choose(qint64 id)
{
    QList<Choice> choices;
    if (content_.draft && id != draftId)
        choices.append({draftId, label(draftId), {}});
    for (const ProcessVersionInfo& each : content_.versions) {
        if (each.version != id)
            choices.append({each.version, label(each.version), {}});
    }
    // With the version it replaced; the first one with the newest.
    const auto earlier =
        std::find_if(choices.cbegin(), choices.cend(), [id](const Choice& each) { return each.id < id; });
    const QSignalBlocker quiet(other_);
    other_->setChoices(choices);
    if (!choices.isEmpty())
        other_->setCurrentId(earlier == choices.cend() ? choices.first().id : earlier->id);
    other_->setEnabled(choices.size() > 1);
    primary()->setEnabled(restorable(id));
    showComparison();
}

void VersionsDialog::showComparison()
{
    const qint64 one = std::min(chosen(), other_->currentId());
    const qint64 two = std::max(chosen(), other_->currentId());
    if (other_->currentId() == 0) {
        showNothing(tr("Nothing to compare yet: this process has only one version."));
        return;
    }
    const Process* before = process(one);
    const Process* after = process(two);
    if (!before || !after) {
        const qint64 unreadable = isUnreadable(one) ? one : two;
        if (isUnreadable(unreadable))
            showNothing(tr("%1 cannot be read.").arg(label(unreadable)));
        return; // What is shown stays until the other can be.
    }
    heading_->show();
    ComparisonModel& model = *table_->comparison();
    model.show(*before, label(one), *after, label(two));
    heading_->setText(
        tr("%1 → %2: %n difference(s)", nullptr, int(model.differenceCount())).arg(label(one), label(two)));
    nothing_->setText(tr("No differences."));
    const bool empty = model.rowCount() == 0;
    table_->setVisible(!empty);
    nothing_->setVisible(empty);
}

void VersionsDialog::showNothing(const QString& why)
{
    nothing_->setText(why);
    nothing_->show();
    table_->hide();
    heading_->hide();
}

void VersionsDialog::follow(int version)
{
    if (version == chosen())
        primary()->setEnabled(restorable(version));
    if (version == chosen() || version == other_->currentId())
        showComparison();
}

qint64 VersionsDialog::chosen() const
{
    return model_->idAt(list_->currentIndex().row());
}

const Process* VersionsDialog::process(qint64 id)
{
    if (id == draftId)
        return content_.draft ? &*content_.draft : nullptr;
    return id > 0 ? bodies_->body(int(id)) : nullptr;
}

bool VersionsDialog::isUnreadable(qint64 id) const
{
    return id != draftId && bodies_->isRefused(int(id));
}

QString VersionsDialog::label(qint64 id) const
{
    return id == draftId ? tr("Your draft") : tr("Version %1").arg(numberText(id));
}

bool VersionsDialog::restorable(qint64 id)
{
    if (content_.readOnly || id == draftId)
        return false;
    const Process* wanted = process(id);
    return wanted && !(*wanted == content_.shown);
}

void VersionsDialog::accept()
{
    const qint64 id = chosen();
    if (!restorable(id))
        return;
    done(Accepted);
    Q_EMIT restoreChosen(int(id), *process(id));
}

} // namespace stagewright
