"""The content of a record's page: its form, and the tables of what hangs on it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.partners import Entity, Location, Person
from commonservices.queries import decisions as queries
from commonservices.queries import people as people_queries
from ui.decisions.children import Children
from ui.decisions.entry_form import EntryForm
from ui.decisions.kinds import RecordKind
from ui.decisions.line_editor import LineEditor
from ui.kit.layout import HLine, column, inset
from ui.page import PageFrame

_WIDEST = 760
Shown = Decision | ActionItem | Meeting | Body | Person | Entity | Location


class RecordSheet(QWidget):
    """One record: the form on top, then a table for each kind of record that hangs on it."""

    problem = Signal(str)
    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, kind: RecordKind, parent: QWidget | None = None) -> None:
        """Make form and tables of one kind."""
        super().__init__(parent)
        place = f"decisions.{kind.key}"
        self._frame = frame
        self.kind = kind
        self.record: Shown | None = None
        self.setObjectName(f"{place}.sheet")
        self.children_of = Children(frame, self)
        self.form = EntryForm(frame, kind, place, new=False)
        self.form.setMaximumWidth(frame.look.px(_WIDEST))
        self.lines: dict[str, LineEditor[Any]] = self._make_lines(place)
        self._content = QWidget()
        box = column(self._content, 8)
        top = QWidget()
        column(top).addWidget(self.form)
        inset(top, 20, 12, 16, 8)
        box.addWidget(top)
        for each in self.lines.values():
            box.addWidget(HLine())
            box.addWidget(each)
            each.problem.connect(self.problem)
            each.open_requested.connect(self.open_requested)
            each.editor_opened.connect(partial(self._bring_into_sight, each))
        box.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        column(self).addWidget(self.area)
        self.form.problem.connect(self.problem)

    def _make_lines(self, place: str) -> dict[str, LineEditor[Any]]:
        made = self.children_of
        if self.kind.cls is Decision:
            return {"actions": made.actions(place)}
        if self.kind.cls is Meeting:
            return {"decisions": made.decisions(place, meeting=True), "actions": self._actions_below(place)}
        if self.kind.cls is Body:
            return {"meetings": made.meetings(place), "decisions": made.decisions(place, meeting=False)}
        if self.kind.cls is Person:
            return {"roles": made.roles(place), "delegations": made.delegations(place)}
        return {}

    def _actions_below(self, place: str) -> LineEditor[Any]:
        """Give the actions of a meeting's decisions; a new one is added at its decision."""
        actions = self.children_of.actions(place)
        actions.can_add = False
        return actions

    def show_record(self, record: Shown) -> None:
        """Show a record with what hangs on it now."""
        self.record = record
        self.form.show_record(record)
        for key, each in self.lines.items():
            each.fill(self._rows(key, record), self._given(key, record))

    def _rows(self, key: str, record: Shown) -> list[Any]:
        ask = self._frame.bridge.ask
        if isinstance(record, Person):
            if key == "roles":
                return ask(partial(people_queries.roles, person_id=record.id))
            return ask(partial(people_queries.delegations, person_id=record.id))
        wanted = {
            Decision: queries.Wanted(decision_id=record.id),
            Meeting: queries.Wanted(meeting_id=record.id),
            Body: queries.Wanted(body_id=record.id),
        }.get(type(record), queries.EVERYTHING)
        lists: Mapping[str, Any] = {
            "actions": queries.actions,
            "decisions": queries.decisions,
            "meetings": queries.meetings,
        }
        rows: list[Any] = ask(partial(lists[key], wanted=wanted))
        return rows

    @staticmethod
    def _given(key: str, record: Shown) -> dict[str, object]:
        if isinstance(record, Person):
            return {"person_id": record.id}
        if isinstance(record, Meeting):
            return {"meeting_id": record.id}
        if isinstance(record, Body):
            return {"body_id": record.id}
        return {"decision_id": record.id} if key == "actions" else {}

    def _bring_into_sight(self, lines: LineEditor[Any]) -> None:
        """Scroll so that an editor that was opened can be seen whole, or from its top."""
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        self.area.ensureWidgetVisible(lines.editor)

    def commit(self) -> None:
        """Save what is typed anywhere."""
        if not self._frame.bridge.read_only:
            self.form.commit()
        for each in self.lines.values():
            each.commit()

    def close_editor(self) -> bool:
        """Leave the editor of a table; tell whether one was open."""
        return any([each.close_editor() for each in self.lines.values()])  # noqa: C419 all of them are to be closed
