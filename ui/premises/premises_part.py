"""The overview of premises: what asks for attention, who is in them, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import premises as actions
from commonservices.domain.premises import Occupancy, Premises
from commonservices.queries.premises import OccupantLine, PremisesDetail
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.key_values import KeyValueList
from ui.kit.layout import VLine, column, inset, row
from ui.kit.texts import SectionHeader
from ui.page import PageFrame
from ui.premises.entry_form import Entry, EntryForm
from ui.premises.figures import PremisesFigures
from ui.premises.finding_notes import FindingNotes
from ui.premises.leaving_panel import LeavingPanel
from ui.premises.lines_part import Lines, LinesPart
from ui.premises.specs import PlaceSpecs
from ui.records.part import Action, DetailPart

_PLACE = "premises.occupants"
_SIDE = 356
_EDITED = ("net_m2", "workstations", "personnel", "from_on", "until_on", "room")


class PremisesOverview(DetailPart[PremisesDetail]):
    """Findings and occupants beside the figures that follow from them."""

    opened = Signal(str)

    def __init__(self, frame: PageFrame, specs: PlaceSpecs, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "premises.overview", parent)
        self.setAccessibleName(self.tr("Overview"))
        look = frame.look
        self._handing_for: UUID | None = None
        self.notes = FindingNotes(frame, "premises.findings")
        self.occupants: LinesPart[PremisesDetail, OccupantLine] = LinesPart(frame, specs, self._lines())
        self.end_button = Button(look, self.tr("End an occupancy…"), icon="calendar", name=f"{_PLACE}.end")
        self.occupants.beside.addWidget(self.end_button)
        self.leaving = LeavingPanel(frame)
        entry = Entry(
            "premises.hand_back",
            Premises,
            [(self.tr("Hand the premises back"), ("status_on", "status_reason"))],
            partial(_hand_back, UUID(int=0)),
            "status_on",
            self.tr("Record the hand-back"),
            self.tr("Leave"),
        )
        self.handing = EntryForm(frame, specs, entry)
        self.talk = PremisesFigures(frame.words, frame.bridge.today, self)
        self.figures = KeyValueList(look, "premises.figures", label_width=112)
        self._build()
        self.end_button.clicked.connect(self.start_ending)
        self.leaving.left.connect(self.close_editor)
        self.leaving.problem.connect(self.problem)
        self.leaving.ended.connect(self._on_ended)
        self.handing.left.connect(self.close_editor)
        self.handing.problem.connect(self.problem)
        self.handing.saved.connect(self._on_handed_back)
        self.figures.opened.connect(self._on_opened)
        self.occupants.problem.connect(self.problem)
        self.occupants.told.connect(self.told)

    def _build(self) -> None:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(self.area)
        content, left, right = QWidget(), QWidget(), QWidget()
        self.area.setWidget(content)
        line = row(content, 0)
        right.setFixedWidth(self.look.px(_SIDE))
        line.addWidget(left, 1)
        line.addWidget(VLine())
        line.addWidget(right)
        self._handing_room = QWidget()
        column(self._handing_room).addWidget(self.handing)
        inset(self._handing_room, 20, 10, 16, 0)
        first = column(left, 4)
        for part in (self._handing_room, self.notes, self.occupants, self.leaving):
            first.addWidget(part)
        first.addStretch(1)
        self._handing_room.hide()
        self.leaving.hide()
        second = column(right, 8)
        second.addWidget(SectionHeader(self.look, self.tr("At a glance")))
        second.addWidget(self.figures)
        second.addStretch(1)
        inset(right, 16, 10, 16, 12)

    def _lines(self) -> Lines[PremisesDetail, OccupantLine]:
        words = self.words
        columns: list[Column[OccupantLine]] = [
            Column(
                "code",
                self.tr("Entity"),
                lambda each: words.isolate(each.code),
                110,
                paint="state",
                detail=lambda each: "active" if each.present else "closed",
            ),
            Column("name", self.tr("Name"), lambda each: each.name, 150, detail=lambda _e: "muted", elastic=True),
            Column("area", self.tr("Net m²"), self._area, 76, paint="number"),
            Column("share", self.tr("Part"), self._share, 60, paint="number", detail=lambda _e: "muted"),
            Column(
                "desks", self.tr("Desks"), lambda each: self._number(each.occupancy.workstations), 64, paint="number"
            ),
            Column(
                "people", self.tr("People"), lambda each: self._number(each.occupancy.personnel), 68, paint="number"
            ),
            Column("from", self.tr("From"), lambda each: words.day(each.occupancy.from_on, self._today()), 84),
            Column("until", self.tr("Until"), lambda each: words.day(each.occupancy.until_on, self._today()), 84),
        ]
        return Lines(
            place=_PLACE,
            title=self.tr("Who is in them"),
            nothing=self.tr("Nobody is entered yet. Add each entity with its area, desks and first day."),
            add_label=self.tr("Add an occupant"),
            cls=Occupancy,
            columns=columns,
            of=lambda detail: detail.occupants,
            record=lambda line: line.occupancy,
            caption=self._caption,
            edited=_EDITED,
            added=("entity_id", *_EDITED),
            add=_add,
            change=_change,
            remove=_remove,
            above=lambda detail: detail.premises.id,
            folds=((640, "name"), (560, "people")),
        )

    def _today(self) -> Any:
        return self.frame.bridge.today()

    def _caption(self, line: OccupantLine) -> str:
        return self.tr("{code}, {name}").format(code=self.words.isolate(line.code), name=self.words.embed(line.name))

    def _area(self, line: OccupantLine) -> str:
        return "—" if line.occupancy.net_m2 is None else self.words.number(line.occupancy.net_m2)

    def _share(self, line: OccupantLine) -> str:
        return "—" if line.area_share is None else self.words.percent(line.area_share)

    def _number(self, number: int | None) -> str:
        return "—" if number is None else self.words.number(number)

    def fill(self, detail: PremisesDetail) -> None:
        """Show the premises as they stand."""
        self.notes.show_findings(detail.row.findings, detail.codes)
        self.occupants.show_detail(detail)
        self.end_button.setHidden(self.read_only or not any(line.present for line in detail.occupants))
        self.figures.set_pairs(self.talk.pairs(detail))
        self.leaving.setVisible(self.leaving.open_for in {each.occupancy.id for each in detail.occupants})
        if self._handing_for not in {None, detail.premises.id}:
            self._stop_handing_back()

    def main(self) -> QWidget:
        """Give the table of occupants."""
        return self.occupants.table

    def commit(self) -> None:
        """Save what is typed in the editor of an occupant."""
        self.occupants.commit()

    # --- leaving and handing back ---------------------------------------------------------------------------------

    def start_ending(self) -> None:
        """Open the panel that ends the occupancy of the current line."""
        line = self.occupants.current()
        if line is None or self.read_only:
            self.problem.emit(self.tr("Choose an occupant first."))
            return
        self.occupants.close_editor()
        self.leaving.begin(line)

    def start_handing_back(self) -> None:
        """Open the form that records the hand-back."""
        if not self.read_only and self.detail is not None:
            id = self._handing_for = self.detail.premises.id
            self._handing_room.show()
            self.handing.begin(
                {"status_on": self._today()}, place=f"premises.hand_back:{id}", save=partial(_hand_back, id)
            )

    def _stop_handing_back(self) -> None:
        self.handing.keep()
        self._handing_for = None
        self._handing_room.hide()

    def close_editor(self) -> bool:
        """Leave what is open; tell whether there was something."""
        if not self.leaving.isHidden():
            self.leaving.close_panel()
        elif self._handing_for is not None:
            self._stop_handing_back()
        else:
            return self.occupants.close_editor()
        self.occupants.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_ended(self, sentence: str) -> None:
        self.close_editor()
        self.told.emit(sentence)

    def _on_handed_back(self, _made: object) -> None:
        self._handing_for = None
        self._handing_room.hide()
        self.told.emit(self.tr("The hand-back is recorded."))

    def _on_opened(self, key: str) -> None:
        if self.detail is not None:
            self.opened.emit(self.talk.address(self.detail, key))


def _hand_back(id: UUID, values: Mapping[str, Any]) -> Action:
    day, reason = values.get("status_on", ""), str(values.get("status_reason", ""))
    return partial(actions.hand_back, id=id, on=day, reason=reason)


def _add(above: UUID, values: Mapping[str, Any]) -> Action:
    given = dict(values)
    entity = given.pop("entity_id", None)
    return partial(actions.add_occupancy, premises_id=above, entity_id=entity, values=given)


def _change(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_occupancy, occupancy_id=id, values=values)


def _remove(id: UUID) -> Action:
    return partial(actions.remove_occupancy, occupancy_id=id)
