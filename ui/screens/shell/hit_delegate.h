// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace stagewright {

/// A row of the search: an icon, the name, and on the right what distinguishes it; or the heading of a group.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1, ///< the name of an icon; without one the text is muted
        DetailRole,
        HeadingRole,  ///< true for the heading of a group
        HitRole,      ///< which hit
        CommandRole,  ///< which command
        AllDealsRole, ///< a text for the list of deals
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace stagewright
