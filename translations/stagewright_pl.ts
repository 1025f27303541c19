<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>ActionClipboard</name>
    <message>
        <source>clipboard</source>
        <translation>schowek</translation>
    </message>
</context>
<context>
    <name>BoardChoosers</name>
    <message>
        <source>Process shown on the board</source>
        <translation>Proces na tablicy</translation>
    </message>
    <message>
        <source>Choose the process</source>
        <translation>Wybierz proces</translation>
    </message>
    <message>
        <source>Order of the cards in every column</source>
        <translation>Kolejność kart w każdej kolumnie</translation>
    </message>
    <message>
        <source>Choose the order of the cards</source>
        <translation>Wybierz kolejność kart</translation>
    </message>
    <message>
        <source>Show full cards</source>
        <translation>Pokaż pełne karty</translation>
    </message>
    <message>
        <source>Show compact cards</source>
        <translation>Pokaż zwięzłe karty</translation>
    </message>
</context>
<context>
    <name>BoardOrder</name>
    <message>
        <source>Sorted by value</source>
        <translation>Według wartości</translation>
    </message>
    <message>
        <source>Sorted by closing date</source>
        <translation>Według daty zamknięcia</translation>
    </message>
    <message>
        <source>Sorted by probability</source>
        <translation>Według prawdopodobieństwa</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Ostatnio zmienione</translation>
    </message>
    <message>
        <source>Longest idle first</source>
        <translation>Najdłużej bez zmian</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>administrators</source>
        <translation>administratorów</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>menedżerów</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>uczestników</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>opiekuna</translation>
    </message>
    <message>
        <source>Notifies: %1</source>
        <translation>Powiadamia: %1</translation>
    </message>
    <message>
        <source>Mandatory: a deal cannot be won without it</source>
        <translation>Obowiązkowe: bez tego nie można wygrać szansy</translation>
    </message>
    <message>
        <source>May be performed by: %1</source>
        <translation>Wykonać może: %1</translation>
    </message>
    <message>
        <source>Requires: %1</source>
        <translation>Wymaga: %1</translation>
    </message>
    <message>
        <source>Adds a task: %1</source>
        <translation>Dodaje zadanie: %1</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%n deal(s) reopened.</source>
        <translation>
            <numerusform>Ponownie otwarto %n szansę sprzedaży.</numerusform>
            <numerusform>Ponownie otwarto %n szanse sprzedaży.</numerusform>
            <numerusform>Ponownie otwarto %n szans sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) won.</source>
        <translation>
            <numerusform>Wygrana %n szansa sprzedaży.</numerusform>
            <numerusform>Wygrane %n szanse sprzedaży.</numerusform>
            <numerusform>Wygranych %n szans sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lost.</source>
        <translation>
            <numerusform>Przegrana %n szansa sprzedaży.</numerusform>
            <numerusform>Przegrane %n szanse sprzedaży.</numerusform>
            <numerusform>Przegranych %n szans sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) outdated.</source>
        <translation>
            <numerusform>Nieaktualna %n szansa sprzedaży.</numerusform>
            <numerusform>Nieaktualne %n szanse sprzedaży.</numerusform>
            <numerusform>Nieaktualnych %n szans sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to the other process.</source>
        <translation>
            <numerusform>Przeniesiono %n szansę sprzedaży do innego procesu.</numerusform>
            <numerusform>Przeniesiono %n szanse sprzedaży do innego procesu.</numerusform>
            <numerusform>Przeniesiono %n szans sprzedaży do innego procesu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %n szansę sprzedaży.</numerusform>
            <numerusform>Usunięto %n szanse sprzedaży.</numerusform>
            <numerusform>Usunięto %n szans sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n szansę sprzedaży.</numerusform>
            <numerusform>Zmieniono %n szanse sprzedaży.</numerusform>
            <numerusform>Zmieniono %n szans sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) no longer there</source>
        <translation>
            <numerusform>%n szansa sprzedaży, której już nie ma</numerusform>
            <numerusform>%n szanse sprzedaży, których już nie ma</numerusform>
            <numerusform>%n szans sprzedaży, których już nie ma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) you may only look at</source>
        <translation>
            <numerusform>%n szansa sprzedaży, którą możesz tylko oglądać</numerusform>
            <numerusform>%n szanse sprzedaży, które możesz tylko oglądać</numerusform>
            <numerusform>%n szans sprzedaży, które możesz tylko oglądać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) whose owner you may not change</source>
        <translation>
            <numerusform>%n szansa sprzedaży, której opiekuna nie możesz zmienić</numerusform>
            <numerusform>%n szanse sprzedaży, których opiekuna nie możesz zmienić</numerusform>
            <numerusform>%n szans sprzedaży, których opiekuna nie możesz zmienić</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) you may not delete</source>
        <translation>
            <numerusform>%n szansa sprzedaży, której nie możesz usunąć</numerusform>
            <numerusform>%n szanse sprzedaży, których nie możesz usunąć</numerusform>
            <numerusform>%n szans sprzedaży, których nie możesz usunąć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) you may not reopen</source>
        <translation>
            <numerusform>%n szansa sprzedaży, której nie możesz otworzyć ponownie</numerusform>
            <numerusform>%n szanse sprzedaży, których nie możesz otworzyć ponownie</numerusform>
            <numerusform>%n szans sprzedaży, których nie możesz otworzyć ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) closed already</source>
        <translation>
            <numerusform>%n szansa sprzedaży jest już zamknięta</numerusform>
            <numerusform>%n szanse sprzedaży są już zamknięte</numerusform>
            <numerusform>%n szans sprzedaży jest już zamkniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) open already</source>
        <translation>
            <numerusform>%n szansa sprzedaży jest już otwarta</numerusform>
            <numerusform>%n szanse sprzedaży są już otwarte</numerusform>
            <numerusform>%n szans sprzedaży jest już otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with undone mandatory actions</source>
        <translation>
            <numerusform>%n szansa sprzedaży z niewykonanymi obowiązkowymi działaniami</numerusform>
            <numerusform>%n szanse sprzedaży z niewykonanymi obowiązkowymi działaniami</numerusform>
            <numerusform>%n szans sprzedaży z niewykonanymi obowiązkowymi działaniami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) – %1</source>
        <comment>number, why they were refused</comment>
        <translation>
            <numerusform>%n szansa sprzedaży – %1</numerusform>
            <numerusform>%n szanse sprzedaży – %1</numerusform>
            <numerusform>%n szans sprzedaży – %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <comment>why</comment>
        <translation>Bez zmian: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1 (%2).</source>
        <comment>why, names</comment>
        <translation>Bez zmian: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) needed no change.</source>
        <translation>
            <numerusform>%n szansa sprzedaży nie wymagała zmiany.</numerusform>
            <numerusform>%n szanse sprzedaży nie wymagały zmiany.</numerusform>
            <numerusform>%n szans sprzedaży nie wymagało zmiany.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMark</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A card of the board: a task and its day, &quot;Meeting, 12 Dec&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n d late</source>
        <translation>
            <numerusform>%1, %n dzień po terminie</numerusform>
            <numerusform>%1, %n dni po terminie</numerusform>
            <numerusform>%1, %n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>idle %n d</source>
        <translation>
            <numerusform>bez ruchu %n dzień</numerusform>
            <numerusform>bez ruchu %n dni</numerusform>
            <numerusform>bez ruchu %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>no task planned</source>
        <translation>brak zadania</translation>
    </message>
    <message>
        <source>%1 today, %2</source>
        <extracomment>A card of the board: a task and its time, &quot;Meeting today, 14:30&quot;.</extracomment>
        <translation>%1 dziś, %2</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · note</source>
        <translation>%1 · notatka</translation>
    </message>
    <message>
        <source>Managers only</source>
        <translation>Tylko menedżerowie</translation>
    </message>
    <message>
        <source>Administrators only</source>
        <translation>Tylko administratorzy</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Needed to win</source>
        <translation>Konieczne do wygranej</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>%1 Who may: %2.</source>
        <translation>%1 Kto może: %2.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Opcja --%1 nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Opcja --%1 wymaga wartości: %2.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 to liczba całkowita od %2 do %3, a nie „%4”.</translation>
    </message>
    <message>
        <source>--status is open, won, lost or outdated, not &quot;%1&quot;.</source>
        <translation>--status to open, won, lost albo outdated, a nie „%1”.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source> (mandatory)</source>
        <translation> (obowiązkowe)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>list deals</source>
        <translation>wypisuje szanse sprzedaży</translation>
    </message>
    <message>
        <source>only of this process</source>
        <translation>tylko z tego procesu</translation>
    </message>
    <message>
        <source>only in this stage</source>
        <translation>tylko na tym etapie</translation>
    </message>
    <message>
        <source>only open, won, lost or outdated ones</source>
        <translation>tylko otwarte, wygrane, przegrane albo nieaktualne</translation>
    </message>
    <message>
        <source>only of this person</source>
        <translation>tylko tej osoby</translation>
    </message>
    <message>
        <source>only number and summed value, as JSON</source>
        <translation>tylko liczba i suma wartości, jako JSON</translation>
    </message>
    <message>
        <source>show one deal: facts, checklist, history</source>
        <translation>pokazuje jedną szansę: dane, listę działań, historię</translation>
    </message>
    <message>
        <source>Notified: %1</source>
        <translation>Powiadomiono: %1</translation>
    </message>
    <message>
        <source>Task: %1, %2, due %3</source>
        <translation>Zadanie: %1, %2, termin %3</translation>
    </message>
    <message>
        <source>a closing reason of this status</source>
        <translation>powód zamknięcia dla tego statusu</translation>
    </message>
    <message>
        <source>mark an action as done, by its name or identifier</source>
        <translation>oznacza działanie jako wykonane, według nazwy albo identyfikatora</translation>
    </message>
    <message>
        <source>a note that belongs to it</source>
        <translation>notatka do działania</translation>
    </message>
    <message>
        <source>a file that belongs to the note</source>
        <translation>plik do notatki</translation>
    </message>
    <message>
        <source>add the task that the action proposes</source>
        <translation>zapisuje zadanie, które proponuje działanie</translation>
    </message>
    <message>
        <source>close a deal as won</source>
        <translation>zamyka szansę jako wygraną</translation>
    </message>
    <message>
        <source>close a deal as lost</source>
        <translation>zamyka szansę jako przegraną</translation>
    </message>
    <message>
        <source>close a deal as outdated</source>
        <translation>zamyka szansę jako nieaktualną</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>wypisuje JSON</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>przestrzeń robocza</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>COMMAND --help tells more. Exit codes: 0 done, 1 failed, 2 misused, 3 refused by a rule.</source>
        <translation>POLECENIE --help mówi więcej. Kody wyjścia: 0 wykonano, 1 niepowodzenie, 2 złe użycie, 3 odmowa według reguł.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Wczytano: %1</translation>
    </message>
    <message>
        <source>Would be created: %1</source>
        <translation>Zostałoby utworzonych: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Utworzono: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>which column is what; otherwise columns are matched by their headings</source>
        <translation>co jest w której kolumnie; inaczej kolumny są dopasowywane według nagłówków</translation>
    </message>
    <message>
        <source>Give the person&apos;s name and e-mail: user add NAME MAIL.</source>
        <translation>Podaj nazwisko i adres e-mail osoby: user add NAZWISKO ADRES.</translation>
    </message>
    <message>
        <source>--role is salesperson, manager or administrator.</source>
        <translation>--role to salesperson, manager albo administrator.</translation>
    </message>
    <message>
        <source>Added %1 &lt;%2&gt;, %3.</source>
        <translation>Dodano: %1 &lt;%2&gt;, %3.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Oznaczenia</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>dezaktywowano</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>Brak powiadomień.</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>dodaje użytkownika</translation>
    </message>
    <message>
        <source>the same as NAME</source>
        <translation>to samo co NAZWISKO</translation>
    </message>
    <message>
        <source>the same as MAIL</source>
        <translation>to samo co ADRES</translation>
    </message>
    <message>
        <source>salesperson unless given, manager or administrator</source>
        <translation>domyślnie salesperson, inaczej manager albo administrator</translation>
    </message>
    <message>
        <source>the team; made when there is none of this name</source>
        <translation>zespół; powstaje, gdy nie ma takiego</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>wypisuje użytkowników</translation>
    </message>
    <message>
        <source>list tasks</source>
        <translation>wypisuje zadania</translation>
    </message>
    <message>
        <source>the ones that are done</source>
        <translation>te, które wykonano</translation>
    </message>
    <message>
        <source>show somebody&apos;s inbox</source>
        <translation>pokazuje powiadomienia danej osoby</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otwarte szanse</translation>
    </message>
    <message>
        <source>default</source>
        <translation>domyślny</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>zarchiwizowany</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>list processes</source>
        <translation>wypisuje procesy</translation>
    </message>
    <message>
        <source>show a process; as JSON it is a process file</source>
        <translation>pokazuje proces; jako JSON jest to plik procesu</translation>
    </message>
    <message>
        <source>make a process file the next version of a process</source>
        <translation>zapisuje plik procesu jako następną wersję procesu</translation>
    </message>
    <message>
        <source>a process as &quot;process show NAME --json&quot; prints it</source>
        <translation>proces w postaci, jaką wypisuje „process show NAZWA --json”</translation>
    </message>
    <message>
        <source>what is new in this version</source>
        <translation>co nowego w tej wersji</translation>
    </message>
    <message>
        <source>The languages are en and pl.</source>
        <translation>Języki to en i pl.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Nie udało się wypisać wyniku.</translation>
    </message>
    <message>
        <source>--by is stage, product, owner or source, not &quot;%1&quot;.</source>
        <translation>--by to stage, product, owner albo source, a nie „%1”.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>sum up open deals</source>
        <translation>sumuje otwarte szanse</translation>
    </message>
    <message>
        <source>stage unless given, product, owner or source</source>
        <translation>domyślnie stage, inaczej product, owner albo source</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Moja firma</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Created the workspace %1 for %2 &lt;%3&gt;.</source>
        <translation>Utworzono przestrzeń roboczą %1 dla: %2 &lt;%3&gt;.</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>spójność</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>odwołanie</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>postęp</translation>
    </message>
    <message>
        <source>total</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>indeks wyszukiwania</translation>
    </message>
    <message>
        <source>%1 %2: stored %3, should be %4</source>
        <translation>%1 %2: zapisano %3, powinno być %4</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found.</source>
        <translation>
            <numerusform>Znaleziono %n różnicę.</numerusform>
            <numerusform>Znaleziono %n różnice.</numerusform>
            <numerusform>Znaleziono %n różnic.</numerusform>
        </translation>
    </message>
    <message>
        <source>--closed-share is a number from 0 to 1, not &quot;%1&quot;.</source>
        <translation>--closed-share to liczba od 0 do 1, a nie „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Created %n deal(s)</source>
        <translation>
            <numerusform>Utworzono %n szansę</numerusform>
            <numerusform>Utworzono %n szanse</numerusform>
            <numerusform>Utworzono %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 s, %2 a second.</source>
        <translation> w %1 s, %2 na sekundę.</translation>
    </message>
    <message>
        <source>create a new workspace</source>
        <translation>tworzy nową przestrzeń roboczą</translation>
    </message>
    <message>
        <source>with a year of demo data</source>
        <translation>z rokiem danych przykładowych</translation>
    </message>
    <message>
        <source>seed of the demo data: the same number gives the same data</source>
        <translation>które dane przykładowe: ta sama liczba daje te same</translation>
    </message>
    <message>
        <source>the name of the company</source>
        <translation>nazwa firmy</translation>
    </message>
    <message>
        <source>the name of the administrator</source>
        <translation>imię i nazwisko administratora</translation>
    </message>
    <message>
        <source>the administrator&apos;s e-mail</source>
        <translation>e-mail administratora</translation>
    </message>
    <message>
        <source>PLN unless given</source>
        <translation>domyślnie PLN</translation>
    </message>
    <message>
        <source>recompute every derived fact and compare</source>
        <translation>przelicza wszystkie wartości pochodne i porównuje</translation>
    </message>
    <message>
        <source>add made-up deals, for benchmarks</source>
        <translation>zapisuje zmyślone szanse, do pomiarów</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>ile</translation>
    </message>
    <message>
        <source>how many of them are closed, 0 to 1; 0.7 unless given</source>
        <translation>jaka część jest zamknięta, od 0 do 1; domyślnie 0.7</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>jest większy niż %1 MB</translation>
    </message>
    <message>
        <source>Weighted before</source>
        <translation>Ważona przed zmianą</translation>
    </message>
    <message>
        <source>Weighted after</source>
        <translation>Ważona po zmianie</translation>
    </message>
    <message>
        <source>Won without &quot;%1&quot;: %2 of %3</source>
        <translation>Wygrane bez „%1”: %2 z %3</translation>
    </message>
    <message>
        <source>list the versions of a process, newest first</source>
        <translation>wypisuje wersje procesu, od najnowszej</translation>
    </message>
    <message>
        <source>how far back won deals are looked at; 12 unless given</source>
        <translation>ile miesięcy wstecz liczyć wygrane szanse; domyślnie 12</translation>
    </message>
    <message>
        <source>There is already an unsaved draft of &quot;%1&quot;. Use --replace to discard it.</source>
        <translation>Istnieje już niezapisany szkic procesu „%1”. Aby z niego zrezygnować, użyj --replace.</translation>
    </message>
    <message>
        <source>It is now a draft of &quot;%1&quot;; no version was saved. The configurator will offer it.</source>
        <translation>To jest teraz szkic procesu „%1”; niczego nie zapisano. Konfigurator go zaproponuje.</translation>
    </message>
    <message>
        <source>write a process as a file</source>
        <translation>zapisz proces do pliku</translation>
    </message>
    <message>
        <source>where to; otherwise to the output</source>
        <translation>dokąd; w przeciwnym razie na wyjście</translation>
    </message>
    <message>
        <source>which version; otherwise the newest</source>
        <translation>która wersja; domyślnie najnowsza</translation>
    </message>
    <message>
        <source>load a process file as a draft of its process</source>
        <translation>uczyń plik procesu szkicem procesu, którego dotyczy</translation>
    </message>
    <message>
        <source>the process file</source>
        <translation>plik procesu</translation>
    </message>
    <message>
        <source>discard an unsaved draft</source>
        <translation>zrezygnuj z niezapisanego szkicu</translation>
    </message>
    <message>
        <source>a process file, compared with the newest version</source>
        <translation>plik procesu, porównywany z najnowszą wersją</translation>
    </message>
    <message>
        <source>the earlier version</source>
        <translation>wcześniejsza wersja</translation>
    </message>
    <message>
        <source>the later version; otherwise the newest</source>
        <translation>późniejsza wersja; domyślnie najnowsza</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>dla: %1</translation>
    </message>
    <message>
        <source>There is no unsaved draft of &quot;%1&quot;. Specify a file with --file FILE.json.</source>
        <translation>Nie ma niezapisanego szkicu procesu „%1”. Podaj plik, który go zawiera: --file PLIK.json.</translation>
    </message>
    <message>
        <source>show what a process file, or the unsaved draft, would do to the deals</source>
        <translation>powiedz, co proces z pliku albo niezapisany szkic zmieni w szansach</translation>
    </message>
    <message>
        <source>Specify what to compare with: --file FILE, --draft, or --from VERSION and --to VERSION.</source>
        <translation>Podaj, z czym porównać: --file PLIK, --draft albo --from WERSJA i --to WERSJA.</translation>
    </message>
    <message>
        <source>show what differs between two versions, in a file or in a draft</source>
        <translation>pokaż różnice między dwiema wersjami, w pliku lub w szkicu</translation>
    </message>
    <message>
        <source>the unsaved draft, compared with the newest version</source>
        <translation>niezapisany szkic, porównywany z najnowszą wersją</translation>
    </message>
    <message>
        <source>The draft was made from version %1; the process is now at version %2.</source>
        <translation>Szkic powstał z wersji %1; proces ma już wersję %2.</translation>
    </message>
    <message>
        <source>the unsaved draft</source>
        <translation>niezapisany szkic</translation>
    </message>
    <message>
        <source>Cannot be won without &quot;%1&quot;: %2</source>
        <translation>Nie da się wygrać bez „%1”: %2</translation>
    </message>
    <message>
        <source>Ticks of &quot;%1&quot; that would be lost: %2</source>
        <translation>Odznaczenia działania „%1”, które przepadną: %2</translation>
    </message>
    <message>
        <source>check a process, a process file or a draft for problems</source>
        <translation>mówi, co może być nie tak z procesem, z procesem w pliku albo ze szkicem</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Would be created with --skip-bad: %1</source>
        <translation>Zostałyby utworzone z --skip-bad: %1</translation>
    </message>
    <message>
        <source>Columns used: %1</source>
        <translation>Użyte kolumny: %1</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Nieużyte kolumny: %1</translation>
    </message>
    <message>
        <source>Would also be created: %1</source>
        <translation>Powstałyby też: %1</translation>
    </message>
    <message>
        <source>Also created: %1</source>
        <translation>Powstały też: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Uwaga: %1</translation>
    </message>
    <message>
        <source>Warning: %1 (%2)</source>
        <translation>Uwaga: %1 (%2)</translation>
    </message>
    <message>
        <source>only show what would happen; nobody else has to wait</source>
        <translation>tylko powiedz, co by się stało; nikt inny nie musi czekać</translation>
    </message>
    <message>
        <source>store the good lines although there are bad ones</source>
        <translation>zapisz poprawne wiersze mimo błędnych</translation>
    </message>
    <message>
        <source>skip deals that are already in the workspace</source>
        <translation>pomiń szanse, które już są w przestrzeni roboczej</translation>
    </message>
    <message>
        <source>%1: probability %2 -&gt; %3, stage %4</source>
        <translation>%1: prawdopodobieństwo %2 -&gt; %3, etap %4</translation>
    </message>
    <message>
        <source>only with these words in the names of deal, company and person</source>
        <translation>tylko z tymi słowami w nazwach szansy, firmy i osoby</translation>
    </message>
    <message>
        <source>Unknown option --%1. See --help for the list of options.</source>
        <translation>Nie ma opcji --%1. Możliwe opcje podaje --help.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawd.</translation>
    </message>
    <message>
        <source>maximum number</source>
        <translation>najwyżej tyle</translation>
    </message>
    <message>
        <source>comment in your own words</source>
        <translation>własnymi słowami</translation>
    </message>
    <message>
        <source>undo an action</source>
        <translation>cofa działanie</translation>
    </message>
    <message>
        <source>reopen a closed deal</source>
        <translation>otwiera zamkniętą szansę ponownie</translation>
    </message>
    <message>
        <source>who performs the command; default: the first active administrator</source>
        <translation>kto to robi; inaczej pierwszy aktywny administrator</translation>
    </message>
    <message>
        <source>language of the output</source>
        <translation>język komunikatów</translation>
    </message>
    <message>
        <source>show help for the program or a command</source>
        <translation>co potrafi program albo polecenie</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>wersja programu</translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation>Opcje wszystkich poleceń:</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Brak różnic.</translation>
    </message>
    <message>
        <source>Specify the process file with --file FILE.json.</source>
        <translation>Podaj plik z procesem: --file PLIK.json.</translation>
    </message>
    <message>
        <source>Use either --file or --draft.</source>
        <translation>Podaj albo --file, albo --draft.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Wszystko się zgadza.</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Zmieni etap</translation>
    </message>
    <message>
        <source>Change probability</source>
        <translation>Zmieni prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Can no longer be won</source>
        <translation>Nie da się już wygrać</translation>
    </message>
    <message>
        <source>Won deals the new rules would have blocked: %1 of %2</source>
        <translation>Wygrane szanse, które nowe zasady by zablokowały: %1 z %2</translation>
    </message>
    <message>
        <source>Specify the workspace with --database FILE.</source>
        <translation>Podaj przestrzeń roboczą: --database PLIK.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użyj tak: %1</translation>
    </message>
    <message>
        <source>No command given. See --help for the list of commands.</source>
        <translation>Podaj polecenie. Listę poleceń podaje --help.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. See --help for the list of commands.</source>
        <translation>Nie ma polecenia „%1”. Listę poleceń podaje --help.</translation>
    </message>
    <message>
        <source>Specify where to create the workspace with --database FILE.</source>
        <translation>Podaj, gdzie ma powstać przestrzeń robocza: --database PLIK.</translation>
    </message>
    <message>
        <source>Specify how many with --deals N.</source>
        <translation>Podaj, ile: --deals N.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Specify what to set: --name NAME or --time-zone ID.</source>
        <translation>Podaj, co ustawić: --name NAZWA albo --time-zone ID.</translation>
    </message>
    <message>
        <source>whose days count, such as Europe/Warsaw; this computer&apos;s unless given</source>
        <translation>według której liczą się dni, np. Europe/Warsaw; domyślnie strefa tego komputera</translation>
    </message>
    <message>
        <source>show the name, currency and time zone of the workspace</source>
        <translation>pokazuje nazwę, walutę i strefę czasową przestrzeni roboczej</translation>
    </message>
    <message>
        <source>change the name or the time zone of the workspace</source>
        <translation>zmienia nazwę albo strefę czasową przestrzeni roboczej</translation>
    </message>
    <message>
        <source>whose days and quarters count, such as Europe/Warsaw</source>
        <translation>według której liczą się dni i kwartały, np. Europe/Warsaw</translation>
    </message>
    <message>
        <source>--visibility is private, public or hidden, not &quot;%1&quot;.</source>
        <translation>--visibility to private, public albo hidden, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: zmieniono</translation>
    </message>
    <message>
        <source>change facts of a deal; what is not given stays, an empty value clears it</source>
        <translation>zmienia dane szansy; to, czego nie podano, zostaje, pusta wartość usuwa</translation>
    </message>
    <message>
        <source>what the deal is called</source>
        <translation>nazwa szansy</translation>
    </message>
    <message>
        <source>what it is worth, in the currency of the workspace</source>
        <translation>wartość w walucie przestrzeni roboczej</translation>
    </message>
    <message>
        <source>the company; made when there is none of this name</source>
        <translation>firma; powstaje, gdy nie ma żadnej o tej nazwie</translation>
    </message>
    <message>
        <source>the contact person; made when there is none of this name</source>
        <translation>osoba kontaktowa; powstaje, gdy nie ma nikogo o tej nazwie</translation>
    </message>
    <message>
        <source>a product from the list</source>
        <translation>produkt z listy</translation>
    </message>
    <message>
        <source>a source from the list</source>
        <translation>źródło z listy</translation>
    </message>
    <message>
        <source>who owns it</source>
        <translation>opiekun</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>kto od teraz uczestniczy</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>kto już nie uczestniczy</translation>
    </message>
    <message>
        <source>when it should close, such as 2026-12-31</source>
        <translation>kiedy ma się zamknąć, np. 2026-12-31</translation>
    </message>
    <message>
        <source>who may see it: private, public or hidden</source>
        <translation>kto ją widzi: private (prywatna), public (publiczna) lub hidden (ukryta)</translation>
    </message>
    <message>
        <source>Made and verified the backup %1 with %2.</source>
        <translation>Utworzono i sprawdzono kopię zapasową %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n szansa</numerusform>
            <numerusform>%n szanse</numerusform>
            <numerusform>%n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkownicy</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>Przywrócono %1 z %2.</translation>
    </message>
    <message>
        <source>What it replaced is kept as %1.</source>
        <translation>To, co zastąpiono, zachowano jako %1.</translation>
    </message>
    <message>
        <source>Newer than the backup: %1.</source>
        <translation>Nowsze niż kopia zapasowa: %1.</translation>
    </message>
    <message>
        <source>Deleted since the backup: %1.</source>
        <translation>Usunięte od czasu kopii zapasowej: %1.</translation>
    </message>
    <message>
        <source>Salvaged into %1:</source>
        <translation>Uratowano do %1:</translation>
    </message>
    <message>
        <source>Specify where to put the new workspace with --to FILE.</source>
        <translation>Podaj, gdzie ma być nowa przestrzeń robocza: --to PLIK.</translation>
    </message>
    <message>
        <source>make a verified copy of the workspace, in the backup folder beside it unless --to says otherwise</source>
        <translation>utwórz sprawdzoną kopię przestrzeni roboczej, w folderze kopii zapasowych obok niej, jeśli nie podano innego miejsca</translation>
    </message>
    <message>
        <source>where to; the file must not exist</source>
        <translation>dokąd; taki plik nie może istnieć</translation>
    </message>
    <message>
        <source>replace the workspace with a backup; what is replaced is kept beside it</source>
        <translation>umieść kopię zapasową w miejscu przestrzeni roboczej; to, co zastąpiono, zostaje obok</translation>
    </message>
    <message>
        <source>only show what differs</source>
        <translation>powiedz tylko, co się różni</translation>
    </message>
    <message>
        <source>rescue everything readable from a damaged workspace into a new one</source>
        <translation>utwórz nową przestrzeń roboczą ze wszystkiego, co da się jeszcze odczytać z uszkodzonej</translation>
    </message>
    <message>
        <source>the new workspace</source>
        <translation>nowa przestrzeń robocza</translation>
    </message>
    <message>
        <source>The log beside the workspace belongs to another file. It was not read, and is kept as %1.</source>
        <translation>Dziennik obok przestrzeni roboczej pochodził z innego pliku. Nie został odczytany i jest zachowany jako %1.</translation>
    </message>
    <message>
        <source>the integrity of the file</source>
        <translation>spójność pliku</translation>
    </message>
    <message>
        <source>its references</source>
        <translation>odwołania</translation>
    </message>
    <message>
        <source>stages, weights and texts of deals</source>
        <translation>etapy, wagi i teksty szans</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>sumy</translation>
    </message>
    <message>
        <source>names of companies and people</source>
        <translation>nazwy firm i osób</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>indeks wyszukiwania</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Sprawdzono: %1.</translation>
    </message>
    <message>
        <source>Read: %1, %2, %3.</source>
        <translation>Odczytano: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n odznaczenie</numerusform>
            <numerusform>%n odznaczenia</numerusform>
            <numerusform>%n odznaczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n suma</numerusform>
            <numerusform>%n sumy</numerusform>
            <numerusform>%n sum</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified because it cannot be read: %1.</source>
        <translation>Nie sprawdzono, bo nie da się tego odczytać: %1.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone of the workspace, %1, and counts days by its own, %2.</source>
        <translation>Ten komputer nie zna strefy czasowej przestrzeni roboczej (%1), więc dni liczone są według jego własnej (%2).</translation>
    </message>
    <message>
        <source>of its amounts (EUR); needed only where it cannot be read any more</source>
        <translation>waluta kwot (np. EUR); potrzebna tylko wtedy, gdy nie da się jej już odczytać</translation>
    </message>
    <message>
        <source>Specify either --based-on or --overwrite.</source>
        <translation>Podaj --based-on albo --overwrite, nie jedno i drugie.</translation>
    </message>
    <message>
        <source>The file does not tell which version of &quot;%1&quot; it was made from; version %2 is stored now. Specify the version with --based-on, or use --overwrite to replace what is stored.</source>
        <translation>Plik nie podaje, z której wersji procesu „%1” powstał; teraz zapisana jest wersja %2. Podaj wersję w --based-on albo użyj --overwrite, aby zastąpić to, co jest zapisane.</translation>
    </message>
    <message>
        <source>the version the file was made from, if the file does not tell; refused if a newer one has been saved since</source>
        <translation>wersja, z której powstał plik, jeśli plik jej nie podaje; odmowa, jeśli od tego czasu zapisano nowszą</translation>
    </message>
    <message>
        <source>replace the newest version, whatever the file was made from</source>
        <translation>zastąp najnowszą wersję, niezależnie od tego, z której powstał plik</translation>
    </message>
    <message>
        <source>Days are counted in this computer&apos;s time zone, because it does not know the workspace&apos;s: %1.</source>
        <translation>Dni są liczone w strefie czasowej tego komputera, bo nie zna on strefy przestrzeni roboczej: %1.</translation>
    </message>
    <message>
        <source>%1 has saved version %2 of this process in the meantime. Nothing was changed; &quot;process diff&quot; shows what differs, and --overwrite replaces the newest version.</source>
        <translation>W międzyczasie zapisano wersję %2 tego procesu (%1). Niczego nie zmieniono; „process diff” pokaże różnice, a --overwrite zastąpi najnowszą wersję.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Say what to change: --name.</source>
        <translation>Podaj, co zmienić: --name.</translation>
    </message>
    <message>
        <source>The company is called %1 now.</source>
        <translation>Firma nazywa się teraz %1.</translation>
    </message>
    <message>
        <source>Say what to change: --name, --email or --phone.</source>
        <translation>Podaj, co zmienić: --name, --email lub --phone.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Zmieniono: %1.</translation>
    </message>
    <message>
        <source>only those with this in their name</source>
        <translation>tylko te, które mają to w nazwie</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>nowa nazwa</translation>
    </message>
    <message>
        <source>list companies</source>
        <translation>wypisz firmy</translation>
    </message>
    <message>
        <source>list the people of companies</source>
        <translation>wypisz osoby kontaktowe firm</translation>
    </message>
    <message>
        <source>rename a company</source>
        <translation>zmień nazwę firmy</translation>
    </message>
    <message>
        <source>change somebody&apos;s name, e-mail or telephone number</source>
        <translation>zmień imię i nazwisko, e-mail lub numer telefonu osoby</translation>
    </message>
    <message>
        <source>the new e-mail; empty: none</source>
        <translation>nowy e-mail; pusty: brak</translation>
    </message>
    <message>
        <source>the new telephone number; empty: none</source>
        <translation>nowy numer telefonu; pusty: brak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niczego nie znaleziono.</translation>
    </message>
    <message>
        <source>find deals, companies, people, tasks and notes</source>
        <translation>znajdź szanse sprzedaży, firmy, osoby, zadania i notatki</translation>
    </message>
    <message>
        <source>Say what to do: --set NAME=VALUE, or --set delete.</source>
        <translation>Podaj, co zrobić: --set NAZWA=WARTOŚĆ albo --set delete.</translation>
    </message>
    <message>
        <source>A status, a process and delete are set alone.</source>
        <translation>Status, proces i delete podaje się osobno.</translation>
    </message>
    <message>
        <source>A status is open, won, lost or outdated, not &quot;%1&quot;.</source>
        <translation>Status to open, won, lost albo outdated, a nie „%1”.</translation>
    </message>
    <message>
        <source>--set is owner=, source=, product=, expected_close=, visibility=, process=, status= or delete, not &quot;%1&quot;.</source>
        <translation>--set to owner=, source=, product=, expected_close=, visibility=, process=, status= albo delete, a nie „%1”.</translation>
    </message>
    <message>
        <source>Nothing was stored. This is what would happen:</source>
        <translation>Niczego nie zapisano. Oto, co by się stało:</translation>
    </message>
    <message>
        <source>change, close or delete many deals at once; those that may not be are left and counted</source>
        <translation>zmienia, zamyka albo usuwa wiele szans sprzedaży naraz; te, których nie wolno, pozostają i są zliczane</translation>
    </message>
    <message>
        <source>owner=MAIL, source=NAME, product=NAME, expected_close=DAY, visibility=WORD; an empty value clears it; or process=NAME, status=STATUS, delete; may be repeated</source>
        <translation>owner=MAIL, source=NAZWA, product=NAZWA, expected_close=DZIEŃ, visibility=SŁOWO; pusta wartość czyści; albo process=NAZWA, status=STATUS, delete; można powtarzać</translation>
    </message>
    <message>
        <source>why they are lost or outdated</source>
        <translation>dlaczego są przegrane albo nieaktualne</translation>
    </message>
    <message>
        <source>store nothing, only tell what would happen</source>
        <translation>niczego nie zapisuje, tylko mówi, co by się stało</translation>
    </message>
    <message>
        <source>write them to a CSV file</source>
        <translation>zapisuje je w pliku CSV</translation>
    </message>
    <message>
        <source>write them to an Excel workbook</source>
        <translation>zapisuje je w skoroszycie Excela</translation>
    </message>
    <message>
        <source>of the CSV file: comma, semicolon or tab</source>
        <translation>pliku CSV: comma, semicolon albo tab</translation>
    </message>
    <message>
        <source>a CSV file without a byte order mark</source>
        <translation>plik CSV bez znacznika kolejności bajtów</translation>
    </message>
    <message>
        <source>Choose one of --csv and --xlsx.</source>
        <translation>Wybierz --csv albo --xlsx.</translation>
    </message>
    <message>
        <source>--delimiter is comma, semicolon or tab, not &quot;%1&quot;.</source>
        <translation>--delimiter to comma, semicolon albo tab, a nie „%1”.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniona</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to %1</source>
        <translation>
            <numerusform>Zapisano %n szansę sprzedaży w %1</numerusform>
            <numerusform>Zapisano %n szanse sprzedaży w %1</numerusform>
            <numerusform>Zapisano %n szans sprzedaży w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the day it was done on (yyyy-MM-dd); otherwise today</source>
        <translation>dzień wykonania (rrrr-MM-dd); bez tej opcji dzisiaj</translation>
    </message>
    <message>
        <source>There is nothing to do next.</source>
        <translation>Nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Worth, weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Together +%1 weighted. There is more to do.</source>
        <translation>Razem +%1 wartości ważonej. Do zrobienia jest więcej.</translation>
    </message>
    <message>
        <source>Together +%1 weighted.</source>
        <translation>Razem +%1 wartości ważonej.</translation>
    </message>
    <message>
        <source>list what to do next, the most pressing first</source>
        <translation>wypisz, co zrobić najpierw, zaczynając od najpilniejszego</translation>
    </message>
    <message>
        <source>of the whole team instead of one&apos;s own deals</source>
        <translation>z szans całego zespołu zamiast własnych</translation>
    </message>
    <message>
        <source>maximum number, at most 200</source>
        <translation>największa liczba, najwyżej 200</translation>
    </message>
    <message>
        <source>store the deals of a spreadsheet (.xlsx) or CSV file: all of them, or none when a line is bad</source>
        <translation>zapisz szanse sprzedaży z arkusza (.xlsx) lub pliku CSV: wszystkie albo żadną, gdy któryś wiersz jest błędny</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n task(s) to %1.</source>
        <translation>
            <numerusform>Zapisano %n zadanie w pliku %1.</numerusform>
            <numerusform>Zapisano %n zadania w pliku %1.</numerusform>
            <numerusform>Zapisano %n zadań w pliku %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>--time is a time of day such as 14:30, or none.</source>
        <translation>--time to godzina, na przykład 14:30, albo none.</translation>
    </message>
    <message>
        <source>--type is to_do, call, meeting or mail.</source>
        <translation>--type to to_do, call, meeting albo mail.</translation>
    </message>
    <message>
        <source>--priority is low, normal or high.</source>
        <translation>--priority to low, normal albo high.</translation>
    </message>
    <message>
        <source>such as 2026-12-24; none for no date</source>
        <translation>na przykład 2026-12-24; none oznacza brak terminu</translation>
    </message>
    <message>
        <source>such as 14:30; none for the whole day</source>
        <translation>na przykład 14:30; none oznacza cały dzień</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>ile trwa</translation>
    </message>
    <message>
        <source>minutes before it, or none</source>
        <translation>ile minut wcześniej, albo none</translation>
    </message>
    <message>
        <source>an RRULE of RFC 5545 such as FREQ=WEEKLY;BYDAY=MO, or none</source>
        <translation>reguła RRULE z RFC 5545, na przykład FREQ=WEEKLY;BYDAY=MO, albo none</translation>
    </message>
    <message>
        <source>to_do, call, meeting or mail</source>
        <translation>to_do, call, meeting albo mail</translation>
    </message>
    <message>
        <source>low, normal or high</source>
        <translation>low, normal albo high</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>kto ma to zrobić</translation>
    </message>
    <message>
        <source>who takes part, separated by commas</source>
        <translation>kto uczestniczy, adresy rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>the deal it belongs to, or none</source>
        <translation>szansa sprzedaży, do której należy, albo none</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>szerszy opis</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>co jest do zrobienia</translation>
    </message>
    <message>
        <source>write them into a calendar file</source>
        <translation>zapisz je w pliku kalendarza</translation>
    </message>
    <message>
        <source>as events, for calendars that ignore tasks</source>
        <translation>jako wydarzenia, dla kalendarzy, które pomijają zadania</translation>
    </message>
    <message>
        <source>add a task</source>
        <translation>dodaj zadanie</translation>
    </message>
    <message>
        <source>change a task</source>
        <translation>zmień zadanie</translation>
    </message>
    <message>
        <source>complete a task; one that repeats is planned again</source>
        <translation>oznacz zadanie jako wykonane; cykliczne zostanie zaplanowane ponownie</translation>
    </message>
    <message>
        <source>mark a task as not done</source>
        <translation>oznacz zadanie jako niewykonane</translation>
    </message>
    <message>
        <source>take back what somebody did last to deals, notes or tasks</source>
        <translation>cofa to, co ktoś ostatnio zrobił z szansami, notatkami lub zadaniami</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>ponawia to, co ostatnio cofnięto</translation>
    </message>
