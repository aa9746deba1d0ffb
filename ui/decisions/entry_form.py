"""A form of one kind of record: empty for a new one, saved as one act, or bound to a record field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.fields import Record
from commonservices.errors import RuleBroken
from ui.decisions.kinds import SUBJECTS, RecordKind, change
from ui.decisions.specs import RecordSpecs
from ui.kit.form import Form
from ui.kit.layout import column
from ui.page import PageFrame
from ui.records.draft_texts import DraftOffer, put_texts

_EMPTY = (None, "", ())


class EntryForm(QWidget):
    """The fields of one record; new ones are saved together, changes of an existing one each by itself."""

    saved = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        frame: PageFrame,
        kind: RecordKind,
        place: str,
        *,
        names: Sequence[str] = (),
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form of some fields of a kind; without names, of all."""
        super().__init__(parent)
        self._frame = frame
        self.kind = kind
        self._new, self._place = new, place
        self._record: Record | None = None
        self._given: Mapping[str, object] = {}
        self._names = tuple(names or kind.fields)
        specs = RecordSpecs(frame)
        self.form = Form(
            frame.look, place, [("", specs.specs(kind, self._names, new=new))], today=frame.bridge.today, parent=self
        )
        self.offer = DraftOffer(frame.look, frame.bridge, place)
        box = column(self, 10)
        box.addWidget(self.offer)
        box.addWidget(self.form)
        if new:
            self.offer.watch(self.form)
            self.offer.answered.connect(self._on_draft)
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)

    def begin(self, given: Mapping[str, object] | None = None, shown: Mapping[str, object] | None = None) -> None:
        """Start a new record: `given` goes with it unseen, `shown` is filled in; the keyboard is put into the form.

        What was typed for the same `given` and `shown` and never saved is offered again.
        """
        self._given = given or {}
        for name in self._names:
            editor = self.form.row(name).editor
            editor.show_value(None)
            self.form.set_value(name, self._usual(name))
        self.form.set_values(shown or {})
        self.form.clear_reasons()
        about = (*self._given.values(), *(shown or {}).values())
        self.offer.begin(":".join([self._place, *map(str, about)]))
        self.form.focus_field(next((name for name in self._names if name not in (shown or {})), self._names[0]))

    def _on_draft(self, texts: Mapping[str, str]) -> None:
        put_texts(self.form, texts)
        self.form.focus_field(self._names[0])

    def _usual(self, name: str) -> object:
        declared = self.kind.cls.__dataclass_fields__[name].default
        value = self.form.row(name).spec.kind
        if value in {"code", "integer"} and declared not in _EMPTY:
            return declared
        return {"codes": (), "date": None, "integer": None, "money": None}.get(value, "")

    def show_record(self, record: Record) -> None:
        """Show a record as it stands; what is being typed stays."""
        another = self._record is None or self._record.id != record.id
        self._record = record
        if another:
            self.form.clear_reasons()
        self.form.set_values({name: self.kind.shown(record, name) for name in self._names})
        self.form.set_read_only(read_only=self._frame.bridge.read_only)

    def values(self) -> dict[str, Any]:
        """Give what was entered, as the act takes it."""
        found: dict[str, Any] = dict(self._given)
        for name in self._names:
            value = self.form.value(name)
            if value not in _EMPTY:
                found.update(self.kind.stored(name, value))
        return found

    def commit(self) -> bool:
        """Take what is typed; tell whether all was understood."""
        return self.form.commit_pending()

    def save(self) -> bool:
        """Save the new record as one act, or go to what stands in the way."""
        self.form.clear_reasons()
        if not self.commit():
            blocked = self.form.first_blocked()
            if blocked:
                self._point_at(blocked, self.form.row(blocked).reason.words.text())
            return False
        added = self._frame.bridge.do(partial(self.kind.add, values=self.values()), refused=self._on_refused)
        if added is None:
            return False
        self.offer.forget()
        self.saved.emit(str(added.id))
        return True

    def _on_committed(self, name: str, value: object) -> None:
        if self._new or self._record is None:
            return
        act = change(self.kind, UUID(str(self._record.id)), self.kind.stored(name, value))
        if self._frame.bridge.do(act, refused=partial(self._on_field_refused, name)) is None:
            self.form.say_unsaved(name)

    def _on_field_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        name = next((key for key, kind in SUBJECTS.items() if kind == broken.field), broken.field)
        if name in self.form.names():
            self.form.set_reason(name, "block", sentence)
            self._point_at(name, sentence)
        else:
            self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def _point_at(self, name: str, sentence: str) -> None:
        self.form.focus_field(name)
        self.problem.emit(sentence)
