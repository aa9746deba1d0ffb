"""Chooses an indicator for a service and says what it shall reach."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import readings as actions
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.text import fold
from commonservices.errors import RuleBroken
from commonservices.queries import entities as queries
from ui.kit.buttons import Button
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import TextField
from ui.kit.layout import column, inset, row
from ui.kit.reference_field import ReferenceField
from ui.page import PageFrame

_PLACE: Final = "service.kpis"
_OFFERED: Final = 12


class KpiAdder(QWidget):
    """One line: indicator, target, add; an indicator the service already has gets the new target."""

    added = Signal(str)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(parent)
        self._frame = frame
        self._service: UUID | None = None
        look = frame.look
        label, target = self.tr("Indicator to add or change"), self.tr("Target")
        named = FieldSpec("indicator", label, "reference", search=self._search, label_of=self._label, placeholder=label)
        self.indicator = ReferenceField(look, _PLACE, named)
        self.target = TextField(look, _PLACE, FieldSpec("target", target, placeholder=target))
        self.target.setFixedWidth(look.px(120))
        self.add_button = Button(look, self.tr("Set target"), icon="plus", name=f"{_PLACE}.add")
        self.reason = ReasonLine(look, f"{_PLACE}.adder.reason")
        line = row(None, 8)
        self.indicator.setMaximumWidth(look.px(380))
        line.addWidget(self.indicator, 1)
        line.addWidget(self.target)
        line.addWidget(self.add_button)
        line.addStretch(1)
        box = column(self, 4)
        box.addLayout(line)
        box.addWidget(self.reason)
        inset(self, 20, 4, 16, 8)
        self.add_button.clicked.connect(self.add)
        self.target.edit.returnPressed.connect(self.add)
        self.indicator.refused.connect(self._say)

    def show_service(self, service: UUID) -> None:
        """Add to this service from now on."""
        self._service = service

    def _search(self, text: str) -> Sequence[Choice]:
        words = fold(text).split()
        found = [each for each in self._frame.bridge.ask(queries.kpis) if _holds(each, words)]
        return [self._choice(each) for each in found[:_OFFERED]]

    def _label(self, key: str) -> str:
        found = self._frame.bridge.ask(queries.kpis)
        return next((self._choice(each).label for each in found if str(each.id) == key), key)

    def _choice(self, definition: KpiDefinition) -> Choice:
        french = definition.name_fr if self._frame.words.language == "fr" else ""
        return Choice(str(definition.id), f"{definition.code} · {french or definition.name_en}", definition.code)

    def add(self) -> None:
        """Set the target of the indicator typed."""
        self._say("")
        if not self.indicator.commit() or not self.target.commit() or self._service is None:
            return
        key, target = str(self.indicator.value() or ""), self.target.text().strip()
        if not key or not target:
            self._say(self.tr("Choose an indicator and type its target, for example 95."))
            (self.target if key else self.indicator).box.setFocus()
            return
        action = partial(actions.set_target, service_id=self._service, kpi_id=UUID(key), target=target)
        if self._frame.bridge.do(action, refused=self._on_refused) is None:
            return
        for editor in (self.indicator, self.target):
            editor.set_value("")
            editor.show_value("")
        self.added.emit(key)

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self._say(sentence)
        self.problem.emit(sentence)
        self.target.box.setFocus()

    def _say(self, sentence: str) -> None:
        self.reason.say("block" if sentence else "", sentence)


def _holds(definition: KpiDefinition, words: Sequence[str]) -> bool:
    hay = fold(f"{definition.code} {definition.name_en} {definition.name_fr}")
    return all(word in hay for word in words)
