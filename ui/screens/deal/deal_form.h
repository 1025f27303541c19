// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/entered_deal.h"
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
    /// What somebody else changed is shown in the fields that were not touched.
    void follow(const DealFacts& facts, const Company& company, const Person& person);
    /// Goes on with this edit.
    void setEdit(const Edit<EnteredDeal>& edit, const Company& company, const Person& person);
    /// What the fields show is what is touched from here on.
    void takeAsBase() { base_ = edit().wanted.facts; }
    [[nodiscard]] EnteredDeal entered() const;
    /// What was touched since setFacts(), and what it was based on.
    [[nodiscard]] Edit<EnteredDeal> edit() const;
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
    /// Into the fields in which it differs from what they show.
    void showValues(const EnteredDeal& wanted);
    void showNames();

    Desk& desk_;
    FormLayout* form_ = nullptr;
    DealFacts base_; ///< what the fields that were not touched show
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
