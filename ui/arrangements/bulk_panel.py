"""The inspector for several arrangements: what they have in common, one field to change, and what that will do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import bulk
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.fields import Record
from commonservices.errors import RuleBroken
from commonservices.queries.arrangements import ArrangementRow
from ui.arrangements.field_specs import FieldSpecs, stored_values
from ui.kit.buttons import Button
from ui.kit.editor import Editor
from ui.kit.field_row import ReasonLine, make_editor
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import CodeField
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.texts import Text
from ui.page import PageFrame

FIELDS: Final[tuple[tuple[type[Record], str], ...]] = (
    (Arrangement, "owner_person_id"),
    (Arrangement, "deputy_person_id"),
    (Arrangement, "decision_lead_days"),
    (Arrangement, "classification"),
    (Arrangement, "data_quality"),
    (ArrangementVersion, "notice_days_termination"),
    (ArrangementVersion, "notice_days_withdrawal"),
    (ArrangementVersion, "first_review_on"),
    (ArrangementVersion, "review_every_m"),
    (ArrangementVersion, "rc_involvement"),
    (ArrangementVersion, "decision_level"),
)
JOB_ABOVE: Final = 40
_PLACE: Final = "arrangements.bulk"


class BulkPanel(QWidget):
    """Changes one field of all selected arrangements as one act."""

    done = Signal(str)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the panel, empty until rows are selected."""
        super().__init__(parent)
        self._frame = frame
        self._specs = specs
        self._rows: Sequence[ArrangementRow] = ()
        self._count = 0
        look, words = frame.look, frame.words
        self.setObjectName(_PLACE)
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, name=f"{_PLACE}.title")
        self.alike = KeyValueList(look, f"{_PLACE}.alike", label_width=84)
        choices = tuple(Choice(name, words.field(name)) for _cls, name in FIELDS)
        self.field = CodeField(
            look, _PLACE, FieldSpec("field", self.tr("Field to change"), "code", required=True, choices=choices)
        )
        self.value: Editor | None = None
        self.effect = Text(look, "", "body", "text2", wrap=True, name=f"{_PLACE}.effect")
        self.reason = ReasonLine(look, f"{_PLACE}.reason")
        self.apply = Button(look, self.tr("Change them"), name=f"{_PLACE}.apply")
        self._build()
        self.field.committed.connect(self._on_field)
        self.apply.clicked.connect(self.run)

    def _build(self) -> None:
        look = self._frame.look
        box = column(self, 0)
        panel = SidePanel(look, name=f"{_PLACE}.panel")
        self._body = panel.body
        label = Text(look, self.tr("Field to change"), "secondary", "text2")
        self.value_label = Text(look, "", "secondary", "text2", wrap=True)
        label.setBuddy(self.field.box)
        holder = QWidget()
        self._place_of_value = column(holder)
        parts: tuple[QWidget, ...] = (
            self.title,
            self.alike,
            HLine(),
            label,
            self.field,
            self.value_label,
            holder,
            self.reason,
            self.effect,
        )
        for part in parts:
            self._body.addWidget(part)
        foot = QWidget()
        line = row(foot, 8)
        line.addWidget(self.apply)
        line.addStretch(1)
        inset(foot, 16, 10, 16, 10)
        box.addWidget(panel, 1)
        box.addWidget(HLine())
        box.addWidget(foot)

    def show_rows(self, rows: Sequence[ArrangementRow], count: int) -> None:
        """Show what these arrangements have in common; `count` may be more than the rows at hand."""
        self._rows, self._count = rows, count
        words = self._frame.words
        self.title.setText(self.tr("Selected arrangements: {count}").format(count=words.number(count)))
        self.setAccessibleName(self.title.text())
        pairs: list[tuple[str, str, Callable[[ArrangementRow], str]]] = [
            ("state", self.tr("State"), lambda each: words.state(each.state)),
            ("type", self.tr("Type"), lambda each: words.code("arrangement_types", each.type)),
            ("owner", self.tr("Owner"), lambda each: each.owner or "—"),
            ("basis", self.tr("Basis"), lambda each: words.code("financial_basis", each.financial_basis) or "—"),
            ("location", self.tr("Location"), lambda each: each.location or "—"),
        ]
        self.alike.set_pairs([Pair(key, label, self._alike(read)) for key, label, read in pairs])
        self._say_effect()

    def _alike(self, read: Callable[[ArrangementRow], str]) -> str:
        values = {read(each) for each in self._rows}
        return next(iter(values)) if len(values) == 1 else self.tr("different")

    # --- the change -----------------------------------------------------------------------------------------------

    def _chosen(self) -> tuple[type[Record], str] | None:
        name = str(self.field.value() or "")
        return next(((cls, each) for cls, each in FIELDS if each == name), None)

    def _on_field(self) -> None:
        chosen = self._chosen()
        if self.value is not None:
            self.value.hide()
            self.value.deleteLater()
            self.value = None
        self.reason.say("", "")
        self.value_label.setText("")
        if chosen is None:
            return
        spec = self._specs.spec(*chosen, required=False)
        self.value = make_editor(self._frame.look, _PLACE, spec, self._frame.bridge.today)
        self.value.refused.connect(self._say_problem)
        self.value.committed.connect(self._say_effect)
        self.value_label.setText(self.tr("New value: {field}").format(field=spec.label))
        self.value_label.setBuddy(self.value.box)
        self._place_of_value.addWidget(self.value)
        QWidget.setTabOrder(self.field.box, self.value.box)
        QWidget.setTabOrder(self.value.box, self.apply)
        self._say_effect()

    def targets(self) -> list[UUID]:
        """Give the arrangements that will change: terms that were signed stay as they are."""
        chosen = self._chosen()
        frozen = SIGNED_OR_LATER if chosen is not None and chosen[0] is ArrangementVersion else frozenset()
        return [each.id for each in self._rows if each.state not in frozen]

    def _say_effect(self, _value: object = None) -> None:
        chosen = self._chosen()
        if chosen is None or self.value is None:
            self.effect.setText(self.tr("Choose a field; what will change is said here."))
            return
        targets = len(self.targets())
        words = self._frame.words
        change = self.tr("What will change: {field} → {value}. Arrangements: {count}.").format(
            field=words.field(chosen[1]), value=words.embed(self.value.text() or "—"), count=words.number(targets)
        )
        kept = len(self._rows) - targets
        stays = self.tr("Signed, staying as they are: {count}.").format(count=words.number(kept)) if kept else ""
        self.effect.setText(f"{change}\n{stays}".strip())

    def _say_problem(self, reason: str) -> None:
        self.reason.say("block", reason)
        self.problem.emit(reason)

    def run(self) -> None:
        """Change the field of all that may change, as one act."""
        chosen, targets = self._chosen(), self.targets()
        if chosen is None or self.value is None:
            self._say_problem(self.tr("No field is chosen. Choose the field to change."))
            self.field.box.setFocus()
            return
        if not self.value.commit():
            self.value.box.setFocus()
            return
        if not targets:
            self._say_problem(self.tr("All of these are signed, so their terms stay. Choose another field."))
            return
        self.reason.say("", "")
        values = stored_values(*chosen, self.value.value())
        action = partial(
            bulk.set_field_of_many, kind="arrangement", ids=targets, field=chosen[1], value=values[chosen[1]]
        )
        if len(targets) > JOB_ABOVE:
            self._run_job(action)
        elif self._frame.bridge.do(action, refused=self._on_refused) is not None:
            self._tell(len(targets))

    def _run_job(self, action: Callable[..., Any]) -> None:
        office = self._frame.bridge.office

        def work(tell: Callable[[int, int, str], None]) -> Any:
            return action(office, tell=tell)

        self._frame.jobs.run(self.tr("Changing arrangements"), work, done=self._on_job, failed=self._on_failed)

    def _on_job(self, changes: Any) -> None:
        self._frame.bridge.tell(changes)
        self._tell(len(self.targets()))

    def _on_failed(self, fault: Exception) -> None:
        if isinstance(fault, RuleBroken):
            self._on_refused(fault)
        else:
            self._frame.bridge.failed.emit(fault)

    def _on_refused(self, broken: RuleBroken) -> None:
        self._say_problem(self._frame.words.rule(broken))
        if self.value is not None:
            self.value.turn_down()
            self.value.box.setFocus()

    def _tell(self, count: int) -> None:
        self.done.emit(self.tr("Arrangements changed: {count}.").format(count=self._frame.words.number(count)))
