// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/search_popup.h"

#include "core/domain/name.h"
#include "core/services/deals/deal_queries.h"
#include "ui/models/desk/desk.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDeals = 20;
constexpr int popupWidth = 520;
constexpr int popupHeight = 420;
constexpr int IconRole = Qt::UserRole + 1;
constexpr int DetailRole = Qt::UserRole + 2;
constexpr int DealRole = Qt::UserRole + 3;
constexpr int CommandRole = Qt::UserRole + 4;

/// An icon, the name, and on the right what distinguishes it.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        const QRectF row = QRectF(option.rect).adjusted(space::xs, 1, -space::xs, -1);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            paintCard(*painter, row, theme.accentSoft, QColor(), radius::control, 0);
        const QString iconName = index.data(IconRole).toString();
        if (!iconName.isEmpty()) {
            const QColor color = current ? theme.accentSoftText : theme.textMuted;
            painter->drawPixmap(QPointF(row.left() + space::s, row.center().y() - 8),
                                iconPixmap(iconName, color, 16, painter->device()->devicePixelRatioF()));
        }
        const QFont small = font(TextStyle::Caption);
        const QString detail = index.data(DetailRole).toString();
        const qreal wanted = QFontMetricsF(small).horizontalAdvance(detail);
        const QRectF line = row.adjusted(34, 0, -space::s, 0);
        const qreal detailWidth = std::min(wanted, line.width() * 0.55);
        paintText(*painter, line.adjusted(0, 0, -detailWidth - space::m, 0), index.data().toString(),
                  font(TextStyle::Body), iconName.isEmpty() ? theme.textMuted : theme.text);
        paintText(*painter, QRectF(line.right() - detailWidth, line.top(), detailWidth, line.height()),
                  detail, small, theme.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, QFontMetrics(font(TextStyle::Body)).height() + 18};
    }
};

} // namespace

SearchPopup::SearchPopup(Desk& desk, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), desk_(desk)
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Search and commands"));
    setAttribute(Qt::WA_TranslucentBackground);
    field_ = new SearchField(tr("Search deals, companies, people, commands"), this);
    field_->setObjectName(u"searchText"_s);
    field_->setAccessibleName(tr("Search"));
    field_->installEventFilter(this);
    list_ = new QListWidget(this);
    list_->setObjectName(u"searchHits"_s);
    list_->setAccessibleName(tr("Results"));
    list_->setFrameShape(NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new HitDelegate(list_));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(field_);
    layout->addWidget(list_, 1);
    connect(field_, &SearchField::searchChanged, this, &SearchPopup::search);
    connect(list_, &QListWidget::itemClicked, this, &SearchPopup::choose);
    connect(&desk_, &Desk::actorChanged, this, [this] {
        ++generation_; // the results are not for the next person
        hide();
    });
}

void SearchPopup::setCommands(const QList<Command>& commands)
{
    commands_ = commands;
}

void SearchPopup::openAt(QWidget* anchor)
{
    field_->clear();
    search({});
    const int width = std::max(popupWidth, anchor->width());
    const QRect available = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width + space::s, -space::s));
    corner.setX(
        std::clamp(corner.x(), available.left(), std::max(available.left(), available.right() - width)));
    setGeometry(QRect(corner, QSize(width, popupHeight)));
    QFrame::show();
    field_->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::search(const QString& text)
{
    const int generation = ++generation_;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        show({}, {});
        return;
    }
    desk_
        .read([viewer = desk_.actor(), wanted](Workspace& workspace) {
            return workspace.dealQueries().search(viewer, wanted, mostDeals);
        })
        .then(this, [this, generation, wanted](const Result<QList<DealRow>>& read) {
            if (generation == generation_)
                show(wanted, read ? *read : QList<DealRow>());
        });
}

QString SearchPopup::subtitle(const DealRow& deal) const
{
    QStringList parts;
    if (!deal.companyName.isEmpty())
        parts << isolated(deal.companyName);
    if (deal.status != DealStatus::Open)
        parts << statusText(deal.status);
    parts << moneyText({deal.valueMinor, desk_.directory().currency}, QLocale());
    return parts.join(u" · "_s);
}

void SearchPopup::show(const QString& text, const QList<DealRow>& deals)
{
    list_->clear();
    for (const DealRow& deal : deals) {
        auto* item = new QListWidgetItem(deal.name, list_);
        item->setData(IconRole, u"deals"_s);
        item->setData(DetailRole, subtitle(deal));
        item->setData(DealRole, deal.id.value());
    }
    for (qsizetype at = 0; at < commands_.size(); ++at) {
        const Command& command = commands_.at(at);
        if (!text.isEmpty() && !folded(command.text).contains(folded(text)))
            continue;
        auto* item = new QListWidgetItem(command.text, list_);
        item->setData(IconRole, command.iconName);
        item->setData(DetailRole, command.shortcut.toString(QKeySequence::NativeText));
        item->setData(CommandRole, static_cast<int>(at));
    }
    if (list_->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing found for “%1”").arg(isolated(text)), list_);
        item->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(0);
}

QList<DealId> SearchPopup::deals() const
{
    QList<DealId> deals;
    for (int row = 0; row < list_->count(); ++row) {
        if (const DealId deal(list_->item(row)->data(DealRole).toLongLong()); !deal.isNull())
            deals.append(deal);
    }
    return deals;
}

void SearchPopup::step(int direction)
{
    const int row = list_->currentRow() + direction;
    if (row >= 0 && row < list_->count())
        list_->setCurrentRow(row);
}

void SearchPopup::choose()
{
    const QListWidgetItem* item = list_->currentItem();
    if (!item || item->flags() == Qt::NoItemFlags)
        return;
    const DealId deal(item->data(DealRole).toLongLong());
    const QVariant command = item->data(CommandRole);
    hide();
    if (!deal.isNull())
        Q_EMIT dealChosen(deal);
    else if (command.isValid())
        commands_.at(command.toInt()).run();
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SearchPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    paintCard(painter, rect(), theme.surfaceRaised, theme.border, radius::card);
}

} // namespace stagewright
