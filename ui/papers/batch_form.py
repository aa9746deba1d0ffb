"""The one question for a batch of files: what kind they are, how they are called, and what they take the place of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions.documents import Paper, check_file
from commonservices.domain.arrangements import Document
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known, RuleBroken
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.form import Form
from ui.kit.layout import HLine, column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import Text
from ui.page import AsksHere, PageFrame
from ui.papers.columns import Holder, PaperWords

_MOST_ROWS: Final = 6
_WIDEST: Final = 760
_FIELDS: Final = {"superseded_reason": "reason", "kind": "kind", "title": "title", "language": "language"}


@dataclass(frozen=True)
class Line:
    """One file of the batch: how large it is, or why it cannot be attached."""

    path: Path
    size: int = 0
    fault: str = ""


class BatchForm(QWidget, AsksHere):
    """Shows the files, asks once for all of them, and hands them over; what is refused is said in place."""

    left = Signal()
    given = Signal(object)
    stop_requested = Signal()
    problem = Signal(str)

    def __init__(self, frame: PageFrame, place: str, paper_words: PaperWords, parent: QWidget | None = None) -> None:
        """Make the form without files."""
        super().__init__(parent)
        self._frame = frame
        self._paper_words = paper_words
        self._place = f"{place}.batch"
        self._lines: list[Line] = []
        self._documents: tuple[Document, ...] = ()
        self.busy = False
        self.form: Form | None = None
        look = frame.look
        self.setObjectName(self._place)
        self.title = Text(look, "", "section", wrap=True, name=f"{self._place}.title")
        self.leave_button = Button(look, self.tr("Not now"), name=f"{self._place}.leave")
        self.confirm = Button(look, self.tr("Attach"), icon="paperclip", name=f"{self._place}.confirm")
        self.files: SubTable[Line] = SubTable(
            look, f"{self._place}.files", self.tr("Files to attach"), self._columns(), lambda each: str(each.path)
        )
        self.files.most_rows = _MOST_ROWS
        self.leave_out = Button(look, self.tr("Leave this file out"), "link", name=f"{self._place}.leave_out")
        self.reason = ReasonLine(look, f"{self._place}.reason")
        self._build()
        self.leave_button.clicked.connect(self.leave)
        self.confirm.clicked.connect(self.submit)
        self.leave_out.clicked.connect(self.drop_current)

    def _columns(self) -> list[Column[Line]]:
        words = self._frame.words
        return [
            Column(
                "file", self.tr("File"), lambda each: words.isolate(each.path.name), 240, detail=lambda _e: "strong"
            ),
            Column(
                "size",
                self.tr("Size"),
                lambda each: "" if each.fault else self._paper_words.size(each.size),
                80,
                paint="number",
                detail=lambda _each: "muted",
            ),
            Column(
                "fault", self.tr("Can it be attached?"), self._said, 300, detail=_tone, elastic=True, tip=self._said
            ),
        ]

    def _said(self, line: Line) -> str:
        return line.fault or self.tr("ready")

    def _build(self) -> None:
        look = self._frame.look
        head, body = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(self.title, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.confirm)
        inset(head, 20, 8, 16, 8)
        self._body = column(body, 8)
        self._asked = QWidget()
        self._asked.setMaximumWidth(look.px(_WIDEST))
        self._asking = column(self._asked, 0)
        under = row(None, 8)
        under.addWidget(self.leave_out)
        under.addStretch(1)
        self._body.addWidget(self.files)
        self._body.addLayout(under)
        self._body.addWidget(self.reason)
        self._body.addWidget(self._asked)
        self._body.addStretch(1)
        inset(body, 20, 10, 16, 12)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(body)
        box = column(self, 0)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self.area, 1)

    # --- files ----------------------------------------------------------------------------------------------------

    def paths(self) -> list[Path]:
        """Give the files of the batch."""
        return [each.path for each in self._lines]

    def open_with(self, paths: Sequence[Path], holder: Holder, *, kind: str = "", replaces: str = "") -> None:
        """Begin a batch for a record, with a kind and the paper that is replaced if they are known."""
        self._documents = tuple(each for each in holder.documents if each.superseded_by_id is None)
        self._lines = []
        self.reason.say("", "")
        self._make_form(kind, replaces)
        self.add(paths)
        if self.form is not None:
            self.form.focus_field("kind")

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the batch, each once."""
        held = set(self.paths())
        self._lines += [self._line(each) for each in dict.fromkeys(paths) if each not in held]
        self._follow()

    def _line(self, path: Path) -> Line:
        words = self._frame.words
        if path.is_dir():
            return Line(path, fault=self.tr("This is a folder. Open it and choose the files in it."))
        try:
            return Line(path, check_file(path))
        except RuleBroken as broken:
            return Line(path, fault=words.rule(broken))
        except Known as fault:
            return Line(path, fault=" ".join(words.known(fault)))
        except OSError as error:
            return Line(path, fault=error.strerror or str(error))

    def drop_current(self) -> None:
        """Take the current file out of the batch; the file itself stays where it is."""
        current = self.files.current_row()
        if current is not None and not self.busy:
            self._lines.remove(current)
            self._follow()
        if not self._lines:
            self.leave()

    # --- the question ---------------------------------------------------------------------------------------------

    def _make_form(self, kind: str, replaces: str) -> None:
        self._drop_form()
        words = self._frame.words
        kinds = [Choice(code, label, code) for code, label in words.choices("document_kinds")]
        others = [Choice(str(each.id), self._paper_words.called(each)) for each in self._documents]
        specs = [
            FieldSpec("kind", self.tr("Kind"), "code", required=True, choices=kinds),
            FieldSpec("title", self.tr("Title"), max_length=300, placeholder=self.tr("the name of the file")),
            FieldSpec("language", self.tr("Language"), "code", choices=self._paper_words.languages()),
            FieldSpec("replaces", self.tr("Takes the place of"), "code", choices=others),
            FieldSpec("reason", self.tr("Why it takes its place"), max_length=1000),
        ]
        self.form = Form(self._frame.look, self._place, [("", specs)], today=self._frame.bridge.today)
        self.form.set_values({"kind": kind, "title": "", "language": "", "replaces": replaces, "reason": ""})
        self.form.committed.connect(self._on_committed)
        self.form.refused.connect(self._on_form_refused)
        self._asking.addWidget(self.form)
        self.form.show()

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None

    def _on_committed(self, name: str, _value: object) -> None:
        if self.form is not None:
            self.form.set_reason(name, "", "")
        self.reason.say("", "")
        self._follow()

    def _on_form_refused(self, _name: str, sentence: str) -> None:
        self.problem.emit(sentence)

    def _follow(self) -> None:
        """Show the files, and only the questions that matter for as many of them."""
        self.files.rows.forget_cells()
        self.files.fill_rows(self._lines)
        if self._lines and self.files.current_row() is None:
            bad = next((each for each in self._lines if each.fault), self._lines[0])
            self.files.select_id(str(bad.path))
        words = self._frame.words
        self.title.setText(self.tr("Attach documents: {count}").format(count=words.number(len(self._lines))))
        self.setAccessibleName(self.title.text())
        self.leave_out.setVisible(len(self._lines) > 1 or any(each.fault for each in self._lines))
        if self.form is not None:
            single = len(self._lines) == 1
            self.form.row("title").setVisible(single)
            self.form.row("replaces").setVisible(single and bool(self._documents))
            self.form.row("reason").setVisible(single and bool(self.form.value("replaces")))

    # --- handing over ---------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Hand the files over, or say what stands in the way."""
        form = self.form
        if form is None or self.busy or not form.commit_pending():
            return
        bad = next((each for each in self._lines if each.fault), None)
        replaced = self._replaced()
        if bad is not None:
            self.files.select_id(str(bad.path))
            self.files.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say(self.tr("{fault} Or leave this file out.").format(fault=bad.fault))
        elif not form.value("kind"):
            self._say_at("kind", self.tr("Choose what kind of document it is."))
        elif replaced is not None and not str(form.value("reason") or "").strip():
            self._say_at("reason", self.tr("Say why, for example: the signed version has arrived."))
        else:
            self.reason.say("", "")
            self.given.emit([self._paper(each.path, replaced, form) for each in self._lines])

    def _replaced(self) -> UUID | None:
        chosen = str(self.form.value("replaces") or "") if self.form is not None else ""
        return UUID(chosen) if chosen and len(self._lines) == 1 else None

    def _paper(self, path: Path, replaced: UUID | None, form: Form) -> Paper:
        single = len(self._lines) == 1
        return Paper(
            path,
            kind=str(form.value("kind")),
            title=str(form.value("title") or "") if single else "",
            language=str(form.value("language") or ""),
            replaces_id=replaced,
            reason=str(form.value("reason") or "") if replaced is not None else "",
        )

    def _say(self, sentence: str) -> None:
        self.reason.say("block", sentence)
        self.area.ensureWidgetVisible(self.reason)
        self.problem.emit(sentence)

    def _say_at(self, name: str, sentence: str) -> None:
        if self.form is not None:
            self.form.set_reason(name, "block", sentence)
            self.form.focus_field(name)
            self.area.ensureWidgetVisible(self.form.row(name))
        self.problem.emit(sentence)

    def say_fault(self, fault: Any) -> None:
        """Say in place why nothing was attached; what was entered stays."""
        words = self._frame.words
        if isinstance(fault, RuleBroken):
            name = _FIELDS.get(fault.field, "")
            if name and self.form is not None and not self.form.row(name).isHidden():
                self._say_at(name, words.rule(fault))
            else:
                self._say(words.rule(fault))
        else:
            self._say(" ".join(each for each in words.known(fault) if each))

    def set_busy(self, *, busy: bool) -> None:
        """Rest while the files are taken in; the way out stops that."""
        self.busy = busy
        self.confirm.setEnabled(not busy)
        self.leave_button.setText(self.tr("Stop") if busy else self.tr("Not now"))
        if self.form is not None:
            self.form.setEnabled(not busy)
        self.leave_out.setEnabled(not busy)

    def leave(self) -> None:
        """Leave without attaching, or stop what is being taken in."""
        if self.busy:
            self.stop_requested.emit()
            return
        self.close_batch()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def close_batch(self) -> None:
        """Forget the files and the answers."""
        self._lines = []
        self._drop_form()


def _tone(line: Line) -> str:
    return "crit" if line.fault else "good"
