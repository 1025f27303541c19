// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/choice_popup.h"

#include "core/domain/name.h"
#include "ui/widgets/inputs/choice_delegate.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 240;
constexpr int widest = 440;
constexpr int mostRows = 9;

} // namespace

ChoicePopup::ChoicePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), search_(new SearchField(tr("Search"), this)), list_(new QListWidget(this))
{
    setObjectName(u"choicePopup"_s);
    search_->setObjectName(u"choicePopupSearch"_s);
    list_->setObjectName(u"choicePopupList"_s);
    list_->setAccessibleName(tr("Choices"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new ChoiceDelegate(list_));
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(list_, &QListWidget::itemClicked, this, &ChoicePopup::pickCurrent);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    column->addWidget(search_);
    column->addWidget(list_);
}

void ChoicePopup::setChoices(const QList<Choice>& choices)
{
    choices_ = choices;
    filter(search_->text());
}

void ChoicePopup::openAt(QWidget* anchor)
{
    search_->clear();
    filter({});
    const int rowHeight = std::max(30, list_->sizeHintForRow(0));
    const int rows = std::clamp(static_cast<int>(choices_.size()), 2, mostRows);
    list_->setFixedHeight(rows * rowHeight + 4);
    const int wanted = std::min(list_->sizeHintForColumn(0) + 40, widest);
    resize(std::max({narrowest, wanted, std::min(anchor->width(), widest)}), sizeHint().height());

    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = below;
    if (below.y() + height() > screen.bottom())
        place.setY(std::max(screen.top(), anchor->mapToGlobal(QPoint(0, -4)).y() - height()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    search_->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(list_, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void ChoicePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surfaceRaised);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ChoicePopup::filter(const QString& text)
{
    const QString wanted = folded(text);
    list_->clear();
    for (const Choice& choice : std::as_const(choices_)) {
        if (!folded(choice.text).contains(wanted) && !folded(choice.detail).contains(wanted))
            continue;
        auto* item = new QListWidgetItem(choice.text, list_);
        item->setData(ChoiceDelegate::IdRole, choice.id);
        item->setData(ChoiceDelegate::DetailRole, choice.detail);
    }
    if (list_->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("Nothing found"), list_);
        nothing->setFlags(Qt::NoItemFlags);
        return;
    }
    list_->setCurrentRow(0);
}

void ChoicePopup::pickCurrent()
{
    const QListWidgetItem* item = list_->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const qint64 id = item->data(ChoiceDelegate::IdRole).toLongLong();
    close();
    Q_EMIT picked(id);
}

} // namespace stagewright
