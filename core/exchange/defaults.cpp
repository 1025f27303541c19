// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/defaults.h"

#include "core/exchange/process_templates.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// The same words in both languages. They become workspace data, not interface, so they keep the language
/// they were made in.
struct Words
{
    const char* english;
    const char* polish;
};

class Language
{
public:
    explicit Language(bool polish) : polish_(polish) {}

    [[nodiscard]] QString operator()(const Words& words) const
    {
        return QString::fromUtf8(polish_ ? words.polish : words.english);
    }

private:
    bool polish_;
};

QStringList list(const Language& in, std::initializer_list<Words> entries)
{
    QStringList result;
    for (const Words& entry : entries)
        result.append(in(entry));
    return result;
}

} // namespace

NewWorkspace defaultWorkspace(const QString& language)
{
    const Language in(language.startsWith("pl"_L1, Qt::CaseInsensitive));
    const Process process = processTemplate(u"default"_s, language);
    NewWorkspace wanted{{}, {}, {}, Currency::pln(), process, {}, {}, {}};
    wanted.sources = list(in, {{"Referral", "Polecenie"},
                               {"Website", "Strona internetowa"},
                               {"Cold call", "Telefon do klienta"},
                               {"Trade fair", "Targi"},
                               {"Returning customer", "Stały klient"}});
    wanted.lostReasons = list(in, {{"Too expensive", "Za drogo"},
                                   {"Chose a competitor", "Wybrano konkurencję"},
                                   {"No budget", "Brak budżetu"},
                                   {"Missing feature", "Brak potrzebnej funkcji"},
                                   {"Contact lost", "Utracony kontakt"}});
    wanted.outdatedReasons = list(in, {{"Postponed", "Odłożone w czasie"},
                                       {"Need is gone", "Potrzeba zniknęła"},
                                       {"Duplicate", "Duplikat"}});
    wanted.wonReasons = list(in, {{"Best fit", "Najlepsze dopasowanie"},
                                  {"Best price", "Najlepsza cena"},
                                  {"Good relationship", "Dobra relacja"}});
    return wanted;
}

} // namespace stagewright
