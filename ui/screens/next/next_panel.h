// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next/next_list_model.h"

#include <QWidget>

namespace stagewright {

class Banner;
class Button;
class ChecklistModel;
class ChecklistView;
class ElidedLabel;
class ProgressRing;
class TextLabel;

/// The deal of the current line beside the list: how it stands, why it stands there, and its checklist.
class NextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NextPanel(ChecklistModel& rows, QWidget* parent = nullptr);

    /// `row` is the deal's line; null: it has none any more.
    void showDeal(const DealDetails& details, const NextRow* row, const Directory& directory);
    /// Scrolls the checklist to the action, without taking the focus.
    void goTo(ActionId action);
    /// There is no deal to show.
    void showNothing();
    [[nodiscard]] ChecklistView* view() const { return view_; }

Q_SIGNALS:
    void openWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeFacts();
    [[nodiscard]] TextLabel* addFact(QLayout& row, const QString& name, const QString& title);
    void showWhy(const NextRow* row);

    ChecklistModel& rows_;
    QWidget* whole_;
    ProgressRing* ring_;
    ElidedLabel* name_;
    ElidedLabel* about_;
    Button* open_;
    TextLabel* value_ = nullptr;
    TextLabel* weighted_ = nullptr;
    TextLabel* close_ = nullptr;
    Banner* why_;
    ChecklistView* view_;
};

} // namespace stagewright
