// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/demo_words.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

DemoWords english()
{
    DemoWords words;
    words.teams = {u"North"_s, u"South"_s, u"Key accounts"_s};
    words.topics = {u"Office relocation"_s,    u"ERP roll-out"_s,        u"Training package"_s,
                    u"Cold-chain sensors"_s,   u"Production line 4"_s,   u"Fleet service 2027"_s,
                    u"Warehouse scanners"_s,   u"Website redesign"_s,    u"HR platform"_s,
                    u"Call centre seats"_s,    u"Annual audit"_s,        u"Solar pilot"_s,
                    u"Access control"_s,       u"Energy monitoring"_s,   u"Network upgrade"_s,
                    u"Spare parts contract"_s, u"Packaging line"_s,      u"Laboratory equipment"_s,
                    u"Meeting room screens"_s, u"Data backup service"_s, u"Forklift batteries"_s,
                    u"Quality inspection"_s,   u"Document archive"_s,    u"Delivery tracking"_s,
                    u"Booking system"_s,       u"Air handling unit"_s,   u"Label printers"_s,
                    u"Safety training"_s,      u"Customer portal"_s,     u"Maintenance plan"_s,
                    u"Loading dock doors"_s,   u"Payroll service"_s,     u"Security cameras"_s,
                    u"Charging stations"_s,    u"Water treatment"_s,     u"Store fittings"_s};
    words.products = {u"Sensors"_s,  u"Licences"_s,       u"Service contract"_s,
                      u"Training"_s, u"Implementation"_s, u"Equipment"_s};
    words.notes = {u"They compare three offers and decide by the end of the month."_s,
                   u"Asked for references from the same industry. Sent two."_s,
                   u"Budget is confirmed by the finance director; purchase order needs two signatures."_s,
                   u"They need round-the-clock alarms and a two-year warranty."_s,
                   u"The current supplier is late again, which helps us."_s,
                   u"Wants to start with one site, then roll out to the other four."_s,
                   u"Technical questions go to the plant manager, prices to purchasing."_s,
                   u"Good conversation. The decision maker joins the next meeting."_s,
                   u"They liked the demo, and asked to shorten the delivery time."_s,
                   u"Payment in three instalments would make it easier for them."_s};
    words.calls = {u"Call about the offer"_s, u"Call to arrange a meeting"_s, u"Ask about the decision"_s};
    words.meetings = {u"Meeting at the customer's office"_s, u"Demo for the team"_s, u"Site visit"_s};
    words.mails = {u"Send the meeting summary"_s, u"Send references"_s, u"Send the revised offer"_s};
    words.toDos = {u"Prepare the offer"_s, u"Check delivery dates"_s, u"Complete contact data"_s};
    words.renewals = u"Renewals"_s;
    words.renewalsDescription = u"Existing customers, yearly"_s;
    words.renewalStages = {
        {u"Review"_s, u"Usage reviewed"_s, u"Satisfaction checked"_s},
        {u"Proposal"_s, u"Renewal terms prepared"_s, u"Proposal sent"_s, u"Price agreed"_s},
        {u"Renewal"_s, u"Contract extended"_s, u"Invoice sent"_s}};
    return words;
}

