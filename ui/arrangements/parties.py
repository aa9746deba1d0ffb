"""Parties and signatures: the table, and under it the party that is being edited or added."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.must_haves import signers
from commonservices.errors import RuleBroken
from commonservices.queries.arrangements import ArrangementDetail, PartyLine
from ui.arrangements.party_editor import PartyEditor
from ui.arrangements.record_part import RecordPart
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField
from ui.kit.layout import column, inset, row
from ui.kit.reference_field import ReferenceField
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs


class PartiesPart(RecordPart):
    """Who takes part, in which role, and who has signed when."""

    shown = Signal(QWidget)
    leave_requested = Signal(object)
    accede_requested = Signal()

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make table, editor and the line that adds a party."""
        super().__init__(frame, "parties", "", parent)
        self.setAccessibleName(self.tr("Parties and signatures"))
        self._waiting: frozenset[UUID] = frozenset()
        look = frame.look
        self.table: SubTable[PartyLine] = SubTable(
            look, "arrangement.parties.table", self.tr("Parties and signatures"), self._columns(), _id_of
        )
        self._specs = specs
        self._editor: PartyEditor | None = None
        who, role = specs.spec(ArrangementParty, "entity_id"), specs.spec(ArrangementParty, "role")
        label = self.tr("Add a party")
        named = FieldSpec("new_party", label, "reference", search=who.search, label_of=who.label_of, placeholder=label)
        self.adder = ReferenceField(look, "arrangement.parties", named)
        self.adder_role = CodeField(
            look,
            "arrangement.parties",
            FieldSpec("new_role", self.tr("Role of the new party"), "code", required=True, choices=role.choices),
        )
        self.adder_role.set_value("CLIENT")
        self.add_button = Button(look, self.tr("Add"), icon="plus", name="arrangement.parties.add")
        self.reason = ReasonLine(look, "arrangement.parties.reason")
        self.join_button = Button(look, self.tr("A party joins…"), icon="plus", name="arrangement.parties.join")
        self._build()
        self.join_button.clicked.connect(self.accede_requested)
        self.table.open_requested.connect(self._on_open)
        self.adder.edit.returnPressed.connect(self.add)
        self.adder.refused.connect(self._say)
        self.add_button.clicked.connect(self.add)

    def _build(self) -> None:
        look = self.look
        box = self._box = column(self, 4)
        head = SectionHeader(look, self.tr("Parties and signatures"))
        inset(head, 20, 8, 16, 0)
        self.add_line = QWidget()
        line = row(self.add_line, 8)
        self.adder.setMaximumWidth(look.px(320))
        self.adder_role.setFixedWidth(look.px(150))
        role = Text(look, self.adder_role.spec.label, "secondary", "text2", name="arrangement.parties.role_label")
        role.setBuddy(self.adder_role.box)
        line.addWidget(self.adder)
        line.addWidget(role)
        line.addWidget(self.adder_role)
        line.addWidget(self.add_button)
        line.addStretch(1)
        inset(self.add_line, 20, 4, 16, 0)
        self.join_line = QWidget()
        joined = row(self.join_line, 8)
        joined.addWidget(self.join_button)
        joined.addStretch(1)
        inset(self.join_line, 20, 4, 16, 0)
        reason = QWidget()
        column(reason).addWidget(self.reason)
        inset(reason, 20, 0, 16, 0)
        for part in (head, self.table, self.add_line, self.join_line, reason):
            box.addWidget(part)

    @property
    def editor(self) -> PartyEditor:
        """The editor of a party, built when the first one is opened."""
        if self._editor is None:
            self._editor = PartyEditor(self.frame, self._specs, self)
            self._box.insertWidget(self._box.indexOf(self.table) + 1, self._editor)
            self._editor.closed.connect(self.close_editor)
            self._editor.problem.connect(self.problem)
            self._editor.leave_requested.connect(self.leave_requested)
        return self._editor

    @property
    def is_editing(self) -> bool:
        """Whether the editor of a party is open."""
        return self._editor is not None and not self._editor.isHidden()

    def commit(self) -> None:
        """Save what is typed in the editor of a party."""
        if self.is_editing and not self.read_only:
            self.editor.form.commit_pending()

    def _columns(self) -> list[Column[PartyLine]]:
        words = self.words
        return [
            Column("party", self.tr("Party"), _code_of, 110, detail=_strong, tip=_name_of),
            Column(
                "role", self.tr("Role"), lambda each: words.code("party_roles", each.party.role), 110, detail=_muted
            ),
            Column("signatory", self.tr("Signatory"), self._signatory, 220, detail=_muted, elastic=True),
            Column("signed_on", self.tr("Signed on"), self._signed, 196, paint="state", detail=self._mark),
        ]

    @staticmethod
    def _signatory(line: PartyLine) -> str:
        return ", ".join(part for part in (line.party.signatory_name, line.party.signatory_title) if part) or "—"

    def _signed(self, line: PartyLine) -> str:
        if line.party.withdrew_on is not None:
            return self.tr("leaves {day}").format(day=self.words.full_day(line.party.withdrew_on))
        if line.party.signed_on is not None:
            return self.words.full_day(line.party.signed_on)
        return self.tr("waiting") if line.party.id in self._waiting else "—"

    def _mark(self, line: PartyLine) -> str:
        if line.party.withdrew_on is not None:
            return "withdrawn"
        if line.party.signed_on is not None:
            return "agrees"
        return "not_yet" if line.party.id in self._waiting else ""

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the parties as they stand."""
        self._waiting = frozenset(party.id for party in signers(detail.facts))
        self.table.rows.forget_cells()
        self.table.fill_rows(detail.parties)
        fixed = self.editable is not None and self.editable.parties_fixed
        self.add_line.setHidden(self.read_only or fixed)
        self.join_line.setHidden(self.read_only or not (fixed and detail.row.state in RUNNING))
        self._say("" if self.read_only or fixed else self._gone(detail), "ask")
        if not self.is_editing:
            return
        opened = next((line for line in detail.parties if line.party.id == self.editor.party_id), None)
        if opened is not None:
            self._open_editor(opened)
        else:
            self.editor.hide()

    # --- editing --------------------------------------------------------------------------------------------------

    def _on_open(self, identity: str) -> None:
        self.edit_party(UUID(identity))

    def edit_party(self, party_id: UUID, field: str = "signatory_name") -> None:
        """Open the editor of one party at a field."""
        lines = self.detail.parties if self.detail else ()
        line = next((each for each in lines if each.party.id == party_id), None)
        if line is not None:
            self.table.select_id(str(party_id))
            self._open_editor(line)
            self.editor.form.focus_field(self.editor.first_open(field))
            self.shown.emit(self.editor)

    def _open_editor(self, line: PartyLine) -> None:
        frozen = self.editable.party_frozen.get(line.party.id, frozenset()) if self.editable else frozenset()
        state = self.detail.row.state if self.detail else ""
        running = state in RUNNING and self.editable is not None and self.editable.parties_fixed
        self.editor.open_line(line, read_only=self.read_only, frozen=frozen, running=running)

    def first_way_in(self) -> QWidget:
        """Give where another party is entered."""
        return self.adder.box if not self.add_line.isHidden() else self.join_button

    def edit_first_unsigned(self) -> bool:
        """Open the first party that has to sign and has not, at its signatory; tell whether there is one."""
        lines = self.detail.parties if self.detail else ()
        unsigned = next((e for e in lines if e.party.id in self._waiting and e.party.signed_on is None), None)
        if unsigned is None:
            return False
        self.edit_party(unsigned.party.id, "signed_on" if unsigned.party.signatory_name else "signatory_name")
        return True

    def close_editor(self) -> bool:
        """Close the editor of a party and go back to the table; tell whether it was open."""
        if not self.is_editing:
            return False
        self.commit()
        self.editor.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def add(self) -> None:
        """Add the entity typed as a party."""
        self._say("")
        if not (self.adder.commit() and self.adder_role.commit()) or self.detail is None:
            return
        key = str(self.adder.value() or "")
        if not key:
            self._say(self.tr("No entity is entered. Type an acronym, such as UNDP, and choose it."))
            self.adder.box.setFocus()
            return
        action = partial(
            actions.add_party, id=self.detail.row.id, entity_id=UUID(key), role=str(self.adder_role.value())
        )
        if self.do(action, refused=self._on_refused) is not None:
            self.adder.set_value("")
            self.adder.show_value("")
            self.adder.box.setFocus()

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        self.adder.turn_down()
        self._say(sentence)
        self.problem.emit(sentence)

    def _gone(self, detail: ArrangementDetail) -> str:
        """Give what is to be asked of the first party that closes before the terms take effect."""
        starts = detail.version.effective_on or self.frame.bridge.today()
        gone = next((each for each in detail.parties if each.closes_on is not None and each.closes_on < starts), None)
        if gone is None or gone.closes_on is None:
            return ""
        text = self.tr("{party} closed in {year}, before these terms take effect. Is what followed it the party?")
        return text.format(party=self.words.isolate(gone.code), year=gone.closes_on.year)

    def _say(self, text: str, tone: str = "block") -> None:
        self.reason.say(tone if text else "", text)


def _id_of(line: PartyLine) -> str:
    return str(line.party.id)


def _code_of(line: PartyLine) -> str:
    return line.code


def _name_of(line: PartyLine) -> str:
    return line.name


def _strong(_line: PartyLine) -> str:
    return "strong"


def _muted(_line: PartyLine) -> str:
    return "muted"
