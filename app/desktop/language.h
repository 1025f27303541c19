// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sentence_translator.h"

#include <QTranslator>

namespace stagewright {

/// The language of the program: its own sentences, Qt's, and how numbers and dates are written.
class Language
{
public:
    ~Language();
    /// "pl", "en", or empty for the system's language.
    void use(const QString& wanted);
    /// "pl" or "en".
    [[nodiscard]] QString current() const { return current_; }

private:
    QString current_;
    SentenceTranslator program_;
    QTranslator toolkit_;
};

} // namespace stagewright