</context>
<context>
    <name>ClosedDeal</name>
    <message>
        <source>Won on %1</source>
        <translation>Wygrana %1</translation>
    </message>
    <message>
        <source>Lost on %1</source>
        <translation>Przegrana %1</translation>
    </message>
    <message>
        <source>Outdated on %1</source>
        <translation>Nieaktualna od %1</translation>
    </message>
    <message>
        <source>it stood at %1%</source>
        <translation>prawdopodobieństwo wynosiło %1%</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez terminu</translation>
    </message>
</context>
<context>
    <name>DealImport</name>
    <message>
        <source>The line has more cells than there are headings.</source>
        <translation>Wiersz ma więcej komórek, niż plik ma nagłówków.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status. Use open, won, lost or outdated.</source>
        <translation>„%1” nie jest statusem; statusy to: open, won, lost, outdated.</translation>
    </message>
    <message>
        <source>The deal is closed, but the line gives no closing date.</source>
        <translation>Szansa jest zamknięta, ale wiersz nie podaje dnia zamknięcia.</translation>
    </message>
    <message>
        <source>The deal was closed before it was created.</source>
        <translation>Szansę zamknięto, zanim powstała.</translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Process stage</source>
        <translation>Etap procesu</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Zaznaczona</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>było: %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>wykonano %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Attach files</source>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Zapisz plik</translation>
    </message>
</context>
<context>
    <name>FileWorkText</name>
    <message>
        <source>Saving the copy %1…</source>
        <translation>Zapisywanie kopii %1…</translation>
    </message>
    <message>
        <source>Backing up everything that was stored…</source>
        <translation>Tworzenie kopii zapasowej wszystkiego, co zapisano…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Przywracanie: %1…</translation>
    </message>
    <message>
        <source>Saving what can be read as %1…</source>
        <translation>Zapisywanie tego, co da się odczytać, jako %1…</translation>
    </message>
    <message>
        <source>No copy will be saved</source>
        <translation>Kopia nie zostanie zapisana</translation>
    </message>
    <message>
        <source>No backup will be made</source>
        <translation>Kopia zapasowa nie zostanie utworzona</translation>
    </message>
    <message>
        <source>The workspace will stay as it is</source>
        <translation>Przestrzeń robocza pozostanie bez zmian</translation>
    </message>
    <message>
        <source>No new workspace will be made</source>
        <translation>Nowa przestrzeń robocza nie zostanie utworzona</translation>
    </message>
    <message>
        <source>Cancelled. No copy was saved.</source>
        <translation>Anulowano. Kopia nie została zapisana.</translation>
    </message>
    <message>
        <source>Cancelled. No backup was made; save a copy before you close this window.</source>
        <translation>Anulowano. Kopia zapasowa nie powstała; zapisz kopię, zanim zamkniesz to okno.</translation>
    </message>
    <message>
        <source>Cancelled. The workspace is as it was.</source>
        <translation>Anulowano. Przestrzeń robocza jest taka jak przedtem.</translation>
    </message>
    <message>
        <source>Cancelled. No new workspace was made, and the damaged file is as it was.</source>
        <translation>Anulowano. Nowa przestrzeń robocza nie powstała, a uszkodzony plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>It was too late to cancel. %1</source>
        <translation>Na anulowanie było już za późno. %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>“%1” is mandatory but adds nothing to the probability.</source>
        <translation>„%1” jest obowiązkowe, ale nie zwiększa prawdopodobieństwa.</translation>
    </message>
    <message>
        <source>Two stages are called “%1”.</source>
        <translation>Dwa etapy nazywają się „%1”.</translation>
    </message>
    <message>
        <source>Two actions of the stage are called “%1”.</source>
        <translation>Dwa działania etapu nazywają się „%1”.</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Usuń etap</translation>
    </message>
    <message>
        <source>Give it a weight</source>
        <translation>Nadaj wagę</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Dodaj numer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>An action of another stage is called “%1” too.</source>
        <translation>Działanie w innym etapie też nazywa się „%1”.</translation>
    </message>
    <message>
        <source>“%1” notifies these people only of deals they may see: %2.</source>
        <translation>„%1” powiadamia te osoby tylko o szansach, które mogą widzieć: %2.</translation>
    </message>
    <message>
        <source>The process has no stages.</source>
        <translation>Proces nie ma etapów: w szansie nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>“%1” has no actions, so no deal can reach it.</source>
        <translation>„%1” nie ma działań: żadna szansa tu nie dojdzie.</translation>
    </message>
    <message>
        <source>No action has a weight, so every deal would show 0%.</source>
        <translation>Żadne działanie nie ma wagi: każda szansa miałaby 0%.</translation>
    </message>
    <message>
        <source>No action is mandatory, so a deal can be won without doing anything.</source>
        <translation>Nic nie jest obowiązkowe: szansę można wygrać, nie robiąc nic.</translation>
    </message>
    <message>
        <source>No active user except administrators can perform “%1”.</source>
        <translation>„%1” nie może wykonać nikt aktywny oprócz administratorów.</translation>
    </message>
    <message>
        <source>“%1” may be performed by inactive people: %2.</source>
        <translation>„%1” mogą wykonać osoby już nieaktywne: %2.</translation>
    </message>
    <message>
        <source>“%1” notifies inactive people: %2.</source>
        <translation>„%1” powiadamia osoby już nieaktywne: %2.</translation>
    </message>
    <message>
        <source>“%1” notifies no one: none of the chosen people is active.</source>
        <translation>„%1” nikogo nie powiadamia: wśród wybranych nie ma nikogo aktywnego.</translation>
    </message>
    <message>
        <source>“%1” adds a task for an inactive person: %2.</source>
        <translation>„%1” dodaje zadanie dla osoby już nieaktywnej: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long to show in full on cards.</source>
        <translation>„%1” to długa nazwa: karty ją utną.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>ktoś nieznany</translation>
    </message>
    <message>
        <source>Give all the same weight</source>
        <translation>Nadaj wszystkim równą wagę</translation>
    </message>
    <message>
        <source>Allow everyone</source>
        <translation>Pozwól wykonać wszystkim</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Usuń te osoby</translation>
    </message>
    <message>
        <source>Notify no one</source>
        <translation>Nie powiadamiaj nikogo</translation>
    </message>
    <message>
        <source>Assign it to whoever performs the action</source>
        <translation>Przypisz wykonawcy działania</translation>
    </message>
    <message>
        <source>“%1” adds a task called “%2”: only %3 are filled in.</source>
        <translation>„%1” dodaje zadanie „%2”: uzupełniane są tylko %3.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Deal name</source>
        <translation>Nazwa szansy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>true or false is expected</source>
        <translation>oczekiwano true albo false</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>nie ma takiego ustawienia</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>oczekiwano tekstu</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>oczekiwano obiektu</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>nie ma takiego pola</translation>
    </message>
    <message>
        <source>open, won, lost or outdated is expected</source>
        <translation>oczekiwano open, won, lost albo outdated</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>oczekiwano listy</translation>
    </message>
    <message>
        <source>a single character is expected</source>
        <translation>oczekiwano jednego znaku</translation>
    </message>
    <message>
        <source>the number of a line is expected, 1 for the first</source>
        <translation>potrzebny jest numer wiersza, 1 dla pierwszego</translation>
    </message>
    <message>
        <source>a point or a comma is expected</source>
        <translation>oczekiwano kropki albo przecinka</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, UTF-16BE, Windows-1250, ISO-8859-2, Windows-1252 or CP852 is expected</source>
        <translation>dozwolone są UTF-8, UTF-16LE, UTF-16BE, Windows-1250, ISO-8859-2, Windows-1252 i CP852</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n line(s) are totals of the lines above and will not become deals.</source>
        <translation>
            <numerusform>%n wiersz sumuje wiersze powyżej: to podsumowanie i nie powstanie z niego szansa.</numerusform>
            <numerusform>%n wiersze sumują wiersze powyżej: to podsumowania i nie powstaną z nich szanse.</numerusform>
            <numerusform>%n wierszy sumuje wiersze powyżej: to podsumowania i nie powstaną z nich szanse.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a total of the lines above but will be imported as a deal. If it is a total, remove that line from the file.</source>
        <translation>„%1” wygląda na podsumowanie wierszy powyżej, ale zostanie potraktowane jako szansa. Jeśli to podsumowanie, usuń ten wiersz z pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in %1, but the workspace uses %2: they cannot be imported.</source>
        <translation>
            <numerusform>%n wiersz jest w walucie %1, a walutą przestrzeni roboczej jest %2: nie można go zaimportować.</numerusform>
            <numerusform>%n wiersze są w walucie %1, a walutą przestrzeni roboczej jest %2: nie można ich zaimportować.</numerusform>
            <numerusform>%n wierszy jest w walucie %1, a walutą przestrzeni roboczej jest %2: nie można ich zaimportować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day and month could be swapped in every date: &quot;%1&quot; is read as %2. If that is wrong, choose another date format.</source>
        <translation>W każdej dacie dzień i miesiąc mogą być zamienione: „%1” odczytano jako %2. Jeśli to błąd, wybierz sposób zapisu dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are already in the workspace, with the same name, company and creation date. Importing them would duplicate them.</source>
        <translation>
            <numerusform>%n szansa już jest w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Po imporcie będzie w niej dwa razy.</numerusform>
            <numerusform>%n szanse już są w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Po imporcie będą w niej dwa razy.</numerusform>
            <numerusform>%n szans już jest w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Po imporcie będą w niej dwa razy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are already in the workspace, with the same name, company and creation date. They will be skipped.</source>
        <translation>
            <numerusform>%n szansa już jest w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Zostaje pominięta.</numerusform>
            <numerusform>%n szanse już są w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Zostają pominięte.</numerusform>
            <numerusform>%n szans już jest w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Zostają pominięte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat an earlier line: the same name, company and creation date.</source>
        <translation>
            <numerusform>%n wiersz powtarza wcześniejszy: ta sama nazwa, firma i dzień utworzenia.</numerusform>
            <numerusform>%n wiersze powtarzają wcześniejsze: ta sama nazwa, firma i dzień utworzenia.</numerusform>
            <numerusform>%n wierszy powtarza wcześniejsze: ta sama nazwa, firma i dzień utworzenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner &quot;%1&quot; is new and differs from &quot;%2&quot; by only one letter. If they are the same person, correct the file or choose the user.</source>
        <translation>Opiekun „%1” jest nowy i różni się od „%2” tylko jedną literą. Jeśli to ta sama osoba, popraw plik lub wskaż użytkownika.</translation>
    </message>
    <message numerus="yes">
        <source>lines %1 and %n more</source>
        <translation>
            <numerusform>wiersze %1 i jeszcze %n</numerusform>
            <numerusform>wiersze %1 i jeszcze %n</numerusform>
            <numerusform>wiersze %1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>lines %1 and %2</source>
        <translation>wiersze %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmy</numerusform>
            <numerusform>%n firm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n osoba kontaktowa</numerusform>
            <numerusform>%n osoby kontaktowe</numerusform>
            <numerusform>%n osób kontaktowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produkt</numerusform>
            <numerusform>%n produkty</numerusform>
            <numerusform>%n produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n źródło</numerusform>
            <numerusform>%n źródła</numerusform>
            <numerusform>%n źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are totals of the lines above and did not become deals.</source>
        <translation>
            <numerusform>%n wiersz sumuje wiersze powyżej: to podsumowanie i nie powstała z niego szansa.</numerusform>
            <numerusform>%n wiersze sumują wiersze powyżej: to podsumowania i nie powstały z nich szanse.</numerusform>
            <numerusform>%n wierszy sumuje wiersze powyżej: to podsumowania i nie powstały z nich szanse.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a total of the lines above but was imported as a deal. If it is a total, delete that deal.</source>
        <translation>„%1” wygląda na podsumowanie wierszy powyżej, ale zostało zaimportowane jako szansa. Jeśli to podsumowanie, usuń tę szansę.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in %1, but the workspace uses %2: they were not imported.</source>
        <translation>
            <numerusform>%n wiersz jest w walucie %1, a walutą przestrzeni roboczej jest %2: nie został zaimportowany.</numerusform>
            <numerusform>%n wiersze są w walucie %1, a walutą przestrzeni roboczej jest %2: nie zostały zaimportowane.</numerusform>
            <numerusform>%n wierszy jest w walucie %1, a walutą przestrzeni roboczej jest %2: nie zostały zaimportowane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day and month could be swapped in every date: &quot;%1&quot; was read as %2. If that is wrong, delete the imported deals and import the file again with another date format.</source>
        <translation>W każdej dacie dzień i miesiąc mogą być zamienione: „%1” odczytano jako %2. Jeśli to błąd, usuń zaimportowane szanse i zaimportuj plik ponownie, wybierając inny sposób zapisu dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were already in the workspace, with the same name, company and creation date. They are in it twice now.</source>
        <translation>
            <numerusform>%n szansa była już w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Teraz jest w niej dwa razy.</numerusform>
            <numerusform>%n szanse były już w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Teraz są w niej dwa razy.</numerusform>
            <numerusform>%n szans było już w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Teraz są w niej dwa razy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were already in the workspace, with the same name, company and creation date. They were skipped.</source>
        <translation>
            <numerusform>%n szansa była już w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Została pominięta.</numerusform>
            <numerusform>%n szanse były już w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Zostały pominięte.</numerusform>
            <numerusform>%n szans było już w przestrzeni roboczej, z tą samą nazwą, firmą i dniem utworzenia. Zostały pominięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new user &quot;%1&quot; differs from &quot;%2&quot; by only one letter. If they are the same person, give the deals of one to the other.</source>
        <translation>Nowy użytkownik „%1” różni się od „%2” tylko jedną literą. Jeśli to ta sama osoba, przekaż szanse jednego z nich drugiemu.</translation>
    </message>
</context>
<context>
    <name>LeftForm</name>
    <message>
        <source>%1 What you entered is kept: open the form again.</source>
        <comment>why it was not stored</comment>
        <translation>%1 To, co wpisano, zostało zachowane: otwórz formularz ponownie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MergeConflicts</name>
    <message>
        <source>Name of the process</source>
        <translation>Nazwa procesu</translation>
    </message>
    <message>
        <source>Order of the stages</source>
        <translation>Kolejność etapów</translation>
    </message>
    <message>
        <source>Description of the process</source>
        <translation>Opis procesu</translation>
    </message>
    <message>
        <source>Whether the stage “%1” stays</source>
        <translation>Czy etap „%1” zostaje</translation>
    </message>
    <message>
        <source>Order of the actions in “%1”</source>
        <translation>Kolejność działań w etapie „%1”</translation>
    </message>
    <message>
        <source>Hint of the stage “%1”</source>
        <translation>Wskazówka etapu „%1”</translation>
    </message>
    <message>
        <source>Idle limit of “%1” in days</source>
        <translation>Limit bezczynności etapu „%1” w dniach</translation>
    </message>
    <message>
        <source>Name of the stage “%1”</source>
        <translation>Nazwa etapu „%1”</translation>
    </message>
    <message>
        <source>Whether “%1” stays</source>
        <translation>Czy „%1” zostaje</translation>
    </message>
    <message>
        <source>Stage of “%1”</source>
        <translation>Etap działania „%1”</translation>
    </message>
    <message>
        <source>Hint of “%1”</source>
        <translation>Wskazówka działania „%1”</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Waga działania „%1”</translation>
    </message>
    <message>
        <source>Whether “%1” is mandatory</source>
        <translation>Czy „%1” jest obowiązkowe</translation>
    </message>
    <message>
        <source>Who may perform “%1”</source>
        <translation>Kto może wykonać „%1”</translation>
    </message>
    <message>
        <source>Note of “%1”</source>
        <translation>Notatka do „%1”</translation>
    </message>
    <message>
        <source>Whom “%1” notifies</source>
        <translation>Kogo powiadamia „%1”</translation>
    </message>
    <message>
        <source>Task of “%1”</source>
        <translation>Zadanie po „%1”</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nazwa działania „%1”</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zostaje</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obowiązkowe</translation>
    </message>
    <message>
        <source>not mandatory</source>
        <translation>nieobowiązkowe</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>bez zadania</translation>
    </message>
    <message>
        <source>no hint</source>
        <translation>bez wskazówki</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>bez opisu</translation>
    </message>
