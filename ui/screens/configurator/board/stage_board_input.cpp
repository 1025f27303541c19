// SPDX-License-Identifier: GPL-3.0-or-later
// How the board is used: moving with the keyboard, typing new entries.
#include "core/domain/process/bulk_edit.h"
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/widgets/inputs/button.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

void StageBoard::moveBy(Place what, int columns, int rows)
{
    const Process& process = editor_.process();
    if (const auto* stage = std::get_if<StageId>(&what)) {
        const qsizetype to = process.stageIndex(*stage) + columns;
        if (columns != 0 && to >= 0 && to < process.stages.size())
            editor_.moveStage(*stage, to);
        reveal(columns_[*stage].header);
        return;
    }
    const ActionId action = std::get<ActionId>(what);
    const auto place = process.place(action);
    if (!place)
        return;
    if (const QSet<ActionId> together = togetherWith(action); together.size() > 1) {
        editor_.stepActions(together, columns, rows);
        reveal(cards_[action]);
        return;
    }
    const qsizetype stage = place->stage + columns;
    const qsizetype to = place->action + rows;
    if (stage < 0 || stage >= process.stages.size() || to < 0)
        return;
    if (columns == 0 && to >= process.stages[stage].actions.size())
        return;
    editor_.moveAction(action, process.stages[stage].id, to);
    reveal(cards_[action]);
}

BoardItem* StageBoard::itemAt(qsizetype stage, qsizetype row) const
{
    const QList<Stage>& stages = editor_.process().stages;
    if (stage < 0 || stage >= stages.size())
        return nullptr;
    const QList<Action>& actions = stages[stage].actions;
    const qsizetype last = std::min(row, actions.size() - 1);
    if (last < 0)
        return columns_.value(stages[stage].id).header;
    return cards_.value(actions[last].id);
}

void StageBoard::focusBy(Place what, int columns, int rows)
{
    clicked_ = {};
    const Process& process = editor_.process();
    qsizetype stage = 0;
    qsizetype row = -1;
    if (const auto* id = std::get_if<StageId>(&what)) {
        stage = process.stageIndex(*id);
    } else if (const auto place = process.place(std::get<ActionId>(what))) {
        stage = place->stage;
        row = place->action;
    }
    if (row + rows < -1)
        return;
    if (BoardItem* next = itemAt(stage + columns, row + rows))
        next->setFocus(Qt::TabFocusReason);
}

void StageBoard::goToNextField(Place what)
{
    const Process& process = editor_.process();
    StageId stage;
    qsizetype next = 0;
    if (const auto* id = std::get_if<StageId>(&what)) {
        stage = *id;
    } else if (const auto place = process.place(std::get<ActionId>(what))) {
        stage = process.stages[place->stage].id;
        next = place->action + 1;
    }
    const Stage* found = process.stage(stage);
    if (!found)
        return;
    if (next >= found->actions.size()) {
        columns_[stage].add->setFocus(Qt::TabFocusReason);
        reveal(columns_[stage].add);
        return;
    }
    ActionCard* card = cards_[found->actions[next].id];
    reveal(card);
    card->editName();
}

void StageBoard::commitEditing()
{
    const auto edits = findChildren<InlineEdit*>();
    for (InlineEdit* edit : edits) {
        if (edit != composer_ || !edit->text().trimmed().isEmpty())
            edit->commit();
    }
}

void StageBoard::addStage()
{
    if (readOnly_)
        return;
    closeComposer();
    openComposer(tr("Name of the new stage"));
}

qsizetype StageBoard::placeBehind() const
{
    const Process& process = editor_.process();
    const Place place = placeInUse();
    if (const auto* stage = std::get_if<StageId>(&place))
        return process.stageIndex(*stage) < 0 ? process.stages.size() : process.stageIndex(*stage) + 1;
    const auto action = process.place(std::get<ActionId>(place));
    return action ? action->stage + 1 : process.stages.size();
}