DemoWords polish()
{
    DemoWords words;
    words.teams = {u"Północ"_s, u"Południe"_s, u"Kluczowi klienci"_s};
    words.topics = {u"Przeprowadzka biura"_s,
                    u"Wdrożenie ERP"_s,
                    u"Pakiet szkoleń"_s,
                    u"Czujniki do chłodni"_s,
                    u"Linia produkcyjna 4"_s,
                    u"Serwis floty 2027"_s,
                    u"Skanery magazynowe"_s,
                    u"Nowa strona internetowa"_s,
                    u"Platforma HR"_s,
                    u"Stanowiska call center"_s,
                    u"Audyt roczny"_s,
                    u"Pilotaż fotowoltaiki"_s,
                    u"Kontrola dostępu"_s,
                    u"Monitoring energii"_s,
                    u"Modernizacja sieci"_s,
                    u"Umowa na części zamienne"_s,
                    u"Linia pakująca"_s,
                    u"Wyposażenie laboratorium"_s,
                    u"Ekrany do sal"_s,
                    u"Kopie zapasowe"_s,
                    u"Baterie do wózków"_s,
                    u"Kontrola jakości"_s,
                    u"Archiwum dokumentów"_s,
                    u"Śledzenie dostaw"_s,
                    u"System rezerwacji"_s,
                    u"Centrala wentylacyjna"_s,
                    u"Drukarki etykiet"_s,
                    u"Szkolenie BHP"_s,
                    u"Portal klienta"_s,
                    u"Plan przeglądów"_s,
                    u"Bramy przeładunkowe"_s,
                    u"Obsługa płac"_s,
                    u"Kamery"_s,
                    u"Stacje ładowania"_s,
                    u"Uzdatnianie wody"_s,
                    u"Wyposażenie sklepu"_s};
    words.products = {u"Czujniki"_s,  u"Licencje"_s,  u"Umowa serwisowa"_s,
                      u"Szkolenia"_s, u"Wdrożenie"_s, u"Sprzęt"_s};
    words.notes = {u"Porównują trzy oferty, decyzja do końca miesiąca."_s,
                   u"Prosili o referencje z branży. Wysłałem dwie."_s,
                   u"Budżet potwierdził dyrektor finansowy; zamówienie wymaga dwóch podpisów."_s,
                   u"Potrzebują alarmów całą dobę i dwóch lat gwarancji."_s,
                   u"Obecny dostawca znów się spóźnia, to nam pomaga."_s,
                   u"Chcą zacząć od jednego zakładu, potem cztery kolejne."_s,
                   u"Pytania techniczne do kierownika zakładu, ceny do działu zakupów."_s,
                   u"Dobra rozmowa. Na następnym spotkaniu będzie decydent."_s,
                   u"Podobała się prezentacja, prosili o krótszy termin dostawy."_s,
                   u"Płatność w trzech ratach byłaby dla nich łatwiejsza."_s};
    words.calls = {u"Zadzwonić w sprawie oferty"_s, u"Umówić spotkanie"_s, u"Zapytać o decyzję"_s};
    words.meetings = {u"Spotkanie u klienta"_s, u"Prezentacja dla zespołu"_s, u"Wizja lokalna"_s};
    words.mails = {u"Wysłać podsumowanie spotkania"_s, u"Wysłać referencje"_s, u"Wysłać poprawioną ofertę"_s};
    words.toDos = {u"Przygotować ofertę"_s, u"Sprawdzić terminy dostaw"_s, u"Uzupełnić dane kontaktowe"_s};
    words.renewals = u"Odnowienia"_s;
    words.renewalsDescription = u"Obecni klienci, co rok"_s;
    words.renewalStages = {
        {u"Przegląd"_s, u"Sprawdzono wykorzystanie"_s, u"Zbadano zadowolenie"_s},
        {u"Propozycja"_s, u"Przygotowano warunki"_s, u"Wysłano propozycję"_s, u"Uzgodniono cenę"_s},
        {u"Odnowienie"_s, u"Przedłużono umowę"_s, u"Wysłano fakturę"_s}};
    return words;
}

} // namespace

const DemoWords& demoWords(bool inPolish)
{
    static const DemoWords inEnglishWords = english();
    static const DemoWords inPolishWords = polish();
    return inPolish ? inPolishWords : inEnglishWords;
}

const QStringList& demoPeople()
{
    static const QStringList names{u"Tomasz Wrona"_s,     u"Maria Nowak"_s,    u"Jan Lis"_s,
                                   u"Ewa Szymańska"_s,    u"Piotr Zając"_s,    u"Katarzyna Wilk"_s,
                                   u"Michał Dąbrowski"_s, u"Agnieszka Król"_s, u"Oliver Grant"_s,
                                   u"Sophie Bennett"_s,   u"Łukasz Jaworski"_s};
    return names;
}

const QStringList& demoCompanies()
{
    static const QStringList names{u"FarmaLog Sp. z o.o."_s,
                                   u"Nowak i Wspólnicy"_s,
                                   u"Kowalscy S.A."_s,
                                   u"Szkoła Języków Logos"_s,
                                   u"Stalmax"_s,
                                   u"Transbud"_s,
                                   u"LogiPol"_s,
                                   u"Piekarnia Złoty Kłos"_s,
                                   u"Metalex"_s,
                                   u"Infolinia24"_s,
                                   u"Biuro Rachunkowe Lis"_s,
                                   u"Gmina Wieliczka"_s,
                                   u"Zakłady Mięsne Żubr"_s,
                                   u"Hurtownia Śrubex"_s,
                                   u"Mebel Studio Łódź"_s,
                                   u"Northgate Foods Ltd"_s,
                                   u"Browar Słowik"_s,
                                   u"Elektro-Instal"_s,
                                   u"Drukarnia Offset Plus"_s,
                                   u"Ashworth Logistics"_s,
                                   u"Kliniki Zdrowie"_s,
                                   u"Apteki Pod Lipą"_s,
                                   u"Tartak Borowy"_s,
                                   u"Brightwell Dairy"_s,
                                   u"Hotel Nad Wisłą"_s,
                                   u"Cukiernia Malinowa"_s,
                                   u"Agro-Tech Wschód"_s,
                                   u"Harbour Marine Services"_s,
                                   u"Wodociągi Podgórze"_s,
                                   u"Chłodnie Mroźna"_s,
                                   u"Przewozy Kania"_s,
                                   u"Whitfield Packaging"_s,
                                   u"Ceramika Bolesław"_s,
                                   u"Okna Panorama"_s,
                                   u"Spółdzielnia Mleczna Łąka"_s,
                                   u"Redstone Engineering"_s,
                                   u"Wydawnictwo Atlas"_s,
                                   u"Serwis Klima"_s,
                                   u"Laboratorium Omega"_s,
                                   u"Kingsley Retail Group"_s};
    return names;
}

} // namespace stagewright
