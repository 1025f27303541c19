// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/bulk/bulk_bar.h"

#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_popup.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/progress_strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 48;
constexpr qint64 noneId = -1;

template<class Entry>
QList<Choice> choicesOf(const QList<Entry>& entries, const QString& none)
{
    QList<Choice> choices{{noneId, none, {}}};
    for (const Entry& entry : entries) {
        if (!entry.archived)
            choices.append({entry.id.value(), entry.name, {}});
    }
    return choices;
}

template<class AnyId>
AnyId idOf(qint64 picked)
{
    return picked == noneId ? AnyId() : AnyId(picked);
}

} // namespace

BulkBar::BulkBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Selected deals"));
    build();
    buildClose();
    buildMore();
    listen();
}

Button* BulkBar::addButton(QHBoxLayout* row, const QString& objectName, const QString& icon,
                           const QString& text, bool opensMenu)
{
    auto* button = new Button(Button::Kind::Secondary, icon, text, tools_);
    button->setObjectName(objectName);
    button->setMenuArrow(opensMenu);
    row->addWidget(button);
    return button;
}

ChoicePopup* BulkBar::makePopup(const QString& objectName)
{
    auto* popup = new ChoicePopup(this);
    popup->setObjectName(objectName);
    return popup;
}

void BulkBar::build()
{
    tools_ = new QWidget(this);
    auto* row = new QHBoxLayout(tools_);
    row->setContentsMargins(space::m, 0, space::s, 0);
    row->setSpacing(space::s);
    selected_ = new TextLabel({}, TextStyle::BodyStrong, TextTone::Accent, tools_);
    selected_->setObjectName(u"bulkCount"_s);
    sums_ = new TextLabel({}, TextStyle::Body, TextTone::Muted, tools_);
    sums_->setObjectName(u"bulkSums"_s);
    all_ = new Button(Button::Kind::Link, {}, tools_);
    all_->setObjectName(u"bulkSelectAll"_s);
    all_->setToolTip(tr("Select every deal that the filters find (Ctrl+A)"));
    row->addWidget(selected_);
    row->addWidget(sums_);
    row->addWidget(all_);
    row->addStretch(1);
    owner_ = addButton(row, u"bulkOwner"_s, u"person"_s, tr("Owner"), true);
    source_ = addButton(row, u"bulkSource"_s, {}, tr("Source"), true);
    product_ = addButton(row, u"bulkProduct"_s, {}, tr("Product"), true);
    day_ = addButton(row, u"bulkDay"_s, u"calendar"_s, tr("Expected close"), false);
    close_ = addButton(row, u"bulkClose"_s, u"check"_s, tr("Close…"), true);
    export_ = addButton(row, u"bulkExport"_s, u"export"_s, tr("Export"), true);
    remove_ = addButton(row, u"bulkDelete"_s, u"delete"_s, tr("Delete"), false);
    remove_->setKind(Button::Kind::SecondaryDanger);
    owner_->setToolTip(tr("Give the selected deals to somebody"));
    source_->setToolTip(tr("Set the source of the selected deals"));
    product_->setToolTip(tr("Set the product of the selected deals"));
    day_->setToolTip(tr("Set when the selected deals should close"));
    close_->setToolTip(tr("Win, lose or outdate the selected deals"));
    export_->setToolTip(tr("Save the selected deals to a file, or copy them"));
    remove_->setToolTip(tr("Delete the selected deals"));
    more_ = new IconButton(u"more"_s, tr("More for the selected deals"), tools_);
    more_->setObjectName(u"bulkMore"_s);
    row->addWidget(more_);
    clear_ = new IconButton(u"close"_s, tr("Select nothing"), tools_);
    clear_->setObjectName(u"bulkClear"_s);
    clear_->setShortcutHint(Qt::Key_Escape);
    row->addWidget(clear_);

    progress_ =
        new ProgressStrip(tr("Working on the selected deals…"), tr("Cancelled work leaves no trace"), this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(tools_);
    auto* working = new QWidget(this);
    auto* strip = new QVBoxLayout(working);
    strip->setContentsMargins({});
    strip->addWidget(progress_);
    pages_->addWidget(working);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(pages_);
    setFixedHeight(barHeight);
}

void BulkBar::buildClose()
{
    closeMenu_ = new QMenu(this);
    closeMenu_->setObjectName(u"bulkCloseMenu"_s);
    const auto add = [this](const QString& objectName, const QString& text) {
        QAction* action = closeMenu_->addAction(text);
        action->setObjectName(objectName);
        return action;
    };
    connect(add(u"bulkWon"_s, tr("Mark as won")), &QAction::triggered, this, [this] {
        Q_EMIT wished(BulkClosing{DealStatus::Won, {}, {}});
    });
    connect(add(u"bulkLost"_s, tr("Mark as lost…")), &QAction::triggered, this,
            [this] { Q_EMIT reasonWanted(DealStatus::Lost); });
    connect(add(u"bulkOutdated"_s, tr("Mark as outdated…")), &QAction::triggered, this,
            [this] { Q_EMIT reasonWanted(DealStatus::Outdated); });
    closeMenu_->addSeparator();
    connect(add(u"bulkReopen"_s, tr("Reopen")), &QAction::triggered, this,
            [this] { Q_EMIT wished(BulkReopening{}); });
}

void BulkBar::buildMore()
{
    moreMenu_ = new QMenu(this);
    moreMenu_->setObjectName(u"bulkMoreMenu"_s);
    const auto addNarrow = [this](Button* button) {
        QAction* action = moreMenu_->addAction(button->text());
        connect(action, &QAction::triggered, button, &Button::click);
        narrow_.append(action);
    };
    for (Button* button : foldable())
        addNarrow(button);
    moreMenu_->addSeparator();
    QMenu* visibility = moreMenu_->addMenu(tr("Visibility"));
    visibility->setObjectName(u"bulkVisibilityMenu"_s);
    for (const Visibility each : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
        QAction* action = visibility->addAction(visibilityText(each));
        connect(action, &QAction::triggered, this,
                [this, each] { Q_EMIT wished(BulkFacts{.visibility = each}); });
    }
    QAction* process = moreMenu_->addAction(tr("Move to another process…"));
    process->setObjectName(u"bulkProcess"_s);
    connect(process, &QAction::triggered, this, [this] { processes_->openAt(more_); });
}

void BulkBar::listen()
{
    owners_ = makePopup(u"bulkOwners"_s);
    sources_ = makePopup(u"bulkSources"_s);
    products_ = makePopup(u"bulkProducts"_s);
    processes_ = makePopup(u"bulkProcesses"_s);
    connect(owners_, &ChoicePopup::picked, this,
            [this](qint64 id) { Q_EMIT wished(BulkFacts{.owner = UserId(id)}); });
    connect(sources_, &ChoicePopup::picked, this,
            [this](qint64 id) { Q_EMIT wished(BulkFacts{.source = idOf<SourceId>(id)}); });
    connect(products_, &ChoicePopup::picked, this,
            [this](qint64 id) { Q_EMIT wished(BulkFacts{.product = idOf<ProductId>(id)}); });
    connect(processes_, &ChoicePopup::picked, this,
            [this](qint64 id) { Q_EMIT wished(BulkSwitch{ProcessId(id)}); });
    connect(progress_, &ProgressStrip::appeared, this, [this] { pages_->setCurrentIndex(1); });
    connect(owner_, &Button::clicked, this, [this] { owners_->openAt(anchorOf(owner_)); });
    connect(source_, &Button::clicked, this, [this] { sources_->openAt(anchorOf(source_)); });
    connect(product_, &Button::clicked, this, [this] { products_->openAt(anchorOf(product_)); });
    connect(day_, &Button::clicked, this, &BulkBar::dayWanted);
    connect(close_, &Button::clicked, this, [this] {
        QWidget* anchor = anchorOf(close_);
        closeMenu_->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
    });
    connect(export_, &Button::clicked, this, [this] { Q_EMIT exportMenuWanted(anchorOf(export_)); });
    connect(remove_, &Button::clicked, this, &BulkBar::deleteWanted);
    connect(more_, &IconButton::clicked, this,
            [this] { moreMenu_->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
    connect(all_, &Button::clicked, this, &BulkBar::selectAllWanted);
    connect(clear_, &IconButton::clicked, this, &BulkBar::clearWanted);
}

QWidget* BulkBar::anchorOf(Button* button) const
{
    return button->isVisible() ? static_cast<QWidget*>(button) : more_;
}

void BulkBar::setDirectory(const Directory& directory)
{
    directory_ = directory;
    QList<Choice> people;
    for (const User& user : std::as_const(directory_.people.users)) {
        if (user.active)
            people.append({user.id.value(), user.name, {}});
    }
    owners_->setChoices(people);
    sources_->setChoices(choicesOf(directory_.sources, tr("No source")));
    products_->setChoices(choicesOf(directory_.products, tr("No product")));
    QList<Choice> processes;
    for (const ProcessSummary& each : std::as_const(directory_.processes)) {
        if (each.active)
            processes.append({each.process.id.value(), each.process.name.text(), {}});
    }
    processes_->setChoices(processes);
}

void BulkBar::setCount(qsizetype count, qsizetype all)
{
    count_ = count;
    selected_->setText(countText(tr("%n selected", "deals", static_cast<int>(count)), count));
    all_->setText(countText(tr("Select all %n", "deals", static_cast<int>(all)), all));
    all_->setVisible(count < all);
    fit();
}

void BulkBar::setSums(const std::optional<CountAndValue>& sums)
{
    if (!sums) {
        sums_->setText({});
        return;
    }
    const auto money = [this](qint64 minor) {
        return moneyText(Money(minor, directory_.currency), QLocale());
    };
    sums_->setText(
        tr("%1 · weighted %2", "sum, sum").arg(money(sums->valueMinor), money(sums->weightedMinor)));
    fit();
}

void BulkBar::setWorking(bool working)
{
    tools_->setEnabled(!working);
    if (!working)
        pages_->setCurrentIndex(0);
}

/// What has no room stands in the menu; who gets them and when they close stays.
void BulkBar::fit()
{
    int needed = space::xl;
    for (QWidget* each : QList<QWidget*>{selected_, sums_, owner_, day_, more_, clear_})
        needed += each->sizeHint().width() + space::s;
    if (!all_->isHidden())
        needed += all_->sizeHint().width() + space::s;
    for (const Button* button : foldable())
        needed += button->sizeHint().width() + space::s;
    for (qsizetype i = 0; i < narrow_.size(); ++i) {
        Button* button = foldable().at(i);
        const bool fits = needed <= width();
        if (!fits)
            needed -= button->sizeHint().width() + space::s;
        button->setVisible(fits);
        narrow_[i]->setVisible(!fits);
    }
}

QList<Button*> BulkBar::foldable() const
{
    return {product_, source_, export_, close_, remove_};
}

QSize BulkBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), barHeight};
}

void BulkBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.accent);
}

} // namespace stagewright
