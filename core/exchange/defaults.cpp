// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/defaults.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// The same words in both languages. Workspace data, not interface: it keeps the language it was made in.
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

Action action(const Language& in, const Words& name, int weight, const Words& hint)
{
    Action made{{}, *ActionName::from(in(name))};
    made.hint = in(hint);
    made.weight = *Weight::from(weight);
    return made;
}

TaskTemplate task(const QString& title, TaskType type, int days)
{
    TaskTemplate made;
    made.title = title;
    made.type = type;
    made.dueInDays = days;
    made.workingDays = true;
    return made;
}

Stage stage(const Language& in, const Words& name, const Words& hint, const QList<Action>& actions)
{
    return {{}, *StageName::from(in(name)), in(hint), 14, actions};
}

Stage collectingData(const Language& in)
{
    return stage(in, {"Collecting data", "Zbieranie danych"},
                 {"Find out who decides and complete their contact data.",
                  "Ustal, kto podejmuje decyzję, i uzupełnij dane kontaktowe."},
                 {action(in, {"Decision makers identified", "Ustalono osoby decyzyjne"}, 5,
                         {"Who signs, who advises, who can stop it?",
                          "Kto podpisuje, kto doradza, kto może zablokować?"}),
                  action(in, {"Contact data completed", "Uzupełniono dane kontaktowe"}, 5,
                         {"Phone and e-mail of everybody who decides.",
                          "Telefon i e-mail każdej osoby decyzyjnej."})});
}

Stage contact(const Language& in)
{
    Action reason = action(in, {"Reason to contact defined", "Określono powód kontaktu"}, 5,
                           {"What does the customer gain from talking to us now?",
                            "Co klient zyska na rozmowie z nami właśnie teraz?"});
    Action made = action(in, {"Contact made", "Nawiązano kontakt"}, 10,
                         {"You spoke to somebody who decides.", "Rozmowa z osobą decyzyjną już była."});
    made.trigger = task(in({"Arrange a meeting: {company}", "Umów spotkanie: {company}"}), TaskType::Call, 2);
    return stage(in, {"Contact", "Kontakt"},
                 {"Have a good reason, then get in touch.", "Miej dobry powód, potem się skontaktuj."},
                 {reason, made});
}

Stage needsAnalysis(const Language& in)
{
    Action meeting = action(
        in, {"Meeting with the decision maker", "Odbyto spotkanie z decydentem"}, 15,
        {"Note what matters to them in their own words.", "Zanotuj ich słowami, co jest dla nich ważne."});
    meeting.note = NoteRequirement::Note;
    meeting.notify.participants = true;
    meeting.trigger = task(in({"Send the meeting summary: {deal}", "Wyślij podsumowanie spotkania: {deal}"}),
                           TaskType::Mail, 1);
    return stage(
        in, {"Needs analysis", "Rozpoznanie potrzeb"},
        {"Meet the decision maker: requirements, how the offer will be judged, budget.",
         "Spotkaj się z decydentem: wymagania, kryteria oceny oferty, budżet."},
        {meeting,
         action(in, {"Requirements agreed", "Ustalono wymagania klienta"}, 10,
                {"Both sides have the same list.", "Obie strony mają tę samą listę."}),
         action(in, {"Evaluation criteria known", "Poznano kryteria oceny oferty"}, 5,
                {"How will they compare offers?", "Jak będą porównywać oferty?"}),
         action(in, {"Budget known", "Ustalono budżet"}, 10,
                {"How much, from whose budget, until when?", "Ile, z czyjego budżetu i do kiedy?"})});
}

Stage offer(const Language& in)
{
    Action sent = action(in, {"Offer sent", "Wysłano ofertę"}, 10,
                         {"Attach the offer as it was sent.", "Dołącz ofertę w wysłanej postaci."});
    sent.note = NoteRequirement::NoteWithFile;
    sent.trigger = task(in({"Call about the offer: {company}", "Zadzwoń w sprawie oferty: {company}"}),
                        TaskType::Call, 3);
    Action contract = action(in, {"Contract signed", "Podpisano umowę"}, 10,
                             {"Signed by both sides.", "Podpisana przez obie strony."});
    contract.mandatory = true;
    contract.notify.managers = true;
    return stage(in, {"Offer", "Ofertowanie"},
                 {"Send a tailored offer, agree the terms, sign.",
                  "Wyślij dopasowaną ofertę, uzgodnij warunki, podpisz."},
                 {sent,
                  action(in, {"Offer discussed", "Omówiono ofertę"}, 5,
                         {"Every open question has an answer.", "Na każde pytanie jest odpowiedź."}),
                  action(in, {"Terms agreed", "Uzgodniono warunki"}, 10,
                         {"Price, dates, payment, warranty.", "Cena, terminy, płatność, gwarancja."}),
                  contract});
}

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
    Process process{{}, *ProcessName::from(in({"Default process", "Proces domyślny"}))};
    process.description = in({"For new customers of every size", "Dla nowych klientów każdej wielkości"});
    process.stages = {collectingData(in), contact(in), needsAnalysis(in), offer(in)};

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
