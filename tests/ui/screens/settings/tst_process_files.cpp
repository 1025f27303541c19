// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process_file.h"
#include "tests/support/fresh_ids.h"
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/models/processes/comparison_model.h"
#include "ui/screens/process_file/comparison_table.h"
#include "ui/screens/process_file/process_preview_dialog.h"
#include "ui/screens/settings/process_row.h"
#include "ui/screens/settings/processes_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text/labels.h"

#include <QMenu>
#include <QTemporaryDir>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// Processes out to files and in again: shown before anything happens, then a draft or a new process.
class TestProcessFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exportsTheDraft();
    void importsIntoTheDraftAsOneStep();
    void whatWasDeletedComesBackAsItself();
    void namesWhoIsNotHere();
    void saysWhenNothingDiffers();
    void refusesWhatIsNoProcessFile();
    void tellsWhenTheDiskRefuses();
    void cancellingDoesNothing();
    void salespeopleExportOnly();
    void thePageMakesADraftOfAKnownProcess();
    void thePageMakesANewProcess();
    void thePageMayCopyAKnownProcess();
    void thePageExports();

private:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] ProcessFileChooser chooser();
    [[nodiscard]] Process written(const QString& file) const;
    void write(const QString& file, const Process& process) const;
    void writeText(const QString& file, const QByteArray& text) const;
    void openConfigurator();
    void openPage();
    [[nodiscard]] Process process() const { return desk_->data.process(); }
    void fromMenu(const QString& item);
    template<class T>
    [[nodiscard]] T* find(QWidget& in, const QString& name) const
    {
        const auto all = in.findChildren<T*>(name);
        const auto seen = std::find_if(all.cbegin(), all.cend(), [](T* each) { return each->isVisible(); });
        return seen == all.cend() ? nullptr : *seen;
    }

    QTemporaryDir folder_;
    QString chosen_;
    QString proposed_;
    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
    std::unique_ptr<ProcessesPage> page_;
    QList<ProcessId> configured_;
};

void TestProcessFiles::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    configured_.clear();
    chosen_.clear();
    connect(&desk_->navigator, &Navigator::configuratorWanted, this,
            [this](ProcessId id) { configured_.append(id); });
}

void TestProcessFiles::cleanup()
{
    desk_->settle();
    desk_->desk.stop();
    open_.reset();
    page_.reset();
    desk_.reset();
}

ProcessFileChooser TestProcessFiles::chooser()
{
    ProcessFileChooser made;
    made.toOpen = [this](QWidget*) {
        return chosen_;
    };
    made.toSave = [this](QWidget*, const QString& name) {
        proposed_ = name;
        return chosen_;
    };
    return made;
}

Process TestProcessFiles::written(const QString& file) const
{
    test::CountingIds ids;
    return loadProcessFile(path(file), desk_->desk.directory().people, ids)->process;
}

void TestProcessFiles::write(const QString& file, const Process& process) const
{
    QVERIFY(saveProcessFile(path(file), process, desk_->desk.directory().people).ok());
}

