"""Who I am in this register: the roles I hold, declared by a tick, and the authority I was given."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import people as actions
from commonservices.errors import RuleBroken
from commonservices.queries import people as queries
from commonservices.queries.people import DelegationLine, Me
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.layout import column
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame


class RolesPart(QWidget):
    """A list of roles to tick; each tick is declared in the register from today on."""

    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Show the roles of now."""
        super().__init__(parent)
        self._frame = frame
        look, words = frame.look, frame.words
        self.setObjectName("settings.roles")
        box = column(self, 8)
        box.addWidget(SectionHeader(look, self.tr("Your roles in this register")))
        spec = FieldSpec(
            "roles",
            self.tr("Roles you hold"),
            "codes",
            choices=tuple(Choice(code, label, code) for code, label in words.choices("roles")),
            help=self.tr("Kept in the register from today on, where colleagues see them."),
        )
        self.row = FieldRow(look, "settings", spec, frame.bridge.today)
        self.binding = Text(look, "", "secondary", "text2", wrap=True, name="settings.roles.binding")
        self.authority = Text(look, "", "secondary", "text2", wrap=True, name="settings.roles.authority")
        for part in (self.row, self.binding, self.authority):
            box.addWidget(part)
        self.row.committed.connect(self._on_committed)
        self.show_me()

    def show_me(self) -> None:
        """Show the roles and the authority on record for the person who acts."""
        me = self._frame.bridge.ask(queries.me)
        self.row.set_value(tuple(me.held))
        self.row.set_read_only(read_only=self._frame.bridge.read_only)
        self.binding.setText(self._said(me))
        running = [each for each in me.delegations if each.state == "now"]
        self.authority.setText("\n".join(self._delegated(each) for each in running))
        self.authority.setVisible(bool(running))

    def _said(self, me: Me) -> str:
        if not me.binding:
            return self.tr("Nobody has declared a role yet, so every step is open to everyone. The first one binds.")
        if not me.held:
            return self.tr("Roles are declared here and bind: without one you can enter records, but not move them on.")
        return self.tr("Roles bind: a step is open to those who hold a role for it on that day.")

    def _delegated(self, each: DelegationLine) -> str:
        words = self._frame.words
        until = words.full_day(each.valid_to) if each.valid_to else self.tr("further notice")
        if each.ceiling_amount is None:
            text = self.tr("You may approve without a ceiling, given by {who}, until {day}.")
            return text.format(who=each.given_by, day=until)
        text = self.tr("You may approve up to {amount}, given by {who}, until {day}.")
        return text.format(amount=words.money(each.ceiling_amount, each.currency), who=each.given_by, day=until)

    def _on_committed(self, _name: str, value: object) -> None:
        roles = [str(each) for each in value] if isinstance(value, tuple) else []
        done = self._frame.bridge.do(partial(actions.set_mine, roles=roles), refused=self._on_refused)
        if done is None:
            self.show_me()

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self.row.set_reason("block", sentence)
        self.problem.emit(sentence)