</context>
<context>
    <name>NextText</name>
    <message>
        <source>needed to win</source>
        <translation>konieczne do wygranej</translation>
    </message>
    <message>
        <source>%1: %2 d late</source>
        <translation>%1: %2 d po terminie</translation>
    </message>
    <message numerus="yes">
        <source>closing date %n day(s) past</source>
        <translation>
            <numerusform>planowane zamknięcie minęło %n dzień temu</numerusform>
            <numerusform>planowane zamknięcie minęło %n dni temu</numerusform>
            <numerusform>planowane zamknięcie minęło %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 dzisiaj</translation>
    </message>
    <message>
        <source>idle %1 d</source>
        <translation>bez ruchu %1 d</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>zamknięcie dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>zamknięcie za %n dzień</numerusform>
            <numerusform>zamknięcie za %n dni</numerusform>
            <numerusform>zamknięcie za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 jutro</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 za %n dzień</numerusform>
            <numerusform>%1 za %n dni</numerusform>
            <numerusform>%1 za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>no task planned</source>
        <translation>brak zaplanowanego zadania</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>%1 completed %2 on %3</source>
        <translation>%1: wykonano „%2” w szansie %3</translation>
    </message>
    <message>
        <source>Reminder: %1, due %2</source>
        <translation>Przypomnienie: %1, termin %2</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Przypomnienie: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleChoices</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (nie pracuje)</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>{deal}</source>
        <comment>a word in braces</comment>
        <translation>{szansa}</translation>
    </message>
    <message>
        <source>Insert the name of the deal</source>
        <translation>Wstaw nazwę szansy</translation>
    </message>
    <message>
        <source>{company}</source>
        <comment>a word in braces</comment>
        <translation>{firma}</translation>
    </message>
    <message>
        <source>Insert the name of the company</source>
        <translation>Wstaw nazwę firmy</translation>
    </message>
    <message>
        <source>{action}</source>
        <comment>a word in braces</comment>
        <translation>{działanie}</translation>
    </message>
    <message>
        <source>Insert the name of the action</source>
        <translation>Wstaw nazwę działania</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
</context>
<context>
    <name>ProcessChanges</name>
    <message>
        <source>The stage “%1” is new.</source>
        <translation>Etap „%1” jest nowy.</translation>
    </message>
    <message>
        <source>“%1” is new in “%2”.</source>
        <translation>„%1” to nowe działanie w etapie „%2”.</translation>
    </message>
    <message>
        <source>“%1” moved to “%2”.</source>
        <translation>Działanie „%1” przeniesiono do etapu „%2”.</translation>
    </message>
    <message>
        <source>The idle limit of “%1” is %2 instead of %3 days.</source>
        <translation>Limit bezczynności etapu „%1” wynosi %2 zamiast %3 dni.</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>bez notatki</translation>
    </message>
    <message>
        <source>note required</source>
        <translation>wymagana notatka</translation>
    </message>
    <message>
        <source>note with file required</source>
        <translation>wymagana notatka z plikiem</translation>
    </message>
    <message>
        <source>adds a task</source>
        <translation>dodaje zadanie</translation>
    </message>
    <message>
        <source>adds no task</source>
        <translation>nie dodaje zadania</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>idle limit %1 → %2 days</source>
        <translation>limit bezczynności %1 → %2 dni</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>z etapu „%1”</translation>
    </message>
    <message>
        <source>weight %1 → %2</source>
        <translation>waga %1 → %2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obowiązkowe</translation>
    </message>
    <message>
        <source>not mandatory</source>
        <translation>nieobowiązkowe</translation>
    </message>
    <message>
        <source>different task</source>
        <translation>dodaje inne zadanie</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>inne miejsce</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>inna nazwa</translation>
    </message>
    <message>
        <source>new description</source>
        <translation>inny opis</translation>
    </message>
    <message>
        <source>new hint</source>
        <translation>inna wskazówka</translation>
    </message>
    <message>
        <source>different performers</source>
        <translation>inni wykonawcy</translation>
    </message>
    <message>
        <source>different notifications</source>
        <translation>inne powiadomienia</translation>
    </message>
    <message>
        <source>The process “%1” is now called “%2”.</source>
        <translation>Proces „%1” nazywa się teraz „%2”.</translation>
    </message>
    <message>
        <source>The process description changed.</source>
        <translation>Proces ma inny opis.</translation>
    </message>
    <message>
        <source>The stage “%1” was deleted.</source>
        <translation>Etap „%1” został usunięty.</translation>
    </message>
    <message>
        <source>The stage “%1” was moved.</source>
        <translation>Etap „%1” zmienił miejsce.</translation>
    </message>
    <message>
        <source>The stage “%1” is now called “%2”.</source>
        <translation>Etap „%1” nazywa się teraz „%2”.</translation>
    </message>
    <message>
        <source>The hint of the stage “%1” changed.</source>
        <translation>Etap „%1” ma inną wskazówkę.</translation>
    </message>
    <message>
        <source>“%1” now adds a task.</source>
        <translation>„%1” dodaje teraz zadanie.</translation>
    </message>
    <message>
        <source>“%1” no longer adds a task.</source>
        <translation>„%1” nie dodaje już zadania.</translation>
    </message>
    <message>
        <source>The task of “%1” changed.</source>
        <translation>„%1” dodaje inne zadanie.</translation>
    </message>
    <message>
        <source>“%1” no longer needs a note.</source>
        <translation>„%1” nie wymaga już notatki.</translation>
    </message>
    <message>
        <source>“%1” now needs a note.</source>
        <translation>„%1” wymaga teraz notatki.</translation>
    </message>
    <message>
        <source>“%1” now needs a note with a file.</source>
        <translation>„%1” wymaga teraz notatki z plikiem.</translation>
    </message>
    <message>
        <source>“%1” was deleted from “%2”.</source>
        <translation>Działanie „%1” usunięto z etapu „%2”.</translation>
    </message>
    <message>
        <source>“%1” was moved within “%2”.</source>
        <translation>Działanie „%1” zmieniło miejsce w etapie „%2”.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>Działanie „%1” nazywa się teraz „%2”.</translation>
    </message>
    <message>
        <source>The hint of “%1” changed.</source>
        <translation>Działanie „%1” ma inną wskazówkę.</translation>
    </message>
    <message>
        <source>The weight of “%1” is %2 instead of %3.</source>
        <translation>Działanie „%1” ma wagę %2 zamiast %3.</translation>
    </message>
    <message>
        <source>“%1” is now mandatory.</source>
        <translation>Działanie „%1” jest teraz obowiązkowe.</translation>
    </message>
    <message>
        <source>“%1” is no longer mandatory.</source>
        <translation>Działanie „%1” nie jest już obowiązkowe.</translation>
    </message>
    <message>
        <source>Different people may perform “%1”.</source>
        <translation>Działanie „%1” mogą wykonywać inne osoby.</translation>
    </message>
    <message>
        <source>“%1” notifies different people.</source>
        <translation>Działanie „%1” powiadamia inne osoby.</translation>
    </message>
