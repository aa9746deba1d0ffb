"""All fields of a service as one form, made from the field records; each field is saved by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import shared_services as actions
from commonservices.domain.fields import record_type
from commonservices.domain.shared_services import SharedService
from commonservices.errors import RuleBroken
from commonservices.queries.shared_services import ServiceDetail
from ui.arrangements.draft_texts import DraftTexts, put_text
from ui.arrangements.field_specs import shown_value, stored_values
from ui.kit.form import Form
from ui.kit.layout import column, inset
from ui.kit.notes import Banner
from ui.page import PageFrame
from ui.shared_services.record_part import ServicePart
from ui.shared_services.service_specs import ServiceSpecs

PLACE: Final = "service.terms"
IDENTITY: Final = ("name_en", "name_fr", "catalogue_code", "arrangement_id", "location_id", "managing_entity_id")
RUNNING: Final = ("started_on", "ended_on", "collaborative_since", "modality", "unit", "service_level")
STOCK_TAKE: Final = ("stock_take_year", "stock_take_action", "stock_take_note")
_LEFT_OUT: Final = frozenset({"status"})
_WIDEST: Final = 860


def shown_fields() -> tuple[str, ...]:
    """Give every field a person may change here, in the order of the record; the status has its own steps."""
    return tuple(
        each.name for each in record_type(SharedService).fields if not each.fixed and each.name not in _LEFT_OUT
    )


class ServiceTerms(ServicePart):
    """The whole form in groups, with the texts that were typed and not saved offered again."""

    def __init__(self, frame: PageFrame, specs: ServiceSpecs, parent: QWidget | None = None) -> None:
        """Make the form from the field records."""
        super().__init__(frame, "terms_part", "", parent)
        self.setAccessibleName(self.tr("Terms"))
        self._offered: Mapping[str, str] = {}
        self._drafts = DraftTexts(frame.bridge, PLACE, self)
        rest = [name for name in shown_fields() if name not in {*IDENTITY, *RUNNING, *STOCK_TAKE}]
        groups = [
            (self.tr("Identity"), [specs.spec(name) for name in IDENTITY]),
            (self.tr("How it runs"), [specs.spec(name) for name in RUNNING]),
            (self.tr("Sharing and reporting"), [specs.spec(name) for name in rest]),
            (self.tr("Stock-take"), [specs.spec(name) for name in STOCK_TAKE]),
        ]
        self.form = Form(frame.look, PLACE, groups, today=frame.bridge.today)
        self.offer = Banner(frame.look, f"{PLACE}.draft")
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

    def fill(self, detail: ServiceDetail) -> None:
        """Show the values of the register; what is being typed stays."""
        place = f"{PLACE}:{detail.row.id}"
        if self._drafts.place != place:
            self._drafts.move_to(place)
            self.form.clear_reasons()
            self._offer()
        self.form.set_values({name: shown_value(detail.service, name) for name in self.form.names()})
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
        values = stored_values(SharedService, name, value)
        action = partial(actions.set_fields, id=self.detail.row.id, values=values)
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
