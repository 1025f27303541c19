// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/side_column.h"

#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int usualWidth = 284;
constexpr int margin = 16;

} // namespace

SideColumn::SideColumn(const QList<QWidget*>& cards, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* frame = new QWidget;
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, margin, margin, margin);
    rows->setSpacing(space::m);
    for (QWidget* card : cards)
        rows->addWidget(card);
    rows->addStretch();
    setWidget(frame);
    // The focus may come here from elsewhere.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

void SideColumn::fitWidth(int cardWidth)
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setFixedWidth(cardWidth > 0 ? std::max(usualWidth, cardWidth + margin + scrollBar) : usualWidth);
}

void SideColumn::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace stagewright
