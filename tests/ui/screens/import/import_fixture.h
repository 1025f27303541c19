// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/desk_fixture.h"

#include "ui/screens/import/import_dialog.h"
#include "ui/screens/import/import_file_page.h"
#include "ui/widgets/inputs/choice_box.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace stagewright::test {

using namespace Qt::StringLiterals;

inline constexpr auto salesFile =
    "opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value\n"
    "First,Sal,Acme,Won,20-10-2016,01-03-2017,1054\n"
    "Second,Sue,Acme,Engaging,25-10-2016,,\n"
    "Third,Nina New,Beta,Lost,25-10-2016,11-03-2017,0\n"
    "Fourth,Sal,Beta,Prospecting,someday,,\n";

/// The import dialog on a file with this text.
struct ImportShown
{
    DeskFixture at;
    std::unique_ptr<ImportDialog> dialog;

    explicit ImportShown(const QByteArray& text = salesFile,
                         UserId TestWorkspace::*actor = &TestWorkspace::ada)
    {
        at.start();
        at.desk.setActor(at.data.*actor);
        dialog = std::make_unique<ImportDialog>(at.desk, at.navigator, nullptr);
        dialog->show();
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    ~ImportShown() { at.desk.stop(); }

    [[nodiscard]] QString path() const { return at.data.folder.filePath(u"sales.csv"_s); }
    void choose()
    {
        Q_EMIT dialog->findChild<ImportFilePage*>()->fileChosen(path());
        at.settle();
    }
    void next()
    {
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        at.settle();
    }
    ChoiceBox* box(const QString& name) { return dialog->findChild<ChoiceBox*>(name); }
    void pick(const QString& name, const QString& text)
    {
        box(name)->setCurrentId(box(name)->itemData(box(name)->findText(text)).toLongLong());
        at.settle();
    }
    QString heading() { return words(u"reportHeading"_s); }
    /// The words of this name on the page that is shown; empty when they are not there.
    QString words(const QString& name)
    {
        for (QLabel* label : dialog->findChildren<QLabel*>(name)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    QTableView* skipped()
    {
        for (QTableView* table : dialog->findChildren<QTableView*>(u"skippedRows"_s)) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
};

} // namespace stagewright::test
