// SPDX-License-Identifier: GPL-3.0-or-later
// Every component side by side, drawn in both themes. With STAGEWRIGHT_GALLERY=DIR the pictures are kept.
#include "ui/widgets/banner.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/donut_chart.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/choice_popup.h"
#include "ui/widgets/inputs/money_edit.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/inputs/toggle.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/layout/side_list.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/window/card_dialog.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/nav_rail.h"
#include "ui/widgets/window/progress_ring.h"
#include "ui/widgets/window/toast.h"
#include "ui/widgets/window/top_bar.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

QWidget* row(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return holder;
}

Button* disabled(Button* button)
{
    button->setEnabled(false);
    return button;
}

QWidget* buttons()
{
    auto* filter = new Button(Button::Kind::Secondary, u"Closing this quarter"_s);
    filter->setMenuArrow(true);
    auto* active = new Button(Button::Kind::Secondary, u"people"_s, u"My team"_s);
    active->setActive(true);
    auto* outlined = new IconButton(u"undo"_s, u"Undo"_s);
    outlined->setOutlined(true);
    auto* bell = new IconButton(u"notifications"_s, u"Notifications"_s);
    bell->setDot(true);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row({new Button(Button::Kind::Primary, u"add"_s, u"New deal"_s), filter, active,
                           new Button(Button::Kind::Success, u"check"_s, u"Mark as won"_s)}));
    column->addWidget(
        row({new Button(Button::Kind::Danger, u"Delete"_s), new Button(Button::Kind::Quiet, u"Deals"_s),
             new Button(Button::Kind::Link, u"add"_s, u"Add action"_s),
             disabled(new Button(Button::Kind::Primary, u"Save"_s)), outlined, bell}));
    return holder;
}

QWidget* marks()
{
    auto* ring = new ProgressRing;
    ring->setPercent(50);
    ring->setColor(QColor(0xd98b2b));
    auto* on = new Toggle(u"Active"_s);
    on->setChecked(true);
    auto* late = new Chip(u"Call, 2 d late"_s, Chip::Tone::Danger);
    late->setIconName(u"clock"_s);
    auto* checked = new QCheckBox(u"Managers"_s);
    checked->setChecked(true);
    auto* radio = new QRadioButton(u"One"_s);
    radio->setChecked(true);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row({ring, new Avatar(u"Anna Kowalska"_s, 1, 30), new Avatar(u"Marek Nowak"_s, 2), on,
                           new Toggle(u"Inactive"_s), checked, new QCheckBox(u"Owner"_s), radio,
                           new QRadioButton(u"Two"_s)}));
    column->addWidget(
        row({new Chip(u"no task planned"_s), new Chip(u"Open"_s, Chip::Tone::Accent),
             new Chip(u"won"_s, Chip::Tone::Success), new Chip(u"idle 21 d"_s, Chip::Tone::Warning), late}));
    return holder;
}

QWidget* form()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    auto* layout = new FormLayout;
    column->addLayout(layout);
    auto* segmented = new Segmented;
    for (const QString& text : {u"Everyone"_s, u"Manager"_s, u"Administrator"_s})
        segmented->addSegment(text);
    auto* people = new PeoplePicker;
    people->setChoices({{1, u"Jan Lis"_s, {}}, {2, u"Ewa Mak"_s, {}}, {3, u"Olga Bąk"_s, {}}});
    people->setChosen({1, 2});
    auto* box = new ChoiceBox;
    box->setChoices({{1, u"FarmaLog"_s, {}}, {2, u"Metalex"_s, u"Kraków"_s}});
    box->setCurrentId(1);
    auto* money = new MoneyEdit(Currency::pln(), QLocale(QLocale::Polish));
    money->setMoney(Money(123456700, Currency::pln()));
    auto* date = new QDateEdit(QDate(2026, 12, 12));
    date->setCalendarPopup(true);
    auto* combo = new QComboBox;
    combo->addItems({u"No"_s, u"Note"_s});
    auto* spin = new QSpinBox;
    spin->setValue(15);
    auto* line = new QLineEdit;
    line->setPlaceholderText(u"Add a hint…"_s);
    layout->addRow(u"Mandatory"_s, new QCheckBox(u"Without this the deal cannot be won"_s));
    layout->addRow(u"Performed by"_s, segmented);
    layout->addRow(u"Notify"_s, people);
    layout->addRow(u"Company"_s, box);
    layout->addRow(u"Value"_s, money);
    layout->addRow(u"Date and more"_s, row({date, combo, spin}));
    layout->addRow(u"Hint"_s, line);
    auto* text = new QPlainTextEdit(u"They need alarms below −18 °C."_s);
    text->setFixedHeight(60);
    layout->addRow(u"Note"_s, text);
    return card;
}

