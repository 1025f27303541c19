// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checking/check_service.h"

#include "core/domain/name.h"
#include "core/services/checking/deal_check.h"
#include "core/services/session/session.h"
#include "core/storage/engine/cancel_watch.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/text_index_check.h"
#include "core/storage/stores/search/search_index.h"

#include <array>
#include <utility>
#include <vector>

namespace stagewright {

namespace {

constexpr int mostComplaints = 1000;

void checkFile(Connection& connection, DifferenceList& differences)
{
    const QString sound = QStringLiteral("ok");
    const QStringList complaints = connection.dialect().integrityComplaints(mostComplaints);
    for (const QString& found : complaints)
        differences.add(CheckKind::Integrity, QStringLiteral("database"), found, sound);
    CheckStore(connection).eachBrokenFile([&](FileId file, qint64 size, qint64 stored) {
        const QString bytes = QStringLiteral("%1 bytes");
        differences.add(CheckKind::Integrity, QStringLiteral("file ") + file.toText(),
                        stored < 0 ? QStringLiteral("no content") : bytes.arg(stored), bytes.arg(size));
    });
}

void checkReferences(Connection& connection, DifferenceList& differences)
{
    connection.dialect().eachOrphan([&](const QString& table, qint64 row, const QString& target) {
        differences.add(CheckKind::ForeignKeys, table + u' ' + idToText(qMax<qint64>(row, 0)),
                        QStringLiteral("refers to no row of ") + target, QStringLiteral("ok"));
    });
}

void checkNames(CheckStore& store, DifferenceList& differences)
{
    const auto compare = [&](const CheckedName& name) {
        differences.compare(CheckKind::SearchIndex, idToText(name.id), name.foldedName, folded(name.name));
    };
    store.eachCompany(compare);
    store.eachPerson(compare);
}

void checkTexts(SearchIndex index, DifferenceList& differences)
{
    for (const TextKind kind : allTextKinds) {
        const QString table = QString::fromLatin1(textsOf(kind)) + u' ';
        for (const qint64 id : index.orphans(kind))
            differences.add(CheckKind::SearchIndex, table + idToText(qMax<qint64>(id, 0)),
                            QString::number(id), QString());
        if (kind == TextKind::Deal) // compared with the deal's other facts
            continue;
        index.eachText(kind, [&](qint64 id, const std::optional<QString>& text, const QString& wanted) {
            if (text != wanted)
                differences.add(CheckKind::SearchIndex, table + idToText(qMax<qint64>(id, 0)),
                                text.value_or(QString()), wanted);
        });
    }
}

/// The index has its texts only as entries, so the sums over entries are compared, whoever made them.
void checkIndex(TextIndexCheck& index, const QString& place, DifferenceList& differences)
{
    const auto text = [](const IndexSums& sums) {
        return QStringLiteral("%1 entries, sum %2").arg(sums.entries).arg(sums.sum, 0, 16);
    };
    const IndexSums stored = index.entries([&](const QString& term) {
        differences.add(CheckKind::SearchIndex, place, QStringLiteral("\"%1\" is not found").arg(term),
                        QStringLiteral("ok"));
    });
    differences.compare(CheckKind::SearchIndex, place, text(stored), text(index.expected()));
}

QString placeOf(CheckPart part)
{
    switch (part) {
    case CheckPart::File:
        return QStringLiteral("database");
    case CheckPart::References:
        return QStringLiteral("references");
    case CheckPart::Deals:
        return QStringLiteral("deals");
    case CheckPart::Totals:
        return QStringLiteral("totals");
    case CheckPart::Names:
        return QStringLiteral("names");
    case CheckPart::SearchIndex:
        return QStringLiteral("search");
    }
    return {};
}

/// Runs the parts of a check, each one even if others failed.
class Parts
{
public:
    Parts(Connection& connection, CheckReport& report, CheckDepth depth, const LongWork& work)
        : connection_(connection),
          report_(report),
          differences_(report),
          ends_(depth == CheckDepth::Whole ? endsOfWhole : endsOfQuick),
          work_(work)
    {}

