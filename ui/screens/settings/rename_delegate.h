// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/typing_keeper.h"
#include "ui/widgets/tables/table_style.h"

#include <QHash>

#include <optional>

namespace stagewright {

class Navigator;

/// The editor of a name in a table. It keeps typed text even if the name changes elsewhere, and remembers the
/// name it started with; text left by Escape or a crash is restored the next time.
class RenameDelegate : public TableDelegate
{
    Q_OBJECT

public:
    /// `place` identifies the list: typed text is kept there for each of its entries.
    RenameDelegate(Desk& desk, Navigator& navigator, const QString& place, QObject* parent);

    /// The name when the last editor was opened; returned once.
    [[nodiscard]] std::optional<QString> takeBase() const;
    /// The new name of this entry has been stored: it is not kept any longer.
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
    mutable QHash<qint64, QString> sent_; ///< what was kept of the names that are on their way
};

} // namespace stagewright
