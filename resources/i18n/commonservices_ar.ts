<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Common Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy version and places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint arrangements, shared services and their use, of United Nations offices, without a network. Free software under the Apache License 2.0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActPanel</name>
        <message>
            <source>Everything was kept, so nothing changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No act is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and Down move through the acts, Enter opens the record, Space hides this panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{actor} · {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{record}, new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{subject} · {actor} · {moment}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActWords</name>
        <message>
            <source>Brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {what} of {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo {what} of {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register filled for measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays: amend it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The founding of a register cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act brought back what had been undone. Undo the act itself, further down in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act cannot be undone: it froze what was agreed. Amend it by a new act instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {what} of {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {what} of {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the record is brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the record is taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the record stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{act}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Arrangement added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo mission made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange rate entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to another state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participant added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participant changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participant removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference lists filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several records changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing key entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage pasted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiver given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrangementInspector</name>
        <message>
            <source>Enter opens an arrangement, Space shows or hides this panel, E edits the title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrangementPage</name>
        <message>
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a document…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No step can be made by hand now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has to sign now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did the review find? The next review is counted from today.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrangementsPage</name>
        <message>
            <source>Arrangements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No arrangement is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The selected rows are copied with their headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} selected, hidden by the filter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AsOf</name>
        <message>
            <source>A week ago, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of last month, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of last year, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the day whose register you want to see, for example {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the register as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} has not come yet. Choose a day up to today.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banners</name>
        <message>
            <source>Back to today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register as it was on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store can be looked at and not changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Browse</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No arrangement ends in the next 180 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No arrangement matches {conditions}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No arrangement that has ended is still used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No arrangements yet. Log the first one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Views of arrangements</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>All of these are signed, so their terms stay. Choose another field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrangements changed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing arrangements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a field; what will change is said here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New value: {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field is chosen. Choose the field to change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected arrangements: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed, staying as they are: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will change: {field} → {value}. Arrangements: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellWords</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Average {average}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year before {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{consumer}, {service}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeLogPage</name>
        <message>
            <source>Change log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find an act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No act is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No act matches “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo this act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the register as of a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no page for what this act was about. Its values stand beside the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act has not been undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act names no record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo this act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>panel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClausesPart</name>
        <message>
            <source>Clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>“{text}” is not in the list of {field}. Choose one of the values offered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandField</name>
        <message>
            <source>Ctrl+K opens it from everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of acts to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save (everything is saved)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up another office…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything saved before is safe. What you were just doing may not have been saved: look at it before you go on. Nothing is sent anywhere. If you want this to be mended, copy the details and give them to whoever looks after the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technical details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program made a mistake.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a date. Control and semicolon gives today, plus and minus move one day.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateReading</name>
        <message>
            <source>“{text}” cannot be read as a date. Type it like 15 Oct 2026 or 2026-10-15.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a date: the month must be 1 to 12. Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a date: {month} {year} has {days} days. Correct the day or the month.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DatesPart</name>
        <message>
            <source>Dates that matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last notice day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {distance}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionsPart</name>
        <message>
            <source>Needs a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a decision, sorted by decision date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No arrangements yet. Log the first one; its decision dates will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review of {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sorted by decision date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message numerus="yes">
            <source>%n value(s) of this act were changed again since. What should happen to them?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Done again: {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved. You never need to press a key for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what was entered since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that back as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {act} {subject}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>Everything here is invented. Try what you like; no real office is touched.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach the newer document first, then choose the one it replaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No document is attached yet. Attach the draft or the signed copy, or drop a file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaced by…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind of document is {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which document takes the place of {title}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it replaced?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can also drop a file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>replaced by {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} kB</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A record cannot come and go in one act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window or program is writing to the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the server to free some space, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the server, or use pg_dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach the document again from its original, or copy the documents folder back from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach the document again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk is connected, choose another file, set up a new office or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the file and its folder may be written, or copy the store to a place that may be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the folder exists and may be read and written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may read and write the file and its folder; copy it from a read-only disk to your own first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and its connection, then restore the newest backup if the error comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and its connection, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk or the network folder and export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk; then check the store itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name and that the disk is connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and ask whoever runs the server, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file from the backups folder, or make a backup of that store first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder you may write to, or ask for the right to write there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a workbook made by this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file for the demonstration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file, give the right key, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or open that store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there and export again, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program and restore the newest backup; the damaged file is moved aside, never deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the documents folder back from a backup, or attach the document again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it by a new act: an amendment or a restatement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the record and export again; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again. If it happens again, check the register before anything is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space on the disk that holds the store and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose a folder on another disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose a folder on another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another disk, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give its key; if it never had one, restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the version that wrote it, and report this. A copy is kept: {copy}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer version to make changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is brought up to date when it is opened; a backup is made first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the store on this computer's own disk, best in the local application folder; backups and packages may be kept there instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the references with: list arrangements, or list services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it as it is, or copy it into a folder you may write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No office has been set up in this register yet, so no reference can be given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it without a key, or choose the encrypted store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the store where it can be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers cannot be attached to a record of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers cannot be kept here: this register is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the newest backup; the present file is moved aside, never deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say for each whether to keep what is there now or to take it back as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up your office first: File, Set up my office; or the command init.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet {sheet}, row {row}{subject}, {field}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back the act itself; it is further down in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what was done with the {target} since, or remove the {kind}, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {name} was changed or damaged after it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of the store did not pass its check and was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full: {name} could not be written. What was there before is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full; nothing that was saved before is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the server is full; nothing that was saved before is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of {folder} has {free} free, but {needed} are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reported an error; the change was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document {name}… is no longer in the folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document {name}… is not what was attached: it was changed, cut or damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not a store, or the key does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is empty: nothing was ever saved in it, or its content was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is encrypted, damaged or not a store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is not a store of Common Services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The founding of a register cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key does not fit the store {name}, or its first page is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program closed unexpectedly last time. Nothing that was saved is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server that keeps the store broke the connection; the change was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server that keeps the store does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store can be read but not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} can be read but not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} cannot be opened: the system refuses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} could not be brought to this version; it was left as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is already open in another window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is already open in process {process} on {computer} since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is being written by another program and cannot be looked at now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is cut short: a part of the file is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} is not encrypted, but a key was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}) that this one ({ours}) cannot read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}; this one knows {ours}): it opens read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {name} was written by an older version ({version}; this one writes {ours}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file {name} in {folder}; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {name} to attach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no record with the reference {reference}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left to write {name}; an older file of that name is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no store at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act brought back what had been taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act cannot be taken back by itself: a later {kind} still needs the {target} it made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act froze something and cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act is not in the change log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act was already taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the name of a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record was never in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This register is open for reading only; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store already has an office in it; the demonstration needs a new store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store is kept by a PostgreSQL server, which makes its own backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store is not a file, so it cannot be copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many tasks use the store at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the right key; if it is certainly right, restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the undoing to bring it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use that window, or close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it has finished, or close it, and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it has finished, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until one of them has finished and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings could not be read and were moved to {name}. The usual ones are in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of the values this act wrote were changed again since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be written in the folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be written in {folder}; an older file of that name is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be copied soundly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be read or written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be written: {reason}. An older file of that name is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no list called {sheet}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a store in use, not a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is open in another program, so it was not replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a folder, not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies in a folder that {program} keeps in step; it would copy the store while it is being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies on a network drive ({system}), where a store would be damaged.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>This can be read in two ways. Which one is meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} (required)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>A4P area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptance date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aliases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As-of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Base currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Billing channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Billing cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogue item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Census date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checksum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collaborative since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consumer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denominator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deputy person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dispute path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Financial basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiscal calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frequency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISF priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Innovation flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location dependence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managing entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mandate basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mandatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum charge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Modality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months between reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months of one renewal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most renewals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mr signatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mr signed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name (English)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name (French)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name (Spanish)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Need statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice days (termination)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice days (withdrawal)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numerator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment terms days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renews itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reporting stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role of the Resident Coordinator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Security area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settlement due days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatory name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatory title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source of verification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Successor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sustain flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title (English)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title (French)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tolerance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version applies on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawal date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureTile</name>
        <message>
            <source>{caption}: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{caption}: {number}, {note}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterPart</name>
        <message>
            <source>Choose filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends before…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search, or type:mou</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a date or a number of days, such as ends:&lt;90d.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Choose another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is kept on this computer. No network and no account are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up an office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FixPanel</name>
        <message>
            <source>Current cell and what is to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note or reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing asks for your attention here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} or more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>A day has no valid rate. Enter one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A party uses the service and has not signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A party uses the service since {since} and has not signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A review is due. Record it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended, and services are still used. Extend or stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended, and services are used since {since}. Extend or stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends on {due}. Renew it or let it end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs beyond the end of the mandate on {due}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs beyond the end of the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was signed after it had started, on {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was signed after it had started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than 80 % of the ceiling is used since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than 80 % of the ceiling is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rate is valid from {since}. Enter one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services run without a valid arrangement since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services run without a valid arrangement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ceiling is reached since {since}. Raise it or stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ceiling is reached. Raise it or stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The census is older than a year since {since}. Ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The census is older than a year. Ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision is late. Decide now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision was due on {due}. Decide now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day to give notice is {due}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review was due on {due}. Record it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Jan–Dec {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jul–Jun {first}/{second}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{currency} {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month} {short_year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} {short_year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPart</name>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what was entered since and take back the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of these values were changed again since. What should happen to them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take an act back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take everything back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this act back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IntegerField</name>
        <message>
            <source>{field} must be {least} or more. Correct the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} must be {most} or less. Correct the number.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Add a row to the selection or take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back and forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy and paste as a table, also from Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do what the filled button does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down, to the next cell; typing replaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the field or cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill down, fill right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HQ reports, Change log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the innermost thing; nothing is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move; Shift extends the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New record of this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next and previous issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next and previous part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for records and commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same places by their letter, where no text is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, Arrangements, Services, Monthly usage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, in a date field; plus and minus move it by a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo and redo, act by act</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Every command is also in a menu, with its keys beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the grid and in fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys and help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly usage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiver</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LifeSteps</name>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reached yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This step was passed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open-ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence} Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{signed} of {total} signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state} on {day}, {who}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogColumns</name>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LongTextField</name>
        <message>
            <source>The text has {count} characters; at most {most} fit. Shorten it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop it and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{work} is still running. Stopping it leaves everything as it was before it began.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technical details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MissingPart</name>
        <message>
            <source>Let a requirement go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing for the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who approved it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gave the clearance “{kind}”? Name and function.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence} Why may it be let go?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>{field}, currency</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthHeader</name>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveFlow</name>
        <message>
            <source>Cancel the arrangement…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From which day? Leave it empty for today, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record notice…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrangement is now: {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day can be read in two ways. Write the month as a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which document proves it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? The reason is kept in the history.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewArrangement</name>
        <message>
            <source>A draft was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything else, services and documents among it, is entered on the page of the arrangement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberReading</name>
        <message>
            <source>“{text}” has more than {count} decimals. Shorten it, or write thousands without a sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a number. Type figures only, like {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” must be a whole number. Leave the decimals out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeButton</name>
        <message>
            <source>Office {office}, year {year}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeLines</name>
        <message numerus="yes">
            <source>%n decision(s) due</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the name in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No office yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPart</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Arrangements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartiesPart</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties and signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role of the new party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartyEditor</name>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartyRow</name>
        <message>
            <source>Party {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove party {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role of party {n}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartyRows</name>
        <message>
            <source>Add a party</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrangements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HQ reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys and help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly usage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>They hold until you close the program. Check that the folder {folder} can be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings could not be kept: {reason}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Arrangements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly usage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {step} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{work}: finished</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordHeader</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record signature</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} · version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{spent} used, {share} of the ceiling</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <source>“{text}” fits {count} records. Type more of the name, or choose one with the down key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not known here. Type an acronym or part of the name and choose from the list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>sorted, first first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sorted, last first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A document of the kind “{named}” is missing. Attach it, or waive it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason is missing. Say why in a few words, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A service that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed document is missing. Attach it first, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An arrangement that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither an expiry date nor open-ended is entered. Enter one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No later arrangement that is signed and in effect replaces this one. Sign its successor first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notice is on record. Record the notice first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service is entered under the arrangement. Add one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everything is settled: {count} open. Settle it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing proves the agreement. Attach a document, or waive it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {total} parties {count} have not signed. Record their signatures first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrangement is open-ended and does not expire. Give notice to end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrangement runs until {value}. It expires the day after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrangement takes effect on {value}. Until then it stays signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clearance “{named}” is missing. Record who cleared it and when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day {value} is before the last step on {last}. Give that day or a later one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day {value} is in the future. Give a day up to today, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft is not attached. Attach a document of the kind Draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The expiry date {value} is already past. Enter the new one first, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The item “{named}” is missing. Enter it, or waive it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice days are empty. Enter them first, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice runs until {value}. The arrangement ends the day after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field “{value}”. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no state “{value}”. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} is empty in English and in French. Enter one of them, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} is empty. Enter it, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {end} is before {other} {start}. Change one of them, for example to {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {end} is entered, and the arrangement is marked open-ended. Clear one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} falls into the days of another rate. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} has not begun yet. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} is above {limit}. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} is below {limit}. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} is in the future. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} is not above {limit}. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {value} is not the first day of a month. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” already stands below this arrangement. Choose another one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” already takes part in the service. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” can be read with a decimal sign or with thousands. Type it without thousands, or with another number of decimals, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” can mean {codes}. Write one of them, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” can mean {first} or {second}. Write the month as a word, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” cannot be changed once the record is saved; it stays {kept}. Make a new record instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” has no currency. Choose the currency first, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” has signed and stays on record. Enter the day it leaves instead, in the field {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” has to be signed. Move it to signing first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: at most {places} are kept. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: {currency} takes {places}. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it, for example to {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is already a party, and each takes part once. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is already attached here. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is already used. A free one is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is neither yes nor no. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is no longer used. Choose another one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not a currency. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not a date. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not a month. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not a number. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not a reference. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not a whole number. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not an identifier. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not in the list. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is not of the right kind. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is the record itself. Choose another one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” is too large to be kept. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” names another currency than {currency}. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” needs no signatures. Record the agreement at once, with its evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}” would make {depth} levels; at most {limit} are allowed. Choose a parent further up, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} “{value}”: {month} {year} has {days} days. A valid example is {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: a letter of assist needs a Government among them, and “{value}” has none. Add one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>Nothing matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to remark in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which store the backup goes to: --store PATH.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several acts begin with {value}. Give more digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: {act}, {subject}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {file} is now the store {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {file} is now the store {path}; the old one was moved to {aside}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is {path}; it was opened and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day {day} is still to come; the register can be shown as of today at the latest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demonstration mission is in {path}: {count} records as of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The party “{value}” has no role. Write CODE:ROLE, for example WFP:CLIENT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period {value} ends before it begins. Write the earlier month first, for example 2025-07..2026-06.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program met a fault of its own; nothing that was saved is lost. It is written down in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window needs PySide6, which is not installed: {reason}. The commands work without it; install it with: pip install PySide6-Essentials.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window needs a screen, and none is named by DISPLAY or WAYLAND_DISPLAY. The commands work without one; list them with: commonservices --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is {path}: {rows}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already an office in {path}: {office}. Choose another file with --store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no act that can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no act {value}. List them with: undo --list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field {field} here. The fields are: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} findings in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of the values were changed again since: {fields}. Say --keep to leave those as they are, or --take-back to take them back as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{office} is no mission of the list. Give name, kind and fiscal year, for example --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} already was so; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is changed: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is logged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is set up in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: the figure is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: {quantity} is entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: the value is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: {value} is entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is an arrangement; this command takes a service, for example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaidActs</name>
        <message>
            <source>act taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arrangement logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>field changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>indicator value entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>monthly use entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>monthly use pasted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved to another state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>office set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>party added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>party removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signature recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Draft saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can I do?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchOverlay</name>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commands only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>records only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>run</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Add a service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service runs under this arrangement yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roomy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Arabic-Indic digits (٠١٢٣) in Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each choice takes effect at once and is yours alone, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows in tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in the change log beside what you do from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This register is kept in {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Acronym</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acronym in English or French, or part of the name. Leave it empty for another kind of office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mission or office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up my office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in the change log beside what you do. There is no account and no password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Alt+Right opens it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Nothing is entered for {month}. Type 0 if nothing was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can be read in two ways. Choose one above the grid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This figure is computed. Type into the months of a consumer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all consumers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{consumer} did not take part in {month}. Change its dates on the page of the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{consumer}, {service}, {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{consumer}, {service}, {month}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} has not begun yet. It opens on its first day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} is far more than before ({before}). Keep it with a reason, or correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} is far more than before. Keep it with a reason, or correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text}, cannot be read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Alerts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alerts, the most urgent first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All who have to sign have signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for others</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>This is a demo register</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>A checked copy takes the place of a lost or damaged store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A register that somebody made before, on this computer's disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the demo mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up my office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your mission's acronym; calendar, country and languages are filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UNEXAM, an invented mission with arrangements, services and three years of usage to try with.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Life cycle, step {number} of {count}, {label}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stores</name>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the demo mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up the office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>All parties have signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach the signed copy to complete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by {day}, {distance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If all sign by {day}, it takes effect as planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes effect once all have signed and its start date is entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was to take effect on {day}; until all have signed, it does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due. The next decision is on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due. The next review is on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renew it, change it or let it end: the last day for notice is {notice}, and it ends on {end}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for {parties}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}, to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{providers} to {others}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start}, open-ended</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text is kept in the form. Mend the cause, then leave the field again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period and notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>A reason is needed for this step. Write one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelinePart</name>
        <message>
            <source>No dates in the coming months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coming months</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>New arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No review is due for this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a review…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To decide: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did the review find? It is recorded for {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on {day}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {day}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 90 days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Act now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by {day}, {distance}: {title}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide by {day}, {title}, {distance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide whether it goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions due in 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended {end} and is still used. Extend it or stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended {end}, still used in {month}. Extend it or stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends {day}, {title}, {distance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends {end}; the last day for notice, {notice}, has passed. Replace it or let it end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries for {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extend or stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day to give notice {day}, {title}, {distance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last notice day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None within 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed: {parties} and {more} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed: {parties}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs a decision before {day}. The next one is due on {following}: {title}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renews itself after {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review due {day}, {title}, {distance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services with valid cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day for notice, {notice}, has passed: it renews itself after {end}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decide: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ending in 180 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entries for {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lapsed but used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last notice day: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>services covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to decide in 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{flag}, due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{flag}, since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{flag}: {title}. {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{party} +{number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} / {whole}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {whole} services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {who} Waiting for {days}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TokenButton</name>
        <message>
            <source>{subject} {value}, remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys and help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoList</name>
        <message>
            <source>No act is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last acts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoQuestions</name>
        <message numerus="yes">
            <source>%n of these values changed again since.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Keep it as it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say for each whether it stays as it is now or is taken back too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo as chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{record}, {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, keep: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, take back to: {value}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UsageDeeds</name>
        <message numerus="yes">
            <source>%n cell(s) cleared.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing to fill: select a cell with a quantity and the cells to fill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block is larger than the grid from here on. Begin further up or earlier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cells in the clipboard are empty, so nothing changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no cells. Copy them in the spreadsheet first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UsageFilterBar</name>
        <message>
            <source>Arrangement is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrangement…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consumer is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consumer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search services, or consumer:undp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consumer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UsageGrid</name>
        <message>
            <source>Service and consumer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UsagePage</name>
        <message>
            <source>Cell to fix before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as table with names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly usage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next cell to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line matches {conditions}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service has consumers yet. Log a service and say who uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The grid shows no line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fill down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UsageSheet</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cell asks for your attention.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written yet. Correct them in the grid, or leave them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written yet. Which number is meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{example}” can be read in two ways.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoidCheck</name>
        <message>
            <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of PySide6 is not safe with this version of Python.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Backups (*.csdb);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the store in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stores (*.csdb)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stores (*.csdb);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was copied to {name} and the copy was checked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearSwitch</name>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YesNoField</name>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
