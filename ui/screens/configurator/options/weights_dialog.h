// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/widgets/window/card_dialog.h"

#include <QSet>

namespace stagewright {

class NumberEdit;
class Segmented;
class TextLabel;

/// The weights of several actions at once: the same for each, or shares of a sum (initially 100). Shows the
/// result for each action while it is being chosen.
class WeightsDialog : public CardDialog
{
    Q_OBJECT

public:
    WeightsDialog(const Process& process, const QSet<ActionId>& actions, QWidget* parent);

    [[nodiscard]] bool shares() const;
    /// The weight of each, or their sum.
    [[nodiscard]] int number() const;
    /// The process as it would be.
    [[nodiscard]] Process result() const;
    void accept() override;

private:
    void followManner();
    void showResult();

    const Process process_;
    const QSet<ActionId> actions_;
    Segmented* manner_;
    TextLabel* label_;
    NumberEdit* number_;
    TextLabel* lines_;
    TextLabel* sum_;
};

} // namespace stagewright
