// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/nav_rail.h"

#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 84;
constexpr int entryInset = 8;
constexpr int logoSide = 40;
constexpr int iconSide = 20;

QFont entryFont(bool current)
{
    QFont result = font(TextStyle::Small);
    result.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return result;
}

/// The program's logo on a square in the accent colour.
class Logo final : public QWidget
{
public:
    explicit Logo(QWidget* parent) : QWidget(parent) { setFixedSize(logoSide, logoSide); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(this);
        paintCard(painter, rect(), theme.accent, {}, 9, 0);
        // The steps of the logo, drawn on a 48 x 48 grid.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 48.0, height() / 48.0);
        painter.setPen(QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{12, 33}, {20, 33}, {20, 25}, {28, 25}, {28, 17}, {36, 17}});
    }
};

} // namespace

/// One screen in the rail: an icon above its name.
class NavRailEntry final : public QAbstractButton
{
public:
    NavRailEntry(QString iconName, const QString& text, QWidget* parent)
        : QAbstractButton(parent), iconName_(std::move(iconName))
    {
        setAccessibleRole(this, QAccessible::PageTab);
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setBadge(int count)
    {
        badge_ = count;
        setAccessibleDescription(count > 0 ? NavRail::tr("%n waiting", nullptr, count) : QString());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(entryFont(true));
        return {metrics.horizontalAdvance(text()) + 8, std::max(56, iconSide + metrics.height() + 21)};
    }

protected:
    /// The rail decides which entry is current; a click only requests it.
    void nextCheckState() override {}

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(this);
        if (isChecked() || underMouse())
            paintCard(painter, rect(), isChecked() ? theme.accentSoft : theme.neutralSoft, {},
                      radius::control, 0);
        const QColor color = isChecked() ? theme.accentSoftText : theme.textMuted;
        const QFont letters = entryFont(isChecked());
        const int textHeight = QFontMetrics(letters).height();
        const int top = (height() - iconSide - 4 - textHeight) / 2;
        painter.drawPixmap(QPointF((width() - iconSide) / 2.0, top),
                           iconPixmap(iconName_, color, iconSide, devicePixelRatioF()));
        paintText(painter, QRectF(2, top + iconSide + 4, width() - 4, textHeight), text(), letters, color,
                  Qt::AlignHCenter | Qt::AlignVCenter);
        if (badge_ > 0)
            paintBadge(painter, QPointF(width() / 2.0 + 13, top + 1), badge_, theme);
        if (showsFocus(this))
            paintFocusRing(painter, rect(), radius::control, theme);
    }

private:
    QString iconName_;
    int badge_ = 0;
};

NavRail::NavRail(QWidget* parent) : QWidget(parent), top_(new QVBoxLayout), bottom_(new QVBoxLayout)
{
    setObjectName(u"navRail"_s);
    setAccessibleName(tr("Screens"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    // One more pixel on the right: the line that separates the rail from the screen.
    column->setContentsMargins(entryInset, 14, entryInset + 1, 14);
    column->setSpacing(0);
    column->addWidget(new Logo(this), 0, Qt::AlignHCenter);
    column->addSpacing(14);
    top_->setSpacing(space::xs);
    bottom_->setSpacing(space::xs);
    column->addLayout(top_);
    column->addStretch(1);
    column->addLayout(bottom_);
}

NavRailEntry* NavRail::makeEntry(const QString& id, const QString& iconName, const QString& text)
{
    auto* entry = new NavRailEntry(iconName, text, this);
    entry->setObjectName(u"navRail_"_s + id);
    entry->installEventFilter(this);
    connect(entry, &QAbstractButton::clicked, this, [this, id] { Q_EMIT activated(id); });
    order_.append(entry);
    entries_.insert(id, entry);
    return entry;
}

void NavRail::addEntry(const QString& id, const QString& iconName, const QString& text)
{
    top_->addWidget(makeEntry(id, iconName, text));
}

void NavRail::addBottomEntry(const QString& id, const QString& iconName, const QString& text)
{
    bottom_->addWidget(makeEntry(id, iconName, text));
}

void NavRail::setEntryText(const QString& id, const QString& text)
{
    if (NavRailEntry* entry = entries_.value(id)) {
        entry->setText(text);
        updateGeometry();
    }
}

void NavRail::setEntryToolTip(const QString& id, const QString& toolTip)
{
    if (NavRailEntry* entry = entries_.value(id))
        entry->setToolTip(toolTip);
}

void NavRail::setEntryVisible(const QString& id, bool visible)
{
    if (NavRailEntry* entry = entries_.value(id))
        entry->setVisible(visible);
}

void NavRail::setBadge(const QString& id, int count)
{
    if (NavRailEntry* entry = entries_.value(id))
        entry->setBadge(count);
}

void NavRail::setCurrent(const QString& id)
{
    current_ = id;
    for (auto entry = entries_.cbegin(); entry != entries_.cend(); ++entry) {
        entry.value()->setChecked(entry.key() == id);
        setAccessibleSelected(entry.value(), entry.key() == id);
    }
}

QSize NavRail::sizeHint() const
{
    int width = railWidth;
    for (const NavRailEntry* entry : order_)
        width = std::max(width, entry->sizeHint().width() + 2 * entryInset + 1);
    return {width, 480};
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.border);
}

bool NavRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QAbstractButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NavRail::moveFocus(int direction)
{
    QList<NavRailEntry*> shown;
    std::copy_if(order_.cbegin(), order_.cend(), std::back_inserter(shown),
                 [](const NavRailEntry* entry) { return !entry->isHidden(); });
    const auto focused =
        std::find_if(shown.cbegin(), shown.cend(), [](auto* entry) { return entry->hasFocus(); });
    if (focused == shown.cend())
        return;
    const qsizetype next = focused - shown.cbegin() + direction;
    if (next >= 0 && next < shown.size())
        shown.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace stagewright
