// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/weights_dialog.h"

#include "core/domain/process/bulk_edit.h"
#include "ui/screens/configurator/options/number_edit.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int mostWeight = 100;
/// A dialog taller than the screen could not be answered.
constexpr qsizetype mostLines = 10;

} // namespace

WeightsDialog::WeightsDialog(const Process& process, const QSet<ActionId>& actions, QWidget* parent)
    : CardDialog(tr("Weights of %Ln action(s)", nullptr, int(actions.size())), parent),
      process_(process),
      actions_(actions),
      manner_(new Segmented(this)),
      label_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      number_(new NumberEdit(this)),
      lines_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      sum_(new TextLabel({}, TextStyle::BodyStrong, TextTone::Normal, this))
{
    setObjectName(u"weightsDialog"_s);
    manner_->setObjectName(u"weightsManner"_s);
    manner_->setAccessibleName(tr("How the weights are set"));
    manner_->addSegment(tr("Share out"), true);
    manner_->addSegment(tr("The same for each"), false);
    manner_->setCurrentData(true);
    number_->setObjectName(u"weightsNumber"_s);
    number_->setMinimumWidth(96);
    label_->setBuddy(number_);
    lines_->setObjectName(u"weightsLines"_s);
    lines_->setMinimumWidth(420);
    lines_->setWordWrap(true);
    sum_->setObjectName(u"weightsSum"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(label_);
    row->addWidget(number_);
    row->addStretch();
    content()->addWidget(manner_, 0, Qt::AlignLeft);
    content()->addLayout(row);
    content()->addWidget(lines_);
    content()->addWidget(sum_);
    primary()->setText(tr("Set weights"));
    connect(manner_, &Segmented::currentChanged, this, &WeightsDialog::followManner);
    connect(number_, &QSpinBox::valueChanged, this, &WeightsDialog::showResult);
    followManner();
}

bool WeightsDialog::shares() const
{
    return manner_->currentData().toBool();
}

int WeightsDialog::number() const
{
    return number_->value();
}

void WeightsDialog::accept()
{
    if (number_->entered())
        CardDialog::accept();
    else
        showError(number_->refused());
}

Process WeightsDialog::result() const
{
    return shares() ? withWeightsSpread(process_, actions_, number())
                    : withWeights(process_, actions_, *Weight::from(number()));
}

void WeightsDialog::followManner()
{
    label_->setText(shares() ? tr("They add up to") : tr("Each weighs"));
    number_->setAccessibleName(label_->text());
    number_->setRange(0, shares() ? mostWeight * int(actions_.size()) : mostWeight);
    const QList<Action> actions = actionsOf(process_, actions_);
    number_->setValue(shares() || actions.isEmpty() ? mostWeight : actions.first().weight.value());
    number_->selectAll();
    showResult();
}

void WeightsDialog::showResult()
{
    const QLocale locale;
    const QList<Action> before = actionsOf(process_, actions_);
    const QList<Action> after = actionsOf(result(), actions_);
    QStringList lines;
    int sum = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        sum += after[i].weight.value();
        if (i < mostLines)
            lines.append(tr("%1: %2 → %3", "an action, its weight before and after")
                             .arg(isolated(after[i].name.text()), numberText(before[i].weight.value()),
                                  numberText(after[i].weight.value())));
    }
    if (after.size() > mostLines)
        lines.append(tr("… and %Ln more", nullptr, int(after.size() - mostLines)));
    lines_->setText(lines.join(u'\n'));
    sum_->setText(tr("Together %1").arg(numberText(sum)));
}

} // namespace stagewright
