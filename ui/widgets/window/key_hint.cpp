// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/key_hint.h"

#include <QStringList>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// Both Enter keys do the same everywhere; people know it by this name.
QKeySequence named(const QKeySequence& keys)
{
    const QKeyCombination first = keys[0];
    if (first.key() != Qt::Key_Return)
        return keys;
    return QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter));
}

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString capOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return u"←"_s;
    case Qt::Key_Right:
        return u"→"_s;
    case Qt::Key_Up:
        return u"↑"_s;
    case Qt::Key_Down:
        return u"↓"_s;
    default:
        return native(named(QKeySequence(key)));
    }
}

void addModifiers(QList<KeyPart>& parts, Qt::KeyboardModifiers modifiers)
{
    for (const Qt::KeyboardModifier each :
         {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::MetaModifier}) {
        if (!modifiers.testFlag(each))
            continue;
        // The toolkit translates modifiers only together with a key.
        const QString withKey = native(QKeySequence(QKeyCombination(each, Qt::Key_A)));
        parts.append({withKey.left(withKey.lastIndexOf(u'+'))});
    }
}

} // namespace

QList<KeyPart> keyParts(const KeyHint& hint)
{
    QList<KeyPart> parts;
    for (const QKeySequence& keys : hint.keys) {
        if (keys.isEmpty())
            continue;
        const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
        const bool shared = std::all_of(hint.keys.cbegin(), hint.keys.cend(), [&](const QKeySequence& other) {
            return !other.isEmpty() && other[0].keyboardModifiers() == modifiers;
        });
        const bool isFirst = parts.isEmpty();
        if (!isFirst)
            parts.append({u"/"_s, false});
        if (isFirst || !shared)
            addModifiers(parts, modifiers);
        parts.append({capOf(keys[0].key())});
    }
    return parts;
}

QString spokenKeys(const KeyHint& hint)
{
    QStringList spoken;
    for (const QKeySequence& keys : hint.keys) {
        if (!keys.isEmpty())
            spoken.append(native(named(keys)));
    }
    return spoken.join(u", "_s);
}

} // namespace stagewright
