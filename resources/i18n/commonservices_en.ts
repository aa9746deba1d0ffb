<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgreementOverview</name>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>%n to do</numerusform>
                <numerusform>%n to do</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AlertColumns</name>
        <message numerus="yes">
            <source>%n d before</source>
            <translation>
                <numerusform>%n d before</numerusform>
                <numerusform>%n d before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d late</numerusform>
                <numerusform>%n d late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AlertsPart</name>
        <message numerus="yes">
            <source>Nothing asks for a look. %n alert(s) were answered and will come back.</source>
            <translation>
                <numerusform>Nothing asks for a look. %n alert was answered and will come back.</numerusform>
                <numerusform>Nothing asks for a look. %n alerts were answered and will come back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerFlow</name>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>%n alert</numerusform>
                <numerusform>%n alerts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) put off until {day}.</source>
            <translation>
                <numerusform>%n alert put off until {day}.</numerusform>
                <numerusform>%n alerts put off until {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) stand again.</source>
            <translation>
                <numerusform>%n alert stands again.</numerusform>
                <numerusform>%n alerts stand again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) taken note of.</source>
            <translation>
                <numerusform>%n alert taken note of.</numerusform>
                <numerusform>%n alerts taken note of.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalancesPart</name>
        <message numerus="yes">
            <source>%n difference(s) kept among the exceptions</source>
            <translation>
                <numerusform>%n difference kept among the exceptions</numerusform>
                <numerusform>%n differences kept among the exceptions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BillFacts</name>
        <message numerus="yes">
            <source>%n line(s) rendered outside a signed period</source>
            <translation>
                <numerusform>%n line rendered outside a signed period</numerusform>
                <numerusform>%n lines rendered outside a signed period</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message numerus="yes">
            <source>The calendar is saved in {name}: %n date(s).</source>
            <translation>
                <numerusform>The calendar is saved in {name}: %n date.</numerusform>
                <numerusform>The calendar is saved in {name}: %n dates.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CellWords</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message numerus="yes">
            <source>Show all %n check(s)</source>
            <translation>
                <numerusform>Show all %n check</numerusform>
                <numerusform>Show all %n checks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConditionsPart</name>
        <message numerus="yes">
            <source>%n point(s) are open.</source>
            <translation>
                <numerusform>%n point is open.</numerusform>
                <numerusform>%n points are open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsolidationDesk</name>
        <message numerus="yes">
            <source>Answer what is asked first: %n question(s) left.</source>
            <translation>
                <numerusform>Answer what is asked first: %n question left.</numerusform>
                <numerusform>Answer what is asked first: %n questions left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %n workbook(s)</source>
            <translation>
                <numerusform>Reading %n workbook</numerusform>
                <numerusform>Reading %n workbooks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsolidationPage</name>
        <message numerus="yes">
            <source>%n periods or calendars: their totals stay apart.</source>
            <translation>
                <numerusform>%n periods or calendars: their totals stay apart.</numerusform>
                <numerusform>%n periods or calendars: their totals stay apart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s). Fingerprint {sha256}</source>
            <translation>
                <numerusform>%n row. Fingerprint {sha256}</numerusform>
                <numerusform>%n rows. Fingerprint {sha256}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workbook(s) kept in the register.</source>
            <translation>
                <numerusform>%n workbook kept in the register.</numerusform>
                <numerusform>%n workbooks kept in the register.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n workbook(s).</source>
            <translation>
                <numerusform>Not counted: %n workbook.</numerusform>
                <numerusform>Not counted: %n workbooks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CycleStrip</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionColumns</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionsPart</name>
        <message numerus="yes">
            <source>%n decision(s) put off: show them</source>
            <translation>
                <numerusform>%n decision put off: show them</numerusform>
                <numerusform>%n decisions put off: show them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>%n put off</numerusform>
                <numerusform>%n put off</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message numerus="yes">
            <source>%n value(s) of this act were changed again since. What should happen to them?</source>
            <translation>
                <numerusform>%n value of this act was changed again since. What should happen to it?</numerusform>
                <numerusform>%n values of this act were changed again since. What should happen to them?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskAsks</name>
        <message numerus="yes">
            <source>For %n difference(s): whose task it is, and by when.</source>
            <translation>
                <numerusform>For %n difference: whose task it is, and by when.</numerusform>
                <numerusform>For %n differences: whose task it is, and by when.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You accept %n difference(s). Say why. With another amount it is open again.</source>
            <translation>
                <numerusform>You accept %n difference. Say why. With another amount it is open again.</numerusform>
                <numerusform>You accept %n differences. Say why. With another amount it is open again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You settle %n difference(s). Say how. What is found again is open again.</source>
            <translation>
                <numerusform>You settle %n difference. Say how. What is found again is open again.</numerusform>
                <numerusform>You settle %n differences. Say how. What is found again is open again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriversPart</name>
        <message numerus="yes">
            <source>%n count(s) agreed.</source>
            <translation>
                <numerusform>%n count agreed.</numerusform>
                <numerusform>%n counts agreed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n count(s) entered.</source>
            <translation>
                <numerusform>%n count entered.</numerusform>
                <numerusform>%n counts entered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DutyColumns</name>
        <message numerus="yes">
            <source>Every %n month(s)</source>
            <translation>
                <numerusform>Every %n month</numerusform>
                <numerusform>Every %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditionPart</name>
        <message numerus="yes">
            <source>No longer in the list: %n currency code(s). The last rate stays.</source>
            <translation>
                <numerusform>No longer in the list: %n currency code. The last rate stays.</numerusform>
                <numerusform>No longer in the list: %n currency codes. The last rate stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unknown and left out: %n currency code(s).</source>
            <translation>
                <numerusform>Unknown and left out: %n currency code.</numerusform>
                <numerusform>Unknown and left out: %n currency codes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up or down by more than 10 %: %n rate(s). Compare with the list before you go on.</source>
            <translation>
                <numerusform>Up or down by more than 10 %: %n rate. Compare with the list before you go on.</numerusform>
                <numerusform>Up or down by more than 10 %: %n rates. Compare with the list before you go on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionsPage</name>
        <message numerus="yes">
            <source>%n check(s) run</source>
            <translation>
                <numerusform>%n check run</numerusform>
                <numerusform>%n checks run</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n row selected</numerusform>
                <numerusform>%n rows selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d late</numerusform>
                <numerusform>%n d late</numerusform>
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
            <source>in %n d</source>
            <translation>
                <numerusform>in %n d</numerusform>
                <numerusform>in %n d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FreezePanel</name>
        <message numerus="yes">
            <source>%n run(s) frozen.</source>
            <translation>
                <numerusform>%n run frozen.</numerusform>
                <numerusform>%n runs frozen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) with {total} are frozen</source>
            <translation>
                <numerusform>%n run with {total} is frozen</numerusform>
                <numerusform>%n runs with {total} are frozen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <source>Answer what is asked first: %n question(s) left.</source>
            <translation>
                <numerusform>Answer what is asked first: %n question left.</numerusform>
                <numerusform>Answer what is asked first: %n questions left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message numerus="yes">
            <source>%n row(s) of {name} imported.</source>
            <translation>
                <numerusform>%n row of {name} imported.</numerusform>
                <numerusform>%n rows of {name} imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message numerus="yes">
            <source>%n bill(s) issued.</source>
            <translation>
                <numerusform>%n bill issued.</numerusform>
                <numerusform>%n bills issued.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bill(s) will be issued: {total}</source>
            <translation>
                <numerusform>%n bill will be issued: {total}</numerusform>
                <numerusform>%n bills will be issued: {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) were rendered outside a signed period: have an extension signed first, or say why they are billed all the same.</source>
            <translation>
                <numerusform>%n line was rendered outside a signed period: have an extension signed first, or say why it is billed all the same.</numerusform>
                <numerusform>%n lines were rendered outside a signed period: have an extension signed first, or say why they are billed all the same.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListDeeds</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n row selected</numerusform>
                <numerusform>%n rows selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListOut</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MadePart</name>
        <message numerus="yes">
            <source>%n figure(s) were recomputed and agree.</source>
            <translation>
                <numerusform>%n figure was recomputed and agrees.</numerusform>
                <numerusform>%n figures were recomputed and agree.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} does not tie out: it differs in %n place(s)</source>
            <translation>
                <numerusform>{name} does not tie out: it differs in %n place</numerusform>
                <numerusform>{name} does not tie out: it differs in %n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n more</numerusform>
                <numerusform>+%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeColumns</name>
        <message numerus="yes">
            <source>%n figure(s) agree</source>
            <translation>
                <numerusform>%n figure agrees</numerusform>
                <numerusform>%n figures agree</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeLines</name>
        <message numerus="yes">
            <source>%n bill(s) overdue</source>
            <translation>
                <numerusform>%n bill overdue</numerusform>
                <numerusform>%n bills overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) due</source>
            <translation>
                <numerusform>%n decision due</numerusform>
                <numerusform>%n decisions due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) overdue</source>
            <translation>
                <numerusform>%n difference overdue</numerusform>
                <numerusform>%n differences overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other alert(s) to act on</source>
            <translation>
                <numerusform>%n other alert to act on</numerusform>
                <numerusform>%n other alerts to act on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartnerFormsPage</name>
        <message numerus="yes">
            <source>%n form(s) could not be written.</source>
            <translation>
                <numerusform>%n form could not be written.</numerusform>
                <numerusform>%n forms could not be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) written.</source>
            <translation>
                <numerusform>%n form written.</numerusform>
                <numerusform>%n forms written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n form(s)…</source>
            <translation>
                <numerusform>Make %n form…</numerusform>
                <numerusform>Make %n forms…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making %n form(s)</source>
            <translation>
                <numerusform>Making %n form</numerusform>
                <numerusform>Making %n forms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartnerList</name>
        <message numerus="yes">
            <source>{code} · %n row(s) to fill in · {name}</source>
            <translation>
                <numerusform>{code} · %n row to fill in · {name}</numerusform>
                <numerusform>{code} · %n rows to fill in · {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PoolCommands</name>
        <message numerus="yes">
            <source>%n run(s), {state}</source>
            <translation>
                <numerusform>%n run, {state}</numerusform>
                <numerusform>%n runs, {state}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PoolDeeds</name>
        <message numerus="yes">
            <source>%n bill(s) drafted. They are issued under Bills.</source>
            <translation>
                <numerusform>%n bill drafted. It is issued under Bills.</numerusform>
                <numerusform>%n bills drafted. They are issued under Bills.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) are agreed.</source>
            <translation>
                <numerusform>%n run is agreed.</numerusform>
                <numerusform>%n runs are agreed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PremisesFigures</name>
        <message numerus="yes">
            <source>Common: %n entities are in them</source>
            <translation>
                <numerusform>Common: %n entity is in them</numerusform>
                <numerusform>Common: %n entities are in them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not common: %n entities are in them</source>
            <translation>
                <numerusform>Not common: %n entity is in them</numerusform>
                <numerusform>Not common: %n entities are in them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPart</name>
        <message numerus="yes">
            <source>as Excel will show it, %n row(s)</source>
            <translation>
                <numerusform>as Excel will show it, %n row</numerusform>
                <numerusform>as Excel will show it, %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RatePanel</name>
        <message numerus="yes">
            <source>%n rate(s)</source>
            <translation>
                <numerusform>%n rate</numerusform>
                <numerusform>%n rates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetOut</name>
        <message numerus="yes">
            <source>%n row(s) written: {name}.</source>
            <translation>
                <numerusform>%n row written: {name}.</numerusform>
                <numerusform>%n rows written: {name}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplatesPart</name>
        <message numerus="yes">
            <source>%n cell(s) were written and read back; everything else is as the desk made it.</source>
            <translation>
                <numerusform>%n cell was written and read back; everything else is as the desk made it.</numerusform>
                <numerusform>%n cells were written and read back; everything else is as the desk made it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) or heading(s) of it mean nothing here and stay as they are.</source>
            <translation>
                <numerusform>%n name or heading of it means nothing here and stays as it is.</numerusform>
                <numerusform>%n names or headings of it mean nothing here and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} is kept; it fills %n place(s)</source>
            <translation>
                <numerusform>{name} is kept; it fills %n place</numerusform>
                <numerusform>{name} is kept; it fills %n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on {day}</source>
            <translation>
                <numerusform>%n on {day}</numerusform>
                <numerusform>%n on {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {day}</source>
            <translation>
                <numerusform>%n to {day}</numerusform>
                <numerusform>%n to {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 90 days</source>
            <translation>
                <numerusform>%n within 90 days</numerusform>
                <numerusform>%n within 90 days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnbilledPart</name>
        <message numerus="yes">
            <source>%n bill(s) drafted, {left} left out.</source>
            <translation>
                <numerusform>%n bill drafted, {left} left out.</numerusform>
                <numerusform>%n bills drafted, {left} left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be billed yet.</source>
            <translation>
                <numerusform>%n cannot be billed yet.</numerusform>
                <numerusform>%n cannot be billed yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) billed within a year: in the middle {median}, at most {longest} after delivery.</source>
            <translation>
                <numerusform>%n order billed within a year: in the middle {median}, at most {longest} after delivery.</numerusform>
                <numerusform>%n orders billed within a year: in the middle {median}, at most {longest} after delivery.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a bill: {amounts}.</source>
            <translation>
                <numerusform>%n waiting for a bill: {amounts}.</numerusform>
                <numerusform>%n waiting for a bill: {amounts}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoQuestions</name>
        <message numerus="yes">
            <source>%n of these values changed again since.</source>
            <translation>
                <numerusform>%n of these values changed again since.</numerusform>
                <numerusform>%n of these values changed again since.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UsageDeeds</name>
        <message numerus="yes">
            <source>%n cell(s) cleared.</source>
            <translation>
                <numerusform>%n cell cleared.</numerusform>
                <numerusform>%n cells cleared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied from the month before.</source>
            <translation>
                <numerusform>%n cell copied from the month before.</numerusform>
                <numerusform>%n cells copied from the month before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled.</source>
            <translation>
                <numerusform>%n cell filled.</numerusform>
                <numerusform>%n cells filled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation>
                <numerusform>%n cell pasted.</numerusform>
                <numerusform>%n cells pasted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UsageSheet</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken.</source>
            <translation>
                <numerusform>%n cell cannot be taken.</numerusform>
                <numerusform>%n cells cannot be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied.</source>
            <translation>
                <numerusform>%n cell copied.</numerusform>
                <numerusform>%n cells copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more; the month view has them all</source>
            <translation>
                <numerusform>%n more; the month view has them all</numerusform>
                <numerusform>%n more; the month view has them all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {day}: %n date(s)</source>
            <translation>
                <numerusform>{lane}, {day}: %n date</numerusform>
                <numerusform>{lane}, {day}: %n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {first} to {last}: %n date(s)</source>
            <translation>
                <numerusform>{lane}, {first} to {last}: %n date</numerusform>
                <numerusform>{lane}, {first} to {last}: %n dates</numerusform>
            </translation>
        </message>
    </context>
</TS>
