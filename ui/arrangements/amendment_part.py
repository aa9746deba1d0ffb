"""The open amendment: what it still needs, who has signed it, and its terms to be changed in place."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import amendments as actions
from commonservices.domain.amending import OWN_WORDS, term_fields
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.errors import RuleBroken
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.versions import SignatureLine, VersionLine
from ui.arrangements.record_part import RecordPart
from ui.arrangements.summary import Summary
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_spec import FieldSpec
from ui.kit.form import Form
from ui.kit.layout import column, inset, row
from ui.kit.notes import Note
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs, shown_value, stored_values

PLACE: Final = "arrangement.amendment"
_FIRST: Final = ("version_reason", "version_applies_on", "amendment_kinds")
_WIDEST: Final = 860


@dataclass(frozen=True)
class Signing:
    """One line of the signatures: a party and its signature, if given."""

    line: SignatureLine
    name: str


class AmendmentPart(RecordPart):
    """Signatures, paper and terms of the open amendment; each field is saved by itself until a party has signed."""

    sign_requested = Signal(object)
    seal_requested = Signal()
    drop_requested = Signal()

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "amendment_part", "", parent)
        self.setAccessibleName(self.tr("Open amendment"))
        look = frame.look
        self._summary = Summary(frame.words, self)
        self.line: VersionLine | None = None
        self.head = SectionHeader(look, "", name=f"{PLACE}.head")
        self.sign_button = Button(look, self.tr("Record signature…"), icon="signature", name=f"{PLACE}.sign")
        self.seal_button = Button(look, self.tr("Complete…"), icon="check", name=f"{PLACE}.seal")
        self.drop_button = Button(look, self.tr("Drop…"), "quiet", icon="trash", name=f"{PLACE}.drop")
        self.note = Note(look, "", name=f"{PLACE}.note")
        self.signatures: SubTable[Signing] = SubTable(
            look, f"{PLACE}.signatures", self.tr("Signatures"), self._columns(), _id_of
        )
        self.form = Form(look, PLACE, self._groups(specs), today=frame.bridge.today)
        self.area = QScrollArea()
        self._build()
        self.sign_button.clicked.connect(self._on_sign)
        self.seal_button.clicked.connect(self.seal_requested)
        self.drop_button.clicked.connect(self.drop_requested)
        self.signatures.open_requested.connect(self._on_open)
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)

    def _build(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(self.area)
        content = QWidget()
        self.area.setWidget(content)
        body = column(content, 8)
        head = QWidget()
        line = row(head, 8)
        line.addWidget(self.head, 1)
        for button in (self.drop_button, self.seal_button, self.sign_button):
            line.addWidget(button)
        inset(head, 20, 8, 16, 0)
        said = QWidget()
        column(said).addWidget(self.note)
        inset(said, 20, 0, 16, 0)
        fields = QWidget()
        fields.setMaximumWidth(self.look.px(_WIDEST))
        column(fields).addWidget(self.form)
        inset(fields, 20, 8, 16, 16)
        for part in (head, said, self.signatures, fields):
            body.addWidget(part)

    def _groups(self, specs: FieldSpecs) -> list[tuple[str, list[FieldSpec]]]:
        terms = [name for name in term_fields() if name != "currency"]
        return [
            (self.tr("The amendment"), [specs.spec(ArrangementVersion, name) for name in _FIRST]),
            (self.tr("Its terms"), [specs.spec(ArrangementVersion, name) for name in terms]),
        ]

    def _columns(self) -> list[Column[Signing]]:
        return [
            Column("party", self.tr("Party"), lambda each: each.line.code, 120, detail=lambda _each: "strong"),
            Column("signatory", self.tr("Signatory"), _signatory, 240, elastic=True, detail=lambda _each: "muted"),
            Column("signed_on", self.tr("Signed on"), self._signed, 180, paint="state", detail=_mark_of),
        ]

    def _signed(self, each: Signing) -> str:
        day = each.line.signed_on
        return self.words.full_day(day) if day is not None else self.tr("waiting")

    def show_line(self, detail: ArrangementDetail, line: VersionLine) -> None:
        """Show the open amendment as it stands."""
        self.line = line
        self.show_detail(detail)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show signatures, what is missing, and the terms."""
        line = self.line
        if line is None:
            return
        number = self.words.number(line.number)
        self.head.title.setText(self.tr("Amendment {number}").format(number=number))
        self._note_missing(line)
        names = {each.party.id: each.name for each in detail.parties}
        self.signatures.rows.forget_cells()
        self.signatures.fill_rows([Signing(each, names.get(each.party_id, "")) for each in line.signatures])
        waiting = any(each.signed_on is None for each in line.signatures)
        signed = any(each.signed_on is not None for each in line.signatures)
        self.sign_button.setHidden(self.read_only or not waiting)
        self.seal_button.setHidden(self.read_only)
        self.drop_button.setHidden(self.read_only or signed)
        self.form.set_values({name: shown_value(line.version, name) for name in self.form.names()})
        self.form.set_read_only(read_only=self.read_only or signed)
        self._mark_changed(line)

    def _note_missing(self, line: VersionLine) -> None:
        """Say what the amendment still needs: things first, then somebody who may approve it."""
        missing = [self._summary.missing(each) for each in line.missing]
        if missing:
            self.note.set_note(self.tr("Still missing"), "\n".join(missing), "info")
        elif line.standing.allowed:
            self.note.set_note(self.tr("Nothing is missing: complete the amendment."), "", "info")
        else:
            self.note.set_note(self.tr("Only the approval is missing."), self.words.rule(line.standing.refusal), "att")

    def _mark_changed(self, line: VersionLine) -> None:
        """Say under each changed term what stands in the terms in force."""
        for name in self.form.names():
            if name in OWN_WORDS or self.form.row(name).reason.tone == "block":
                continue
            text = self.tr("Changed by this amendment.") if name in line.changed else ""
            self.form.set_reason(name, "hint" if text else "", text)

    # --- acting ---------------------------------------------------------------------------------------------------

    def _on_sign(self) -> None:
        self.sign_requested.emit(None)

    def _on_open(self, _identity: str) -> None:
        current = self.signatures.current_row()
        if current is not None and current.line.signed_on is None and not self.read_only:
            self.sign_requested.emit(current.line.party_id)

    def _on_committed(self, name: str, value: object) -> None:
        if self.detail is None:
            return
        values: dict[str, Any] = stored_values(ArrangementVersion, name, value)
        action = partial(actions.set_terms, id=self.detail.row.id, values=values)
        if self.do(action, refused=partial(self._on_refused, name)) is None:
            self.form.say_unsaved(name)

    def _on_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def commit(self) -> None:
        """Take what is typed and not saved yet."""
        if not self.read_only and self.line is not None:
            self.form.commit_pending()


def _id_of(each: Signing) -> str:
    return str(each.line.party_id)


def _signatory(each: Signing) -> str:
    return ", ".join(part for part in (each.line.name, each.line.title) if part) or "—"


def _mark_of(each: Signing) -> str:
    return "agrees" if each.line.signed_on is not None else "not_yet"
