"""Lines that belong to a record, such as occupants or orders: a table, the editor of one, and the form of a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.errors import RuleBroken
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.form import Form
from ui.kit.layout import column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.premises.entry_form import Entry, EntryForm
from ui.premises.specs import PlaceSpecs
from ui.records.part import Action, DetailPart

DetailT = TypeVar("DetailT")
LineT = TypeVar("LineT")
_APART: Final = 8


@dataclass(frozen=True)
class Lines(Generic[DetailT, LineT]):
    """What one table of lines shows and does."""

    place: str
    title: str
    nothing: str
    add_label: str
    cls: type[Record]
    columns: Sequence[Column[LineT]]
    of: Callable[[DetailT], Sequence[LineT]]
    record: Callable[[LineT], Any]
    caption: Callable[[LineT], str]
    edited: Sequence[str]
    added: Sequence[str]
    add: Callable[[UUID, Mapping[str, Any]], Action]
    change: Callable[[UUID, Mapping[str, Any]], Action]
    remove: Callable[[UUID], Action]
    above: Callable[[DetailT], UUID]
    folds: Sequence[tuple[int, str]] = ()
    begins: Mapping[str, object] = field(default_factory=dict)


class LinesPart(DetailPart[DetailT], Generic[DetailT, LineT]):
    """Enter opens a line for editing in place; the button below adds one."""

    current_changed = Signal(str)

    def __init__(
        self, frame: PageFrame, specs: PlaceSpecs, lines: Lines[DetailT, LineT], parent: QWidget | None = None
    ) -> None:
        """Make table, editor and the form of a new line."""
        super().__init__(frame, lines.place, parent)
        self.setAccessibleName(lines.title)
        self.lines, self._specs = lines, specs
        self._open_id = ""
        self._above: UUID | None = None
        self._folded: list[str] = []
        look, place = frame.look, lines.place
        self.header = SectionHeader(look, lines.title, name=f"{place}.header")
        self.nothing = Text(look, lines.nothing, "body", "text2", wrap=True, name=f"{place}.nothing")
        self.table: SubTable[LineT] = SubTable(look, f"{place}.table", lines.title, lines.columns, self._id_of)
        self.editor = QWidget()
        self.editor_title = Text(look, "", "emphasis", name=f"{place}.editor.title")
        groups = [("", specs.specs(lines.cls, lines.edited))]
        self.form = Form(look, f"{place}.editor", groups, today=frame.bridge.today)
        self.remove_button = Button(look, self.tr("Remove"), "quiet", icon="trash", name=f"{place}.remove")
        self.close_button = Button(look, self.tr("Done"), name=f"{place}.close")
        self.add_button = Button(look, lines.add_label, icon="plus", name=f"{place}.add")
        save = partial(lines.add, UUID(int=0))
        entry = Entry(
            f"{place}.new", lines.cls, [("", lines.added)], save, lines.added[0], lines.add_label, self.tr("Leave")
        )
        self.adding = EntryForm(frame, specs, entry)
        self.beside = row(None, 8)
        self._build()
        self.table.open_requested.connect(self.open_line)
        self.table.current_changed.connect(self.current_changed)
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)
        self.remove_button.clicked.connect(self._on_remove)
        self.close_button.clicked.connect(self.close_editor)
        self.add_button.clicked.connect(self.start_adding)
        self.adding.saved.connect(self._on_added)
        self.adding.left.connect(self.stop_adding)
        self.adding.problem.connect(self.problem)

    def _build(self) -> None:
        box = column(self, 4)
        inset(self.header, 20, 10, 16, 0)
        top = row(None, 8)
        top.addWidget(self.editor_title, 1)
        top.addWidget(self.remove_button)
        top.addWidget(self.close_button)
        inner = column(self.editor, 8)
        inner.addLayout(top)
        inner.addWidget(self.form)
        inset(self.editor, 20, 8, 16, 8)
        self.editor.hide()
        foot = QWidget()
        line = row(foot, 8)
        line.addWidget(self.add_button)
        line.addLayout(self.beside)
        line.addStretch(1)
        inset(foot, 20, 4, 16, 4)
        empty, new = QWidget(), QWidget()
        column(empty).addWidget(self.nothing)
        inset(empty, 20, 2, 16, 2)
        column(new).addWidget(self.adding)
        inset(new, 20, 6, 16, 8)
        self._empty, self._new = empty, new
        new.hide()
        for part in (self.header, empty, self.table, self.editor, foot, new):
            box.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the least needed columns where there is little room."""
        super().resizeEvent(event)
        hidden = [key for width, key in self.lines.folds if event.size().width() < self.look.px(width)]
        if hidden != self._folded:
            self._folded = hidden
            self.table.arrange_columns(widths={}, order=[], hidden=hidden)

    def fill(self, detail: DetailT) -> None:
        """Show the lines as they stand."""
        rows, above = self.lines.of(detail), self.lines.above(detail)
        if above != self._above:
            self._above = above
            self.stop_adding()
            self._forget_line()
        self.table.rows.forget_cells()
        self.table.fill_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setHidden(bool(rows))
        self.add_button.setHidden(self.read_only)
        if rows and self.table.current_row() is None:
            self.table.select_id(self._id_of(rows[0]))
        if self._open_id:
            line = self._line(self._open_id)
            if line is None:
                self._forget_line()
            else:
                self._show_line(line)

    def _id_of(self, line: LineT) -> str:
        return str(self.lines.record(line).id)

    def _line(self, identity: str) -> LineT | None:
        rows = self.lines.of(self.detail) if self.detail is not None else ()
        return next((each for each in rows if self._id_of(each) == identity), None)

    def current(self) -> LineT | None:
        """Give the line the cursor is on."""
        return self.table.current_row()

    # --- editing --------------------------------------------------------------------------------------------------

    def open_line(self, identity: str, field: str = "") -> None:
        """Open the editor of one line, at a field of it."""
        line = self._line(identity)
        if line is None:
            return
        self.stop_adding()
        self.table.select_id(identity)
        self._open_id = identity
        self.form.clear_reasons()
        self._show_line(line)
        self.editor.show()
        self.form.focus_field(field or self.lines.edited[0])
        self._into_sight(self.editor, self.editor_title)

    def _show_line(self, line: LineT) -> None:
        record = self.lines.record(line)
        self.editor_title.setText(self.lines.caption(line))
        self.form.set_values({name: self._specs.shown(record, name) for name in self.lines.edited})
        self.form.set_read_only(read_only=self.read_only)
        self.remove_button.setHidden(self.read_only)

    @property
    def is_editing(self) -> bool:
        """Whether the editor of a line is open."""
        return bool(self._open_id)

    @property
    def is_adding(self) -> bool:
        """Whether the form of a new line is open."""
        return not self._new.isHidden()

    def close_editor(self) -> bool:
        """Close what is open and go back to the table; tell whether something was."""
        if self.is_adding:
            self.stop_adding()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if not self._open_id:
            return False
        self.commit()
        self._forget_line()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _forget_line(self) -> None:
        self._open_id = ""
        self.editor.hide()

    def commit(self) -> None:
        """Save what is typed in the editor."""
        if self._open_id and not self.read_only:
            self.form.commit_pending()

    def _on_committed(self, name: str, value: object) -> None:
        if self._open_id:
            given = self._specs.stored(self.lines.cls, name, value)
            act = self.lines.change(UUID(self._open_id), given)
            if self.do(act, refused=partial(self._on_refused, name)) is None:
                self.form.say_unsaved(name)

    def _on_refused(self, name: str, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        self.form.set_reason(name, "block", sentence)
        self.problem.emit(sentence)

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def _on_remove(self) -> None:
        identity = self._open_id
        if identity and self.do(self.lines.remove(UUID(identity))) is not None:
            self._forget_line()
            self.told.emit(self.tr("Removed."))

    # --- adding ---------------------------------------------------------------------------------------------------

    def start_adding(self) -> None:
        """Open the form of a new line."""
        if self.read_only or self.detail is None:
            return
        if self._open_id:
            self.commit()
            self._forget_line()
        self._new.show()
        above = self.lines.above(self.detail)
        self.adding.begin(
            self.lines.begins, place=f"{self.lines.place}.new:{above}", save=partial(self.lines.add, above)
        )
        self._into_sight(self._new, self.adding.form.row(self.lines.added[0]))

    def _into_sight(self, part: QWidget, top: QWidget) -> None:
        """Scroll to what was opened below the table, once it has its place; where it is too tall, to its top."""
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, area, partial(_show, area, (part, top)))

    def stop_adding(self) -> None:
        """Close the form of a new line; what was typed is offered again next time."""
        if self.is_adding:
            self.adding.keep()
        self._new.hide()

    def _on_added(self, made: Any) -> None:
        self._new.hide()
        self.table.select_id(str(made.id))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _show(area: QScrollArea, parts: Sequence[QWidget]) -> None:
    for each in parts:
        area.ensureWidgetVisible(each, 0, _APART)
