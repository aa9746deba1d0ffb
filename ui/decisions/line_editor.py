"""A table of records that belong to another one: a row is opened, changed in place, added and taken further."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from ui.decisions.entry_form import EntryForm
from ui.decisions.kinds import RecordKind
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import AsksHere, PageFrame

RowT = TypeVar("RowT")
_WIDEST = 760


@dataclass(frozen=True)
class Step(Generic[RowT]):
    """What can be done with a row besides changing its fields; `ready` says whether it can be done now."""

    key: str
    text: str
    icon: str
    ready: Callable[[RowT], bool]
    run: Callable[[RowT], object]


@dataclass(frozen=True)
class Lines(Generic[RowT]):
    """One table of rows: its words and columns, what kind of record stands behind a row, and its steps."""

    place: str
    title: str
    columns: Sequence[Column[RowT]]
    row_id: Callable[[RowT], str]
    empty: str
    kind: RecordKind | None = None
    names: tuple[str, ...] = ()
    add_text: str = ""
    record: Callable[..., Record] | None = None
    steps: tuple[Step[RowT], ...] = ()


class NewLineForm(EntryForm, AsksHere):
    """The form of a record that is not there yet: Ctrl+Enter saves it."""

    def submit(self) -> None:
        """Save the new record."""
        self.save()


class LineEditor(QWidget, Generic[RowT]):
    """Heading with the button that adds, table, steps of the current row, and the form of the one that is open."""

    problem = Signal(str)
    open_requested = Signal(str)
    editor_opened = Signal()

    def __init__(self, frame: PageFrame, lines: Lines[RowT], parent: QWidget | None = None) -> None:
        """Make the parts; the forms are made when first wanted."""
        super().__init__(parent)
        look = frame.look
        self._frame, self._lines = frame, lines
        self._given: Mapping[str, object] = {}
        self._form: EntryForm | None = None
        self._open_id = ""
        self.can_add = bool(lines.add_text)
        self.setObjectName(lines.place)
        self.setAccessibleName(lines.title)
        self.table: SubTable[RowT] = SubTable(look, f"{lines.place}.table", lines.title, lines.columns, lines.row_id)
        self.empty = Text(look, lines.empty, "secondary", "text2", wrap=True, name=f"{lines.place}.empty")
        self.add_button = Button(look, lines.add_text, "link", icon="plus", name=f"{lines.place}.add")
        self.steps = {
            step.key: Button(look, step.text, icon=step.icon, name=f"{lines.place}.{step.key}") for step in lines.steps
        }
        self.editor = QWidget()
        self.editor_title = Text(look, "", "emphasis", name=f"{lines.place}.editor.title")
        self.save_button = Button(look, self.tr("Save"), "primary", icon="check", name=f"{lines.place}.save")
        self.close_button = Button(look, self.tr("Done"), name=f"{lines.place}.close")
        self._build()
        self.table.open_requested.connect(self.open_line)
        self.table.current_changed.connect(self._on_current)
        self.add_button.clicked.connect(self.start_new)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close_editor)
        for step in lines.steps:
            self.steps[step.key].clicked.connect(partial(self.run_step, step.key))

    def _build(self) -> None:
        box = column(self, 4)
        head = QWidget()
        line = row(head, 8)
        line.addWidget(SectionHeader(self._frame.look, self._lines.title), 1)
        for button in self.steps.values():
            line.addWidget(button)
        line.addWidget(self.add_button)
        inset(head, 20, 10, 16, 0)
        said = QWidget()
        column(said).addWidget(self.empty)
        inset(said, 20, 2, 16, 4)
        top = row(None, 8)
        top.addWidget(self.editor_title, 1)
        top.addWidget(self.close_button)
        top.addWidget(self.save_button)
        self._editor_box = column(self.editor, 8)
        self._editor_box.addLayout(top)
        inset(self.editor, 20, 8, 16, 12)
        self.editor.hide()
        for part in (head, said, self.table, self.editor):
            box.addWidget(part)

    # --- rows -----------------------------------------------------------------------------------------------------

    def fill(self, rows: Sequence[RowT], given: Mapping[str, object]) -> None:
        """Show rows; `given` goes with every record added here, and a form opened for another one is left."""
        if given != self._given:
            self.close_editor()
        self._given = given
        self.table.fill_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        fixed = self._frame.bridge.read_only
        self.add_button.setHidden(fixed or not self.can_add)
        for button in self.steps.values():
            button.setHidden(fixed or not rows)
        if rows and not self.table.selected_count():
            self.table.select_id(self.table.current_id() or self._lines.row_id(rows[0]))
        if self._open_id:
            self._show_open()
        self._on_current("")

    def _on_current(self, _identity: str) -> None:
        current = self.table.current_row()
        for step in self._lines.steps:
            self.steps[step.key].setEnabled(current is not None and step.ready(current))

    def run_step(self, key: str) -> None:
        """Take the current row further."""
        current = self.table.current_row()
        step = next(each for each in self._lines.steps if each.key == key)
        if current is not None and step.ready(current):
            step.run(current)

    # --- editing --------------------------------------------------------------------------------------------------

    @property
    def is_editing(self) -> bool:
        """Whether the form is open."""
        return not self.editor.isHidden()

    @property
    def form(self) -> EntryForm | None:
        """The form that is open, if any."""
        return self._form if self.is_editing else None

    def start_new(self) -> None:
        """Open an empty form for one more record."""
        if self._lines.kind is None or not self.can_add or self._frame.bridge.read_only:
            return
        self._open_id = ""
        form = self._put_form(new=True)
        self.editor_title.setText(self._lines.add_text)
        self.save_button.show()
        self.close_button.setText(self.tr("Cancel"))
        self.editor.show()
        form.begin(self._given)
        self.editor_opened.emit()

    def open_line(self, identity: str) -> None:
        """Open the form of one row; without a kind of its own the page is asked to open it."""
        if self._lines.kind is None or self._lines.record is None:
            self.open_requested.emit(identity)
            return
        self._open_id = identity
        form = self._put_form(new=False)
        self.save_button.hide()
        self.close_button.setText(self.tr("Done"))
        self.editor_title.setText("")
        self.editor.show()
        if self._show_open():
            first = next((name for name in form.form.names() if not form.form.row(name).spec.read_only), "")
            form.form.focus_field(first)
            self.editor_opened.emit()

    def _show_open(self) -> bool:
        if self._form is None or self._lines.record is None:
            return False
        try:
            record = self._frame.bridge.ask(partial(self._lines.record, id=UUID(self._open_id)))
        except Known:
            self.close_editor()
            return False
        self._form.show_record(record)
        return True

    def _put_form(self, *, new: bool) -> EntryForm:
        kind = self._lines.kind
        assert kind is not None  # noqa: S101 callers looked
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        names = self._lines.names or kind.fields
        made = NewLineForm if new else EntryForm
        self._form = made(self._frame, kind, f"{self._lines.place}.form", names=names, new=new)
        self._form.setMaximumWidth(self._frame.look.px(_WIDEST))
        self._form.problem.connect(self.problem)
        self._form.saved.connect(self._on_saved)
        self._editor_box.addWidget(self._form)
        return self._form

    def save(self) -> None:
        """Save the new record."""
        if self._form is not None:
            self._form.save()

    def _on_saved(self, identity: str) -> None:
        self.editor.hide()
        self.table.select_id(identity)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> bool:
        """Leave the form and go back to the table; tell whether it was open."""
        if not self.is_editing:
            return False
        self.commit()
        self._open_id = ""
        self.editor.hide()
        target: QWidget = self.add_button if self.table.isHidden() else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def commit(self) -> None:
        """Save what is typed in the form of an existing record; of a new one it is kept to be offered again."""
        if self.form is not None and not self._frame.bridge.read_only:
            self.form.commit()

    def do(self, action: Callable[[Office], Any]) -> Any:
        """Run an act of a step; a refusal is told in the status line."""
        return self._frame.bridge.do(action, refused=self._tell)

    def _tell(self, broken: RuleBroken) -> None:
        self.problem.emit(self._frame.words.rule(broken))
