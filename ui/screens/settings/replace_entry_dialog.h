// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/choice.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class ChoiceBox;

/// Asks which entry the deals of an entry get before it is deleted, or what it is merged into.
class ReplaceEntryDialog : public CardDialog
{
    Q_OBJECT

public:
    ReplaceEntryDialog(const QString& name, qint64 deals, const QList<Choice>& others, bool merging,
                       bool mayBeNone, QWidget* parent);

    void accept() override;
    /// 0: none.
    [[nodiscard]] qint64 replacement() const;

private:
    ChoiceBox* other_;
    bool mayBeNone_;
};

} // namespace stagewright
