// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/likeness.h"

#include "core/domain/name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The two texts without their common beginning and common end.
std::pair<QStringView, QStringView> differingParts(QStringView one, QStringView other)
{
    const auto [a, b] = std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend());
    one = one.sliced(std::distance(one.cbegin(), a));
    other = other.sliced(std::distance(other.cbegin(), b));
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    return {one, other};
}

} // namespace

bool differsByALetter(const QString& one, const QString& other)
{
    const QString first = folded(one);
    const QString second = folded(other);
    const auto [a, b] = differingParts(first, second);
    if (a.size() == 2 && b.size() == 2)
        return a[0] == b[1] && a[1] == b[0];
    return a.size() <= 1 && b.size() <= 1 && (a.size() == 1 || b.size() == 1);
}

QString inventedEmail(const QString& name)
{
    QString local;
    for (const QChar unit : folded(name)) {
        const bool plain = (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        if (plain)
            local.append(unit);
        else if (!local.isEmpty() && !local.endsWith(u'.'))
            local.append(u'.');
    }
    local.truncate(60);
    while (local.endsWith(u'.'))
        local.chop(1);
    return local.isEmpty() ? QString() : local + u"@example.invalid"_s;
}

QString givenNameFirst(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma < 0 || comma != name.lastIndexOf(u','))
        return {};
    const QString family = name.left(comma).trimmed();
    const QString given = name.mid(comma + 1).trimmed();
    return family.isEmpty() || given.isEmpty() ? QString() : given + u' ' + family;
}

} // namespace stagewright
