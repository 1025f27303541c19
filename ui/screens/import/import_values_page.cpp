// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_values_page.h"

#include "core/domain/name.h"
#include "ui/screens/import/import_owners.h"
#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/layout/form_layout.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qint64 notStartedChoice = -1;

/// How programs write "nothing here". Dashes count as nothing without being listed.
bool meansNothing(const QString& value)
{
    static const QStringList words{u"null"_s, u"(null)"_s, u"nil"_s,  u"none"_s, u"n/a"_s,
                                   u"#n/a"_s, u"nan"_s,    u"brak"_s, u"\\N"_s};
    return words.contains(value, Qt::CaseInsensitive);
}

/// Restores the previous choice for the value, if the box still offers it.
void keepChoice(ChoiceBox& box, const QMap<QString, qint64>& before, const QString& value)
{
    const auto found = before.constFind(value);
    if (found != before.constEnd() && (*found == 0 || box.findData(*found) >= 0))
        box.setCurrentId(*found);
}

QMap<QString, qint64> choicesOf(const QMap<QString, ChoiceBox*>& boxes)
{
    QMap<QString, qint64> chosen;
    for (auto it = boxes.cbegin(); it != boxes.cend(); ++it)
        chosen.insert(it.key(), it.value()->currentId());
    return chosen;
}

QLabel* makeValueLabel(const QString& value, QWidget* parent)
{
    auto* label = new TextLabel(value.size() > 60 ? value.left(60) + QChar(0x2026) : value,
                                TextStyle::BodyStrong, TextTone::Normal, parent);
    label->setToolTip(u"<qt>"_s + value.toHtmlEscaped() + u"</qt>"_s);
    return label;
}

} // namespace

ImportValuesPage::ImportValuesPage(QWidget* parent)
    : QWidget(parent),
      process_(new ChoiceBox(this)),
      empty_(new QLineEdit(this)),
      create_(
          new QCheckBox(tr("Create users, companies, people, products and sources that are missing"), this)),
      owners_(new ImportOwners(this)),
      unmatched_(new TextLabel({}, TextStyle::Body, TextTone::Warning, this)),
      scroll_(new QScrollArea(this))
{
    process_->setObjectName(u"importProcess"_s);
    setFocusProxy(process_);
    empty_->setObjectName(u"emptyWords"_s);
    empty_->setPlaceholderText(tr("for example: null, n/a"));
    create_->setObjectName(u"createMissing"_s);
    create_->setChecked(true);
    scroll_->setObjectName(u"importValues"_s);
    unmatched_->setObjectName(u"unmatchedValues"_s);
    unmatched_->setWordWrap(true);
    build();
    connect(process_, &ChoiceBox::currentIdChanged, this, &ImportValuesPage::fill);
    connect(create_, &QCheckBox::toggled, this, [this](bool creates) {
        owners_->setCreates(creates);
        orderTabs();
    });
    connect(owners_, &ImportOwners::chosen, this, &ImportValuesPage::showUnmatched);
    connect(empty_, &QLineEdit::editingFinished, this, &ImportValuesPage::emptyWordsChanged);
}

