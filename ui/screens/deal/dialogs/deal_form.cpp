// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/dialogs/deal_form.h"

#include "core/domain/deal/rights.h"
#include "core/domain/name.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/money_edit.h"
#include "ui/widgets/inputs/offered.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/form_layout.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr int offeredNames = 500;
}

DealForm::DealForm(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    setObjectName(u"dealForm"_s);
    build();
    showDirectory();
    readNames();
    listen();
}

ChoiceBox* DealForm::addChoice(const QString& objectName, const QString& label, const QString& none)
{
    auto* box = new ChoiceBox(this);
    box->setObjectName(objectName);
    if (!none.isEmpty())
        box->setNoneText(none);
    form_->addRow(label, box);
    return box;
}

void DealForm::build()
{
    form_ = new FormLayout(this);
    form_->setSeparators(false);
    name_ = new QLineEdit(this);
    name_->setObjectName(u"dealName"_s);
    form_->addRow(tr("Name"), name_);
    companyBox_ = addChoice(u"dealCompany"_s, tr("Company"), tr("No company"));
    companyBox_->setCreatable(true);
    personBox_ = addChoice(u"dealPerson"_s, tr("Contact"), tr("Nobody"));
    personBox_->setCreatable(true);
    value_ = new MoneyEdit(desk_.directory().currency, QLocale(), this);
    value_->setObjectName(u"dealValue"_s);
    value_->setAccessibleName(tr("Value"));
    form_->addRow(tr("Value"), value_->withReason())->setBuddy(value_);
    process_ = addChoice(u"dealProcess"_s, tr("Process"), {});
    source_ = addChoice(u"dealSource"_s, tr("Source"), tr("No source"));
    product_ = addChoice(u"dealProduct"_s, tr("Product"), tr("No product"));
    owner_ = addChoice(u"dealOwner"_s, tr("Owner"), {});
    participants_ = new PeoplePicker(this);
    participants_->setObjectName(u"dealParticipants"_s);
    form_->addRow(tr("Participants"), participants_);
    close_ = new DateButton(tr("Expected close"), desk_.today(), this);
    close_->setObjectName(u"dealClose"_s);
    form_->addRow(tr("Expected close"), close_);
    visibility_ = new Segmented(this);
    visibility_->setObjectName(u"dealVisibility"_s);
    visibility_->setAccessibleName(tr("Visibility"));
    for (const Visibility each : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
        const int at = visibility_->addSegment(visibilityText(each), static_cast<int>(each));
        visibility_->segment(at)->setToolTip(visibilityHint(each));
    }
    form_->addRow(tr("Visibility"), visibility_);
}

void DealForm::listen()
{
    const auto tell = [this] {
        if (!filling_)
            Q_EMIT edited();
    };
    connect(name_, &QLineEdit::textEdited, this, tell);
    connect(value_, &QLineEdit::textEdited, this, tell);
    for (ChoiceBox* box : {companyBox_, personBox_, process_, source_, product_, owner_})
        connect(box, &ChoiceBox::currentIdChanged, this, tell);
    for (ChoiceBox* box : {companyBox_, personBox_, process_, source_, product_, owner_})
        connect(box, &QComboBox::editTextChanged, this, tell);
    connect(participants_, &PeoplePicker::chosenChanged, this, tell);
    connect(close_, &DateButton::dateChanged, this, tell);
    connect(visibility_, &Segmented::currentChanged, this, tell);
    connect(&desk_, &Desk::directoryChanged, this, &DealForm::showDirectory);
}

void DealForm::showDirectory()
{
    const QScopedValueRollback quiet(filling_, true);
    value_->setCurrency(desk_.directory().currency);
    fillPeople();
    fillLists();
}

void DealForm::fillPeople()
{
    QList<Choice> people;
    const QList<User>& users = desk_.directory().people.users;
    for (const User& user : users) {
        if (user.active || user.id == base_.owner)
            people.append({user.id.value(), user.name, user.email});
    }
    owner_->setChoices(people);
    participants_->setChoices(people);
}

