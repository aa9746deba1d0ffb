"""All terms of an arrangement as one form, made from the field records; each field is saved by itself."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain.amending import AMENDABLE
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.fields import Record, record_type
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.record_part import RecordPart
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import column
from ui.kit.notes import Banner
from ui.page import PageFrame
from ui.records.draft_form import DraftForm
from ui.records.field_specs import FieldSpecs, shown_value, stored_values
from ui.records.part import Action

PLACE: Final = "arrangement.terms"
PERIOD: Final = (
    "effective_on", "expiry_on", "open_ended", "auto_renew", "renewal_term_m", "max_renewals",
    "notice_days_termination", "notice_days_withdrawal", "decision_lead_days", "first_review_on", "review_every_m",
    "settlement_due_days", "version_applies_on", "version_reason",
)  # fmt: skip
MONEY: Final = ("financial_basis", "ceiling_amount", "billing_cycle", "payment_terms_days")
GOVERNANCE: Final = (
    "lead_entity_id", "legal_basis", "mandate_basis", "rc_involvement", "decision_level", "dispute_path",
    "owner_person_id", "deputy_person_id", "parent_id", "replaces_id", "classification", "data_quality",
)  # fmt: skip
POLICY: Final = ("isf_priority", "a4p_area", "sdg", "sustain_flags", "innovation_flags")
_EMPTY: Final = (None, "", ())
_LEFT_OUT: Final = frozenset({"state", "reference", "currency"})


def class_of(name: str) -> type[Record]:
    """Give the record class that holds a field of the form."""
    return Arrangement if name in record_type(Arrangement).by_name else ArrangementVersion


def shown_fields() -> tuple[str, ...]:
    """Give every field a person may change, in the order of the records."""
    every = (*record_type(Arrangement).fields, *record_type(ArrangementVersion).fields)
    return tuple(field.name for field in every if not field.fixed and field.name not in _LEFT_OUT)


class TermsPart(RecordPart):
    """The whole form in groups; signed terms are shown to be read, and the way to change them is offered."""

    amend_requested = Signal()
    versions_requested = Signal()

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the form from the field records."""
        super().__init__(frame, "terms_part", "", parent)
        self.setAccessibleName(self.tr("Terms"))
        self.draft = DraftForm(frame, PLACE, self._groups(specs), self._action)
        self.form, self.offer = self.draft.form, self.draft.offer
        self.signed = Banner(frame.look, f"{PLACE}.signed")
        self._said = ("", "")
        box = column(self)
        box.addWidget(self.signed)
        box.addWidget(self.draft, 1)
        self.draft.problem.connect(self.problem)
        self.signed.action.connect(self._on_signed)

    def _groups(self, specs: FieldSpecs) -> list[tuple[str, list[FieldSpec]]]:
        placed = frozenset((*PERIOD, *MONEY, *GOVERNANCE, *POLICY))
        identity = [name for name in shown_fields() if name not in placed]
        order = ["title_en", "title_fr", "purpose", "type"]
        identity.sort(key=lambda name: order.index(name) if name in order else len(order))
        groups: list[tuple[str, tuple[str, ...]]] = [
            (self.tr("Identity"), tuple(identity)),
            (self.tr("Period and notice"), PERIOD),
            (self.tr("Money"), MONEY),
            (self.tr("Governance"), GOVERNANCE),
            (self.tr("Policy lens"), POLICY),
        ]
        return [(title, [specs.spec(class_of(name), name) for name in names]) for title, names in groups]

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the values of the register; what is being typed stays."""
        values = {name: shown_value(self._record(detail, name), name) for name in self.form.names()}
        self.draft.show_record(detail.row.id, values)
        self._freeze(detail)

    @property
    def _frozen(self) -> frozenset[str]:
        return self.editable.frozen if self.editable is not None else frozenset()

    def _freeze(self, detail: ArrangementDetail) -> None:
        """Let signed terms be read only, say why, and offer what changes them."""
        for name in self.form.names():
            self.form.row(name).set_read_only(read_only=self.read_only or name in self._frozen)
        way = self._way_on(detail)
        sealed = detail.version.sealed_on
        since = self.tr("Sealed since {day}.").format(day=self.words.full_day(sealed)) if sealed else ""
        label, more = self._offers().get(way, ("", ""))
        said = (way, f"{since} {more}".strip())
        if not self._frozen:
            self.signed.hide()
        elif said != self._said or self.signed.isHidden():
            self.signed.show_text(
                self.tr("Signed terms do not change."), said[1], "info", [(way, label)] if label else []
            )
        self._said = said

    def _way_on(self, detail: ArrangementDetail) -> str:
        """Give what leads on from signed terms: the amendment that is open, a new one, or nothing."""
        if self.editable is not None and self.editable.open_version is not None:
            return "versions"
        return "amend" if detail.row.state in AMENDABLE and not self.read_only else ""

    def _offers(self) -> dict[str, tuple[str, str]]:
        """Give the button and the sentence of each way on."""
        opened = self.editable.open_version if self.editable is not None else None
        number = self.words.number((opened.number if opened else 0) or 1)
        there = self.tr("Amendment {number} is open; its terms are changed there.").format(number=number)
        return {
            "versions": (self.tr("Go to the amendment"), there),
            "amend": (self.tr("Amend…"), self.tr("An amendment changes them as the next version.")),
        }

    def _on_signed(self, key: str) -> None:
        if key == "amend":
            self.amend_requested.emit()
        else:
            self.versions_requested.emit()

    @staticmethod
    def _record(detail: ArrangementDetail, name: str) -> Record:
        return detail.arrangement if class_of(name) is Arrangement else detail.version

    # --- saving ---------------------------------------------------------------------------------------------------

    def _action(self, name: str, value: object) -> Action | None:
        if self.detail is None:
            return None
        values: dict[str, Any] = stored_values(class_of(name), name, value)
        return partial(actions.set_fields, id=self.detail.row.id, values=values)

    def commit(self) -> None:
        """Take what is typed and not saved yet, unless it was typed for the arrangement shown before."""
        if self.detail is not None and self.filled_id == self.detail.row.id:
            self.draft.commit()

    def go_to(self, name: str) -> bool:
        """Put the keyboard into a field, or into one that is not signed; tell whether the form has it.

        An empty one that is signed is shown, and the keyboard goes to the way that leads to an amendment.
        """
        if name not in self.form.names():
            return False
        if name in self._frozen and self.form.value(name) in _EMPTY:
            return self._show_sealed(name)
        return self.draft.go_to(next((each for each in (name, *self.form.names()) if each not in self._frozen), name))

    def _show_sealed(self, name: str) -> bool:
        self.draft.area.ensureWidgetVisible(self.form.row(name))
        self.signed.focus_first()
        sentence = self.tr("{field} is empty in the signed terms. An amendment enters it.")
        self.problem.emit(sentence.format(field=self.words.field(name)))
        return True
