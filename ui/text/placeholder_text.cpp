// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/placeholder_text.h"

#include <QCoreApplication>

namespace stagewright {

namespace {

struct Placeholders
{
    Q_DECLARE_TR_FUNCTIONS(Placeholders)
};

/// In one pass from left to right, so that inserted text is not searched again.
QString replaced(const QString& title, QString PlaceholderWord::*from, QString PlaceholderWord::*to)
{
    const QList<PlaceholderWord> words = placeholderWords();
    QString result;
    for (qsizetype at = 0; at < title.size();) {
        const QStringView rest = QStringView(title).mid(at);
        const PlaceholderWord* found = nullptr;
        for (const PlaceholderWord& word : words) {
            if (rest.startsWith(word.*from))
                found = &word;
        }
        result += found ? found->*to : QString(title[at]);
        at += found ? (found->*from).size() : 1;
    }
    return result;
}

} // namespace

QList<PlaceholderWord> placeholderWords()
{
    return {
        {dealPlaceholder, Placeholders::tr("{deal}", "a word in braces"),
         Placeholders::tr("Insert the name of the deal")},
        {companyPlaceholder, Placeholders::tr("{company}", "a word in braces"),
         Placeholders::tr("Insert the name of the company")},
        {actionPlaceholder, Placeholders::tr("{action}", "a word in braces"),
         Placeholders::tr("Insert the name of the action")},
    };
}

QString placeholderList(Spelling spelling)
{
    const QList<PlaceholderWord> words = placeholderWords();
    const auto word = spelling == Spelling::Shown ? &PlaceholderWord::shown : &PlaceholderWord::stored;
    return Placeholders::tr("%1, %2 and %3").arg(words[0].*word, words[1].*word, words[2].*word);
}

QString withShownPlaceholders(const QString& title)
{
    return replaced(title, &PlaceholderWord::stored, &PlaceholderWord::shown);
}

QString withStoredPlaceholders(const QString& title)
{
    return replaced(title, &PlaceholderWord::shown, &PlaceholderWord::stored);
}

} // namespace stagewright
