// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/search_popup.h"

#include "core/domain/name.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/recent_places.h"
#include "ui/screens/shell/hit_delegate.h"
#include "ui/text/isolated.h"
#include "ui/text/search/search_text.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr SearchLimits limits{8, 5};
constexpr int popupWidth = 560;
constexpr int highest = 600;

QString iconOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Deal:
        return u"deals"_s;
    case SearchKind::Company:
        return u"company"_s;
    case SearchKind::Person:
        return u"person"_s;
    case SearchKind::Colleague:
        return u"people"_s;
    case SearchKind::Task:
        return u"tasks"_s;
    case SearchKind::Note:
        return u"note"_s;
    }
    return {};
}

bool isPeople(SearchKind kind)
{
    return kind == SearchKind::Person || kind == SearchKind::Colleague;
}

bool canBeChosen(const QListWidgetItem* item)
{
    return item && item->flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

SearchPopup::SearchPopup(Desk& desk, const RecentPlaces& recent, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), desk_(desk), recent_(recent)
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Search and commands"));
    field_ = new SearchField(tr("Search everything, > commands, @ people"), this);
    field_->setObjectName(u"searchText"_s);
    field_->setAccessibleName(tr("Search"));
    field_->installEventFilter(this);
    list_ = new QListWidget(this);
    list_->setObjectName(u"searchHits"_s);
    list_->setAccessibleName(tr("Results"));
    list_->setFrameShape(NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
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
    field_->showSearch({});
    const int width = std::max(popupWidth, anchor->width());
    const QRect available = anchor->screen()->availableGeometry();
    corner_ = anchor->mapToGlobal(QPoint(anchor->width() - width + space::s, -space::s));
    corner_.setX(
        std::clamp(corner_.x(), available.left(), std::max(available.left(), available.right() - width)));
    setGeometry(QRect(corner_, QSize(width, highest)));
    show({}, {});
    search({});
    QFrame::show();
    field_->setFocus(Qt::PopupFocusReason);
}

SearchPopup::Asked SearchPopup::askedBy(const QString& typed)
{
    const QString text = typed.trimmed();
    Asked asked{true, true, false, text};
    if (text.startsWith(u'>'))
        asked = {false, true, false, text.mid(1).trimmed()};
    else if (text.startsWith(u'@'))
        asked = {true, false, true, text.mid(1).trimmed()};
    return asked;
}

void SearchPopup::search(const QString& typed)
{
    const int generation = ++generation_;
    const Asked asked = askedBy(typed);
    const auto places = recent_.of(desk_.actor());
    if (!asked.things || (asked.text.isEmpty() && (places.isEmpty() || asked.onlyPeople))) {
        show(typed, {});
        return;
    }
    const auto verb = [viewer = desk_.actor(), text = asked.text, places](Workspace& workspace) {
        if (!text.isEmpty())
            return workspace.search().find(viewer, text, limits);
        const auto recent = workspace.search().at(viewer, places);
        return recent ? Result<QList<SearchGroup>>(QList<SearchGroup>{{SearchKind::Deal, *recent, false}})
                      : Result<QList<SearchGroup>>(recent.problem());
    };
    desk_.read(verb).then(this, [this, generation, typed](const Result<QList<SearchGroup>>& read) {
        if (generation == generation_)
            show(typed, read ? *read : QList<SearchGroup>());
    });
}

void SearchPopup::show(const QString& typed, const QList<SearchGroup>& groups)
{
    const Asked asked = askedBy(typed);
    list_->clear();
    hits_.clear();
    for (const SearchGroup& group : groups) {
        if ((asked.onlyPeople && !isPeople(group.kind)) || group.hits.isEmpty())
            continue;
        addHeading(asked.text.isEmpty() ? tr("Opened last") : searchKindText(group.kind));
        addHits(group.hits);
        if (group.kind != SearchKind::Deal || asked.text.isEmpty())
            continue;
        if (group.hasMore) {
            QListWidgetItem* all =
                addRow(tr("All deals with “%1”").arg(isolated(asked.text)), u"search"_s, {});
            all->setData(HitDelegate::AllDealsRole, asked.text);
        }
    }
    if (asked.commands)
        addCommands(asked);
    if (list_->count() == 0) {
        QListWidgetItem* none =
            addRow(asked.text.isEmpty() ? tr("Type a name, an e-mail address or a telephone number")
                                        : tr("Nothing found for “%1”").arg(isolated(asked.text)),
                   {}, {});
        none->setFlags(Qt::NoItemFlags);
    }
    shown_ = typed.trimmed();
    step(-1, 1);
    list_->scrollToTop();
    fit();
    if (std::exchange(choosesWhenShown_, false))
        choose();
}

void SearchPopup::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, list_);
    item->setData(HitDelegate::HeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem* SearchPopup::addRow(const QString& text, const QString& iconName, const QString& detail)
{
    auto* item = new QListWidgetItem(text, list_);
    item->setData(HitDelegate::IconRole, iconName);
    item->setData(HitDelegate::DetailRole, detail);
    item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? text : u"%1, %2"_s.arg(text, detail));
    return item;
}

