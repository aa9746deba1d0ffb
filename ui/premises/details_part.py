"""All fields of a record as one form; each field is saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.fields import Record
from ui.kit.layout import column
from ui.page import PageFrame
from ui.premises.specs import PlaceSpecs
from ui.records.draft_form import DraftForm
from ui.records.part import Action, DetailPart

DetailT = TypeVar("DetailT")
Save = Callable[[UUID, Mapping[str, Any]], Action]
Groups = Sequence[tuple[str, Sequence[str]]]


class DetailsPart(DetailPart[DetailT], Generic[DetailT]):
    """The whole form in groups, with the texts that were typed and not saved offered again."""

    def __init__(
        self,
        frame: PageFrame,
        place: str,
        specs: PlaceSpecs,
        groups: Groups,
        record_of: Callable[[DetailT], Record],
        save: Save,
        cls: type[Record],
        parent: QWidget | None = None,
    ) -> None:
        """Make the form from the field records; `save` gives the action that changes some fields of a record."""
        super().__init__(frame, f"{place}_part", parent)
        self.setAccessibleName(self.tr("Details"))
        self._specs, self._record_of, self._save, self._cls = specs, record_of, save, cls
        made = [(title, specs.specs(cls, names)) for title, names in groups]
        self.draft = DraftForm(frame, place, made, self._action)
        self.form, self.offer = self.draft.form, self.draft.offer
        self.draft.problem.connect(self.problem)
        column(self).addWidget(self.draft)

    def fill(self, detail: DetailT) -> None:
        """Show the values of the register; what is being typed stays."""
        record = self._record_of(detail)
        self.draft.show_record(record.id, {name: self._specs.shown(record, name) for name in self.form.names()})
        self.form.set_read_only(read_only=self.read_only)

    def _action(self, name: str, value: object) -> Action | None:
        if self.detail is None:
            return None
        return self._save(self._record_of(self.detail).id, self._specs.stored(self._cls, name, value))

    def commit(self) -> None:
        """Take what is typed and not saved yet."""
        if self.detail is not None:
            self.draft.commit()

    def go_to(self, name: str) -> bool:
        """Put the keyboard into a field; tell whether the form has it."""
        return self.draft.go_to(name)
