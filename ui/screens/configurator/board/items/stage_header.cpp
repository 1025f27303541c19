// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/items/stage_header.h"

#include "ui/screens/configurator/board/items/board_text.h"
#include "ui/text/isolated.h"
#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/text_lines.h"
#include "ui/widgets/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int top = 12;
constexpr int bottom = 9;
constexpr int left = 26;
constexpr int compactLeft = 10;
constexpr int buttonSide = 24;
constexpr int shareWidth = 38;
/// What the frame of an editor adds above and below the text.
constexpr int editMargin = 6;

int lineHeight(TextStyle style)
{
    return QFontMetrics(font(style)).height();
}

} // namespace

const QStringList& StageHeader::Wrapped::of(const QString& text, int width, TextStyle style)
{
    if (text != text_ || width != width_) {
        text_ = text;
        width_ = width;
        lines_ = wrappedLines(text, stagewright::font(style), width, 3);
    }
    return lines_;
}

StageHeader::StageHeader(QWidget* parent)
    : BoardItem(parent), remove_(new IconButton(u"close"_s, tr("Delete stage"), this))
{
    setAccessibleRole(this, QAccessible::Heading);
    remove_->setObjectName(u"remove"_s);
    remove_->setSide(buttonSide);
    remove_->setFocusPolicy(Qt::NoFocus);
    remove_->setShortcutHint(QKeySequence(Qt::Key_Delete));
    connect(remove_, &IconButton::clicked, this, &StageHeader::removeWanted);
}

void StageHeader::showStage(const Stage& stage, qint64 weight, qint64 totalWeight, int place)
{
    const QString share = shareText(weight, totalWeight);
    if (name_ == stage.name.text() && hint_ == stage.hint && share_ == share && place_ == place &&
        idleDays_ == stage.idleDays)
        return;
    name_ = stage.name.text();
    hint_ = stage.hint;
    share_ = share;
    place_ = place;
    idleDays_ = stage.idleDays;
    setAccessibleName(tr("Stage %1, %2").arg(isolated(name_), share_));
    remove_->setAccessibleName(tr("Delete stage %1").arg(isolated(name_)));
    const QString idle = tr("Deals are idle after %Ln day(s)", nullptr, idleDays_);
    setAccessibleDescription(hint_.isEmpty() ? idle : hint_ + u". "_s + idle);
    QString tip = u"<b>"_s + name_.toHtmlEscaped() + u"</b>"_s;
    if (!hint_.isEmpty())
        tip += u"<br>"_s + hint_.toHtmlEscaped();
    tip += u"<br>"_s + idle.toHtmlEscaped();
    tip += u"<br><i>"_s + tr("F2 renames, Alt+arrows move it").toHtmlEscaped() + u"</i>"_s;
    setToolTip(tip);
    update();
}

void StageHeader::modeChanged()
{
    remove_->setVisible(!isReadOnly() && !isCompact() && !nameEdit_);
    placeEdits();
}

int StageHeader::leftEdge() const
{
    return isCompact() ? compactLeft : left;
}

int StageHeader::nameWidth(int width) const
{
    return isCompact() ? width - 2 * compactLeft : width - left - shareWidth - buttonSide - 4;
}

const QStringList& StageHeader::nameLines(int width) const
{
    return names_.of(name_, nameWidth(width), TextStyle::BodyStrong);
}

int StageHeader::nameHeight(int width) const
{
    if (nameEdit_)
        return nameEdit_->wantedHeight() - 2 * editMargin;
    const QStringList& lines = nameLines(width);
    return std::max<int>(int(lines.size()), 1) * lineHeight(TextStyle::BodyStrong);
}

QStringList StageHeader::hintLines(int width) const
{
    // A narrow head shows the share in place of the hint; the tool tip has the hint.
    if (isCompact())
        return {share_};
    const QString text = hint_.isEmpty() ? tr("Add a hint…") : hint_;
    return hints_.of(text, width - left - 10, TextStyle::Caption);
}

int StageHeader::heightForWidth(int width) const
{
    const int hint =
        hintEdit_ ? hintEdit_->wantedHeight() : int(hintLines(width).size()) * lineHeight(TextStyle::Caption);
    return top + nameHeight(width) + 4 + hint + bottom;
}

int StageHeader::leastHeightForWidth(int width) const
{
    return hintEdit_ || isCompact() ? heightForWidth(width) : top + nameHeight(width) + bottom;
}

QRect StageHeader::hintRect() const
{
    const int y = top + nameHeight(width()) + 4;
    const int room = height() - y - bottom;
    return room > 0 ? QRect(leftEdge(), y, width() - leftEdge() - 10, room) : QRect();
}

void StageHeader::resizeEvent(QResizeEvent* event)
{
    BoardItem::resizeEvent(event);
    remove_->setGeometry(width() - buttonSide - 4, top - 4, buttonSide, buttonSide);
    placeEdits();
}

void StageHeader::placeEdits()
{
    if (nameEdit_)
        nameEdit_->setGeometry(leftEdge() - 8, top - editMargin, width() - leftEdge(),
                               nameEdit_->wantedHeight());
    if (hintEdit_)
        hintEdit_->setGeometry(leftEdge() - 8, top + nameHeight(width()) + 2, width() - leftEdge() + 2,
                               hintEdit_->wantedHeight());
}

void StageHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || isDragged();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintCard(painter, frame, theme.surface, lit ? theme.accent : theme.border, radius::card, lit ? 1.5 : 1);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius::card, radius::card);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, width(), 3), theme.stage(place_));
    painter.restore();
    if (!isReadOnly() && !isCompact())
        painter.drawPixmap(QPoint(7, top + 2),
                           iconPixmap(u"grip"_s, theme.textFaint, 14, devicePixelRatioF()));
    if (!nameEdit_) {
        paintLines(painter, QRect(leftEdge(), top, nameWidth(width()), height()), nameLines(width()),
                   stagewright::font(TextStyle::BodyStrong), theme.text);
        if (!isCompact()) {
            const int right = isReadOnly() ? width() - 10 : width() - buttonSide - 8;
            paintText(painter, QRectF(right - shareWidth, top, shareWidth, lineHeight(TextStyle::BodyStrong)),
                      share_, stagewright::font(TextStyle::Caption), theme.textMuted,
                      Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    if (!hintEdit_ && !(isReadOnly() && hint_.isEmpty())) {
        // Must not reach into its frame while it is lower than it wants to be.
        painter.setClipRect(hintRect());
        paintLines(painter, hintRect(), hintLines(width()), stagewright::font(TextStyle::Caption),
                   theme.textFaint);
    }
}

void StageHeader::editName()
{
    if (isReadOnly() || nameEdit_)
        return;
    nameEdit_ = new InlineEdit(name_, TextStyle::BodyStrong, this);
    nameEdit_->setObjectName(u"nameEdit"_s);
    nameEdit_->setAccessibleName(tr("Name of the stage"));
    nameEdit_->setCheck(checkedAs<StageName>);
    before_ = name_;
    connect(nameEdit_, &InlineEdit::textEdited, this, [this](const QString& text) {
        if (checkedAs<StageName>(text))
            Q_EMIT nameEntered(text);
    });
    connect(nameEdit_, &InlineEdit::refused, this, &StageHeader::refused);
    connect(nameEdit_, &InlineEdit::left, this, &StageHeader::nameLeft);
    connect(nameEdit_, &InlineEdit::heightChanged, this, &StageHeader::giveEditRoom);
    remove_->hide();
    placeEdits();
    nameEdit_->show();
    giveEditRoom();
    nameEdit_->setFocus();
    update();
}

void StageHeader::editHint()
{
    if (isReadOnly() || hintEdit_)
        return;
    hintEdit_ = new InlineEdit(hint_, TextStyle::Caption, this);
    hintEdit_->setObjectName(u"hintEdit"_s);
    hintEdit_->setAccessibleName(tr("Hint of the stage"));
    hintEdit_->setPlaceholderText(tr("Tips for this stage"));
    before_ = hint_;
    connect(hintEdit_, &InlineEdit::textEdited, this, &StageHeader::hintEntered);
    connect(hintEdit_, &InlineEdit::left, this, &StageHeader::hintLeft);
    connect(hintEdit_, &InlineEdit::heightChanged, this, &StageHeader::giveEditRoom);
    placeEdits();
    hintEdit_->show();
    giveEditRoom();
    hintEdit_->setFocus();
    update();
}

void StageHeader::giveEditRoom()
{
    Q_EMIT heightChanged();
    placeEdits();
}

void StageHeader::nameLeft(InlineEdit::Leave how, const QString& text)
{
    InlineEdit* edit = std::exchange(nameEdit_, nullptr);
    const bool hadKeys = how == InlineEdit::Leave::FocusOut && edit->hasFocus();
    edit->deleteLater();
    edit->hide();
    modeChanged();
    Q_EMIT heightChanged();
    update();
    if (hadKeys || (how != InlineEdit::Leave::FocusOut && how != InlineEdit::Leave::Tab))
        takeKeysBack();
    const Outcome sound = checkedAs<StageName>(text);
    const bool back = how == InlineEdit::Leave::Escape || !sound;
    if (const QString kept = back ? before_ : text; kept != name_)
        Q_EMIT nameEntered(kept);
    Q_EMIT editLeft();
    if (how == InlineEdit::Leave::FocusOut && !sound)
        Q_EMIT refused(sound.problem());
    if (how == InlineEdit::Leave::Tab)
        editHint();
}

void StageHeader::hintLeft(InlineEdit::Leave how, const QString& text)
{
    InlineEdit* edit = std::exchange(hintEdit_, nullptr);
    const bool hadKeys = how == InlineEdit::Leave::FocusOut && edit->hasFocus();
    edit->deleteLater();
    edit->hide();
    Q_EMIT heightChanged();
    update();
    if (hadKeys || (how != InlineEdit::Leave::FocusOut && how != InlineEdit::Leave::Tab))
        takeKeysBack();
    const QString kept = how == InlineEdit::Leave::Escape ? before_ : text;
    if (kept != hint_)
        Q_EMIT hintEntered(kept);
    Q_EMIT editLeft();
    if (how == InlineEdit::Leave::Tab)
        Q_EMIT nextFieldWanted();
}

void StageHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const bool click = isPressed() && !isDragged() && event->button() == Qt::LeftButton;
    BoardItem::mouseReleaseEvent(event);
    if (click && !isCompact() && hint_.isEmpty() && hintRect().contains(event->position().toPoint()))
        editHint();
}

void StageHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (hintRect().contains(event->position().toPoint()))
        editHint();
    else
        editName();
}

} // namespace stagewright