void SearchPopup::addHits(const QList<SearchHit>& hits)
{
    for (const SearchHit& hit : hits) {
        QListWidgetItem* item =
            addRow(hit.title, iconOf(hit.place.kind), hitDetail(hit, desk_.directory().currency, QLocale()));
        item->setData(HitDelegate::HitRole, static_cast<int>(hits_.size()));
        hits_.append(hit);
    }
}

void SearchPopup::addCommands(const Asked& asked)
{
    const QStringList words = folded(asked.text).split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (qsizetype at = 0; at < commands_.size(); ++at) {
        const Command& command = commands_.at(at);
        const QString known = folded(command.text + u' ' + command.also);
        const bool found = std::all_of(words.cbegin(), words.cend(),
                                       [&](const QString& word) { return known.contains(word); });
        if (!found || (command.onlyFound && words.isEmpty()))
            continue;
        if (!std::exchange(any, true))
            addHeading(tr("Commands"));
        addRow(command.text, command.iconName, command.shortcut.toString(QKeySequence::NativeText))
            ->setData(HitDelegate::CommandRole, static_cast<int>(at));
    }
}

QList<DealId> SearchPopup::deals() const
{
    QList<DealId> deals;
    for (const SearchHit& hit : hits_) {
        if (hit.place.kind == SearchKind::Deal)
            deals.append(DealId(hit.place.id));
    }
    return deals;
}

void SearchPopup::fit()
{
    int rows = 0;
    for (int row = 0; row < list_->count(); ++row)
        rows += list_->sizeHintForRow(row);
    const int around = field_->sizeHint().height() + 3 * space::s + 2;
    const QRect available = screen()->availableGeometry();
    const int most = std::min(highest, std::max(available.bottom() - corner_.y(), around));
    resize(width(), std::min(around + rows, most));
}

void SearchPopup::step(int from, int direction)
{
    for (int row = from + direction; row >= 0 && row < list_->count(); row += direction) {
        if (!canBeChosen(list_->item(row)))
            continue;
        list_->setCurrentRow(row);
        if (row == 1) // with the heading over it
            list_->scrollToTop();
        return;
    }
}

void SearchPopup::stepGroup(int direction)
{
    int row = list_->currentRow();
    const auto isHeading = [this](int at) {
        return list_->item(at)->data(HitDelegate::HeadingRole).toBool();
    };
    // Backwards over the heading of this group first.
    if (direction < 0) {
        while (row > 0 && !isHeading(row))
            --row;
        --row;
    }
    while (row >= 0 && row < list_->count() && !isHeading(row))
        row += direction;
    if (row >= 0 && row < list_->count())
        step(row, 1);
}

void SearchPopup::choose()
{
    if (field_->text().trimmed() != shown_) {
        // Not of what was typed before.
        choosesWhenShown_ = true;
        const QString typed = field_->text();
        field_->showSearch(typed);
        search(typed);
        return;
    }
    const QListWidgetItem* item = list_->currentItem();
    if (!canBeChosen(item))
        return;
    const QVariant hit = item->data(HitDelegate::HitRole);
    const QVariant command = item->data(HitDelegate::CommandRole);
    const QString all = item->data(HitDelegate::AllDealsRole).toString();
    hide();
    if (hit.isValid())
        Q_EMIT chosen(hits_.at(hit.toInt()));
    else if (command.isValid())
        commands_.at(command.toInt()).run();
    else
        Q_EMIT allDealsWanted(all);
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool byGroup = key->modifiers().testFlag(Qt::ControlModifier);
    switch (key->key()) {
    case Qt::Key_Down:
        byGroup ? stepGroup(1) : step(list_->currentRow(), 1);
        return true;
    case Qt::Key_Up:
        byGroup ? stepGroup(-1) : step(list_->currentRow(), -1);
        return true;
    case Qt::Key_PageDown:
        stepGroup(1);
        return true;
    case Qt::Key_PageUp:
        stepGroup(-1);
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
    painter.fillRect(rect(), theme.surfaceRaised);
    paintCard(painter, rect(), theme.surfaceRaised, theme.border, radius::card);
}

void SearchPopup::hideEvent(QHideEvent* event)
{
    // Whoever closed it wants nothing of what is still on its way.
    ++generation_;
    choosesWhenShown_ = false;
    QFrame::hideEvent(event);
}

void SearchPopup::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // Not by a translucent window: where nothing composes windows, its corners are black.
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius::card, radius::card);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

} // namespace stagewright
