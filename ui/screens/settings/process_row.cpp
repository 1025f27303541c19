// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/process_row.h"

#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/toggle.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int gripWidth = 36;
constexpr int countWidth = 56;
constexpr int openWidth = 92;
constexpr int activeWidth = 66;
constexpr int buttonsWidth = 82;
/// In narrower rows the chips are below the name.
constexpr int narrowRow = 820;
/// In narrower rows only name, open deals and buttons have room.
constexpr int verySmallRow = 640;

void showLesser(const QList<QWidget*>& columns, int width)
{
    for (QWidget* each : columns)
        each->setVisible(width >= verySmallRow);
}

/// The headings above the rows; headings of minor columns disappear with their columns.
class RowHeader final : public QWidget
{
public:
    using QWidget::QWidget;

    QList<QWidget*> lesser;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        showLesser(lesser, width());
    }
};

QHBoxLayout* columnsOf(QWidget* row)
{
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(gripWidth, 0, 14, 0);
    columns->setSpacing(8);
    return columns;
}

TextLabel* makeCount(QWidget* parent, int width, const QString& objectName)
{
    auto* label = new TextLabel({}, TextStyle::Body, TextTone::Normal, parent);
    label->setObjectName(objectName);
    label->setFixedWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ProcessRow::ProcessRow(QWidget* parent)
    : QWidget(parent),
      name_(new ElidedLabel({}, this)),
      default_(new Chip({}, Chip::Tone::Accent, this)),
      draft_(new Chip({}, Chip::Tone::Warning, this)),
      description_(new ElidedLabel({}, this)),
      stages_(makeCount(this, countWidth, u"stages"_s)),
      actions_(makeCount(this, countWidth, u"actions"_s)),
      openDeals_(makeCount(this, openWidth, u"openDeals"_s)),
      version_(new ElidedLabel({}, this)),
      saved_(new ElidedLabel({}, this)),
      active_(new Toggle({}, this)),
      edit_(new IconButton(u"edit"_s, {}, this)),
      menu_(new Button(Button::Kind::Secondary, u"…"_s, this))
{
    setAccessibleRole(this, QAccessible::ListItem);
    setObjectName(u"process"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(62);
    name_->setObjectName(u"name"_s);
    name_->setFont(stagewright::font(TextStyle::BodyStrong));
    default_->setObjectName(u"defaultChip"_s);
    default_->setText(tr("default"));
    draft_->setObjectName(u"draftChip"_s);
    draft_->setText(tr("draft"));
    draft_->setToolTip(tr("You have unsaved changes"));
    description_->setObjectName(u"description"_s);
    description_->setFont(stagewright::font(TextStyle::Caption));
    description_->setForegroundRole(QPalette::PlaceholderText);
    version_->setObjectName(u"version"_s);
    saved_->setObjectName(u"saved"_s);
    saved_->setFont(stagewright::font(TextStyle::Caption));
    saved_->setForegroundRole(QPalette::PlaceholderText);
    active_->setObjectName(u"active"_s);
    edit_->setObjectName(u"edit"_s);
    edit_->setOutlined(true);
    menu_->setObjectName(u"more"_s);
    buildColumns();
    connect(edit_, &IconButton::clicked, this, &ProcessRow::openWanted);
    connect(menu_, &Button::clicked, this, &ProcessRow::menuWanted);
    connect(active_, &Toggle::clicked, this, &ProcessRow::activeWanted);
}

void ProcessRow::buildColumns()
{
    title_ = new QHBoxLayout;
    title_->setSpacing(8);
    title_->addWidget(name_);
    title_->addStretch(1);
    remarks_ = new QHBoxLayout;
    remarks_->setSpacing(8);
    remarks_->addWidget(description_, 1);
    remarks_->addStretch();
    placeChips(false);
    const auto twoLines = [this](QLayout* above, QLayout* below) {
        // Always as wide as its column, whatever it contains: the headings rely on it.
        auto* cell = new QWidget(this);
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto* lines = new QVBoxLayout(cell);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addStretch();
        lines->addLayout(above);
        lines->addLayout(below);
        lines->addStretch();
        return cell;
    };
    auto* version = new QHBoxLayout;
    version->addWidget(version_);
    auto* saved = new QHBoxLayout;
    saved->addWidget(saved_);
    auto* toggleCell = new QWidget(this);
    toggleCell->setFixedWidth(activeWidth);
    auto* toggleRow = new QHBoxLayout(toggleCell);
    toggleRow->setContentsMargins(0, 0, 0, 0);
    toggleRow->addWidget(active_, 0, Qt::AlignLeft);
    auto* buttonCell = new QWidget(this);
    buttonCell->setFixedWidth(buttonsWidth);
    auto* buttons = new QHBoxLayout(buttonCell);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    menu_->setFixedWidth(menu_->sizeHint().width());
    buttons->addWidget(edit_);
    buttons->addWidget(menu_);
    auto* columns = columnsOf(this);
    columns->addWidget(twoLines(title_, remarks_), 5);
    columns->addWidget(stages_);
    columns->addWidget(actions_);
    columns->addWidget(openDeals_);
    columns->addSpacing(12);
    auto* versionCell = twoLines(version, saved);
    columns->addWidget(versionCell, 3);
    lesser_ = {stages_, actions_, versionCell};
    columns->addWidget(toggleCell);
    columns->addWidget(buttonCell);
}

void ProcessRow::placeChips(bool belowName)
{
    QHBoxLayout* line = belowName ? remarks_ : title_;
    for (Chip* chip : {default_, draft_}) {
        title_->removeWidget(chip);
        remarks_->removeWidget(chip);
    }
    const int first = belowName ? 0 : 1;
    line->insertWidget(first, default_);
    line->insertWidget(first + 1, draft_);
}

void ProcessRow::showRemarks()
{
    // Two chips below the name leave no room for more.
    const bool full = width() < narrowRow && !default_->isHidden() && !draft_->isHidden();
    description_->setVisible(!description_->text().isEmpty() && !full);
}

void ProcessRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool below = width() < narrowRow;
    if (below != (remarks_->indexOf(default_) >= 0))
        placeChips(below);
    showLesser(lesser_, width());
    showRemarks();
}

QWidget* ProcessRow::makeHeader(QWidget* parent)
{
    auto* header = new RowHeader(parent);
    header->setFixedHeight(34);
    auto* columns = columnsOf(header);
    const auto add = [&](const QString& text, int width, Qt::Alignment alignment, int stretch) {
        auto* label = new TextLabel(text, TextStyle::Caption, TextTone::Faint, header);
        label->setAlignment(alignment | Qt::AlignVCenter);
        if (width > 0 && stretch == 0)
            label->setFixedWidth(width);
        else
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        columns->addWidget(label, stretch);
        return label;
    };
    add(tr("Process"), 0, Qt::AlignLeft, 5);
    auto* stages = add(tr("Stages"), countWidth, Qt::AlignRight, 0);
    auto* actions = add(tr("Actions"), countWidth, Qt::AlignRight, 0);
    add(tr("Open deals"), openWidth, Qt::AlignRight, 0);
    columns->addSpacing(12);
    auto* saved = add(tr("Saved"), 0, Qt::AlignLeft, 3);
    add(tr("Active"), activeWidth, Qt::AlignLeft, 0);
    add({}, buttonsWidth, Qt::AlignLeft, 0);
    header->lesser = {stages, actions, saved};
    return header;
}

void ProcessRow::showProcess(const ProcessSummary& summary, const QString& savedBy, const QString& teams,
                             const QTimeZone& zone, bool hasDraft)
{
    const QLocale locale;
    const QString name = summary.process.name.text();
    name_->setText(name);
    default_->setVisible(summary.isDefault);
    draft_->setVisible(hasDraft);
    QStringList remarks;
    if (!summary.active)
        remarks.append(tr("Archived"));
    if (!teams.isEmpty())
        remarks.append(tr("For %1").arg(teams));
    if (!summary.process.description.isEmpty())
        remarks.append(isolated(summary.process.description));
    description_->setText(remarks.join(u" · "_s));
    showRemarks();
    stages_->setText(numberText(summary.process.stages.size()));
    actions_->setText(numberText(summary.process.actionCount()));
    openDeals_->setText(numberText(summary.openDeals));
    const QDate day = dayIn(zone, summary.savedAt);
    version_->setText(tr("version %1").arg(numberText(summary.version)));
    saved_->setText(tr("%1, %2").arg(dayText(day, locale), isolated(savedBy)));
    active_->setChecked(summary.active);
    active_->setAccessibleName(tr("%1 is active").arg(isolated(name)));
    active_->setToolTip(summary.active ? tr("Active: new deals can use it")
                                       : tr("Archived: open deals continue, new deals cannot use it"));
    edit_->setName(tr("Edit %1").arg(isolated(name)));
    menu_->setAccessibleName(tr("More actions for %1").arg(isolated(name)));
    setAccessibleName(name);
    setToolTip(
        toolTipText(editable_ ? tr("Enter opens it, Alt+Up and Alt+Down move it") : tr("Enter opens it")));
}

QList<QWidget*> ProcessRow::tabChain()
{
    return {this, active_, edit_, menu_};
}

void ProcessRow::setEditable(bool editable)
{
    editable_ = editable;
    active_->setEnabled(editable);
    menu_->setVisible(editable);
    edit_->setIconName(editable ? u"edit"_s : u"preview"_s);
    update();
}

void ProcessRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (dragged_)
        painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
    if (editable_)
        painter.drawPixmap(QPoint(14, height() / 2 - 8),
                           iconPixmap(u"grip"_s, theme.textFaint, 16, devicePixelRatioF()));
    if (hasFocus() && !dragged_)
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -2), radius::control, theme);
}

