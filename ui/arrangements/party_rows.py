"""The parties of a new arrangement: one line each with entity and role; Enter goes to the next, adding one."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.arrangements import ArrangementParty
from ui.arrangements.entry_rows import EntryRow, EntryRows
from ui.kit.appearance import Appearance
from ui.kit.buttons import ToolButton
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField
from ui.kit.reference_field import ReferenceField
from ui.records.field_specs import FieldSpecs

_FIRST_ROLE, _OTHER_ROLE = "PROVIDER", "CLIENT"
_AT_START = 2


class PartyRow(EntryRow):
    """One party: who, and in which role."""

    def __init__(self, look: Appearance, specs: FieldSpecs, place: str, number: int) -> None:
        """Make the line of one party; the first provides, the others use."""
        super().__init__(number)
        who = specs.spec(ArrangementParty, "entity_id")
        role = specs.spec(ArrangementParty, "role")
        label = self.tr("Party {n}").format(n=number)
        self.first = self.entity = ReferenceField(look, place, _named(who, f"party{number}", label))
        self.role = CodeField(look, place, _named(role, f"role{number}", self.tr("Role of party {n}").format(n=number)))
        self.role.setFixedWidth(look.px(150))
        remove = ToolButton(look, "x", self.tr("Remove party {n}").format(n=number), name=f"{place}.remove{number}")
        self.put_together(look, label, remove, self.entity, self.role)
        self._usual_role()

    def _usual_role(self) -> None:
        self.role.set_value(_FIRST_ROLE if self.number == 1 else _OTHER_ROLE)

    def clear(self) -> None:
        """Start again with nobody."""
        super().clear()
        self._usual_role()

    def party(self) -> tuple[UUID, str] | None:
        """Give entity and role, or nothing for an empty line."""
        key = str(self.entity.value() or "")
        return (UUID(key), str(self.role.value() or "")) if key else None


def _named(spec: FieldSpec, name: str, label: str) -> FieldSpec:
    return replace(spec, name=name, label=label, required=True, read_only=False)


class PartyRows(EntryRows[PartyRow]):
    """The lines of all parties and a button for one more."""

    def __init__(self, look: Appearance, specs: FieldSpecs, place: str, parent: QWidget | None = None) -> None:
        """Start with two empty lines."""
        super().__init__(
            look, f"{place}.parties", self.tr("Add a party"), f"{place}.add_party", at_start=_AT_START, parent=parent
        )
        self._specs = specs
        self._place = place
        self.clear()

    def make_row(self, number: int) -> PartyRow:
        """Make the line of one party."""
        return PartyRow(self._look, self._specs, self._place, number)

    def parties(self) -> list[tuple[UUID, str]]:
        """Give the parties entered, in order."""
        return [party for line in self._rows if (party := line.party()) is not None]