</context>
<context>
    <name>ProcessFile</name>
    <message>
        <source>&quot;stagewright-process&quot; is expected</source>
        <translation>oczekiwano „stagewright-process”</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>oczekiwano obiektu</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>nazwa jest dłuższa niż %1 znaków</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>oczekiwano nazwy</translation>
    </message>
    <message>
        <source>this is not an identifier; leave it out to get a new one</source>
        <translation>to nie jest identyfikator; pomiń go, a zostanie nadany nowy</translation>
    </message>
    <message>
        <source>this identifier is in the file twice</source>
        <translation>ten identyfikator występuje w pliku dwa razy</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>oczekiwano jednego z: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>plik jest za duży</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>wiersz %1, %2</translation>
    </message>
    <message>
        <source>an object is not closed</source>
        <translation>obiekt nie jest zamknięty</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>lista nie jest zamknięta</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>tekst nie jest zamknięty</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>oczekiwano dwukropka</translation>
    </message>
    <message>
        <source>a comma is expected</source>
        <translation>oczekiwano przecinka</translation>
    </message>
    <message>
        <source>something is expected after the comma</source>
        <translation>po przecinku czegoś brakuje</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>to nie jest JSON</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>to nie jest liczba</translation>
    </message>
    <message>
        <source>the character after the backslash means nothing</source>
        <translation>znak po ukośniku wstecznym nic nie znaczy</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8</source>
        <translation>te znaki nie są zapisane w UTF-8</translation>
    </message>
    <message>
        <source>the lists and objects are nested too deeply</source>
        <translation>listy i obiekty są zagnieżdżone zbyt głęboko</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>coś stoi za końcem</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>oczekiwano listy</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>oczekiwano tekstu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>oczekiwano true albo false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>oczekiwano liczby całkowitej od %1 do %2</translation>
    </message>
    <message>
        <source>the name contains control characters, which cannot be shown</source>
        <translation>nazwa zawiera znaki sterujące, których nie da się pokazać</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>tekst jest dłuższy niż %1 znaków</translation>
    </message>
    <message>
        <source>null is not allowed here; leave the setting out</source>
        <translation>null nie jest tu wartością; pomiń to ustawienie</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>nie ma takiego ustawienia</translation>
    </message>
    <message>
        <source>this setting is there twice</source>
        <translation>to ustawienie występuje tam dwa razy</translation>
    </message>
    <message>
        <source>a process may have at most %1 stages</source>
        <translation>proces może mieć najwyżej %1 etapów</translation>
    </message>
    <message>
        <source>a process may have at most %1 actions</source>
        <translation>proces może mieć najwyżej %1 działań</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file are not in this workspace and were left out: %1.</source>
        <translation>
            <numerusform>%n osoby z pliku nie ma w tej przestrzeni roboczej, więc została pominięta: %1.</numerusform>
            <numerusform>%n osób z pliku nie ma w tej przestrzeni roboczej, więc zostały pominięte: %1.</numerusform>
            <numerusform>%n osób z pliku nie ma w tej przestrzeni roboczej, więc zostały pominięte: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessFileChooser</name>
    <message>
        <source>Import a process</source>
        <translation>Import procesu</translation>
    </message>
    <message>
        <source>Process files (*.stagewright.json *.json);;All files (*)</source>
        <translation>Pliki procesów (*.stagewright.json *.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export the process</source>
        <translation>Eksport procesu</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>workspace</source>
        <translation>przestrzeń robocza</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>zespoły</translation>
    </message>
    <message>
        <source>users</source>
        <translation>użytkownicy</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>firmy</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produkty</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>closing reasons</source>
        <translation>powody zamknięcia</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesy</translation>
    </message>
    <message>
        <source>versions of processes</source>
        <translation>wersje procesów</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>szkice</translation>
    </message>
    <message>
        <source>texts being typed</source>
        <translation>teksty w trakcie pisania</translation>
    </message>
    <message>
        <source>teams of processes</source>
        <translation>zespoły procesów</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>szanse</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>uczestnicy</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>files</source>
        <translation>pliki</translation>
    </message>
    <message>
        <source>contents of files</source>
        <translation>zawartość plików</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>odznaczenia</translation>
    </message>
    <message>
        <source>events</source>
        <translation>zdarzenia</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>powiadomienia</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, brakuje: %1</translation>
    </message>
    <message>
        <source>, some of it could not be read</source>
        <translation>, części nie udało się odczytać</translation>
    </message>
    <message>
        <source>Its currency could not be read; every amount is now in %1, as you said.</source>
        <translation>Nie udało się odczytać waluty; wszystkie kwoty są teraz w %1, zgodnie z Twoim wyborem.</translation>
    </message>
    <message>
        <source>Its name and time zone could not be read; days are counted by this computer&apos;s, %1. Both can be changed in Settings.</source>
        <translation>Nie udało się odczytać nazwy ani strefy czasowej; dni liczy się według strefy tego komputera, %1. Jedno i drugie można zmienić w Ustawieniach.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Niczego nie brakuje.</translation>
    </message>
    <message>
        <source>What is missing cannot be read any more; a backup may have it.</source>
        <translation>Tego, czego brakuje, nie da się już odczytać; może to być w kopii zapasowej.</translation>
    </message>
    <message>
        <source>Some users had a role that does not exist; they are now salespeople.</source>
        <translation>Niektórzy użytkownicy mieli nieistniejącą rolę; teraz są handlowcami.</translation>
    </message>
    <message>
        <source>Some closing reasons were for a status that does not exist; they are now for lost deals.</source>
        <translation>Niektóre powody zamknięcia dotyczyły nieistniejącego statusu; teraz dotyczą szans przegranych.</translation>
    </message>
    <message>
        <source>, %1 with a value put right</source>
        <translation>, z poprawioną wartością: %1</translation>
    </message>
    <message>
        <source>No active administrator was left, so a new one was created: %1. Change the name and the address in Settings.</source>
        <translation>Nie pozostał żaden aktywny administrator, więc utworzono nowego: %1. Zmień jego nazwę i adres w Ustawieniach.</translation>
    </message>
    <message>
        <source>Nothing is missing, but some values had to be replaced; a backup may have the right ones.</source>
        <translation>Niczego nie brakuje, ale niektóre wartości trzeba było zastąpić; właściwe mogą być w kopii zapasowej.</translation>
    </message>
    <message>
        <source>Impossible amounts of deals are now 0, and deals with an impossible status are now open.</source>
        <translation>Niemożliwe kwoty szans wynoszą teraz 0, a szanse o niemożliwym statusie są teraz otwarte.</translation>
    </message>
    <message>
        <source>participants of tasks</source>
        <translation>uczestnicy zadań</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Współpracownicy</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The deal cannot be won yet. These mandatory actions are not done: %1.</source>
        <translation>Tej szansy nie można jeszcze wygrać. Nie wykonano obowiązkowych działań: %1.</translation>
    </message>
    <message>
        <source>A name is needed. Type at least one letter or digit.</source>
        <translation>Potrzebna jest nazwa. Wpisz co najmniej jedną literę albo cyfrę.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it to at most %1 characters.</source>
        <translation>Nazwa jest za długa. Skróć ją do najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be shown. Type it again without them.</source>
        <translation>Nazwa zawiera znaki, których nie da się pokazać. Wpisz ją bez nich.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to 100, not &quot;%1&quot;.</source>
        <translation>Waga to liczba całkowita od 0 do 100, a nie „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.50, with no more decimals than the currency has.</source>
        <translation>„%1” nie jest kwotą. Zapisz ją jak 1234,50, z najwyżej tyloma miejscami po przecinku, ile ma waluta.</translation>
    </message>
    <message>
        <source>The amount is too large. A deal may be worth at most ten billion.</source>
        <translation>Kwota jest za duża. Szansa może być warta najwyżej dziesięć miliardów.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, such as 2026-12-31.</source>
        <translation>„%1” nie jest datą. Zapisz ją jako rok-miesiąc-dzień, na przykład 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. Write it like anna@example.com.</source>
        <translation>„%1” nie jest adresem e-mail. Zapisz go jak anna@example.com.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it to at most %1 characters.</source>
        <translation>Tekst jest za długi. Skróć go do najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>There is no deal &quot;%1&quot;, or you may not see it.</source>
        <translation>Nie ma szansy „%1” albo nie masz do niej dostępu.</translation>
    </message>
    <message>
        <source>The process of this deal has no action &quot;%1&quot;.</source>
        <translation>Proces tej szansy nie ma działania „%1”.</translation>
    </message>
    <message>
        <source>More than one action is called &quot;%1&quot;. Give its identifier instead.</source>
        <translation>Więcej niż jedno działanie nazywa się „%1”. Podaj identyfikator.</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot; in the process.</source>
        <translation>W procesie nie ma etapu „%1”.</translation>
    </message>
    <message>
        <source>There is no process &quot;%1&quot;.</source>
        <translation>Nie ma procesu „%1”.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Nie ma użytkownika „%1”.</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot;. Somebody may have deleted it.</source>
        <translation>Nie ma zadania „%1”. Być może ktoś je usunął.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; in the workspace.</source>
        <translation>W przestrzeni roboczej nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>There is no closing reason &quot;%1&quot; for this status.</source>
        <translation>Nie ma powodu zamknięcia „%1” dla tego statusu.</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in the list.</source>
        <translation>Na liście nie ma pozycji „%1”.</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>Nie ma zespołu „%1”.</translation>
    </message>
    <message>
        <source>Only administrators may do this. Nothing was changed.</source>
        <translation>Mogą to zrobić tylko administratorzy. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Only managers of the deal&apos;s owner and administrators may perform &quot;%1&quot;. Nothing was changed.</source>
        <translation>Działanie „%1” mogą wykonać tylko menedżerowie opiekuna szansy i administratorzy. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Only these people and administrators may perform &quot;%1&quot;: %2. Nothing was changed.</source>
        <translation>Działanie „%1” mogą wykonać tylko te osoby i administratorzy: %2. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Only administrators may perform &quot;%1&quot;. Nothing was changed.</source>
        <translation>Działanie „%1” mogą wykonać tylko administratorzy. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>You may not change the deal &quot;%1&quot;. Its owner, its participants, their managers and administrators can.</source>
        <translation>Nie możesz zmieniać szansy „%1”. Mogą to robić opiekun, uczestnicy, ich menedżerowie i administratorzy.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot do this. Choose an active user.</source>
        <translation>Konto %1 jest nieaktywne i nie może tego zrobić. Wybierz aktywnego użytkownika.</translation>
    </message>
    <message>
        <source>Only the owner of &quot;%1&quot;, the owner&apos;s managers and administrators may reopen it.</source>
        <translation>Szansę „%1” mogą otworzyć ponownie tylko opiekun, jego menedżerowie i administratorzy.</translation>
    </message>
    <message>
        <source>The deal &quot;%1&quot; is closed. Reopen it first to change it.</source>
        <translation>Szansa „%1” jest zamknięta. Aby ją zmienić, najpierw otwórz ją ponownie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not done. Nothing was changed.</source>
        <translation>„%1” nie jest wykonane. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a note. Write one to tick it.</source>
        <translation>„%1” wymaga notatki. Napisz ją, aby odznaczyć działanie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a note with a file. Attach a file to tick it.</source>
        <translation>„%1” wymaga notatki z plikiem. Dołącz plik, aby odznaczyć działanie.</translation>
    </message>
    <message>
        <source>A closing reason is needed. Choose one from the list.</source>
        <translation>Potrzebny jest powód zamknięcia. Wybierz go z listy.</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; belongs to another status. Choose one of this status.</source>
        <translation>Powód „%1” należy do innego statusu. Wybierz powód tego statusu.</translation>
    </message>
    <message>
        <source>The process &quot;%1&quot; is archived. New deals need an active process.</source>
        <translation>Proces „%1” jest zarchiwizowany. Nowe szanse wymagają aktywnego procesu.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot own a deal. Choose an active user.</source>
        <translation>Konto %1 jest nieaktywne i nie może być opiekunem szansy. Wybierz aktywnego użytkownika.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large. A file may have at most %2 MB. It was not attached.</source>
        <translation>Plik „%1” jest za duży. Plik może mieć najwyżej %2 MB. Nie został dołączony.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2. Nothing was changed.</source>
        <translation>Nie można odczytać pliku „%1”: %2. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>Nie można zapisać pliku „%1”: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is gone. Nothing was changed; choose it again.</source>
        <translation>Pliku „%1” już nie ma. Nic nie zmieniono; wybierz go ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The process &quot;%1&quot; is used by %n deal(s) and cannot be deleted. Archive it instead.</source>
        <translation>
            <numerusform>Procesu „%1” używa %n szansa, więc nie można go usunąć. Zarchiwizuj go.</numerusform>
            <numerusform>Procesu „%1” używają %n szanse, więc nie można go usunąć. Zarchiwizuj go.</numerusform>
            <numerusform>Procesu „%1” używa %n szans, więc nie można go usunąć. Zarchiwizuj go.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last active process. Activate another one first.</source>
        <translation>„%1” to ostatni aktywny proces. Najpierw aktywuj inny.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the default process. Make another one the default first.</source>
        <translation>„%1” to proces domyślny. Najpierw ustaw jako domyślny inny proces.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken. Choose another one.</source>
        <translation>Nazwa „%1” jest zajęta. Wybierz inną.</translation>
    </message>
    <message>
        <source>A process may have at most %1 stages.</source>
        <translation>Proces może mieć najwyżej %1 etapów.</translation>
    </message>
    <message>
        <source>A process may have at most %1 actions.</source>
        <translation>Proces może mieć najwyżej %1 działań.</translation>
    </message>
    <message>
        <source>The process file &quot;%1&quot; cannot be used. At %2: %3. Nothing was changed.</source>
        <translation>Nie można użyć pliku procesu „%1”. Miejsce: %2. Błąd: %3. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The process file &quot;%1&quot; has format %2 and comes from a newer version of Stagewright. Update the program to read it.</source>
        <translation>Plik procesu „%1” ma format %2 z nowszej wersji programu Stagewright. Zaktualizuj program, aby go odczytać.</translation>
    </message>
    <message>
        <source>The e-mail address &quot;%1&quot; belongs to another user.</source>
        <translation>Adres e-mail „%1” należy do innego użytkownika.</translation>
    </message>
    <message>
        <source>%1 is the last active administrator. Make somebody else an administrator first.</source>
        <translation>%1 to ostatni aktywny administrator. Najpierw nadaj tę rolę komuś innemu.</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; cannot be part of itself. Choose another parent team.</source>
        <translation>Zespół „%1” nie może podlegać sam sobie. Wybierz inny zespół nadrzędny.</translation>
    </message>
    <message>
        <source>There is no workspace file &quot;%1&quot;.</source>
        <translation>Nie ma pliku przestrzeni roboczej „%1”.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists and was left unchanged. Choose another name.</source>
        <translation>Plik „%1” już istnieje i pozostał bez zmian. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not a Stagewright workspace. It was left unchanged.</source>
        <translation>Plik „%1” nie jest przestrzenią roboczą Stagewright. Pozostał bez zmian.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was made by a newer version of Stagewright (format %2, this program knows %3). It was left unchanged; update the program.</source>
        <translation>Przestrzeń robocza „%1” pochodzi z nowszej wersji Stagewright (format %2, ten program zna %3). Pozostała bez zmian; zaktualizuj program.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is read-only. Nothing was changed; allow writing to the file and its folder.</source>
        <translation>Przestrzeń robocza „%1” jest tylko do odczytu. Nic nie zmieniono; zezwól na zapis do pliku i jego folderu.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is in use by another program. Nothing was changed; close it there and try again.</source>
        <translation>Przestrzeni roboczej „%1” używa inny program. Nic nie zmieniono; zamknij ją tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; cannot be written: %2. Nothing was changed.</source>
        <translation>Nie można zapisać przestrzeni roboczej „%1”: %2. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The disk is full, so the workspace &quot;%1&quot; could not be written. Nothing was changed; free some space and try again.</source>
        <translation>Dysk jest pełny, więc nie udało się zapisać przestrzeni roboczej „%1”. Nic nie zmieniono; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1. Nothing was changed.</source>
        <translation>Nie udało się odczytać ani zapisać przestrzeni roboczej: %1. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; has not been set up yet.</source>
        <translation>Przestrzeń robocza „%1” nie jest jeszcze skonfigurowana.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2. Nothing was imported.</source>
        <translation>Nie można odczytać pliku „%1”: %2. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has no rows. Nothing was imported.</source>
        <translation>Plik „%1” nie ma wierszy. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 columns; at most %3 can be read. Nothing was imported.</source>
        <translation>Plik „%1” ma %2 kolumn, a można odczytać najwyżej %3. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>A cell of the file &quot;%1&quot; is too large (line %2). Nothing was imported.</source>
        <translation>Komórka pliku „%1” jest za duża (wiersz %2). Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>In the file &quot;%1&quot; a quote opens in line %2 and never closes. Nothing was imported; correct the file and try again.</source>
        <translation>W pliku „%1” cudzysłów otwarty w wierszu %2 nigdzie się nie zamyka. Niczego nie zaimportowano; popraw plik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not a text file (line %2). Nothing was imported.</source>
        <translation>Plik „%1” nie jest plikiem tekstowym (wiersz %2). Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not written in %3 (line %2). Nothing was imported; choose another encoding.</source>
        <translation>Plik „%1” nie jest zapisany w kodowaniu %3 (wiersz %2). Niczego nie zaimportowano; wybierz inne kodowanie.</translation>
    </message>
    <message>
        <source>No column of the file &quot;%1&quot; contains deal names. Nothing was imported; choose that column.</source>
        <translation>Żadna kolumna pliku „%1” nie zawiera nazw szans. Niczego nie zaimportowano; wskaż tę kolumnę.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has no column &quot;%2&quot;. Nothing was imported.</source>
        <translation>Plik „%1” nie ma kolumny „%2”. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The mapping file &quot;%1&quot; cannot be used: %2. Nothing was imported.</source>
        <translation>Nie można użyć pliku mapowania „%1”: %2. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The process &quot;%1&quot; is for other teams. Choose another process, or ask an administrator.</source>
        <translation>Proces „%1” jest dla innych zespołów. Wybierz inny proces albo poproś administratora.</translation>
    </message>
    <message>
        <source>The default process is for everybody: &quot;%1&quot; cannot be the default and for some teams only.</source>
        <translation>Proces domyślny jest dla wszystkich: „%1” nie może być zarazem domyślny i tylko dla niektórych zespołów.</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; has members, teams below it or processes of its own. Move them first.</source>
        <translation>Zespół „%1” ma członków, zespoły podrzędne lub własne procesy. Najpierw je przenieś.</translation>
    </message>
    <message>
        <source>The workspace file &quot;%1&quot; is no longer where it was: it was moved or deleted. Nothing is stored until it is back there; what you see stays in this window.</source>
        <translation>Pliku przestrzeni roboczej „%1” nie ma już na jego miejscu: został przeniesiony lub usunięty. Dopóki tam nie wróci, nic nie jest zapisywane; to, co widać, pozostaje w tym oknie.</translation>
    </message>
    <message>
        <source>Your draft of &quot;%1&quot; was changed in another window or by an import. That one was kept, this one was not stored.</source>
        <translation>Szkic procesu „%1” zmieniono w innym oknie lub przez import. Tamten zachowano, ten nie został zapisany.</translation>
    </message>
    <message>
        <source>Only the owner of &quot;%1&quot;, the owner&apos;s managers and administrators may delete it.</source>
        <translation>Szansę „%1” mogą usunąć tylko opiekun, jego menedżerowie i administratorzy.</translation>
    </message>
    <message>
        <source>Only the owner of &quot;%1&quot;, the owner&apos;s managers and administrators may give it another owner.</source>
        <translation>Opiekuna szansy „%1” mogą zmienić tylko opiekun, jego menedżerowie i administratorzy.</translation>
    </message>
    <message numerus="yes">
        <source>Another program is importing deals into the workspace &quot;%1&quot; and needs about %n more second(s). Nothing was changed; try again then.</source>
        <translation>
            <numerusform>Inny program importuje szanse do przestrzeni roboczej „%1” i potrzebuje jeszcze około %n sekundy. Nic nie zmieniono; spróbuj ponownie później.</numerusform>
            <numerusform>Inny program importuje szanse do przestrzeni roboczej „%1” i potrzebuje jeszcze około %n sekund. Nic nie zmieniono; spróbuj ponownie później.</numerusform>
            <numerusform>Inny program importuje szanse do przestrzeni roboczej „%1” i potrzebuje jeszcze około %n sekund. Nic nie zmieniono; spróbuj ponownie później.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has more than one column &quot;%2&quot;. Nothing was imported; rename one of them, or say which one is meant: &quot;%2 (1)&quot;, &quot;%2 (2)&quot;.</source>
        <translation>Plik „%1” ma więcej niż jedną kolumnę „%2”. Nic nie zaimportowano; zmień nazwę jednej z nich albo wskaż, o którą chodzi: „%2 (1)”, „%2 (2)”.</translation>
    </message>
    <message>
        <source>The amount is in %1, but the workspace uses %2.</source>
        <translation>Kwota jest w walucie %1, a walutą przestrzeni roboczej jest %2.</translation>
    </message>
    <message>
        <source>The column &quot;%2&quot; of the file &quot;%1&quot; is in %3, but the workspace uses %4. Nothing was imported; convert the amounts, or leave the column out.</source>
        <translation>Kolumna „%2” pliku „%1” jest w walucie %3, a walutą przestrzeni roboczej jest %4. Nic nie zaimportowano; przelicz kwoty albo pomiń tę kolumnę.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file &quot;%1&quot; cannot be imported, so nothing was imported. Correct them and try again, or skip them.</source>
        <translation>
            <numerusform>%n wiersza pliku „%1” nie można zaimportować, więc nic nie zaimportowano. Popraw go i spróbuj ponownie albo go pomiń.</numerusform>
            <numerusform>%n wierszy pliku „%1” nie można zaimportować, więc nic nie zaimportowano. Popraw je i spróbuj ponownie albo je pomiń.</numerusform>
            <numerusform>%n wierszy pliku „%1” nie można zaimportować, więc nic nie zaimportowano. Popraw je i spróbuj ponownie albo je pomiń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown currency &quot;%1&quot;. Use its three-letter code, such as PLN or EUR.</source>
        <translation>Waluta „%1” jest nieznana. Podaj jej trzyliterowy kod, na przykład PLN albo EUR.</translation>
    </message>
    <message>
        <source>The deal &quot;%1&quot; is already open. Nothing was changed.</source>
        <translation>Szansa „%1” jest już otwarta. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already done. Nothing was changed.</source>
        <translation>„%1” jest już wykonane. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder or a device, not an ordinary file. Nothing was written; choose another name.</source>
        <translation>„%1” to folder lub urządzenie, a nie zwykły plik. Niczego nie zapisano; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The disk failed while the last change to the workspace &quot;%1&quot; was being stored (%2), so it is uncertain whether that change was kept. What you see has been read again: check whether the change is there before you repeat it, and save a copy to another disk.</source>
        <translation>Dysk zawiódł pod koniec zapisywania w przestrzeni roboczej „%1” (%2), więc nie jest pewne, czy ostatnia zmiana została zachowana. To, co widać, wczytano na nowo: zanim powtórzysz zmianę, sprawdź, czy jej już tam nie ma, i zapisz kopię na innym dysku.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write thousands without a separator, like 1234, and decimals in full, like 1234.50.</source>
        <translation>Kwotę „%1” można odczytać na dwa sposoby. Tysiące zapisz bez znaku oddzielającego, np. 1234, a część dziesiętną w całości, np. 1234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in another currency. Amounts of this workspace are in %2; convert it first.</source>
        <translation>Kwota „%1” jest w innej walucie. Kwoty w tej przestrzeni roboczej są w %2; najpierw ją przelicz.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known here. Give its name, such as Europe/Warsaw. Nothing was changed.</source>
        <translation>Strefa czasowa „%1” nie jest tu znana. Podaj jej nazwę, np. Europe/Warsaw. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The value of a deal cannot be negative. Write an amount from 0 up.</source>
        <translation>Wartość szansy nie może być ujemna. Wpisz kwotę od 0 w górę.</translation>
    </message>
    <message>
        <source>A workspace may have at most %1 deals. Nothing was stored; delete old deals, or start another workspace.</source>
        <translation>Przestrzeń robocza może mieć najwyżej %1 szans sprzedaży. Niczego nie zapisano; usuń stare szanse albo załóż drugą przestrzeń roboczą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways: its separator could mean thousands or decimals. Specify how the file writes decimals (decimal_mark in a mapping file).</source>
        <translation>Kwotę „%1” można odczytać na dwa sposoby: jej znak może oddzielać tysiące albo część dziesiętną. Wskaż, jak plik zapisuje część dziesiętną (decimal_mark w pliku mapowania).</translation>
    </message>
    <message>
        <source>%1 (now &quot;%2&quot;, yours &quot;%3&quot;)</source>
        <translation>%1 (teraz „%2”, u Ciebie „%3”)</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime: %1. Nothing was stored; look again and decide what to keep.</source>
        <translation>Ktoś inny zmienił to w międzyczasie: %1. Nic nie zapisano; obejrzyj to jeszcze raz i zdecyduj, co ma zostać.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is on %n deal(s). Choose what they get instead.</source>
        <translation>
            <numerusform>„%1” ma %n szansa. Wybierz, co dostanie zamiast tego.</numerusform>
            <numerusform>„%1” mają %n szanse. Wybierz, co dostaną zamiast tego.</numerusform>
            <numerusform>„%1” ma %n szans. Wybierz, co dostaną zamiast tego.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, a pipe or a device, not a file that can be read. Nothing was changed; choose a file.</source>
        <translation>„%1” to folder, potok lub urządzenie, a nie plik, który można odczytać. Nic nie zmieniono; wybierz plik.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was made by an older version of Stagewright and is opened read-only here. It was left unchanged; open it once where it can be written, and it will be copied and then brought up to date.</source>
        <translation>Przestrzeń roboczą „%1” utworzyła starsza wersja programu Stagewright, a tutaj ma być tylko odczytana. Pozostała bez zmian; otwórz ją raz tam, gdzie można w niej zapisywać, a po zrobieniu kopii zostanie uaktualniona.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; contains something that Stagewright did not put there (%2), which could change what you see and store. It was not opened and was left unchanged; use a backup, or ask whoever sent you the file.</source>
        <translation>Przestrzeń robocza „%1” zawiera coś, czego Stagewright w niej nie umieścił (%2), a co mogłoby zmieniać to, co widzisz i zapisujesz. Pozostała bez zmian i nie została otwarta; użyj kopii zapasowej albo zapytaj osobę, od której pochodzi plik.</translation>
    </message>
    <message>
        <source>The log of the workspace &quot;%1&quot; (beside it, ending in -wal and -shm) was deleted or replaced while the workspace was open. Nothing more is stored here; save a copy, which still has everything, and open the workspace again.</source>
        <translation>Dziennik przestrzeni roboczej „%1” (obok niej, z końcówkami -wal i -shm) został usunięty lub podmieniony, gdy była otwarta. Nic więcej nie jest tu zapisywane; zapisz kopię, która wciąż zawiera wszystko, i otwórz przestrzeń roboczą ponownie.</translation>
    </message>
    <message>
        <source>The log beside the workspace &quot;%1&quot; (ending in -wal) belongs to another file, so it was not read. Nothing was changed; close the workspace in all programs, then open it where it can be written, and the log will be put aside.</source>
        <translation>Dziennik obok przestrzeni roboczej „%1” (z końcówką -wal) pochodzi z innego pliku, więc nie został odczytany. Nic nie zmieniono; zamknij przestrzeń roboczą we wszystkich programach, a potem otwórz ją tam, gdzie można w niej zapisywać, a dziennik zostanie odłożony na bok.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is read-only, and another program has changed it in the meantime. Open it again to see what is in it now.</source>
        <translation>Przestrzeń robocza „%1” jest tylko do odczytu, a inny program zmienił ją w międzyczasie. Otwórz ją ponownie, aby zobaczyć, co teraz zawiera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the workspace itself, not a backup of it. Nothing was changed; choose a backup.</source>
        <translation>„%1” to sama przestrzeń robocza, a nie jej kopia zapasowa. Nic nie zmieniono; wybierz kopię zapasową.</translation>
    </message>
    <message>
        <source>Nothing in the file &quot;%1&quot; can be read any more. It was left unchanged; restore the workspace from a backup.</source>
        <translation>W pliku „%1” nie da się już nic odczytać. Pozostał bez zmian; przywróć przestrzeń roboczą z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was written and is in its place, but the system does not confirm that the disk has it: %2. Write it again, to another disk if this one fails.</source>
        <translation>Plik „%1” został zapisany i jest na swoim miejscu, ale system nie potwierdza, że trafił na dysk: %2. Zapisz go ponownie, a jeśli ten dysk zawodzi, to na innym.</translation>
    </message>
    <message>
        <source>%1 days is not allowed; enter a number from %2 to %3. Nothing was stored.</source>
        <translation>Liczba dni %1 jest niedozwolona; wpisz liczbę od %2 do %3. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>More than one user is called &quot;%1&quot;, so none was chosen. Use the e-mail address instead.</source>
        <translation>Więcej niż jeden użytkownik nazywa się „%1”, więc nikogo nie wybrano. Użyj adresu e-mail.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is damaged. It was left unchanged; restore it from a backup, or save what can still be read.</source>
        <translation>Przestrzeń robocza „%1” jest uszkodzona. Pozostała bez zmian; przywróć ją z kopii zapasowej albo zapisz to, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>The currency of the workspace &quot;%1&quot; cannot be read any more, and without it the amounts mean nothing. Nothing was saved yet; say which currency it was (on the command line with --currency CODE).</source>
        <translation>Waluty przestrzeni roboczej „%1” nie da się już odczytać, a bez niej kwoty nic nie znaczą. Niczego jeszcze nie zapisano; podaj, jaka to była waluta (w wierszu poleceń: --currency CODE).</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was restored, but the system does not confirm that the disk has it: %3. What was replaced is kept as %2. Look at the restored workspace, and save a copy of it to another disk.</source>
        <translation>Przestrzeń robocza „%1” została przywrócona, ale system nie potwierdza, że jest na dysku: %3. To, co zastąpiono, zachowano jako %2. Obejrzyj przywróconą przestrzeń roboczą i zapisz jej kopię na innym dysku.</translation>
    </message>
    <message>
        <source>Something else was copied over the workspace &quot;%1&quot; while it was open. Nothing more is stored here, and what you see may be a mixture; open the workspace again to see what is in it now. A backup has what was stored until it was made.</source>
        <translation>Plik przestrzeni roboczej „%1” został podczas pracy zastąpiony inną zawartością. Nic więcej nie jest tu zapisywane, a to, co widać, może być mieszaniną; otwórz przestrzeń roboczą ponownie, aby zobaczyć, co jest w niej teraz. Kopia zapasowa zawiera to, co zapisano przed jej utworzeniem.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite (%1) is not installed, so no workspace can be opened. Nothing was changed; install the package libqt6sql6-sqlite, or what your system calls it.</source>
        <translation>Sterownik Qt dla SQLite (%1) nie jest zainstalowany, więc nie można otworzyć żadnej przestrzeni roboczej. Niczego nie zmieniono; zainstaluj pakiet libqt6sql6-sqlite lub jego odpowiednik w swoim systemie.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite comes with an SQLite of its own (%1), but the program uses another one (%2); both at once could damage a workspace. Nothing was opened; install Qt and SQLite from the same source.</source>
        <translation>Sterownik Qt dla SQLite ma własną wersję SQLite (%1), a program używa innej (%2); obie naraz mogłyby uszkodzić przestrzeń roboczą. Niczego nie otwarto; zainstaluj Qt i SQLite z tego samego źródła.</translation>
    </message>
    <message>
        <source>%1 has saved version %2 of this process in the meantime. Your changes are kept; merge the two, then save.</source>
        <translation>W międzyczasie zapisano wersję %2 tego procesu (%1). Twoje zmiany zostały zachowane; połącz je z tą wersją i zapisz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no actions, so no deal can get there. Nothing was changed.</source>
        <translation>Etap „%1” nie ma działań, więc żadna szansa sprzedaży nie może się w nim znaleźć. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; is done, so the deal cannot go back there. Choose a stage in which something is done, or not started.</source>
        <translation>W etapie „%1” nic nie zostało wykonane, więc szansa sprzedaży nie może do niego wrócić. Wybierz etap, w którym coś wykonano, albo „nierozpoczęte”.</translation>
    </message>
    <message>
        <source>The deal would then be in &quot;%2&quot; and not in &quot;%1&quot;, so nothing was changed. Somebody else may have moved it in the meantime; look again.</source>
        <translation>Szansa sprzedaży byłaby wtedy w „%2”, a nie w „%1”, więc nic nie zmieniono. Możliwe, że ktoś inny przeniósł ją w międzyczasie; sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>działanie</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>zadanie</translation>
    </message>
    <message>
        <source>whether it is done</source>
        <translation>wykonanie zadania</translation>
    </message>
    <message>
        <source>somebody else has worked on it</source>
        <translation>pracował nad nią ktoś inny</translation>
    </message>
    <message>
        <source>the process</source>
        <translation>proces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been changed since then (%2), so it was left as it is.</source>
        <translation>„%1” zmieniono w międzyczasie (%2), więc pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot; since then (%3), so it was left as it is.</source>
        <translation>%1: w międzyczasie zmieniono „%2” (%3), więc pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%1 minutes are not possible: from %2 to %3 are.</source>
        <translation>%1 minut to wartość niedozwolona: możliwe są wartości od %2 do %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule by which a task can be repeated.</source>
        <translation>„%1” nie jest regułą, według której można powtarzać zadanie.</translation>
    </message>
    <message>
        <source>This note is gone. Somebody may have deleted it or its deal.</source>
        <translation>Tej notatki już nie ma. Ktoś mógł usunąć ją lub jej szansę sprzedaży.</translation>
    </message>
    <message>
        <source>Only %1, who wrote this note, may change or delete it.</source>
        <translation>Tę notatkę może zmienić lub usunąć tylko jej autor: %1.</translation>
    </message>
    <message>
        <source>Only %2, who added &quot;%1&quot;, the deal&apos;s owner, the owner&apos;s managers and administrators may remove it.</source>
        <translation>Plik „%1” może usunąć tylko osoba, która go dodała (%2), opiekun szansy, przełożeni opiekuna i administratorzy.</translation>
    </message>
    <message>
        <source>This day is in the future. Choose today or an earlier day.</source>
        <translation>Ten dzień jeszcze nie nadszedł. Wybierz dzisiejszy lub wcześniejszy.</translation>
    </message>
    <message>
        <source>The deal did not exist on this day yet. Choose a later day.</source>
        <translation>W tym dniu szansa sprzedaży jeszcze nie istniała. Wybierz późniejszy dzień.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>This can no longer be taken back or done again. Nothing was changed.</source>
        <translation>Tego nie można już cofnąć ani ponowić. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file of an old version of Excel, or one with a password. Nothing was imported; open it there and save it as an Excel workbook (.xlsx) without a password.</source>
        <translation>„%1” to plik starej wersji Excela albo plik z hasłem. Niczego nie zaimportowano; otwórz go w Excelu i zapisz jako skoroszyt (.xlsx) bez hasła.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or not an Excel workbook (.xlsx). Nothing was imported; save it again as an Excel workbook or as CSV.</source>
        <translation>„%1” jest uszkodzony albo nie jest skoroszytem Excela (.xlsx). Niczego nie zaimportowano; zapisz go ponownie jako skoroszyt Excela lub CSV.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is larger than a spreadsheet can be. Nothing was imported; save the table as CSV.</source>
        <translation>Zawartość pliku „%1” jest większa, niż może być arkusz. Niczego nie zaimportowano; zapisz tabelę jako CSV.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sheet &quot;%2&quot;. Its sheets are: %3. Nothing was imported.</source>
        <translation>„%1” nie ma arkusza „%2”. Są w nim arkusze: %3. Niczego nie zaimportowano.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n stayed as they are (%1). %2</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n pozostała bez zmian (%1). %2</numerusform>
            <numerusform>%n pozostały bez zmian (%1). %2</numerusform>
            <numerusform>%n pozostało bez zmian (%1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>tick of %1 (%2)</source>
        <comment>action, deal</comment>
        <translation>wykonanie działania %1 (%2)</translation>
    </message>
    <message>
        <source>untick of %1 (%2)</source>
        <comment>action, deal</comment>
        <translation>cofnięcie wykonania działania %1 (%2)</translation>
    </message>
    <message>
        <source>change of %1</source>
        <comment>deal</comment>
        <translation>zmiana szansy %1</translation>
    </message>
    <message>
        <source>change: %1 (%2)</source>
        <comment>field, deal</comment>
        <translation>zmiana: %1 (%2)</translation>
    </message>
    <message>
        <source>change of process (%1)</source>
        <translation>zmiana procesu (%1)</translation>
    </message>
    <message>
        <source>closing as won (%1)</source>
        <translation>zamknięcie jako wygrana (%1)</translation>
    </message>
    <message>
        <source>closing as lost (%1)</source>
        <translation>zamknięcie jako przegrana (%1)</translation>
    </message>
    <message>
        <source>closing as outdated (%1)</source>
        <translation>zamknięcie jako nieaktualna (%1)</translation>
    </message>
    <message>
        <source>reopening (%1)</source>
        <translation>ponowne otwarcie (%1)</translation>
    </message>
    <message>
        <source>new deal %1</source>
        <translation>nowa szansa %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n deal(s)</source>
        <translation>
            <numerusform>usunięcie %n szansy</numerusform>
            <numerusform>usunięcie %n szans</numerusform>
            <numerusform>usunięcie %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <comment>deal</comment>
        <translation>usunięcie szansy %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>notatka do szansy %1</translation>
    </message>
    <message>
        <source>change of a note on %1</source>
        <translation>zmiana notatki do szansy %1</translation>
    </message>
    <message>
        <source>deletion of a note on %1</source>
        <translation>usunięcie notatki do szansy %1</translation>
    </message>
    <message>
        <source>new task %1</source>
        <translation>nowe zadanie %1</translation>
    </message>
    <message>
        <source>change of the task %1</source>
        <translation>zmiana zadania %1</translation>
    </message>
    <message>
        <source>completion of the task %1</source>
        <translation>wykonanie zadania %1</translation>
    </message>
    <message>
        <source>reopening of the task %1</source>
        <translation>przywrócenie zadania %1 do wykonania</translation>
    </message>
    <message>
        <source>deletion of the task %1</source>
        <translation>usunięcie zadania %1</translation>
    </message>
    <message numerus="yes">
        <source>move of %n deal(s)</source>
        <translation>
            <numerusform>przesunięcie %n szansy</numerusform>
            <numerusform>przesunięcie %n szans</numerusform>
            <numerusform>przesunięcie %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>move of %1</source>
        <comment>deal</comment>
        <translation>przesunięcie szansy %1</translation>
    </message>
    <message>
        <source>move of %1 to %2</source>
        <comment>deal, stage</comment>
        <translation>przesunięcie szansy %1 do etapu %2</translation>
    </message>
    <message numerus="yes">
        <source>change of %n deal(s)</source>
        <translation>
            <numerusform>zmiana %n szansy</numerusform>
            <numerusform>zmiana %n szans</numerusform>
            <numerusform>zmiana %n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n deal(s)</source>
        <translation>
            <numerusform>import %n szansy</numerusform>
            <numerusform>import %n szans</numerusform>
            <numerusform>import %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <translation>Nie cofnięto: %1. %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation>Nie ponowiono: %1. %2</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>removal of the file %1 (%2)</source>
        <comment>file, deal</comment>
        <translation>usunięcie pliku %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TaskRemoval</name>
    <message>
        <source>%1: %2</source>
        <comment>task, why it was not deleted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation>Zadanie usunięte</translation>
    </message>
</context>
<context>
    <name>TaskTexts</name>
    <message>
        <source>the first %1</source>
        <comment>weekday</comment>
        <translation>1. %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <comment>weekday</comment>
        <translation>2. %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <comment>weekday</comment>
        <translation>3. %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <comment>weekday</comment>
        <translation>4. %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <comment>weekday</comment>
        <translation>ostatni dzień: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every month on the first Monday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on the last day</source>
        <translation>%1, ostatniego dnia</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1, dnia %2.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Co %n dzień</numerusform>
            <numerusform>Co %n dni</numerusform>
            <numerusform>Co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>W każdy dzień roboczy</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Co %n tydzień</numerusform>
            <numerusform>Co %n tygodnie</numerusform>
            <numerusform>Co %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on Mon, Fri</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Co %n miesiąc</numerusform>
            <numerusform>Co %n miesiące</numerusform>
            <numerusform>Co %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Co rok</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Co %n rok</numerusform>
            <numerusform>Co %n lata</numerusform>
            <numerusform>Co %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>Reminder when it begins</source>
        <translation>Przypomnienie w chwili rozpoczęcia</translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before, same time</source>
        <translation>
            <numerusform>Przypomnienie %n dzień wcześniej o tej samej godzinie</numerusform>
            <numerusform>Przypomnienie %n dni wcześniej o tej samej godzinie</numerusform>
            <numerusform>Przypomnienie %n dni wcześniej o tej samej godzinie</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder %1 before</source>
        <comment>15 min</comment>
        <translation>Przypomnienie %1 wcześniej</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>every day, until a date</comment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every day, 3 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>probability %1% → %2%</source>
        <translation>prawdopodobieństwo %1% → %2%</translation>
    </message>
    <message>
        <source>stage %1 → %2</source>
        <translation>etap %1 → %2</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>zmieniono %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>all day</source>
        <translation>cały dzień</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrana</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Przegrana</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Nieaktualna</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menedżer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Zaległe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Najbliższe 7 dni</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Menedżerowie</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorzy</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Wybrane osoby</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note with file</source>
        <translation>Notatka z plikiem</translation>
    </message>
    <message>
        <source>Deal owner</source>
        <translation>Opiekun szansy</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>Wybrana osoba</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęta</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Bez produktu</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Bez opiekuna</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Bez źródła</translation>
    </message>
    <message>
        <source>%1 created the deal</source>
        <translation>%1: utworzono szansę</translation>
    </message>
    <message>
        <source>%1 completed %2</source>
        <translation>%1: wykonano „%2”</translation>
    </message>
    <message>
        <source>%1 took back %2</source>
        <translation>%1: cofnięto „%2”</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1: dodano notatkę</translation>
    </message>
    <message>
        <source>%1 added a note to %2</source>
        <translation>%1: dodano notatkę do „%2”</translation>
    </message>
    <message>
        <source>%1 marked the deal as won</source>
        <translation>%1: oznaczono szansę jako wygraną</translation>
    </message>
    <message>
        <source>%1 marked the deal as lost</source>
        <translation>%1: oznaczono szansę jako przegraną</translation>
    </message>
    <message>
        <source>%1 marked the deal as outdated</source>
        <translation>%1: oznaczono szansę jako nieaktualną</translation>
    </message>
    <message>
        <source>%1 reopened the deal</source>
        <translation>%1: otwarto szansę ponownie</translation>
    </message>
    <message>
        <source>%1 changed the deal</source>
        <translation>%1: zmieniono szansę</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1: zmieniono – %2</translation>
    </message>
    <message>
        <source>%1 changed the process</source>
        <translation>%1: zmieniono proces</translation>
    </message>
    <message>
        <source>%1 added the task %2</source>
        <translation>%1: dodano zadanie „%2”</translation>
    </message>
    <message>
        <source>%1 completed the task %2</source>
        <translation>%1: wykonano zadanie „%2”</translation>
    </message>
    <message>
        <source>%1 imported the deal</source>
        <translation>%1: zaimportowano szansę</translation>
    </message>
    <message>
        <source>%1 added the file %2</source>
        <translation>%1: dodano plik „%2”</translation>
    </message>
    <message>
        <source>%1 reopened the task %2</source>
        <translation>%1: przywrócono zadanie „%2”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>osoba kontaktowa</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>opiekun</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>uczestnicy</translation>
    </message>
    <message>
        <source>expected close</source>
        <translation>przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>visible to everyone</source>
        <translation>widoczność dla wszystkich</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Bez przypomnienia</translation>
    </message>
    <message>
        <source>Reminder on the day</source>
        <translation>Przypomnienie w dniu terminu</translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before</source>
        <translation>
            <numerusform>Przypomnienie %n dzień wcześniej</numerusform>
            <numerusform>Przypomnienie %n dni wcześniej</numerusform>
            <numerusform>Przypomnienie %n dni wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatna</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publiczna</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryta</translation>
    </message>
    <message>
        <source>The owner, the participants, the owner&apos;s managers and administrators see the deal.</source>
        <translation>Szansę widzą opiekun, uczestnicy, menedżerowie opiekuna i administratorzy.</translation>
    </message>
    <message>
        <source>Everybody sees the deal.</source>
        <translation>Szansę widzą wszyscy.</translation>
    </message>
    <message>
        <source>Only the owner, the participants and administrators see the deal.</source>
        <translation>Szansę widzą tylko opiekun, uczestnicy i administratorzy.</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>widoczność</translation>
    </message>
    <message>
        <source>%1 marked the deal as lost: %2</source>
        <translation>%1: oznaczono szansę jako przegraną, powód: %2</translation>
    </message>
    <message>
        <source>%1 marked the deal as outdated: %2</source>
        <translation>%1: oznaczono szansę jako nieaktualną, powód: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 – usunięto: %2</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rola</translation>
    </message>
    <message>
        <source>team</source>
        <translation>zespół</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywność</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>menedżer</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>w archiwum</translation>
    </message>
    <message>
        <source>closing reason</source>
        <translation>powód zamknięcia</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>strefa czasowa</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>due date and reminder</source>
        <translation>termin i przypomnienie</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>kto ma to zrobić</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>szansa</translation>
    </message>
    <message>
        <source>description</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>parent team</source>
        <translation>zespół nadrzędny</translation>
    </message>
    <message>
        <source>Whoever performs the action</source>
        <translation>Wykonawca działania</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez terminu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>czas trwania</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorytet</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>powtarzanie</translation>
    </message>
    <message>
        <source>%1 deleted the deal</source>
        <translation>%1: usunięto szansę</translation>
    </message>
    <message>
        <source>%1 brought the deal back</source>
        <translation>%1: przywrócono szansę</translation>
    </message>
    <message>
        <source>%1 deleted the task %2</source>
        <translation>%1: usunięto zadanie „%2”</translation>
    </message>
    <message>
        <source>%1 changed a note</source>
        <translation>%1: zmieniono notatkę</translation>
    </message>
    <message>
        <source>%1 changed the note to %2</source>
        <translation>%1: zmieniono notatkę do „%2”</translation>
    </message>
    <message>
        <source>%1 deleted a note</source>
        <translation>%1: usunięto notatkę</translation>
    </message>
    <message>
        <source>%1 deleted the note to %2</source>
        <translation>%1: usunięto notatkę do „%2”</translation>
    </message>
    <message>
        <source>%1 brought a note back</source>
        <translation>%1: przywrócono notatkę</translation>
    </message>
    <message>
        <source>%1 brought back the note to %2</source>
        <translation>%1: przywrócono notatkę do „%2”</translation>
    </message>
    <message>
        <source>%1 removed the file %2</source>
        <translation>%1: usunięto plik „%2”</translation>
    </message>
    <message>
        <source>%1 brought back the file %2</source>
        <translation>%1: przywrócono plik „%2”</translation>
    </message>
</context>
<context>
    <name>stagewright::AboutDialog</name>
    <message>
        <source>About Stagewright</source>
        <translation>O programie Stagewright</translation>
    </message>
    <message>
        <source>Stagewright %1</source>
        <translation>Stagewright %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Przestrzeń robocza: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Turns the way your company sells into a process people follow.</source>
        <translation>Zamienia sposób sprzedaży firmy w proces, którego ludzie się trzymają.</translation>
    </message>
</context>
<context>
    <name>stagewright::ActionCard</name>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Usuń działanie</translation>
    </message>
    <message>
        <source>%1, weight %2, %3</source>
        <translation>%1, waga %2, %3</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nazwa działania</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>F2 renames, Ctrl+Enter opens the options, Alt+arrows move it</source>
        <translation>F2 zmienia nazwę, Ctrl+Enter otwiera opcje, Alt+strzałki przesuwają</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opcje działania %1</translation>
    </message>
    <message>
        <source>Delete action %1</source>
        <translation>Usuń działanie %1</translation>
    </message>
</context>
<context>
    <name>stagewright::ActionOptionsDialog</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>Options of %n action(s)</source>
        <translation>
            <numerusform>Opcje %n działania</numerusform>
            <numerusform>Opcje %n działań</numerusform>
            <numerusform>Opcje %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are saved together with the process</source>
        <translation>Zmiany zapiszesz razem z procesem</translation>
    </message>
    <message>
        <source>Settings you do not touch stay as they are</source>
        <translation>Czego nie wybierzesz, pozostanie w każdym działaniu bez zmian</translation>
    </message>
    <message>
        <source>Show beside the board</source>
        <translation>Obok tablicy</translation>
    </message>
    <message>
        <source>Keep the options open beside the board for the selected action</source>
        <translation>Zamyka to okno; opcje zostają obok tablicy i pokazują działanie, przy którym jesteś</translation>
    </message>
</context>
<context>
    <name>stagewright::ActionOptionsForm</name>
    <message>
        <source>A deal cannot be won without it</source>
        <translation>Bez tego nie można wygrać szansy</translation>
    </message>
    <message>
        <source>Mandatory: a deal cannot be won without it</source>
        <translation>Obowiązkowe: bez tego nie można wygrać szansy</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obowiązkowe</translation>
    </message>
    <message>
        <source>Require note</source>
        <translation>Wymagaj notatki</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>May be performed by</source>
        <translation>Wykonać może</translation>
    </message>
    <message>
        <source>People who may perform it</source>
        <translation>Osoby, które mogą je wykonać</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Powiadom: %1</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorzy</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Menedżerowie</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>People to notify</source>
        <translation>Osoby do powiadomienia</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Powiadamiaj</translation>
    </message>
    <message>
        <source>Trigger action</source>
        <translation>Wywołaj akcję</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Different hints</source>
        <translation>Różne wskazówki</translation>
    </message>
    <message>
        <source>Choose at least one person who may perform the action.</source>
        <translation>Wybierz co najmniej jedną osobę, która może wykonać działanie.</translation>
    </message>
    <message>
        <source>Add a person: %1</source>
        <translation>Dodaj osobę: %1</translation>
    </message>
    <message>
        <source>Tips for doing it</source>
        <translation>Co pomaga je wykonać</translation>
    </message>
</context>
<context>
    <name>stagewright::ActionOptionsPanel</name>
    <message>
        <source>Close the options</source>
        <translation>Zamknij opcje</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message numerus="yes">
        <source>Options of %n action(s)</source>
        <translation>
            <numerusform>Opcje %n działania</numerusform>
            <numerusform>Opcje %n działań</numerusform>
            <numerusform>Opcje %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an action on the board to see its options here.</source>
        <translation>Przejdź do działania na tablicy: jego opcje pojawią się tutaj.</translation>
    </message>
</context>
<context>
    <name>stagewright::ActionPreview</name>
    <message>
        <source>due the same day</source>
        <translation>termin: ten sam dzień</translation>
    </message>
    <message numerus="yes">
        <source>due in %n working day(s)</source>
        <translation>
            <numerusform>termin za %n dzień roboczy</numerusform>
            <numerusform>termin za %n dni robocze</numerusform>
            <numerusform>termin za %n dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>termin za %n dzień</numerusform>
            <numerusform>termin za %n dni</numerusform>
            <numerusform>termin za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>What a salesperson sees</source>
        <translation>Co zobaczy handlowiec</translation>
    </message>
    <message>
        <source>Example deal</source>
        <translation>Przykładowa szansa</translation>
    </message>
    <message>
        <source>Example company</source>
        <translation>Przykładowa firma</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Wskazówka: %1</translation>
    </message>
    <message>
        <source>After ticking it, a task form opens: “%1”, %2. Assigned to: %3.</source>
        <translation>Po zaznaczeniu otworzy się formularz zadania: „%1”, %2. Odpowiedzialny: %3.</translation>
    </message>
    <message>
        <source>They cannot tick this action.</source>
        <translation>Nie może zaznaczyć tego działania.</translation>
    </message>
    <message>
        <source>Ticking it asks for a note first.</source>
        <translation>Przed zaznaczeniem trzeba dodać notatkę.</translation>
    </message>
    <message>
        <source>Ticking it asks for a note and a file first.</source>
        <translation>Przed zaznaczeniem trzeba dodać notatkę i plik.</translation>
    </message>
    <message>
        <source>One click ticks it.</source>
        <translation>Jedno kliknięcie wystarczy, program o nic więcej nie pyta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n osoba</numerusform>
            <numerusform>%1 i jeszcze %n osoby</numerusform>
            <numerusform>%1 i jeszcze %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking it notifies no one here: %1.</source>
        <translation>Po zaznaczeniu nikt tu nie dostanie powiadomienia: %1.</translation>
    </message>
    <message>
        <source>the participants of the deal, if it has any</source>
        <translation>uczestnicy szansy, jeśli są</translation>
    </message>
    <message>
        <source>%1, and the participants of the deal</source>
        <translation>%1 oraz uczestnicy szansy</translation>
    </message>
    <message>
        <source>Ticking it notifies %1.</source>
        <translation>Po zaznaczeniu powiadomienie dostaną: %1.</translation>
    </message>
    <message>
        <source>Ticking it notifies %1, except whoever ticks it.</source>
        <translation>Po zaznaczeniu powiadomienie dostaną: %1 (bez osoby, która zaznacza).</translation>
    </message>
    <message>
        <source>whoever ticks an action is not notified of it</source>
        <translation>wykonawca nie jest powiadamiany o własnym działaniu</translation>
    </message>
    <message>
        <source>the owner has no manager</source>
        <translation>opiekun nie ma menedżera</translation>
    </message>
    <message>
        <source>there is no active administrator</source>
        <translation>nie ma aktywnego administratora</translation>
    </message>
    <message>
        <source>the people chosen are inactive or may not see the deal</source>
        <translation>wybrane osoby są nieaktywne albo nie widzą szansy</translation>
    </message>
    <message>
        <source>there is no active salesperson</source>
        <translation>nie ma aktywnego handlowca</translation>
    </message>
    <message>
        <source>As any salesperson, on one of their own deals</source>
        <translation>Dowolny handlowiec w swojej szansie</translation>
    </message>
    <message>
        <source>As %1, on one of their own deals</source>
        <translation>%1 w swojej szansie</translation>
    </message>
</context>
<context>
    <name>stagewright::ActorDialog</name>
    <message>
        <source>Who is working now?</source>
        <translation>Kto teraz pracuje?</translation>
    </message>
    <message>
        <source>Whoever worked here last is no longer an active user of this workspace.</source>
        <translation>Osoba, która pracowała tu ostatnio, nie jest już aktywnym użytkownikiem tej przestrzeni roboczej.</translation>
    </message>
    <message>
        <source>%1 is no longer an active user of this workspace.</source>
        <translation>%1 nie jest już aktywnym użytkownikiem tej przestrzeni roboczej.</translation>
    </message>
    <message>
        <source>Nothing can be seen or changed until somebody is chosen.</source>
        <translation>Dopóki nikt nie zostanie wybrany, nie można niczego zobaczyć ani zmienić.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Wybierz osobę</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Wybierz osobę.</translation>
    </message>
</context>
<context>
    <name>stagewright::AttachmentBar</name>
    <message>
        <source>Attach files</source>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń plik %1</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Przygotowywanie obrazu…</translation>
    </message>
    <message>
        <source>Attach files; they can also be dropped here, and pictures pasted</source>
        <translation>Dołącz pliki; można je też tu upuścić, a obrazy wkleić</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Obraz %1</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Tego obrazu nie można odczytać.</translation>
    </message>
</context>
<context>
    <name>stagewright::AvatarButton</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menu: %1</translation>
    </message>
    <message>
        <source>%1: menu (F10)</source>
        <translation>%1: menu (F10)</translation>
    </message>
</context>
<context>
    <name>stagewright::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>stagewright::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Wykres słupkowy</translation>
    </message>
</context>
<context>
    <name>stagewright::BarTools</name>
    <message>
        <source>Search and commands</source>
        <translation>Szukanie i polecenia</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Search deals, companies, people</source>
        <translation>Szukaj szans, firm, osób</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardBar</name>
    <message>
        <source>Find an action</source>
        <translation>Znajdź działanie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Show the whole process</source>
        <translation>Pokaż cały proces</translation>
    </message>
    <message>
        <source>Set an option for all of them (%1)</source>
        <translation>Ustaw opcję dla wszystkich zaznaczonych (%1)</translation>
    </message>
    <message>
        <source>Copy, for another stage or process (%1)</source>
        <translation>Kopiuj do innego etapu lub procesu (%1)</translation>
    </message>
    <message>
        <source>Cut, for another stage or process (%1)</source>
        <translation>Wytnij do innego etapu lub procesu (%1)</translation>
    </message>
    <message>
        <source>Delete all of them (%1)</source>
        <translation>Usuń wszystkie zaznaczone (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono %n</numerusform>
            <numerusform>Znaleziono %n</numerusform>
            <numerusform>Znaleziono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Paste actions, or lines of text, behind the action in use (%1)</source>
        <translation>Wklej działania lub wiersze tekstu za bieżącym działaniem (%1)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>Set their weights together, or share out a sum (%1)</source>
        <translation>Ustaw ich wagi razem lub podziel między nie sumę (%1)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Do następnego znalezionego</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
        <source>Show options beside the board</source>
        <translation>Opcje obok tablicy</translation>
    </message>
    <message>
        <source>More for the selection</source>
        <translation>Więcej dla zaznaczonych</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardClosing</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n szansa sprzedaży</numerusform>
            <numerusform>%n szanse sprzedaży</numerusform>
            <numerusform>%n szans sprzedaży</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardColumnView</name>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardComposer</name>
    <message>
        <source>Add stage</source>
        <translation>Dodaj etap</translation>
    </message>
    <message>
        <source>Add a stage at the end</source>
        <translation>Dodaj etap na końcu</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Nazwa nowego etapu</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nowy etap</translation>
    </message>
    <message>
        <source>Name of the new action</source>
        <translation>Nazwa nowego działania</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardDialogs</name>
    <message numerus="yes">
        <source>%Ln action(s) cut. Paste within this process, and what deals have done stays done.</source>
        <translation>
            <numerusform>Wycięto %Ln działanie. Wklejone w tym procesie pozostanie wykonane tam, gdzie było.</numerusform>
            <numerusform>Wycięto %Ln działania. Wklejone w tym procesie pozostaną wykonane tam, gdzie były.</numerusform>
            <numerusform>Wycięto %Ln działań. Wklejone w tym procesie pozostaną wykonane tam, gdzie były.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardFilter</name>
    <message>
        <source>Whose deals</source>
        <translation>Czyje szanse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>Moje szanse</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mój zespół</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Dowolne źródło</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Bez źródła</translation>
    </message>
    <message>
        <source>Closing any time</source>
        <translation>Dowolny termin zamknięcia</translation>
    </message>
    <message>
        <source>Close date passed</source>
        <translation>Termin zamknięcia minął</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Zamknięcie w tym miesiącu</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>Zamknięcie w tym kwartale</translation>
    </message>
    <message>
        <source>Closing next quarter</source>
        <translation>Zamknięcie w następnym kwartale</translation>
    </message>
    <message>
        <source>Closing this year</source>
        <translation>Zamknięcie w tym roku</translation>
    </message>
    <message>
        <source>All I may see</source>
        <translation>Wszystkie widoczne</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardItems</name>
    <message>
        <source>Add action to %1</source>
        <translation>Dodaj działanie do: %1</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Add an action to the stage (press Enter on an action to add one after it)</source>
        <translation>Dodaj działanie do etapu (Enter na działaniu dodaje następne)</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardKeys</name>
    <message>
        <source>Neighbouring action or stage</source>
        <translation>Sąsiednie działanie lub etap</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Add an action after it</source>
        <translation>Dodaj kolejne działanie</translation>
    </message>
    <message>
        <source>Options of the action</source>
        <translation>Opcje działania</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Insert a stage</source>
        <translation>Wstaw etap</translation>
    </message>
    <message>
        <source>Everything else that can be done with it</source>
        <translation>Pozostałe polecenia</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Zaznacz kilka</translation>
    </message>
    <message>
        <source>Select or deselect this one</source>
        <translation>Zaznacz lub odznacz</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Weights of the selected actions</source>
        <translation>Wagi zaznaczonych działań</translation>
    </message>
    <message>
        <source>On an action or stage</source>
        <translation>Na działaniu lub etapie</translation>
    </message>
    <message>
        <source>Several actions</source>
        <translation>Kilka działań naraz</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Change the weight</source>
        <translation>Zmień wagę</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opcje…</translation>
    </message>
    <message>
        <source>Add action after</source>
        <translation>Dodaj następne działanie</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Usuń z zaznaczenia</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Add to selection</source>
        <translation>Zaznacz także to</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Wagi…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change the hint</source>
        <translation>Zmień wskazówkę</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Idle after…</source>
        <translation>Bezczynna po…</translation>
    </message>
    <message>
        <source>Select its actions</source>
        <translation>Zaznacz działania etapu</translation>
    </message>
    <message>
        <source>Insert stage before</source>
        <translation>Wstaw etap przed nim</translation>
    </message>
    <message>
        <source>Insert stage after</source>
        <translation>Wstaw etap za nim</translation>
    </message>
    <message>
        <source>Duplicate the stage</source>
        <translation>Powiel etap</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Usuń etap</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Dodaj etap</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardMoves</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) stayed where they were. %1</source>
        <translation>
            <numerusform>%n szansa sprzedaży pozostała na miejscu. %1</numerusform>
            <numerusform>%n szanse sprzedaży pozostały na miejscu. %1</numerusform>
            <numerusform>%n szans sprzedaży pozostało na miejscu. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <translation>%1: teraz w etapie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are now in %1.</source>
        <translation>
            <numerusform>%n szansa sprzedaży jest teraz w etapie %1.</numerusform>
            <numerusform>%n szanse sprzedaży są teraz w etapie %1.</numerusform>
            <numerusform>%n szans sprzedaży jest teraz w etapie %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where they were. %1</source>
        <translation>
            <numerusform>%n pozostała na miejscu. %1</numerusform>
            <numerusform>%n pozostały na miejscu. %1</numerusform>
            <numerusform>%n pozostało na miejscu. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>If you cancel, the action stays done.</source>
        <translation>Anulowanie zachowuje odznaczenie.</translation>
    </message>
    <message>
        <source>If you cancel, the actions stay done, and the other tasks are not proposed.</source>
        <translation>Anulowanie zachowuje odznaczenia, a kolejne zadania nie będą już proponowane.</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardScreen</name>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n otwarta szansa</numerusform>
            <numerusform>%n otwarte szanse</numerusform>
            <numerusform>%n otwartych szans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · weighted</source>
        <translation>%1 · %2 · ważona</translation>
    </message>
    <message>
        <source>No open deals in this process</source>
        <translation>Brak otwartych szans w tym procesie</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>No deals match these filters</source>
        <translation>Żadna szansa nie pasuje do filtrów</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Every open deal is shown as a card in the column of its stage.</source>
        <translation>Każda otwarta szansa jest tu kartą w kolumnie etapu, do którego doszła.</translation>
    </message>
    <message>
        <source>This process has open deals, but none match the filters above.</source>
        <translation>Otwarte szanse tego procesu są poza zakresem wybranym powyżej.</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>Na karcie</translation>
    </message>
</context>
<context>
    <name>stagewright::BoardWork</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś do</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Przegrana…</translation>
    </message>
    <message>
        <source>Outdated…</source>
        <translation>Nieaktualna…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>stagewright::BulkBar</name>
    <message>
        <source>Selected deals</source>
        <translation>Zaznaczone szanse sprzedaży</translation>
    </message>
    <message>
        <source>Select every deal that the filters find (Ctrl+A)</source>
        <translation>Zaznacz wszystkie szanse sprzedaży, które pasują do filtrów (Ctrl+A)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Zamknij…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Give the selected deals to somebody</source>
        <translation>Przekaż komuś zaznaczone szanse sprzedaży</translation>
    </message>
    <message>
        <source>Set the source of the selected deals</source>
        <translation>Ustaw źródło zaznaczonych szans sprzedaży</translation>
    </message>
    <message>
        <source>Set the product of the selected deals</source>
        <translation>Ustaw produkt zaznaczonych szans sprzedaży</translation>
    </message>
    <message>
        <source>Set when the selected deals should close</source>
        <translation>Ustaw planowane zamknięcie zaznaczonych szans sprzedaży</translation>
    </message>
    <message>
        <source>Win, lose or outdate the selected deals</source>
        <translation>Oznacz zaznaczone szanse sprzedaży jako wygrane, przegrane albo nieaktualne</translation>
    </message>
    <message>
        <source>Save the selected deals to a file, or copy them</source>
        <translation>Zapisz zaznaczone szanse sprzedaży w pliku albo je skopiuj</translation>
    </message>
    <message>
        <source>Delete the selected deals</source>
        <translation>Usuń zaznaczone szanse sprzedaży</translation>
    </message>
    <message>
        <source>More for the selected deals</source>
        <translation>Więcej dla zaznaczonych szans sprzedaży</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Working on the selected deals…</source>
        <translation>Trwa praca nad zaznaczonymi szansami sprzedaży…</translation>
    </message>
    <message>
        <source>Cancelled work leaves no trace</source>
        <translation>Po anulowaniu nic się nie zmieni</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Oznacz jako wygrane</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Oznacz jako przegrane…</translation>
    </message>
    <message>
        <source>Mark as outdated…</source>
        <translation>Oznacz jako nieaktualne…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
    <message>
        <source>Move to another process…</source>
        <translation>Przenieś do innego procesu…</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Bez źródła</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Bez produktu</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n zaznaczona</numerusform>
            <numerusform>%n zaznaczone</numerusform>
            <numerusform>%n zaznaczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <comment>deals</comment>
        <translation>
            <numerusform>Zaznacz wszystkie (%n)</numerusform>
            <numerusform>Zaznacz wszystkie %n</numerusform>
            <numerusform>Zaznacz wszystkie %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · weighted %2</source>
        <comment>sum, sum</comment>
        <translation>%1 · ważona %2</translation>
    </message>
</context>
<context>
    <name>stagewright::BulkWork</name>
    <message>
        <source>Cancelled. No deal was changed.</source>
        <translation>Anulowano. Żadna szansa sprzedaży nie została zmieniona.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected deal(s)</source>
        <translation>
            <numerusform>%n zaznaczona szansa sprzedaży</numerusform>
            <numerusform>%n zaznaczone szanse sprzedaży</numerusform>
            <numerusform>%n zaznaczonych szans sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Lista jest jeszcze wczytywana. Spróbuj ponownie za chwilę.</translation>
    </message>
</context>
<context>
    <name>stagewright::CardDelegate</name>
    <message>
        <source>probability %1</source>
        <translation>prawdopodobieństwo %1</translation>
    </message>
</context>
<context>
    <name>stagewright::CardDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>stagewright::CardList</name>
    <message>
        <source>Card above or below</source>
        <translation>Karta wyżej lub niżej</translation>
    </message>
    <message>
        <source>Column to the left or right</source>
        <translation>Kolumna w lewo lub w prawo</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Otwórz szansę</translation>
    </message>
    <message>
        <source>Move to the stage to the left or right</source>
        <translation>Przenieś do etapu po lewej lub po prawej</translation>
    </message>
    <message>
        <source>Mark, or take the mark off</source>
        <translation>Zaznacz lub odznacz</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>Zaznacz kilka</translation>
    </message>
    <message>
        <source>Take all marks off</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Copy, for a spreadsheet</source>
        <translation>Kopiuj do arkusza</translation>
    </message>
    <message>
        <source>Everything else that can be done with it</source>
        <translation>Pozostałe polecenia</translation>
    </message>
</context>
<context>
    <name>stagewright::ChangedMeanwhileDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime</source>
        <translation>Ktoś inny zmienił to w międzyczasie</translation>
    </message>
    <message>
        <source>Nothing has been stored yet. What should stay? Your other changes are stored along with what you choose.</source>
        <translation>Jeszcze nic nie zapisano. Co ma zostać? Pozostałe zmiany zostaną zapisane razem z tym, co wybierzesz.</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <translation>Zostaw wszystkie cudze</translation>
    </message>
    <message>
        <source>Use all of mine</source>
        <translation>Użyj wszystkich moich</translation>
    </message>
    <message>
        <source>Save as chosen</source>
        <translation>Zapisz zgodnie z wyborem</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Wróć do edycji</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Zapisane przez kogoś innego</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Zostaw zapisane</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Użyj mojego</translation>
    </message>
</context>
<context>
    <name>stagewright::ChecklistDelegate</name>
    <message>
        <source>current stage</source>
        <translation>bieżący etap</translation>
    </message>
</context>
<context>
    <name>stagewright::ChecklistModel</name>
    <message>
        <source>Mandatory: the deal cannot be won before it is done</source>
        <translation>Obowiązkowe: bez tego nie można wygrać szansy</translation>
    </message>
    <message>
        <source>Needs a note</source>
        <translation>Wymaga notatki</translation>
    </message>
    <message>
        <source>Needs a note with a file</source>
        <translation>Wymaga notatki z plikiem</translation>
    </message>
    <message>
        <source>Proposes a task</source>
        <translation>Proponuje zadanie</translation>
    </message>
    <message>
        <source>Space ticks and unticks</source>
        <translation>Spacja odznacza i cofa</translation>
    </message>
    <message>
        <source>Stage %1, %2 done</source>
        <translation>Etap %1, wykonano %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niewykonane</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obowiązkowe</translation>
    </message>
    <message>
        <source>Notifies others</source>
        <translation>Powiadamia inne osoby</translation>
    </message>
    <message>
        <source>Shift+Space ticks it on another day</source>
        <translation>Shift+spacja oznacza wykonanie w innym dniu</translation>
    </message>
</context>
<context>
    <name>stagewright::ChecklistPanel</name>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Process · version %1</source>
        <translation>Proces · wersja %1</translation>
    </message>
    <message>
        <source>Move the deal to a different process</source>
        <translation>Przenieś szansę do innego procesu</translation>
    </message>
</context>
<context>
    <name>stagewright::ChecklistView</name>
    <message>
        <source>Checklist of the process</source>
        <translation>Lista działań procesu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij wykonanie</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Oznacz jako wykonane</translation>
    </message>
    <message>
        <source>Done on another day…</source>
        <translation>Wykonano w innym dniu…</translation>
    </message>
    <message>
        <source>Action above or below</source>
        <translation>Działanie wyżej lub niżej</translation>
    </message>
    <message>
        <source>Tick as done, or take the tick back</source>
        <translation>Oznacz jako wykonane lub cofnij</translation>
    </message>
    <message>
        <source>Done on another day</source>
        <translation>Wykonane innego dnia</translation>
    </message>
</context>
<context>
    <name>stagewright::ChoiceBox</name>
    <message>
        <source>More than one entry of the list begins with &quot;%1&quot;. Choose one.</source>
        <translation>Więcej niż jedna pozycja listy zaczyna się od „%1”. Wybierz jedną.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the list. Choose an entry of it.</source>
        <translation>Na liście nie ma „%1”. Wybierz pozycję z listy.</translation>
    </message>
</context>
<context>
    <name>stagewright::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>stagewright::CloseDealDialog</name>
    <message>
        <source>Mark as lost</source>
        <translation>Oznacz jako przegraną</translation>
    </message>
    <message>
        <source>Mark as outdated</source>
        <translation>Oznacz jako nieaktualną</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wybierz powód</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>The deal can be reopened later.</source>
        <translation>Szansę można później otworzyć ponownie.</translation>
    </message>
</context>
<context>
    <name>stagewright::ColumnHead</name>
    <message>
        <source>weighted %1</source>
        <translation>ważona %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s)</source>
        <translation>
            <numerusform>%1: %n szansa</numerusform>
            <numerusform>%1: %n szanse</numerusform>
            <numerusform>%1: %n szans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ComparisonModel</name>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
</context>
<context>
    <name>stagewright::ComparisonTable</name>
    <message>
        <source>Versions side by side</source>
        <translation>Wersje obok siebie</translation>
    </message>
</context>
<context>
    <name>stagewright::ConfiguratorBar</name>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Przejdź próbną szansę</translation>
    </message>
    <message>
        <source>Try the draft with a made-up deal; nothing is saved (%1)</source>
        <translation>Wymyślona szansa przechodzi przez szkic; nic nie jest zapisywane (%1)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Export the draft (%1), or import a process file into it (%2)</source>
        <translation>Wyeksportuj szkic (%1) albo wczytaj do niego plik procesu (%2)</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>Back to the saved version, as a step that can be undone</source>
        <translation>Powrót do zapisanej wersji; ten krok można cofnąć</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Saves the draft as the next version (%1)</source>
        <translation>Zapisuje szkic jako następną wersję (%1)</translation>
    </message>
    <message>
        <source>Trial deal</source>
        <translation>Próbna szansa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Only administrators change it</source>
        <translation>Zmieniają go tylko administratorzy</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n change(s)</source>
        <translation>
            <numerusform>Szkic · %n zmiana</numerusform>
            <numerusform>Szkic · %n zmiany</numerusform>
            <numerusform>Szkic · %n zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ConfiguratorScreen</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Save the next version</source>
        <translation>Zapisz kolejną wersję</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Przejdź próbną szansę</translation>
    </message>
    <message>
        <source>Search on the board</source>
        <translation>Szukaj na tablicy</translation>
    </message>
    <message>
        <source>Whole process side by side, and back</source>
        <translation>Cały proces obok siebie i z powrotem</translation>
    </message>
    <message>
        <source>Options beside the board, and back</source>
        <translation>Opcje obok tablicy i z powrotem</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Eksportuj do pliku</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importuj z pliku</translation>
    </message>
    <message>
        <source>In the configurator</source>
        <translation>W konfiguratorze</translation>
    </message>
</context>
<context>
    <name>stagewright::DateButton</name>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stagewright::DayDialog</name>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Ustaw dzień</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Bez daty</translation>
    </message>
</context>
<context>
    <name>stagewright::DealAnswers</name>
    <message>
        <source>%1: %2</source>
        <comment>deal, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stagewright::DealBox</name>
    <message>
        <source>No deal</source>
        <translation>Bez szansy sprzedaży</translation>
    </message>
</context>
<context>
    <name>stagewright::DealClosing</name>
    <message>
        <source>The deal is won.</source>
        <translation>Szansa wygrana.</translation>
    </message>
    <message>
        <source>The deal is lost.</source>
        <translation>Szansa przegrana.</translation>
    </message>
    <message>
        <source>The deal is outdated.</source>
        <translation>Szansa nieaktualna.</translation>
    </message>
    <message>
        <source>The deal is open again.</source>
        <translation>Szansa jest ponownie otwarta.</translation>
    </message>
</context>
<context>
    <name>stagewright::DealExporting</name>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation>Skoroszyt Excela (XLSX)…</translation>
    </message>
    <message>
        <source>CSV with commas…</source>
        <translation>CSV z przecinkami…</translation>
    </message>
    <message>
        <source>CSV with semicolons…</source>
        <translation>CSV ze średnikami…</translation>
    </message>
    <message>
        <source>CSV with tabs…</source>
        <translation>CSV z tabulatorami…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Deals</source>
        <comment>name of a file</comment>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) exported to “%1”.</source>
        <translation>
            <numerusform>Wyeksportowano %n szansę sprzedaży do „%1”.</numerusform>
            <numerusform>Wyeksportowano %n szanse sprzedaży do „%1”.</numerusform>
            <numerusform>Wyeksportowano %n szans sprzedaży do „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) copied.</source>
        <translation>
            <numerusform>Skopiowano %n szansę sprzedaży.</numerusform>
            <numerusform>Skopiowano %n szanse sprzedaży.</numerusform>
            <numerusform>Skopiowano %n szans sprzedaży.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::DealFilterBar</name>
    <message>
        <source>Search deals, companies, people</source>
        <translation>Szukaj szans, firm, osób</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Szukaj szans</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Owner or team</source>
        <translation>Opiekun lub zespół</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Created any time</source>
        <translation>Utworzone kiedykolwiek</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Any expected close</source>
        <translation>Dowolne zamknięcie</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Wybierz kolumny tabeli</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Dowolny status</translation>
    </message>
    <message>
        <source>Any process</source>
        <translation>Dowolny proces</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Dowolne źródło</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Dowolny produkt</translation>
    </message>
    <message>
        <source>Anybody&apos;s deals</source>
        <translation>Szanse wszystkich</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>Moje szanse</translation>
    </message>
    <message>
        <source>team</source>
        <translation>zespół</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Dowolny etap</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Save the selected deals, or all that are shown, to a file</source>
        <translation>Zapisz w pliku zaznaczone szanse sprzedaży albo wszystkie wyświetlone</translation>
    </message>
