// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_composer.h"

#include "ui/models/processes/board_places.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/widgets/inputs/button.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int addStageButtonHeight = 40;
constexpr int stageFieldWidth = 184;

} // namespace

BoardComposer::BoardComposer(ProcessEditor& editor, QWidget& board, BoardItems& items,
                             BoardViewport& viewport)
    : editor_(editor),
      board_(board),
      items_(items),
      viewport_(viewport),
      addStage_(new Button(Button::Kind::Link, u"add"_s, tr("Add stage"), &board))
{
    addStage_->setObjectName(u"addStage"_s);
    addStage_->setToolTip(tr("Add a stage at the end"));
    items_.putBelowHeads(*addStage_);
    connect(addStage_, &Button::clicked, this, &BoardComposer::addStage);
}

void BoardComposer::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    close();
}

void BoardComposer::addStage()
{
    if (readOnly_)
        return;
    close();
    open(tr("Name of the new stage"));
}

void BoardComposer::insertStage(qsizetype at)
{
    if (readOnly_)
        return;
    close();
    const StageName name = freeStageName(editor_.process(), *StageName::from(tr("New stage")));
    const auto added = editor_.addStage(name.text(), at);
    if (!added) {
        Q_EMIT refused(added.problem());
        return;
    }
    StageHeader* header = items_.header(*added);
    viewport_.reveal(header);
    header->editName();
}

void BoardComposer::addAction(StageId stage, qsizetype at)
{
    if (readOnly_)
        return;
    close();
    place_ = ComposerPlace{stage, at};
    open(tr("Name of the new action"));
}

void BoardComposer::addActionAfter(ActionId id)
{
    const Process& process = editor_.process();
    if (const auto place = process.place(id))
        addAction(process.stages[place->stage].id, place->action + 1);
}

void BoardComposer::addLastAction(StageId stage)
{
    if (const Stage* found = editor_.process().stage(stage))
        addAction(stage, found->actions.size());
}

void BoardComposer::open(const QString& placeholder)
{
    field_ = new InlineEdit(QString(), TextStyle::Body, &board_);
    field_->setObjectName(u"composer"_s);
    field_->setPlaceholderText(placeholder);
    field_->setAccessibleName(placeholder);
    field_->setCheck([forAction = place_.has_value()](const QString& text) {
        // Entering nothing is not an error: it ends adding.
        if (text.trimmed().isEmpty())
            return done();
        return forAction ? checkedAs<ActionName>(text) : checkedAs<StageName>(text);
    });
    typedStage_ = editor_.ids().make<StageId>();
    typedAction_ = editor_.ids().make<ActionId>();
    connect(field_, &InlineEdit::textEdited, this, &BoardComposer::typed);
    connect(field_, &InlineEdit::heightChanged, this, [this] {
        Q_EMIT resized();
        revealField();
    });
    connect(field_, &InlineEdit::refused, this, &BoardComposer::refused);
    connect(field_, &InlineEdit::left, this, &BoardComposer::left);
    if (place_)
        items_.putBelowHeads(*field_);
    field_->show();
    Q_EMIT opened();
    revealField();
    field_->setFocus();
}

void BoardComposer::close()
{
    if (!field_)
        return;
    InlineEdit* edit = std::exchange(field_, nullptr);
    edit->disconnect(this);
    edit->hide();
    edit->deleteLater();
    place_.reset();
    showButton();
    Q_EMIT resized();
    Q_EMIT typed();
}

void BoardComposer::prune()
{
    if (place_ && !editor_.process().stage(place_->stage))
        close();
}

Process BoardComposer::withTyping(const Process& process) const
{
    if (!field_)
        return process;
    const QString text = field_->text();
    if (place_) {
        const auto name = ActionName::from(text);
        const bool room = process.actionCount() < Process::maxActions;
        return name && room ? process.withActionAdded(place_->stage, {typedAction_, *name}, place_->index)
                            : process;
    }
    const auto name = StageName::from(text);
    const bool room = process.stages.size() < Process::maxStages;
    return name && room ? process.withStageAdded({typedStage_, *name}, process.stages.size()) : process;
}

void BoardComposer::addTo(BoardPlan& plan) const
{
    plan.composer = place_;
    plan.composerHeight = field_ ? field_->wantedHeight() : 0;
}

void BoardComposer::showButton()
{
    addStage_->setVisible(!readOnly_ && !addsStage());
}

void BoardComposer::putInPlace()
{
    const QRect end = items_.places().addStage;
    const QPoint top(end.left(), viewport_.headTop(end));
    const int width = std::max(addStage_->sizeHint().width(), end.width());
    addStage_->setGeometry(QRect(top, QSize(width, addStageButtonHeight)));
    if (!field_)
        return;
    if (place_)
        field_->setGeometry(items_.places().composer);
    else
        field_->setGeometry(QRect(top, QSize(stageFieldWidth, field_->wantedHeight())));
}

void BoardComposer::revealField()
{
    if (place_)
        viewport_.reveal(field_);
    else
        viewport_.revealAtTop(field_, QRect(items_.places().addStage.topLeft(), field_->size()));
}

void BoardComposer::left(InlineEdit::Leave how, const QString& text)
{
    if (how == InlineEdit::Leave::Escape || text.trimmed().isEmpty()) {
        leaveEmpty(how);
        return;
    }
    const auto place = place_;
    close();
    if (place)
        addTypedAction(how, text, *place);
    else
        addTypedStage(how, text);
}

void BoardComposer::leaveEmpty(InlineEdit::Leave how)
{
    const auto place = place_;
    close();
    if (how == InlineEdit::Leave::FocusOut || !place)
        return;
    const Process& process = editor_.process();
    if (const auto before = placeAt(process, process.stageIndex(place->stage), place->index - 1))
        items_.item(*before)->setFocus(Qt::OtherFocusReason);
}

void BoardComposer::addTypedStage(InlineEdit::Leave how, const QString& text)
{
    const auto added = editor_.addStage(text, editor_.process().stages.size());
    if (!added)
        Q_EMIT refused(added.problem());
    else if (how == InlineEdit::Leave::Enter || how == InlineEdit::Leave::Tab)
        addAction(*added, 0);
}

void BoardComposer::addTypedAction(InlineEdit::Leave how, const QString& text, const ComposerPlace& place)
{
    const auto added = editor_.addAction(place.stage, text, place.index);
    if (!added)
        Q_EMIT refused(added.problem());
    else if (how == InlineEdit::Leave::Enter)
        addAction(place.stage, place.index + 1);
    else if (how == InlineEdit::Leave::Tab)
        items_.card(*added)->editWeight();
}

} // namespace stagewright
