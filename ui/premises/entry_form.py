"""A form for something new: nothing is in the register before it is saved; what is typed outlives a crash."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.errors import RuleBroken
from ui.kit.buttons import Button
from ui.kit.form import Form
from ui.kit.layout import column, row
from ui.page import AsksHere, PageFrame
from ui.premises.specs import PlaceSpecs
from ui.records.draft_texts import DraftOffer, put_texts
from ui.records.part import Action

Values = Mapping[str, Any]
Save = Callable[[Values], Action]


@dataclass(frozen=True)
class Entry:
    """What a form of something new asks, and the action that saves it."""

    place: str
    cls: type[Record]
    groups: Sequence[tuple[str, Sequence[str]]]
    save: Save
    first: str
    label: str
    leave_label: str


class EntryForm(QWidget, AsksHere):
    """The fields with the buttons to save and to leave."""

    saved = Signal(object)
    left = Signal()
    problem = Signal(str)
    entered = Signal(str)

    def __init__(self, frame: PageFrame, specs: PlaceSpecs, entry: Entry, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._frame, self._specs, self.entry = frame, specs, entry
        self._save = entry.save
        self.setObjectName(entry.place)
        look = frame.look
        groups = [(title, specs.specs(entry.cls, names)) for title, names in entry.groups]
        self.form = Form(look, entry.place, groups, today=frame.bridge.today)
        self.offer = DraftOffer(look, frame.bridge, entry.place)
        self.save_button = Button(look, entry.label, "primary", icon="check", name=f"{entry.place}.save")
        self.leave_button = Button(look, entry.leave_label, name=f"{entry.place}.leave")
        box = column(self, 10)
        box.addWidget(self.offer)
        box.addWidget(self.form)
        self.between = QVBoxLayout()
        box.addLayout(self.between)
        line = row(None, 8)
        line.addWidget(self.save_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        box.addLayout(line)
        self.offer.watch(self.form)
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.left)
        self.offer.answered.connect(self._on_offer)

    # --- beginning ------------------------------------------------------------------------------------------------

    def begin(self, values: Mapping[str, object] | None = None, *, place: str = "", save: Save | None = None) -> None:
        """Start with an empty form or some values, or offer what was typed and never saved.

        `save` gives the action of this time: what is begun for one record is saved there, whatever is shown later.
        """
        self._save = save or self.entry.save
        self.clear()
        self.form.set_values(values or {})
        self.offer.begin(place)
        self.form.focus_field(self.entry.first)

    def keep(self) -> None:
        """Keep what is typed, so that it is offered when the form is begun again."""
        self.form.commit_pending()

    def clear(self) -> None:
        """Empty all fields: each takes the value a new record has by itself."""
        empty = self.entry.cls.__dataclass_fields__
        for name in self.form.names():
            default = empty[name].default
            kind = self.form.row(name).spec.kind
            value = tuple(default) if kind == "codes" else default if kind in {"code", "yes_no"} else None
            self.form.row(name).editor.show_value(None if kind in {"text", "long_text", "reference"} else value)
            self.form.set_value(name, "" if kind in {"text", "long_text", "reference"} else value)
        self.form.clear_reasons()

    def _on_offer(self, texts: Mapping[str, str]) -> None:
        put_texts(self.form, texts)
        self.form.focus_field(self.entry.first)

    def _on_committed(self, name: str, _value: object) -> None:
        self.entered.emit(name)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    # --- saving ---------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Give what was entered, as the action takes it."""
        found: dict[str, Any] = {}
        for name in self.form.names():
            value = self.form.value(name)
            if value not in {None, "", ()}:
                found.update(self._specs.stored(self.entry.cls, name, value))
        return found

    def commit(self) -> bool:
        """Take what is typed everywhere; put the keyboard where it was not understood."""
        self.form.clear_reasons()
        understood = self.form.commit_pending()
        blocked = self.form.first_blocked()
        if blocked:
            self._point_at(blocked, self.form.row(blocked).reason.words.text())
        return understood and not blocked

    def submit(self) -> None:
        """Do what the form is open for."""
        self.save()

    def save(self) -> None:
        """Save as one act, or go to what stands in the way."""
        if not self.commit():
            return
        made = self._frame.bridge.do(self._save(self.values()), refused=self._on_refused)
        if made is not None:
            self.offer.forget()
            self.saved.emit(made)

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        if broken.field not in self.form.names():
            self.problem.emit(sentence)
            return
        self.form.set_reason(broken.field, "block", sentence)
        self._point_at(broken.field, sentence)

    def _point_at(self, name: str, sentence: str) -> None:
        self.form.focus_field(name)
        self.problem.emit(sentence)