void DealForm::fillLists()
{
    const Directory& directory = desk_.directory();
    QList<Choice> processes;
    for (const ProcessSummary& each : directory.processes) {
        const bool usable = each.active && mayUse(directory.people, desk_.actor(), each.teams);
        if (usable || each.process.id == base_.process)
            processes.append({each.process.id.value(), each.process.name.text(), {}});
    }
    process_->setChoices(processes);
    QList<Choice> sources;
    for (const DealSource& source : directory.sources) {
        if (!source.archived || source.id == base_.source)
            sources.append({source.id.value(), source.name, {}});
    }
    source_->setChoices(sources);
    QList<Choice> products;
    for (const DealProduct& product : directory.products) {
        if (!product.archived || product.id == base_.product)
            products.append({product.id.value(), product.name, {}});
    }
    product_->setChoices(products);
}

void DealForm::readNames()
{
    desk_
        .read([viewer = desk_.actor()](Workspace& workspace) {
            return workspace.dealQueries().companies(viewer, {}, offeredNames);
        })
        .then(&desk_, [self = QPointer(this)](const Result<QList<Company>>& read) {
            if (!self || !read)
                return;
            self->companies_ = *read;
            self->showNames();
        });
    desk_
        .read([viewer = desk_.actor()](Workspace& workspace) {
            return workspace.dealQueries().persons(viewer, {}, offeredNames);
        })
        .then(&desk_, [self = QPointer(this)](const Result<QList<Person>>& read) {
            if (!self || !read)
                return;
            self->persons_ = *read;
            self->showNames();
        });
}

void DealForm::showNames()
{
    const QScopedValueRollback quiet(filling_, true);
    const auto offer = [](ChoiceBox* box, const auto& entries, const auto& own) {
        const qint64 chosen = box->currentId();
        const QString typed = box->newText();
        QList<Choice> choices;
        bool held = own.id.isNull();
        for (const auto& entry : entries) {
            choices.append({entry.id.value(), entry.name, {}});
            held = held || entry.id == own.id;
        }
        if (!held)
            choices.prepend({own.id.value(), own.name, {}});
        box->setChoices(choices);
        if (!typed.isEmpty())
            box->setNewText(typed);
        else
            box->setCurrentId(chosen);
    };
    offer(companyBox_, companies_, company_);
    offer(personBox_, persons_, person_);
}

void DealForm::setFacts(const DealFacts& facts, const Company& company, const Person& person)
{
    const QScopedValueRollback quiet(filling_, true);
    // Half-typed text is discarded too.
    value_->clear();
    companyBox_->setCurrentId(0);
    personBox_->setCurrentId(0);
    setEdit({facts, facts}, company, person);
}

void DealForm::follow(const DealFacts& facts, const Company& company, const Person& person)
{
    Edit<EnteredDeal> now = edit();
    // A typed name has an id once it is stored.
    const auto isOf = [](const QString& typed, const QString& name) {
        return !typed.isEmpty() && identityKey(typed) == identityKey(name);
    };
    if (isOf(now.wanted.newCompany, company.name)) {
        now.wanted.facts.company = company.id;
        now.wanted.newCompany.clear();
    }
    if (isOf(now.wanted.newPerson, person.name)) {
        now.wanted.facts.person = person.id;
        now.wanted.newPerson.clear();
    }
    setEdit(followed(now, EnteredDeal(facts)), company, person);
}

void DealForm::setEdit(const Edit<EnteredDeal>& edit, const Company& company, const Person& person)
{
    const QScopedValueRollback quiet(filling_, true);
    base_ = edit.base.facts;
    company_ = company;
    person_ = person;
    showDirectory();
    showNames();
    showValues(edit.wanted);
}

