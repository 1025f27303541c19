// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/key_sheet.h"

#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = space::xl;      ///< between columns and between groups
constexpr int capInset = 6;         ///< on both sides of the text of a key
constexpr int capGap = 3;           ///< between keys
constexpr int rowInset = 4;         ///< above and below a row, and beside it for the focus ring
constexpr int narrowestWords = 120; ///< otherwise the keys get a line of their own

QFont capFont()
{
    QFont small = font(TextStyle::Small);
    small.setWeight(QFont::Medium);
    return small;
}

QFont wordsFont()
{
    return font(TextStyle::Body);
}

} // namespace

/// One hint: what it does, and the keys at the end of the line.
class KeySheet::Row final : public QWidget
{
public:
    Row(const KeyHint& hint, QWidget* parent) : QWidget(parent), parts_(keyParts(hint)), does_(hint.does)
    {
        setObjectName(u"keyRow"_s);
        setAccessibleRole(this, QAccessible::ListItem);
        setAccessibleName(u"%1: %2"_s.arg(spokenKeys(hint), hint.does));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int words = wordsRect(width).height();
        return 2 * rowInset +
               (isStacked(width) ? words + capHeight() + capGap : std::max(words, capHeight()));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(wordsFont()).horizontalAdvance(does_);
        return {words + space::m + capsWidth() + 2 * rowInset, capHeight() + 2 * rowInset};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {capsWidth() + 2 * rowInset, capHeight() + 2 * rowInset};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(this);
        if (showsFocus(this))
            paintFocusRing(painter, rect(), radius::control, theme);
        painter.setFont(wordsFont());
        painter.setPen(theme.text);
        const QRect words = wordsRect(width());
        const bool stacked = isStacked(width());
        const int top = stacked ? rowInset : (height() - words.height()) / 2;
        painter.drawText(QRect(rowInset, top, words.width(), words.height()), Qt::TextWordWrap, does_);
        const int capTop = stacked ? height() - rowInset - capHeight() : (height() - capHeight()) / 2;
        paintCaps(painter, theme, stacked ? rowInset : width() - rowInset - capsWidth(), capTop);
    }
    void focusInEvent(QFocusEvent*) override
    {
        update();
        Q_EMIT static_cast<KeySheet*>(parentWidget()->parentWidget())->rowFocused(this);
    }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    [[nodiscard]] static int capHeight() { return QFontMetrics(capFont()).height() + 5; }
    [[nodiscard]] static int widthOf(const KeyPart& part)
    {
        const int text = QFontMetrics(capFont()).horizontalAdvance(part.text);
        return part.isCap ? std::max(text + 2 * capInset, capHeight()) : text;
    }
    [[nodiscard]] int capsWidth() const
    {
        int width = 0;
        for (const KeyPart& part : parts_)
            width += widthOf(part) + (width > 0 ? capGap : 0);
        return width;
    }
    [[nodiscard]] bool isStacked(int width) const
    {
        return width - 2 * rowInset - capsWidth() - space::m < narrowestWords;
    }
    [[nodiscard]] QRect wordsRect(int width) const
    {
        const int room = width - 2 * rowInset - (isStacked(width) ? 0 : capsWidth() + space::m);
        const QRect least =
            QFontMetrics(wordsFont()).boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, does_);
        return {0, 0, std::max(room, least.width()), least.height()};
    }
    void paintCaps(QPainter& painter, const Theme& theme, int left, int top) const
    {
        for (const KeyPart& part : parts_) {
            const QRectF place(left, top, widthOf(part), capHeight());
            if (part.isCap)
                paintCard(painter, place, theme.neutralSoft, theme.borderStrong, radius::small);
            paintText(painter, place, part.text, capFont(), part.isCap ? theme.text : theme.textMuted,
                      Qt::AlignCenter);
            left += widthOf(part) + capGap;
        }
    }

    QList<KeyPart> parts_;
    QString does_;
};

