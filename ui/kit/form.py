"""A form made from field descriptions: groups of rows bound to one mapping of values."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField
from ui.kit.layout import column
from ui.kit.texts import SectionHeader


class Form(QWidget):
    """Rows in groups; each commits by itself, there is no button to save."""

    committed = Signal(str, object)
    draft_changed = Signal(str, str)
    refused = Signal(str, str)

    def __init__(
        self,
        look: Appearance,
        place: str,
        groups: Sequence[tuple[str, Sequence[FieldSpec]]],
        values: Mapping[str, object] | None = None,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Make the rows of all groups; a group without a title has no heading."""
        super().__init__(parent)
        self._look = look
        self.setObjectName(place)
        self._rows: dict[str, FieldRow] = {}
        box = column(self, 8)
        for title, specs in groups:
            self._add_group(box, place, title, specs, today)
        box.addStretch(1)
        self.set_values(values or {})

    def _add_group(
        self, box: QVBoxLayout, place: str, title: str, specs: Sequence[FieldSpec], today: Callable[[], date]
    ) -> None:
        if title:
            if self._rows:
                box.addSpacing(12)
            box.addWidget(SectionHeader(self._look, title))
        for spec in specs:
            row = FieldRow(self._look, place, spec, today, self)
            row.committed.connect(self.committed)
            row.draft_changed.connect(self.draft_changed)
            row.refused.connect(self.refused)
            self._rows[spec.name] = row
            box.addWidget(row)

    def names(self) -> list[str]:
        """Give the names of all fields in reading order."""
        return list(self._rows)

    def row(self, name: str) -> FieldRow:
        """Give the row of a field."""
        return self._rows[name]

    def value(self, name: str) -> object:
        """Give the last value set or committed."""
        return self._rows[name].editor.value()

    def set_value(self, name: str, value: object) -> None:
        """Show one value of the store."""
        if name in self._rows:
            self._rows[name].set_value(value)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show values of the store; fields not named stay as they are."""
        for name, value in values.items():
            self.set_value(name, value)

    def set_reason(self, name: str, tone: str, text: str) -> None:
        """Say under a field what blocks, asks or hints; the text in it stays."""
        self._rows[name].set_reason(tone, text)

    def say_unsaved(self, name: str) -> None:
        """Say under a field that it is not saved, unless its rule said why; leaving the field tries again."""
        row = self._rows[name]
        if row.reason.tone != "block":
            row.set_reason("block", self.tr("This is not saved yet. Mend the cause, then leave the field again."))

    def clear_reasons(self) -> None:
        """Take all reasons away."""
        for row in self._rows.values():
            row.clear_reason()

    def first_blocked(self) -> str:
        """Give the first field with a blocking reason, or nothing."""
        return next((name for name, row in self._rows.items() if row.reason.tone == "block"), "")

    def first_empty_required(self) -> str:
        """Give the first required field without a value, or nothing."""
        return next((n for n, row in self._rows.items() if row.spec.required and _is_empty(row.editor.value())), "")

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field."""
        row = self._rows[name]
        row.editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        line = row.editor.combo.lineEdit() if isinstance(row.editor, CodeField) else None
        if line is not None and row.reason.tone == "block":
            line.selectAll()

    def commit_pending(self) -> bool:
        """Commit what is typed but not committed, before closing; tell whether all went through."""
        outcomes = [row.editor.commit() for row in self._rows.values() if not row.spec.read_only]
        return all(outcomes)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let all fields be read and copied but not changed."""
        for row in self._rows.values():
            row.set_read_only(read_only=read_only)


def _is_empty(value: object) -> bool:
    return not value.strip() if isinstance(value, str) else value in (None, ())
