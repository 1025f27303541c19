// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/task_delegate.h"

#include "ui/models/tasks/task_list_model.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int padding = 14;
constexpr int checkSide = 18;
constexpr int avatarSide = 26;
constexpr int rightColumn = 170;
constexpr int compactColumn = 62;

int lineHeight(TextStyle style)
{
    return QFontMetrics(font(style)).height();
}

/// Title above, deal below, both together vertically centred in the row.
QRect textLine(const QRect& row, int line, bool compact)
{
    const int title = lineHeight(TextStyle::BodyStrong);
    const int below = lineHeight(TextStyle::Caption);
    const int top = row.top() + (row.height() - title - below - 2) / 2;
    const int left = row.left() + padding + checkSide + padding;
    const int width = row.right() - padding - (compact ? compactColumn : rightColumn) - left;
    return line == 0 ? QRect(left, top, width, title) : QRect(left, top + title + 2, width, below);
}

QString typePrefix(const TaskLine& line)
{
    return line.row.dealName.isEmpty() ? taskTypeText(line.row.task.type)
                                       : taskTypeText(line.row.task.type) + u" · "_s;
}

Tone dueTone(TaskBucket bucket)
{
    if (bucket == TaskBucket::Overdue)
        return Tone::Danger;
    return bucket == TaskBucket::Today ? Tone::Accent : Tone::Neutral;
}

QString dueDayText(const TaskLine& line)
{
    const QDate due = line.row.task.due;
    const bool isOpen = line.bucket != TaskBucket::Done;
    if (isOpen && due == line.today)
        return TaskDelegate::tr("Today");
    if (line.bucket == TaskBucket::Overdue)
        return TaskDelegate::tr("%n d late", nullptr, int(due.daysTo(line.today)));
    if (isOpen && due == line.today.addDays(1))
        return TaskDelegate::tr("Tomorrow");
    return dayText(due, QLocale());
}

QString dueText(const TaskLine& line)
{
    const Task& task = line.row.task;
    const QString day = dueDayText(line);
    const QString time = timeText(task.dueTime, QLocale());
    const bool daysLate = line.bucket == TaskBucket::Overdue && task.due != line.today;
    return time.isEmpty() || daysLate ? day : day + u", "_s + time;
}

/// Marks behind the title: comes again, matters much.
QStringList marksOf(const TaskLine& line)
{
    QStringList marks;
    if (line.row.task.priority == TaskPriority::High)
        marks.append(u"flag"_s);
    if (!line.repeats.isEmpty())
        marks.append(u"refresh"_s);
    return marks;
}

} // namespace

TaskDelegate::TaskDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), view_(view) {}

void TaskDelegate::setHovered(const QModelIndex& index, bool overLink)
{
    if (hovered_ == index && overLink_ == overLink)
        return;
    hovered_ = index;
    overLink_ = overLink;
    view_->viewport()->update();
}

QRect TaskDelegate::checkRect(const QRect& row)
{
    return {row.left() + padding, row.center().y() - checkSide / 2, checkSide, checkSide};
}

QRect TaskDelegate::linkRect(const QRect& row, const TaskLine& line) const
{
    if (line.row.dealName.isEmpty())
        return {};
    const QFontMetrics metrics(font(TextStyle::Caption));
    QRect rect = textLine(row, 1, compact_);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(typePrefix(line)));
    rect.setWidth(std::min(rect.width(), metrics.horizontalAdvance(line.row.dealName) + 2));
    return rect;
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const bool heading = index.data(TaskListModel::LineRole).value<TaskLine>().heading;
    const int task = lineHeight(TextStyle::BodyStrong) + lineHeight(TextStyle::Caption) + 22;
    return {300, heading ? lineHeight(TextStyle::BodyStrong) + 26 : std::max(56, task)};
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto line = index.data(TaskListModel::LineRole).value<TaskLine>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (line.heading) {
        paintHeading(*painter, option.rect, line);
    } else {
        paintBackground(*painter, option.rect, index);
        paintTask(*painter, option.rect, line, index == hovered_ && overLink_);
    }
    if (index == view_->currentIndex() && showsFocus(view_))
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2), radius::control,
                       Theme::of(view_));
    painter->restore();
}

