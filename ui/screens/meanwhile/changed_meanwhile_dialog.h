// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "ui/widgets/card_dialog.h"

#include <QSet>

namespace stagewright {

class Segmented;

/// Somebody else changed what was changed here, to something else. What stands, field by field or all at
/// once, is chosen here; nothing was stored yet.
class ChangedMeanwhileDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `problem` is a ChangedMeanwhile; `record` is what it is called, if it has a name.
    ChangedMeanwhileDialog(const Problem& problem, const QString& record, QWidget* parent);

    /// The keys of the fields in which what was entered here replaces what stands there.
    [[nodiscard]] QSet<QString> mine() const;

private:
    void addField(QVBoxLayout* rows, const QString& key, const QString& theirs, const QString& mine);
    void chooseAll(int side);

    QList<std::pair<QString, Segmented*>> choices_;
};

} // namespace stagewright