void StageBoard::insertStage(qsizetype at)
{
    if (readOnly_)
        return;
    closeComposer();
    const StageName name = freeStageName(editor_.process(), *StageName::from(tr("New stage")));
    const auto added = editor_.addStage(name.text(), at);
    if (!added) {
        Q_EMIT refused(added.problem());
        return;
    }
    StageHeader* header = columns_[*added].header;
    reveal(header);
    header->editName();
}

void StageBoard::addAction(StageId stage, qsizetype at)
{
    if (readOnly_)
        return;
    closeComposer();
    composing_ = ComposerPlace{stage, at};
    openComposer(tr("Name of the new action"));
}

void StageBoard::openComposer(const QString& placeholder)
{
    composer_ = new InlineEdit(QString(), TextStyle::Body, this);
    composer_->setObjectName(u"composer"_s);
    composer_->setPlaceholderText(placeholder);
    composer_->setAccessibleName(placeholder);
    composer_->setCheck([forAction = composing_.has_value()](const QString& text) {
        // Entering nothing is not an error: it ends adding.
        if (text.trimmed().isEmpty())
            return done();
        return forAction ? checkedAs<ActionName>(text) : checkedAs<StageName>(text);
    });
    typedStage_ = editor_.ids().make<StageId>();
    typedAction_ = editor_.ids().make<ActionId>();
    connect(composer_, &InlineEdit::textEdited, this, &StageBoard::typed);
    connect(composer_, &InlineEdit::heightChanged, this, [this] {
        arrange();
        reveal(composer_);
    });
    connect(composer_, &InlineEdit::refused, this, &StageBoard::refused);
    connect(composer_, &InlineEdit::left, this, &StageBoard::composerLeft);
    if (composing_)
        composer_->stackUnder(backdrop_);
    composer_->show();
    sync();
    reveal(composer_);
    composer_->setFocus();
}

void StageBoard::closeComposer()
{
    if (!composer_)
        return;
    InlineEdit* edit = std::exchange(composer_, nullptr);
    edit->disconnect(this);
    edit->hide();
    edit->deleteLater();
    composing_.reset();
    addStage_->setVisible(!readOnly_);
    arrange();
    Q_EMIT typed();
}

Process StageBoard::withTyping(const Process& process) const
{
    const QString text = composer_ ? composer_->text() : QString();
    if (const auto name = ActionName::from(text); composer_ && composing_) {
        const bool room = process.actionCount() < Process::maxActions;
        return name && room
                   ? process.withActionAdded(composing_->stage, {typedAction_, *name}, composing_->index)
                   : process;
    }
    const auto name = StageName::from(text);
    const bool room = process.stages.size() < Process::maxStages;
    return name && room ? process.withStageAdded({typedStage_, *name}, process.stages.size()) : process;
}

bool StageBoard::isInHand() const
{
    return drag_ || std::any_of(cards_.cbegin(), cards_.cend(),
                                [](const ActionCard* card) { return card->isWeightHalfTyped(); });
}

void StageBoard::composerLeft(InlineEdit::Leave how, const QString& text)
{
    const auto place = composing_;
    const bool more = how == InlineEdit::Leave::Enter || how == InlineEdit::Leave::Tab;
    if (how == InlineEdit::Leave::Escape || text.trimmed().isEmpty()) {
        closeComposer();
        if (how != InlineEdit::Leave::FocusOut && place) {
            if (BoardItem* before = itemAt(editor_.process().stageIndex(place->stage), place->index - 1))
                before->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    closeComposer();
    if (!place) {
        const auto added = editor_.addStage(text, editor_.process().stages.size());
        if (!added)
            Q_EMIT refused(added.problem());
        else if (more)
            addAction(*added, 0);
        return;
    }
    const auto added = editor_.addAction(place->stage, text, place->index);
    if (!added)
        Q_EMIT refused(added.problem());
    else if (how == InlineEdit::Leave::Enter)
        addAction(place->stage, place->index + 1);
    else if (how == InlineEdit::Leave::Tab)
        cards_[*added]->editWeight();
}

} // namespace stagewright
