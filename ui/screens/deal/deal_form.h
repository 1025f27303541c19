// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/directory.h"
#include "core/services/workspace.h"

#include <QWidget>

class QLineEdit;

namespace stagewright {

class ChoiceBox;
class DateButton;
class Desk;
class FormLayout;
class MoneyEdit;
class PeoplePicker;
class Segmented;

/// What was entered about a deal; a company or person that is not known yet is told by its name.
struct EnteredDeal
{
    DealFacts facts;
    QString newCompany = {};
    QString newPerson = {};
    friend bool operator==(const EnteredDeal&, const EnteredDeal&) = default;
};

/// The facts with the new company and person made.
[[nodiscard]] Result<DealFacts> withNamesMade(Workspace& workspace, UserId actor, const EnteredDeal& entered);

/// The fields of a deal, for a new one and for the details of an old one.
class DealForm : public QWidget
{
    Q_OBJECT

public:
    explicit DealForm(Desk& desk, QWidget* parent = nullptr);

    /// The names are shown even when the lists do not hold them yet.
    void setFacts(const DealFacts& facts, const Company& company, const Person& person);
    void setProcessVisible(bool visible);
    void setEditable(bool editable);
    /// After setEditable(): whether the deal may be given to another owner.
    void setOwnerChangeable(bool changeable);
    [[nodiscard]] EnteredDeal entered() const;
    /// Nothing when all is well, else the sentence; the focus goes to the wrong field.
    [[nodiscard]] QString mistake() const;
    void focusName();
    /// Brings names of processes, people, sources and products up to date.
    void showDirectory();

Q_SIGNALS:
    void edited();

private:
    void build();
    void listen();
    ChoiceBox* addChoice(const QString& objectName, const QString& label, const QString& none);
    void fillPeople();
    void fillLists();
    void readNames();
    void showNames();

    Desk& desk_;
    FormLayout* form_ = nullptr;
    DealFacts facts_;
    QList<Company> companies_;
    QList<Person> persons_;
    Company company_;
    Person person_;
    bool filling_ = false;
    QLineEdit* name_ = nullptr;
    ChoiceBox* companyBox_ = nullptr;
    ChoiceBox* personBox_ = nullptr;
    MoneyEdit* value_ = nullptr;
    ChoiceBox* process_ = nullptr;
    ChoiceBox* source_ = nullptr;
    ChoiceBox* product_ = nullptr;
    ChoiceBox* owner_ = nullptr;
    PeoplePicker* participants_ = nullptr;
    DateButton* close_ = nullptr;
    Segmented* visibility_ = nullptr;
};

} // namespace stagewright