</context>
<context>
    <name>stagewright::DealForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Bez firmy</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Bez źródła</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Bez produktu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Choose a process.</source>
        <translation>Wybierz proces.</translation>
    </message>
    <message>
        <source>Choose who owns the deal.</source>
        <translation>Wybierz opiekuna szansy.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
</context>
<context>
    <name>stagewright::DealKeys</name>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Edytuj dane szansy</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Oznacz jako wygraną</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Oznacz jako przegraną</translation>
    </message>
    <message>
        <source>Leave a field, then the deal</source>
        <translation>Wyjdź z pola, potem z szansy</translation>
    </message>
    <message>
        <source>Previous or next deal of the list</source>
        <translation>Poprzednia lub następna szansa z listy</translation>
    </message>
</context>
<context>
    <name>stagewright::DealNotes</name>
    <message>
        <source>The note was saved.</source>
        <translation>Notatka została zapisana.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>Dołączono %n plik.</numerusform>
            <numerusform>Dołączono %n pliki.</numerusform>
            <numerusform>Dołączono %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>stagewright::DealScreen</name>
    <message>
        <source>This deal cannot be shown</source>
        <translation>Nie można pokazać tej szansy</translation>
    </message>
    <message>
        <source>Back to the deals</source>
        <translation>Wróć do szans</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Zadania %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Pliki %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Page of the deal</source>
        <translation>Karta szansy</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Oznacz jako wygraną</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Oznacz jako przegraną…</translation>
    </message>
    <message>
        <source>Mark as outdated…</source>
        <translation>Oznacz jako nieaktualną…</translation>
    </message>
    <message>
        <source>Reopen this deal</source>
        <translation>Otwórz ponownie tę szansę</translation>
    </message>
    <message>
        <source>New task for this deal</source>
        <translation>Nowe zadanie do tej szansy</translation>
    </message>
    <message>
        <source>On the deal</source>
        <translation>W szansie sprzedaży</translation>
    </message>
    <message>
        <source>In the checklist</source>
        <translation>Na liście działań</translation>
    </message>
    <message>
        <source>In a note or form</source>
        <translation>W notatce lub formularzu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>stagewright::DealTable</name>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>Wiersz wyżej lub niżej</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Otwórz szansę</translation>
    </message>
    <message>
        <source>Tick the row, or take the tick off</source>
        <translation>Zaznacz lub odznacz wiersz</translation>
    </message>
    <message>
        <source>Tick several</source>
        <translation>Zaznacz kilka</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Take all ticks off</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Copy, for a spreadsheet</source>
        <translation>Kopiuj do arkusza</translation>
    </message>
