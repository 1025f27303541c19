// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/impact.h"
#include "core/domain/money.h"
#include "ui/widgets/layout/card.h"

#include <QTimer>

#include <optional>

class QAbstractButton;
class QComboBox;

namespace stagewright {

class TextLabel;

/// Beside the board: what the draft would do to the open deals of the process, and to those won in recent
/// months. A line with deals behind it can be clicked.
class ImpactCard : public Card
{
    Q_OBJECT

public:
    /// What a line is about.
    enum class Line { Stage, Probability, Blocked, LostTicks, RefusedWins };
    Q_ENUM(Line)

    explicit ImpactCard(QWidget* parent = nullptr);

    /// `months` says how far back the won deals of the backtest go.
    void showImpact(const std::optional<Impact>& impact, const Backtest& backtest, int months, bool busy,
                    const Currency& currency);

Q_SIGNALS:
    void dealsWanted(stagewright::ImpactCard::Line line);
    void monthsChosen(int months);

private:
    class FigureLine;

    FigureLine* addLine(const QString& text, const QString& objectName);
    FigureLine* addLine(const QString& text, const QString& objectName, Line line);
    void showCount(FigureLine* line, qsizetype deals, bool warns);
    void addBacktest();
    void showBacktest(const Backtest& backtest, int months);

    TextLabel* basis_;
    QWidget* lines_;
    QTimer slow_; ///< weighing that is done within a moment is not mentioned
    FigureLine* stage_;
    FigureLine* probability_;
    FigureLine* forecast_;
    FigureLine* blocked_;
    FigureLine* lost_;
    QComboBox* months_;
    FigureLine* refused_;
};

} // namespace stagewright
