"""The inspector for several records: what they have in common, one field to change, and what that will do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import bulk
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import register
from commonservices.queries.register import Outlook
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.editor import Editor
from ui.kit.field_row import ReasonLine, make_editor
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import CodeField
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.field_specs import stored_values

JOB_ABOVE: Final = 40
AT_ONCE: Final = 200
Spec = Callable[..., FieldSpec]


@dataclass(frozen=True)
class BulkWords:
    """How several records of one kind are changed: their place and kind, the fields, what they have in common, words.

    `alike` gives the columns shown as common with their labels, `lists` the code lists of those that hold codes.
    """

    place: str
    kind: str
    fields: tuple[tuple[type[Record], str], ...]
    alike: Mapping[str, str]
    lists: Mapping[str, str]
    selected: str
    working: str
    done: str
    change: str
    frozen: str
    all_alike: str


class BulkPanel(QWidget):
    """Changes one field of all selected records as one act."""

    done = Signal(str)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, spec: Spec, parent: QWidget | None = None) -> None:
        """Make the panel, empty until rows are selected; `spec` gives the form field of a field of a record."""
        super().__init__(parent)
        self._frame = frame
        self._spec = spec
        about = self._about = self.about()
        self._place = f"{about.place}.bulk"
        self._ids: Sequence[UUID] = ()
        self._outlook = Outlook((), (), ())
        self._asked = 0
        self._job: Job | None = None
        look, words = frame.look, frame.words
        self.setObjectName(self._place)
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, name=f"{self._place}.title")
        self.alike = KeyValueList(look, f"{self._place}.alike", label_width=84)
        choices = tuple(Choice(name, words.field(name)) for _cls, name in about.fields)
        self.field = CodeField(
            look, self._place, FieldSpec("field", self.tr("Field to change"), "code", required=True, choices=choices)
        )
        self.value: Editor | None = None
        self.effect = Text(look, "", "body", "text2", wrap=True, name=f"{self._place}.effect")
        self.reason = ReasonLine(look, f"{self._place}.reason")
        self.apply = Button(look, self.tr("Change them"), name=f"{self._place}.apply")
        self._build()
        self.field.committed.connect(self._on_field)
        self.apply.clicked.connect(self.run)

    def about(self) -> BulkWords:
        """Give what is changed and how it is said; the kinds write their own."""
        raise NotImplementedError

    def _build(self) -> None:
        look = self._frame.look
        box = column(self, 0)
        panel = SidePanel(look, name=f"{self._place}.panel")
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

    def show_ids(self, ids: Sequence[UUID]) -> None:
        """Show what these records have in common, however many they are."""
        self._ids = tuple(ids)
        words = self._frame.words
        self.title.setText(self._about.selected.format(count=words.number(len(ids))))
        self.setAccessibleName(self.title.text())
        lists, labels = self._about.lists, self._about.alike
        ask = partial(register.alike_in, some=self._ids, names=tuple(labels), kind=self._about.kind)
        common = self._frame.bridge.ask(ask)

        def said(key: str) -> str:
            if key not in common:
                return self.tr("different")
            return (words.code(lists[key], common[key]) if key in lists else common[key]) or "—"

        self.alike.set_pairs([Pair(key, label, said(key)) for key, label in labels.items()])
        self._look_ahead()

    # --- the change -----------------------------------------------------------------------------------------------

    def _chosen(self) -> tuple[type[Record], str] | None:
        name = str(self.field.value() or "")
        return next(((cls, each) for cls, each in self._about.fields if each == name), None)

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
        spec = self._spec(*chosen, required=False)
        self.value = make_editor(self._frame.look, self._place, spec, self._frame.bridge.today)
        self.value.refused.connect(self._say_problem)
        self.value.committed.connect(self._look_ahead)
        self.value_label.setText(self.tr("New value: {field}").format(field=spec.label))
        self.value_label.setBuddy(self.value.box)
        self._place_of_value.addWidget(self.value)
        QWidget.setTabOrder(self.field.box, self.value.box)
        QWidget.setTabOrder(self.value.box, self.apply)
        self._look_ahead()

    def _given(self) -> tuple[str, object] | None:
        """Give the field and the value as the record keeps it; nothing while one of them is missing or unread."""
        chosen = self._chosen()
        if chosen is None or self.value is None:
            return None
        return chosen[1], stored_values(*chosen, self.value.value())[chosen[1]]

    def targets(self) -> tuple[UUID, ...]:
        """Give the records that will change: signed terms, and what holds the value already, stay as they are."""
        return self._outlook.changing

    def _look_ahead(self, _value: object = None) -> None:
        """Find out what the change would do; for many in the background, with the latest question answered."""
        self._asked += 1
        given = self._given()
        if given is None:
            self._outlook = Outlook((), (), ())
            self._say_effect()
            return
        ask = self._outlook_of(*given)
        if len(self._ids) <= AT_ONCE:
            self._take_outlook((self._asked, self._frame.bridge.ask(ask)))
            return
        self.effect.setText(self.tr("Looking what will change…"))
        office, asked = self._frame.bridge.office, self._asked

        def work(_tell: Callable[[int, int, str], None]) -> tuple[int, Outlook]:
            return asked, ask(office)

        self._frame.jobs.run("", work, done=self._take_outlook, quiet=True)

    def _outlook_of(self, field: str, value: object) -> Callable[[Office], Outlook]:
        return partial(register.outlook, some=self._ids, field=field, value=value, kind=self._about.kind)

    def _take_outlook(self, answer: tuple[int, Outlook]) -> None:
        if answer[0] == self._asked:
            self._outlook = answer[1]
            self._say_effect()

    def _say_effect(self) -> None:
        chosen = self._chosen()
        if chosen is None or self.value is None:
            self.effect.setText(self.tr("Choose a field; what will change is said here."))
            return
        words, found = self._frame.words, self._outlook
        change = self._about.change.format(
            field=words.field(chosen[1]),
            value=words.embed(self.value.text() or "—"),
            count=words.number(len(found.changing)),
        )
        signed = self.tr("Signed, staying as they are: {count}.").format(count=words.number(len(found.frozen)))
        alike = self.tr("Holding this value already: {count}.").format(count=words.number(len(found.alike)))
        said = [change, *([signed] if found.frozen else []), *([alike] if found.alike else [])]
        self.effect.setText("\n".join(said))

    def _say_problem(self, reason: str) -> None:
        self.reason.say("block", reason)
        self.problem.emit(reason)

    def run(self) -> None:
        """Change the field of all that may change, as one act; what is being changed already is not changed again."""
        if self._job is not None and not self._job.over:
            self._say_problem(self.tr("The change before this one is still being made. Wait until it is finished."))
            return
        if self._chosen() is None or self.value is None:
            self._say_problem(self.tr("No field is chosen. Choose the field to change."))
            self.field.box.setFocus()
            return
        if not self.value.commit():
            self.value.box.setFocus()
            return
        given = self._given()
        if given is None:
            return
        outlook = self._outlook
        if len(self._ids) <= AT_ONCE:
            outlook = self._frame.bridge.ask(self._outlook_of(*given))
            if not outlook.changing:
                self._say_nothing_changes(outlook)
                return
        self.reason.say("", "")
        if len(outlook.changing) > JOB_ABOVE or len(self._ids) > AT_ONCE:
            self._run_job(*given)
            return
        action = partial(
            bulk.set_field_of_many, kind=self._about.kind, ids=outlook.changing, field=given[0], value=given[1]
        )
        if self._frame.bridge.do(action, refused=self._on_refused) is not None:
            self._tell(len(outlook.changing))

    def _say_nothing_changes(self, outlook: Outlook) -> None:
        if outlook.frozen:
            self._say_problem(self._about.frozen)
        else:
            self._say_problem(self._about.all_alike)

    def _run_job(self, field: str, value: object) -> None:
        office, kind, looked = self._frame.bridge.office, self._about.kind, self._outlook_of(field, value)

        def work(tell: Callable[[int, int, str], None]) -> tuple[Changes | None, Outlook]:
            outlook = looked(office)
            if not outlook.changing:
                return None, outlook
            return bulk.set_field_of_many(office, kind, outlook.changing, field, value, tell=tell), outlook

        self._job = self._frame.jobs.run(self._about.working, work, done=self._on_job, failed=self._on_failed)

    def _on_job(self, done: tuple[Changes | None, Outlook]) -> None:
        changes, outlook = done
        if changes is None:
            self._say_nothing_changes(outlook)
            return
        self._frame.bridge.tell(changes)
        self._tell(len(outlook.changing))

    def _on_failed(self, fault: Exception) -> None:
        if isinstance(fault, RuleBroken):
            self._on_refused(fault)
        elif isinstance(fault, Known):
            self._frame.bridge.failed.emit(fault)
        else:
            raise fault

    def _on_refused(self, broken: RuleBroken) -> None:
        self._say_problem(self._frame.words.rule(broken))
        if self.value is not None:
            self.value.turn_down()
            self.value.box.setFocus()

    def _tell(self, count: int) -> None:
        self.done.emit(self._about.done.format(count=self._frame.words.number(count)))