</context>
<context>
    <name>stagewright::DealTableModel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Zaznaczona</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Niezaznaczona</translation>
    </message>
</context>
<context>
    <name>stagewright::DealTicks</name>
    <message>
        <source>%1 is done.</source>
        <translation>Wykonano: %1.</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>Cofnięto: %1.</translation>
    </message>
    <message>
        <source>Add the task…</source>
        <translation>Dodaj zadanie…</translation>
    </message>
    <message>
        <source>If you cancel, the action stays done.</source>
        <translation>Anulowanie zachowuje odznaczenie.</translation>
    </message>
</context>
<context>
    <name>stagewright::DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesy</translation>
    </message>
    <message>
        <source>Closing reasons</source>
        <translation>Powody zamknięcia</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
</context>
<context>
    <name>stagewright::DealsScreen</name>
    <message>
        <source>No deals yet</source>
        <translation>Nie ma jeszcze szans</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>%1 · value %2 · weighted %3</source>
        <translation>%1 · wartość %2 · ważona %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n szansa</numerusform>
            <numerusform>%n szanse</numerusform>
            <numerusform>%n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>All your possible sales go here. Add the first one or import a list.</source>
        <translation>Tu jest miejsce na każdą możliwą sprzedaż. Dodaj pierwszą szansę albo zaimportuj gotową listę.</translation>
    </message>
    <message>
        <source>No matching deals</source>
        <translation>Żadna szansa nie pasuje</translation>
    </message>
    <message>
        <source>No deals you can see match the search and filters.</source>
        <translation>Żadna dostępna dla Ciebie szansa nie pasuje do wyszukiwania i filtrów.</translation>
    </message>
    <message>
        <source>Import from a spreadsheet or CSV file</source>
        <translation>Importuj z arkusza lub pliku CSV</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>W tabeli</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
</context>
<context>
    <name>stagewright::DeleteGuard</name>
    <message>
        <source>Delete the action “%1”?</source>
        <translation>Usunąć działanie „%1”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>You can still undo it</source>
        <translation>Można to jeszcze cofnąć</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln action(s)?</source>
        <translation>
            <numerusform>Usunąć %Ln działanie?</numerusform>
            <numerusform>Usunąć %Ln działania?</numerusform>
            <numerusform>Usunąć %Ln działań?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the stage “%1” and its actions?</source>
        <translation>Usunąć etap „%1” wraz z działaniami?</translation>
    </message>
    <message numerus="yes">
        <source>It is done on %Ln open deal(s). The next version removes it from their checklists and their probability.</source>
        <translation>
            <numerusform>Jest wykonane w %Ln otwartej szansie. Z następną wersją zniknie z jej listy działań i prawdopodobieństwa.</numerusform>
            <numerusform>Jest wykonane w %Ln otwartych szansach. Z następną wersją zniknie z ich list działań i prawdopodobieństwa.</numerusform>
            <numerusform>Jest wykonane w %Ln otwartych szansach. Z następną wersją zniknie z ich list działań i prawdopodobieństwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals have these done. The next version removes them from the checklists and the probability of open deals.</source>
        <translation>Te działania są wykonane w szansach. Z następną wersją znikną z list działań i prawdopodobieństwa otwartych szans.</translation>
    </message>
    <message>
        <source>No open deal has it done.</source>
        <translation>Nie jest wykonane w żadnej otwartej szansie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) stay as they were closed.</source>
        <translation>
            <numerusform>%Ln zamknięta szansa pozostaje taka, jak w chwili zamknięcia.</numerusform>
            <numerusform>%Ln zamknięte szanse pozostają takie, jak w chwili zamknięcia.</numerusform>
            <numerusform>%Ln zamkniętych szans pozostaje takimi, jak w chwili zamknięcia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed deals stay as they were closed.</source>
        <translation>Zamknięte szanse pozostają takie, jak w chwili zamknięcia.</translation>
    </message>
    <message>
        <source>The history keeps what was done under its name.</source>
        <translation>Historia zachowuje to, co zrobiono, pod dawną nazwą.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln otwarta szansa</numerusform>
            <numerusform>%Ln otwarte szanse</numerusform>
            <numerusform>%Ln otwartych szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s)</source>
        <translation>
            <numerusform>%Ln zamknięta szansa</numerusform>
            <numerusform>%Ln zamknięte szanse</numerusform>
            <numerusform>%Ln zamkniętych szans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and how many deals have done it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save without the action “%1”?</source>
        <translation>Zapisać bez działania „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Save without %Ln action(s)?</source>
        <translation>
            <numerusform>Zapisać bez %Ln działania?</numerusform>
            <numerusform>Zapisać bez %Ln działań?</numerusform>
            <numerusform>Zapisać bez %Ln działań?</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep what was cut, go back and paste it in this process</source>
        <translation>Aby zachować to, co wycięto, wróć i wklej je w tym procesie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>stagewright::Desktop</name>
    <message>
        <source>Opening %1…</source>
        <translation>Otwieranie: %1…</translation>
    </message>
    <message>
        <source>This computer does not know the time zone of the workspace, %1, and counts days by its own, %2.</source>
        <translation>Ten komputer nie zna strefy czasowej przestrzeni roboczej (%1), więc dni liczone są według jego własnej (%2).</translation>
    </message>
</context>
<context>
    <name>stagewright::DetailsTab</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Save the details (Ctrl+Enter)</source>
        <translation>Zapisz szczegóły (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>stagewright::DoneOnButton</name>
    <message>
        <source>Today, %1</source>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>Done on: %1</source>
        <translation>Wykonano: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano</translation>
    </message>
</context>
<context>
    <name>stagewright::DonutChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Donut chart</source>
        <translation>Wykres pierścieniowy</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftFile</name>
    <message>
        <source>Import “%1”</source>
        <translation>Import „%1”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Twój szkic</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftHistory</name>
    <message>
        <source>Discard the draft</source>
        <translation>Odrzucenie szkicu</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Kontynuacja szkicu</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftLeaving</name>
    <message>
        <source>The version is being saved. Then this screen is left.</source>
        <translation>Wersja jest zapisywana. Potem ten ekran zostanie zamknięty.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Szkic odrzucono.</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftMerging</name>
    <message>
        <source>Merge with version %1</source>
        <translation>Scalenie z wersją %1</translation>
    </message>
    <message>
        <source>Your draft now includes the changes of version %1. Look it over, then save.</source>
        <translation>Twój szkic zawiera też zmiany z wersji %1. Przejrzyj go, a potem zapisz.</translation>
    </message>
    <message>
        <source>Saved as the new process “%1”.</source>
        <translation>Zapisano jako nowy proces „%1”.</translation>
    </message>
    <message>
        <source>Load version %1</source>
        <translation>Wczytaj wersję %1</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftQuestions</name>
    <message>
        <source>Counting the deals that used it…</source>
        <translation>Liczę szanse, które z tego korzystały…</translation>
    </message>
    <message>
        <source>Restore version %1?</source>
        <translation>Przywrócić wersję %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftSaving</name>
    <message>
        <source>Saved as version %1. Open deals follow it from now on.</source>
        <translation>Zapisano jako wersję %1. Otwarte szanse już jej używają.</translation>
    </message>
    <message>
        <source>Saving was cancelled. Your draft is still here.</source>
        <translation>Zapisywanie przerwano. Szkic pozostał.</translation>
    </message>
    <message>
        <source>“%1” is saved as version %2. Open deals follow it from now on.</source>
        <translation>Zapisano „%1” jako wersję %2. Otwarte szanse już jej używają.</translation>
    </message>
    <message>
        <source>Saving “%1” was cancelled. The draft is kept.</source>
        <translation>Zapisywanie „%1” przerwano. Szkic pozostał.</translation>
    </message>
</context>
<context>
    <name>stagewright::DraftUndo</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Szkic odrzucono.</translation>
    </message>
</context>
<context>
    <name>stagewright::DropStrips</name>
    <message>
        <source>Still needed first: %1</source>
        <translation>Najpierw potrzeba jeszcze: %1</translation>
    </message>
    <message>
        <source>Asks for the reason</source>
        <translation>Zapyta o powód</translation>
    </message>
</context>
<context>
    <name>stagewright::DurationBox</name>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Bez czasu trwania</translation>
    </message>
</context>
<context>
    <name>stagewright::ErrorPage</name>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>Nie można otworzyć tej przestrzeni roboczej</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Otwórz inną przestrzeń roboczą…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowa przestrzeń robocza…</translation>
    </message>
    <message>
        <source>The newest good backup is from %1. What was added since may still be readable in the damaged file.</source>
        <translation>Najnowsza dobra kopia zapasowa pochodzi z: %1. To, co dodano później, być może da się jeszcze odczytać z uszkodzonego pliku.</translation>
    </message>
    <message>
        <source>There is no good backup beside it. What can still be read can become a new workspace.</source>
        <translation>Obok nie ma dobrej kopii zapasowej. Z tego, co da się jeszcze odczytać, można utworzyć nową przestrzeń roboczą.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Przywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Zapisz to, co da się odczytać…</translation>
    </message>
</context>
<context>
    <name>stagewright::FactsCard</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Dodaj uczestnika</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Oznacz jako wygraną</translation>
    </message>
    <message>
        <source>Lost or outdated</source>
        <translation>Przegrana lub nieaktualna</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Oznacz jako przegraną…</translation>
    </message>
    <message>
        <source>Mark as outdated…</source>
        <translation>Oznacz jako nieaktualną…</translation>
    </message>
    <message>
        <source>Mark as won (W)</source>
        <translation>Oznacz jako wygraną (W)</translation>
    </message>
    <message>
        <source>Close without a sale (L: lost)</source>
        <translation>Zamknij bez sprzedaży (L: przegrana)</translation>
    </message>
</context>
<context>
    <name>stagewright::FactsSaving</name>
    <message>
        <source>The details were saved.</source>
        <translation>Zapisano szczegóły.</translation>
    </message>
</context>
<context>
    <name>stagewright::FileCare</name>
    <message>
        <source>Stagewright workspaces (*.stagewright);;All files (*)</source>
        <translation>Przestrzenie robocze Stagewright (*.stagewright);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The log beside the workspace belongs to another file. It was not read, and is kept as %1.</source>
        <translation>Dziennik obok przestrzeni roboczej pochodził z innego pliku. Nie został odczytany i jest zachowany jako %1.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>Dzisiejsza kopia zapasowa nie powstała. %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Przywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Zapisz to, co da się odczytać…</translation>
    </message>
    <message>
        <source>Everything that was stored is in the backup %1.</source>
        <translation>Wszystko, co zapisano, jest w kopii zapasowej %1.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation>%1 kopia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Saved and verified the copy %1.</source>
        <translation>Zapisano i sprawdzono kopię %1.</translation>
    </message>
    <message>
        <source>Restored. What was replaced is kept as %1.</source>
        <translation>Przywrócono. To, co zastąpiono, zachowano jako %1.</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <comment>file name</comment>
        <translation>%1 uratowane</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Zapisz to, co da się odczytać</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file was left as it is.</source>
        <translation>Udało się odczytać wszystko. Uszkodzony plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Przywrócono.</translation>
    </message>
    <message>
        <source>What could be read is saved as %1.</source>
        <translation>To, co dało się odczytać, zapisano jako %1.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Otwórz ponownie</translation>
    </message>
</context>
<context>
    <name>stagewright::FilePreview</name>
    <message>
        <source>%1 cannot be shown here. Save it to open it with another program.</source>
        <translation>Nie można tu pokazać pliku %1. Zapisz go, aby otworzyć innym programem.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Treść pliku</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Save the file to read all of it.</source>
        <translation>Widać tylko początek. Zapisz plik, aby przeczytać całość.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>No program was found that shows %1. Save it instead.</source>
        <translation>Nie znaleziono programu, który pokaże plik %1. Możesz go zapisać.</translation>
    </message>
</context>
<context>
    <name>stagewright::FilesTab</name>
    <message>
        <source>Files up to %1 MB are kept with the deal: offers, minutes, contracts.</source>
        <translation>Przy szansie przechowasz pliki do %1 MB: oferty, notatki ze spotkań, umowy.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Podgląd: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>stagewright::FilterBar</name>
    <message>
        <source>Whose deals</source>
        <translation>Czyje szanse</translation>
    </message>
    <message>
        <source>When the deals were created</source>
        <translation>Kiedy utworzono szanse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj według</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Od dnia do dnia…</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Cała firma</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywni</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Wszystkie procesy</translation>
    </message>
    <message>
        <source>All I may see</source>
        <translation>Wszystko, co mogę zobaczyć</translation>
    </message>
    <message>
        <source>%1, what I may see</source>
        <translation>%1, co mogę zobaczyć</translation>
    </message>
</context>
<context>
    <name>stagewright::FindingsCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Process check</source>
        <translation>Sprawdzenie procesu</translation>
    </message>
    <message>
        <source>No problems found in stages, actions, weights or people.</source>
        <translation>Etapy, działania, wagi i osoby bez uwag.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Przejdź</translation>
    </message>
</context>
<context>
    <name>stagewright::FormKeeper</name>
    <message>
        <source>You typed this earlier and did not save it.</source>
        <translation>To wpisano wcześniej, lecz nie zapisano.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>stagewright::IdleDaysDialog</name>
    <message>
        <source>Idle deals in “%1”</source>
        <translation>Bezczynne szanse w etapie „%1”</translation>
    </message>
    <message>
        <source>Idle after how many days</source>
        <translation>Po ilu dniach bezczynna</translation>
    </message>
    <message>
        <source>A deal is idle after</source>
        <translation>Szansa jest bezczynna po</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number field</comment>
        <translation>dniach</translation>
    </message>
    <message>
        <source>when nothing has happened to it for that long and no task is planned within as many days.</source>
        <translation>jeśli przez tyle dni nic się z nią nie działo i na tyle samo dni naprzód nie zaplanowano zadania.</translation>
    </message>
    <message>
        <source>Deals that are not started yet follow this stage.</source>
        <translation>Szanse nierozpoczęte liczą się jak w tym etapie.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
</context>
<context>
    <name>stagewright::ImpactCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Impact on open deals</source>
        <translation>Wpływ na otwarte szanse</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Prognoza ważona</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąca</numerusform>
            <numerusform>%n miesięcy</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Won in the last</source>
        <translation>Wygrane z ostatnich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all won deals</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Zmieni etap</translation>
    </message>
    <message>
        <source>Change probability</source>
        <translation>Zmieni prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Can no longer be won</source>
        <translation>Nie da się już wygrać</translation>
    </message>
    <message>
        <source>Lose completed actions</source>
        <translation>Straci wykonane działanie</translation>
    </message>
    <message>
        <source>Checking the open deals…</source>
        <translation>Przeliczanie otwartych szans…</translation>
    </message>
    <message>
        <source>Period of won deals</source>
        <translation>Z jakiego okresu brane są wygrane szanse</translation>
    </message>
    <message>
        <source>Would have been blocked</source>
        <translation>Nie dałoby się ich wygrać</translation>
    </message>
    <message>
        <source>Show deals</source>
        <translation>Pokaż te szanse</translation>
    </message>
    <message>
        <source>No changes yet. As you edit, you will see here what happens to open deals.</source>
        <translation>Nic jeszcze nie zmieniono. Wpływ każdej zmiany na szanse pojawi się tu od razu.</translation>
    </message>
    <message numerus="yes">
        <source>Based on %n open deal(s) in this process</source>
        <translation>
            <numerusform>Przeliczono na %n szansie tego procesu</numerusform>
            <numerusform>Przeliczono na %n szansach tego procesu</numerusform>
            <numerusform>Przeliczono na %n szansach tego procesu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ImpactDealsDialog</name>
    <message>
        <source>Deal</source>
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Otwórz szansę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Pierwsze %1 z %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Number of deals by what happens</source>
        <translation>Co się zmieni i w ilu szansach</translation>
    </message>
</context>
<context>
    <name>stagewright::ImpactPresenter</name>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęta</translation>
    </message>
    <message>
        <source>Deals that move to another stage</source>
        <translation>Szanse, które zmienią etap</translation>
    </message>
    <message>
        <source>Deals whose probability changes</source>
        <translation>Szanse, które zmienią prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Deals that need another action to be won</source>
        <translation>Szanse, których nie da się wygrać bez kolejnego działania</translation>
    </message>
    <message>
        <source>Deals that lose completed actions</source>
        <translation>Szanse, które stracą wykonane działanie</translation>
    </message>
    <message>
        <source>Won deals the new rules would have blocked</source>
        <translation>Wygrane szanse, które zostałyby odrzucone</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1% → %2%</source>
        <translation>%1% → %2%</translation>
    </message>
    <message>
        <source>needs “%1”</source>
        <translation>wymaga „%1”</translation>
    </message>
    <message>
        <source>loses “%1”</source>
        <translation>traci „%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>bez „%1”</translation>
    </message>
</context>
<context>
    <name>stagewright::ImportColumnsPage</name>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation>Nie znaleziono dat</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nie ma w pliku</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Kreska pionowa</translation>
    </message>
    <message>
        <source>Headings are in line</source>
        <translation>Nagłówki są w wierszu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Separator kolumn</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Zapis dat</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kropka</translation>
    </message>
    <message>
        <source>dd</source>
        <comment>day, in a pattern of dates</comment>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>month, in a pattern of dates</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year, in a pattern of dates</comment>
        <translation>rrrr</translation>
    </message>
    <message>
        <source>Recognize automatically</source>
        <translation>Rozpoznaj automatycznie</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
</context>
<context>
    <name>stagewright::ImportDialog</name>
    <message>
        <source>Import deals</source>
        <translation>Import szans sprzedaży</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Sprawdzanie pliku %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importowanie pliku %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message numerus="yes">
        <source>Import %n deal(s)</source>
        <translation>
            <numerusform>Importuj %n szansę</numerusform>
            <numerusform>Importuj %n szanse</numerusform>
            <numerusform>Importuj %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>Show deals</source>
        <translation>Pokaż szanse</translation>
    </message>
    <message numerus="yes">
        <source>Import the other %n deal(s)</source>
        <translation>
            <numerusform>Importuj pozostałą %n szansę</numerusform>
            <numerusform>Importuj pozostałe %n szanse</numerusform>
            <numerusform>Importuj pozostałych %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the deal names.</source>
        <translation>Wskaż kolumnę z nazwami szans.</translation>
    </message>
    <message>
        <source>You prepared this import earlier and did not start it.</source>
        <translation>Ten import przygotowano wcześniej, lecz go nie uruchomiono.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Import został anulowany.</translation>
    </message>
</context>
<context>
    <name>stagewright::ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Plik do importu</translation>
    </message>
    <message>
        <source>Import deals</source>
        <translation>Import szans sprzedaży</translation>
    </message>
    <message>
        <source>The first line contains the column headings, every other line a deal.</source>
        <translation>Pierwszy wiersz zawiera nagłówki kolumn, każdy następny jedną szansę.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet or CSV file here</source>
        <translation>Upuść tu arkusz lub plik CSV</translation>
    </message>
    <message>
        <source>Spreadsheets and CSV files (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Arkusze i pliki CSV (*.xlsx *.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>stagewright::ImportOwners</name>
    <message>
        <source>Owner in the file</source>
        <translation>Opiekun w pliku</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (dezaktywowany)</translation>
    </message>
    <message>
        <source>User for %1</source>
        <translation>Użytkownik dla %1</translation>
    </message>
    <message>
        <source>Nobody: skip these deals</source>
        <translation>Nikt: szanse zostaną pominięte</translation>
    </message>
    <message>
        <source>A new user</source>
        <translation>Nowy użytkownik</translation>
    </message>
</context>
<context>
    <name>stagewright::ImportReportPage</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) can be imported</source>
        <translation>
            <numerusform>Można zaimportować %n szansę</numerusform>
            <numerusform>Można zaimportować %n szanse</numerusform>
            <numerusform>Można zaimportować %n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) imported</source>
        <translation>
            <numerusform>Zaimportowano %n szansę</numerusform>
            <numerusform>Zaimportowano %n szanse</numerusform>
            <numerusform>Zaimportowano %n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>Wczytano %n wiersz.</numerusform>
            <numerusform>Wczytano %n wiersze.</numerusform>
            <numerusform>Wczytano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Niczego nie zaimportowano</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Skip deals that are already in the workspace</source>
        <translation>Pomiń szanse, które już są w przestrzeni roboczej</translation>
    </message>
    <message>
        <source>What is used and made</source>
        <translation>Co jest używane i tworzone</translation>
    </message>
    <message>
        <source>Columns used</source>
        <translation>Użyte kolumny</translation>
    </message>
    <message>
        <source>Columns not used</source>
        <translation>Nieużyte kolumny</translation>
    </message>
    <message>
        <source>Will also be created</source>
        <translation>Powstaną też</translation>
    </message>
    <message>
        <source>Also created</source>
        <translation>Powstały też</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Pominięte wiersze</translation>
    </message>
    <message>
        <source>No bad lines.</source>
        <translation>Żaden nie jest błędny.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) will be skipped:</source>
        <translation>
            <numerusform>%n wiersz jest błędny i zostanie pominięty:</numerusform>
            <numerusform>%n wiersze są błędne i zostaną pominięte:</numerusform>
            <numerusform>%n wierszy jest błędnych i zostanie pominiętych:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) were skipped:</source>
        <translation>
            <numerusform>%n wiersz był błędny i został pominięty:</numerusform>
            <numerusform>%n wiersze były błędne i zostały pominięte:</numerusform>
            <numerusform>%n wierszy było błędnych i zostało pominiętych:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ImportSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>stagewright::ImportValuesPage</name>
    <message>
        <source>for example: null, n/a</source>
        <translation>na przykład: null, n/d</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Wartość w pliku</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage for %1</source>
        <translation>Etap dla %1</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Bez etapu</translation>
    </message>
    <message>
        <source>Status for %1</source>
        <translation>Status dla %1</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Bez statusu</translation>
    </message>
    <message>
        <source>Create users, companies, people, products and sources that are missing</source>
        <translation>Utwórz brakujących użytkowników, firmy, osoby, produkty i źródła</translation>
    </message>
    <message>
        <source>Values to treat as empty</source>
        <translation>Wartości oznaczające brak</translation>
    </message>
    <message>
        <source>No column is matched to a stage or status, so all deals will be open and not started.</source>
        <translation>Żadnej kolumny nie przypisano do etapu ani statusu: szanse będą otwarte i nierozpoczęte.</translation>
    </message>
    <message>
        <source>There are more values; they are matched by name.</source>
        <translation>Wartości jest więcej; pozostałe są dopasowywane według nazw.</translation>
    </message>
    <message>
        <source>Lines with these values will be skipped because nothing is chosen for them: %1</source>
        <translation>Wiersze z tymi wartościami zostaną pominięte, bo niczego dla nich nie wybrano: %1</translation>
    </message>
</context>
<context>
    <name>stagewright::KeyOverlay</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>stagewright::LastWrites</name>
    <message>
        <source>Storing your last changes</source>
        <translation>Zapisywanie ostatnich zmian</translation>
    </message>
    <message>
        <source>The window closes as soon as they are stored. Another program may be using the workspace at the moment.</source>
        <translation>Okno zamknie się, gdy tylko zostaną zapisane. Z przestrzeni roboczej może w tej chwili korzystać inny program.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Some changes were not stored</source>
        <translation>Niektóre zmiany nie zostały zapisane</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is stored. Go back to try again; closing discards these changes.</source>
        <translation>Wszystko inne jest zapisane. Wróć, aby spróbować ponownie; zamknięcie oznacza rezygnację z tych zmian.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Zamknij mimo to</translation>
    </message>
</context>
<context>
    <name>stagewright::LeaveDialog</name>
    <message>
        <source>Leave the configurator?</source>
        <translation>Opuścić konfigurator?</translation>
    </message>
    <message numerus="yes">
        <source>This draft has %n change(s) that are not saved as a version yet. A kept draft is offered when you come back; nobody else sees it.</source>
        <translation>
            <numerusform>Ten szkic ma %n zmianę, której nie zapisano jeszcze jako wersji. Zachowany szkic będzie czekał, gdy wrócisz; nikt inny go nie widzi.</numerusform>
            <numerusform>Ten szkic ma %n zmiany, których nie zapisano jeszcze jako wersji. Zachowany szkic będzie czekał, gdy wrócisz; nikt inny go nie widzi.</numerusform>
            <numerusform>Ten szkic ma %n zmian, których nie zapisano jeszcze jako wersji. Zachowany szkic będzie czekał, gdy wrócisz; nikt inny go nie widzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>Keep draft and leave</source>
        <translation>Zachowaj szkic i wyjdź</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Zapisz i wyjdź</translation>
    </message>
</context>
<context>
    <name>stagewright::LiftedCards</name>
    <message>
        <source>To %1</source>
        <extracomment>While a card is dragged: the column that it would go to.</extracomment>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc anuluje</translation>
    </message>
</context>
<context>
    <name>stagewright::ListPage</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nowe źródło</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nowy powód</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Zmień nazwę (F2)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zamyka jako</translation>
    </message>
    <message>
        <source>The products you sell. People choose one for a deal.</source>
        <translation>Co sprzedajecie; wybiera się to przy szansie.</translation>
    </message>
    <message>
        <source>Where your deals come from. People choose one for a deal.</source>
        <translation>Skąd pochodzą szanse; wybiera się to przy szansie.</translation>
    </message>
    <message>
        <source>Why deals are lost or outdated. People choose one when they close a deal.</source>
        <translation>Dlaczego szanse są zamykane; powód wybiera się przy zamykaniu.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Połącz…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>An archived entry stays on its deals and is no longer offered</source>
        <translation>Pozycja w archiwum zostaje przy swoich szansach, ale nie można jej już wybrać</translation>
    </message>
    <message>
        <source>Its deals get another entry, then it is deleted</source>
        <translation>Szanse dostają inną pozycję, a ta zostaje usunięta</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Usuń (Del)</translation>
    </message>
    <message>
        <source>Entry above or below</source>
        <translation>Pozycja wyżej lub niżej</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Przesuń wyżej lub niżej</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na liście</translation>
    </message>
</context>
<context>
    <name>stagewright::ListWork</name>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>„%1” nazywa się teraz „%2”.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>„%1” trafia do archiwum.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>„%1” znów jest do wyboru.</translation>
    </message>
    <message>
        <source>“%1” was moved.</source>
        <translation>Przeniesiono „%1”.</translation>
    </message>
    <message>
        <source>“%1” was deleted; its deals now have “%2”.</source>
        <translation>Usunięto „%1”; szanse mają teraz „%2”.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
</context>
<context>
    <name>stagewright::MainWindow</name>
    <message>
        <source>New workspace</source>
        <translation>Nowa przestrzeń robocza</translation>
    </message>
    <message>
        <source>sales.stagewright</source>
        <comment>file name</comment>
        <translation>sprzedaz.stagewright</translation>
    </message>
    <message>
        <source>Stagewright workspaces (*.stagewright);;All files (*)</source>
        <translation>Przestrzenie robocze Stagewright (*.stagewright);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Otwieranie przestrzeni roboczej</translation>
    </message>
    <message>
        <source>Stagewright workspaces (*.stagewright *.db *.sqlite);;All files (*)</source>
        <translation>Przestrzenie robocze Stagewright (*.stagewright *.db *.sqlite);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>stagewright::MissingActionsDialog</name>
    <message numerus="yes">
        <source>%n mandatory action(s) must be done first:</source>
        <translation>
            <numerusform>Najpierw trzeba wykonać %n obowiązkowe działanie:</numerusform>
            <numerusform>Najpierw trzeba wykonać %n obowiązkowe działania:</numerusform>
            <numerusform>Najpierw trzeba wykonać %n obowiązkowych działań:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Przejdź do pierwszego</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Not ready to be won</source>
        <translation>Jeszcze nie do wygrania</translation>
    </message>
