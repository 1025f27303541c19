// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace stagewright {

class ComparisonModel;

/// Two versions of a process side by side, in soft colours: green for new, red for deleted, amber for a
/// changed value, blue for another place.
class ComparisonTable : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    [[nodiscard]] ComparisonModel* comparison() const { return model_; }

private:
    ComparisonModel* model_;
};

} // namespace stagewright
