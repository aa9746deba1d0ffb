"""What pasted rows would become: every row with what stands in its way; all of them are logged, or none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import pasting
from commonservices.actions.pasting import Pasted, PastedRow
from commonservices.domain.changes import Changes
from commonservices.errors import RuleBroken
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import HLine, column, inset, row
from ui.kit.model import ListRows
from ui.kit.table import Register
from ui.kit.texts import Text
from ui.page import PageFrame

_PLACE = "arrangements.paste"
JOB_ABOVE = 40


class PastePreview(QWidget):
    """Stands in place of the list until the rows are logged or left."""

    left = Signal()
    logged = Signal(str)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the preview, empty until something is pasted."""
        super().__init__(parent)
        self._frame = frame
        look = frame.look
        self.setObjectName(_PLACE)
        self.pasted = Pasted((), (), ())
        self._job: Job | None = None
        self.title = Text(look, self.tr("Rows to be logged"), "page", name=f"{_PLACE}.title")
        self.told = Text(look, "", "body", "text2", wrap=True, name=f"{_PLACE}.told")
        self.leave_button = Button(look, self.tr("Back to the list"), name=f"{_PLACE}.leave")
        self.log_button = Button(look, self.tr("Log them all"), "primary", icon="check", name=f"{_PLACE}.log")
        self.table = Register(look, f"{_PLACE}.table", self.tr("Rows to be logged"))
        self._build()
        self.leave_button.clicked.connect(self.left)
        self.log_button.clicked.connect(self.log)

    def _build(self) -> None:
        head = QWidget()
        line = row(head, 8)
        line.addWidget(self.title, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.log_button)
        inset(head, 20, 8, 16, 8)
        note = QWidget()
        column(note).addWidget(self.told)
        inset(note, 20, 0, 16, 8)
        box = column(self, 0)
        for part in (head, note, HLine()):
            box.addWidget(part)
        box.addWidget(self.table, 1)

    def labels(self) -> dict[str, str]:
        """Give how the window calls the fields that a heading may name."""
        names = [name for name in pasting.headings({}).values() if name != pasting.PARTIES]
        return {name: self._frame.words.field(name) for name in names} | {pasting.PARTIES: self.tr("Parties")}

    def begin(self, text: str) -> bool:
        """Read pasted rows and try each; say whether there is something to show."""
        if self.busy:
            self.problem.emit(self.told.text())
            return True
        try:
            read = pasting.read(text, self.labels())
        except RuleBroken as broken:
            self.problem.emit(self._frame.words.rule(broken))
            return False
        self._show(read)
        self.told.setText(self.tr("Trying the rows…"))
        office = self._frame.bridge.office
        if len(read.rows) <= JOB_ABOVE:
            self.take(self._frame.bridge.ask(partial(pasting.tried, pasted=read)))
        else:

            def work(tell: Callable[[int, int, str], None]) -> Pasted:
                return pasting.tried(office, read, tell)

            self._job = self._frame.jobs.run(self.tr("Trying the rows"), work, done=self.take)
        return True

    @property
    def busy(self) -> bool:
        """Whether rows are tried or logged, while nothing else can be."""
        return self._job is not None and not self._job.over

    def take(self, tried: Pasted) -> None:
        """Show what trying gave."""
        self._show(tried)
        words = self._frame.words
        total, bad = len(tried.rows), len(tried.faults)
        parts = [self.tr("Drafts to be logged: {count}.").format(count=words.number(total - bad))]
        if bad:
            stuck = self.tr("Rows that cannot be logged: {count}. Mend them in the spreadsheet and paste again.")
            parts.append(stuck.format(count=words.number(bad)))
        if tried.unknown:
            left_out = self.tr("Columns left out: {names}.")
            parts.append(left_out.format(names=", ".join(words.embed(each) for each in tried.unknown)))
        self.told.setText(" ".join(parts))
        self.log_button.set_blocker(parts[1] if bad else "")
        if bad:
            self.table.select_id(str(tried.faults[0].line))
        self.table.setFocus()

    def _show(self, pasted: Pasted) -> None:
        self.pasted = pasted
        labels = self.labels()
        columns: list[Column[PastedRow]] = [
            Column("line", self.tr("Row"), _line, 64, detail=_muted),
            Column("fault", self.tr("What stands in the way"), self._fault, 320, paint="state", detail=_mark),
            *(Column(name, labels.get(name, name), partial(_cell, name), 150) for name in pasted.fields),
        ]
        rows = ListRows(columns, _line, self)
        self.table.set_model(rows)
        rows.set_rows(pasted.rows)

    def _fault(self, row: PastedRow) -> str:
        return self._frame.words.rule(row.fault) if row.fault is not None else self.tr("Nothing")

    def log(self) -> None:
        """Log all rows in one act; the first row that cannot be logged is pointed at instead."""
        if self.busy:
            self.problem.emit(self.told.text())
            return
        if self.pasted.faults:
            first = self.pasted.faults[0]
            self.table.select_id(str(first.line))
            self.problem.emit(self._fault(first))
            return
        rows, office = self.pasted.rows, self._frame.bridge.office
        if len(rows) <= JOB_ABOVE:
            done = self._frame.bridge.do(partial(pasting.add, rows=rows), refused=self._on_refused)
            if done is not None:
                self._tell(len(rows))
            return

        def work(tell: Callable[[int, int, str], None]) -> Changes:
            return pasting.add(office, rows, tell)

        self._job = self._frame.jobs.run(self.tr("Logging the rows"), work, done=self._on_logged)

    def _on_logged(self, changes: Changes) -> None:
        self._frame.bridge.tell(changes)
        self._tell(len(self.pasted.rows))

    def _tell(self, count: int) -> None:
        self.logged.emit(self.tr("Drafts logged: {count}.").format(count=self._frame.words.number(count)))

    def _on_refused(self, broken: RuleBroken) -> None:
        self.problem.emit(self._frame.words.rule(broken))


def _line(row: PastedRow) -> str:
    return str(row.line)


def _cell(name: str, row: PastedRow) -> str:
    return row.values.get(name, "")


def _muted(_row: PastedRow) -> str:
    return "muted"


def _mark(row: PastedRow) -> str:
    return "error" if row.fault is not None else "agrees"
