// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_filter.h"

#include "ui/models/desk/desk.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestButtonText = 190;

/// An ampersand in a name must not become a mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

void addChoice(QMenu& menu, const QString& text, bool checked, const std::function<void()>& choose)
{
    QAction* action = menu.addAction(menuText(text), choose);
    action->setCheckable(true);
    action->setChecked(checked);
}

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

std::pair<QDate, QDate> closingDays(BoardFilter::Closing closing, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter = quarterStart(today);
    switch (closing) {
    case BoardFilter::Closing::Any:
        return {};
    case BoardFilter::Closing::Overdue:
        return {QDate(), today.addDays(-1)};
    case BoardFilter::Closing::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case BoardFilter::Closing::ThisQuarter:
        return {quarter, quarter.addMonths(3).addDays(-1)};
    case BoardFilter::Closing::NextQuarter:
        return {quarter.addMonths(3), quarter.addMonths(6).addDays(-1)};
    case BoardFilter::Closing::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    }
    return {};
}

BoardFilter::BoardFilter(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s + 2);
    whose_ = addButton(u"whoseFilter"_s, u"people"_s, tr("Whose deals"));
    source_ = addButton(u"sourceFilter"_s, {}, tr("Source"));
    closing_ = addButton(u"closingFilter"_s, {}, tr("Expected close"));
    connect(whose_->menu(), &QMenu::aboutToShow, this, [this] { fillWhose(*whose_->menu()); });
    connect(source_->menu(), &QMenu::aboutToShow, this, [this] { fillSources(*source_->menu()); });
    connect(closing_->menu(), &QMenu::aboutToShow, this, [this] { fillClosing(*closing_->menu()); });
    refresh();
}

Button* BoardFilter::addButton(const QString& name, const QString& iconName, const QString& label)
{
    auto* button = new Button(Button::Kind::Secondary, iconName, QString(), this);
    button->setObjectName(name);
    button->setToolTip(label);
    button->setAccessibleDescription(label);
    button->setMaximumTextWidth(longestButtonText);
    button->setMenuArrow(true);
    button->setMenu(new QMenu(button));
    layout()->addWidget(button);
    return button;
}

bool BoardFilter::hasTeam() const
{
    return !desk_.directory().people.peopleAround(desk_.actor()).isEmpty();
}

void BoardFilter::setChoice(const Choice& choice)
{
    if (choice_ == choice)
        return;
    choice_ = choice;
    refresh();
    Q_EMIT changed();
}

DealQuery BoardFilter::query() const
{
    DealQuery query;
    if (choice_.whose == Whose::Mine)
        query.owner = desk_.actor();
    else if (choice_.whose == Whose::MyTeam)
        query.ownTeams = true;
    else if (choice_.whose == Whose::Team)
        query.team = choice_.team;
    query.source = choice_.source;
    std::tie(query.closingFrom, query.closingTo) = closingDays(choice_.closing, desk_.today());
    return query;
}

void BoardFilter::refresh()
{
    whose_->setText(menuText(whoseText()));
    whose_->setActive(choice_.whose != Whose::Everybody);
    source_->setText(menuText(sourceText()));
    source_->setActive(choice_.source.has_value());
    closing_->setText(closingText(choice_.closing));
    closing_->setActive(choice_.closing != Closing::Any);
}

QString BoardFilter::everybodyText() const
{
    // Only administrators see everybody's deals; for others the label says what is really counted.
    return desk_.directory().people.isAdministrator(desk_.actor()) ? tr("Everybody") : tr("All I may see");
}

QString BoardFilter::whoseText() const
{
    switch (choice_.whose) {
    case Whose::Everybody:
        return everybodyText();
    case Whose::Mine:
        return tr("My deals");
    case Whose::MyTeam:
        return tr("My team");
    case Whose::Team: {
        const Team* team = desk_.directory().people.team(choice_.team);
        return team ? team->name : everybodyText();
    }
    }
    return {};
}

QString BoardFilter::sourceText() const
{
    if (!choice_.source)
        return tr("Any source");
    return choice_.source->isNull() ? tr("No source") : desk_.directory().sourceName(*choice_.source);
}

QString BoardFilter::closingText(Closing closing)
{
    switch (closing) {
    case Closing::Any:
        return tr("Closing any time");
    case Closing::Overdue:
        return tr("Close date passed");
    case Closing::ThisMonth:
        return tr("Closing this month");
    case Closing::ThisQuarter:
        return tr("Closing this quarter");
    case Closing::NextQuarter:
        return tr("Closing next quarter");
    case Closing::ThisYear:
        return tr("Closing this year");
    }
    return {};
}

void BoardFilter::fillWhose(QMenu& menu)
{
    menu.clear();
    const auto add = [this, &menu](const QString& text, Whose whose, TeamId team) {
        const bool checked = choice_.whose == whose && (whose != Whose::Team || choice_.team == team);
        addChoice(menu, text, checked, [this, whose, team] {
            Choice choice = choice_;
            choice.whose = whose;
            choice.team = team;
            setChoice(choice);
        });
    };
    add(everybodyText(), Whose::Everybody, {});
    add(tr("My deals"), Whose::Mine, {});
    if (hasTeam())
        add(tr("My team"), Whose::MyTeam, {});
    menu.addSeparator();
    for (const Team& team : desk_.directory().people.teams)
        add(team.name, Whose::Team, team.id);
}

void BoardFilter::fillSources(QMenu& menu)
{
    menu.clear();
    const auto add = [this, &menu](const QString& text, std::optional<SourceId> source) {
        addChoice(menu, text, choice_.source == source, [this, source] {
            Choice choice = choice_;
            choice.source = source;
            setChoice(choice);
        });
    };
    add(tr("Any source"), std::nullopt);
    add(tr("No source"), SourceId());
    menu.addSeparator();
    for (const DealSource& source : desk_.directory().sources) {
        if (!source.archived || choice_.source == source.id)
            add(source.name, source.id);
    }
}

void BoardFilter::fillClosing(QMenu& menu)
{
    menu.clear();
    for (const Closing closing : {Closing::Any, Closing::Overdue, Closing::ThisMonth, Closing::ThisQuarter,
                                  Closing::NextQuarter, Closing::ThisYear}) {
        addChoice(menu, closingText(closing), choice_.closing == closing, [this, closing] {
            Choice choice = choice_;
            choice.closing = closing;
            setChoice(choice);
        });
    }
}

} // namespace stagewright
