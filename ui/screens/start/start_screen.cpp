// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/start_screen.h"

#include "core/exchange/defaults.h"
#include "core/services/demo/generator.h"
#include "ui/models/desk/desk.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/layout/form_layout.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 560;
constexpr quint32 demoSeed = 1;
constexpr int patience = 300;

} // namespace

StartScreen::StartScreen(Desk& desk, const QString& language, QWidget* parent)
    : QWidget(parent), desk_(desk), language_(language)
{
    setObjectName(u"startScreen"_s);
    build();
    busyTimer_.setSingleShot(true);
    busyTimer_.setInterval(patience);
    connect(&busyTimer_, &QTimer::timeout, this, [this] {
        busyText_->show();
        busyBar_->show();
    });
    setFocusProxy(name_);
}

void StartScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // If the surrounding scroll area had the focus first, it would swallow the first letters.
    name_->setFocus(Qt::OtherFocusReason);
}

void StartScreen::build()
{
    auto* card = new Card;
    card->setFixedWidth(cardWidth);
    auto* content = new QVBoxLayout(card);
    content->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    content->setSpacing(space::m);
    content->addWidget(new IconLabel(u"logo"_s, 40, TextTone::Accent));
    content->addWidget(new TextLabel(tr("Welcome to Stagewright"), TextStyle::Display));
    auto* intro = new TextLabel(
        tr("Who will administer this workspace? You can add your colleagues later in Settings."),
        TextStyle::Body, TextTone::Muted);
    intro->setWordWrap(true);
    content->addWidget(intro);
    buildForm(*content);

    problem_ = new Banner(Tone::Danger);
    problem_->setObjectName(u"problem"_s);
    problem_->hide();
    content->addWidget(problem_);
    busyText_ = new TextLabel({}, TextStyle::Caption, TextTone::Muted);
    busyText_->hide();
    busyBar_ = new QProgressBar;
    busyBar_->setRange(0, 0);
    busyBar_->setTextVisible(false);
    busyBar_->setFixedHeight(6);
    busyBar_->hide();
    content->addWidget(busyText_);
    content->addWidget(busyBar_);
    create_ = new Button(Button::Kind::Primary, tr("Create workspace"));
    create_->setObjectName(u"create"_s);
    create_->setDefault(true);
    connect(create_, &QAbstractButton::clicked, this, &StartScreen::submit);
    content->addWidget(create_, 0, Qt::AlignRight);

    auto* page = new QWidget;
    auto* centred = new QVBoxLayout(page);
    centred->addStretch(1);
    centred->addWidget(card, 0, Qt::AlignHCenter);
    centred->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void StartScreen::buildForm(QVBoxLayout& content)
{
    auto* form = new FormLayout;
    form->setSeparators(false);
    form->setVerticalSpacing(space::m);
    const auto field = [this, form](const QString& name, const QString& label, const QString& placeholder) {
        auto* edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setPlaceholderText(placeholder);
        connect(edit, &QLineEdit::returnPressed, this, &StartScreen::submit);
        form->addRow(label, edit);
        return edit;
    };
    name_ = field(u"adminName"_s, tr("Your name"), tr("First and last name"));
    email_ = field(u"adminEmail"_s, tr("Your e-mail"), u"name@example.com"_s);
    company_ = field(u"company"_s, tr("Company"), tr("Name of your company"));
    currency_ = new QComboBox;
    currency_->setObjectName(u"currency"_s);
    fillCurrencies();
    form->addRow(tr("Currency"), currency_);
    languages_ = new Segmented;
    languages_->setObjectName(u"language"_s);
    languages_->addSegment(u"English"_s, u"en"_s);
    languages_->addSegment(u"Polski"_s, u"pl"_s);
    languages_->setCurrentData(language_);
    connect(languages_, &Segmented::currentChanged, this,
            [this] { Q_EMIT languageChosen(languages_->currentData().toString()); });
    form->addRow(tr("Language"), languages_);
    demo_ = new QCheckBox(tr("Add a year of demo data to explore"));
    demo_->setObjectName(u"demo"_s);
    form->addWide(demo_);
    content.addLayout(form);
}

void StartScreen::fillCurrencies()
{
    for (const Currency& each : Currency::all()) {
        const QString text =
            each.symbol() == each.code() ? each.code() : each.code() + u" · "_s + each.symbol();
        currency_->addItem(text, each.code());
    }
    const QString usual = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    const int at = currency_->findData(usual);
    currency_->setCurrentIndex(at >= 0 ? at : currency_->findData(Currency::pln().code()));
}

StartScreen::Entered StartScreen::entered() const
{
    return {company_->text(), name_->text(), email_->text(), currency_->currentData().toString(),
            demo_->isChecked()};
}

void StartScreen::setEntered(const Entered& entered)
{
    company_->setText(entered.company);
    name_->setText(entered.name);
    email_->setText(entered.email);
    currency_->setCurrentIndex(currency_->findData(entered.currency));
    demo_->setChecked(entered.demo);
}

NewWorkspace StartScreen::wanted() const
{
    NewWorkspace wanted = defaultWorkspace(language_);
    wanted.companyName = company_->text().simplified();
    wanted.adminName = name_->text().simplified();
    wanted.adminEmail = email_->text().trimmed();
    const auto currency = Currency::fromCode(currency_->currentData().toString());
    wanted.currency = currency ? *currency : Currency::pln();
    return wanted;
}

void StartScreen::submit()
{
    if (!create_->isEnabled())
        return;
    setBusy(tr("Preparing the workspace…"));
    desk_.write([wanted = wanted()](Workspace& workspace) { return workspace.setUp(wanted); })
        .then(this, [this](const Result<UserId>& admin) {
            if (!admin)
                showProblem(admin.problem());
            else if (demo_->isChecked())
                fillWithDemo(*admin);
            else
                Q_EMIT ready(*admin);
        });
}

void StartScreen::fillWithDemo(UserId admin)
{
    setBusy(tr("Creating demo deals…"));
    desk_
        .write([admin, language = languages_->currentData().toString()](Workspace& workspace) {
            return fillDemo(workspace, demoSeed, admin, language);
        })
        .then(this, [this, admin](const Outcome& filled) {
            if (!filled)
                demoProblem_ = filled.problem();
            Q_EMIT ready(admin);
        });
}

void StartScreen::setBusy(const QString& text)
{
    problem_->hide();
    busyText_->setText(text);
    busyTimer_.start();
    for (QWidget* each :
         std::initializer_list<QWidget*>{company_, name_, email_, currency_, languages_, demo_, create_})
        each->setEnabled(false);
}

void StartScreen::showProblem(const Problem& problem)
{
    busyTimer_.stop();
    busyText_->hide();
    busyBar_->hide();
    for (QWidget* each :
         std::initializer_list<QWidget*>{company_, name_, email_, currency_, languages_, demo_, create_})
        each->setEnabled(true);
    problem_->setText(sentence(problem));
    problem_->show();
    const bool aboutEmail = problem.code == ProblemCode::EmailUnreadable;
    (aboutEmail ? email_ : name_)->setFocus();
}

} // namespace stagewright
