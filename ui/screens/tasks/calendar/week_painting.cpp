// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/calendar/week_scene.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"
#include "ui/text/tasks/task_text.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct WeekTexts
{
    Q_DECLARE_TR_FUNCTIONS(WeekTexts)
};

constexpr int iconSide = 14;
constexpr int oneLine = 40; ///< below this height a block has a single line

QColor colorOf(TaskType type, const Theme& theme)
{
    switch (type) {
    case TaskType::ToDo:
        return theme.stage(0);
    case TaskType::Call:
        return theme.stage(1);
    case TaskType::Mail:
        return theme.stage(2);
    case TaskType::Meeting:
        break;
    }
    return theme.stage(3);
}

struct BlockLook
{
    QColor fill;
    QColor bar;
    QColor text;
    QColor muted;
    QColor link;
};

BlockLook lookOf(const Task& task, bool late, const Theme& theme)
{
    const QColor color = colorOf(task.type, theme);
    if (!task.doneAt.isNull())
        return {mixed(theme.surface, color, 0.07), mixed(theme.surface, color, 0.45), theme.textMuted,
                theme.textFaint, theme.textMuted};
    if (late)
        return {theme.dangerSoft, theme.danger, theme.danger, theme.danger, theme.danger};
    return {mixed(theme.surface, color, theme.dark ? 0.26 : 0.13), color, theme.text, theme.textMuted,
            theme.accent};
}

/// Paints one calendar; lives as long as a paint event.
class WeekPainter
{
public:
    WeekPainter(QPainter& painter, const WeekScene& scene, const WeekMarks& marks, const QWidget& widget)
        : painter_(painter), scene_(scene), week_(scene.geometry()), marks_(marks), theme_(Theme::of(&widget))
    {}

    void paint()
    {
        paintColumns();
        painter_.save();
        painter_.setClipRect(QRect(0, week_.top(), week_.size.width(), week_.size.height() - week_.top()));
        paintHours();
        for (const WeekSegment& segment : scene_.segments())
            paintSegment(segment);
        paintTarget();
        paintNow();
        painter_.restore();
        paintHead();
        paintAllDay();
    }

private:
    void paintColumns()
    {
        painter_.fillRect(QRect({}, week_.size), theme_.surface);
        for (int day = 0; day < daysShown; ++day) {
            const QRect column = week_.dayRect(day);
            const QDate date = week_.monday.addDays(day);
            if (date == scene_.today())
                painter_.fillRect(column, mixed(theme_.surface, theme_.accentSoft, 0.6));
            else if (date.dayOfWeek() >= Qt::Saturday)
                painter_.fillRect(column, theme_.page);
            painter_.setPen(theme_.border);
            painter_.drawLine(column.topLeft(), column.bottomLeft());
        }
    }

