// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QLineEdit>

class QStandardItemModel;

namespace stagewright {

class Desk;

/// Chooses one of the deals that the person may see, by typing parts of its name, or none.
class DealBox : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit DealBox(Desk& desk, QWidget* parent = nullptr);

    /// Without a name, asks for it. The null id: no deal.
    void setDeal(DealId deal, const QString& name = {});
    [[nodiscard]] DealId deal() const { return isWrong() ? DealId() : deal_; }
    /// What was typed is no deal that was chosen.
    [[nodiscard]] bool isWrong() const;
    /// The id and the text, to be saved and restored.
    [[nodiscard]] QString entered() const;
    void setEntered(const QString& entered);

Q_SIGNALS:
    void dealChanged();

private:
    void search(const QString& text);
    void take(const QModelIndex& found);

    Desk& desk_;
    QStandardItemModel* found_;
    DealId deal_;
    QString name_; ///< of the deal; empty until it is known
};

} // namespace stagewright
