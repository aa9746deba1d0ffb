"""What the workbook is, in short: period, basis, how far its data go, the language of its labels, the offices in it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from commonservices.reports.hq.rehearsal import Rehearsal
from ui.hq_reports.choices import LANGUAGE_NAMES, Choice
from ui.kit.flow_row import FlowRow
from ui.kit.layout import column, inset
from ui.kit.tags import EntityTag
from ui.page import PageFrame

_GAP = 8


class Chips(QWidget):
    """A row of short statements that goes on in the next line when one is full."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self._look, self._words = frame.look, frame.words
        self.setObjectName("hq_reports.chips")
        self.flow = FlowRow(_GAP, self)
        column(self).addWidget(self.flow)
        inset(self, 20, 0, 16, 10)

    def show_choice(self, choice: Choice, name: str, rehearsal: Rehearsal | None) -> None:
        """Say what is asked for, and what the register adds to it once it is read."""
        words = self._words
        period = choice.period
        span = self.tr("{first} to {last}").format(
            first=words.month_name(period.start), last=words.month_name(period.end)
        )
        said = [
            name or span,
            self.tr("Year basis {basis}").format(basis=words.code("fiscal_calendars", choice.basis)),
        ]
        if rehearsal is not None:
            day = words.full_day(rehearsal.survey.cut_off)
            said.append(self.tr("Data up to {day}").format(day=day))
        said.append(self.tr("Labels {language}").format(language=dict(LANGUAGE_NAMES)[choice.language]))
        if choice.hxl:
            said.append(self.tr("With HXL tags"))
        if rehearsal is not None and rehearsal.offices:
            offices = ", ".join(words.isolate(each) for each in rehearsal.offices)
            said.append(self.tr("Offices {codes}").format(codes=offices))
        self.flow.set_parts([EntityTag(self._look, each, self) for each in said])
        self.setAccessibleName(". ".join(said))
