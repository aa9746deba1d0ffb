"""Logging a service: one form in place of the list, saved as one act; what is typed outlives a crash."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import shared_services as actions
from commonservices.domain.shared_services import SharedService
from commonservices.errors import RuleBroken
from ui.kit.buttons import Button
from ui.kit.form import Form
from ui.kit.layout import HLine, column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.draft_texts import DraftOffer, put_texts
from ui.records.field_specs import stored_values
from ui.shared_services.catalogue import item_by_code
from ui.shared_services.consumer_picker import ConsumerPicker
from ui.shared_services.own_kinds import OwnKindAsks
from ui.shared_services.service_specs import ServiceSpecs

PLACE: Final = "services.new"
NAMED: Final = ("catalogue_code", "name_en", "name_fr", "unit", "method")
PLACED: Final = ("arrangement_id", "location_id", "managing_entity_id", "modality", "started_on")
_CONSUMERS: Final = "consumers"
_WIDEST: Final = 720
_CLIENT: Final = "CLIENT"


class NewService(QWidget):
    """The form of a new service; nothing is in the register before it is saved."""

    saved = Signal(str)
    left = Signal()
    problem = Signal(str)

    def __init__(self, frame: PageFrame, specs: ServiceSpecs, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._frame = frame
        look, today = frame.look, frame.bridge.today
        self.setObjectName(PLACE)
        self.named = Form(look, PLACE, [("", [specs.spec(name) for name in NAMED])], today=today)
        groups = [(self.tr("Where and by whom"), [specs.spec(name) for name in PLACED])]
        self.placed = Form(look, PLACE, groups, today=today)
        self.consumers = ConsumerPicker(look, specs.fields, PLACE)
        self.save_button = Button(look, self.tr("Log service"), "primary", icon="check", name=f"{PLACE}.save")
        self.leave_button = Button(look, self.tr("Back to the list"), name=f"{PLACE}.leave")
        self.own_button = Button(look, self.tr("No kind fits? Add an own one…"), name=f"{PLACE}.own")
        self.asks = OwnKindAsks(frame, specs.fields, self)
        self.offer = DraftOffer(look, frame.bridge, PLACE)
        self._build()
        for form in (self.named, self.placed):
            self.offer.watch(form)
        self.named.committed.connect(self._on_committed)
        self.consumers.changed.connect(partial(self.offer.keep, _CONSUMERS))
        self.consumers.finished.connect(self._on_finished)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.left)
        self.offer.answered.connect(self._on_offer)
        self.own_button.clicked.connect(self.asks.add)
        self.asks.added.connect(self._on_own)

    def _build(self) -> None:
        look = self._frame.look
        box = column(self, 0)
        head = QWidget()
        line = row(head, 8)
        line.addWidget(Text(look, self.tr("New service"), "page", name=f"{PLACE}.title"), 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.save_button)
        inset(head, 20, 8, 16, 8)
        content = QWidget()
        content.setMaximumWidth(look.px(_WIDEST))
        body = column(content, 12)
        body.addWidget(self.named)
        body.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(self.placed)
        body.addWidget(SectionHeader(look, self.tr("Who uses it")))
        body.addWidget(self.consumers)
        later = self.tr("Everything else, indicators and documents among it, is entered on the page of the service.")
        body.addWidget(Text(look, later, "secondary", "text2", wrap=True))
        body.addStretch(1)
        inset(content, 20, 12, 16, 16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        for part in (head, HLine(), self.offer):
            box.addWidget(part)
        box.addWidget(self.area, 1)

    # --- beginning and drafts -------------------------------------------------------------------------------------

    def begin(self, arrangement: str = "") -> None:
        """Start with an empty form, under an arrangement if one is given, or offer what was typed and never saved."""
        self.clear()
        self.offer.begin(f"{PLACE}:{arrangement}" if arrangement else PLACE)
        if arrangement:
            self.placed.set_value("arrangement_id", arrangement)
        self.named.focus_field("catalogue_code")

    def clear(self) -> None:
        """Empty all fields."""
        for form in (self.named, self.placed):
            for name in form.names():
                form.row(name).editor.show_value(None)
                form.set_value(name, None if name == "started_on" else "")
            form.clear_reasons()
        self.consumers.clear()

    def _on_offer(self, texts: Mapping[str, str]) -> None:
        if texts:
            self.take_texts(texts)
        self.named.focus_field("catalogue_code")

    def take_texts(self, texts: Mapping[str, str]) -> None:
        """Fill the form with texts as if they had been typed."""
        for form in (self.named, self.placed):
            put_texts(form, texts)
        self.consumers.take_text(texts.get(_CONSUMERS, ""))

    def _form_of(self, name: str) -> Form | None:
        return next((form for form in (self.named, self.placed) if name in form.names()), None)

    def _on_committed(self, name: str, value: object) -> None:
        if name == "catalogue_code" and value:
            self._fill_in(str(value))

    def _on_own(self, code: str) -> None:
        """Choose the kind of service that was just added."""
        self.named.set_value("catalogue_code", code)
        self.offer.keep("catalogue_code", self.named.row("catalogue_code").editor.text())
        self._fill_in(code)
        self.named.focus_field("catalogue_code")

    def _fill_in(self, code: str) -> None:
        """Fill in what the catalogue knows, where nothing was typed."""
        item = item_by_code(code)
        if item is None:
            return
        known = {"name_en": item.name_en, "name_fr": item.name_fr, "unit": item.unit, "method": item.method}
        for name, value in known.items():
            editor = self.named.row(name).editor
            if value and (name in {"unit", "method"} or not editor.text().strip()):
                self.named.set_value(name, value)
                self.offer.keep(name, editor.text())

    def _on_finished(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    # --- saving ---------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Give what was entered, as the action takes it."""
        found: dict[str, Any] = {}
        for form in (self.named, self.placed):
            for name in form.names():
                value = form.value(name)
                if value not in {None, "", ()}:
                    found.update(stored_values(SharedService, name, value))
        return found

    def commit(self) -> bool:
        """Take what is typed everywhere; put the keyboard where it was not understood."""
        for form in (self.named, self.placed):
            form.clear_reasons()
        self.consumers.say("")
        understood = [form.commit_pending() for form in (self.named, self.placed)]
        for form in (self.named, self.placed):
            blocked = form.first_blocked()
            if blocked:
                self._point_at(form, blocked, form.row(blocked).reason.words.text())
                return False
        if not self.consumers.commit():
            self.consumers.field.box.setFocus()
            self.problem.emit(self.consumers.reason.words.text())
            return False
        return all(understood)

    def save(self) -> None:
        """Log the service as one act, or go to what stands in the way."""
        if not self.commit():
            return
        participants = [(entity, _CLIENT) for entity in self.consumers.ids()]
        action = partial(actions.add, values=self.values(), participants=participants)
        added = self._frame.bridge.do(action, refused=self._on_refused)
        if added is not None:
            self.offer.forget()
            self.saved.emit(str(added.id))

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        form = self._form_of(broken.field)
        if form is None:
            self.problem.emit(sentence)
            return
        form.set_reason(broken.field, "block", sentence)
        self._point_at(form, broken.field, sentence)

    def _point_at(self, form: Form, name: str, sentence: str) -> None:
        form.focus_field(name)
        self.area.ensureWidgetVisible(form.row(name))
        self.problem.emit(sentence)
