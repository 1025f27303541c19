// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/deals_page.h"

#include "ui/screens/settings/list_page.h"
#include "ui/screens/settings/processes_page.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

DealsPage::DealsPage(Desk& desk, Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      processes_(new ProcessesPage(desk, navigator, this)),
      lists_{new ListPage(ListPage::Kind::Reasons, desk, navigator, this),
             new ListPage(ListPage::Kind::Sources, desk, navigator, this),
             new ListPage(ListPage::Kind::Products, desk, navigator, this)}
{
    tabs_->setObjectName(u"dealTabs"_s);
    tabs_->setAccessibleName(tr("Deals"));
    tabs_->setExpanding(false);
    tabs_->setDrawBase(true);
    addTab(u"processes"_s, tr("Processes"), processes_);
    addTab(u"reasons"_s, tr("Closing reasons"), lists_[0]);
    addTab(u"sources"_s, tr("Sources"), lists_[1]);
    addTab(u"products"_s, tr("Products"), lists_[2]);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(tabs_);
    rows->addWidget(pages_, 1);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
}

void DealsPage::addTab(const QString& id, const QString& text, QWidget* page)
{
    tabs_->setTabData(tabs_->addTab(text), id);
    pages_->addWidget(page);
}

void DealsPage::setEditable(bool editable)
{
    processes_->setEditable(editable);
    for (ListPage* page : std::as_const(lists_))
        page->setEditable(editable);
}

QString DealsPage::currentTab() const
{
    return tabs_->tabData(tabs_->currentIndex()).toString();
}

QList<KeyGroup> DealsPage::keyHints() const
{
    const int list = tabs_->currentIndex() - 1;
    return list < 0 ? processes_->keyHints() : lists_.at(list)->keyHints();
}

void DealsPage::setCurrentTab(const QString& id)
{
    for (int i = 0; i < tabs_->count(); ++i) {
        if (tabs_->tabData(i).toString() == id)
            tabs_->setCurrentIndex(i);
    }
}

} // namespace stagewright
