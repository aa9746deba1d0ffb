"""The parties of a new arrangement: one line each with entity and role; Enter goes to the next, adding one."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commonservices.domain.arrangements import ArrangementParty
from ui.arrangements.field_specs import FieldSpecs
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button, ToolButton
from ui.kit.field_row import LABEL_WIDTH, ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField
from ui.kit.layout import column, row
from ui.kit.reference_field import ReferenceField
from ui.kit.texts import Text

_FIRST_ROLE, _OTHER_ROLE = "PROVIDER", "CLIENT"
_AT_START = 2


class PartyRow(QWidget):
    """One party: who, and in which role."""

    entered = Signal()
    changed = Signal()
    refused = Signal(str)
    removed = Signal()

    def __init__(self, look: Appearance, specs: FieldSpecs, place: str, number: int) -> None:
        """Make the line of one party; the first provides, the others use."""
        super().__init__()
        self.number = number
        who = specs.spec(ArrangementParty, "entity_id")
        role = specs.spec(ArrangementParty, "role")
        self.entity = ReferenceField(look, place, _named(who, f"party{number}", self.tr("Party {n}").format(n=number)))
        self.role = CodeField(look, place, _named(role, f"role{number}", self.tr("Role of party {n}").format(n=number)))
        self.role.set_value(_FIRST_ROLE if number == 1 else _OTHER_ROLE)
        self.role.setFixedWidth(look.px(150))
        self.remove = ToolButton(
            look, "x", self.tr("Remove party {n}").format(n=number), name=f"{place}.remove{number}"
        )
        line: QHBoxLayout = row(self, 8)
        label = Text(look, self.tr("Party {n}").format(n=number), "body", "text2")
        label.setFixedWidth(look.px(LABEL_WIDTH))
        label.setBuddy(self.entity.box)
        for part in (label, self.entity, self.role, self.remove):
            line.addWidget(part, 1 if part is self.entity else 0)
        self.entity.edit.returnPressed.connect(self._on_enter)
        self.entity.committed.connect(self._on_changed)
        self.role.committed.connect(self._on_changed)
        self.entity.refused.connect(self.refused)
        self.role.refused.connect(self.refused)
        self.remove.clicked.connect(self.removed)

    def _on_enter(self) -> None:
        if self.entity.commit():
            self.entered.emit()

    def _on_changed(self) -> None:
        self.changed.emit()

    def clear(self) -> None:
        """Start again with nobody."""
        self.entity.set_value("")
        self.entity.show_value("")
        self.role.set_value(_FIRST_ROLE if self.number == 1 else _OTHER_ROLE)

    def party(self) -> tuple[UUID, str] | None:
        """Give entity and role, or nothing for an empty line."""
        key = str(self.entity.value() or "")
        return (UUID(key), str(self.role.value() or "")) if key else None

    def commit(self) -> bool:
        """Take what is typed; tell whether it was understood."""
        return self.entity.commit() and self.role.commit()


def _named(spec: FieldSpec, name: str, label: str) -> FieldSpec:
    return FieldSpec(
        name, label, spec.kind, required=True, choices=spec.choices, search=spec.search, label_of=spec.label_of
    )


class PartyRows(QWidget):
    """The lines of all parties and a button for one more."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, look: Appearance, specs: FieldSpecs, place: str, parent: QWidget | None = None) -> None:
        """Start with two empty lines."""
        super().__init__(parent)
        self._look = look
        self._specs = specs
        self._place = place
        self._rows: list[PartyRow] = []
        self.setObjectName(f"{place}.parties")
        box = column(self, 8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        box.addLayout(self._lines)
        self.reason = ReasonLine(look, f"{place}.parties.reason")
        self.more = Button(look, self.tr("Add a party"), "quiet", icon="plus", name=f"{place}.add_party")
        self.more.clicked.connect(self._on_more)
        box.addWidget(self.reason)
        foot = row(None, 8)
        foot.addSpacing(look.px(LABEL_WIDTH) + 8)
        foot.addWidget(self.more)
        foot.addStretch(1)
        box.addLayout(foot)
        self.clear()

    @property
    def rows(self) -> list[PartyRow]:
        """Give the lines as they stand."""
        return list(self._rows)

    def clear(self) -> None:
        """Start again with two empty lines."""
        for line in self._rows[_AT_START:]:
            line.hide()
            line.deleteLater()
        self._rows = self._rows[:_AT_START]
        for line in self._rows:
            line.clear()
        while len(self._rows) < _AT_START:
            self.add_row()
        self.say("")

    def add_row(self) -> PartyRow:
        """Add an empty line."""
        numbers = [line.number for line in self._rows]
        made = PartyRow(self._look, self._specs, self._place, max(numbers, default=0) + 1)
        made.entered.connect(self._on_entered)
        made.changed.connect(self._on_changed)
        made.refused.connect(self.say)
        made.removed.connect(self._on_removed)
        self._rows.append(made)
        self._lines.addWidget(made)
        self._chain()
        return made

    def _chain(self) -> None:
        """Let the Tab key go through the lines in order, then to the button."""
        stops = [part for line in self._rows for part in (line.entity.box, line.role.box, line.remove)]
        for before, after in pairwise([*stops, self.more]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the order of the lines once they stand in the window."""
        super().showEvent(event)
        self._chain()

    def _row_of(self, sender: object) -> PartyRow | None:
        return next((line for line in self._rows if line is sender), None)

    def _on_entered(self) -> None:
        """Go on to the next line, adding one after the last; an empty line is the end of the list."""
        line = self._row_of(self.sender())
        if line is None:
            return
        if line.party() is None:
            self.finished.emit()
            return
        place = self._rows.index(line)
        after = self._rows[place + 1] if place + 1 < len(self._rows) else self.add_row()
        after.entity.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self.say("")
        self.changed.emit(self.text())

    def _on_more(self) -> None:
        self.add_row().entity.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removed(self) -> None:
        line = self._row_of(self.sender())
        if line is None:
            return
        place = self._rows.index(line)
        self._rows.remove(line)
        line.hide()
        line.deleteLater()
        if not self._rows:
            self.add_row()
        self._rows[min(place, len(self._rows) - 1)].entity.box.setFocus(Qt.FocusReason.TabFocusReason)
        self._on_changed()

    def say(self, text: str) -> None:
        """Say below the lines what blocks."""
        self.reason.say("block" if text else "", text)

    def commit(self) -> bool:
        """Take what is typed in every line; tell whether all was understood."""
        outcomes = [line.commit() for line in self._rows]
        return all(outcomes)

    def parties(self) -> list[tuple[UUID, str]]:
        """Give the parties entered, in order."""
        return [party for line in self._rows if (party := line.party()) is not None]

    def focus_first_gap(self) -> None:
        """Put the keyboard into the first line that is empty or not understood."""
        gap = next((line for line in self._rows if line.party() is None), None) or self.add_row()
        gap.entity.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """Give the parties as a text to keep."""
        return ";".join(f"{entity}:{role}" for entity, role in self.parties())

    def take_text(self, text: str) -> None:
        """Fill the lines from a kept text."""
        for place, pair in enumerate(part for part in text.split(";") if part):
            line = self._rows[place] if place < len(self._rows) else self.add_row()
            entity, _, role = pair.partition(":")
            line.entity.set_value(entity)
            line.role.set_value(role)