QWidget* table()
{
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(4, 3, view);
    model->setHorizontalHeaderLabels({u"Process"_s, u"Deals"_s, u"Saved"_s});
    for (int i = 0; i < 4; ++i) {
        model->setItem(i, 0, new QStandardItem(u"Default process"_s));
        model->item(i, 0)->setData(u"For new customers"_s, TwoLineDelegate::SubtitleRole);
        model->item(i, 0)->setData(i == 0 ? u"default"_s : QString(), Qt::UserRole + 5);
        model->setItem(i, 1, new QStandardItem(QString::number(44 + i)));
        model->item(i, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->setItem(i, 2, new QStandardItem(u"version 7 · 14 Nov, A. Kowalska"_s));
    }
    view->setModel(model);
    styleTwoLineTable(view);
    auto* names = new TwoLineDelegate(view);
    names->setChipRole(Qt::UserRole + 5);
    view->setItemDelegateForColumn(0, names);
    view->setSortingEnabled(true);
    view->setColumnWidth(0, 240);
    view->horizontalHeader()->setStretchLastSection(true);
    view->selectRow(1);
    view->setFixedHeight(230);
    return view;
}

QWidget* lists()
{
    auto* side = new SideList;
    for (const QString& text : {u"General"_s, u"Users and teams"_s, u"Deals"_s, u"Tasks"_s})
        side->addEntry(text, text);
    side->setCurrentId(u"Deals"_s);
    side->setFixedHeight(230);
    auto* empty = new EmptyState(u"deals"_s, u"No deals yet"_s,
                                 u"A deal is one possible sale. Add the first, or import a file of them."_s);
    empty->setAction(u"New deal"_s, u"add"_s);
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(side);
    layout->addWidget(empty, 1);
    return holder;
}

QWidget* charts()
{
    auto* donut = new DonutChart;
    donut->setSlices({{u"Not started"_s, 5, QColor(0x9aa5b4), 0, {}},
                      {u"Collecting data"_s, 24.4, QColor(0x4c78c9), 1, {}},
                      {u"Contact"_s, 15.9, QColor(0x2a9d9a), 2, {}},
                      {u"Needs analysis"_s, 31.4, QColor(0xd98b2b), 3, {}},
                      {u"Offer"_s, 23.2, QColor(0x8a5fbf), 4, {}}});
    donut->setCentre(u"1 685 700 zł"_s, u"44 open deals"_s);
    donut->setHighlighted(3);
    donut->setMinimumHeight(330);
    auto* lying = new BarChart;
    lying->setBars({{u"Collecting data"_s, 120, 30, u"120"_s, {}, 1},
                    {u"Contact"_s, 80, 60, u"80"_s, QColor(0x2a9d9a), 2},
                    {u"Needs analysis"_s, 12, 0, u"12"_s, QColor(0xd98b2b), 3}});
    auto* standing = new BarChart(Qt::Vertical);
    standing->setBars({{u"Nov"_s, 12, 4, u"12"_s, {}, 1},
                       {u"Dec"_s, 30, 20, u"30"_s, {}, 2},
                       {u"Jan"_s, 0, 0, u"0"_s, {}, 3},
                       {u"Feb"_s, 22, 9, u"22"_s, {}, 4}});
    standing->setFixedHeight(190);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->addWidget(donut);
    column->addWidget(lying);
    column->addWidget(standing);
    return card;
}

class Gallery : public QWidget
{
public:
    Gallery()
    {
        auto* rail = new NavRail;
        rail->addEntry(u"board"_s, u"board"_s, u"Board"_s);
        rail->addEntry(u"deals"_s, u"deals"_s, u"Deals"_s);
        rail->addEntry(u"tasks"_s, u"tasks"_s, u"Tasks"_s);
        rail->addEntry(u"statistics"_s, u"statistics"_s, u"Statistics"_s);
        rail->addBottomEntry(u"settings"_s, u"settings"_s, u"Settings"_s);
        rail->setBadge(u"tasks"_s, 3);
        rail->setCurrent(u"board"_s);
        auto* bar = new TopBar;
        bar->setBackVisible(true);
        bar->setBreadcrumb(u"Deals"_s);
        bar->setTitle(u"Cold-chain sensors"_s);
        bar->addLeading(new Chip(u"Open"_s, Chip::Tone::Accent));
        auto* search = new SearchField(u"Search deals, companies, tasks"_s);
        search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
        bar->addTrailing(search);
        bar->addTrailing(new Avatar(u"Anna Kowalska"_s, 1, 30));
        auto* tabs = new QTabBar;
        for (const QString& text : {u"Timeline"_s, u"Tasks 2"_s, u"Files 3"_s})
            tabs->addTab(text);
        tabs->setExpanding(false);
        auto* menu = new QMenuBar;
        menu->addMenu(u"&File"_s);
        menu->addMenu(u"&Edit"_s);
        auto* progress = new QProgressBar;
        progress->setValue(40);
        progress->setTextVisible(false);

        auto* left = new QVBoxLayout;
        for (QWidget* widget : std::initializer_list<QWidget*>{
                 tabs, buttons(), marks(), form(), progress,
                 new Banner(Chip::Tone::Warning, u"Two people changed this process."_s),
                 new Banner(Chip::Tone::Danger, u"The name is missing."_s)})
            left->addWidget(widget);
        left->addStretch(1);
        auto* right = new QVBoxLayout;
        right->addWidget(table());
        right->addWidget(lists());
        right->addWidget(charts());
        auto* page = new QHBoxLayout;
        page->setContentsMargins(20, 16, 20, 60);
        page->setSpacing(20);
        page->addLayout(left, 1);
        page->addLayout(right, 1);
        auto* main = new QVBoxLayout;
        main->setSpacing(0);
        main->addWidget(menu);
        main->addWidget(bar);
        main->addLayout(page, 1);
        auto* outer = new QHBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->setSpacing(0);
        outer->addWidget(rail);
        outer->addLayout(main, 1);
        toast = new ToastArea(this);
        resize(1440, 1260);
    }

    ToastArea* toast;
};

void keep(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("STAGEWRIGHT_GALLERY");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
}

} // namespace

class TestWidgetGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();
};

void TestWidgetGallery::draws_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestWidgetGallery::draws()
{
    QFETCH(ThemeChoice, choice);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    applyTheme(*qApp, choice);
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    gallery.toast->show(u"“Offer sent” ticked"_s, u"Undo"_s, [] {});
    QCoreApplication::processEvents();
    keep(gallery, u"gallery-"_s + name);
    const QColor page = gallery.grab().toImage().pixelColor(gallery.width() - 4, gallery.height() - 4);
    QCOMPARE(page, Theme::of(&gallery).page);
    QCOMPARE(Theme::of(&gallery).dark, choice == ThemeChoice::Dark);

    CardDialog dialog(u"Meeting with the decision maker"_s);
    dialog.content()->addWidget(form());
    dialog.setHint(u"Changes are saved with the process"_s);
    dialog.showError(u"The deal needs a name."_s);
    dialog.show();
    keep(dialog, u"dialog-"_s + name);

    QMenu menu;
    menu.addAction(u"Open"_s, QKeySequence(Qt::CTRL | Qt::Key_O), qApp, [] {});
    QAction* check = menu.addAction(u"Show archived"_s);
    check->setCheckable(true);
    check->setChecked(true);
    menu.addSeparator();
    menu.addAction(icon(u"delete"_s), u"Delete"_s);
    menu.addAction(u"Not now"_s)->setEnabled(false);
    menu.setActiveAction(menu.actions().constFirst());
    menu.popup({10, 10});
    keep(menu, u"menu-"_s + name);
    menu.close();

    QMessageBox box(QMessageBox::Question, u"Unsaved"_s, u"Leave without saving?"_s,
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.show();
    keep(box, u"message-"_s + name);

    QCalendarWidget calendar;
    calendar.show();
    keep(calendar, u"calendar-"_s + name);

    ChoicePopup popup;
    popup.setChoices(
        {{1, u"Jan Lis"_s, u"Sales"_s}, {2, u"Ewa Mak"_s, u"Key accounts"_s}, {3, u"Olga"_s, {}}});
    popup.openAt(&gallery);
    keep(popup, u"popup-"_s + name);
    popup.close();
}

QTEST_MAIN(TestWidgetGallery)
#include "tst_widget_gallery.moc"