void TestProcessFiles::writeText(const QString& file, const QByteArray& text) const
{
    QFile out(path(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void TestProcessFiles::openConfigurator()
{
    open_ = std::make_unique<OpenConfigurator>(*desk_, process().id, chooser());
    QVERIFY(open_->ready);
}

void TestProcessFiles::openPage()
{
    page_ = std::make_unique<ProcessesPage>(desk_->desk, desk_->navigator, nullptr, chooser());
    page_->setEditable(true);
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void TestProcessFiles::fromMenu(const QString& item)
{
    QTest::mouseClick(open_->find<Button>(u"processFile"_s), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto* action = menu->findChild<QAction*>(item);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    menu->close();
    desk_->settle();
}

void TestProcessFiles::exportsTheDraft()
{
    openConfigurator();
    QVERIFY(open_->editor().renameProcess(u"A/B: <c>"_s).ok());
    chosen_ = path(u"out.stagewright.json"_s);
    fromMenu(u"exportProcess"_s);
    QCOMPARE(proposed_, u"A_B_ _c_.stagewright.json"_s);
    QCOMPARE(written(u"out.stagewright.json"_s), open_->process());
    QCOMPARE(desk_->message, u"Exported to “out.stagewright.json”."_s);
}

void TestProcessFiles::importsIntoTheDraftAsOneStep()
{
    openConfigurator();
    const Process before = open_->process();
    Process other = before.withStageRemoved(before.stages[2].id).withDescription(u"From a file"_s);
    // Made elsewhere: other ids, the same names.
    test::CountingIds ids;
    while (ids.next() < 1'000'000)
        continue;
    write(u"in.json"_s, test::withFreshIds(other, ids));
    chosen_ = path(u"in.json"_s);
    QTest::keyClick(&open_->window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    desk_->settle();
    auto* dialog = open_->find<ProcessPreviewDialog>(u"processPreviewDialog"_s);
    QVERIFY(dialog);
    test::DeskFixture::picture(*dialog, u"process-import"_s);
    QVERIFY(!dialog->findChild<Button*>(u"createNew"_s));
    const qsizetype differences = 2 + before.stages[2].actions.size();
    QCOMPARE(dialog->findChild<ComparisonTable*>()->comparison()->differenceCount(), differences);
    QCOMPARE(open_->process(), before);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QCOMPARE(open_->process(), other);
    QCOMPARE(open_->editor().undoName(), u"Import “in.json”"_s);
    open_->editor().undo();
    QVERIFY(!open_->editor().isDirty());
}

void TestProcessFiles::whatWasDeletedComesBackAsItself()
{
    openConfigurator();
    const Process before = open_->process();
    write(u"before.json"_s, before);
    open_->editor().removeStage(before.stages[1].id);
    QVERIFY(open_->process() != before);
    chosen_ = path(u"before.json"_s);
    fromMenu(u"importProcess"_s);
    auto* dialog = open_->find<ProcessPreviewDialog>(u"processPreviewDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QWidget*>(u"unknownPeople"_s));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    // With its ids, so that the ticks of its actions count again.
    QCOMPARE(open_->process(), before);
}

void TestProcessFiles::namesWhoIsNotHere()
{
    openConfigurator();
    QByteArray people;
    for (char letter = 'a'; letter <= 'g'; ++letter)
        people += QByteArray(people.isEmpty() ? "" : ", ") + '"' + letter + "@else.com\"";
    const QByteArray json =
        R"({"format": "stagewright-process", "name": "P", "stages": [{"name": "S", "actions": [
        {"name": "A", "performed_by": {"rule": "chosen", "people": [)" +
        people + "]}}]}]}";
    writeText(u"away.json"_s, json);
    chosen_ = path(u"away.json"_s);
    fromMenu(u"importProcess"_s);
    QVERIFY(desk_->problems.isEmpty());
    auto* dialog = open_->find<ProcessPreviewDialog>(u"processPreviewDialog"_s);
    QVERIFY(dialog);
    const auto* banner = dialog->findChild<Banner*>(u"unknownPeople"_s);
    QVERIFY(banner && banner->isVisible());
    test::DeskFixture::picture(*dialog, u"process-import-strangers"_s);
    const QString text = banner->text();
    QVERIFY2(text.contains(u"a@else.com"_s) && text.contains(u"e@else.com and 2 more"_s), qPrintable(text));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    // Chosen people, and none of them is left: the findings tell.
    const Performers nobody{PerformerRule::Chosen, {}};
    QCOMPARE(open_->process().stages.first().actions.first().performers, nobody);
}

void TestProcessFiles::saysWhenNothingDiffers()
{
    openConfigurator();
    write(u"same.json"_s, open_->process());
    chosen_ = path(u"same.json"_s);
    fromMenu(u"importProcess"_s);
    auto* dialog = open_->find<ProcessPreviewDialog>(u"processPreviewDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(u"previewHeading"_s)->text().contains(u"nothing to import"));
}

void TestProcessFiles::refusesWhatIsNoProcessFile()
{
    openConfigurator();
    writeText(u"bad.json"_s, R"({"format": "stagewright-process", "name": "P", "stages": [{"name": ""}]})");
    chosen_ = path(u"bad.json"_s);
    fromMenu(u"importProcess"_s);
    QCOMPARE(desk_->problems.size(), 1);
    QCOMPARE(desk_->problems.first().code, ProblemCode::ProcessFileUnreadable);
    QVERIFY(!open_->editor().isDirty());
    chosen_ = path(u"not there"_s);
    fromMenu(u"importProcess"_s);
    QCOMPARE(desk_->problems.last().code, ProblemCode::FileUnreadable);
}

void TestProcessFiles::tellsWhenTheDiskRefuses()
{
    openConfigurator();
    chosen_ = path(u"no such folder/out.json"_s);
    fromMenu(u"exportProcess"_s);
    QCOMPARE(desk_->problems.size(), 1);
    QCOMPARE(desk_->problems.first().code, ProblemCode::FileUnwritable);
}

void TestProcessFiles::cancellingDoesNothing()
{
    openConfigurator();
    desk_->message.clear();
    fromMenu(u"exportProcess"_s);
    fromMenu(u"importProcess"_s);
    QVERIFY(desk_->message.isEmpty());
    QVERIFY(desk_->problems.isEmpty());
}

void TestProcessFiles::salespeopleExportOnly()
{
    openConfigurator();
    desk_->desk.setActor(desk_->data.sal);
    desk_->settle();
    chosen_ = path(u"out.json"_s);
    fromMenu(u"exportProcess"_s);
    QVERIFY(QFile::exists(chosen_));
    QTest::mouseClick(open_->find<Button>(u"processFile"_s), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu && !menu->findChild<QAction*>(u"importProcess"_s)->isEnabled());
    menu->close();
    QTest::keyClick(&open_->window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    desk_->settle();
    QVERIFY(!open_->find<ProcessPreviewDialog>(u"processPreviewDialog"_s));
}

void TestProcessFiles::thePageMakesADraftOfAKnownProcess()
{
    openPage();
    const Process changed = process().withDescription(u"From a file"_s);
    QVERIFY(
        desk_->data->processDrafts().save(desk_->data.ada, process().withDescription(u"x"_s), 1, {}).ok());
    write(u"known.json"_s, changed);
    chosen_ = path(u"known.json"_s);
    QTest::mouseClick(find<Button>(*page_, u"importProcess"_s), Qt::LeftButton);
    desk_->settle();
    auto* dialog = find<ProcessPreviewDialog>(*page_, u"processPreviewDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QWidget*>(u"replacesDraft"_s)->isVisible());
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(configured_, QList<ProcessId>{changed.id});
    QCOMPARE((*desk_->data->processDrafts().of(desk_->data.ada, changed.id))->process, changed);
    QCOMPARE(process().description, desk_->data.process().description); // nothing was saved
}

void TestProcessFiles::thePageMakesANewProcess()
{
    openPage();
    test::CountingIds ids;
    Process other = test::withFreshIds(test::plainProcess(), ids);
    other.id = ProcessId(4242);
    other.name = *ProcessName::from(u"<b>Another</b>"_s);
    write(u"other.json"_s, other);
    chosen_ = path(u"other.json"_s);
    QTest::mouseClick(find<Button>(*page_, u"importProcess"_s), Qt::LeftButton);
    desk_->settle();
    auto* dialog = find<ProcessPreviewDialog>(*page_, u"processPreviewDialog"_s);
    QVERIFY(dialog);
    test::DeskFixture::picture(*dialog, u"process-import-new"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(configured_.size(), 1);
    const Process made = desk_->data->processes().byId(desk_->data.ada, configured_.first())->process;
    QCOMPARE(made.name, other.name);
    QCOMPARE(made.actionCount(), other.actionCount());
    QVERIFY(desk_->problems.isEmpty());
}

void TestProcessFiles::thePageMayCopyAKnownProcess()
{
    openPage();
    write(u"copy.json"_s, process().withDescription(u"Mine"_s));
    chosen_ = path(u"copy.json"_s);
    QTest::mouseClick(find<Button>(*page_, u"importProcess"_s), Qt::LeftButton);
    desk_->settle();
    auto* dialog = find<ProcessPreviewDialog>(*page_, u"processPreviewDialog"_s);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<Button*>(u"createNew"_s), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(configured_.size(), 1);
    QVERIFY(configured_.first() != process().id);
    QCOMPARE(desk_->data->processes().byId(desk_->data.ada, configured_.first())->process.name.text(),
             u"Default process (2)"_s);
}

void TestProcessFiles::thePageExports()
{
    openPage();
    chosen_ = path(u"page.json"_s);
    QTest::mouseClick(page_->findChild<ProcessRow*>()->menuButton(), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->findChild<QAction*>(u"export"_s)->trigger();
    menu->close();
    desk_->settle();
    QCOMPARE(written(u"page.json"_s), process());
}

QTEST_MAIN(TestProcessFiles)
#include "tst_process_files.moc"
