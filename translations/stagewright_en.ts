<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%n deal(s) reopened.</source>
        <translation>
            <numerusform>%n deal reopened.</numerusform>
            <numerusform>%n deals reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) won.</source>
        <translation>
            <numerusform>%n deal won.</numerusform>
            <numerusform>%n deals won.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lost.</source>
        <translation>
            <numerusform>%n deal lost.</numerusform>
            <numerusform>%n deals lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) outdated.</source>
        <translation>
            <numerusform>%n deal outdated.</numerusform>
            <numerusform>%n deals outdated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to the other process.</source>
        <translation>
            <numerusform>%n deal moved to the other process.</numerusform>
            <numerusform>%n deals moved to the other process.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted.</source>
        <translation>
            <numerusform>%n deal deleted.</numerusform>
            <numerusform>%n deals deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) changed.</source>
        <translation>
            <numerusform>%n deal changed.</numerusform>
            <numerusform>%n deals changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) no longer there</source>
        <translation>
            <numerusform>%n deal no longer there</numerusform>
            <numerusform>%n deals no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) you may only look at</source>
        <translation>
            <numerusform>%n deal you may only look at</numerusform>
            <numerusform>%n deals you may only look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) whose owner you may not change</source>
        <translation>
            <numerusform>%n deal whose owner you may not change</numerusform>
            <numerusform>%n deals whose owner you may not change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) you may not delete</source>
        <translation>
            <numerusform>%n deal you may not delete</numerusform>
            <numerusform>%n deals you may not delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) you may not reopen</source>
        <translation>
            <numerusform>%n deal you may not reopen</numerusform>
            <numerusform>%n deals you may not reopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) closed already</source>
        <translation>
            <numerusform>%n deal closed already</numerusform>
            <numerusform>%n deals closed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) open already</source>
        <translation>
            <numerusform>%n deal open already</numerusform>
            <numerusform>%n deals open already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with undone mandatory actions</source>
        <translation>
            <numerusform>%n deal with undone mandatory actions</numerusform>
            <numerusform>%n deals with undone mandatory actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) – %1</source>
        <comment>number, why they were refused</comment>
        <translation>
            <numerusform>%n deal – %1</numerusform>
            <numerusform>%n deals – %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) needed no change.</source>
        <translation>
            <numerusform>%n deal needed no change.</numerusform>
            <numerusform>%n deals needed no change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMark</name>
    <message numerus="yes">
        <source>%1, %n d late</source>
        <translation>
            <numerusform>%1, %n d late</numerusform>
            <numerusform>%1, %n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>idle %n d</source>
        <translation>
            <numerusform>idle %n d</numerusform>
            <numerusform>idle %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n difference(s) found.</source>
        <translation>
            <numerusform>%n difference found.</numerusform>
            <numerusform>%n differences found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n deal(s)</source>
        <translation>
            <numerusform>Created %n deal</numerusform>
            <numerusform>Created %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n tick</numerusform>
            <numerusform>%n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n total</numerusform>
            <numerusform>%n totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n task(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n task to %1.</numerusform>
            <numerusform>Wrote %n tasks to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to %1</source>
        <translation>
            <numerusform>%n deal written to %1</numerusform>
            <numerusform>%n deals written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n line(s) are totals of the lines above and will not become deals.</source>
        <translation>
            <numerusform>%n line is a total of the lines above and will not become a deal.</numerusform>
            <numerusform>%n lines are totals of the lines above and will not become deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in %1, but the workspace uses %2: they cannot be imported.</source>
        <translation>
            <numerusform>%n line is in %1, but the workspace uses %2: it cannot be imported.</numerusform>
            <numerusform>%n lines are in %1, but the workspace uses %2: they cannot be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are already in the workspace, with the same name, company and creation date. Importing them would duplicate them.</source>
        <translation>
            <numerusform>%n deal is already in the workspace, with the same name, company and creation date. Importing it would duplicate it.</numerusform>
            <numerusform>%n deals are already in the workspace, with the same name, company and creation date. Importing them would duplicate them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are already in the workspace, with the same name, company and creation date. They will be skipped.</source>
        <translation>
            <numerusform>%n deal is already in the workspace, with the same name, company and creation date. It will be skipped.</numerusform>
            <numerusform>%n deals are already in the workspace, with the same name, company and creation date. They will be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat an earlier line: the same name, company and creation date.</source>
        <translation>
            <numerusform>%n line repeats an earlier line: the same name, company and creation date.</numerusform>
            <numerusform>%n lines repeat an earlier line: the same name, company and creation date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines %1 and %n more</source>
        <translation>
            <numerusform>lines %1 and %n more</numerusform>
            <numerusform>lines %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n contact person</numerusform>
            <numerusform>%n contact persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are totals of the lines above and did not become deals.</source>
        <translation>
            <numerusform>%n line is a total of the lines above and did not become a deal.</numerusform>
            <numerusform>%n lines are totals of the lines above and did not become deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in %1, but the workspace uses %2: they were not imported.</source>
        <translation>
            <numerusform>%n line is in %1, but the workspace uses %2: it was not imported.</numerusform>
            <numerusform>%n lines are in %1, but the workspace uses %2: they were not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were already in the workspace, with the same name, company and creation date. They are in it twice now.</source>
        <translation>
            <numerusform>%n deal was already in the workspace, with the same name, company and creation date. It is in it twice now.</numerusform>
            <numerusform>%n deals were already in the workspace, with the same name, company and creation date. They are in it twice now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were already in the workspace, with the same name, company and creation date. They were skipped.</source>
        <translation>
            <numerusform>%n deal was already in the workspace, with the same name, company and creation date. It was skipped.</numerusform>
            <numerusform>%n deals were already in the workspace, with the same name, company and creation date. They were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextText</name>
    <message numerus="yes">
        <source>closing date %n day(s) past</source>
        <translation>
            <numerusform>closing date %n day past</numerusform>
            <numerusform>closing date %n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>closes in %n day</numerusform>
            <numerusform>closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessFile</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file are not in this workspace and were left out: %1.</source>
        <translation>
            <numerusform>%n person in the file is not in this workspace and was left out: %1.</numerusform>
            <numerusform>%n people in the file are not in this workspace and were left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>The process &quot;%1&quot; is used by %n deal(s) and cannot be deleted. Archive it instead.</source>
        <translation>
            <numerusform>The process &quot;%1&quot; is used by %n deal and cannot be deleted. Archive it instead.</numerusform>
            <numerusform>The process &quot;%1&quot; is used by %n deals and cannot be deleted. Archive it instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program is importing deals into the workspace &quot;%1&quot; and needs about %n more second(s). Nothing was changed; try again then.</source>
        <translation>
            <numerusform>Another program is importing deals into the workspace &quot;%1&quot; and needs about %n more second. Nothing was changed; try again then.</numerusform>
            <numerusform>Another program is importing deals into the workspace &quot;%1&quot; and needs about %n more seconds. Nothing was changed; try again then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file &quot;%1&quot; cannot be imported, so nothing was imported. Correct them and try again, or skip them.</source>
        <translation>
            <numerusform>%n row of the file &quot;%1&quot; cannot be imported, so nothing was imported. Correct it and try again, or skip it.</numerusform>
            <numerusform>%n rows of the file &quot;%1&quot; cannot be imported, so nothing was imported. Correct them and try again, or skip them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is on %n deal(s). Choose what they get instead.</source>
        <translation>
            <numerusform>&quot;%1&quot; is on %n deal. Choose what it gets instead.</numerusform>
            <numerusform>&quot;%1&quot; is on %n deals. Choose what they get instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n stayed as they are (%1). %2</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n stayed as it is (%1). %2</numerusform>
            <numerusform>%n stayed as they are (%1). %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n deal(s)</source>
        <translation>
            <numerusform>deletion of %n deal</numerusform>
            <numerusform>deletion of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of %n deal(s)</source>
        <translation>
            <numerusform>move of %n deal</numerusform>
            <numerusform>move of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n deal(s)</source>
        <translation>
            <numerusform>change of %n deal</numerusform>
            <numerusform>change of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n deal(s)</source>
        <translation>
            <numerusform>import of %n deal</numerusform>
            <numerusform>import of %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTexts</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before, same time</source>
        <translation>
            <numerusform>Reminder %n day before, same time</numerusform>
            <numerusform>Reminder %n days before, same time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Reminder %n day(s) before</source>
        <translation>
            <numerusform>Reminder %n day before</numerusform>
            <numerusform>Reminder %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ActionOptionsDialog</name>
    <message numerus="yes">
        <source>Options of %n action(s)</source>
        <translation>
            <numerusform>Options of %n action</numerusform>
            <numerusform>Options of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ActionOptionsPanel</name>
    <message numerus="yes">
        <source>Options of %n action(s)</source>
        <translation>
            <numerusform>Options of %n action</numerusform>
            <numerusform>Options of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ActionPreview</name>
    <message numerus="yes">
        <source>due in %n working day(s)</source>
        <translation>
            <numerusform>due in %n working day</numerusform>
            <numerusform>due in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardClosing</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardDialogs</name>
    <message numerus="yes">
        <source>%Ln action(s) cut. Paste within this process, and what deals have done stays done.</source>
        <translation>
            <numerusform>%Ln action cut. Paste it within this process, and what deals have done stays done.</numerusform>
            <numerusform>%Ln actions cut. Paste them within this process, and what deals have done stays done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardMoves</name>
    <message numerus="yes">
        <source>%n deal(s) stayed where they were. %1</source>
        <translation>
            <numerusform>%n deal stayed where it was. %1</numerusform>
            <numerusform>%n deals stayed where they were. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are now in %1.</source>
        <translation>
            <numerusform>%n deal is now in %1.</numerusform>
            <numerusform>%n deals are now in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where they were. %1</source>
        <translation>
            <numerusform>%n stayed where it was. %1</numerusform>
            <numerusform>%n stayed where they were. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BoardScreen</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <comment>deals</comment>
        <translation>
            <numerusform>Select all %n</numerusform>
            <numerusform>Select all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::BulkWork</name>
    <message numerus="yes">
        <source>%n selected deal(s)</source>
        <translation>
            <numerusform>%n selected deal</numerusform>
            <numerusform>%n selected deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ColumnHead</name>
    <message numerus="yes">
        <source>%1: %n deal(s)</source>
        <translation>
            <numerusform>%1: %n deal</numerusform>
            <numerusform>%1: %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ConfiguratorBar</name>
    <message numerus="yes">
        <source>Draft · %n change(s)</source>
        <translation>
            <numerusform>Draft · %n change</numerusform>
            <numerusform>Draft · %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::DealExporting</name>
    <message numerus="yes">
        <source>%n deal(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n deal exported to “%1”.</numerusform>
            <numerusform>%n deals exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) copied.</source>
        <translation>
            <numerusform>%n deal copied.</numerusform>
            <numerusform>%n deals copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::DealNotes</name>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::DealsScreen</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::DeleteGuard</name>
    <message numerus="yes">
        <source>Delete %Ln action(s)?</source>
        <translation>
            <numerusform>Delete %Ln action?</numerusform>
            <numerusform>Delete %Ln actions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is done on %Ln open deal(s). The next version removes it from their checklists and their probability.</source>
        <translation>
            <numerusform>It is done on %Ln open deal. The next version removes it from its checklist and its probability.</numerusform>
            <numerusform>It is done on %Ln open deals. The next version removes it from their checklists and their probability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) stay as they were closed.</source>
        <translation>
            <numerusform>%Ln closed deal stays as it was closed.</numerusform>
            <numerusform>%Ln closed deals stay as they were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s)</source>
        <translation>
            <numerusform>%Ln closed deal</numerusform>
            <numerusform>%Ln closed deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save without %Ln action(s)?</source>
        <translation>
            <numerusform>Save without %Ln action?</numerusform>
            <numerusform>Save without %Ln actions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::FindingsCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ImpactCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n open deal(s) in this process</source>
        <translation>
            <numerusform>Based on %n open deal in this process</numerusform>
            <numerusform>Based on %n open deals in this process</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n deal(s)</source>
        <translation>
            <numerusform>Import %n deal</numerusform>
            <numerusform>Import %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %n deal(s)</source>
        <translation>
            <numerusform>Import the other %n deal</numerusform>
            <numerusform>Import the other %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ImportReportPage</name>
    <message numerus="yes">
        <source>%n deal(s) can be imported</source>
        <translation>
            <numerusform>%n deal can be imported</numerusform>
            <numerusform>%n deals can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) imported</source>
        <translation>
            <numerusform>%n deal imported</numerusform>
            <numerusform>%n deals imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n line read.</numerusform>
            <numerusform>%n lines read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) will be skipped:</source>
        <translation>
            <numerusform>%n bad line will be skipped:</numerusform>
            <numerusform>%n bad lines will be skipped:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) were skipped:</source>
        <translation>
            <numerusform>%n bad line were skipped:</numerusform>
            <numerusform>%n bad lines were skipped:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::LastWrites</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::LeaveDialog</name>
    <message numerus="yes">
        <source>This draft has %n change(s) that are not saved as a version yet. A kept draft is offered when you come back; nobody else sees it.</source>
        <translation>
            <numerusform>This draft has %n change that is not saved as a version yet. A kept draft is offered when you come back; nobody else sees it.</numerusform>
            <numerusform>This draft has %n changes that are not saved as a version yet. A kept draft is offered when you come back; nobody else sees it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::MissingActionsDialog</name>
    <message numerus="yes">
        <source>%n mandatory action(s) must be done first:</source>
        <translation>
            <numerusform>%n mandatory action must be done first:</numerusform>
            <numerusform>%n mandatory actions must be done first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::MoveDialog</name>
    <message numerus="yes">
        <source>%n deal(s) cannot be moved there and stay: %1</source>
        <translation>
            <numerusform>%n deal cannot be moved there and stays: %1</numerusform>
            <numerusform>%n deals cannot be moved there and stay: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has been done in these %n deal(s)? One action of %1 is enough to move them.</source>
        <translation>
            <numerusform>What has been done in %n deal? One action of %1 is enough to move it.</numerusform>
            <numerusform>What has been done in these %n deals? One action of %1 is enough to move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) go back, and these ticks are removed:</source>
        <translation>
            <numerusform>%n deal goes back, and these ticks are removed:</numerusform>
            <numerusform>%n deals go back, and these ticks are removed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Move %n deal</numerusform>
            <numerusform>Move %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move back and untick %n</source>
        <translation>
            <numerusform>Move back and untick %n</numerusform>
            <numerusform>Move back and untick %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move and tick %n</source>
        <translation>
            <numerusform>Move and tick %n</numerusform>
            <numerusform>Move and tick %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::MovedOnDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicting change(s). Which version do you want to keep?</source>
        <translation>
            <numerusform>%n conflicting change. Which version do you want to keep?</numerusform>
            <numerusform>%n conflicting changes. Which version do you want to keep?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::NavRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::OpenDealsCard</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::OpenDealsModel</name>
    <message numerus="yes">
        <source>%1: %n deal(s), %2, %3 of all, weighted %4</source>
        <translation>
            <numerusform>%1: %n deal, %2, %3 of all, weighted %4</numerusform>
            <numerusform>%1: %n deals, %2, %3 of all, weighted %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessEditor</name>
    <message numerus="yes">
        <source>Delete %n action(s)</source>
        <translation>
            <numerusform>Delete %n action</numerusform>
            <numerusform>Delete %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n action(s)</source>
        <translation>
            <numerusform>Move %n action</numerusform>
            <numerusform>Move %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n action(s)</source>
        <translation>
            <numerusform>Paste %n action</numerusform>
            <numerusform>Paste %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Options of %n action(s)</source>
        <translation>
            <numerusform>Options of %n action</numerusform>
            <numerusform>Options of %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n action(s)</source>
        <translation>
            <numerusform>Cut %n action</numerusform>
            <numerusform>Cut %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n action(s)</source>
        <translation>
            <numerusform>Duplicate %n action</numerusform>
            <numerusform>Duplicate %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights of %n action(s)</source>
        <translation>
            <numerusform>Weight of %n action</numerusform>
            <numerusform>Weights of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessMenu</name>
    <message numerus="yes">
        <source>Delete (%n open deal(s) use it: archive it instead)</source>
        <translation>
            <numerusform>Delete (%n open deal uses it: archive it instead)</numerusform>
            <numerusform>Delete (%n open deals use it: archive it instead)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ProcessPreviewDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file makes %n change(s) to “%1”.</source>
        <translation>
            <numerusform>The file makes %n change to “%1”.</numerusform>
            <numerusform>The file makes %n changes to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::ReplaceEntryDialog</name>
    <message numerus="yes">
        <source>%n deal(s) have it. They get what you choose here, and their histories say so.</source>
        <translation>
            <numerusform>%n deal has it. It gets what you choose here, and its history says so.</numerusform>
            <numerusform>%n deals have it. They get what you choose here, and their histories say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::RestoreDialog</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::Shell</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::StageHeader</name>
    <message numerus="yes">
        <source>Deals are idle after %Ln day(s)</source>
        <translation>
            <numerusform>Deals are idle after %Ln day</numerusform>
            <numerusform>Deals are idle after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::StatTiles</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer than last quarter</source>
        <translation>
            <numerusform>%n day longer than last quarter</numerusform>
            <numerusform>%n days longer than last quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) shorter than last quarter</source>
        <translation>
            <numerusform>%n day shorter than last quarter</numerusform>
            <numerusform>%n days shorter than last quarter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::TaskDelegate</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::VersionsDialog</name>
    <message numerus="yes">
        <source>%1 → %2: %n difference(s)</source>
        <translation>
            <numerusform>%1 → %2: %n difference</numerusform>
            <numerusform>%1 → %2: %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagewright::WeightsDialog</name>
    <message numerus="yes">
        <source>Weights of %Ln action(s)</source>
        <translation>
            <numerusform>Weight of %Ln action</numerusform>
            <numerusform>Weights of %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
