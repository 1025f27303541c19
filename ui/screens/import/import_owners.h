// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/user_finder.h"
#include "core/exchange/import/import_preview.h"

#include <QMap>
#include <QWidget>

namespace stagewright {

class ChoiceBox;

/// The owners of the file who are no active users, and whom each of them stands for.
class ImportOwners : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOwners(QWidget* parent = nullptr);

    void setUsers(const QList<User>& users);
    /// The owners of the file. What was chosen for one of them before stays.
    void setOwners(const DistinctValues& owners);
    /// Whether owners nobody knows become users.
    void setCreates(bool creates);
    /// Fills in whom the owners stand for.
    void apply(ImportMapping& mapping) const;
    /// Owners whose deals are left out, as nobody is chosen for them.
    [[nodiscard]] QStringList unmatched() const;
    [[nodiscard]] QList<ChoiceBox*> boxes() const { return boxes_.values(); }

Q_SIGNALS:
    void chosen();

private:
    void fill();
    [[nodiscard]] bool isInactive(const QString& owner) const;

    QList<User> users_;
    UserFinder finder_;
    DistinctValues owners_;
    bool creates_ = true;
    QMap<QString, ChoiceBox*> boxes_;
};

} // namespace stagewright