    /// `work` is given what it tells its own progress to.
    template<class Work>
    void run(CheckPart part, Work work)
    {
        const qint64 end = ends_.at(static_cast<std::size_t>(part));
        const LongWork mine = work_.part(std::exchange(begin_, end), end);
        if (cancelled_)
            return;
        connection_.forgetFailure();
        work(mine);
        cancelled_ = work_.isCancelled() ||
                     (connection_.failed() && connection_.problem().code == ProblemCode::Cancelled);
        if (cancelled_)
            return;
        (connection_.failed() ? report_.unverified : report_.verified).append(part);
        if (connection_.failed()) {
            const Problem& problem = connection_.problem();
            const auto kind = part == CheckPart::SearchIndex ? CheckKind::SearchIndex : CheckKind::Integrity;
            differences_.add(kind, placeOf(part), problem.values.value(problem.values.size() - 1),
                             QStringLiteral("ok"));
        }
        connection_.forgetFailure();
        mine.tell(1, 1);
    }
    /// A part that could not be completed because of another part.
    void skip(CheckPart part) { report_.unverified.append(part); }
    [[nodiscard]] bool isCancelled() const { return cancelled_; }

private:
    /// Roughly how much of the time is over, in percent, after each part.
    using Ends = std::array<qint64, 6>;
    static constexpr Ends endsOfQuick{40, 45, 95, 97, 100, 100};
    static constexpr Ends endsOfWhole{20, 23, 50, 52, 55, 100};

    Connection& connection_;
    CheckReport& report_;
    DifferenceList differences_;
    const Ends& ends_;
    const LongWork& work_;
    qint64 begin_ = 0;
    bool cancelled_ = false;
};

} // namespace

const Difference* CheckReport::firstDamage() const
{
    for (const Difference& each : differences) {
        if (each.kind != CheckKind::SearchIndex)
            return &each;
    }
    return nullptr;
}

Result<CheckReport> CheckService::run(CheckDepth depth, const LongWork& work)
{
    CheckReport report;
    Connection& connection = session_.connection();
    CheckStore store(connection);
    SearchIndex texts(connection);
    std::vector<std::pair<QString, std::unique_ptr<TextIndexCheck>>> indexes;
    for (const TextKind kind : allTextKinds)
        indexes.emplace_back(QString::fromLatin1(indexOf(kind)), texts.check(kind));
    DifferenceList differences(report);
    if (depth == CheckDepth::Whole) {
        for (const auto& [name, index] : indexes)
            index->open();
    }
    const CancelWatch watch(connection, work.cancel);
    const Outcome read = session_.read([&]() -> Outcome {
        Parts parts(connection, report, depth, work);
        parts.run(CheckPart::File, [&](const LongWork&) { checkFile(connection, differences); });
        parts.run(CheckPart::References, [&](const LongWork&) { checkReferences(connection, differences); });
        DealCheck deals(session_, report);
        parts.run(CheckPart::Deals, [&](const LongWork& mine) { deals.checkDeals(mine); });
        if (report.unverified.contains(CheckPart::Deals))
            parts.skip(CheckPart::Totals);
        else
            parts.run(CheckPart::Totals, [&](const LongWork&) { deals.checkTotals(); });
        parts.run(CheckPart::Names, [&](const LongWork&) {
            checkNames(store, differences);
            checkTexts(texts, differences);
        });
        if (depth == CheckDepth::Whole) {
            parts.run(CheckPart::SearchIndex, [&](const LongWork&) {
                for (const auto& [name, index] : indexes)
                    checkIndex(*index, name, differences);
            });
        }
        return parts.isCancelled() ? Outcome(Problem{ProblemCode::Cancelled, {}}) : done();
    });
    if (depth == CheckDepth::Whole) {
        for (const auto& [name, index] : indexes)
            index->close();
    }
    if (!read)
        return read.problem();
    return report;
}

} // namespace stagewright