void DealForm::showValues(const EnteredDeal& wanted)
{
    const EnteredDeal shown = edit().wanted;
    const DealFacts& facts = wanted.facts;
    const auto choose = [](ChoiceBox* box, auto id, const QString& typed) {
        if (id.isNull() && !typed.isEmpty())
            box->setNewText(typed);
        else
            box->setCurrentId(id.value());
    };
    if (facts.name != shown.facts.name)
        name_->setText(facts.name);
    if (facts.company != shown.facts.company || wanted.newCompany != shown.newCompany)
        choose(companyBox_, facts.company, wanted.newCompany);
    if (facts.person != shown.facts.person || wanted.newPerson != shown.newPerson)
        choose(personBox_, facts.person, wanted.newPerson);
    if (facts.valueMinor != shown.facts.valueMinor) {
        if (facts.valueMinor == 0)
            value_->clear();
        else
            value_->setMoney(Money(facts.valueMinor, desk_.directory().currency));
    }
    choose(process_, facts.process, {});
    if (facts.source != shown.facts.source)
        choose(source_, facts.source, {});
    if (facts.product != shown.facts.product)
        choose(product_, facts.product, {});
    if (facts.owner != shown.facts.owner)
        choose(owner_, facts.owner, {});
    if (facts.participants != shown.facts.participants) {
        QList<qint64> people;
        for (const UserId each : facts.participants)
            people.append(each.value());
        participants_->setChosen(people);
    }
    close_->setDate(facts.expectedClose);
    visibility_->setCurrentData(static_cast<int>(facts.visibility));
}

void DealForm::setProcessVisible(bool visible)
{
    form_->setRowVisible(process_, visible);
}

void DealForm::setEditable(bool editable)
{
    const QList<QWidget*> fields{name_,    companyBox_, personBox_,    value_, process_,   source_,
                                 product_, owner_,      participants_, close_, visibility_};
    for (QWidget* field : fields)
        field->setEnabled(editable);
}

void DealForm::setOwnerChangeable(bool changeable)
{
    setOffered(*owner_, changeable, sentence({ProblemCode::NotAllowedToChangeOwner, {base_.name}}));
}

EnteredDeal DealForm::entered() const
{
    EnteredDeal entered{base_};
    DealFacts& facts = entered.facts;
    facts.name = name_->text().simplified();
    facts.company = CompanyId(companyBox_->currentId());
    facts.person = PersonId(personBox_->currentId());
    if (facts.company.isNull())
        entered.newCompany = companyBox_->newText().simplified();
    if (facts.person.isNull())
        entered.newPerson = personBox_->newText().simplified();
    const auto money = value_->money();
    facts.valueMinor = money ? money->minor() : 0;
    facts.process = ProcessId(process_->currentId());
    facts.source = SourceId(source_->currentId());
    facts.product = ProductId(product_->currentId());
    facts.owner = UserId(owner_->currentId());
    facts.participants.clear();
    const QList<qint64> people = participants_->chosen();
    for (const qint64 each : people)
        facts.participants.append(UserId(each));
    facts.expectedClose = close_->date();
    facts.visibility = static_cast<Visibility>(visibility_->currentData().toInt());
    return entered;
}

Edit<EnteredDeal> DealForm::edit() const
{
    Edit<EnteredDeal> edit{base_, entered()};
    // The order in which people were chosen makes no difference.
    const auto sorted = [](QList<UserId> people) {
        std::sort(people.begin(), people.end());
        return people;
    };
    DealFacts& facts = edit.wanted.facts;
    if (sorted(facts.participants) == sorted(base_.participants))
        facts.participants = base_.participants;
    // An amount that cannot be read yet still counts as touched.
    if (value_->problem())
        facts.valueMinor = -1;
    // So does a name that is not in its list.
    if (source_->isWrong())
        facts.source = SourceId(-1);
    if (product_->isWrong())
        facts.product = ProductId(-1);
    if (owner_->isWrong())
        facts.owner = UserId(-1);
    return edit;
}

QString DealForm::mistake() const
{
    if (const auto name = DealName::from(name_->text()); !name) {
        name_->setFocus();
        return sentence(name.problem());
    }
    if (const auto problem = value_->problem()) {
        value_->setFocus();
        return sentence(*problem);
    }
    for (ChoiceBox* box : {process_, source_, product_, owner_}) {
        if (box->isWrong()) {
            box->setFocus();
            return box->mistake();
        }
    }
    if (process_->currentId() == 0) {
        process_->setFocus();
        return tr("Choose a process.");
    }
    if (owner_->currentId() == 0) {
        owner_->setFocus();
        return tr("Choose who owns the deal.");
    }
    return {};
}

void DealForm::focusName()
{
    name_->setFocus();
}

} // namespace stagewright
