"""All fields of a record as one form; each field is saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.domain.fields import Record
from commonservices.errors import RuleBroken
from ui.arrangements.draft_texts import DraftTexts, put_text
from ui.kit.form import Form
from ui.kit.layout import column, inset
from ui.kit.notes import Banner
from ui.page import PageFrame
from ui.premises.place_part import Action, PlacePart
from ui.premises.specs import PlaceSpecs

_WIDEST: Final = 860
DetailT = TypeVar("DetailT")
Save = Callable[[UUID, Mapping[str, Any]], Action]
Groups = Sequence[tuple[str, Sequence[str]]]


class DetailsPart(PlacePart[DetailT], Generic[DetailT]):
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
        self._place, self._specs, self._record_of, self._save, self._cls = place, specs, record_of, save, cls
        self._offered: Mapping[str, str] = {}
        self._drafts = DraftTexts(frame.bridge, place, self)
        made = [(title, specs.specs(cls, names)) for title, names in groups]
        self.form = Form(frame.look, place, made, today=frame.bridge.today)
        self.offer = Banner(frame.look, f"{place}.draft")
        content = QWidget()
        content.setMaximumWidth(frame.look.px(_WIDEST))
        column(content).addWidget(self.form)
        inset(content, 20, 12, 16, 16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        box = column(self)
        box.addWidget(self.offer)
        box.addWidget(self.area, 1)
        self.form.committed.connect(self._on_committed)
        self.form.draft_changed.connect(self._drafts.keep)
        self.form.refused.connect(self._on_form_refused)
        self.offer.action.connect(self._on_offer)

    def fill(self, detail: DetailT) -> None:
        """Show the values of the register; what is being typed stays."""
        record = self._record_of(detail)
        place = f"{self._place}:{record.id}"
        if self._drafts.place != place:
            self._drafts.move_to(place)
            self.form.clear_reasons()
            self._offer()
        self.form.set_values({name: self._specs.shown(record, name) for name in self.form.names()})
        self.form.set_read_only(read_only=self.read_only)

    # --- drafts ---------------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        self._offered = {} if self.read_only else self._drafts.kept()
        if not self._offered:
            self.offer.hide()
            return
        fields = ", ".join(self.words.field(name) for name in self._offered)
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
        if self.detail is None:
            return
        record = self._record_of(self.detail)
        action = self._save(record.id, self._specs.stored(self._cls, name, value))
        if self.do(action, refused=partial(self._on_refused, name)) is not None:
            self._drafts.keep(name, "")

    def _on_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def commit(self) -> None:
        """Take what is typed and not saved yet."""
        if not self.read_only and self.detail is not None:
            self.form.commit_pending()

    def go_to(self, name: str) -> bool:
        """Put the keyboard into a field; tell whether the form has it."""
        if name not in self.form.names():
            return False
        self.form.focus_field(name)
        self.area.ensureWidgetVisible(self.form.row(name))
        return True
