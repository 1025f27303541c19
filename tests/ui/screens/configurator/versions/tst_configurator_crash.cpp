// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/widgets/banner.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

namespace {

constexpr int editEveryMs = 20;
constexpr qint64 mayBeLostMs = 1000;

QString nameOf(qsizetype edit)
{
    return u"Edit %1"_s.arg(edit);
}

/// The session that is killed: edits without an end and says of each that it was made.
int editForever()
{
    test::DeskFixture desk;
    desk.start();
    const OpenConfigurator open(desk, desk.data.process().id);
    std::printf("%s\n", qPrintable(desk.data.file()));
    std::fflush(stdout);
    for (qsizetype edit = 0;; ++edit) {
        if (!open.ready || !open.editor().renameProcess(nameOf(edit)))
            return 1;
        std::printf("%lld\n", static_cast<long long>(edit));
        std::fflush(stdout);
        QTest::qWait(editEveryMs);
    }
}

/// What a killed session left behind.
struct Killed
{
    QString file;
    qsizetype surely = -1; ///< the last edit that was more than a second old
    qsizetype last = -1;
};

Killed runAndKill(const QString& folder, int lifeMs)
{
    QProcess session;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder);
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    session.start(QCoreApplication::applicationFilePath(), {u"--edit-forever"_s});
    Killed left;
    QList<qint64> times;
    QElapsedTimer clock;
    while (!clock.isValid() || clock.elapsed() < lifeMs) {
        if (!session.canReadLine() && !session.waitForReadyRead(10'000))
            break;
        while (session.canReadLine()) {
            const QString line = QString::fromUtf8(session.readLine()).trimmed();
            if (left.file.isEmpty()) {
                left.file = line;
                clock.start();
            } else {
                times.append(clock.elapsed());
            }
        }
    }
    session.kill();
    session.waitForFinished();
    left.last = times.size() - 1;
    for (qsizetype edit = 0; edit < times.size(); ++edit) {
        if (times[edit] + mayBeLostMs <= clock.elapsed())
            left.surely = edit;
    }
    return left;
}

} // namespace

/// A session of edits that is killed at any moment.
class TestConfiguratorCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAtMostTheLastSecond_data();
    void losesAtMostTheLastSecond();
};

void TestConfiguratorCrash::losesAtMostTheLastSecond_data()
{
    QTest::addColumn<int>("lifeMs");
    for (const int life : {1300, 1570, 1810, 2050})
        QTest::addRow("%d ms", life) << life;
}

void TestConfiguratorCrash::losesAtMostTheLastSecond()
{
    QFETCH(int, lifeMs);
    const QTemporaryDir folder;
    const Killed left = runAndKill(folder.path(), lifeMs);
    QVERIFY2(left.surely > 0, qPrintable(u"only %1 edits were made"_s.arg(left.last)));

    test::DeskFixture desk;
    desk.start(left.file);
    const OpenConfigurator open(desk, desk.data.process().id);
    QVERIFY(open.ready);
    QVERIFY(open.find<Banner>(u"configuratorBanner"_s)->isVisible());
    const QString name = open.process().name.text();
    qsizetype found = -1;
    for (qsizetype edit = 0; edit <= left.last + 1; ++edit) {
        if (name == nameOf(edit))
            found = edit;
    }
    QVERIFY2(found >= left.surely,
             qPrintable(u"%1, yet edit %2 was over a second old"_s.arg(name).arg(left.surely)));
    QVERIFY(desk.problems.isEmpty());
    desk.desk.stop();
}

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (QApplication::arguments().contains(u"--edit-forever"_s))
        return editForever();
    TestConfiguratorCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_configurator_crash.moc"
