// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/user_finder.h"
#include "core/exchange/import/import_preview.h"

#include <QMap>
#include <QWidget>

namespace stagewright {

class ChoiceBox;

/// The owners in the file who are not active users, and which user each of them stands for.
class ImportOwners : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOwners(QWidget* parent = nullptr);

    void setUsers(const QList<User>& users);
    /// The owners in the file. Choices made for them before are kept.
    void setOwners(const DistinctValues& owners);
    /// Whether unknown owners become users.
    void setCreates(bool creates);
    /// Fills in the users that the owners stand for.
    void apply(ImportMapping& mapping) const;
    /// Owners whose deals are left out because nobody was chosen for them.
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
