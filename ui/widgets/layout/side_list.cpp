// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout/side_list.h"

#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 196;
constexpr int idRole = Qt::UserRole;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF place = option.rect;
        if (chosen || option.state & QStyle::State_MouseOver)
            paintCard(*painter, place, chosen ? theme.accentSoft : theme.neutralSoft, {}, radius::control, 0);
        QFont letters = font(TextStyle::Body);
        letters.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
        paintText(*painter, place.adjusted(12, 0, -8, 0), index.data().toString(), letters,
                  chosen ? theme.accentSoftText : theme.textMuted);
        if (chosen && option.widget && showsFocus(option.widget))
            paintFocusRing(*painter, place, radius::control, theme);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(font(TextStyle::BodyStrong));
        return {metrics.horizontalAdvance(index.data().toString()) + 20, std::max(34, metrics.height() + 16)};
    }
};

} // namespace

SideList::SideList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"sideList"_s);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setViewportMargins(12, 16, 13, 12);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* now) {
        if (now)
            Q_EMIT currentIdChanged(now->data(idRole).toString());
    });
}

void SideList::addEntry(const QString& id, const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setData(idRole, id);
    updateGeometry();
}

void SideList::setEntryVisible(const QString& id, bool visible)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(idRole).toString() == id)
            item(i)->setHidden(!visible);
    }
}

void SideList::setCurrentId(const QString& id)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(idRole).toString() == id) {
            setCurrentRow(i);
            return;
        }
    }
}

QString SideList::currentId() const
{
    return currentItem() ? currentItem()->data(idRole).toString() : QString();
}

QSize SideList::sizeHint() const
{
    const QMargins margins = viewportMargins();
    return {std::max(listWidth, sizeHintForColumn(0) + margins.left() + margins.right()), 300};
}

QSize SideList::minimumSizeHint() const
{
    const QMargins margins = viewportMargins();
    return {sizeHintForColumn(0) + margins.left() + margins.right(), 100};
}

bool SideList::event(QEvent* event)
{
    const bool handled = QListWidget::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const Theme& theme = Theme::of(this);
        painter.fillRect(rect(), theme.page);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.border);
    }
    return handled;
}

} // namespace stagewright
