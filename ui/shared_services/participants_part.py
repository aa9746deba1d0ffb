"""Who uses a service and who provides it, with the days they came and went, edited in place."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from commonservices.actions import shared_services as actions
from commonservices.domain.shared_services import Participation
from commonservices.errors import RuleBroken
from commonservices.queries.shared_services import ParticipantLine, ServiceDetail
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField
from ui.kit.form import Form
from ui.kit.layout import column, inset, row
from ui.kit.reference_field import ReferenceField
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs, shown_value, stored_values
from ui.shared_services.record_part import ServicePart
from ui.usage.clipboard import plain

EDITED: Final = ("role", "joined_on", "left_on", "volume_estimate", "accepted_by", "accepted_on")
_PLACE: Final = "service.participants"
_VOLUME: Final = "volume_estimate"


class ParticipantsPart(ServicePart):
    """A table of participants, the editor of the one that is open, and the line that adds one."""

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make table, editor and adding line."""
        super().__init__(frame, "participants", "", parent)
        self.setAccessibleName(self.tr("Participants"))
        look = frame.look
        self._open_id = ""
        self.table: SubTable[ParticipantLine] = SubTable(
            look, f"{_PLACE}.table", self.tr("Participants"), self._columns(), _id_of
        )
        self.editor = QWidget()
        self.editor_title = Text(look, "", "emphasis", name=f"{_PLACE}.editor.title")
        fields = [
            FieldSpec(name, frame.words.field(name)) if name == _VOLUME else specs.spec(Participation, name)
            for name in EDITED
        ]
        self.form = Form(look, _PLACE, [("", fields)], today=frame.bridge.today)
        self.remove_button = Button(look, self.tr("Remove"), "quiet", icon="trash", name=f"{_PLACE}.remove")
        self.close_button = Button(look, self.tr("Done"), name=f"{_PLACE}.close")
        who, role = specs.spec(Participation, "entity_id"), specs.spec(Participation, "role")
        label = self.tr("Add a participant")
        named = FieldSpec("new_entity", label, "reference", search=who.search, label_of=who.label_of, placeholder=label)
        self.adder = ReferenceField(look, _PLACE, named)
        role_label = self.tr("Role of the new participant")
        self.adder_role = CodeField(
            look, _PLACE, FieldSpec("new_role", role_label, "code", required=True, choices=role.choices)
        )
        self.adder_role.combo.call(role_label)
        self.adder_role.set_value("CLIENT")
        self.add_button = Button(look, self.tr("Add"), icon="plus", name=f"{_PLACE}.add")
        self.reason = ReasonLine(look, f"{_PLACE}.reason")
        self._build()
        self.table.open_requested.connect(self.open_line)
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)
        self.remove_button.clicked.connect(self._on_remove)
        self.close_button.clicked.connect(self.close_editor)
        self.adder.edit.returnPressed.connect(self.add)
        self.adder.refused.connect(self.say)
        self.add_button.clicked.connect(self.add)

    def _build(self) -> None:
        box = column(self, 4)
        head = SectionHeader(self.look, self.tr("Participants"))
        inset(head, 20, 10, 16, 0)
        top = row(None, 8)
        top.addWidget(self.editor_title, 1)
        top.addWidget(self.remove_button)
        top.addWidget(self.close_button)
        inner = column(self.editor, 8)
        inner.addLayout(top)
        inner.addWidget(self.form)
        inset(self.editor, 20, 8, 16, 8)
        self.editor.hide()
        self.add_line = QWidget()
        line = row(self.add_line, 8)
        self.adder_role.setFixedWidth(self.look.px(130))
        line.addWidget(self.adder, 1)
        line.addWidget(self.adder_role)
        line.addWidget(self.add_button)
        inset(self.add_line, 20, 4, 16, 0)
        below = QWidget()
        column(below).addWidget(self.reason)
        inset(below, 20, 0, 16, 0)
        for part in (head, self.table, self.editor, self.add_line, below):
            box.addWidget(part)
        box.addStretch(1)

    def _columns(self) -> list[Column[ParticipantLine]]:
        words = self.words
        return [
            Column("code", self.tr("Entity"), lambda each: words.isolate(each.code), 96, detail=lambda _e: "strong"),
            Column("name", self.tr("Name"), lambda each: each.name, 160, detail=lambda _e: "muted", elastic=True),
            Column(
                "role", self.tr("Role"), lambda each: words.code("participation_roles", each.participation.role), 84
            ),
            Column("from", self.tr("From"), lambda each: _day(words.full_day, each.participation.joined_on), 124),
            Column("to", self.tr("To"), lambda each: _day(words.full_day, each.participation.left_on), 124),
            Column(
                "accepted", self.tr("Accepted"), lambda each: _day(words.full_day, each.participation.accepted_on), 124
            ),
        ]

    def fill(self, detail: ServiceDetail) -> None:
        """Show the participants as they stand."""
        self.table.fill_rows(detail.participants)
        self.table.setVisible(bool(detail.participants))
        self.add_line.setHidden(self.read_only)
        if self._open_id:
            line = self._line(self._open_id)
            if line is None:
                self.close_editor()
            else:
                self._show_line(line)

    def _line(self, identity: str) -> ParticipantLine | None:
        lines = self.detail.participants if self.detail else ()
        return next((each for each in lines if str(each.participation.id) == identity), None)

    # --- editing --------------------------------------------------------------------------------------------------

    def open_line(self, identity: str) -> None:
        """Open the editor of one participant, at its first day."""
        line = self._line(identity)
        if line is None:
            return
        self._open_id = identity
        self.form.clear_reasons()
        self._show_line(line)
        self.editor.show()
        self.form.focus_field("joined_on")

    def _show_line(self, line: ParticipantLine) -> None:
        title = self.tr("{code}, {name}").format(code=self.words.isolate(line.code), name=self.words.embed(line.name))
        self.editor_title.setText(title)
        shown = {name: shown_value(line.participation, name) for name in EDITED if name != _VOLUME}
        volume = line.participation.volume_estimate
        self.form.set_values({**shown, _VOLUME: plain(volume, self.words.language)})
        self.form.set_read_only(read_only=self.read_only)
        self.remove_button.setHidden(self.read_only)

    @property
    def is_editing(self) -> bool:
        """Whether the editor of a participant is open."""
        return bool(self._open_id)

    def close_editor(self) -> bool:
        """Close the editor and go back to the table; tell whether it was open."""
        if not self._open_id:
            return False
        self.commit()
        self._open_id = ""
        self.editor.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def commit(self) -> None:
        """Save what is typed in the editor."""
        if self._open_id and not self.read_only:
            self.form.commit_pending()

    def _on_committed(self, name: str, value: object) -> None:
        if self._open_id:
            given = stored_values(Participation, name, value)
            action = partial(actions.set_participant, participation_id=UUID(self._open_id), values=given)
            if self.do(action, refused=partial(self._on_refused, name)) is None:
                self.form.say_unsaved(name)

    def _on_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def _on_remove(self) -> None:
        identity, self._open_id = self._open_id, ""
        self.editor.hide()
        self.do(partial(actions.remove_participant, participation_id=UUID(identity)))

    # --- adding ---------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add the entity typed as a participant."""
        self.say("")
        if not (self.adder.commit() and self.adder_role.commit()) or self.detail is None:
            return
        key = str(self.adder.value() or "")
        if not key:
            self.say(self.tr("No entity is entered. Type an acronym, such as UNDP, and choose it."))
            self.adder.box.setFocus()
            return
        action = partial(
            actions.add_participant,
            service_id=self.detail.row.id,
            entity_id=UUID(key),
            role=str(self.adder_role.value()),
        )
        if self.do(action, refused=self._on_add_refused) is not None:
            self.adder.set_value("")
            self.adder.show_value("")
            self.adder.box.setFocus()

    def _on_add_refused(self, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        self.adder.turn_down()
        self.say(sentence)
        self.problem.emit(sentence)

    def say(self, text: str) -> None:
        """Say below the adding line what blocks."""
        self.reason.say("block" if text else "", text)


def _id_of(line: ParticipantLine) -> str:
    return str(line.participation.id)


def _day(write: object, day: object) -> str:
    return write(day) if day is not None and callable(write) else "—"
