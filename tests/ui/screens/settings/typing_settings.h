// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/desk/small_table_model.h"
#include "ui/screens/settings/list_page.h"
#include "ui/screens/settings/settings_screen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layout/side_list.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace stagewright::test {

using namespace Qt::StringLiterals;

/// The settings, on their page of products.
struct TypingSettings
{
    DeskFixture at;
    ProductId product;
    std::unique_ptr<SettingsScreen> screen;

    TypingSettings()
    {
        const auto made = at.data->lists().addProduct(at.data.ada, {{}, u"Sensor"_s, false});
        if (!made)
            qFatal("the product of the test was refused");
        product = *made;
        at.start();
        open();
    }
    ~TypingSettings()
    {
        at.settle();
        at.desk.stop();
    }

    /// The window is made anew, as after a change of language.
    void open()
    {
        screen.reset();
        at.settle();
        screen = std::make_unique<SettingsScreen>(at.desk, at.navigator);
        screen->resize(1280, 760);
        find<SideList>(u"settingsPages"_s)->setCurrentId(u"deals"_s);
        find<QTabBar>(u"dealTabs"_s)->setCurrentIndex(3);
        screen->show();
        at.settle();
    }
    template<class T>
    T* find(const QString& name) const
    {
        return screen->findChild<T*>(name);
    }
    /// The page that is shown: the lists have the same fields.
    ListPage* page() const
    {
        const auto pages = screen->findChildren<ListPage*>();
        for (ListPage* each : pages) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QLineEdit* newName() const { return page()->findChild<QLineEdit*>(u"newName"_s); }
    Banner* notice(const QWidget* field) const
    {
        return field->parentWidget()->findChild<Banner*>(u"keptNotice"_s);
    }
    QLineEdit* rename() const
    {
        auto* table = page()->findChild<QTableView*>(u"entries"_s);
        const auto* rows = qobject_cast<SmallTableModel*>(table->model());
        const QModelIndex index = rows->index(rows->rowOf(product.value()), 0);
        table->setCurrentIndex(index);
        table->edit(index);
        at_().settle();
        return table->findChild<QLineEdit*>(u"renameField"_s);
    }
    DeskFixture& at_() const { return const_cast<DeskFixture&>(at); }
    QString stored() const
    {
        const auto directory = at_().data->lists().directory();
        for (const DealProduct& each : directory->products) {
            if (each.id == product)
                return each.name;
        }
        return {};
    }
    /// Another program renames it.
    void renameElsewhere(const QString& name)
    {
        const auto outcome = at.data->lists().changeProduct(
            at.data.ada, {{product, u"Sensor"_s, false}, {product, name, false}});
        QVERIFY(outcome.ok());
    }
    bool isKept(const QString& place, UserId user = {}) const
    {
        const auto draft = at_().data->typing().kept(user.isNull() ? at.data.ada : user, place);
        return draft && draft->has_value();
    }
    /// Sue may change what Ada may.
    void makeSueAnAdministrator()
    {
        const User before = *at.data->people().organisation()->user(at.data.sue);
        User wanted = before;
        wanted.role = Role::Administrator;
        QVERIFY(at.data->people().changeUser(at.data.ada, {before, wanted}).ok());
        at.desk.reloadDirectory();
        at.settle();
    }
    void become(UserId user)
    {
        at.desk.setActor(user);
        // A write may be waiting, so this waits for nothing that comes after it.
        QCoreApplication::processEvents();
    }
    QLineEdit* workspaceName() const { return find<QLineEdit>(u"workspaceName"_s); }
    QString storedName() const { return at_().data->lists().directory()->workspaceName; }
    void saveWorkspaceAs(const QString& name)
    {
        find<SideList>(u"settingsPages"_s)->setCurrentId(u"workspace"_s);
        workspaceName()->selectAll();
        QTest::keyClicks(workspaceName(), name);
        find<QPushButton>(u"saveWorkspace"_s)->click();
    }
    QString renamePlace() const { return u"rename/products/"_s + product.toText(); }
};

template<class T>
T* visible(QWidget& in)
{
    const auto all = in.findChildren<T*>();
    for (T* each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace stagewright::test