</context>
<context>
    <name>stagewright::MoveDialog</name>
    <message>
        <source>Move to %1</source>
        <translation>Przenieś do: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) cannot be moved there and stay: %1</source>
        <translation>
            <numerusform>%n szansy sprzedaży nie można tam przenieść i pozostanie na miejscu: %1</numerusform>
            <numerusform>%n szans sprzedaży nie można tam przenieść i pozostaną na miejscu: %1</numerusform>
            <numerusform>%n szans sprzedaży nie można tam przenieść i pozostaną na miejscu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter moves · Ctrl+Z takes it back</source>
        <translation>Ctrl+Enter przenosi · Ctrl+Z cofa</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n szansa sprzedaży</numerusform>
            <numerusform>%n szanse sprzedaży</numerusform>
            <numerusform>%n szans sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done? One action of %1 is enough to move the deal.</source>
        <translation>Co zostało wykonane? Wystarczy jedno działanie etapu %1, aby przenieść szansę sprzedaży.</translation>
    </message>
    <message>
        <source>To go back, these ticks are removed:</source>
        <translation>Aby wrócić, cofnięte zostaną te działania:</translation>
    </message>
    <message numerus="yes">
        <source>What has been done in these %n deal(s)? One action of %1 is enough to move them.</source>
        <translation>
            <numerusform>Co zostało wykonane w %n szansie sprzedaży? Wystarczy jedno działanie etapu %1, aby ją przenieść.</numerusform>
            <numerusform>Co zostało wykonane w tych %n szansach sprzedaży? Wystarczy jedno działanie etapu %1, aby je przenieść.</numerusform>
            <numerusform>Co zostało wykonane w tych %n szansach sprzedaży? Wystarczy jedno działanie etapu %1, aby je przenieść.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) go back, and these ticks are removed:</source>
        <translation>
            <numerusform>%n szansa sprzedaży wraca, a te działania zostaną cofnięte:</numerusform>
            <numerusform>%n szanse sprzedaży wracają, a te działania zostaną cofnięte:</numerusform>
            <numerusform>%n szans sprzedaży wraca, a te działania zostaną cofnięte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Przenieś %n szansę</numerusform>
            <numerusform>Przenieś %n szanse</numerusform>
            <numerusform>Przenieś %n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move back and untick %n</source>
        <translation>
            <numerusform>Przenieś i cofnij %n działanie</numerusform>
            <numerusform>Przenieś i cofnij %n działania</numerusform>
            <numerusform>Przenieś i cofnij %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message numerus="yes">
        <source>Move and tick %n</source>
        <translation>
            <numerusform>Przenieś i odznacz %n działanie</numerusform>
            <numerusform>Przenieś i odznacz %n działania</numerusform>
            <numerusform>Przenieś i odznacz %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what was done of %1 to move the deal.</source>
        <translation>Aby przenieść szansę sprzedaży, odznacz, co wykonano z etapu %1.</translation>
    </message>
</context>
<context>
    <name>stagewright::MoveOutcome</name>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, potem %3</translation>
    </message>
</context>
<context>
    <name>stagewright::MoveRow</name>
    <message>
        <source>note and file required</source>
        <translation>wymagana notatka i plik</translation>
    </message>
    <message>
        <source>note required</source>
        <translation>wymagana notatka</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notatka do: %1</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano</translation>
    </message>
</context>
<context>
    <name>stagewright::MovedOnDialog</name>
    <message>
        <source>Load newer version</source>
        <translation>Wczytaj nowszą wersję</translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>Zapisz jako kopię</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version %1 · %2, %3</source>
        <translation>Wersja %1 · %2, %3</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Wersja %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Cudze</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Not saved: there is a newer version of the process</source>
        <translation>Nie zapisano: proces ma nowszą wersję</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Co się w tym czasie zmieniło</translation>
    </message>
    <message>
        <source>Your changes do not conflict with these and can be merged.</source>
        <translation>Twoje zmiany i te powyżej nie dotyczą tego samego: można je scalić.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicting change(s). Which version do you want to keep?</source>
        <translation>
            <numerusform>Obie strony zmieniły inaczej %n rzecz. Która zmiana ma zostać?</numerusform>
            <numerusform>Obie strony zmieniły inaczej %n rzeczy. Które zmiany mają zostać?</numerusform>
            <numerusform>Obie strony zmieniły inaczej %n rzeczy. Które zmiany mają zostać?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a newer version of the process</source>
        <translation>Proces ma nowszą wersję</translation>
    </message>
</context>
<context>
    <name>stagewright::NavRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n oczekujące</numerusform>
            <numerusform>%n oczekujące</numerusform>
            <numerusform>%n oczekujących</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekrany</translation>
    </message>
</context>
<context>
    <name>stagewright::Navigator</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>stagewright::NewDealDialog</name>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>Add the deal</source>
        <translation>Dodaj szansę</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter zapisuje</translation>
    </message>
    <message>
        <source>The deal was added.</source>
        <translation>Dodano szansę.</translation>
    </message>
</context>
<context>
    <name>stagewright::NewProcessDialog</name>
    <message>
        <source>New process</source>
        <translation>Nowy proces</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>You can change everything afterwards</source>
        <translation>Wszystko można potem zmienić</translation>
    </message>
    <message>
        <source>For example: Key accounts</source>
        <translation>Na przykład: Kluczowi klienci</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Pusty</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>No stages yet: you start with a clean board.</source>
        <translation>Bez etapów: zaczynasz od pustej tablicy.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
</context>
<context>
    <name>stagewright::NextDelegate</name>
    <message>
        <source>D done · P plan · Enter opens the deal</source>
        <translation>D wykonane · P zaplanuj · Enter otwiera szansę</translation>
    </message>
</context>
<context>
    <name>stagewright::NextHead</name>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Dlaczego tutaj</translation>
    </message>
    <message>
        <source>Worth, weighted</source>
        <translation>Wartość ważona</translation>
    </message>
</context>
<context>
    <name>stagewright::NextListModel</name>
    <message>
        <source>worth %1</source>
        <translation>wartość %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
</context>
<context>
    <name>stagewright::NextListView</name>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Mark the action as done (D)</source>
        <translation>Oznacz działanie jako wykonane (D)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Plan a task for the deal (P)</source>
        <translation>Zaplanuj zadanie dla szansy (P)</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Oznacz jako wykonane</translation>
    </message>
    <message>
        <source>Plan a task…</source>
        <translation>Zaplanuj zadanie…</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Otwórz szansę sprzedaży</translation>
    </message>
    <message>
        <source>Action above or below</source>
        <translation>Działanie wyżej lub niżej</translation>
    </message>
</context>
<context>
    <name>stagewright::NextPanel</name>
    <message>
        <source>Open deal</source>
        <translation>Otwórz szansę</translation>
    </message>
    <message>
        <source>Open the deal (Enter in the list)</source>
        <translation>Otwórz szansę sprzedaży (Enter na liście)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>expected close</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 to gain: %2</source>
        <comment>a sum, and why it is to be gained now</comment>
        <translation>%1 do zyskania: %2</translation>
    </message>
    <message>
        <source>%1
Next task: %2, %3</source>
        <comment>why; title and day of a task</comment>
        <translation>%1
Następne zadanie: %2, %3</translation>
    </message>
</context>
<context>
    <name>stagewright::NextScreen</name>
    <message>
        <source>Whose deals</source>
        <translation>Czyje szanse sprzedaży</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mój zespół</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Show the deals of one process</source>
        <translation>Pokaż szanse jednego procesu</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Wszystkie procesy</translation>
    </message>
    <message numerus="yes">
        <source>The first %n action(s) · together, weighted</source>
        <translation>
            <numerusform>Pierwsze %n działanie · razem, ważone</numerusform>
            <numerusform>Pierwsze %n działania · razem, ważone</numerusform>
            <numerusform>Pierwsze %n działań · razem, ważone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) · together, weighted</source>
        <translation>
            <numerusform>%n działanie · razem, ważone</numerusform>
            <numerusform>%n działania · razem, ważone</numerusform>
            <numerusform>%n działań · razem, ważone</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>No open deal of this process has an action that you could do now.</source>
        <translation>Żadna otwarta szansa tego procesu nie ma działania, które możesz teraz wykonać.</translation>
    </message>
    <message>
        <source>The next action of each of your open deals is listed here, the one worth most first. None of them has one that you could do now.</source>
        <translation>Tutaj widać następne działanie każdej Twojej otwartej szansy sprzedaży, od najwięcej wartego. Żadna nie ma działania, które możesz teraz wykonać.</translation>
    </message>
    <message>
        <source>The next action of each open deal of your team is listed here, the one worth most first. None of them has one that you could do now.</source>
        <translation>Tutaj widać następne działanie każdej otwartej szansy sprzedaży Twojego zespołu, od najwięcej wartego. Żadna nie ma działania, które możesz teraz wykonać.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa sprzedaży</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Mark %1 as done</source>
        <translation>Oznacz jako wykonane: %1</translation>
    </message>
    <message>
        <source>Plan a task for %1</source>
        <translation>Zaplanuj zadanie dla: %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>In the checklist</source>
        <translation>Na liście działań</translation>
    </message>
