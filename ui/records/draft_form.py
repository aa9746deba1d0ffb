"""All fields of a record as one form: each is saved by itself, and what was typed and not saved is offered again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.errors import RuleBroken
from commonservices.office import Office
from ui.kit.field_spec import FieldSpec
from ui.kit.form import Form
from ui.kit.layout import column, inset
from ui.kit.notes import Banner
from ui.page import PageFrame
from ui.records.draft_texts import DraftTexts, put_text

_WIDEST: Final = 860
Save = Callable[[str, object], Callable[[Office], Any] | None]
Groups = Sequence[tuple[str, Sequence[FieldSpec]]]


class DraftForm(QWidget):
    """A form in groups that scrolls, and above it the offer of an earlier draft."""

    problem = Signal(str)

    def __init__(self, frame: PageFrame, place: str, groups: Groups, save: Save, parent: QWidget | None = None) -> None:
        """Make the form; `save` gives the action that stores the value of a field, or nothing while there is none."""
        super().__init__(parent)
        self._bridge, self._words, self._save, self._place = frame.bridge, frame.words, save, place
        self._offered: Mapping[str, str] = {}
        self._drafts = DraftTexts(frame.bridge, place, self)
        self.offer = Banner(frame.look, f"{place}.draft", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self.area.viewport())
        self.area.setWidget(content)
        content.setMaximumWidth(frame.look.px(_WIDEST))
        self.form = Form(frame.look, place, groups, today=frame.bridge.today, parent=content)
        column(content).addWidget(self.form)
        inset(content, 20, 12, 16, 16)
        box = column(self)
        box.addWidget(self.offer)
        box.addWidget(self.area, 1)
        self.form.committed.connect(self._on_committed)
        self.form.draft_changed.connect(self._drafts.keep)
        self.form.refused.connect(self._on_form_refused)
        self.offer.action.connect(self._on_offer)

    def show_record(self, identity: object, values: Mapping[str, Any]) -> None:
        """Show the values of a record; what is being typed stays, and the drafts of another record are offered."""
        place = f"{self._place}:{identity}"
        if self._drafts.place != place:
            self._drafts.move_to(place)
            self.form.clear_reasons()
            self._make_offer()
        self.form.set_values(values)

    # --- drafts ---------------------------------------------------------------------------------------------------

    def _make_offer(self) -> None:
        self._offered = {} if self._bridge.read_only else self._drafts.kept()
        if not self._offered:
            self.offer.hide()
            return
        fields = ", ".join(self._words.field(name) for name in self._offered)
        self.offer.show_text(
            self.tr("A draft was kept."),
            self.tr("Typed earlier and not in the register yet: {fields}.").format(fields=fields),
            "info",
            [("resume", self.tr("Continue with it")), ("drop", self.tr("Discard it"))],
        )

    def _on_offer(self, key: str) -> None:
        self.offer.hide()
        texts, self._offered = self._offered, {}
        if key != "resume":
            self._drafts.forget()
            return
        names = [name for name in self.form.names() if name in texts]
        for name in names:
            put_text(self.form.row(name).editor.box, texts[name])
        if names:
            self.form.focus_field(names[0])

    # --- saving ---------------------------------------------------------------------------------------------------

    def _on_committed(self, name: str, value: object) -> None:
        action = self._save(name, value)
        if action is None:
            return
        if self._bridge.do(action, refused=partial(self._on_refused, name)) is not None:
            self._drafts.keep(name, "")
        else:
            self.form.say_unsaved(name)

    def _on_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self._words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def commit(self) -> None:
        """Take what is typed and not saved yet."""
        if not self._bridge.read_only:
            self.form.commit_pending()

    def go_to(self, name: str) -> bool:
        """Put the keyboard into a field; tell whether the form has it."""
        if name not in self.form.names():
            return False
        self.form.focus_field(name)
        self.area.ensureWidgetVisible(self.form.row(name))
        return True
