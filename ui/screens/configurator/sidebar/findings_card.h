// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/findings.h"
#include "ui/widgets/layout/card.h"

class QVBoxLayout;

namespace stagewright {

/// Beside the board: what may be wrong with the draft. A click on a sentence goes to the place; its link
/// repairs it.
class FindingsCard : public Card
{
    Q_OBJECT

public:
    explicit FindingsCard(QWidget* parent = nullptr);

    void showFindings(const QList<Finding>& findings, const Process& process, const Organisation& people,
                      bool readOnly);

Q_SIGNALS:
    void placeWanted(const stagewright::Finding& finding);
    void repairWanted(const stagewright::Finding& finding);
    /// The focusable rows have changed.
    void rowsChanged();
    /// The link that had the focus is gone, and there is no other.
    void focusLost();

private:
    void addRow(const Finding& finding, const Process& process, const Organisation& people, bool readOnly);
    void addFold(qsizetype more, const Process& process, const Organisation& people);
    void clearRows();
    void showRows(const QList<Finding>& findings, const Process& process, const Organisation& people,
                  bool readOnly);
    void showNothing();

    QVBoxLayout* rows_;
    QList<Finding> shown_;
    QStringList sentences_;
    bool readOnly_ = false;
    bool wholeShown_ = false;
};

} // namespace stagewright
