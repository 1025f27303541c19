// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/backup.h"

#include "core/domain/backup/backup_names.h"
#include "core/domain/backup/rotation.h"
#include "core/exchange/backup/still_backup.h"
#include "core/services/session/session.h"
#include "core/services/workspace/workspace.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/engine/file_copy.h"
#include "core/storage/engine/regular_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Verifying takes longer than copying.
constexpr qint64 percentCopied = 30;
constexpr qint64 percentDone = 100;

QDateTime momentNow(const Environment& environment)
{
    return QDateTime::fromMSecsSinceEpoch(environment.now().ms, Qt::UTC);
}

bool isBackupOf(const QString& workspaceFile, const QString& name)
{
    const QDateTime moment = momentOfBackup(name);
    return moment.isValid() && backupName(workspaceFile, moment) == name;
}

void removeOld(const QString& workspaceFile, const Environment& environment)
{
    const QList<BackupFile> all = backupsOf(workspaceFile);
    QList<QDateTime> moments;
    for (const BackupFile& each : all)
        moments.append(each.moment.toTimeZone(environment.zone));
    const QList<QDateTime> kept = keptBackups(moments, environment.today());
    for (const BackupFile& each : all) {
        if (!kept.contains(each.moment))
            QFile::remove(each.path);
    }
    // What a killed program did not finish lies under the name of a moment that never comes again.
    AsideFile::clearLeftovers(QDir(backupFolder(workspaceFile)), [&workspaceFile](const QString& name) {
        return isBackupOf(workspaceFile, name);
    });
}

/// A verified copy at `aside`: how many deals it has.
Result<qint64> copyAside(Workspace& workspace, const AsideFile& aside, const LongWork& work)
{
    Session& session = workspace.session();
    const Outcome copied = session.read([&]() -> Outcome {
        return copyDatabase(session.connection(), aside.path(), work.part(0, percentCopied));
    });
    if (!copied)
        return aside.renamed(copied.problem());
    const auto deals =
        verifyCopy(aside.path(), workspace.environment(), work.part(percentCopied, percentDone));
    // What is wrong with the copy is also wrong with its source.
    if (!deals && deals.problem().code == ProblemCode::DatabaseDamaged)
        return Problem{ProblemCode::DatabaseDamaged, {workspace.file(), deals.problem().values.value(1)}};
    if (!deals)
        return aside.renamed(deals.problem());
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    return deals->value_or(0);
}

/// A copy that is whole takes its place.
Result<BackupMade> placed(AsideFile& aside, const QString& place, qint64 deals)
{
    if (const Outcome taken = aside.takePlace(); !taken)
        return taken.problem();
    return BackupMade{place, QFileInfo(systemPath(place)).size(), deals};
}

} // namespace

Result<std::optional<qint64>> verifyCopy(const QString& file, const Environment& environment,
                                         const LongWork& work)
{
    const auto copy = Workspace::open(file, Workspace::Mode::Still, environment);
    if (!copy && copy.problem().code == ProblemCode::DatabaseOutdated) {
        const auto complaints = complaintsAbout(file, work);
        if (!complaints)
            return complaints.problem();
        if (!complaints->isEmpty())
            return Problem{ProblemCode::DatabaseDamaged, {file, complaints->section(u'\n', 0, 0)}};
        return std::optional<qint64>();
    }
    if (!copy)
        return copy.problem();
    const auto report = (*copy)->check().run(CheckDepth::Quick, work);
    if (!report)
        return report.problem();
    if (const Difference* damage = report->firstDamage())
        return Problem{ProblemCode::DatabaseDamaged,
                       {file, u"%1: %2, %3"_s.arg(damage->place, damage->stored, damage->expected)}};
    return std::optional(report->dealsChecked);
}

Result<BackupMade> saveCopy(Workspace& workspace, const QString& to, const LongWork& work)
{
    AsideFile aside(to);
    if (const Outcome begun = aside.begin(); !begun)
        return begun.problem();
    const auto deals = copyAside(workspace, aside, work);
    return deals ? placed(aside, to, *deals) : deals.problem();
}

BackupAhead::BackupAhead(QString workspaceFile, QString place, Environment environment)
    : workspaceFile_(std::move(workspaceFile)),
      place_(std::move(place)),
      environment_(std::move(environment)),
      aside_(std::make_unique<AsideFile>(place_))
{}

BackupAhead::~BackupAhead()
{
    if (!std::exchange(aside_, nullptr) || !madeFolder_)
        return;
    // Only if there is nothing in it.
    QDir().rmdir(QFileInfo(place_).path());
}

BackupAhead::BackupAhead(BackupAhead&&) noexcept = default;
BackupAhead& BackupAhead::operator=(BackupAhead&&) noexcept = default;

Result<BackupAhead> BackupAhead::make(Workspace& workspace, const LongWork& work)
{
    const QString file = systemPath(workspace.file());
    const QString folder = backupFolder(file);
    const bool hasFolder = QFileInfo::exists(folder);
    if (const Outcome made = makeBackupFolder(folder); !made)
        return made.problem();
    BackupAhead ahead(file, freeBackupPlace(file, momentNow(workspace.environment())),
                      workspace.environment());
    ahead.madeFolder_ = !hasFolder;
    if (const Outcome begun = ahead.aside_->begin(); !begun)
        return begun.problem();
    const auto deals = copyAside(workspace, *ahead.aside_, work);
    if (!deals)
        return deals.problem();
    ahead.deals_ = *deals;
    return ahead;
}

Result<BackupMade> BackupAhead::takePlace()
{
    return placed(*aside_, place_, deals_);
}

void BackupAhead::prune() const
{
    removeOld(workspaceFile_, environment_);
}

Result<BackupMade> backUp(Workspace& workspace, const LongWork& work)
{
    auto ahead = BackupAhead::make(workspace, work);
    if (!ahead)
        return ahead.problem();
    auto made = ahead->takePlace();
    if (made)
        ahead->prune();
    return made;
}

Result<std::optional<BackupMade>> backUpDaily(Workspace& workspace, const LongWork& work)
{
    const auto isSetUp = workspace.isSetUp();
    if (!isSetUp)
        return isSetUp.problem();
    const Environment& environment = workspace.environment();
    const QList<BackupFile> all = backupsOf(systemPath(workspace.file()));
    const bool hasOne = std::any_of(all.cbegin(), all.cend(), [&](const BackupFile& each) {
        return each.moment.toTimeZone(environment.zone).date() == environment.today();
    });
    if (!*isSetUp || hasOne)
        return std::optional<BackupMade>();
    auto made = backUp(workspace, work);
    if (!made)
        return made.problem();
    return std::optional(std::move(*made));
}

QList<BackupFile> backupsOf(const QString& workspaceFile)
{
    QList<BackupFile> all;
    const auto entries = QDir(backupFolder(systemPath(workspaceFile))).entryInfoList(QDir::Files);
    for (const QFileInfo& each : entries) {
        if (isBackupOf(workspaceFile, each.fileName()))
            all.append({each.filePath(), momentOfBackup(each.fileName()), each.size()});
    }
    std::sort(all.begin(), all.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.moment > b.moment; });
    return all;
}

std::optional<BackupFile> newestGoodBackup(const QString& workspaceFile, const Environment& environment,
                                           const LongWork& work)
{
    const QList<BackupFile> all = backupsOf(workspaceFile);
    for (const BackupFile& each : all) {
        if (work.isCancelled())
            return {};
        if (StillBackup(each.path, each.path, work).verify(environment, work).ok())
            return each;
    }
    return {};
}

} // namespace stagewright
