// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/labels.h"

namespace stagewright {

/// A card with one figure: its name, its amount, and what it means.
class StatTile : public Card
{
    Q_OBJECT

public:
    explicit StatTile(const QString& title, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& comment, TextTone tone);
    [[nodiscard]] QString figure() const { return figure_->text(); }
    [[nodiscard]] QString comment() const { return comment_->text(); }

private:
    QString title_;
    TextLabel* figure_;
    TextLabel* comment_;
};

} // namespace stagewright
