"""The tie-out: what differs with both figures and the row that explains it, what is missing, and what agrees."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from commonservices.queries.workbook_survey import Gap, Survey
from commonservices.reports.hq.checks import AGREES, DIFFERS, EXPLAIN, Control
from commonservices.reports.hq.rehearsal import Rehearsal
from ui.hq_reports.lists import figure_name, sheet_name
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import SidePanel, column, inset, row
from ui.kit.notes import Note
from ui.kit.tags import Mark
from ui.kit.texts import SectionHeader, Text
from ui.page import address_of
from ui.wording import QT_TRANSLATE_NOOP
from ui.words import Words

AGREED: Final = "hq_reports.checks.agreed"
"""A check in the words of the workbook."""
_LINKS: Final = 3
_PLACES_OF_MONEY: Final = 2
_FEW: Final = 7
_PLACES: Final = {"party_unsigned": "arrangements", "used_not_in_force": "arrangements"}
SHEET_OF: Final = {
    "usage_missing": "usage",
    "party_unsigned": "parties",
    "used_not_in_force": "arrangements",
    "usage_unpriced": "usage",
    "usage_not_in_usd": "usage",
    "kpi_not_measured": "kpis",
    "gender_alone": "narratives",
}
"""The sheet on which each gap is seen."""
_SAID_AS_GAP: Final = frozenset({"check_kpi_not_measured", "check_usage_unpriced"})
_TITLES: Final = {
    "usage_missing": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} months of use are not entered"),
    "party_unsigned": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} parties have not signed"),
    "used_not_in_force": QT_TRANSLATE_NOOP("HqChecks", "Arrangements used while not in force: {count}"),
    "usage_unpriced": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} lines of use have no rate"),
    "usage_not_in_usd": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} lines of use have no exchange rate"),
    "kpi_not_measured": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} indicators were not measured"),
    "gender_alone": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} gender figures have no validated narrative"),
}
_ADVICE: Final = {
    "usage_missing": QT_TRANSLATE_NOOP("HqChecks", "They stand as a known gap on the cover, never as zero."),
    "party_unsigned": QT_TRANSLATE_NOOP("HqChecks", "Their signing date stays blank."),
    "used_not_in_force": QT_TRANSLATE_NOOP("HqChecks", "They are not listed; their use and their alerts are."),
    "usage_unpriced": QT_TRANSLATE_NOOP("HqChecks", "They have a quantity and no amount."),
    "usage_not_in_usd": QT_TRANSLATE_NOOP("HqChecks", "They have an amount and no value in US dollars."),
    "kpi_not_measured": QT_TRANSLATE_NOOP("HqChecks", "They print as not measured, never as zero."),
    "gender_alone": QT_TRANSLATE_NOOP("HqChecks", "A narrative has to be written, and validated by another."),
}
_AGREED: Final = {
    "usage_missing": QT_TRANSLATE_NOOP("HqChecks", "Every month of use is entered"),
    "party_unsigned": QT_TRANSLATE_NOOP("HqChecks", "Every party has signed"),
    "used_not_in_force": QT_TRANSLATE_NOOP("HqChecks", "Everything used was in force"),
    "usage_unpriced": QT_TRANSLATE_NOOP("HqChecks", "Every line of use has a rate"),
    "usage_not_in_usd": QT_TRANSLATE_NOOP("HqChecks", "Every amount has a value in US dollars"),
    "kpi_not_measured": QT_TRANSLATE_NOOP("HqChecks", "Every indicator was measured"),
    "gender_alone": QT_TRANSLATE_NOOP("HqChecks", "Every gender figure has a validated narrative"),
}


@dataclass(frozen=True)
class Attention:
    """Something that needs a look: its note, the sheet it is seen on, and the record it names first."""

    note: Note
    sheet: str
    reference: str = ""
    number: int | None = None


class ChecksPanel(SidePanel):
    """The checks of the workbook; a link opens the record."""

    open_requested = Signal(str)
    row_requested = Signal(str, str)

    def __init__(self, look: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """Make the panel; it fills when the register is read."""
        super().__init__(look, width=304, name="hq_reports.checks", parent=parent)
        self._kit, self._words = look, words
        self.header = SectionHeader(look, self.tr("Tie-out checks"), panel=True, name="hq_reports.checks.header")
        self.body.addWidget(self.header)
        self.counts = Text(look, "", "secondary", "text2", wrap=True, name="hq_reports.checks.counts")
        self.body.addWidget(self.counts)
        self.attention: list[Attention] = []
        self.all_button = Button(look, "", "link", name="hq_reports.checks.all")
        self.all_button.clicked.connect(self.show_all)
        self._shown: list[QWidget] = []
        self._links: list[Button] = []
        self._hidden: list[QWidget] = []
        self.all_button.hide()

    def show_reading(self) -> None:
        """Say that the register is being read."""
        self._clear()
        self.counts.setText(self.tr("reading…"))

    def show_fault(self, sentence: str, advice: str) -> None:
        """Say why nothing could be checked."""
        self._clear()
        self.counts.setText("")
        self._attend(Note(self._kit, sentence, advice, "crit"), "")

    def show_rehearsal(self, found: Rehearsal) -> None:
        """Show the checks of a workbook that would be written, what fails first, what is missing next."""
        self._clear()
        if found.fault is not None:
            sentence, advice = self._words.known(found.fault)
            self._attend(Note(self._kit, sentence, advice, "crit"), "")
        self._show(found.controls, found.survey)

    def show_exported(self, controls: Sequence[Control], survey: Survey | None = None) -> None:
        """Show the checks of the finished file, counted again from it, and what it says is missing."""
        self._clear()
        self._show(controls, survey)
        self.counts.setText(f"{self.tr('Counted again from the file.')} {self.counts.text()}")

    def _show(self, controls: Sequence[Control], survey: Survey | None) -> None:
        self._count(controls)
        for control in (each for each in controls if each.state == DIFFERS):
            self._attend(self._differing(control), control.sheet, control)
        if survey is not None:
            self._survey(survey)
        for control in (each for each in controls if each.state == EXPLAIN):
            if survey is None or control.key not in _SAID_AS_GAP:
                self._attend(self._explaining(control), control.sheet, control)
        if survey is not None:
            self._marking(survey)
        self._agreeing(controls, survey)

    def links(self) -> Sequence[Button]:
        """Give the links in their order."""
        return self._links

    def show_all(self) -> None:
        """Show the checks that agree, all of them."""
        for each in self._hidden:
            each.show()
        self._hidden = []
        self.all_button.hide()

    # --- what needs a look ----------------------------------------------------------------------------------------

    def _count(self, controls: Sequence[Control]) -> None:
        counts = {state: sum(each.state == state for each in controls) for state in (AGREES, DIFFERS, EXPLAIN)}
        self.counts.setText(
            self.tr("{agree} agree, {differ} differ, {explain} to explain").format(
                agree=self._words.number(counts[AGREES]),
                differ=self._words.number(counts[DIFFERS]),
                explain=self._words.number(counts[EXPLAIN]),
            )
        )

    def _differing(self, control: Control) -> Note:
        number = self._figure
        name = figure_name(control.key, self._words.language)
        apart = number(abs(control.here - control.register))
        title = self.tr("{figure} differs by {amount}").format(figure=name, amount=apart)
        note = Note(self._kit, title, "", "crit", name=f"hq_reports.{control.key}")
        pairs = KeyValueList(self._kit, f"hq_reports.{control.key}.figures", ends=True)
        sheet = self._words.isolate(sheet_name(control.sheet, self._words.language))
        other = self.tr("In the other sheet") if control.key.startswith("check_") else self.tr("In the register")
        here = self.tr("Sheet {sheet}").format(sheet=sheet)
        pairs.set_pairs([Pair("here", here, number(control.here)), Pair("register", other, number(control.register))])
        note.body.addWidget(pairs)
        note.body.addWidget(Text(self._kit, self._why(control), "secondary", wrap=True))
        self._link_rows(note, control)
        return note

    def _why(self, control: Control) -> str:
        """Give the sentence of the row that explains a difference."""
        if not control.rows:
            return self.tr(
                "No single row explains it: a list is out of step with its records. The command “check” says where."
            )
        first = control.rows[0]
        reference = self._words.isolate(first.reference)
        if first.number is None:
            return self.tr("{reference} does not say what the register says.").format(reference=reference)
        number = self._words.number(first.number)
        return self.tr("Row {row}, {reference}, does not come out.").format(row=number, reference=reference)

    def _figure(self, value: int | Decimal) -> str:
        """Give a figure; one that is not whole with two places at least, as money is written."""
        places = -int(Decimal(value).normalize().as_tuple().exponent)
        return self._words.number(value, max(places, _PLACES_OF_MONEY) if places > 0 else None)

    def _explaining(self, control: Control) -> Note:
        number = self._figure
        title = self.tr("{figure}: {here} of {of}").format(
            figure=figure_name(control.key, self._words.language),
            here=number(control.here),
            of=number(control.register),
        )
        said = self.tr("Not a fault of the workbook: the register cannot say it. The workbook names it.")
        note = Note(self._kit, title, said, "att", name=f"hq_reports.{control.key}")
        self._link_rows(note, control)
        return note

    def _link_rows(self, note: Note, control: Control) -> None:
        if not control.rows:
            return
        links = row(None, 4)
        for ref in control.rows[:_LINKS]:
            text = self.tr("Show the row") if control.state == DIFFERS else self._words.isolate(ref.reference)
            link = Button(self._kit, text, "link", name=f"hq_reports.{control.key}.show")
            link.setAccessibleName(self.tr("Show {reference}").format(reference=ref.reference))
            link.clicked.connect(partial(self.row_requested.emit, ref.sheet, ref.reference))
            links.addWidget(link)
            self._links.append(link)
        links.addStretch(1)
        note.body.addLayout(links)

    def _survey(self, survey: Survey) -> None:
        if survey.cut_off <= survey.period.end:
            words = self.tr("The period runs until {last}. The figures stand as of {day}.")
            last, day = self._words.full_day(survey.period.end), self._words.full_day(survey.cut_off)
            self._add(Note(self._kit, self.tr("The period is not over"), words.format(last=last, day=day), "att"))
        for gap in survey.gaps:
            if gap.count:
                reference = gap.examples[0].partition(" ")[0] if gap.examples else ""
                note = self._note(gap)
                self._add(note)
                self.attention.append(Attention(note, SHEET_OF.get(gap.key, ""), reference))

    def _marking(self, survey: Survey) -> None:
        marking = self._words.code("classification", survey.marking)
        title = self.tr("Marked “{marking}” on every page").format(marking=marking)
        self._add(Note(self._kit, title, self.tr("The strictest marking of what it lists."), "info"))

    def _note(self, gap: Gap) -> Note:
        number = self._words.number
        title = QCoreApplication.translate("HqChecks", _TITLES[gap.key]).format(
            count=number(gap.count), of=number(gap.of) if gap.of is not None else ""
        )
        advice = QCoreApplication.translate("HqChecks", _ADVICE[gap.key])
        note = Note(self._kit, title, advice, "att", name=f"hq_reports.{gap.key}")
        links = row(None, 4)
        place = _PLACES.get(gap.key, "services")
        for example, identity in list(zip(gap.examples, gap.ids, strict=False))[:_LINKS]:
            link = Button(self._kit, self._words.isolate(example), "link", name=f"hq_reports.{gap.key}.show")
            link.setAccessibleName(self.tr("Show {reference}").format(reference=example))
            link.clicked.connect(partial(self.open_requested.emit, address_of(place, id=str(identity))))
            links.addWidget(link)
            self._links.append(link)
        links.addStretch(1)
        note.body.addLayout(links)
        return note

    # --- what agrees ----------------------------------------------------------------------------------------------

    def _agreeing(self, controls: Sequence[Control], survey: Survey | None) -> None:
        """List the checks that agree, those of one sheet against another first; the rest on request."""
        agreeing = sorted((each for each in controls if each.state == AGREES), key=_order)
        language = self._words.language
        lines = [(figure_name(each.key, language), self._figure(each.here)) for each in agreeing]
        whole = [gap for gap in survey.gaps if not gap.count] if survey is not None else []
        lines += [(QCoreApplication.translate("HqChecks", _AGREED[gap.key]), "") for gap in whole]
        for number, (name, value) in enumerate(lines):
            line = self._line(name, value)
            self._add(line)
            if number >= _FEW:
                line.hide()
                self._hidden.append(line)
        if self._hidden:
            self.all_button.setText(self.tr("Show all %n check(s)", "", len(lines)))
            self._add(self.all_button)

    def _line(self, name: str, value: str) -> QWidget:
        line = QWidget()
        box = row(line, 6)
        box.addWidget(Mark(self._kit, "agrees", "", line))
        box.addWidget(Text(self._kit, name, "secondary", wrap=True, name=AGREED), 1)
        box.addWidget(Text(self._kit, value, "secondary", "text2", ends=True))
        line.setObjectName(AGREED)
        line.setAccessibleName(f"{name} {value}".strip())
        return line

    # --- the widgets ----------------------------------------------------------------------------------------------

    def _attend(self, note: Note, sheet: str, control: Control | None = None) -> None:
        self._add(note)
        first = control.rows[0] if control is not None and control.rows else None
        at = (first.sheet, first.reference, first.number) if first is not None else (sheet, "", None)
        self.attention.append(Attention(note, *at))

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
        widget.show()
        self._shown.append(widget)

    def _clear(self) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.setParent(None)
            if widget is not self.all_button:
                widget.deleteLater()
        self._shown, self._links, self._hidden, self.attention = [], [], [], []


class ExportedNow(QWidget):
    """What would happen if the workbook were exported now."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.title = Text(look, self.tr("If exported now"), "secondary_strong")
        self.said = Text(look, "", "secondary", "text2", wrap=True, name="hq_reports.now")
        box = column(self, 2)
        box.addWidget(self.title)
        box.addWidget(self.said)
        inset(self, 16, 8, 16, 10)

    def show_sound(self, *, sound: bool | None) -> None:
        """Say whether it would tie out; nothing while that is not known."""
        if sound is None:
            self.said.setText("")
        elif sound:
            self.said.setText(self.tr("It ties out with the register."))
        else:
            self.said.setText(self.tr("Every sheet is marked DRAFT, CHECK FAILED."))


def _order(control: Control) -> tuple[int, str]:
    kinds = ("check_", "total_", "rows_")
    return next((place for place, each in enumerate(kinds) if control.key.startswith(each)), len(kinds)), control.key
