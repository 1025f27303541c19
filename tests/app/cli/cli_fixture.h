// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace stagewright::test {

/// What one run of the program came to.
struct Answer
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// One line, from a capital letter or a quoted name to a full stop, or to the usage of a command; no
    /// chatter of a library around it.
    [[nodiscard]] bool isOneSentence() const
    {
        static const QRegularExpression form(QStringLiteral("^(Usage: .*|[\\p{Lu}\"-].*[.])\n$"));
        return form.match(err).hasMatch();
    }
    [[nodiscard]] QByteArray told() const
    {
        return QStringLiteral("code %1, out: %2, err: %3").arg(code).arg(out, err).toUtf8();
    }
};

/// The built program, run as a process on a workspace of its own.
class Cli
{
public:
    [[nodiscard]] Answer run(const QStringList& words, const std::function<void()>& inChild = {}) const
    {
        QProcess process;
        process.setProgram(program);
        process.setArguments(words);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.start();
        const bool ended = process.waitForFinished(60'000);
        const bool wentWell = ended && process.exitStatus() == QProcess::NormalExit;
        return {wentWell ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Runs a command on the workspace of this test.
    [[nodiscard]] Answer on(const QStringList& words, const std::function<void()>& inChild = {}) const
    {
        return run(QStringList{QStringLiteral("--database"), database} + words, inChild);
    }

    [[nodiscard]] QJsonObject object(const QStringList& words) const
    {
        return on(words + QStringList{QStringLiteral("--json")}).object();
    }
    [[nodiscard]] QJsonArray array(const QStringList& words) const
    {
        return on(words + QStringList{QStringLiteral("--json")}).array();
    }
    [[nodiscard]] int dealCount() const
    {
        const Answer answer = on({QStringLiteral("deals"), QStringLiteral("--count")});
        return answer.object().value(QStringLiteral("count")).toInt(-1);
    }
    /// The deal of this name, whole.
    [[nodiscard]] QJsonObject deal(const QString& name) const
    {
        const QJsonArray found = array({QStringLiteral("deals"), QStringLiteral("--search"), name});
        if (found.size() != 1)
            return {};
        return object({QStringLiteral("deal"), found.first()[QStringLiteral("id")].toString()});
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    /// A file of tests/data.
    [[nodiscard]] static QString data(const QString& name)
    {
        return QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/") + name;
    }
    /// Every action of a deal as `deal --json` shows it, by name.
    [[nodiscard]] static QMap<QString, QJsonObject> actionsOf(const QJsonObject& deal)
    {
        QMap<QString, QJsonObject> actions;
        for (const QJsonValue stage : deal[QStringLiteral("checklist")].toArray()) {
            for (const QJsonValue action : stage[QStringLiteral("actions")].toArray())
                actions.insert(action[QStringLiteral("name")].toString(), action.toObject());
        }
        return actions;
    }

    QTemporaryDir folder;
    QString program = QStringLiteral(STAGEWRIGHT_BINARY_DIR "/app/cli/stagewright-cli");
    QString database = folder.filePath(QStringLiteral("w.stagewright"));
};

} // namespace stagewright::test

/// The command ends well and says nothing on the standard error.
#define CLI_DOES(answer)                                                                                     \
    do {                                                                                                     \
        const stagewright::test::Answer given = (answer);                                                    \
        QVERIFY2(given.code == 0 && given.err.isEmpty(), given.told().constData());                          \
    } while (false)

/// The command ends with this code and one sentence with these words in it.
#define CLI_REFUSES(answer, expectedCode, words)                                                             \
    do {                                                                                                     \
        const stagewright::test::Answer given = (answer);                                                    \
        QVERIFY2(given.code == (expectedCode), given.told().constData());                                    \
        QVERIFY2(given.err.contains(words), given.told().constData());                                       \
        QVERIFY2(given.isOneSentence(), given.told().constData());                                           \
        QVERIFY2(given.out.isEmpty(), given.told().constData());                                             \
    } while (false)
