"""A published list before it is taken in: what it holds, what it changes, and which lines are left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import exchange_rates as actions
from commonservices.domain.exchange_editions import Edition, Preview, RefusedLine, Step, edition
from commonservices.errors import Known, RuleBroken
from commonservices.exchange import operational_rates
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import exchange_rates as queries
from ui.asking import ask
from ui.kit.asked import Answers, Asked
from ui.kit.buttons import Button
from ui.kit.field_spec import FieldSpec
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Note
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.rates.edition_columns import EditionColumns

PLACE: Final = "rates.list"
_WIDEST: Final = 860
_ORDER: Final = {"changed": 0, "new": 1, "unchanged": 2}
_NOTES: Final = {"known": "info", "large": "att", "unknown": "att", "missing": "info", "ahead": "att"}
Refusal = Known | RuleBroken


class EditionPart(QWidget):
    """Reads a file, says what it would do, and takes it in as one act."""

    left = Signal()
    taken = Signal(str)
    read_done = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the part; nothing is read yet."""
        super().__init__(parent)
        self._frame, columns = frame, EditionColumns(frame, self)
        self.path: Path | None = None
        self.seen: Preview | None = None
        self._reading = LatestRead(frame, self._on_read, self, failed=self._on_failed)
        look = frame.look
        self.setObjectName(PLACE)
        self.title = Text(look, self.tr("Take in published rates"), "page", name=f"{PLACE}.title")
        self.setAccessibleName(self.title.text())
        self.choose_button = Button(look, self.tr("Choose another file…"), name=f"{PLACE}.choose")
        self.leave_button = Button(look, self.tr("Not now"), name=f"{PLACE}.leave")
        self.take_button = Button(look, self.tr("Take in"), "primary", icon="check", name=f"{PLACE}.take")
        self.pairs = KeyValueList(look, f"{PLACE}.figures", label_width=150)
        self.notes = {key: Note(look, "", name=f"{PLACE}.{key}") for key in ("refusal", *_NOTES)}
        self.steps: SubTable[Step] = SubTable(
            look, f"{PLACE}.steps", self.tr("What the list changes"), columns.steps(), _currency_of
        )
        self.refused: SubTable[RefusedLine] = SubTable(
            look, f"{PLACE}.refused", self.tr("Lines left out"), columns.refused(), _line_of
        )
        self.refused_header = SectionHeader(look, self.tr("Lines left out"))
        self._build()
        self.choose_button.clicked.connect(self.choose)
        self.leave_button.clicked.connect(self.left)
        self.take_button.clicked.connect(self.take)

    def _build(self) -> None:
        head, self._content = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(self.title, 1)
        for button in (self.choose_button, self.leave_button, self.take_button):
            line.addWidget(button)
        inset(head, 20, 8, 16, 8)
        self._content.setMaximumWidth(self._frame.look.px(_WIDEST))
        body = column(self._content, 12)
        for part in (*self.notes.values(), self.pairs, self.refused_header, self.refused, self.steps):
            body.addWidget(part)
        body.addStretch(1)
        inset(self._content, 20, 12, 16, 16)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._content)
        box = column(self)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(area, 1)

    # --- reading --------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for another file."""
        self.choose_file(self.begin)

    def choose_file(self, done: Callable[[Path], object]) -> None:
        """Ask for the file of a published list."""
        title = self.tr("A published list of exchange rates")
        filters = self.tr("Published lists (*.xml *.xls *.csv *.txt *.htm *.html);;All files (*)")
        self._frame.ask.open_file(title, filters, done)

    def begin(self, path: Path, without_day: date | None = None) -> None:
        """Read a file and say what taking it in would do."""
        self.path, self.seen = path, None
        self._show(None)
        self._reading.start(partial(_read, path, without_day))

    def _on_read(self, found: Preview | RuleBroken) -> None:
        if isinstance(found, Preview):
            self.seen = found
            self._show(None)
            (self.take_button if self.take_button.isEnabled() else self.choose_button).setFocus()
        elif found.rule == "rates_day_missing":
            self._show(found)
            self._ask_day()
        else:
            self._show(found)
        self.read_done.emit()

    def _on_failed(self, fault: Known) -> None:
        self._show(fault)
        self.read_done.emit()

    def _ask_day(self) -> None:
        spec = FieldSpec("effective_on", self._frame.words.field("effective_on"), "date", required=True)
        title = self.tr("Day the rates count from")
        question = self.tr("The list names no day. Enter the day from which its rates count.")
        asked = Asked(title, question, self.tr("Continue"), (spec,), _nothing, done=self._on_day)
        ask(self._frame, self, asked)

    def _on_day(self, answers: Answers, _outcome: object) -> None:
        day = answers["effective_on"]
        if self.path is not None and isinstance(day, date):
            self.begin(self.path, day)

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, refusal: Refusal | None) -> None:
        words, seen = self._frame.words, self.seen
        for note in self.notes.values():
            note.hide()
        if refusal is not None:
            said = words.known(refusal) if isinstance(refusal, Known) else (words.rule(refusal), "")
            self.notes["refusal"].set_note(said[0], said[1], "crit")
            self.notes["refusal"].show()
            self.choose_button.setFocus()
        steps = sorted(seen.steps, key=_first_to_see) if seen else []
        self.pairs.set_pairs(self._figures(seen) if seen else self._file())
        self.steps.fill_rows(steps)
        self.steps.setVisible(bool(steps))
        refused = list(seen.edition.refused) if seen else []
        self.refused.fill_rows(refused)
        self.refused.setVisible(bool(refused))
        self.refused_header.setVisible(bool(refused))
        self.take_button.setEnabled(seen is not None and not self._frame.bridge.read_only and bool(steps))
        if seen is not None:
            self._warn(seen)

    def _file(self) -> list[Pair]:
        name = self._frame.words.isolate(self.path.name) if self.path else ""
        return [Pair("file", self.tr("File"), name)] if name else []

    def _figures(self, seen: Preview) -> list[Pair]:
        words = self._frame.words
        counts = self.tr("{new} new, {changed} replaced, {same} the same").format(
            new=words.number(seen.count("new")),
            changed=words.number(seen.count("changed")),
            same=words.number(seen.count("unchanged")),
        )
        return [
            *self._file(),
            Pair("day", self.tr("Counts from"), words.full_day(seen.edition.effective_on)),
            Pair("lines", self.tr("Lines read"), words.number(seen.edition.lines)),
            Pair("currencies", self.tr("Currencies"), words.number(len(seen.edition.rates))),
            Pair("counts", self.tr("Against the register"), counts),
        ]

    def _warn(self, seen: Preview) -> None:
        day = self._frame.words.full_day(seen.edition.effective_on)
        nothing_new = seen.count("unchanged") == len(seen.steps)
        said = {
            "known": (nothing_new, self.tr("This list is in the register already. Taking it in changes nothing."), ""),
            "large": (
                bool(seen.large),
                self.tr(
                    "Up or down by more than 10 %: %n rate(s). Compare with the list before you go on.",
                    "",
                    len(seen.large),
                ),
                self._codes(tuple(each.currency for each in seen.large)),
            ),
            "unknown": (
                bool(seen.edition.unknown),
                self.tr("Unknown and left out: %n currency code(s).", "", len(seen.edition.unknown)),
                self._codes(seen.edition.unknown),
            ),
            "missing": (
                bool(seen.missing),
                self.tr("No longer in the list: %n currency code(s). The last rate stays.", "", len(seen.missing)),
                self._codes(seen.missing),
            ),
            "ahead": (seen.ahead, self.tr("The list counts only from {day}. Is it the right one?").format(day=day), ""),
        }
        for key, (due, sentence, detail) in said.items():
            self.notes[key].set_note(sentence, detail, _NOTES[key])
            self.notes[key].setVisible(due)

    def _codes(self, codes: tuple[str, ...]) -> str:
        return ", ".join(self._frame.words.isolate(each) for each in codes)

    # --- taking in ------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Take the list in as one act."""
        seen = self.seen
        if seen is None or not self.take_button.isEnabled():
            return
        if self._frame.bridge.do(partial(actions.take, edition=seen.edition)) is not None:
            day = self._frame.words.full_day(seen.edition.effective_on)
            self.taken.emit(self.tr("The rates that count from {day} are in the register.").format(day=day))


def _read(path: Path, without_day: date | None, office: Office, tell: Tell) -> Preview | RuleBroken:
    """Give what a file would change, or why its content is refused; Known when it cannot be read at all."""
    tell(0, 1, "reading")
    try:
        found: Edition = edition(operational_rates.read(path), without_day)
    except RuleBroken as broken:
        return broken
    return queries.preview(office, found)


def _first_to_see(step: Step) -> tuple[bool, int, str]:
    return not step.large, _ORDER[step.kind], step.currency


def _currency_of(step: Step) -> str:
    return f"{step.currency}:{step.effective_on}"


def _line_of(row: RefusedLine) -> str:
    return str(row.line)


def _nothing(_answers: Answers) -> partial[None]:
    return partial(_do_nothing)


def _do_nothing(_office: Office) -> None:
    """Change nothing: the answer alone is wanted."""