    void paintHours()
    {
        for (int hour = 0; hour <= 24; ++hour) {
            const int y = week_.yOf(hour * 60);
            painter_.setPen(theme_.border);
            painter_.drawLine(WeekGeometry::gutter, y, week_.size.width(), y);
            if (hour == 0 || hour == 24)
                continue;
            const QRectF place(0, y - 8, WeekGeometry::gutter - 8, 16);
            const bool hidden =
                scene_.now().isValid() && std::abs(week_.yOf(minuteNow()) - y) < 12 && showsToday();
            if (!hidden)
                paintText(painter_, place, timeText(QTime(hour, 0), QLocale()), font(TextStyle::Caption),
                          theme_.textMuted, Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    [[nodiscard]] int minuteNow() const { return scene_.now().msecsSinceStartOfDay() / 60'000; }
    [[nodiscard]] bool showsToday() const
    {
        const qint64 day = week_.monday.daysTo(scene_.today());
        return day >= 0 && day < daysShown;
    }

    void paintNow()
    {
        if (!showsToday() || !scene_.now().isValid())
            return;
        const QRect column = week_.dayRect(static_cast<int>(week_.monday.daysTo(scene_.today())));
        const int y = week_.yOf(minuteNow());
        painter_.setPen(QPen(theme_.danger, 2));
        painter_.drawLine(column.left(), y, column.right(), y);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.danger);
        painter_.drawEllipse(QPointF(column.left(), y), 4, 4);
        paintText(painter_, QRectF(0, y - 8, WeekGeometry::gutter - 8, 16), timeText(scene_.now(), QLocale()),
                  font(TextStyle::Caption), theme_.danger, Qt::AlignRight | Qt::AlignVCenter);
    }

    void paintBlock(const QRectF& rect, const BlockLook& look, bool current)
    {
        QPainterPath path;
        path.addRoundedRect(rect, radius::small, radius::small);
        painter_.fillPath(path, look.fill);
        painter_.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), look.bar);
        if (current)
            paintFocusRing(painter_, rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::small, theme_);
    }

    void paintIcon(const QPointF& at, const Task& task, const BlockLook& look)
    {
        const QString name = task.doneAt.isNull() ? taskTypeIcon(task.type) : u"check"_s;
        painter_.drawPixmap(at, iconPixmap(name, task.doneAt.isNull() ? look.bar : look.muted, iconSide,
                                           painter_.device()->devicePixelRatioF()));
    }

    void paintSegment(const WeekSegment& segment)
    {
        const TaskRow& row = scene_.rows().at(segment.task);
        const QRectF rect = rectOf(segment, week_);
        if (rect.bottom() < week_.top() || rect.top() > week_.size.height())
            return;
        painter_.save();
        if (row.task.id == marks_.dragged)
            painter_.setOpacity(0.38);
        const BlockLook look = lookOf(row.task, scene_.isLate(row.task), theme_);
        paintBlock(rect, look, marks_.showsFocus && row.task.id == marks_.current);
        paintWords(rect, row, look);
        painter_.restore();
    }

    void paintWords(const QRectF& rect, const TaskRow& row, const BlockLook& look)
    {
        if (rect.width() < 24)
            return;
        painter_.setClipRect(rect, Qt::IntersectClip);
        QRectF line = rect.adjusted(10, 3, -4, 0);
        line.setHeight(16);
        if (rect.height() < oneLine) {
            line.moveTop(rect.top() + std::max(0.0, (rect.height() - 16) / 2));
            paintIcon({line.left(), line.top() + 1}, row.task, look);
            paintText(painter_, line.adjusted(iconSide + 5, 0, 0, 0), row.task.title,
                      font(row.task.doneAt.isNull() ? TextStyle::BodyStrong : TextStyle::Body), look.text);
            return;
        }
        paintIcon({line.left(), line.top() + 1}, row.task, look);
        paintText(painter_, line.adjusted(iconSide + 5, 0, 0, 0),
                  taskTimesText(row.task.dueTime, row.task.minutes, QLocale()), font(TextStyle::Caption),
                  look.muted);
        if (!row.task.recurrence.isEmpty() && rect.width() > 110)
            painter_.drawPixmap(
                QPointF(line.right() - iconSide, line.top() + 1),
                iconPixmap(u"refresh"_s, look.muted, iconSide, painter_.device()->devicePixelRatioF()));
        line.translate(0, 18);
        paintText(painter_, line, row.task.title, font(TextStyle::BodyStrong), look.text);
        line.translate(0, 18);
        if (line.bottom() <= rect.bottom())
            paintText(painter_, line, row.dealName, font(TextStyle::Caption), look.link);
    }

    void paintTarget()
    {
        const qint64 day = marks_.target.day.isValid() ? week_.monday.daysTo(marks_.target.day) : -1;
        if (day < 0 || day >= daysShown || !marks_.target.time.isValid())
            return;
        WeekSegment segment;
        segment.day = static_cast<int>(day);
        segment.from = marks_.target.time.msecsSinceStartOfDay() / 60'000;
        segment.until = std::min(minutesOfDay, segment.from + std::max(shortestBlock, marks_.target.minutes));
        const QRectF rect = rectOf(segment, week_);
        painter_.setPen(QPen(theme_.accent, 1.5, Qt::DashLine));
        painter_.setBrush(mixed(theme_.surface, theme_.accentSoft, 0.8));
        painter_.drawRoundedRect(rect, radius::small, radius::small);
        paintText(painter_, rect.adjusted(8, 0, -4, 0),
                  taskTimesText(marks_.target.time, marks_.target.minutes, QLocale()),
                  font(TextStyle::Caption), theme_.accentSoftText);
    }

    void paintHead()
    {
        const QLocale locale;
        for (int day = 0; day < daysShown; ++day) {
            const QRect column = week_.dayRect(day);
            const QDate date = week_.monday.addDays(day);
            const QRectF head(column.left(), 0, column.width(), week_.headHeight);
            const bool isToday = date == scene_.today();
            const QString name = column.width() > 60
                                     ? locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat)
                                     : QString();
            const QString number = numberText(date.day());
            const QFontMetricsF small(font(TextStyle::Body));
            const double nameWidth = name.isEmpty() ? 0 : small.horizontalAdvance(name) + 8;
            const double wide = nameWidth + 24;
            QRectF at(head.center().x() - wide / 2, head.top(), nameWidth, head.height());
            paintText(painter_, at, name, font(isToday ? TextStyle::BodyStrong : TextStyle::Body),
                      isToday ? theme_.accent : theme_.textMuted);
            const QRectF round(at.right(), head.center().y() - 13, 26, 26);
            if (isToday) {
                painter_.setPen(Qt::NoPen);
                painter_.setBrush(theme_.accent);
                painter_.drawEllipse(round);
            }
            paintText(painter_, round, number, font(TextStyle::Title),
                      isToday ? theme_.accentText : theme_.text, Qt::AlignCenter);
        }
        painter_.setPen(theme_.border);
        painter_.drawLine(0, week_.headHeight, week_.size.width(), week_.headHeight);
        painter_.setPen(theme_.borderStrong);
        painter_.drawLine(0, week_.top(), week_.size.width(), week_.top());
        paintText(painter_, QRectF(0, week_.headHeight + 6, WeekGeometry::gutter - 6, 18),
                  WeekTexts::tr("all day"), font(TextStyle::Small), theme_.textMuted,
                  Qt::AlignRight | Qt::AlignVCenter);
    }

