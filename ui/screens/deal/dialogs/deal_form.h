// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/entered_deal.h"
#include "core/services/session/directory.h"
#include "core/services/workspace/workspace.h"

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

/// The fields of a deal, for a new one and for the details of an existing one.
class DealForm : public QWidget
{
    Q_OBJECT

public:
    explicit DealForm(Desk& desk, QWidget* parent = nullptr);

    /// The names are shown even if the lists do not contain them yet.
    void setFacts(const DealFacts& facts, const Company& company, const Person& person);
    void setProcessVisible(bool visible);
    void setEditable(bool editable);
    /// Call after setEditable(): whether the deal may be given to another owner.
    void setOwnerChangeable(bool changeable);
    /// Shows what somebody else changed, in the fields that were not touched.
    void follow(const DealFacts& facts, const Company& company, const Person& person);
    /// Continues with this edit.
    void setEdit(const Edit<EnteredDeal>& edit, const Company& company, const Person& person);
    /// What the fields show now becomes the base: only later changes count as touched.
    void takeAsBase() { base_ = edit().wanted.facts; }
    [[nodiscard]] EnteredDeal entered() const;
    /// What was touched since setFacts(), and what it was based on.
    [[nodiscard]] Edit<EnteredDeal> edit() const;
    /// Empty if all is well, otherwise a sentence; the focus goes to the invalid field.
    [[nodiscard]] QString mistake() const;
    void focusName();
    /// Updates the names of processes, people, sources and products.
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
    /// Fills only the fields whose value differs from what they show.
    void showValues(const EnteredDeal& wanted);
    void showNames();

    Desk& desk_;
    FormLayout* form_ = nullptr;
    DealFacts base_; ///< what the untouched fields show
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
