// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/move/move_dialog.h"

#include "core/domain/deal/progress.h"
#include "ui/screens/board/move/move_outcome.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 580;
constexpr int barWidth = 3;

/// The actions of a stage, with its colour at the left.
class StageGroup final : public QWidget
{
public:
    StageGroup(int stage, QWidget* parent) : QWidget(parent), stage_(stage) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(QRect(0, 0, barWidth, height()), Theme::of(this).stage(stage_));
    }

private:
    int stage_;
};

} // namespace

MoveDialog::MoveDialog(const OfferedMoves& offered, const Currency& currency, const FileChooser& chooser,
                       QDate today, QWidget* parent)
    : CardDialog({}, parent), offered_(offered), currency_(currency), chooser_(chooser), today_(today)
{
    setObjectName(u"moveDialog"_s);
    setTitle(tr("Move to %1").arg(isolated(targetName())));
    buildHead();
    buildWay(DealDrop::Way::Forward);
    buildWay(DealDrop::Way::Backward);
    if (offered_.offers.size() == 1) {
        outcome_ = new MoveOutcome(offered_.process, offered_.offers.first().deal, currency_, this);
        content()->addWidget(outcome_);
    }
    if (!offered_.refused.isEmpty()) {
        QStringList names;
        for (const MovedDeals::Refused& each : offered_.refused.mid(0, 5))
            names.append(isolated(each.name));
        const auto count = static_cast<int>(offered_.refused.size());
        auto* left = new TextLabel(
            tr("%n deal(s) cannot be moved there and stay: %1", nullptr, count).arg(names.join(u", "_s)),
            TextStyle::Caption, TextTone::Warning, this);
        left->setWordWrap(true);
        content()->addWidget(left);
    }
    content()->addStretch();
    setHint(tr("Ctrl+Enter moves · Ctrl+Z takes it back"));
    // The only candidate there is; of several deals, only one that all of them have.
    const ActionId candidate = offered_.offers.first().drop.candidate;
    const bool shared = std::all_of(offered_.offers.cbegin(), offered_.offers.cend(),
                                    [&](const auto& each) { return each.drop.candidate == candidate; });
    for (MoveRow* row : std::as_const(rows_)) {
        if (shared && row->action().id == candidate)
            row->setTicked(true);
        connect(row, &MoveRow::changed, this, &MoveDialog::follow);
    }
    setPreferredSize({wide, 0});
    follow();
}

QString MoveDialog::targetName() const
{
    const Stage* stage = offered_.process.stage(offered_.target);
    return stage ? stage->name.text() : notStartedText();
}

int MoveDialog::dealsGoing(DealDrop::Way way) const
{
    return static_cast<int>(std::count_if(offered_.offers.cbegin(), offered_.offers.cend(),
                                          [way](const auto& each) { return each.drop.way == way; }));
}

void MoveDialog::buildHead()
{
    qint64 value = 0;
    for (const OfferedMoves::Offer& each : offered_.offers)
        value += each.deal.facts.valueMinor;
    const auto count = static_cast<int>(offered_.offers.size());
    QStringList parts;
    if (count > 1) {
        parts << countText(tr("%n deal(s)", nullptr, count), count);
    } else {
        parts << isolated(offered_.offers.first().deal.facts.name);
        if (!offered_.offers.first().companyName.isEmpty())
            parts << isolated(offered_.offers.first().companyName);
    }
    parts << moneyText({value, currency_}, QLocale());
    auto* about = new TextLabel(parts.join(u" · "_s), TextStyle::Caption, TextTone::Muted, this);
    about->setObjectName(u"moveAbout"_s);
    about->setWordWrap(true);
    content()->addWidget(about);
}

QList<MoveDialog::Line> MoveDialog::linesOf(DealDrop::Way way) const
{
    QList<Line> lines;
    for (const Stage& stage : offered_.process.stages) {
        for (const Action& action : stage.actions) {
            Line line{&stage, {action, {}}, 0};
            bool open = false;
            for (const OfferedMoves::Offer& offer : offered_.offers) {
                if (offer.drop.way != way)
                    continue;
                for (const DealDrop::Group& group : offer.drop.groups) {
                    for (const DealDrop::Row& row : group.rows) {
                        if (row.action.id != action.id)
                            continue;
                        ++line.deals;
                        open = open || !row.refused;
                        line.row.refused = open ? std::nullopt : row.refused;
                    }
                }
            }
            if (line.deals > 0)
                lines.append(line);
        }
    }
    return lines;
}

void MoveDialog::buildWay(DealDrop::Way way)
{
    const int deals = dealsGoing(way);
    if (deals == 0)
        return;
    const QString stage = isolated(targetName());
    const bool single = offered_.offers.size() == 1;
    QString question = way == DealDrop::Way::Forward
                           ? tr("What has been done? One action of %1 is enough to move the deal.").arg(stage)
                           : tr("To go back, these ticks are removed:");
    if (!single)
        question =
            way == DealDrop::Way::Forward
                ? tr("What has been done in these %n deal(s)? One action of %1 is enough to move them.",
                     nullptr, deals)
                      .arg(stage)
                : tr("%n deal(s) go back, and these ticks are removed:", nullptr, deals);
    auto* text = new TextLabel(question, TextStyle::Body, TextTone::Normal, this);
    text->setWordWrap(true);
    content()->addWidget(text);
    const QList<Line> lines = linesOf(way);
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype end = first;
        while (end < lines.size() && lines.at(end).stage == lines.at(first).stage)
            ++end;
        addGroup(*lines.at(first).stage, lines.mid(first, end - first), way);
        first = end;
    }
}

