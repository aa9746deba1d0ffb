"""The editor of one party: its fields, each saved by itself; a signature and a withdrawal are steps of their own."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain.arrangements import ArrangementParty
from commonservices.errors import RuleBroken
from commonservices.queries.arrangements import PartyLine
from ui.kit.buttons import Button
from ui.kit.form import Form
from ui.kit.layout import column, inset, row
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs, shown_value, stored_values

EDITED: Final = (
    "signatory_name",
    "signatory_title",
    "signed_on",
    "role",
    "joined_on",
    "notice_given_on",
    "withdrew_on",
    "share_cap",
    "contact",
)
_PLACE: Final = "arrangement.party"


class PartyEditor(QWidget):
    """The fields of one party, each saved by itself; a new signature is an act of its own."""

    closed = Signal()
    problem = Signal(str)
    leave_requested = Signal(object)

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the editor, hidden until a party is opened."""
        super().__init__(parent)
        self._frame = frame
        self._party: ArrangementParty | None = None
        self._fixed: frozenset[str] = frozenset()
        self.setObjectName(_PLACE)
        fields = [specs.spec(ArrangementParty, name) for name in EDITED]
        self.title = Text(frame.look, "", "emphasis", name=f"{_PLACE}.title")
        self.form = Form(frame.look, _PLACE, [("", fields)], today=frame.bridge.today)
        self.remove = Button(frame.look, self.tr("Remove this party"), "quiet", icon="trash", name=f"{_PLACE}.remove")
        self.leaving = Button(frame.look, self.tr("Withdraws…"), name=f"{_PLACE}.leave")
        self.signed = Text(frame.look, "", "secondary", "text2", wrap=True, name=f"{_PLACE}.signed")
        self.close_button = Button(frame.look, self.tr("Done"), name=f"{_PLACE}.close")
        box = column(self, 8)
        line = row(None, 8)
        line.addWidget(self.title, 1)
        line.addWidget(self.remove)
        line.addWidget(self.leaving)
        line.addWidget(self.close_button)
        box.addLayout(line)
        box.addWidget(self.signed)
        box.addWidget(self.form)
        inset(self, 20, 8, 16, 8)
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)
        self.remove.clicked.connect(self._on_remove)
        self.leaving.clicked.connect(self._on_leave)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    @property
    def party_id(self) -> UUID | None:
        """The party being edited."""
        return self._party.id if self._party and not self.isHidden() else None

    def open_line(
        self, line: PartyLine, *, read_only: bool, frozen: frozenset[str] = frozenset(), running: bool = False
    ) -> None:
        """Edit one party; what it signed is shown to be read, and one in force comes and goes by steps."""
        same = self._party is not None and self._party.id == line.party.id
        self._party = line.party
        name = self._frame.words.embed(line.name)
        self.title.setText(self.tr("{code}, {name}").format(code=self._frame.words.isolate(line.code), name=name))
        if not same:
            self.form.clear_reasons()
        self.form.set_values({name: shown_value(line.party, name) for name in EDITED})
        self._fixed = frozen
        for name in EDITED:
            self.form.row(name).set_read_only(read_only=read_only or name in self._fixed)
        self.signed.setText(self.tr("What was signed does not change; an amendment changes it.") if frozen else "")
        self.signed.setVisible(bool(frozen))
        gone = line.party.notice_given_on is not None or line.party.withdrew_on is not None
        self.leaving.setText(self.tr("Stays after all…") if gone else self.tr("Withdraws…"))
        self.leaving.setHidden(read_only or not running)
        self.remove.setHidden(read_only or bool(frozen) or line.party.signed_on is not None)
        self.show()

    def first_open(self, name: str) -> str:
        """Give this field, or the first that can be changed when it cannot."""
        return next((each for each in (name, *EDITED) if each not in self._fixed), name)

    def _on_leave(self) -> None:
        if self._party is not None:
            self.leave_requested.emit(self._party.id)

    def _on_committed(self, name: str, value: object) -> None:
        if self._party is None:
            return
        given = stored_values(ArrangementParty, name, value)
        if name == "signed_on" and value is not None and self._party.signed_on is None:
            action = partial(
                actions.sign,
                party_id=self._party.id,
                signatory_name=str(self.form.value("signatory_name") or ""),
                signatory_title=str(self.form.value("signatory_title") or ""),
                signed_on=given[name],
            )
        else:
            action = partial(actions.set_party, party_id=self._party.id, values=given)
        if self._frame.bridge.do(action, refused=partial(self._on_refused, name)) is None:
            self.form.say_unsaved(name)

    def _on_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def _on_remove(self) -> None:
        if self._party is not None:
            action = partial(actions.remove_party, party_id=self._party.id)
            if self._frame.bridge.do(action, refused=self._on_remove_refused) is not None:
                self.closed.emit()

    def _on_remove_refused(self, broken: RuleBroken) -> None:
        self.problem.emit(self._frame.words.rule(broken))
