// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace stagewright {

/// The translations of one language. Counts in sentences are written like all other numbers, whether the
/// sentence uses %n or %Ln: Qt's own translator would leave 1234 ungrouped in one language and group it in
/// another.
class SentenceTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                    const char* disambiguation = nullptr, int n = -1) const override;
};

} // namespace stagewright
