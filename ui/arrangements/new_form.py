"""Logging an arrangement: one form in place of the list, saved as one act; what is typed outlives a crash."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import annexes
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.fields import Record, record_type
from commonservices.errors import RuleBroken
from commonservices.queries.duplicates import near_duplicates
from ui.arrangements.likeness_part import LikenessPart
from ui.arrangements.party_rows import PartyRows
from ui.arrangements.service_rows import ServiceRows
from ui.kit.buttons import Button
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import MoneyField
from ui.kit.form import Form
from ui.kit.layout import HLine, column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.draft_texts import DraftOffer, put_texts
from ui.records.field_specs import FieldSpecs, stored_values
from ui.records.lookups import Lookups
from ui.shared_services.service_specs import ServiceSpecs

PLACE: Final = "arrangements.new"
NAMED: Final = ("type", "title_en", "title_fr")
DATED: Final = ("effective_on", "expiry_on", "open_ended", "notice_days_termination", "notice_days_withdrawal")
MONEY: Final = ("financial_basis", "ceiling_amount")
_PARTIES: Final = "parties"
_SERVICES: Final = "services"
_PARTY_FIELDS: Final = frozenset({"parties", "party", "entity_id", "role", "entity"})
_WIDEST: Final = 720


class NewArrangement(QWidget):
    """The form of a new arrangement; nothing is in the register before it is saved."""

    saved = Signal(str)
    left = Signal()
    problem = Signal(str)
    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._frame = frame
        self._specs = specs
        look, today = frame.look, frame.bridge.today
        self.setObjectName(PLACE)
        self.named = Form(look, PLACE, [("", self._fields(NAMED))], today=today)
        self.parties = PartyRows(look, specs, PLACE)
        groups = [
            (self.tr("Dates and notice"), self._fields(DATED)),
            (self.tr("Money"), self._fields(MONEY)),
        ]
        self.dated = Form(look, PLACE, groups, today=today)
        self.services = ServiceRows(look, ServiceSpecs(frame.words, Lookups(frame.bridge)), PLACE)
        self.save_button = Button(look, self.tr("Log arrangement"), "primary", icon="check", name=f"{PLACE}.save")
        self.leave_button = Button(look, self.tr("Back to the list"), name=f"{PLACE}.leave")
        self.offer = DraftOffer(look, frame.bridge, PLACE)
        self.alike = LikenessPart(frame)
        self._build()
        for form in (self.named, self.dated):
            self.offer.watch(form)
        self.parties.changed.connect(partial(self.offer.keep, _PARTIES))
        self.parties.finished.connect(self._on_parties_finished)
        self.services.changed.connect(partial(self.offer.keep, _SERVICES))
        self.services.finished.connect(self._on_services_finished)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.left)
        self.offer.answered.connect(self._on_offer)
        self.alike.open_requested.connect(self.open_requested)

    def _fields(self, names: tuple[str, ...]) -> list[FieldSpec]:
        return [self._specs.spec(_class_of(name), name) for name in names]

    def _build(self) -> None:
        look = self._frame.look
        box = column(self, 0)
        head = QWidget()
        line = row(head, 8)
        line.addWidget(Text(look, self.tr("New arrangement"), "page", name=f"{PLACE}.title"), 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.save_button)
        inset(head, 20, 8, 16, 8)
        content = QWidget()
        content.setMaximumWidth(look.px(_WIDEST))
        body = column(content, 12)
        body.addWidget(self.alike)
        body.addWidget(self.named)
        body.addWidget(SectionHeader(look, self.tr("Parties")))
        body.addWidget(self.parties)
        body.addWidget(self.dated)
        body.addWidget(SectionHeader(look, self.tr("Services")))
        whose = self.tr("The clients above use them. Press the down key for the whole catalogue.")
        body.addWidget(Text(look, whose, "secondary", "text2", wrap=True))
        body.addWidget(self.services)
        later = self.tr("Everything else, documents among it, is entered on the page of the arrangement.")
        body.addWidget(Text(look, later, "secondary", "text2", wrap=True))
        body.addStretch(1)
        inset(content, 20, 12, 16, 16)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self.offer)
        box.addWidget(area, 1)
        self.area = area

    # --- beginning and drafts -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start with an empty form, or offer what was typed and never saved."""
        self.clear()
        self.offer.begin()
        self.named.focus_field("type")

    def clear(self) -> None:
        """Empty all fields."""
        for form in (self.named, self.dated):
            for name in form.names():
                form.row(name).editor.show_value(None)
                form.set_value(name, "" if _is_text(name) else None)
            form.clear_reasons()
        ceiling = self.dated.row("ceiling_amount").editor
        if isinstance(ceiling, MoneyField):
            ceiling.currency.setCurrentText(self._currency())
        self.parties.clear()
        self.services.clear()
        self.alike.clear()

    def _currency(self) -> str:
        profile = self._frame.bridge.ask(lambda office: office.profile())
        return profile.base_currency if profile else "USD"

    def _on_offer(self, texts: Mapping[str, str]) -> None:
        if texts:
            self.take_texts(texts)
        self.named.focus_field("type")

    def take_texts(self, texts: Mapping[str, str]) -> None:
        """Fill the form with texts as if they had been typed."""
        for form in (self.named, self.dated):
            put_texts(form, texts)
        if texts.get(_PARTIES):
            self.parties.take_text(texts[_PARTIES])
        self.services.take_text(texts.get(_SERVICES, ""))

    def _form_of(self, name: str) -> Form | None:
        return next((form for form in (self.named, self.dated) if name in form.names()), None)

    def _on_parties_finished(self) -> None:
        self.dated.focus_field("effective_on")

    def _on_services_finished(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered yet."""
        return not (self.values() or self.parties.parties() or self.services.services())

    # --- saving ---------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Give what was entered, as the action takes it."""
        found: dict[str, Any] = {}
        for form in (self.named, self.dated):
            for name in form.names():
                value = form.value(name)
                if value not in (None, "", ()):
                    found.update(stored_values(_class_of(name), name, value))
        return found

    def commit(self) -> bool:
        """Take what is typed everywhere; put the keyboard where it was not understood."""
        for form in (self.named, self.dated):
            form.clear_reasons()
        for rows in (self.parties, self.services):
            rows.say("")
        understood = [form.commit_pending() for form in (self.named, self.dated)]
        parties, services = self.parties.commit(), self.services.commit()
        for form in (self.named, self.dated):
            blocked = form.first_blocked()
            if blocked:
                self._point_at(form, blocked, form.row(blocked).reason.words.text())
                return False
        if not parties:
            self.parties.focus_first_gap()
            self.problem.emit(self.parties.reason.words.text())
        elif not services:
            self.services.focus_first_fault()
            self.area.ensureWidgetVisible(self.services)
            self.problem.emit(self.services.reason.words.text())
        return all(understood) and parties and services

    def save(self) -> None:
        """Log the arrangement with its services as one act, or go to what stands in the way."""
        if not self.commit() or not self._is_new():
            return
        action = partial(
            annexes.add,
            values=self.values(),
            parties=self.parties.parties(),
            services=self.services.services(),
            why=self.alike.reason,
        )
        added = self._frame.bridge.do(action, refused=self._on_refused)
        if added is not None:
            self.offer.forget()
            self.saved.emit(str(added.id))

    def _is_new(self) -> bool:
        """Say whether nothing like it is in the register, or why it is logged all the same."""
        parties = [entity for entity, _role in self.parties.parties()]
        found = self._frame.bridge.ask(partial(near_duplicates, values=self.values(), parties=parties))
        if self.alike.settle(found):
            return True
        self.area.ensureWidgetVisible(self.alike)
        self.problem.emit(self.alike.note.title.text())
        return False

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        form = self._form_of(broken.field)
        if form is not None:
            form.set_reason(broken.field, "block", sentence)
            self._point_at(form, broken.field, sentence)
            return
        if broken.field in _PARTY_FIELDS:
            self.parties.say(sentence)
            self.parties.focus_first_gap()
        self.problem.emit(sentence)

    def _point_at(self, form: Form, name: str, sentence: str) -> None:
        form.focus_field(name)
        self.area.ensureWidgetVisible(form.row(name))
        self.problem.emit(sentence)


def _class_of(name: str) -> type[Record]:
    return Arrangement if name in record_type(Arrangement).by_name else ArrangementVersion


def _is_text(name: str) -> bool:
    return record_type(_class_of(name)).by_name[name].kind.value in {"text", "code", "long_text"}
