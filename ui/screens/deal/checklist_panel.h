// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QWidget>

namespace stagewright {

class Button;
class ChecklistModel;
class ChecklistView;
class ElidedLabel;
class TextLabel;

/// The right side of a deal: its process, what has been done and what is left.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(ChecklistModel& model, QWidget* parent = nullptr);

    void showDetails(const DealDetails& details);
    [[nodiscard]] ChecklistView* view() const { return view_; }

Q_SIGNALS:
    void changeProcessWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* version_;
    ElidedLabel* name_;
    Button* change_;
    ChecklistView* view_;
};

} // namespace stagewright
