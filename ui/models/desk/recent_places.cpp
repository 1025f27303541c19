// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/recent_places.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

void RecentPlaces::opened(UserId person, const SearchPlace& place)
{
    if (person.isNull() || place.id == 0)
        return;
    QList<SearchPlace>& places = places_[person];
    places.removeAll(place);
    places.prepend(place);
    places.resize(std::min(places.size(), most));
}

void RecentPlaces::save(QSettings& settings) const
{
    settings.beginGroup(u"recent"_s);
    for (auto of = places_.cbegin(); of != places_.cend(); ++of) {
        QStringList texts;
        for (const SearchPlace& place : of.value())
            texts.append(u"%1:%2"_s.arg(static_cast<int>(place.kind)).arg(place.id));
        settings.setValue(of.key().toText(), texts);
    }
    settings.endGroup();
}

void RecentPlaces::restore(QSettings& settings)
{
    settings.beginGroup(u"recent"_s);
    for (const QString& key : settings.childKeys()) {
        const auto person = UserId::fromText(key);
        const QStringList texts = settings.value(key).toStringList();
        // The oldest first, as they were opened.
        for (auto text = texts.crbegin(); person && text != texts.crend(); ++text) {
            bool isKind = false;
            const int kind = text->section(u':', 0, 0).toInt(&isKind);
            if (isKind && kind >= 0 && kind < int(std::size(allSearchKinds)))
                opened(*person, {allSearchKinds[kind], text->section(u':', 1).toLongLong()});
        }
    }
    settings.endGroup();
}

} // namespace stagewright
