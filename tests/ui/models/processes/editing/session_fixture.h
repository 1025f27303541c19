// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_workspace.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/models/processes/editing/open_typing.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <utility>

namespace stagewright::test {

/// Somebody who types the name of the process.
class NameTyping : public OpenTyping
{
public:
    explicit NameTyping(ProcessEditor& editor) : editor_(editor) {}

    void commit() override
    {
        if (const QString name = std::exchange(typed, {}); !name.isEmpty())
            QVERIFY(editor_.renameProcess(name).ok());
    }
    [[nodiscard]] Process applied(const Process& process) const override
    {
        return typed.isEmpty() ? process : process.withName(*ProcessName::from(typed));
    }
    [[nodiscard]] bool isBusy() const override { return busy; }

    QString typed;
    bool busy = false;

private:
    ProcessEditor& editor_;
};

/// The plain process being edited by Ada without a window, over a real workspace; what is said is remembered.
class SessionFixture
{
public:
    SessionFixture() : desk(data.environment), session(desk, navigator), typing(session.editor())
    {
        process = data.process().id;
        QObject::connect(&navigator, &Navigator::messageWanted, &navigator,
                         [this](const QString& text, const QString&, const std::function<void()>& action) {
                             message = text;
                             offered = action;
                         });
        QObject::connect(&navigator, &Navigator::problemWanted, &navigator,
                         [this](const Problem& problem) { problems.append(problem.code); });
        QObject::connect(&session.merging(), &DraftMerging::questionRaised, &navigator,
                         [this](const DraftMerging::Question& asked) { question = asked; });
        QObject::connect(&session.leaving(), &DraftLeaving::questionRaised, &navigator,
                         [this](const std::function<void()>& go) { leave = go; });
        session.process().followTyping(typing);
    }
    ~SessionFixture() { desk.stop(); }
    SessionFixture(const SessionFixture&) = delete;
    SessionFixture& operator=(const SessionFixture&) = delete;

    void start()
    {
        bool opened = false;
        desk.open(data.file()).then(&desk, [&opened](const Result<bool>& file) { opened = file.ok(); });
        QTRY_VERIFY(opened);
        desk.setActor(data.ada);
        desk.reloadDirectory();
        QTRY_VERIFY(desk.directory().people.isAdministrator(data.ada));
        open(process);
    }
    void open(ProcessId id)
    {
        QSignalSpy loaded(&session.process(), &OpenProcess::loaded);
        session.process().open(id);
        QTRY_VERIFY(!loaded.isEmpty());
        settle();
    }
    /// Until every verb was answered.
    void settle()
    {
        int calm = 0;
        const auto isCalm = [this, &calm] {
            calm = desk.pending() == 0 ? calm + 1 : 0;
            return calm > 3;
        };
        QVERIFY(QTest::qWaitFor(isCalm, 60'000));
    }
    [[nodiscard]] ProcessEditor& editor() { return session.editor(); }
    [[nodiscard]] const Process& draft() { return session.editor().process(); }
    void rename(const QString& name) { QVERIFY(editor().renameProcess(name).ok()); }
    void describe(const QString& text) { QVERIFY(editor().describeProcess(text).ok()); }
    void save()
    {
        QSignalSpy saved(&session.saving(), &DraftSaving::saved);
        session.saving().save();
        QTRY_VERIFY(!saved.isEmpty());
        settle();
    }
    /// Another window saves a version with this description.
    void publishElsewhere(const QString& description)
    {
        const auto newest = data->processes().byId(data.ada, process);
        QVERIFY(data->processes()
                    .publish(data.ada, newest->process.withDescription(description), newest->version, {})
                    .ok());
        desk.lookForOthers();
    }
    [[nodiscard]] ProcessId otherProcess()
    {
        Process other = data.process();
        other.name = *ProcessName::from(QStringLiteral("Other"));
        return *data->processes().create(data.ada, other);
    }
    [[nodiscard]] std::optional<ProcessDraft> stored(UserId user)
    {
        return *data->processDrafts().of(user, process);
    }
    [[nodiscard]] int storedVersion() { return data->processes().byId(data.ada, process)->version; }

    TestWorkspace data;
    Desk desk;
    Navigator navigator;
    EditingSession session;
    NameTyping typing;
    ProcessId process;
    QString message;
    std::function<void()> offered; ///< by the last message
    QList<ProblemCode> problems;
    std::optional<DraftMerging::Question> question;
    std::function<void()> leave; ///< asked about
};

/// Holds up everything that the desk writes, or reads, as a slow disk does.
class Gate
{
public:
    enum class Of { Writing, Reading };

    Gate(Desk& desk, Of what)
    {
        const auto wait = [open = open_](Workspace& workspace) {
            while (!*open)
                QThread::msleep(1);
            return workspace.isSetUp();
        };
        if (what == Of::Writing)
            desk.write(wait);
        else
            desk.read(wait);
    }
    ~Gate() { open(); }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    void open() { *open_ = true; }

private:
    std::shared_ptr<std::atomic_bool> open_ = std::make_shared<std::atomic_bool>(false);
};

} // namespace stagewright::test