    void paintAllDay()
    {
        for (int day = 0; day < daysShown; ++day) {
            const QList<int>& tasks = scene_.allDay(day);
            const QRectF more = scene_.moreRect(day);
            const auto shown = more.isEmpty() ? tasks.size() : WeekScene::mostAllDayRows - 1;
            for (int place = 0; place < shown; ++place)
                paintAllDayTask(scene_.allDayRect(day, place), scene_.rows().at(tasks.at(place)));
            if (!more.isEmpty())
                paintText(painter_, more.adjusted(8, 0, -4, 0), u"+"_s + numberText(tasks.size() - shown),
                          font(TextStyle::BodyStrong), theme_.accent);
            const bool isTarget =
                marks_.target.day == week_.monday.addDays(day) && !marks_.target.time.isValid();
            if (isTarget && marks_.target.day.isValid()) {
                painter_.setPen(QPen(theme_.accent, 1.5, Qt::DashLine));
                painter_.setBrush(Qt::NoBrush);
                painter_.drawRoundedRect(QRectF(week_.dayRect(day).left() + 2, week_.headHeight + 2,
                                                week_.dayRect(day).width() - 4, week_.allDayHeight - 4),
                                         radius::small, radius::small);
            }
        }
    }

    void paintAllDayTask(const QRectF& rect, const TaskRow& row)
    {
        const BlockLook look = lookOf(row.task, scene_.isLate(row.task), theme_);
        painter_.save();
        if (row.task.id == marks_.dragged)
            painter_.setOpacity(0.38);
        paintBlock(rect, look, marks_.showsFocus && row.task.id == marks_.current);
        paintIcon({rect.left() + 8, rect.center().y() - iconSide / 2.0}, row.task, look);
        paintText(painter_, rect.adjusted(8 + iconSide + 5, 0, -4, 0), row.task.title,
                  font(TextStyle::BodyStrong), look.text);
        painter_.restore();
    }

    QPainter& painter_;
    const WeekScene& scene_;
    const WeekGeometry& week_;
    const WeekMarks& marks_;
    const Theme& theme_;
};

} // namespace

QString taskTypeIcon(TaskType type)
{
    switch (type) {
    case TaskType::ToDo:
        return u"tasks"_s;
    case TaskType::Call:
        return u"phone"_s;
    case TaskType::Mail:
        return u"mail"_s;
    case TaskType::Meeting:
        break;
    }
    return u"people"_s;
}

void paintWeek(QPainter& painter, const WeekScene& scene, const WeekMarks& marks, const QWidget& widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    WeekPainter(painter, scene, marks, widget).paint();
}

} // namespace stagewright