void ProcessRow::mousePressEvent(QMouseEvent* event)
{
    pressed_ = editable_ && event->button() == Qt::LeftButton;
    pressedAt_ = event->position().toPoint();
}

void ProcessRow::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressed_)
        return;
    const QPoint at = event->position().toPoint();
    if (!dragged_ && (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance()) {
        dragged_ = true;
        update();
    }
    if (dragged_)
        Q_EMIT dragMoved(event->globalPosition().toPoint());
}

void ProcessRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = false;
    if (!std::exchange(dragged_, false))
        return;
    update();
    Q_EMIT dropped();
}

void ProcessRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT openWanted();
}

void ProcessRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (dragged_ && key == Qt::Key_Escape) {
        pressed_ = false;
        dragged_ = false;
        update();
        Q_EMIT dragCancelled();
    } else if (editable_ && (event->modifiers() & Qt::AltModifier) &&
               (key == Qt::Key_Up || key == Qt::Key_Down)) {
        Q_EMIT moveWanted(key == Qt::Key_Up ? -1 : 1);
    } else if (!event->modifiers() && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        Q_EMIT neighbourWanted(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        Q_EMIT openWanted();
    } else if (key == Qt::Key_Menu && editable_) {
        Q_EMIT menuWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

QList<KeyHint> ProcessRow::keyHints(bool editable)
{
    QList<KeyHint> hints{{{Qt::Key_Up, Qt::Key_Down}, tr("Process above or below")},
                         {{Qt::Key_Return, Qt::Key_F2}, tr("Open in the configurator")}};
    if (editable) {
        hints.append({{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move up or down")});
        hints.append({{Qt::Key_Menu}, tr("Everything else that can be done with it")});
    }
    return hints;
}

void ProcessRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProcessRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace stagewright
