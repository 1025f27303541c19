// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentence_translator.h"

#include "ui/text/number_text.h"

namespace stagewright {

using namespace Qt::StringLiterals;

QString SentenceTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                      int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n < 0)
        return text;
    const QString count = numberText(n);
    return text.replace(u"%Ln"_s, count).replace(u"%n"_s, count);
}

} // namespace stagewright
