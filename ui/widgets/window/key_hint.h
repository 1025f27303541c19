// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace stagewright {

/// What a key does, as F1 lists it.
struct KeyHint
{
    QList<QKeySequence> keys; ///< any of them; of a pair such as Alt+Left and Alt+Right each does its part
    QString does;
};

/// The keys of one part of a screen, or of the whole window.
struct KeyGroup
{
    QString heading;
    QList<KeyHint> hints;
    bool everywhere = false; ///< wherever the focus is; otherwise only in the part that the heading names
};

/// What is printed on the keys of a hint, one after the other, and what stands between them.
struct KeyPart
{
    QString text;
    bool isCap = true; ///< otherwise a sign between caps
};

/// For pictures of keys: modifiers that all share stand once, before the first; arrows are drawn as such.
[[nodiscard]] QList<KeyPart> keyParts(const KeyHint& hint);
/// The same in words, to be read out: "Alt+Left, Alt+Right".
[[nodiscard]] QString spokenKeys(const KeyHint& hint);

} // namespace stagewright