</context>
<context>
    <name>stagewright::NoteComposer</name>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Zapisz notatkę (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Napisz notatkę (N)</translation>
    </message>
</context>
<context>
    <name>stagewright::NoteDialog</name>
    <message>
        <source>This action needs a note and a file.</source>
        <translation>To działanie wymaga notatki i pliku.</translation>
    </message>
    <message>
        <source>This action needs a note.</source>
        <translation>To działanie wymaga notatki.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Oznacz jako wykonane</translation>
    </message>
    <message>
        <source>If you cancel, the action stays undone.</source>
        <translation>Anulowanie pozostawia działanie niewykonane.</translation>
    </message>
    <message>
        <source>A note is not needed here, but can be added.</source>
        <translation>Notatka nie jest tu wymagana, ale można ją dodać.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>The day on which it was done</source>
        <translation>Dzień wykonania</translation>
    </message>
</context>
<context>
    <name>stagewright::NoteEditing</name>
    <message>
        <source>The note was saved.</source>
        <translation>Notatka została zapisana.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Notatka została usunięta.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>The note before</source>
        <translation>Poprzednia treść notatki</translation>
    </message>
    <message>
        <source>Text of the note before it was changed</source>
        <translation>Treść notatki przed zmianą</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>stagewright::NoteEditor</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Zapisz notatkę (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Leave the note as it was (Esc)</source>
        <translation>Zostaw notatkę bez zmian (Esc)</translation>
    </message>
</context>
<context>
    <name>stagewright::NotificationListModel</name>
    <message>
        <source>Unread: %1, %2</source>
        <translation>Nieprzeczytane: %1, %2</translation>
    </message>
</context>
<context>
    <name>stagewright::NotificationsPopup</name>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Powiadomienia, od najnowszych</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Brak powiadomień</translation>
    </message>
    <message>
        <source>You will see it here when someone completes an action you follow.</source>
        <translation>Gdy ktoś wykona działanie, o którym masz wiedzieć, znajdziesz to tutaj.</translation>
    </message>
</context>
<context>
    <name>stagewright::NumberEdit</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Wpisz liczbę całkowitą od %1 do %2.</translation>
    </message>
</context>
<context>
    <name>stagewright::OpenDealsCard</name>
    <message>
        <source>Open in list</source>
        <translation>Otwórz na liście</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otwarte szanse</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>Nie ma jeszcze otwartych szans</translation>
    </message>
    <message>
        <source>Show all open deals</source>
        <translation>Pokaż wszystkie otwarte szanse</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n otwarta szansa</numerusform>
            <numerusform>%n otwarte szanse</numerusform>
            <numerusform>%n otwartych szans</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Pozostałe</translation>
    </message>
    <message>
        <source>Open deals by group</source>
        <translation>Otwarte szanse według grup</translation>
    </message>
    <message>
        <source>Show these deals in the deal list</source>
        <translation>Pokaż policzone szanse na liście szans</translation>
    </message>
    <message>
        <source>Click a slice to see its deals. Slices are sized by value:</source>
        <translation>Kliknij wycinek, aby zobaczyć jego szanse. O kącie decyduje wartość:</translation>
    </message>
    <message>
        <source>use number of deals instead</source>
        <translation>pokaż według liczby szans</translation>
    </message>
    <message>
        <source>Click a slice to see its deals. Slices are sized by number of deals.</source>
        <translation>Kliknij wycinek, aby zobaczyć jego szanse. O kącie decyduje ich liczba.</translation>
    </message>
    <message>
        <source>Click a slice to see its deals. Slices are sized by number of deals:</source>
        <translation>Kliknij wycinek, aby zobaczyć jego szanse. O kącie decyduje ich liczba:</translation>
    </message>
    <message>
        <source>use value instead</source>
        <translation>pokaż według wartości</translation>
    </message>
    <message>
        <source>No matching open deals</source>
        <translation>Żadna otwarta szansa nie pasuje</translation>
    </message>
    <message>
        <source>Try different filters.</source>
        <translation>Inne filtry mogą pokazać więcej.</translation>
    </message>
    <message>
        <source>Open deals will be charted here by stage.</source>
        <translation>Tu zobaczysz szanse w toku, etap po etapie.</translation>
    </message>
</context>
<context>
    <name>stagewright::OpenDealsModel</name>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Wartość ważona</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2, %3 of all, weighted %4</source>
        <translation>
            <numerusform>%1: %n szansa, %2, %3 całości, ważona %4</numerusform>
            <numerusform>%1: %n szanse, %2, %3 całości, ważona %4</numerusform>
            <numerusform>%1: %n szans, %2, %3 całości, ważona %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::PeoplePage</name>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menedżer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Dodaj użytkownika</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Edytuj użytkownika</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Dodaj zespół</translation>
    </message>
    <message>
        <source>Edit team</source>
        <translation>Edytuj zespół</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>Usuń zespół</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nieaktywny</translation>
    </message>
    <message>
        <source>Parent team</source>
        <translation>Podlega pod</translation>
    </message>
</context>
<context>
    <name>stagewright::PeoplePicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>+ person</source>
        <translation>+ osoba</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
</context>
<context>
    <name>stagewright::PeriodButton</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Najbliższe 7 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Poprzedni kwartał</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Wybierz dni…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>stagewright::PeriodDialog</name>
    <message>
        <source>Created between</source>
        <translation>Utworzone między</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>The last day is before the first day. Choose different days.</source>
        <translation>Ostatni dzień wypada przed pierwszym. Zamień je albo wybierz inne dni.</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessEditor</name>
    <message>
        <source>Rename the process</source>
        <translation>Zmiana nazwy procesu</translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation>Dodanie etapu „%1”</translation>
    </message>
    <message>
        <source>Rename stage “%1”</source>
        <translation>Zmiana nazwy etapu „%1”</translation>
    </message>
    <message>
        <source>Hint of stage “%1”</source>
        <translation>Wskazówka etapu „%1”</translation>
    </message>
    <message>
        <source>Delete stage “%1”</source>
        <translation>Usunięcie etapu „%1”</translation>
    </message>
    <message>
        <source>Move stage “%1”</source>
        <translation>Przesunięcie etapu „%1”</translation>
    </message>
    <message>
        <source>Add action “%1”</source>
        <translation>Dodanie działania „%1”</translation>
    </message>
    <message>
        <source>Rename action “%1”</source>
        <translation>Zmiana nazwy działania „%1”</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Waga działania „%1”</translation>
    </message>
    <message>
        <source>Options of “%1”</source>
        <translation>Opcje działania „%1”</translation>
    </message>
    <message>
        <source>Delete action “%1”</source>
        <translation>Usunięcie działania „%1”</translation>
    </message>
    <message>
        <source>Move action “%1”</source>
        <translation>Przesunięcie działania „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n action(s)</source>
        <translation>
            <numerusform>Usunięcie %n działania</numerusform>
            <numerusform>Usunięcie %n działań</numerusform>
            <numerusform>Usunięcie %n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n action(s)</source>
        <translation>
            <numerusform>Przeniesienie %n działania</numerusform>
            <numerusform>Przeniesienie %n działań</numerusform>
            <numerusform>Przeniesienie %n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n action(s)</source>
        <translation>
            <numerusform>Wklejenie %n działania</numerusform>
            <numerusform>Wklejenie %n działań</numerusform>
            <numerusform>Wklejenie %n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Options of %n action(s)</source>
        <translation>
            <numerusform>Opcje %n działania</numerusform>
            <numerusform>Opcje %n działań</numerusform>
            <numerusform>Opcje %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle days of stage “%1”</source>
        <translation>Dni bezczynności etapu „%1”</translation>
    </message>
    <message>
        <source>Duplicate stage “%1”</source>
        <translation>Powielenie etapu „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n action(s)</source>
        <translation>
            <numerusform>Wycięcie %n działania</numerusform>
            <numerusform>Wycięcie %n działań</numerusform>
            <numerusform>Wycięcie %n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n action(s)</source>
        <translation>
            <numerusform>Powielenie %n działania</numerusform>
            <numerusform>Powielenie %n działań</numerusform>
            <numerusform>Powielenie %n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights of %n action(s)</source>
        <translation>
            <numerusform>Waga %n działania</numerusform>
            <numerusform>Wagi %n działań</numerusform>
            <numerusform>Wagi %n działań</numerusform>
        </translation>
    </message>
    <message>
        <source>Change process description</source>
        <translation>Opis procesu</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessFiles</name>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Wyeksportowano jako „%1”.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Dotychczas</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessMenu</name>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Ustaw jako domyślny</translation>
    </message>
    <message>
        <source>Make default (only some teams may use it)</source>
        <translation>Ustaw jako domyślny (jest tylko dla niektórych zespołów)</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>Kto może go używać…</translation>
    </message>
    <message>
        <source>Who may use it (everyone can use the default process)</source>
        <translation>Kto może go używać (domyślny jest dla wszystkich)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Archive (the default process cannot be archived)</source>
        <translation>Archiwizuj (proces domyślny jest potrzebny nowym szansom)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete (the default process cannot be deleted)</source>
        <translation>Usuń (proces domyślny jest potrzebny nowym szansom)</translation>
    </message>
    <message numerus="yes">
        <source>Delete (%n open deal(s) use it: archive it instead)</source>
        <translation>
            <numerusform>Usuń (używa go %n otwarta szansa: zarchiwizuj go)</numerusform>
            <numerusform>Usuń (używają go %n otwarte szanse: zarchiwizuj go)</numerusform>
            <numerusform>Usuń (używa go %n otwartych szans: zarchiwizuj go)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessPanel</name>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Wersja %1 · %2</translation>
    </message>
    <message>
        <source>Comment on the next version</source>
        <translation>Komentarz do następnej wersji</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Co się zmienia i dlaczego</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Porównaj i przywróć…</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dla kogo jest</translation>
    </message>
    <message>
        <source>Total weight</source>
        <translation>Suma wag</translation>
    </message>
    <message>
        <source>No action has a weight yet, so every deal would show 0%.</source>
        <translation>Nic jeszcze nie ma wagi: każda szansa miałaby 0%.</translation>
    </message>
    <message>
        <source>Weights can add up to any number; the percentages show each action&apos;s share.</source>
        <translation>Suma może być dowolna: udziały obok wag wynikają z niej.</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessPreviewDialog</name>
    <message>
        <source>Import “%1”</source>
        <translation>Import „%1”</translation>
    </message>
    <message>
        <source>You have an unsaved draft of this process. It would be replaced.</source>
        <translation>Masz niezapisany szkic tego procesu. Zostałby zastąpiony.</translation>
    </message>
    <message>
        <source>Create the process</source>
        <translation>Utwórz proces</translation>
    </message>
    <message>
        <source>Nothing changes for others until you save the draft.</source>
        <translation>Dla innych nic się nie zmieni, dopóki nie zapiszesz szkicu.</translation>
    </message>
    <message>
        <source>Create a new process</source>
        <translation>Utwórz nowy proces</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n etap</numerusform>
            <numerusform>%n etapy</numerusform>
            <numerusform>%n etapów</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as draft</source>
        <translation>Użyj jako szkicu</translation>
    </message>
    <message>
        <source>There is no process like “%1” yet. It would be created with %2.</source>
        <translation>Nie ma tu procesu takiego jak „%1”. Można go utworzyć; będzie miał %2.</translation>
    </message>
    <message>
        <source>“%1” already matches the file. There is nothing to import.</source>
        <translation>„%1” jest dokładnie taki jak w pliku. Nie ma czego importować.</translation>
    </message>
    <message numerus="yes">
        <source>The file makes %n change(s) to “%1”.</source>
        <translation>
            <numerusform>Plik zmienia %n rzecz w procesie „%1”.</numerusform>
            <numerusform>Plik zmienia %n rzeczy w procesie „%1”.</numerusform>
            <numerusform>Plik zmienia %n rzeczy w procesie „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessRow</name>
    <message>
        <source>default</source>
        <translation>domyślny</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otwarte szanse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 – aktywny</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Dla: %1</translation>
    </message>
    <message>
        <source>Enter opens it, Alt+Up and Alt+Down move it</source>
        <translation>Enter otwiera, Alt+strzałka w górę i w dół przesuwają</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter otwiera</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You have unsaved changes</source>
        <translation>Masz tu niezapisane zmiany</translation>
    </message>
    <message>
        <source>Active: new deals can use it</source>
        <translation>Aktywny: można go wybrać dla nowych szans</translation>
    </message>
    <message>
        <source>Archived: open deals continue, new deals cannot use it</source>
        <translation>Zarchiwizowany: szanse w toku trwają, nowe nie mogą go wybrać</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Process above or below</source>
        <translation>Proces wyżej lub niżej</translation>
    </message>
    <message>
        <source>Open in the configurator</source>
        <translation>Otwórz w konfiguratorze</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Przesuń wyżej lub niżej</translation>
    </message>
    <message>
        <source>Everything else that can be done with it</source>
        <translation>Pozostałe polecenia</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessSwitch</name>
    <message>
        <source>The process was changed.</source>
        <translation>Zmieniono proces.</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessTeamsDialog</name>
    <message>
        <source>Who may use “%1”</source>
        <translation>Kto może używać procesu „%1”</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>+ team</source>
        <translation>+ zespół</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Dodaj zespół</translation>
    </message>
    <message>
        <source>Open deals are not affected</source>
        <translation>Otwarte szanse biegną dalej</translation>
    </message>
    <message>
        <source>Everyone can create deals in it.</source>
        <translation>Każdy może zakładać w nim szanse.</translation>
    </message>
    <message>
        <source>Only these teams, their subteams, their managers and administrators can create deals in it.</source>
        <translation>Szanse mogą w nim zakładać tylko te zespoły, zespoły podrzędne, ich menedżerowie i administratorzy.</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessWork</name>
    <message>
        <source>“%1” was created.</source>
        <translation>Utworzono proces „%1”.</translation>
    </message>
    <message>
        <source>The draft of “%1” was saved.</source>
        <translation>Zapisano szkic procesu „%1”.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Usunięto proces „%1”.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>Przywrócono „%1”.</translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessesPage</name>
    <message>
        <source>New process</source>
        <translation>Nowy proces</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>A process file becomes a draft or a new process</source>
        <translation>Plik procesu staje się szkicem albo nowym procesem</translation>
    </message>
    <message>
        <source>Every deal follows one process, chosen when the deal is created.</source>
        <translation>Każda szansa przebiega według jednego procesu, wybieranego przy jej tworzeniu.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesy</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>On a process</source>
        <translation>Na procesie</translation>
    </message>
</context>
<context>
    <name>stagewright::ProgressRing</name>
    <message>
        <source>Win probability</source>
        <translation>Prawdopodobieństwo wygranej</translation>
    </message>
</context>
<context>
    <name>stagewright::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>stagewright::RecurrenceEdit</name>
    <message>
        <source>Repeat</source>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Powtarzaj co</translation>
    </message>
    <message>
        <source>every </source>
        <comment>every 2 weeks</comment>
        <translation>co </translation>
    </message>
    <message>
        <source>End of the repetition</source>
        <translation>Koniec powtarzania</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Bez końca</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Określoną liczbę razy</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>Ile razy łącznie</translation>
    </message>
    <message>
        <source> times</source>
        <comment>10 times</comment>
        <translation> razy</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Nie powtarza się</translation>
    </message>
</context>
<context>
    <name>stagewright::ReminderBox</name>
    <message>
        <source>Reminder</source>
        <translation>Przypomnienie</translation>
    </message>
</context>
<context>
    <name>stagewright::RenameDelegate</name>
    <message>
        <source>You typed this name earlier and did not save it.</source>
        <translation>Tę nazwę wpisano wcześniej, lecz jej nie zapisano.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>stagewright::ReplaceEntryDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Połącz „%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have it. They get what you choose here, and their histories say so.</source>
        <translation>
            <numerusform>Ma ją %n szansa. Dostanie to, co tu wybierzesz, a jej historia to odnotuje.</numerusform>
            <numerusform>Mają ją %n szanse. Dostaną to, co tu wybierzesz, a ich historia to odnotuje.</numerusform>
            <numerusform>Ma ją %n szans. Dostaną to, co tu wybierzesz, a ich historia to odnotuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Połącz z</translation>
    </message>
    <message>
        <source>They get</source>
        <translation>Dostaną</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose what the deals get instead.</source>
        <translation>Wybierz, co szanse dostaną w zamian.</translation>
    </message>
</context>
<context>
    <name>stagewright::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Przywróć z kopii zapasowej</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>The workspace as it is now is kept beside it</source>
        <translation>Obecna przestrzeń robocza zostanie zachowana obok</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Kopie zapasowe, od najnowszej</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
    <message>
        <source>There are no backups beside this workspace yet. Choose another file.</source>
        <translation>Obok tej przestrzeni roboczej nie ma jeszcze kopii zapasowych. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię zapasową</translation>
    </message>
    <message>
        <source>Stagewright workspaces (*.stagewright);;All files (*)</source>
        <translation>Przestrzenie robocze Stagewright (*.stagewright);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>This backup can be restored, but not compared first: the workspace or the backup can only be read after restoring.</source>
        <translation>Tę kopię można przywrócić. Nie da się podać, czym się różni: przestrzeń roboczą lub kopię będzie można odczytać dopiero po przywróceniu.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n szansa</numerusform>
            <numerusform>%n szanse</numerusform>
            <numerusform>%n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkownicy</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added since this backup.</source>
        <translation>Od czasu tej kopii niczego nie dodano.</translation>
    </message>
    <message>
        <source>Added since this backup, and gone after restoring it: %1.</source>
        <translation>Dodane od czasu tej kopii, znikną po jej przywróceniu: %1.</translation>
    </message>
    <message>
        <source>Deleted since this backup, and back after restoring it: %1.</source>
        <translation>Usunięte od czasu tej kopii, wrócą po jej przywróceniu: %1.</translation>
    </message>
    <message>
        <source>Changes to what is in both are taken back too.</source>
        <translation>Zmiany w tym, co jest w obu, też zostaną cofnięte.</translation>
    </message>
    <message>
        <source>Comparing… %1</source>
        <translation>Porównywanie… %1</translation>
    </message>
</context>
<context>
    <name>stagewright::SalvageCurrencyDialog</name>
    <message>
        <source>Which currency was it?</source>
        <translation>Jaka to była waluta?</translation>
    </message>
    <message>
        <source>The currency of the workspace cannot be read any more, and without it the amounts of its deals mean nothing.</source>
        <translation>Waluty przestrzeni roboczej nie da się już odczytać, a bez niej kwoty szans nic nie znaczą.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>Wybierz walutę</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation>Wybierz walutę.</translation>
    </message>
</context>
<context>
    <name>stagewright::SalvageReportDialog</name>
    <message>
        <source>What could be saved</source>
        <translation>Co udało się uratować</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>Uszkodzony plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Saved and missing, kind by kind</source>
        <translation>Uratowane i brakujące, według rodzaju</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>stagewright::SaveStrip</name>
    <message>
        <source>Nothing will be saved; your draft is kept</source>
        <translation>Nic nie zostanie zapisane; szkic pozostanie</translation>
    </message>
    <message>
        <source>Updating stages and probabilities of open deals…</source>
        <translation>Otwarte szanse otrzymują etapy i prawdopodobieństwa według nowej wersji…</translation>
    </message>
</context>
<context>
    <name>stagewright::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>stagewright::SearchPopup</name>
    <message>
        <source>Search and commands</source>
        <translation>Szukanie i polecenia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nic nie znaleziono dla „%1”</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Search everything, &gt; commands, @ people</source>
        <translation>Szukaj wszędzie, &gt; polecenia, @ osoby</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ostatnio otwarte</translation>
    </message>
    <message>
        <source>All deals with “%1”</source>
        <translation>Wszystkie szanse z „%1”</translation>
    </message>
    <message>
        <source>Type a name, an e-mail address or a telephone number</source>
        <translation>Wpisz nazwę, adres e-mail lub numer telefonu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
</context>
<context>
    <name>stagewright::SettingsScreen</name>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Users and teams</source>
        <translation>Użytkownicy i zespoły</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Przestrzeń robocza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Settings sections</source>
        <translation>Działy ustawień</translation>
    </message>
    <message>
        <source>You can view these settings, but only administrators can change them. Your administrators: %1.</source>
        <translation>Możesz tu wszystko obejrzeć, ale zmieniać mogą tylko administratorzy. Twoi administratorzy: %1.</translation>
    </message>
    <message>
        <source>In the sections</source>
        <translation>W sekcjach ustawień</translation>
    </message>
    <message>
        <source>Section above or below</source>
        <translation>Sekcja wyżej lub niżej</translation>
    </message>
</context>
<context>
    <name>stagewright::Shell</name>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Act as</source>
        <translation>Działaj jako</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nowe powiadomienie</numerusform>
            <numerusform>%n nowe powiadomienia</numerusform>
            <numerusform>%n nowych powiadomień</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Configure “%1”</source>
        <translation>Konfiguruj „%1”</translation>
    </message>
    <message>
        <source>This workspace is read-only: its file or folder cannot be written. Changes you make here are not stored.</source>
        <translation>Ta przestrzeń robocza jest tylko do odczytu: w jej pliku lub folderze nie można zapisywać. Zmiany wprowadzone tutaj nie są zapisywane.</translation>
    </message>
    <message>
        <source>The disk is full, so this workspace can only be looked at. Changes you make here are not stored; free some space, then open the workspace again.</source>
        <translation>Dysk jest pełny, więc tę przestrzeń roboczą można tylko przeglądać. Zmiany wprowadzone tutaj nie są zapisywane; zwolnij miejsce i otwórz przestrzeń roboczą ponownie.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Pokaż powiadomienia</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>Działaj jako %1</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Wróć do poprzedniego widoku</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Szukanie i polecenia</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu główne</translation>
    </message>
</context>
<context>
    <name>stagewright::SkippedRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Why it is skipped</source>
        <translation>Dlaczego pominięto</translation>
    </message>
</context>
<context>
    <name>stagewright::StageBoard</name>
    <message>
        <source>Stages and actions</source>
        <translation>Etapy i działania</translation>
    </message>
    <message>
        <source>Add the first stage to get started.</source>
        <translation>Proces zaczyna się od pierwszego etapu.</translation>
    </message>
</context>
<context>
    <name>stagewright::StageHeader</name>
    <message>
        <source>Delete stage</source>
        <translation>Usuń etap</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Etap %1, %2</translation>
    </message>
    <message>
        <source>Add a hint…</source>
        <translation>Dodaj wskazówkę…</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nazwa etapu</translation>
    </message>
    <message>
        <source>Hint of the stage</source>
        <translation>Wskazówka etapu</translation>
    </message>
    <message>
        <source>F2 renames, Alt+arrows move it</source>
        <translation>F2 zmienia nazwę, Alt+strzałki przesuwają</translation>
    </message>
    <message>
        <source>Delete stage %1</source>
        <translation>Usuń etap %1</translation>
    </message>
    <message numerus="yes">
        <source>Deals are idle after %Ln day(s)</source>
        <translation>
            <numerusform>Szanse są bezczynne po %Ln dniu</numerusform>
            <numerusform>Szanse są bezczynne po %Ln dniach</numerusform>
            <numerusform>Szanse są bezczynne po %Ln dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Tips for this stage</source>
        <translation>Co pomaga na tym etapie</translation>
    </message>
</context>
<context>
    <name>stagewright::StartScreen</name>
    <message>
        <source>Welcome to Stagewright</source>
        <translation>Witaj w Stagewright</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Utwórz przestrzeń roboczą</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>na przykład Anna Kowalska</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Twój e-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of your company</source>
        <translation>Nazwa Twojej firmy</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Preparing the workspace…</source>
        <translation>Przygotowywanie przestrzeni roboczej…</translation>
    </message>
    <message>
        <source>Who will administer this workspace? You can add your colleagues later in Settings.</source>
        <translation>Kto będzie administratorem tej przestrzeni roboczej? Współpracowników dodasz później w ustawieniach.</translation>
    </message>
    <message>
        <source>Add a year of demo data to explore</source>
        <translation>Wypełnij rokiem danych przykładowych, aby się rozejrzeć</translation>
    </message>
    <message>
        <source>Creating demo deals…</source>
        <translation>Wymyślanie roku szans sprzedaży…</translation>
    </message>
</context>
<context>
    <name>stagewright::StatTiles</name>
    <message>
        <source>Won this quarter</source>
        <translation>Wygrane w tym kwartale</translation>
    </message>
    <message>
        <source>Conversion this quarter</source>
        <translation>Skuteczność w tym kwartale</translation>
    </message>
    <message>
        <source>Average time to close</source>
        <translation>Średni czas do zamknięcia</translation>
    </message>
    <message>
        <source>Idle deals</source>
        <translation>Szanse bez ruchu</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n szansa</numerusform>
            <numerusform>%n szanse</numerusform>
            <numerusform>%n szans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer than last quarter</source>
        <translation>
            <numerusform>%n dzień dłużej niż w poprzednim kwartale</numerusform>
            <numerusform>%n dni dłużej niż w poprzednim kwartale</numerusform>
            <numerusform>%n dni dłużej niż w poprzednim kwartale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) shorter than last quarter</source>
        <translation>
            <numerusform>%n dzień krócej niż w poprzednim kwartale</numerusform>
            <numerusform>%n dni krócej niż w poprzednim kwartale</numerusform>
            <numerusform>%n dni krócej niż w poprzednim kwartale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>czeka %1</translation>
    </message>
    <message>
        <source>%1, %2% vs last quarter</source>
        <translation>%1, %2% wobec poprzedniego kwartału</translation>
    </message>
    <message>
        <source>no deals won or lost yet</source>
        <translation>nic jeszcze nie wygrano ani nie przegrano</translation>
    </message>
    <message>
        <source>of closed deals won</source>
        <translation>wygrane wśród wygranych i przegranych</translation>
    </message>
    <message>
        <source>no deals won yet this quarter</source>
        <translation>w tym kwartale nic jeszcze nie wygrano</translation>
    </message>
    <message>
        <source>for deals won this quarter</source>
        <translation>szans wygranych w tym kwartale</translation>
    </message>
    <message>
        <source>same as last quarter</source>
        <translation>jak w poprzednim kwartale</translation>
    </message>
    <message>
        <source>no idle deals</source>
        <translation>nic nie czeka</translation>
    </message>
</context>
<context>
    <name>stagewright::StatisticsScreen</name>
    <message>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otwarte szanse</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>Na wykresie</translation>
    </message>
    <message>
        <source>Slice before or after</source>
        <translation>Poprzednia lub następna część</translation>
    </message>
    <message>
        <source>First or last slice</source>
        <translation>Pierwsza lub ostatnia część</translation>
    </message>
    <message>
        <source>List its deals</source>
        <translation>Pokaż listę szans</translation>
    </message>
    <message>
        <source>In the legend</source>
        <translation>W legendzie</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>Wiersz wyżej lub niżej</translation>
    </message>
</context>
<context>
    <name>stagewright::StoredDrafts</name>
    <message>
        <source>Your unsaved draft from %1 is open.</source>
        <translation>Otwarto Twój niezapisany szkic z %1.</translation>
    </message>
    <message>
        <source>Version %1 of the process was saved in the meantime.</source>
        <translation>W międzyczasie proces ma już wersję %1.</translation>
    </message>
    <message>
        <source>Show the saved version</source>
        <translation>Pokaż zapisaną wersję</translation>
    </message>
    <message>
        <source>Your draft of this process was changed in another window or by an import. What you change here is not kept until you have looked at that one.</source>
        <translation>Szkic tego procesu zmieniono w innym oknie lub przez import. Zmiany wprowadzone tutaj nie są zachowywane, dopóki nie obejrzysz tamtego szkicu.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż tamten szkic</translation>
    </message>
    <message>
        <source>Load the other draft</source>
        <translation>Wczytanie drugiego szkicu</translation>
    </message>
    <message>
        <source>This is the other draft. Undo brings yours back.</source>
        <translation>To jest drugi szkic. „Cofnij” przywraca Twój.</translation>
    </message>
</context>
<context>
    <name>stagewright::SwitchProcessDialog</name>
    <message>
        <source>New process</source>
        <translation>Nowy proces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>There is no other active process.</source>
        <translation>Nie ma innego aktywnego procesu.</translation>
    </message>
    <message>
        <source>Stage: %1 · probability: %2%</source>
        <translation>Etap: %1 · prawdopodobieństwo: %2%</translation>
    </message>
    <message>
        <source>Choose a process.</source>
        <translation>Wybierz proces.</translation>
    </message>
    <message>
        <source>Change process</source>
        <translation>Zmiana procesu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>Completed actions are kept and come back if you switch back.</source>
        <translation>Wykonane działania zostają i wrócą, gdy wrócisz do tego procesu.</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskActions</name>
    <message>
        <source>Task completed</source>
        <translation>Zadanie wykonane</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Zadanie otwarte ponownie</translation>
    </message>
    <message>
        <source>Task moved to those without a date</source>
        <translation>Zadanie przeniesione do zadań bez terminu</translation>
    </message>
    <message>
        <source>Task moved to %1</source>
        <translation>Zadanie przeniesione na %1</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Zmiana terminu</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskDelegate</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>What needs to be done</source>
        <translation>Co jest do zrobienia</translation>
    </message>
    <message>
        <source>Choose who will do it.</source>
        <translation>Wybierz, kto ma to zrobić.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>Done, plan the next</source>
        <translation>Wykonane, zaplanuj następne</translation>
    </message>
    <message>
        <source>Opens a new task for the same deal and person; saving it completes this one</source>
        <translation>Otwiera nowe zadanie dla tej samej szansy i osoby; zapisanie go oznacza to zadanie jako wykonane</translation>
    </message>
    <message>
        <source>Done, and what is next?</source>
        <translation>Wykonane. Co dalej?</translation>
    </message>
    <message>
        <source>Complete and add</source>
        <translation>Zakończ i dodaj</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day. Type it like %2.</source>
        <translation>„%1” nie jest godziną. Wpisz ją na przykład tak: %2.</translation>
    </message>
    <message>
        <source>Choose the deal from the list that appears while you type, or leave the field empty.</source>
        <translation>Wybierz szansę sprzedaży z listy, która pojawia się podczas pisania, albo zostaw pole puste.</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskExport</name>
    <message>
        <source>Export tasks</source>
        <translation>Eksport zadań</translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>Pliki kalendarza (*.ics);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>As tasks (.ics)…</source>
        <translation>Jako zadania (.ics)…</translation>
    </message>
    <message>
        <source>For programs that know tasks, such as Thunderbird</source>
        <translation>Dla programów, które obsługują zadania, na przykład Thunderbirda</translation>
    </message>
    <message>
        <source>As calendar events (.ics)…</source>
        <translation>Jako wydarzenia w kalendarzu (.ics)…</translation>
    </message>
    <message>
        <source>For calendars that show no tasks, such as Google&apos;s</source>
        <translation>Dla kalendarzy, które nie pokazują zadań, na przykład Kalendarza Google</translation>
    </message>
    <message>
        <source>tasks</source>
        <comment>file name</comment>
        <translation>zadania</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskFilterBar</name>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Typ zadania</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Czyje zadania</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mój zespół</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Każdy priorytet</translation>
    </message>
    <message>
        <source>Show the tasks of every deal again</source>
        <translation>Pokaż znowu zadania wszystkich szans</translation>
    </message>
    <message>
        <source>All I may see</source>
        <translation>Wszystkie widoczne</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Każda osoba</translation>
    </message>
    <message>
        <source>Only the tasks of %1</source>
        <translation>Tylko zadania: %1</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n zadanie</numerusform>
            <numerusform>%1, %n zadania</numerusform>
            <numerusform>%1, %n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorytet: %1</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskListView</name>
    <message>
        <source>Complete</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Otwórz szansę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Oznacz jako niewykonane</translation>
    </message>
    <message>
        <source>Complete and plan the next…</source>
        <translation>Zakończ i zaplanuj następne…</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Zmień termin…</translation>
    </message>
    <message>
        <source>Only the tasks of this deal</source>
        <translation>Tylko zadania tej szansy</translation>
    </message>
    <message>
        <source>Task above or below</source>
        <translation>Zadanie wyżej lub niżej</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edytuj zadanie</translation>
    </message>
    <message>
        <source>Complete, or mark as not done</source>
        <translation>Zakończ lub oznacz jako niewykonane</translation>
    </message>
    <message>
        <source>Complete and plan the next</source>
        <translation>Zakończ i zaplanuj następne</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Zmień termin</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Open the deal of the task</source>
        <translation>Otwórz szansę, której dotyczy zadanie</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Usuń zadanie</translation>
    </message>
    <message>
        <source>On a heading: fold or unfold</source>
        <translation>Na nagłówku: zwiń lub rozwiń</translation>
    </message>
</context>
<context>
    <name>stagewright::TaskTemplateForm</name>
    <message>
        <source>Working days</source>
        <translation>Dni robocze</translation>
    </message>
    <message>
        <source>Title of the task</source>
        <translation>Tytuł zadania</translation>
    </message>
    <message>
        <source>Type of the task</source>
        <translation>Typ zadania</translation>
    </message>
    <message>
        <source>Due in days</source>
        <translation>Termin w dniach</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of days</comment>
        <translation>za </translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, short</comment>
        <translation> d.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Wybierz osobę</translation>
    </message>
    <message>
        <source>Give the task a title.</source>
        <translation>Nadaj zadaniu tytuł.</translation>
    </message>
    <message>
        <source>Choose who is responsible for the task.</source>
        <translation>Wybierz, kto odpowiada za zadanie.</translation>
    </message>
    <message>
        <source>Title, for example: Send the summary to %1</source>
        <translation>Tytuł, na przykład: Podsumowanie dla: %1</translation>
    </message>
    <message>
        <source>%1 are replaced by their names.</source>
        <translation>%1 zostaną zastąpione nazwami.</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Wstaw:</translation>
    </message>
</context>
<context>
    <name>stagewright::TasksScreen</name>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Add a task (%1)</source>
        <translation>Dodaj zadanie (%1)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>Calls, meetings and other tasks for your deals are listed here by day.</source>
        <translation>Tu znajdziesz telefony, spotkania i inne zadania do szans, według dni.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>How tasks are shown</source>
        <translation>Sposób pokazywania zadań</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Export the shown tasks</source>
        <translation>Eksportuj pokazane zadania</translation>
    </message>
    <message>
        <source>No task like that</source>
        <translation>Nie ma takich zadań</translation>
    </message>
    <message>
        <source>There may be tasks that these filters leave out.</source>
        <translation>Mogą istnieć zadania, które te filtry pomijają.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>W widoku tygodnia</translation>
    </message>
</context>
<context>
    <name>stagewright::TasksTab</name>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 – zrobione</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edytuj zadanie</translation>
    </message>
    <message>
        <source>No tasks for this deal yet. What is the next step?</source>
        <translation>Dla tej szansy nie zaplanowano zadania. Jaki jest następny krok?</translation>
    </message>
    <message>
        <source>Only the task&apos;s author, its assignee, their managers and administrators can change it.</source>
        <translation>Zadanie mogą zmienić tylko osoba, która je zaplanowała, osoba odpowiedzialna, ich menedżerowie i administratorzy.</translation>
    </message>
    <message>
        <source>Add a task (T)</source>
        <translation>Dodaj zadanie (T)</translation>
    </message>
    <message>
        <source>Complete and plan the next</source>
        <translation>Zakończ i zaplanuj następne</translation>
    </message>
</context>
<context>
    <name>stagewright::TeamDialog</name>
    <message>
        <source>Add team</source>
        <translation>Dodaj zespół</translation>
    </message>
    <message>
        <source>Edit team</source>
        <translation>Edytuj zespół</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menedżer</translation>
    </message>
    <message>
        <source>No parent team</source>
        <translation>Bez zespołu nadrzędnego</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>Bez własnego menedżera</translation>
    </message>
    <message>
        <source>Parent team</source>
        <translation>Podlega pod</translation>
    </message>
</context>
<context>
    <name>stagewright::TimeBox</name>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Cały dzień</translation>
    </message>
</context>
<context>
    <name>stagewright::TimelineEntry</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Show the text before</source>
        <translation>Pokaż poprzednią treść</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Zmień notatkę</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>stagewright::TimelineFilter</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Choose what of the timeline is shown</source>
        <translation>Wybierz, co pokazuje oś czasu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has written a note on this deal yet.</source>
        <translation>Do tej szansy sprzedaży nikt jeszcze nie napisał notatki.</translation>
    </message>
    <message>
        <source>No file has been added to this deal yet.</source>
        <translation>Do tej szansy sprzedaży nie dodano jeszcze pliku.</translation>
    </message>
    <message>
        <source>No action of the checklist has been done yet.</source>
        <translation>Nie wykonano jeszcze żadnego działania z listy.</translation>
    </message>
    <message>
        <source>Nothing about this deal has been changed yet.</source>
        <translation>Nic w tej szansie sprzedaży jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>No task has been planned for this deal yet.</source>
        <translation>Do tej szansy sprzedaży nie zaplanowano jeszcze zadania.</translation>
    </message>
</context>
<context>
    <name>stagewright::TimelineTab</name>
    <message>
        <source>Show older entries</source>
        <translation>Pokaż starsze wpisy</translation>
    </message>
</context>
<context>
    <name>stagewright::ToastArea</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>stagewright::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>stagewright::TrialDialog</name>
    <message>
        <source>Trial deal in “%1”</source>
        <translation>Próbna szansa w procesie „%1”</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrana</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Przegrana</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Występujesz jako</translation>
    </message>
    <message>
        <source>Probability %1%</source>
        <translation>Prawdopodobieństwo %1%</translation>
    </message>
    <message>
        <source>Person you act as</source>
        <translation>Osoba, w którą się wcielasz</translation>
    </message>
    <message>
        <source>The deal is yours.</source>
        <translation>Szansa należy do tej osoby.</translation>
    </message>
    <message>
        <source>The deal belongs to %1.</source>
        <translation>Opiekunem szansy jest %1.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Nothing is saved and no one is notified.</source>
        <translation>Nic z tego nie jest zapisywane i nikt nie dostanie powiadomienia.</translation>
    </message>
    <message>
        <source>Any active user: some actions are limited to certain people</source>
        <translation>Dowolna aktywna osoba: działanie może być przeznaczone dla wybranych osób</translation>
    </message>
</context>
<context>
    <name>stagewright::TrialLog</name>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Tick an action to see what it triggers.</source>
        <translation>Zaznacz działanie: tu zobaczysz, co wywołuje.</translation>
    </message>
</context>
<context>
    <name>stagewright::TrialWalk</name>
    <message>
        <source>Trial deal</source>
        <translation>Próbna szansa</translation>
    </message>
    <message>
        <source>Example company</source>
        <translation>Przykładowa firma</translation>
    </message>
    <message>
        <source>%1 did “%2”.</source>
        <translation>%1: wykonano „%2”.</translation>
    </message>
    <message>
        <source>%1 took “%2” back.</source>
        <translation>%1: cofnięto „%2”.</translation>
    </message>
    <message>
        <source>%1 won the deal.</source>
        <translation>%1: szansa wygrana.</translation>
    </message>
    <message>
        <source>%1 lost the deal.</source>
        <translation>%1: szansa przegrana.</translation>
    </message>
    <message>
        <source>%1 opened the deal again.</source>
        <translation>%1: szansa otwarta ponownie.</translation>
    </message>
    <message>
        <source>Would notify %1.</source>
        <translation>Powiadomienie dostaną: %1.</translation>
    </message>
    <message>
        <source>Probability %1% → %2%.</source>
        <translation>Prawdopodobieństwo %1% → %2%.</translation>
    </message>
    <message>
        <source>Stage %1 → %2.</source>
        <translation>Etap %1 → %2.</translation>
    </message>
    <message>
        <source>Would propose the task “%1” for %2, due %3.</source>
        <translation>Zaproponowane zostanie zadanie „%1” dla: %2, termin %3.</translation>
    </message>
    <message>
        <source>Reminder on %1.</source>
        <translation>Przypomnienie: %1.</translation>
    </message>
</context>
<context>
    <name>stagewright::UndoKeys</name>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>stagewright::UndoLine</name>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>stagewright::UnfinishedWork</name>
    <message>
        <source>Not finished yet</source>
        <translation>Jeszcze nie skończono</translation>
    </message>
    <message>
        <source>The workspace closes as soon as this is done.</source>
        <translation>Przestrzeń robocza zostanie zamknięta, gdy tylko to się skończy.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Anuluj i zamknij</translation>
    </message>
</context>
<context>
    <name>stagewright::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Dodaj użytkownika</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Edytuj użytkownika</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Bez zespołu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Inactive people keep their deals and history but can no longer work</source>
        <translation>Osoby nieaktywne zachowują szanse i historię, ale nie mogą już pracować</translation>
    </message>
</context>
<context>
    <name>stagewright::VersionWatch</name>
    <message>
        <source>Restore version %1</source>
        <translation>Przywrócenie wersji %1</translation>
    </message>
    <message>
        <source>Version %1 is your draft now.</source>
        <translation>Wersja %1 jest teraz Twoim szkicem.</translation>
    </message>
    <message>
        <source>Load version %1</source>
        <translation>Wczytaj wersję %1</translation>
    </message>
    <message>
        <source>%1 saved version %2, which is shown now.</source>
        <translation>Zapisano wersję %2 (%1); widać ją teraz na tablicy.</translation>
    </message>
    <message>
        <source>%1 saved version %2 of this process. Your changes are not in it; merge them now, or when you save.</source>
        <translation>Zapisano wersję %2 tego procesu (%1). Nie ma w niej Twoich zmian; scal je teraz albo przy zapisie.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>This is an older version as it was saved: deals follow version %1.</source>
        <translation>To starsza zapisana wersja: szanse idą według wersji %1.</translation>
    </message>
    <message>
        <source>Load newer version</source>
        <translation>Wczytaj nowszą wersję</translation>
    </message>
    <message>
        <source>This is your draft from before version %1. Saving it offers to merge the two again.</source>
        <translation>To Twój szkic sprzed wersji %1. Przy zapisie będzie można znów scalić jedno z drugim.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
</context>
<context>
    <name>stagewright::VersionsDialog</name>
    <message>
        <source>Versions of “%1”</source>
        <translation>Wersje procesu „%1”</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Restore as a draft</source>
        <translation>Przywróć jako szkic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Porównanie z</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze niezapisany</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %n difference(s)</source>
        <translation>
            <numerusform>%1 → %2: %n różnica</numerusform>
            <numerusform>%1 → %2: %n różnice</numerusform>
            <numerusform>%1 → %2: %n różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Twój szkic</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Tylko różnice</translation>
    </message>
    <message>
        <source>The restored version becomes your draft. Nothing changes for others until you save it.</source>
        <translation>Przywrócona wersja staje się Twoim szkicem; dla innych nic się nie zmieni, dopóki go nie zapiszesz.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: this process has only one version.</source>
        <translation>Nie ma jeszcze czego porównać: ten proces zapisano tylko raz.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Są takie same.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać: %1.</translation>
    </message>
</context>
<context>
    <name>stagewright::WalkButtons</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Previous deal of the list</source>
        <translation>Poprzednia szansa z listy</translation>
    </message>
    <message>
        <source>Next deal of the list</source>
        <translation>Następna szansa z listy</translation>
    </message>
    <message>
        <source>This is the first deal of the list.</source>
        <translation>To pierwsza szansa na liście.</translation>
    </message>
    <message>
        <source>This is the last deal of the list.</source>
        <translation>To ostatnia szansa na liście.</translation>
    </message>
</context>
<context>
    <name>stagewright::WeekPage</name>
    <message>
        <source>%1–%2</source>
        <comment>the days of a week: 23–29 November 2026</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Late and without a date</source>
        <translation>Zaległe i bez terminu</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <translation>Bieżący tydzień (%1)</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>tydzień %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <comment>late tasks and those without a date</comment>
        <translation>Czekające: %1</translation>
    </message>
    <message>
        <source>Planned in this week: %1, done: %2, still to do: %3</source>
        <translation>Zaplanowane w tym tygodniu: %1, wykonane: %2, do zrobienia: %3</translation>
    </message>
</context>
<context>
    <name>stagewright::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>No tasks in this week</source>
        <translation>Brak zadań w tym tygodniu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Oznacz jako niewykonane</translation>
    </message>
    <message>
        <source>Complete and plan the next…</source>
        <translation>Zakończ i zaplanuj następne…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Otwórz szansę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Task before or after</source>
        <translation>Poprzednie lub następne zadanie</translation>
    </message>
    <message>
        <source>Task of an earlier or later day</source>
        <translation>Zadanie z dnia wcześniej lub później</translation>
    </message>
    <message>
        <source>Week before or after</source>
        <translation>Poprzedni lub następny tydzień</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bieżący tydzień</translation>
    </message>
    <message>
        <source>Move to the day before or after</source>
        <translation>Przenieś na dzień wcześniej lub później</translation>
    </message>
    <message>
        <source>Move to an earlier or later time</source>
        <translation>Przesuń na wcześniej lub na później</translation>
    </message>
    <message>
        <source>Make shorter or longer</source>
        <translation>Skróć lub wydłuż</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edytuj zadanie</translation>
    </message>
    <message>
        <source>Complete, or mark as not done</source>
        <translation>Zakończ lub oznacz jako niewykonane</translation>
    </message>
    <message>
        <source>Complete and plan the next</source>
        <translation>Zakończ i zaplanuj następne</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Zmień termin</translation>
    </message>
    <message>
        <source>New task on that day</source>
        <translation>Nowe zadanie tego dnia</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Usuń zadanie</translation>
    </message>
</context>
<context>
    <name>stagewright::WeightsDialog</name>
    <message numerus="yes">
        <source>Weights of %Ln action(s)</source>
        <translation>
            <numerusform>Waga %Ln działania</numerusform>
            <numerusform>Wagi %Ln działań</numerusform>
            <numerusform>Wagi %Ln działań</numerusform>
        </translation>
    </message>
    <message>
        <source>How the weights are set</source>
        <translation>Sposób ustawienia wag</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Podziel sumę</translation>
    </message>
    <message>
        <source>The same for each</source>
        <translation>Każdemu tyle samo</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>Ustaw wagi</translation>
    </message>
    <message>
        <source>They add up to</source>
        <translation>Razem mają dawać</translation>
    </message>
    <message>
        <source>Each weighs</source>
        <translation>Waga każdego</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>an action, its weight before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Razem %1</translation>
    </message>
</context>
<context>
    <name>stagewright::WindowActions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nowa przestrzeń robocza…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Otwórz przestrzeń roboczą…</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>&amp;Importuj szanse…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;About Stagewright</source>
        <translation>O &amp;programie Stagewright</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Os&amp;tatnie przestrzenie robocze</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Zapisz &amp;kopię…</translation>
    </message>
    <message>
        <source>Resto&amp;re from a backup…</source>
        <translation>P&amp;rzywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Motyw: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>&amp;Keys of this screen</source>
        <translation>&amp;Klawisze na tym ekranie</translation>
    </message>
</context>
<context>
    <name>stagewright::WindowKeys</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Klawisze na tym ekranie</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>Na każdym ekranie</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
</context>
<context>
    <name>stagewright::WorkspacePage</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Przestrzeń robocza</translation>
    </message>
    <message>
        <source>%1 (set when the workspace was created)</source>
        <translation>%1, ustalona przy tworzeniu przestrzeni roboczej</translation>
    </message>
    <message>
        <source>Whose days and quarters count: for what is overdue, idle or closed this quarter</source>
        <translation>Według niej liczą się dni i kwartały: co jest zaległe, bezczynne i zamknięte w tym kwartale</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>The workspace was saved.</source>
        <translation>Zapisano ustawienia przestrzeni roboczej.</translation>
    </message>
</context>
</TS>