QString MoveDialog::stageCount(const Stage& stage, DealDrop::Way way) const
{
    if (offered_.offers.size() > 1)
        return {};
    for (const DealDrop::Group& group : offered_.offers.first().drop.groups) {
        if (group.stage == stage.id && offered_.offers.first().drop.way == way)
            return numberText(group.done) + u'/' + numberText(group.total);
    }
    return {};
}

void MoveDialog::addGroup(const Stage& stage, const QList<Line>& lines, DealDrop::Way way)
{
    auto* group = new StageGroup(static_cast<int>(offered_.process.stageIndex(stage.id)), this);
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(barWidth + space::m, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(stage.name.text(), TextStyle::BodyStrong, TextTone::Normal, group), 1);
    head->addWidget(new TextLabel(stageCount(stage, way), TextStyle::Body, TextTone::Muted, group));
    layout->addLayout(head);
    for (const Line& line : lines) {
        MoveRow* row = makeRow(line, way, group);
        layout->addWidget(row);
        if (way == DealDrop::Way::Forward)
            rows_.append(row);
        else
            unticks_ += line.deals;
    }
    content()->addWidget(group);
}

MoveRow* MoveDialog::makeRow(const Line& line, DealDrop::Way way, QWidget* parent) const
{
    auto* row = new MoveRow(line.row.action, gainOf(line), chooser_, today_, parent);
    if (way == DealDrop::Way::Backward)
        row->lock();
    else if (line.row.refused)
        row->refuse(sentence(*line.row.refused));
    return row;
}

QString MoveDialog::gainOf(const Line& line) const
{
    if (offered_.offers.size() > 1)
        return countText(tr("%n deal(s)", nullptr, line.deals), line.deals);
    const QString share =
        percentText(percent(line.row.action.weight.value(), offered_.process.totalWeight()));
    const bool back = offered_.offers.first().drop.way == DealDrop::Way::Backward;
    return (back ? QString(QChar(0x2212)) : u"+"_s) + share;
}

bool MoveDialog::reachesTarget() const
{
    if (dealsGoing(DealDrop::Way::Forward) == 0)
        return true;
    return std::any_of(rows_.cbegin(), rows_.cend(), [this](const MoveRow* row) {
        const Stage* stage = offered_.process.stageOf(row->action().id);
        return row->isTicked() && stage && stage->id == offered_.target;
    });
}

void MoveDialog::setSending(bool sending)
{
    sending_ = sending;
    follow();
}

void MoveDialog::follow()
{
    const auto ticks = static_cast<int>(
        std::count_if(rows_.cbegin(), rows_.cend(), [](const MoveRow* row) { return row->isTicked(); }));
    const bool complete =
        std::none_of(rows_.cbegin(), rows_.cend(), [](const MoveRow* row) { return row->lacks(); });
    primary()->setEnabled(!sending_ && reachesTarget() && complete);
    const auto deals = static_cast<int>(offered_.offers.size());
    if (deals > 1)
        primary()->setText(tr("Move %n deal(s)", nullptr, deals));
    else if (rows_.isEmpty())
        primary()->setText(tr("Move back and untick %n", nullptr, unticks_));
    else
        primary()->setText(ticks == 0 ? tr("Move") : tr("Move and tick %n", nullptr, ticks));
    if (outcome_) {
        QSet<ActionId> done = offered_.offers.first().done;
        for (const MoveRow* row : std::as_const(rows_)) {
            if (row->isTicked())
                done.insert(row->action().id);
        }
        if (rows_.isEmpty()) {
            for (const DealDrop::Group& group : offered_.offers.first().drop.groups) {
                for (const DealDrop::Row& row : group.rows)
                    done.remove(row.action.id);
            }
        }
        outcome_->setAfter(progressOf(offered_.process, done));
    }
    if (isVisible())
        fitToContent();
}

void MoveDialog::accept()
{
    if (!primary()->isEnabled())
        return;
    clearError();
    QList<DoneAction> done;
    for (const MoveRow* row : std::as_const(rows_)) {
        if (row->isTicked())
            done.append(row->entered());
    }
    Q_EMIT submitted(done);
}

void MoveDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && !primary()->isEnabled()) {
        const auto lacking =
            std::find_if(rows_.cbegin(), rows_.cend(), [](const MoveRow* row) { return row->lacks(); });
        if (lacking != rows_.cend()) {
            showError(sentence(*(*lacking)->lacks()));
            (*lacking)->showLack();
        } else if (!reachesTarget()) {
            showError(tr("Tick what was done of %1 to move the deal.").arg(isolated(targetName())));
        }
        return;
    }
    CardDialog::keyPressEvent(event);
}

QList<MoveRequest> movesOf(const OfferedMoves& offered, const QList<MoveRequest::Ticked>& done)
{
    QList<MoveRequest> moves;
    for (const OfferedMoves::Offer& offer : offered.offers) {
        MoveRequest move{offer.deal.id, offered.target};
        if (offer.drop.way == DealDrop::Way::Forward) {
            for (const MoveRequest::Ticked& each : done) {
                if (!offer.done.contains(each.action))
                    move.ticks.append(each);
            }
        } else {
            for (const DealDrop::Group& group : offer.drop.groups) {
                for (const DealDrop::Row& row : group.rows)
                    move.unticks.append(row.action.id);
            }
        }
        moves.append(move);
    }
    return moves;
}

} // namespace stagewright
