// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_service.h"

#include "core/domain/name.h"
#include "core/services/check_list.h"
#include "core/services/session.h"

namespace stagewright {

namespace {

void checkFile(CheckStore& store, DifferenceList& differences)
{
    const QString sound = QStringLiteral("ok");
    for (const QString& found : store.integrity())
        differences.add(CheckKind::Integrity, QStringLiteral("database"), found, sound);
    store.eachOrphan([&](const QString& table, qint64 row, const QString& target) {
        differences.add(CheckKind::ForeignKeys, table + u' ' + idToText(qMax<qint64>(row, 0)),
                        QStringLiteral("refers to no row of ") + target, sound);
    });
    store.eachBrokenFile([&](FileId file, qint64 size, qint64 stored) {
        const QString bytes = QStringLiteral("%1 bytes");
        differences.add(CheckKind::Integrity, QStringLiteral("file ") + file.toText(),
                        stored < 0 ? QStringLiteral("no content") : bytes.arg(stored), bytes.arg(size));
    });
}

void checkNames(CheckStore& store, DifferenceList& differences)
{
    const auto compare = [&](const CheckedName& name) {
        differences.compare(CheckKind::SearchIndex, idToText(name.id), name.foldedName, folded(name.name));
    };
    store.eachCompany(compare);
    store.eachPerson(compare);
    for (const DealId id : store.orphanTexts())
        differences.add(CheckKind::SearchIndex, QStringLiteral("deal_text ") + id.toText(), id.toText(),
                        QString());
}

} // namespace

Result<CheckReport> CheckService::run()
{
    CheckReport report;
    CheckStore store(session_.connection());
    DifferenceList differences(report);
    const Outcome read = session_.read([&]() -> Outcome {
        checkFile(store, differences);
        DealCheck(session_, report).run();
        checkNames(store, differences);
        return done();
    });
    if (!read)
        return read.problem();
    // Outside of the snapshot: the index is asked by a statement that counts as a write.
    if (const QString problem = store.searchIndexProblem(); !problem.isEmpty())
        differences.add(CheckKind::SearchIndex, QStringLiteral("deal_search"), problem, QStringLiteral("ok"));
    if (session_.connection().failed())
        return session_.connection().problem();
    return report;
}

} // namespace stagewright
