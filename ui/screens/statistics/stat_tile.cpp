// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/stat_tile.h"

#include <QVBoxLayout>

namespace stagewright {

StatTile::StatTile(const QString& title, QWidget* parent)
    : Card(parent),
      title_(title),
      figure_(new TextLabel({}, TextStyle::Figure, TextTone::Normal, this)),
      comment_(new TextLabel({}, TextStyle::Caption, TextTone::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    auto* caption = new TextLabel(title, TextStyle::Caption, TextTone::Muted, this);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(figure_);
    comment_->setWordWrap(true);
    column->addWidget(comment_);
    column->addStretch();
}

void StatTile::setFigure(const QString& figure, const QString& comment, TextTone tone)
{
    figure_->setText(figure);
    comment_->setText(comment);
    comment_->setTone(tone);
    setAccessibleName(title_);
    setAccessibleDescription(QStringLiteral("%1, %2").arg(figure, comment));
}

} // namespace stagewright