/// A heading with its rows.
class KeySheet::Group final : public QWidget
{
public:
    Group(const KeyGroup& group, QList<Row*>& rows, QWidget* parent) : QWidget(parent)
    {
        setObjectName(u"keyGroup"_s);
        setAccessibleRole(this, QAccessible::List);
        setAccessibleName(group.heading);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        auto* heading = new TextLabel(group.heading, TextStyle::BodyStrong, TextTone::Accent, this);
        heading->setObjectName(u"keyHeading"_s);
        heading->setWordWrap(true);
        heading->setContentsMargins(rowInset, 0, rowInset, rowInset);
        column->addWidget(heading);
        for (const KeyHint& hint : group.hints) {
            rows.append(new Row(hint, this));
            column->addWidget(rows.constLast());
        }
    }
};

KeySheet::KeySheet(const QList<KeyGroup>& groups, QWidget* parent) : QWidget(parent)
{
    for (const KeyGroup& group : groups) {
        if (!group.hints.isEmpty())
            groups_.append(new Group(group, rows_, this));
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

KeySheet::Columns KeySheet::columnsFor(int width) const
{
    // So wide that few sentences need a second line.
    const int usual = QFontMetrics(wordsFont()).averageCharWidth() * 40;
    const auto most = static_cast<int>(groups_.size());
    const int count = std::clamp((width + gap) / (usual + gap), 1, std::max(most, 1));
    Columns columns;
    columns.width = std::max((width - (count - 1) * gap) / count, 1);
    QList<int> heights;
    int lowest = 0;
    int highest = 0;
    for (const Group* group : groups_) {
        heights.append(group->heightForWidth(columns.width));
        lowest = std::max(lowest, heights.constLast());
        highest += heights.constLast() + gap;
    }
    const auto fill = [&](int limit) {
        QList<int> firsts;
        int height = 0;
        for (int each = 0; each < most; ++each) {
            if (firsts.isEmpty() || height + gap + heights.at(each) > limit) {
                firsts.append(each);
                height = heights.at(each);
            } else {
                height += gap + heights.at(each);
            }
        }
        return firsts;
    };
    // The least height at which the groups, in their order, fit into so many columns.
    while (lowest < highest) {
        const int middle = (lowest + highest) / 2;
        if (fill(middle).size() <= count)
            highest = middle;
        else
            lowest = middle + 1;
    }
    columns.firsts = fill(lowest);
    columns.height = lowest;
    return columns;
}

int KeySheet::heightForWidth(int width) const
{
    return columnsFor(width).height;
}

QSize KeySheet::sizeHint() const
{
    const int width = std::max(QWidget::width(), minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

QSize KeySheet::minimumSizeHint() const
{
    int width = 0;
    for (const Row* row : rows_)
        width = std::max(width, row->minimumSizeHint().width());
    return {width, 0};
}

void KeySheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool KeySheet::event(QEvent* event)
{
    // A group has another height, after a change of the font.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void KeySheet::arrange()
{
    const Columns columns = columnsFor(width());
    int column = -1;
    int top = 0;
    for (int each = 0; each < groups_.size(); ++each) {
        if (columns.firsts.contains(each)) {
            ++column;
            top = 0;
        }
        const int height = groups_.at(each)->heightForWidth(columns.width);
        const QRect place(column * (columns.width + gap), top, columns.width, height);
        groups_.at(each)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        top += height + gap;
    }
}

void KeySheet::step(int rows)
{
    for (int each = 0; each < rows_.size(); ++each) {
        if (rows_.at(each)->hasFocus())
            return focusRow(each + rows);
    }
    focusRow(0);
}

void KeySheet::stepToEnd(bool last)
{
    focusRow(last ? static_cast<int>(rows_.size()) - 1 : 0);
}

void KeySheet::focusRow(int row)
{
    if (row >= 0 && row < rows_.size())
        rows_.at(row)->setFocus(Qt::TabFocusReason);
}

void KeySheet::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Home:
        return stepToEnd(false);
    case Qt::Key_End:
        return stepToEnd(true);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace stagewright
