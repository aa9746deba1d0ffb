"""The kinds of service that the office added to the catalogue: what each is, how often it is used, and its changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import catalogue as actions
from commonservices.actions.arrangements import Added
from commonservices.domain.changes import Changes
from commonservices.domain.own_catalogue import OwnCatalogueItem
from commonservices.office import Office
from commonservices.queries.catalogue import OwnItemRow, own_items
from ui.asking import ask
from ui.kit.asked import Answers, Asked
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.texts import Text
from ui.page import Command, PageFrame
from ui.records.field_specs import FieldSpecs, stored_values
from ui.registers.short_tables import short_table
from ui.shared_services.catalogue import find_items, label_of

PLACE: Final = "services.own"
_ASKED: Final = ("line", "name_en", "name_fr", "name_es", "unit", "method")
_CORRECTED: Final = _ASKED[1:]
_KEPT: Final = frozenset({"name_en", "name_fr", "name_es", "unit"})


class OwnKindAsks(QObject):
    """Asks what a kind of service is, what is wrong with it, or why it is retired, and does it."""

    added = Signal(str)
    done = Signal(str)

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QObject) -> None:
        """Ask over the page."""
        super().__init__(parent)
        self._frame, self._specs, self._words = frame, specs, frame.words

    def add(self) -> None:
        """Ask for a kind of service that the catalogue lacks."""
        fields = tuple(replace(self._specs.spec(OwnCatalogueItem, name), read_only=False) for name in _ASKED)
        question = self.tr("The program gives it a code. Once a service uses it, its names stay as they are.")
        title = self.tr("Add an own kind of service")
        ask(self._frame, self, Asked(title, question, title, fields, _add, done=self._on_added))

    def correct(self, item: OwnItemRow) -> None:
        """Ask for what is wrong or missing of a kind of service; what records rest upon is shown and stays."""
        held = item.held
        fixed = {name for name in _KEPT if item.used and getattr(held, name)}
        fields = tuple(self._specs.spec(OwnCatalogueItem, name, read_only=name in fixed) for name in _CORRECTED)
        question = self.tr("Nothing uses {code} yet: all but its code and service line can be corrected.")
        if fixed:
            question = self.tr(
                "{code} is in use ({count}): its names and its unit stay. Missing names can be added, and the usual "
                "method corrected. To rename it, retire it and add another one."
            )
        question = question.format(code=self._words.isolate(item.code), count=self._words.number(item.used))
        title = self.tr("Correct the kind of service")
        values = {name: getattr(held, name) for name in _CORRECTED}
        asked = Asked(title, question, title, fields, partial(_correct, held), done=self._on_done, values=values)
        ask(self._frame, self, asked)

    def retire(self, item: OwnItemRow) -> None:
        """Ask why a kind of service is retired, and what replaces it."""
        question = self.tr("{code} is offered no more. The services that use it stay as they are: {count}.")
        question = question.format(code=self._words.isolate(item.code), count=self._words.number(item.used))
        language = self._words.language
        reason = self._specs.spec(OwnCatalogueItem, "retire_reason", required=True)
        follows = replace(
            self._specs.spec(OwnCatalogueItem, "follows"),
            kind="reference",
            search=partial(find_items, language=language),
            label_of=partial(label_of, language=language),
        )
        title = self.tr("Retire the kind of service")
        asked = Asked(title, question, title, (reason, follows), partial(_retire, item), done=self._on_done)
        ask(self._frame, self, asked)

    def _on_added(self, _answers: Answers, outcome: Added) -> None:
        self.added.emit(outcome.reference)

    def _on_done(self, _answers: Answers, outcome: Changes) -> None:
        self.done.emit(outcome.subject)


class OwnKinds(QWidget):
    """The list of the office's own kinds of service, in place of the register."""

    left = Signal()
    changed = Signal()
    toast = Signal(str, str)

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the list; it is read when it is shown."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self.setObjectName(PLACE)
        look = frame.look
        self.asks = OwnKindAsks(frame, specs, self)
        self.table = short_table(look, f"{PLACE}.table", self.tr("Own kinds of service"), self._columns(), _row_id)
        self.empty = EmptyState(
            look,
            self.tr("No own kind of service yet. Add one only where the catalogue of the program has none that fits."),
            name=f"{PLACE}.none",
        )
        self.leave_button = Button(look, self.tr("Back to the list"), name=f"{PLACE}.leave")
        self.add_button = Button(look, self.tr("Add an own kind of service…"), "primary", name=f"{PLACE}.add")
        head = QWidget()
        line = row(head, 8)
        line.addWidget(Text(look, self.tr("Own kinds of service"), "page", name=f"{PLACE}.title"), 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.add_button)
        inset(head, 20, 8, 16, 8)
        box = column(self, 0)
        for part in (head, HLine(), self.empty):
            box.addWidget(part)
        box.addWidget(self.table, 1)
        box.addStretch(0)
        self.add_button.setEnabled(not frame.bridge.read_only)
        self.leave_button.clicked.connect(self.left)
        self.add_button.clicked.connect(self.asks.add)
        self.table.current_changed.connect(self._on_current)
        self.table.open_requested.connect(self._correct)
        self.asks.added.connect(self._on_added)
        self.asks.done.connect(self._told)

    def _columns(self) -> list[Column[OwnItemRow]]:
        words, field = self._words, self._words.field
        return [
            Column("code", field("code"), lambda each: each.code, 134),
            Column("name", field("name"), lambda each: each.name, 240, detail=lambda _each: "strong", elastic=True),
            Column("line", field("line"), lambda each: words.code("service_lines", each.line), 176),
            Column("unit", field("unit"), lambda each: words.code("units", each.unit), 110),
            Column("used", self.tr("Used"), lambda each: words.number(each.used), 68, paint="number"),
            Column("retired_on", field("retired_on"), lambda each: words.day(each.retired_on, date.min), 92),
            Column("retire_reason", field("retire_reason"), lambda each: each.retire_reason, 140),
            Column("follows", field("follows"), lambda each: each.follows, 104),
        ]

    def reload(self) -> None:
        """Read the kinds anew."""
        language = self._words.language
        rows = self._frame.bridge.ask(partial(own_items, language=language))
        self.table.fill_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setHidden(bool(rows))
        self.changed.emit()

    def current(self) -> OwnItemRow | None:
        """Give the kind of the cursor."""
        return self.table.current_row()

    def commands(self) -> list[Command]:
        """Give what can be done with the list and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self._frame.bridge.read_only else ""
        item = self.current()
        none = fixed or ("" if item is not None else self.tr("No kind of service is selected."))
        retired = none or (self.tr("It is retired already.") if item is not None and item.retired_on else "")
        used = none or ("" if item is not None and item.retired_on else self.tr("It is in use."))
        text, mended = self.tr("Add an own kind of service…"), self.tr("Correct the kind of service…")
        return [
            Command("services.own_add", text, self.asks.add, "Ctrl+N", "plus", "file", fixed, primary=True),
            Command("services.own_correct", mended, self._correct, "F2", "pencil", "record", none),
            Command("services.own_retire", self.tr("Retire the kind of service…"), self._retire, reason=retired),
            Command("services.own_restore", self.tr("Use the kind of service again"), self._restore, reason=used),
        ]

    def _correct(self) -> None:
        item = self.current()
        if item is not None and not self._frame.bridge.read_only:
            self.asks.correct(item)

    def _retire(self) -> None:
        item = self.current()
        if item is not None:
            self.asks.retire(item)

    def _restore(self) -> None:
        item = self.current()
        if item is not None:
            changes = self._frame.bridge.do(partial(actions.restore, id=item.id))
            if changes is not None:
                self._told(changes.subject)

    def _on_added(self, code: str) -> None:
        self.reload()
        self.table.select_id(code)
        self._told(label_of(code, self._words.language))

    def _told(self, sentence: str) -> None:
        self.toast.emit(sentence, "undo")

    def _on_current(self, _identity: str) -> None:
        self.changed.emit()


def _row_id(item: OwnItemRow) -> str:
    return item.code


def _add(answers: Answers) -> Callable[[Office], Added]:
    values: dict[str, object] = {}
    for name, value in answers.items():
        if value not in {None, ""}:
            values.update(stored_values(OwnCatalogueItem, name, value))
    return partial(actions.add, values=values)


def _correct(held: OwnCatalogueItem, answers: Answers) -> Callable[[Office], Changes]:
    values: dict[str, object] = {}
    for name, value in answers.items():
        if (value or "") != getattr(held, name):
            values.update(stored_values(OwnCatalogueItem, name, value or ""))
    return partial(actions.set_item, id=held.id, values=values)


def _retire(item: OwnItemRow, answers: Answers) -> Callable[[Office], Changes]:
    reason, follows = (str(answers[name] or "") for name in ("retire_reason", "follows"))
    return partial(actions.retire, id=item.id, reason=reason, follows=follows)
