// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace stagewright {

/// The sentences of a language. A count in one of them is written as numbers are everywhere else, whether it
/// asks for %n or %Ln: Qt's own would leave 1234 as it is in one language and part it in another.
class SentenceTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                    const char* disambiguation = nullptr, int n = -1) const override;
};

} // namespace stagewright
