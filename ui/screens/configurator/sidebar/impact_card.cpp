// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/impact_card.h"

#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int gap = 8;
constexpr int padding = 7;
constexpr int inset = 6;

/// A forecast to the penny would be false precision.
qint64 inWholeUnits(qint64 minor, const Currency& currency)
{
    const qint64 unit = currency.minorPerMajor();
    const qint64 half = minor < 0 ? -unit / 2 : unit / 2;
    return (minor + half) / unit * unit;
}

} // namespace

/// A caption and a figure; the figure goes below if both do not fit on one line.
class ImpactCard::FigureLine : public QAbstractButton
{
public:
    FigureLine(const QString& caption, QWidget* parent) : QAbstractButton(parent)
    {
        setText(caption);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
    }
    void setFigure(const QString& figure, TextTone tone, bool clickable)
    {
        figure_ = figure;
        tone_ = tone;
        clickable_ = clickable;
        setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setAccessibleName(ImpactCard::tr("%1: %2").arg(text(), figure));
        updateGeometry();
        update();
    }
    [[nodiscard]] QString figure() const { return figure_; }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int lines = fitsOneLine(width()) ? 1 : 2;
        return {120, lines * QFontMetrics(font(TextStyle::Body)).height() + 2 * padding};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QAbstractButton::resizeEvent(event);
        updateGeometry();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (clickable_ && isPlainEnter(*event))
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        const QRectF area = QRectF(rect()).adjusted(inset, padding, -inset, -padding);
        const bool hovered = clickable_ && underMouse();
        paintText(painter, area, text(), font(TextStyle::Body), hovered ? theme.accent : theme.textMuted,
                  Qt::AlignLeft | (fitsOneLine(width()) ? Qt::AlignVCenter : Qt::AlignTop));
        paintText(painter, area, figure_, font(TextStyle::BodyStrong), colorOf(theme),
                  Qt::AlignRight | (fitsOneLine(width()) ? Qt::AlignVCenter : Qt::AlignBottom));
        painter.fillRect(QRect(inset, height() - 1, width() - 2 * inset, 1), theme.border);
        if (showsFocus(this))
            paintFocusRing(painter, QRectF(rect()), radius::control, theme);
    }
    bool hitButton(const QPoint& at) const override { return clickable_ && rect().contains(at); }
    using QAbstractButton::font;
    [[nodiscard]] static QFont font(TextStyle style) { return stagewright::font(style); }

private:
    [[nodiscard]] bool fitsOneLine(int width) const
    {
        return QFontMetrics(font(TextStyle::Body)).horizontalAdvance(text()) + gap +
                   QFontMetrics(font(TextStyle::BodyStrong)).horizontalAdvance(figure_) + 2 * inset <=
               width;
    }
    [[nodiscard]] QColor colorOf(const Theme& theme) const
    {
        switch (tone_) {
        case TextTone::Success:
            return theme.success;
        case TextTone::Danger:
            return theme.danger;
        case TextTone::Warning:
            return theme.warning;
        default:
            return theme.text;
        }
    }

    QString figure_;
    TextTone tone_ = TextTone::Normal;
    bool clickable_ = false;
};

ImpactCard::ImpactCard(QWidget* parent) : Card(parent)
{
    setObjectName(u"impactCard"_s);
    auto* rows = new QVBoxLayout(this);
    // The lines have room at both ends for the focus ring.
    rows->setContentsMargins(14 - inset, 14, 14 - inset, 14);
    rows->setSpacing(4);
    auto* title = new TextLabel(tr("Impact on open deals"), TextStyle::Title);
    title->setWordWrap(true);
    title->setContentsMargins(inset, 0, inset, 0);
    rows->addWidget(title);
    basis_ = new TextLabel({}, TextStyle::Caption, TextTone::Muted);
    basis_->setObjectName(u"impactBasis"_s);
    basis_->setWordWrap(true);
    basis_->setContentsMargins(inset, 0, inset, 0);
    rows->addWidget(basis_);
    lines_ = new QWidget;
    auto* inside = new QVBoxLayout(lines_);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    rows->addWidget(lines_);
    stage_ = addLine(tr("Move to another stage"), u"impactStage"_s, Line::Stage);
    probability_ = addLine(tr("Change probability"), u"impactProbability"_s, Line::Probability);
    forecast_ = addLine(tr("Weighted forecast"), u"impactForecast"_s);
    blocked_ = addLine(tr("Can no longer be won"), u"impactBlocked"_s, Line::Blocked);
    lost_ = addLine(tr("Lose completed actions"), u"impactLost"_s, Line::LostTicks);
    addBacktest();
    slow_.setSingleShot(true);
    slow_.setInterval(std::chrono::milliseconds(300));
    connect(&slow_, &QTimer::timeout, this, [this] { basis_->setText(tr("Checking the open deals…")); });
    showImpact({}, {}, 0, false, Currency::pln());
}

