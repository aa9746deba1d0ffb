"""The hourly rates of the office: what an hour of each grade costs, entered once and used by every case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import efficiency as actions
from commonservices.domain.efficiency import PRODUCTIVE_HOURS, LabourRate
from commonservices.queries.efficiency import RateRow
from ui.asking import ask_last_day
from ui.efficiency.columns import EfficiencyColumns
from ui.efficiency.specs import EfficiencySpecs
from ui.kit.buttons import Button
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import SidePanel, column, inset, row
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.premises.lines_part import Lines, LinesPart
from ui.records.part import Action, DetailPart

PLACE: Final = "efficiency.rates"
_FIELDS: Final = (
    "grade", "annual_cost", "productive_hours", "location_id", "valid_from", "valid_to", "source", "note",
)  # fmt: skip
_SIDE: Final = 300
Rates = Sequence[RateRow]


class RatesPart(DetailPart[Rates]):
    """A table of rates; Enter opens one, the button below adds one, another lets one end."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, PLACE, parent)
        self.setAccessibleName(self.tr("Hourly rates"))
        said = self.tr(
            "An hour costs the yearly cost over the productive hours: 220 days of 7.5 hours are 1,650. Adopted cases "
            "keep the rates they were adopted with."
        )
        self.said = Text(frame.look, said, "body", "text2", wrap=True)
        self.lines: LinesPart[Rates, RateRow] = LinesPart(
            frame, EfficiencySpecs(frame.words, frame.bridge), self._lines(EfficiencyColumns(frame.words, self))
        )
        self.lines.header.hide()
        self.end_button = Button(frame.look, self.tr("Let it end…"), "link", name=f"{PLACE}.end")
        self.lines.beside.addWidget(self.end_button)
        content, note = QWidget(), QWidget()
        column(note).addWidget(self.said)
        inset(note, 20, 10, 16, 0)
        body = column(content)
        body.addWidget(note)
        body.addWidget(self.lines)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        self.facts = KeyValueList(frame.look, f"{PLACE}.facts", label_width=116)
        self.side = SidePanel(frame.look, width=_SIDE, name=f"{PLACE}.side")
        self.side_title = Text(frame.look, "", "record", wrap=True, name=f"{PLACE}.side.title")
        for part in (self.side_title, self.facts):
            self.side.body.addWidget(part)
        whole = row(self, 0)
        whole.addWidget(area, 1)
        whole.addWidget(self.side)
        self.lines.current_changed.connect(self._show_current)
        self.lines.problem.connect(self.problem)
        self.lines.told.connect(self.told)
        self.end_button.clicked.connect(self.end)

    def _lines(self, columns: EfficiencyColumns) -> Lines[Rates, RateRow]:
        return Lines(
            place=f"{PLACE}.all",
            title=self.tr("Hourly rates"),
            nothing=self.tr("No hourly rate yet. Add one for each grade that does the work, with its yearly cost."),
            add_label=self.tr("Add a rate"),
            cls=LabourRate,
            columns=columns.rates(),
            of=lambda rows: rows,
            record=lambda row: row.rate,
            caption=lambda row: self.words.isolate(row.rate.grade),
            edited=_FIELDS,
            added=_FIELDS,
            add=_add,
            change=_change,
            remove=_remove,
            above=lambda _rows: UUID(int=0),
            begins={"productive_hours": PRODUCTIVE_HOURS},
            folds=((1060, "source"), (900, "location"), (780, "productive_hours"), (640, "to")),
        )

    def fill(self, detail: Rates) -> None:
        """Show the rates as they stand."""
        self.lines.show_detail(detail)
        self.end_button.setHidden(self.read_only or not detail)
        self._show_current()

    def _show_current(self, _identity: str = "") -> None:
        """Show beside the table how the hour of the current rate is worked out, and what else is known of it."""
        found = self.lines.current()
        self.side.setHidden(found is None)
        if found is None:
            return
        rate, words, field = found.rate, self.words, self.words.field
        self.side_title.setText(words.isolate(rate.grade))
        hour = f"{words.number(rate.hourly, 4)} {rate.currency}"
        whole = f"{words.money(rate.annual_cost, rate.currency)} ÷ {words.number(rate.productive_hours)}"
        shown = (
            ("hourly", hour),
            ("annual_cost", words.isolate(whole)),
            ("location_id", words.embed(found.location)),
            ("valid_from", words.full_day(rate.valid_from)),
            ("valid_to", words.full_day(rate.valid_to)),
            ("source", words.embed(rate.source)),
            ("note", words.embed(rate.note)),
        )
        self.facts.set_pairs([Pair(key, field(key), value) for key, value in shown if value not in {"", "—"}])

    def main(self) -> QWidget:
        """Give the table, or the button that adds the first rate."""
        return self.lines.add_button if self.lines.table.isHidden() else self.lines.table

    def commit(self) -> None:
        """Save what is typed in the editor."""
        self.lines.commit()

    def close_editor(self) -> bool:
        """Close the editor that is open."""
        return self.lines.close_editor()

    def end(self) -> None:
        """Ask for the last day of the current rate."""
        row = self.lines.current()
        if row is not None:
            text = self.tr("{grade} is offered no more for later days.")
            act = partial(_ended, row.rate.id)
            title = self.tr("Let the hourly rate end")
            ask_last_day(self.frame, self, title, text.format(grade=self.words.isolate(row.rate.grade)), act)


def _add(_above: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.add_rate, values=values)


def _change(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_rate, id=id, values=values)


def _remove(id: UUID) -> Action:
    return partial(actions.remove_rate, id=id)


def _ended(id: UUID, office: Any, last: Any) -> Any:
    return actions.retire_rate(office, id, last)
