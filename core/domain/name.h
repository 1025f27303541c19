// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace stagewright {

/// Whether a character sets or ends a writing direction: the ones that override, embed or isolate (U+202A to
/// U+202E, U+2066 to U+2069) and the plain marks (U+200E, U+200F, U+061C).
[[nodiscard]] bool turnsText(QChar c);

/// Collapses and trims white space and removes invisible characters (byte order marks, soft hyphens, and
/// marks that override, embed or isolate a direction, which would turn the text beside the name around;
/// joiners and plain direction marks stay, because scripts and emoji need them). The result must have
/// something visible, at most maxLength characters and no control characters.
[[nodiscard]] Result<QString> cleanedName(const QString& text, qsizetype maxLength);

/// A name that is never empty and never longer than 200 characters. One type per concept.
template<class Tag>
class Name
{
public:
    static constexpr qsizetype maxLength = 200;

    [[nodiscard]] static Result<Name> from(const QString& text)
    {
        auto cleaned = cleanedName(text, maxLength);
        if (!cleaned)
            return cleaned.problem();
        return Name(std::move(*cleaned));
    }
    [[nodiscard]] const QString& text() const { return text_; }
    friend bool operator==(const Name&, const Name&) = default;

private:
    explicit Name(QString text) : text_(std::move(text)) {}
    QString text_;
};

using ProcessName = Name<struct ProcessNameTag>;
using StageName = Name<struct StageNameTag>;
using ActionName = Name<struct ActionNameTag>;
using DealName = Name<struct DealNameTag>;

/// `wanted`, or "wanted (2)" and so on if `taken(text)` says that it is in use.
template<class AnyName, class Taken>
[[nodiscard]] AnyName freeName(const AnyName& wanted, const Taken& taken)
{
    AnyName name = wanted;
    for (int number = 2; taken(name.text()); ++number) {
        const QString ending = QStringLiteral(" (%1)").arg(number);
        name = *AnyName::from(wanted.text().left(AnyName::maxLength - ending.size()) + ending);
    }
    return name;
}

/// Folds for searching and comparing: lower case, no marks, ł as l, ß as ss and the like, nothing invisible,
/// white space collapsed.
[[nodiscard]] QString folded(const QString& text);

/// What makes two names of companies or people the same: cleaned as above, one normal form, one letter case.
/// Letters that differ in a mark are different.
[[nodiscard]] QString identityKey(const QString& name);

} // namespace stagewright