void TaskDelegate::paintBackground(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(view_);
    const bool current = index == view_->currentIndex() && view_->hasFocus();
    const QColor fill = current             ? mixed(theme.surface, theme.accentSoft, 0.6)
                        : index == hovered_ ? mixed(theme.surface, theme.neutralSoft, 0.5)
                                            : theme.surface;
    paintCard(painter, QRectF(row).adjusted(0.5, 2.5, -0.5, -2.5), fill, theme.border, radius::card);
}

void TaskDelegate::paintHeading(QPainter& painter, const QRect& row, const TaskLine& line) const
{
    const Theme& theme = Theme::of(view_);
    const QRect content = row.adjusted(2, 10, 0, 0);
    const QColor color = line.bucket == TaskBucket::Overdue ? theme.danger : theme.text;
    const QPixmap arrow =
        iconPixmap(u"chevron-down"_s, theme.textMuted, 16, painter.device()->devicePixelRatioF());
    const QPointF middle(content.left() + 8.0, content.center().y() + 0.5);
    painter.save();
    painter.translate(middle);
    painter.rotate(line.collapsed ? -90 : 0);
    painter.drawPixmap(QPointF(-8, -8), arrow);
    painter.restore();
    const QRectF text = QRectF(content).adjusted(24, 0, -60, 0);
    const qreal used =
        paintText(painter, text, taskBucketText(line.bucket), font(TextStyle::BodyStrong), color);
    paintChip(painter, QPointF(text.left() + used + space::s, content.center().y() + 0.5),
              numberText(line.count), Tone::Neutral, theme);
}

void TaskDelegate::paintTask(QPainter& painter, const QRect& row, const TaskLine& line,
                             bool linkHovered) const
{
    const Theme& theme = Theme::of(view_);
    const bool finished = line.bucket == TaskBucket::Done;
    paintCheckBox(painter, checkRect(row), finished ? Qt::Checked : Qt::Unchecked, true, theme.successFill,
                  theme);
    const int right = paintRight(painter, row, line);
    QRectF title = textLine(row, 0, compact_);
    title.setRight(right - space::m);
    const QStringList marks = marksOf(line);
    constexpr int markSide = 14;
    QRectF words = title;
    words.setRight(title.right() - double(marks.size() * (markSide + space::xs)));
    const qreal used = paintText(painter, words, line.row.task.title, font(TextStyle::BodyStrong),
                                 finished ? theme.textMuted : theme.text);
    QPointF at(title.left() + used + space::xs, title.center().y() - markSide / 2.0);
    for (const QString& mark : marks) {
        const QColor color = mark == u"flag" ? theme.danger : theme.textMuted;
        painter.drawPixmap(at, iconPixmap(mark, color, markSide, painter.device()->devicePixelRatioF()));
        at.rx() += markSide + space::xs;
    }
    const QFont small = font(TextStyle::Caption);
    paintText(painter, textLine(row, 1, compact_), typePrefix(line), small, theme.textMuted);
    QFont link = small;
    link.setUnderline(linkHovered);
    paintText(painter, linkRect(row, line), line.row.dealName, link, theme.accent);
}

int TaskDelegate::paintRight(QPainter& painter, const QRect& row, const TaskLine& line) const
{
    const Theme& theme = Theme::of(view_);
    const QRectF face(row.right() - padding - avatarSide, row.center().y() - avatarSide / 2.0 + 0.5,
                      avatarSide, avatarSide);
    if (!line.responsible.isEmpty() && !compact_)
        paintAvatar(painter, face, line.responsible, quint64(line.row.task.responsible.value()), theme);
    const QString due = dueText(line);
    const qreal edge = compact_ ? face.right() : face.left() - space::m;
    if (due.isEmpty())
        return static_cast<int>(compact_ ? edge : face.left());
    const QString clock = line.bucket == TaskBucket::Done || compact_ ? QString() : u"clock"_s;
    const qreal width = chipSize(due, clock).width();
    const QPointF start(edge - width, face.center().y());
    paintChip(painter, start, due, dueTone(line.bucket), theme, clock);
    return static_cast<int>(start.x());
}

} // namespace stagewright
