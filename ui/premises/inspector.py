"""The panel beside a register of this place: what asks for attention first, then the figures of the current record."""

from __future__ import annotations

from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known
from ui.kit.buttons import Button, ToolButton
from ui.kit.flow_row import FlowRow
from ui.kit.key_values import KeyValueList
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.tags import Tag
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.premises.figures import AgreementFigures, PremisesFigures, RecognitionFigures
from ui.premises.finding_notes import FindingNotes
from ui.premises.kinds import AGREEMENT, PREMISES, RECOGNITION, RecordKind, RecordKinds
from ui.registers.resting_inspector import RestingInspector

_LABELS: Final = 96
_PLACE: Final = "premises.inspector"


class PlacePanel(QWidget):
    """One record at a glance, whatever its kind."""

    open_requested = Signal(str)
    linked = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a record is shown."""
        super().__init__(parent)
        self._look = look = frame.look
        self._kind: RecordKind | None = None
        self._detail: Any = None
        words, today = frame.words, frame.bridge.today
        self._talk: dict[str, PremisesFigures | AgreementFigures | RecognitionFigures] = {
            PREMISES: PremisesFigures(words, today, self, brief=True),
            AGREEMENT: AgreementFigures(words, today, self, brief=True),
            RECOGNITION: RecognitionFigures(words, today, self, brief=True),
        }
        self.setObjectName(_PLACE)
        set_role(self, "sunken")
        self._tags = FlowRow(6)
        self.open_button = ToolButton(look, "external-link", self.tr("Open"), name=f"{_PLACE}.open")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name=f"{_PLACE}.title")
        self.reference = Text(look, "", "secondary", "text2", wrap=True, selectable=True, name=f"{_PLACE}.reference")
        self.notes = FindingNotes(frame, f"{_PLACE}.findings", flush=True)
        self.pairs = KeyValueList(look, f"{_PLACE}.figures", label_width=_LABELS)
        self.foot_open = Button(look, self.tr("Open"), name=f"{_PLACE}.open_record")
        self._build()
        for button in (self.open_button, self.foot_open):
            button.clicked.connect(self._on_open)
        self.pairs.opened.connect(self._on_pair)

    def _build(self) -> None:
        head, foot = QWidget(), QWidget()
        top = column(head, 4)
        line = row(None, 6)
        line.addWidget(self._tags, 1)
        line.addWidget(self.open_button)
        top.addLayout(line)
        top.addWidget(self.title)
        top.addWidget(self.reference)
        inset(head, 16, 14, 16, 10)
        self.panel = SidePanel(self._look, name=f"{_PLACE}.panel")
        self.panel.body.addWidget(self.notes)
        self.panel.body.addWidget(self.pairs)
        end = row(foot, 8)
        end.addWidget(self.foot_open)
        end.addStretch(1)
        inset(foot, 16, 10, 16, 10)
        box = column(self, 0)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self.panel, 1)
        box.addWidget(HLine())
        box.addWidget(foot)

    def show_detail(self, kind: RecordKind, detail: Any) -> None:
        """Show one record of a kind."""
        self._kind, self._detail = kind, detail
        head = kind.head(detail)
        self.setAccessibleName(head.title)
        self.title.setText(head.title)
        self.reference.setText(" · ".join(part for part in head.detail if part))
        self._tags.set_parts([Tag(self._look, *each) for each in head.tags])
        self.notes.show_findings(getattr(detail.row, "findings", ()), getattr(detail, "codes", {}))
        self.pairs.set_pairs(self._talk[kind.key].pairs(detail))

    def _on_open(self) -> None:
        if self._kind is not None:
            self.open_requested.emit(str(self._kind.record(self._detail).id))

    def _on_pair(self, key: str) -> None:
        if self._kind is not None:
            self.linked.emit(self._talk[self._kind.key].address(self._detail, key))


class PlaceInspector(RestingInspector):
    """Shows the current record of the register that is shown, or the keys that work in it."""

    record: PlacePanel

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panels; a record is read shortly after it became current."""
        super().__init__(frame, PlacePanel(frame), parent)
        self._kinds = RecordKinds(frame, self)
        self._wanted = ("", "")

    def show_id(self, kind: str, identity: str) -> None:
        """Show a record of a kind once the cursor rests on it."""
        self._wanted = (kind, identity)
        self.read_soon()

    def _keys(self) -> str:
        return self.tr("Enter opens a record, Space shows or hides this panel.")

    def _filled(self) -> bool:
        key, identity = self._wanted
        if not identity:
            return False
        kind = self._kinds.of(key)
        try:
            detail = self._frame.bridge.ask(partial(kind.read, id=UUID(identity)))
        except Known:
            return False
        self.record.show_detail(kind, detail)
        return True
