// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_bar.h"

#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int barHeight = 48;

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    widget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return row;
}

} // namespace

BoardBar::BoardBar(QWidget* parent)
    : QWidget(parent),
      search_(new SearchField(tr("Find an action"))),
      matches_(new TextLabel({}, TextStyle::Caption, TextTone::Muted)),
      next_(new IconButton(u"chevron-down"_s, tr("Next match"))),
      searching_(buildSearch()),
      selected_(new TextLabel({}, TextStyle::BodyStrong)),
      options_(new Button(Button::Kind::Secondary, u"settings"_s, tr("Options"))),
      weights_(new Button(Button::Kind::Secondary, tr("Weights"))),
      copy_(new Button(Button::Kind::Secondary, tr("Copy"))),
      cut_(new Button(Button::Kind::Secondary, tr("Cut"))),
      remove_(new Button(Button::Kind::Secondary, tr("Delete"))),
      paste_(new Button(Button::Kind::Secondary, tr("Paste"))),
      more_(new IconButton(u"more"_s, tr("More for the selection"))),
      unselect_(new IconButton(u"close"_s, tr("Clear selection"))),
      beside_(new IconButton(u"panel"_s, tr("Show options beside the board"))),
      whole_(new IconButton(u"columns"_s, tr("Show the whole process")))
{
    setObjectName(u"boardBar"_s);
    selecting_ = buildSelection();
    beside_->setObjectName(u"optionsBeside"_s);
    beside_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    whole_->setObjectName(u"wholeProcess"_s);
    whole_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_0));
    for (IconButton* each : {beside_, whole_}) {
        each->setCheckable(true);
        each->setOutlined(true);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->setSpacing(space::m);
    row->addWidget(searching_);
    row->addWidget(selecting_);
    paste_->setObjectName(u"pasteActions"_s);
    paste_->setToolTip(tr("Paste actions, or lines of text, behind the action in use (%1)")
                           .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    paste_->setFocusPolicy(Qt::TabFocus);
    row->addWidget(paste_);
    row->addStretch();
    row->addWidget(beside_);
    row->addWidget(whole_);
    setFixedHeight(barHeight);
    connect(paste_, &Button::clicked, this, &BoardBar::pasteWanted);
    connect(beside_, &IconButton::clicked, this, &BoardBar::optionsBesideWanted);
    connect(whole_, &IconButton::clicked, this, &BoardBar::wholeWanted);
    showSelection(0, false);
}

QWidget* BoardBar::buildSearch()
{
    auto* box = new QWidget;
    auto* row = rowIn(box);
    search_->setObjectName(u"findAction"_s);
    search_->setAccessibleName(tr("Find an action"));
    search_->setShortcutHint(QKeySequence(QKeySequence::Find));
    search_->setMinimumWidth(120);
    search_->setMaximumWidth(240);
    search_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    search_->installEventFilter(this);
    matches_->setObjectName(u"matches"_s);
    row->addWidget(search_);
    row->addWidget(matches_);
    next_->setObjectName(u"nextMatch"_s);
    next_->setShortcutHint(QKeySequence(Qt::Key_Return));
    next_->setFocusPolicy(Qt::TabFocus);
    next_->hide();
    row->addWidget(next_);
    connect(next_, &IconButton::clicked, this, &BoardBar::nextMatchWanted);
    connect(search_, &SearchField::textChanged, this, &BoardBar::searchChanged);
    connect(search_, &SearchField::returnPressed, this, &BoardBar::nextMatchWanted);
    return box;
}

QWidget* BoardBar::buildSelection()
{
    auto* box = new QWidget;
    auto* row = rowIn(box);
    selected_->setObjectName(u"selectedCount"_s);
    row->addWidget(selected_);
    const auto add = [row](Button* button, const QString& name, const QString& tip,
                           const QKeySequence& keys) {
        button->setObjectName(name);
        button->setToolTip(tip.arg(keys.toString(QKeySequence::NativeText)));
        row->addWidget(button);
    };
    add(options_, u"selectionOptions"_s, tr("Set an option for all of them (%1)"),
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    add(weights_, u"selectionWeights"_s, tr("Set their weights together, or share out a sum (%1)"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    add(copy_, u"selectionCopy"_s, tr("Copy, for another stage or process (%1)"),
        QKeySequence(QKeySequence::Copy));
    add(cut_, u"selectionCut"_s, tr("Cut, for another stage or process (%1)"),
        QKeySequence(QKeySequence::Cut));
    add(remove_, u"selectionDelete"_s, tr("Delete all of them (%1)"), QKeySequence(Qt::Key_Delete));
    more_->setObjectName(u"selectionMore"_s);
    row->addWidget(more_);
    connect(more_, &IconButton::clicked, this, &BoardBar::openMore);
    unselect_->setObjectName(u"unselect"_s);
    unselect_->setShortcutHint(QKeySequence(Qt::Key_Escape));
    row->addWidget(unselect_);
    connect(options_, &Button::clicked, this, &BoardBar::optionsWanted);
    connect(weights_, &Button::clicked, this, &BoardBar::weightsWanted);
    connect(copy_, &Button::clicked, this, &BoardBar::copyWanted);
    connect(cut_, &Button::clicked, this, &BoardBar::cutWanted);
    connect(remove_, &Button::clicked, this, &BoardBar::removeWanted);
    connect(unselect_, &IconButton::clicked, this, &BoardBar::unselectWanted);
    return box;
}

void BoardBar::showSelection(qsizetype count, bool readOnly)
{
    selects_ = count > 0;
    readOnly_ = readOnly;
    selected_->setText(tr("%n selected", nullptr, int(count)));
    for (Button* each : {options_, weights_, cut_, remove_, paste_})
        each->setVisible(!readOnly);
    showParts();
}

QList<Button*> BoardBar::offered() const
{
    return readOnly_ ? QList<Button*>{copy_}
                     : QList<Button*>{options_, weights_, remove_, copy_, cut_, paste_};
}

QSize BoardBar::minimumSizeHint() const
{
    int room = 2 * space::l + 2 * space::m;
    for (const QWidget* each : {static_cast<const QWidget*>(beside_), static_cast<const QWidget*>(whole_)})
        room += each->sizeHint().width() + space::m;
    const int searching = search_->minimumWidth() + paste_->sizeHint().width() + space::m;
    const int selecting = selected_->sizeHint().width() + more_->sizeHint().width() +
                          unselect_->sizeHint().width() + 2 * space::s;
    return {room + std::max(searching, selecting), barHeight};
}

void BoardBar::fit()
{
    const QList<Button*> all = offered();
    if (selecting_->isHidden()) {
        paste_->setVisible(all.contains(paste_));
        return;
    }
    int room = width() - 2 * space::l - 2 * space::m;
    for (const QWidget* each : {static_cast<const QWidget*>(beside_), static_cast<const QWidget*>(whole_)})
        room -= each->sizeHint().width() + space::m;
    room -= selected_->sizeHint().width() + space::s + unselect_->sizeHint().width();
    int wanted = 0;
    for (const Button* each : all)
        wanted += each->sizeHint().width() + space::s;
    const bool folds = wanted > room;
    if (folds)
        room -= more_->sizeHint().width() + space::s;
    more_->setVisible(folds);
    for (Button* each : all) {
        room -= each->sizeHint().width() + space::s;
        each->setVisible(room >= 0);
    }
}

void BoardBar::openMore()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"selectionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Button*> all = offered();
    for (Button* each : all) {
        if (!each->isHidden())
            continue;
        QAction* action = menu->addAction(each->text(), each, &Button::click);
        action->setObjectName(each->objectName());
        action->setEnabled(each->isEnabled());
    }
    menu->popup(more_->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void BoardBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BoardBar::showParts()
{
    const bool selecting = selects_ && !searchOpen_;
    selecting_->setVisible(selecting);
    searching_->setVisible(!selecting);
    fit();
}

void BoardBar::setPastable(bool pastable)
{
    paste_->setEnabled(pastable);
}

void BoardBar::showMatches(qsizetype at, qsizetype count)
{
    next_->setVisible(!searched().isEmpty() && count > 0);
    if (searched().isEmpty())
        matches_->clear();
    else if (count == 0)
        matches_->setText(tr("Nothing found"));
    else if (at == 0)
        matches_->setText(tr("%n found", nullptr, int(count)));
    else
        matches_->setText(tr("%1 of %2").arg(numberText(at), numberText(count)));
}

QString BoardBar::searched() const
{
    return search_->text().trimmed();
}

void BoardBar::focusSearch()
{
    searchOpen_ = true;
    showParts();
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void BoardBar::setWhole(bool whole)
{
    whole_->setChecked(whole);
}

void BoardBar::setOptionsBeside(bool beside)
{
    beside_->setChecked(beside);
}

bool BoardBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::FocusOut) {
        searchOpen_ = false;
        showParts();
    }
    const bool keyed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!keyed || watched != search_ || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        Q_EMIT searchLeft();
        search_->clear();
    }
    event->accept();
    return true;
}

void BoardBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace stagewright
