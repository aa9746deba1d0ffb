"""What the workbook could not say, found before it is written: each with the records it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from commonservices.queries.workbook_survey import Gap, Survey
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import SidePanel, row
from ui.kit.notes import Note
from ui.kit.texts import SectionHeader, Text
from ui.page import address_of
from ui.wording import QT_TRANSLATE_NOOP
from ui.words import Words

_LINKS: Final = 3
_PLACES: Final = {"party_unsigned": "arrangements", "used_not_in_force": "arrangements"}
_TITLES: Final = {
    "usage_missing": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} months of use are not entered"),
    "party_unsigned": QT_TRANSLATE_NOOP("HqChecks", "{count} of {of} parties have not signed"),
    "used_not_in_force": QT_TRANSLATE_NOOP("HqChecks", "{count} arrangements were used and not in force"),
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


class ChecksPanel(SidePanel):
    """The checks before the export; a link opens the record."""

    open_requested = Signal(str)

    def __init__(self, look: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """Make the panel; it fills when the survey is there."""
        super().__init__(look, width=284, name="hq_reports.checks", parent=parent)
        self._kit, self._words = look, words
        self.header = SectionHeader(
            look, self.tr("Checks before the export"), panel=True, name="hq_reports.checks.header"
        )
        self.body.addWidget(self.header)
        self.counts = Text(look, "", "secondary", "text2", wrap=True, name="hq_reports.checks.counts")
        self.body.addWidget(self.counts)
        said = self.tr("What is missing stands on the cover as a known gap.")
        self.body.addWidget(Text(look, said, "secondary", "text2", wrap=True))
        self._shown: list[QWidget] = []
        self._links: list[Button] = []

    def show_reading(self) -> None:
        """Say that the register is being read."""
        self._clear()
        self.counts.setText(self.tr("reading…"))

    def show_survey(self, survey: Survey) -> None:
        """Show what was found, what needs a look first."""
        self._clear()
        found = [gap for gap in survey.gaps if gap.count]
        self.counts.setText(
            self.tr("{agree} agree, {open} to look at").format(
                agree=self._words.number(len(survey.gaps) - len(found)), open=self._words.number(len(found))
            )
        )
        if survey.cut_off <= survey.period.end:
            words = self.tr("The period runs until {last}. The figures stand as of {day}.")
            last, day = self._words.full_day(survey.period.end), self._words.full_day(survey.cut_off)
            self._add(Note(self._kit, self.tr("The period is not over"), words.format(last=last, day=day), "att"))
        for gap in found:
            self._add(self._note(gap))
        marking = self._words.code("classification", survey.marking)
        title = self.tr("Marked “{marking}” on every page").format(marking=marking)
        self._add(Note(self._kit, title, self.tr("The strictest marking of what it lists."), "info"))
        for gap in survey.gaps:
            if not gap.count:
                text = QCoreApplication.translate("HqChecks", _AGREED[gap.key])
                self._add(Text(self._kit, text, "secondary", "good", wrap=True))

    def links(self) -> Sequence[Button]:
        """Give the links in their order."""
        return self._links

    def _note(self, gap: Gap) -> Note:
        number = self._words.number
        title = QCoreApplication.translate("HqChecks", _TITLES[gap.key]).format(
            count=number(gap.count), of=number(gap.of) if gap.of is not None else ""
        )
        note = Note(
            self._kit,
            title,
            QCoreApplication.translate("HqChecks", _ADVICE[gap.key]),
            "att",
            name=f"hq_reports.{gap.key}",
        )
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

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
        widget.show()
        self._shown.append(widget)

    def _clear(self) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._shown, self._links = [], []
