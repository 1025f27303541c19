// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/typing_keeper.h"
#include "ui/widgets/table_style.h"

#include <optional>

namespace stagewright {

class Navigator;

/// The editor of a name in a table. It keeps what is typed when the name changes elsewhere, and knows the
/// name it began with; what is left with Escape, or by a crash, stands there again the next time.
class RenameDelegate : public TableDelegate
{
    Q_OBJECT

public:
    /// `place` is the list: what is typed is kept there for each of its entries.
    RenameDelegate(Desk& desk, Navigator& navigator, const QString& place, QObject* parent);

    /// The name as it was when the last editor was opened; told once.
    [[nodiscard]] std::optional<QString> takeBase() const;
    /// The new name of this entry is stored: nothing is kept of it any more.
    void stored(UserId actor, qint64 id) const;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString placeOf(qint64 id) const;
    void offer(QWidget* editor, const QString& content) const;

    Desk& desk_;
    Navigator& navigator_;
    QString place_;
    TypingKeeper* keeper_;
    mutable std::optional<QString> base_;
};

} // namespace stagewright
