// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/desk/recent_places.h"
#include "ui/screens/shell/hit_delegate.h"
#include "ui/screens/shell/search_popup.h"
#include "ui/widgets/inputs/search_field.h"

#include <QListWidget>
#include <QSettings>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

/// Everything behind Ctrl+K: groups, keys, commands, what was opened last.
class SearchPopupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fixture_ = std::make_unique<DeskFixture>();
        TestWorkspace& data = fixture_->data;
        roof_ = *data->deals().create(
            data.sal, {data.facts(u"Solar roof"_s, data.sal), u"Łódź Solar"_s, u"Ann Solar"_s});
        QVERIFY(data->deals().addNote(data.sal, roof_, u"The solar note"_s, {}).ok());
        Task task;
        task.title = u"Call about solar"_s;
        task.responsible = data.ada;
        task.deal = roof_;
        task_ = *data->tasks().add(data.ada, task);
        fixture_->start();
        window_ = std::make_unique<QWidget>();
        window_->resize(900, 600);
        window_->show();
        popup_ = new SearchPopup(fixture_->desk, recent_, window_.get());
        connect(popup_, &SearchPopup::chosen, this,
                [this](const SearchHit& hit) { chosen_.append(hit.place); });
        connect(popup_, &SearchPopup::allDealsWanted, this, [this](const QString& text) { all_ = text; });
        popup_->setCommands(
            {{u"Theme: Dark"_s,
              u"preview"_s,
              {},
              [this] {
                  run_ = u"dark"_s;
              }},
             {u"New deal"_s, u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_N),
              [this] {
                  run_ = u"new"_s;
              }},
             {u"Act as Solar Tom"_s, u"person"_s, {}, [this] { run_ = u"tom"_s; }, {}, {}, true}});
    }

    void cleanup()
    {
        window_.reset();
        fixture_.reset();
        recent_ = {};
        chosen_.clear();
        all_.clear();
        run_.clear();
    }

    void groupsEveryKind()
    {
        type(u"solar"_s);
        QTRY_COMPARE(headings(), (QStringList{u"Deals"_s, u"Companies"_s, u"People"_s, u"Tasks"_s, u"Notes"_s,
                                              u"Commands"_s}));
        QCOMPARE(rows(), (QStringList{u"Solar roof"_s, u"Łódź Solar"_s, u"Ann Solar"_s, u"Call about solar"_s,
                                      u"The solar note"_s, u"Act as Solar Tom"_s}));
        QCOMPARE(popup_->list()->currentItem()->text(), u"Solar roof"_s);
        DeskFixture::picture(*popup_, u"search"_s);
    }

    void keysWalkRowsAndGroups()
    {
        type(u"solar"_s);
        QTRY_COMPARE(rows().size(), 6);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"Łódź Solar"_s);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(current(), u"Solar roof"_s);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_PageDown);
        QCOMPARE(current(), u"Ann Solar"_s);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), u"Łódź Solar"_s);
        press(Qt::Key_Return);
        QCOMPARE(chosen_.size(), 1);
        QCOMPARE(chosen_.first().kind, SearchKind::Company);
        QVERIFY(!popup_->isVisible());
    }

    /// Enter never opens what belongs to a text that has been changed since.
    void enterWaitsForItsAnswer()
    {
        type(u"solar"_s);
        QTRY_COMPARE(current(), u"Solar roof"_s);
        popup_->field()->setText(u"call"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(chosen_.size(), 1);
        QCOMPARE(chosen_.first(), (SearchPlace{SearchKind::Task, task_.value()}));
    }

    void prefixesNarrow()
    {
        type(u"> new"_s);
        QTRY_COMPARE(rows(), QStringList{u"New deal"_s});
        QCOMPARE(popup_->list()->currentItem()->data(HitDelegate::DetailRole).toString(),
                 QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
        press(Qt::Key_Return);
        QCOMPARE(run_, u"new"_s);
        type(u"@solar"_s);
        QTRY_COMPARE(rows(), QStringList{u"Ann Solar"_s});
        type(u">"_s);
        QTRY_COMPARE(rows(), (QStringList{u"Theme: Dark"_s, u"New deal"_s}));
        type(u"dark theme"_s);
        QTRY_COMPARE(rows(), QStringList{u"Theme: Dark"_s});
    }

    void whatWasOpenedLastComesFirst()
    {
        const UserId ada = fixture_->data.ada;
        recent_.opened(ada, {SearchKind::Deal, roof_.value()});
        recent_.opened(ada, {SearchKind::Task, task_.value()});
        recent_.opened(ada, {SearchKind::Deal, 999});
        open();
        QTRY_COMPARE(rows(),
                     (QStringList{u"Call about solar"_s, u"Solar roof"_s, u"Theme: Dark"_s, u"New deal"_s}));
        // Whoever acts now may not see it, and has opened nothing.
        fixture_->desk.setActor(fixture_->data.tom);
        open();
        fixture_->settle();
        QCOMPARE(rows(), (QStringList{u"Theme: Dark"_s, u"New deal"_s}));
        recent_.opened(fixture_->data.tom, {SearchKind::Deal, roof_.value()});
        open();
        fixture_->settle();
        QCOMPARE(rows(), (QStringList{u"Theme: Dark"_s, u"New deal"_s}));
    }

    void whatWasOpenedLastIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        RecentPlaces kept;
        for (int id = 1; id <= 12; ++id)
            kept.opened(UserId(7), {SearchKind::Company, id});
        kept.opened(UserId(7), {SearchKind::Company, 9});
        kept.save(settings);
        RecentPlaces read;
        read.restore(settings);
        QCOMPARE(read.of(UserId(7)).size(), RecentPlaces::most);
        QCOMPARE(read.of(UserId(7)), kept.of(UserId(7)));
        QCOMPARE(read.of(UserId(7)).first(), (SearchPlace{SearchKind::Company, 9}));
        settings.setValue(u"recent/"_s + UserId(7).toText(),
                          QStringList{u"99:4"_s, u"x"_s, u"0:12"_s, u"1:"_s});
        RecentPlaces odd;
        odd.restore(settings);
        QCOMPARE(odd.of(UserId(7)), (QList<SearchPlace>{{SearchKind::Deal, 12}}));
    }

    void allDealsAreOneRow()
    {
        TestWorkspace& data = fixture_->data;
        fixture_->desk
            .write([&data](Workspace& workspace) -> Outcome {
                for (int i = 0; i < 20; ++i) {
                    const auto made =
                        workspace.deals().create(data.ada, data.facts(u"Crane %1"_s.arg(i), data.ada));
                    if (!made)
                        return made.problem();
                }
                return done();
            })
            .then(this, [](const Outcome& made) { QVERIFY(made.ok()); });
        fixture_->settle();
        type(u"crane"_s);
        QTRY_COMPARE(rows().size(), 9);
        QCOMPARE(rows().last(), u"All deals with “crane”"_s);
        popup_->list()->setCurrentRow(popup_->list()->count() - 1);
        press(Qt::Key_Return);
        QCOMPARE(all_, u"crane"_s);
    }

    void itIsAsTallAsWhatItShows()
    {
        type(u"solar"_s);
        QTRY_COMPARE(rows().size(), 6);
        const int tall = popup_->height();
        type(u"no such thing"_s);
        QTRY_COMPARE(rows().size(), 0);
        QVERIFY(popup_->height() < tall / 2);
        press(Qt::Key_Return);
        QVERIFY(popup_->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!popup_->isVisible());
    }

private:
    void open() { popup_->openAt(window_.get()); }
    void type(const QString& text)
    {
        open();
        popup_->field()->setText(text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(popup_->field(), key, modifiers);
    }
    [[nodiscard]] QString current() const
    {
        const QListWidgetItem* item = popup_->list()->currentItem();
        return item ? item->text() : QString();
    }
    [[nodiscard]] QStringList texts(bool headings) const
    {
        QStringList found;
        for (int row = 0; row < popup_->list()->count(); ++row) {
            const QListWidgetItem* item = popup_->list()->item(row);
            const bool isHeading = item->data(HitDelegate::HeadingRole).toBool();
            if (headings ? isHeading : item->flags().testFlag(Qt::ItemIsSelectable))
                found.append(item->text());
        }
        return found;
    }
    [[nodiscard]] QStringList rows() const { return texts(false); }
    [[nodiscard]] QStringList headings() const { return texts(true); }

    std::unique_ptr<DeskFixture> fixture_;
    std::unique_ptr<QWidget> window_;
    RecentPlaces recent_;
    SearchPopup* popup_ = nullptr;
    DealId roof_;
    TaskId task_;
    QList<SearchPlace> chosen_;
    QString all_;
    QString run_;
};

QTEST_MAIN(SearchPopupTest)
#include "tst_search_popup.moc"
