// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "ui/widgets/window/card_dialog.h"

#include <QSet>

namespace stagewright {

class Segmented;

/// Somebody else changed what was changed here, to something else. Lets the person choose which value stays,
/// field by field or for all at once; nothing has been stored yet.
class ChangedMeanwhileDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `problem` is a ChangedMeanwhile; `record` is the record's name, if it has one.
    ChangedMeanwhileDialog(const Problem& problem, const QString& record, QWidget* parent);

    /// The keys of the fields in which the value entered here replaces the stored one.
    [[nodiscard]] QSet<QString> mine() const;

private:
    void addField(QVBoxLayout* rows, const QString& key, const QString& theirs, const QString& mine);
    void chooseAll(int side);

    QList<std::pair<QString, Segmented*>> choices_;
};

} // namespace stagewright