void ImpactCard::addBacktest()
{
    months_ = new QComboBox;
    months_->setObjectName(u"backtestMonths"_s);
    months_->setAccessibleName(tr("Period of won deals"));
    for (const int months : {3, 6, 12, 24, 60})
        months_->addItem(tr("%n month(s)", nullptr, months), months);
    connect(months_, &QComboBox::activated, this,
            [this] { Q_EMIT monthsChosen(months_->currentData().toInt()); });
    auto* caption = new TextLabel(tr("Won in the last"), TextStyle::Body, TextTone::Muted);
    caption->setBuddy(months_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(inset, space::s, inset, 0);
    row->setSpacing(space::s);
    caption->setWordWrap(true);
    row->addWidget(caption, 1);
    row->addWidget(months_);
    static_cast<QVBoxLayout*>(lines_->layout())->addLayout(row);
    refused_ = addLine(tr("Would have been blocked"), u"impactRefused"_s, Line::RefusedWins);
}

void ImpactCard::showBacktest(const Backtest& backtest, int months)
{
    months_->setCurrentIndex(months_->findData(months));
    refused_->setToolTip(backtest.refused.isEmpty() ? QString() : tr("Show deals"));
    refused_->setFigure(tr("%1 of %2", "some of all won deals")
                            .arg(numberText(backtest.refused.size()), numberText(backtest.won)),
                        backtest.refused.isEmpty() ? TextTone::Normal : TextTone::Warning,
                        !backtest.refused.isEmpty());
}

ImpactCard::FigureLine* ImpactCard::addLine(const QString& text, const QString& objectName)
{
    auto* line = new FigureLine(text, lines_);
    line->setObjectName(objectName);
    lines_->layout()->addWidget(line);
    return line;
}

ImpactCard::FigureLine* ImpactCard::addLine(const QString& text, const QString& objectName, Line line)
{
    FigureLine* made = addLine(text, objectName);
    connect(made, &QAbstractButton::clicked, this, [this, line] { Q_EMIT dealsWanted(line); });
    return made;
}

void ImpactCard::showCount(FigureLine* line, qsizetype deals, bool warns)
{
    line->setToolTip(deals > 0 ? tr("Show deals") : QString());
    line->setFigure(numberText(deals), warns && deals > 0 ? TextTone::Warning : TextTone::Normal, deals > 0);
}

void ImpactCard::showImpact(const std::optional<Impact>& impact, const Backtest& backtest, int months,
                            bool busy, const Currency& currency)
{
    if (busy && !slow_.isActive())
        slow_.start();
    else if (!busy)
        slow_.stop();
    lines_->setVisible(impact.has_value());
    if (!impact) {
        basis_->setText(tr("No changes yet. As you edit, you will see here what happens to open deals."));
        return;
    }
    basis_->setText(countText(
        tr("Based on %n open deal(s) in this process", nullptr, static_cast<int>(impact->dealCount)),
        impact->dealCount));
    showCount(stage_, impact->otherStage.size(), false);
    showCount(probability_, impact->otherProbabilityCount(), false);
    const auto money = [&currency](qint64 minor) {
        return moneyText(Money(minor, currency), QLocale());
    };
    const qint64 before = inWholeUnits(impact->weightedBefore, currency);
    const qint64 after = inWholeUnits(impact->weightedAfter, currency);
    forecast_->setFigure(before == after ? money(after) : tr("%1 → %2").arg(money(before), money(after)),
                         after > before   ? TextTone::Success
                         : after < before ? TextTone::Danger
                                          : TextTone::Normal,
                         false);
    showCount(blocked_, impact->newlyBlocked.size(), true);
    showCount(lost_, impact->losing.size(), true);
    lost_->setVisible(!impact->losing.isEmpty());
    showBacktest(backtest, months);
}

} // namespace stagewright
