// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deal_query_bytes.h"

#include <QDataStream>
#include <QIODevice>

namespace stagewright {

namespace {

constexpr quint32 format = 1;
constexpr qint64 absent = -1; ///< ids are never negative

template<class AnyId>
qint64 numberOf(const std::optional<AnyId>& id)
{
    return id ? id->value() : absent;
}

template<class AnyId>
std::optional<AnyId> optionalId(qint64 number)
{
    return number < 0 ? std::nullopt : std::optional<AnyId>(AnyId(number));
}

} // namespace

QByteArray bytesOf(const DealQuery& query)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << format << query.text << (query.status ? static_cast<qint32>(*query.status) : qint32(-1))
        << query.process.value() << numberOf(query.stage) << query.owner.value() << query.team.value()
        << numberOf(query.product) << numberOf(query.source) << query.createdFrom << query.createdTo
        << query.closingFrom << query.closingTo << static_cast<qint32>(query.sort) << query.descending;
    return bytes;
}

DealQuery dealQueryFrom(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 read = 0;
    qint32 status = -1;
    qint32 sort = 0;
    qint64 process = 0, stage = absent, owner = 0, team = 0, product = absent, source = absent;
    DealQuery query;
    in >> read;
    if (read != format)
        return {};
    in >> query.text >> status >> process >> stage >> owner >> team >> product >> source >>
        query.createdFrom >> query.createdTo >> query.closingFrom >> query.closingTo >> sort >>
        query.descending;
    if (in.status() != QDataStream::Ok || sort < 0 || sort > static_cast<qint32>(DealSort::Closed))
        return {};
    if (status >= 0 && status <= static_cast<qint32>(DealStatus::Outdated))
        query.status = static_cast<DealStatus>(status);
    query.process = ProcessId(process);
    query.stage = optionalId<StageId>(stage);
    query.owner = UserId(owner);
    query.team = TeamId(team);
    query.product = optionalId<ProductId>(product);
    query.source = optionalId<SourceId>(source);
    query.sort = static_cast<DealSort>(sort);
    return query;
}

bool narrows(const DealQuery& query)
{
    DealQuery every;
    every.sort = query.sort;
    every.descending = query.descending;
    return query != every;
}

} // namespace stagewright
