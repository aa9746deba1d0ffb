"""People and duties of an arrangement: contacts, obligations with their dated tasks, risks, and what was decided."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.queries import decisions as decision_queries
from commonservices.queries import duties as queries
from commonservices.queries import people as people_queries
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.duty_lines import DutyLines
from ui.arrangements.record_part import RecordPart
from ui.decisions.line_editor import LineEditor
from ui.kit.layout import HLine, column
from ui.page import PageFrame, address_of

_KIND = "ARRANGEMENT"


class DutiesPart(RecordPart):
    """Five tables, each edited in place; what is decided opens in its own place."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the tables."""
        super().__init__(frame, "duties", "", parent)
        self.setAccessibleName(self.tr("People and duties"))
        made = DutyLines(frame, self)
        self.lines: dict[str, LineEditor[Any]] = {
            "contacts": made.contacts(),
            "tasks": made.tasks(),
            "obligations": made.obligations(),
            "risks": made.risks(),
            "decisions": made.decisions(),
        }
        self._content = QWidget()
        box = column(self._content, 8)
        self._rules = {key: HLine() for key in self.lines if key != "contacts"}
        for key, each in self.lines.items():
            if key in self._rules:
                box.addWidget(self._rules[key])
            box.addWidget(each)
            each.problem.connect(self.problem)
            each.editor_opened.connect(partial(self._bring_into_sight, each))
        box.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        column(self).addWidget(self.area)
        self.lines["decisions"].open_requested.connect(self._on_decision)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show contacts, duties, risks and decisions as they stand."""
        id = detail.row.id
        ask = self.frame.bridge.ask
        held = ask(partial(queries.duties, arrangement_id=id))
        about = {"subject_kind": _KIND, "subject_id": id}
        contacts = ask(partial(people_queries.roles, scope_id=id))
        self.lines["contacts"].fill(contacts, {"scope_kind": _KIND, "scope_id": id})
        self.lines["tasks"].fill(held.tasks, {})
        for part in (self.lines["tasks"], self._rules["tasks"]):
            part.setVisible(bool(held.tasks))
        self.lines["obligations"].fill(held.obligations, {"arrangement_id": id})
        self.lines["risks"].fill(ask(partial(queries.risks, subject_id=id)), about)
        subjects = [id, *(line.service.id for line in detail.services)]
        self.lines["decisions"].fill(ask(partial(decision_queries.about, subject_ids=subjects)), about)

    def late(self) -> int:
        """Give how many due days of this arrangement went by unmet: the number on its tab."""
        table = self.lines["obligations"].table.rows
        return sum(row.late for row in (table.row(place) for place in range(table.rowCount())) if row is not None)

    def commit(self) -> None:
        """Save what is typed in an editor."""
        for each in self.lines.values():
            each.commit()

    def close_editor(self) -> bool:
        """Leave the editor that is open; tell whether one was."""
        return any([each.close_editor() for each in self.lines.values()])  # noqa: C419 all of them are to be closed

    def _on_decision(self, identity: str) -> None:
        self.open_requested.emit(address_of("decisions", id=str(UUID(identity))))

    def _bring_into_sight(self, lines: LineEditor[Any]) -> None:
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        self.area.ensureWidgetVisible(lines.editor)
