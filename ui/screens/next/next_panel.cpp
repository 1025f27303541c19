// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_panel.h"

#include "core/domain/deal/progress.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/next/next_tone.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/progress_ring.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stagewright {

using namespace Qt::StringLiterals;

NextPanel::NextPanel(ChecklistModel& rows, QWidget* parent)
    : QWidget(parent),
      rows_(rows),
      whole_(new QWidget(this)),
      ring_(new ProgressRing(whole_)),
      name_(new ElidedLabel({}, whole_)),
      about_(new ElidedLabel({}, whole_)),
      open_(new Button(Button::Kind::Secondary, tr("Open deal"), whole_)),
      why_(new Banner(Tone::Neutral, {}, whole_)),
      view_(new ChecklistView(rows, whole_))
{
    setObjectName(u"nextPanel"_s);
    ring_->setObjectName(u"nextRing"_s);
    name_->setObjectName(u"nextDealName"_s);
    name_->setFont(stagewright::font(TextStyle::Heading));
    about_->setObjectName(u"nextDealAbout"_s);
    open_->setObjectName(u"nextOpenDeal"_s);
    open_->setToolTip(tr("Open the deal (Enter in the list)"));
    why_->setObjectName(u"nextWhy"_s);
    connect(open_, &Button::clicked, this, &NextPanel::openWanted);
    auto* column = new QVBoxLayout(whole_);
    column->setContentsMargins(20, space::l, space::m, space::s);
    column->setSpacing(space::m);
    column->addLayout(makeHead());
    column->addLayout(makeFacts());
    column->addWidget(why_);
    column->addWidget(view_, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(whole_);
    whole_->hide();
}

QLayout* NextPanel::makeHead()
{
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addStretch(1);
    titles->addWidget(name_);
    titles->addWidget(about_);
    titles->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(ring_);
    head->addLayout(titles, 1);
    head->addWidget(open_, 0, Qt::AlignVCenter);
    return head;
}

TextLabel* NextPanel::addFact(QLayout& row, const QString& name, const QString& title)
{
    auto* fact = new QWidget(whole_);
    auto* lines = new QVBoxLayout(fact);
    lines->setContentsMargins({});
    lines->setSpacing(1);
    lines->addWidget(new TextLabel(title, TextStyle::Caption, TextTone::Muted, fact));
    auto* text = new TextLabel({}, TextStyle::Body, TextTone::Normal, fact);
    text->setObjectName(name);
    lines->addWidget(text);
    row.addWidget(fact);
    return text;
}

QLayout* NextPanel::makeFacts()
{
    auto* row = new FlowLayout(nullptr, space::xl, space::s);
    value_ = addFact(*row, u"nextValue"_s, tr("Value"));
    weighted_ = addFact(*row, u"nextWeighted"_s, tr("Weighted"));
    close_ = addFact(*row, u"nextClose"_s, tr("Expected close"));
    return row;
}

void NextPanel::showDeal(const DealDetails& details, const NextRow* row, const Directory& directory)
{
    const QLocale locale;
    const Deal& deal = details.deal;
    whole_->show();
    const int stage = static_cast<int>(details.process.stageIndex(deal.progress.stage));
    ring_->setColor(Theme::of(this).stage(stage));
    ring_->setPercent(shownProbability(deal.status, deal.progress));
    name_->setText(deal.facts.name);
    QStringList about{isolated(details.company.name), isolated(details.person.name)};
    about.removeAll(QString());
    about_->setText(about.join(u" · "_s));
    about_->setVisible(!about.isEmpty());
    value_->setText(moneyText({deal.facts.valueMinor, directory.currency}, locale));
    weighted_->setText(
        moneyText({weightedMinor(deal.facts.valueMinor, deal.progress.doneWeight, deal.progress.totalWeight),
                   directory.currency},
                  locale));
    const QString day = dayText(deal.facts.expectedClose, locale);
    close_->setText(day.isEmpty() ? tr("none", "expected close") : day);
    showWhy(row);
}

void NextPanel::showWhy(const NextRow* row)
{
    why_->setVisible(row != nullptr);
    if (!row)
        return;
    why_->setTone(nextTone(row->next.why.constFirst().reason));
    const QString why = tr("%1 to gain: %2", "a sum, and why it is to be gained now")
                            .arg(row->worth.mid(1), row->why.join(u" · "_s));
    const auto& task = row->next.deal.nextTask;
    why_->setText(task ? tr("%1\nNext task: %2, %3", "why; title and day of a task")
                             .arg(why, isolated(task->title), dayText(task->due, QLocale()))
                       : why);
}

void NextPanel::goTo(ActionId action)
{
    const QModelIndex index = rows_.indexOf(action);
    if (!index.isValid() || view_->hasFocus())
        return;
    view_->setCurrentIndex(index);
    view_->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void NextPanel::showNothing()
{
    whole_->hide();
}

void NextPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, 1, height()), theme.border);
}

} // namespace stagewright