void ImportValuesPage::build()
{
    auto* form = new FormLayout;
    form->setSeparators(false);
    form->addRow(tr("Process"), process_);
    form->addRow(tr("Values to treat as empty"), empty_);
    form->addWide(create_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    // One scroll area for both: the values change, the owners' part stays.
    auto* page = new QWidget;
    auto* parts = new QVBoxLayout(page);
    parts->setContentsMargins(0, 0, space::s, 0);
    parts->setSpacing(space::l);
    parts->addWidget(new QWidget(page));
    parts->addWidget(owners_);
    parts->addStretch(1);
    scroll_->setWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(form);
    column->addWidget(scroll_, 1);
    column->addWidget(unmatched_);
}

void ImportValuesPage::showProcesses(const Directory& directory)
{
    owners_->setUsers(directory.people.users);
    orderTabs();
    const qint64 before = process_->currentId();
    processes_.clear();
    QList<Choice> choices;
    for (const ProcessSummary& each : directory.processes) {
        if (!each.active)
            continue;
        processes_.append(each);
        choices.append({each.process.id.value(), each.process.name.text(), {}});
    }
    process_->setChoices(choices);
    if (const auto* standard = directory.defaultProcess(); before == 0 && standard)
        process_->setCurrentId(standard->process.id.value());
}

ProcessId ImportValuesPage::process() const
{
    return ProcessId(process_->currentId());
}

const Process* ImportValuesPage::chosenProcess() const
{
    for (const ProcessSummary& each : processes_) {
        if (each.process.id == process())
            return &each.process;
    }
    return nullptr;
}

QStringList ImportValuesPage::emptyWords() const
{
    QStringList words;
    for (const QString& word : empty_->text().split(u',')) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

void ImportValuesPage::suggestEmptyWords(const QList<TableRow>& rows)
{
    if (empty_->isModified())
        return;
    QStringList found;
    for (const TableRow& row : rows) {
        for (const QString& cell : row.cells) {
            const QString word = cell.trimmed();
            if (meansNothing(word) && !found.contains(word, Qt::CaseInsensitive))
                found.append(word);
        }
    }
    empty_->setText(found.join(u", "_s));
}

void ImportValuesPage::showValues(const Values& values)
{
    if (values == values_ && process() == filledFor_)
        return;
    values_ = values;
    owners_->setOwners(values.owners);
    fill();
}

int ImportValuesPage::addHeadings(QGridLayout* grid)
{
    const QStringList names{tr("Value in the file"),
                            values_.stages.values.isEmpty() ? QString() : tr("Stage"),
                            values_.statuses.values.isEmpty() ? QString() : tr("Status")};
    for (int column = 0; column < static_cast<int>(names.size()); ++column)
        grid->addWidget(new TextLabel(names.at(column), TextStyle::Caption, TextTone::Muted, scroll_), 0,
                        column);
    return 1;
}

QStringList ImportValuesPage::shownValues() const
{
    QStringList all = values_.stages.values;
    for (const QString& value : values_.statuses.values) {
        if (!all.contains(value))
            all.append(value);
    }
    return all;
}

void ImportValuesPage::fill()
{
    // The person's choices survive reading the values again; stages of another process do not.
    const QMap<QString, qint64> stages =
        process() == filledFor_ ? choicesOf(stages_) : QMap<QString, qint64>();
    const QMap<QString, qint64> statuses = choicesOf(statuses_);
    filledFor_ = process();
    stages_.clear();
    statuses_.clear();
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    const QStringList all = shownValues();
    int row = all.isEmpty() ? 0 : addHeadings(grid);
    for (const QString& value : all) {
        grid->addWidget(makeValueLabel(value, page), row, 0);
        if (values_.stages.values.contains(value)) {
            grid->addWidget(makeStageBox(value), row, 1);
            keepChoice(*stages_.value(value), stages, value);
        }
        if (values_.statuses.values.contains(value)) {
            grid->addWidget(makeStatusBox(value), row, 2);
            keepChoice(*statuses_.value(value), statuses, value);
        }
        ++row;
    }
    const bool more = values_.stages.more || values_.statuses.more;
    auto* note = new TextLabel(
        all.isEmpty()
            ? tr("No column is matched to a stage or status, so all deals will be open and not started.")
        : more ? tr("There are more values; they are matched by name.")
               : QString(),
        TextStyle::Caption, TextTone::Muted, page);
    note->setWordWrap(true);
    grid->addWidget(note, row, 0, 1, 3);
    // A reading that finishes while the person is already in a box must not take the focus from it.
    QWidget* focused = window()->focusWidget();
    const QString focusedBox = focused && scroll_->isAncestorOf(focused) ? focused->objectName() : QString();
    auto* parts = scroll_->widget()->layout();
    QWidget* old = parts->itemAt(0)->widget();
    delete parts->replaceWidget(old, page);
    delete old;
    if (auto* again = focusedBox.isEmpty() ? nullptr : page->findChild<QWidget*>(focusedBox))
        again->setFocus();
    orderTabs();
    for (const auto& boxes : {stages_, statuses_}) {
        for (ChoiceBox* box : boxes)
            connect(box, &ChoiceBox::currentIdChanged, this, &ImportValuesPage::showUnmatched);
    }
    showUnmatched();
}

void ImportValuesPage::orderTabs()
{
    // The boxes were made after the buttons below them, but Tab should reach them first.
    QWidget* before = create_;
    const auto follow = [&before](QWidget* box) {
        if (box)
            setTabOrder(before, box);
        before = box ? box : before;
    };
    for (const QString& value : shownValues()) {
        follow(stages_.value(value));
        follow(statuses_.value(value));
    }
    for (ChoiceBox* box : owners_->boxes())
        follow(box);
}

QStringList ImportValuesPage::unmatched() const
{
    QStringList values;
    const auto chosen = [](const QMap<QString, ChoiceBox*>& boxes, const QString& value) {
        return boxes.contains(value) && boxes.value(value)->currentId() != 0;
    };
    for (const QString& value : values_.stages.values) {
        if (!chosen(stages_, value) && !(values_.oneColumn && chosen(statuses_, value)))
            values.append(value);
    }
    for (const QString& value : values_.statuses.values) {
        if (!values_.oneColumn && !chosen(statuses_, value) && !values.contains(value))
            values.append(value);
    }
    return values + owners_->unmatched();
}

void ImportValuesPage::showUnmatched()
{
    constexpr qsizetype named = 5;
    const QStringList values = unmatched();
    QStringList shown;
    for (const QString& value : values.mid(0, named))
        shown.append(isolated(value.size() > 30 ? value.left(30) + QChar(0x2026) : value));
    if (values.size() > named)
        shown.append(QString(QChar(0x2026)));
    unmatched_->setText(tr("Lines with these values will be skipped because nothing is chosen for them: %1")
                            .arg(shown.join(u", "_s)));
    unmatched_->setVisible(!values.isEmpty());
}

qint64 ImportValuesPage::suggestedStage(const QString& value) const
{
    if (folded(value) == folded(notStartedText()))
        return notStartedChoice;
    if (const Process* process = chosenProcess()) {
        for (const Stage& stage : process->stages) {
            if (folded(stage.name.text()) == folded(value))
                return stage.id.value();
        }
    }
    return 0;
}

ChoiceBox* ImportValuesPage::makeStageBox(const QString& value)
{
    auto* box = new ChoiceBox(scroll_);
    box->setObjectName(u"stage_"_s + value);
    box->setAccessibleName(tr("Stage for %1").arg(isolated(value)));
    box->setNoneText(tr("No stage"));
    QList<Choice> choices{{notStartedChoice, notStartedText(), {}}};
    if (const Process* process = chosenProcess()) {
        for (const Stage& stage : process->stages)
            choices.append({stage.id.value(), stage.name.text(), {}});
    }
    box->setChoices(choices);
    box->setCurrentId(suggestedStage(value));
    stages_.insert(value, box);
    return box;
}

ChoiceBox* ImportValuesPage::makeStatusBox(const QString& value)
{
    auto* box = new ChoiceBox(scroll_);
    box->setObjectName(u"status_"_s + value);
    box->setAccessibleName(tr("Status for %1").arg(isolated(value)));
    box->setNoneText(tr("No status"));
    QList<Choice> choices;
    for (const DealStatus status :
         {DealStatus::Open, DealStatus::Won, DealStatus::Lost, DealStatus::Outdated})
        choices.append({qint64(status) + 1, statusText(status), {}});
    box->setChoices(choices);
    if (const auto suggested = statusFromWord(value))
        box->setCurrentId(qint64(*suggested) + 1);
    statuses_.insert(value, box);
    return box;
}

void ImportValuesPage::apply(ImportMapping& mapping) const
{
    const Process* process = chosenProcess();
    mapping.process = process ? process->name.text() : QString();
    mapping.createMissing = create_->isChecked();
    mapping.empty = emptyWords();
    owners_->apply(mapping);
    mapping.stages.clear();
    mapping.statuses.clear();
    for (auto it = stages_.cbegin(); it != stages_.cend(); ++it) {
        const qint64 id = it.value()->currentId();
        const Stage* stage = process ? process->stage(StageId(id)) : nullptr;
        if (id == notStartedChoice || stage)
            mapping.stages.insert(it.key(), stage ? stage->name.text() : QString());
    }
    for (auto it = statuses_.cbegin(); it != statuses_.cend(); ++it) {
        if (const qint64 id = it.value()->currentId(); id > 0)
            mapping.statuses.insert(it.key(), DealStatus(id - 1));
    }
}

} // namespace stagewright
