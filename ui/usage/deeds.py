"""What becomes of typed, pasted, filled and cleared cells: each deed is one act, or waits and says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from commonservices.actions import usage as actions
from commonservices.actions.usage import UsageCell
from commonservices.domain.changes import Changes
from commonservices.errors import RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import usage as queries
from commonservices.queries.usage import YEAR
from ui.page import PageFrame
from ui.usage.clipboard import Typed, is_nothing, read_block
from ui.usage.entries import Entries
from ui.usage.marks import CellKey
from ui.usage.model import UsageModel

JOB_ABOVE: Final = 150
Place = tuple[int, int]


class UsageDeeds(QObject):
    """Writes cells through the one way to the store and keeps what cannot be written yet."""

    done = Signal(str)
    problem = Signal(str)
    waiting_changed = Signal()

    def __init__(self, frame: PageFrame, model: UsageModel, entries: Entries, parent: QObject | None = None) -> None:
        """Write for one model."""
        super().__init__(parent)
        self._frame = frame
        self._model = model
        self.entries = entries
        self.own: set[int] = set()

    # --- one cell -------------------------------------------------------------------------------------------------

    def enter(self, position: int, column: int, text: str) -> None:
        """Take what was typed into one cell; an empty text says that nothing is known."""
        key = self._model.showing.key(position, column)
        if key is None:
            return
        if not text.strip():
            self.clear([(position, column)])
            return
        typed = self._model.showing.typed(position, text)
        number = self.entries.take(key, typed)
        if number is not None:
            self._write(position, key, typed, number)
        else:
            self._look_again()

    def _write(self, position: int, key: CellKey, typed: Typed, number: Decimal) -> None:
        action = partial(
            actions.set_usage,
            service_id=key.service_id,
            consumer_id=key.consumer_id,
            month=key.month,
            quantity=number,
        )

        def refused(broken: RuleBroken) -> None:
            sentence = self._frame.words.rule(broken)
            self.entries.refuse(key, typed, sentence)
            self.problem.emit(sentence)

        self.own = {position}
        outcome = self._frame.bridge.do(action, refused=refused)
        self.own = set()
        if outcome is None or not outcome:
            self._model.refresh(position)
        self.waiting_changed.emit()

    def note(self, position: int, column: int, text: str) -> str:
        """Write the note of a cell; give the sentence that refuses it, or nothing."""
        key, quantity = self._model.showing.key(position, column), self._model.showing.quantity(position, column)
        if key is None or quantity is None:
            return ""
        refusals: list[str] = []
        action = partial(
            actions.set_usage,
            service_id=key.service_id,
            consumer_id=key.consumer_id,
            month=key.month,
            quantity=quantity,
            note=text,
        )
        self.own = {position}
        self._frame.bridge.do(action, refused=lambda broken: refusals.append(self._frame.words.rule(broken)))
        self.own = set()
        self.waiting_changed.emit()
        return refusals[0] if refusals else ""

    # --- several cells --------------------------------------------------------------------------------------------

    def clear(self, places: Sequence[Place]) -> None:
        """Say that nothing is known in some cells: missing is not zero."""
        cells: list[tuple[CellKey, Decimal | None]] = []
        for position, column in places:
            key = self._model.showing.key(position, column)
            if key is None:
                continue
            self.entries.forget(key)
            if self._model.showing.quantity(position, column) is not None and not self._model.showing.blocker(
                position, column
            ):
                cells.append((key, None))
        self._look_again()
        if cells:
            self._write_many(cells, "" if len(cells) == 1 else self.tr("%n cell(s) cleared.", "", len(cells)))

    def fill(self, places: Sequence[Place], *, down: bool) -> None:
        """Write the first cell of each column (or line) of a selection into the others."""
        cells: list[tuple[CellKey, Decimal | None]] = []
        lines: dict[int, list[Place]] = {}
        for position, column in sorted(places):
            lines.setdefault(column if down else position, []).append((position, column))
        for line in lines.values():
            first = self._model.showing.quantity(*line[0])
            cells.extend(self._filled(line[1:], first))
        if not cells:
            self.problem.emit(self.tr("Nothing to fill: select a cell with a quantity and the cells to fill."))
            return
        self._write_many(cells, self.tr("%n cell(s) filled.", "", len(cells)))

    def _filled(self, places: Sequence[Place], first: Decimal | None) -> list[tuple[CellKey, Decimal | None]]:
        if first is None:
            return []
        keys = [self._model.showing.key(*place) for place in places if not self._model.showing.blocker(*place)]
        return [(key, first) for key in keys if key is not None]

    def copy_last(self, month: date) -> None:
        """Copy the month before into the lines shown, wherever nothing is entered yet."""
        wanted = self._model.lines.wanted
        found = self._frame.bridge.ask(partial(queries.copyable, wanted=wanted, month=month))
        if not found:
            self.problem.emit(self.tr("Nothing to copy: the month before is empty, or every cell has its entry."))
            return
        cells: list[tuple[CellKey, Decimal | None]] = [
            (CellKey(service, consumer, month), number) for service, consumer, number in found
        ]
        self._write_many(cells, self.tr("%n cell(s) copied from the month before.", "", len(cells)))

    # --- pasting --------------------------------------------------------------------------------------------------

    def paste(self, text: str, places: Sequence[Place]) -> None:
        """Take a block of a spreadsheet from the first selected cell on; one cell fills the whole selection."""
        block = read_block(text)
        if not block or not places:
            self.problem.emit(self.tr("The clipboard holds no cells. Copy them in the spreadsheet first."))
            return
        self.entries.drop_paste()
        targets = self._targets(block, places)
        if targets is None:
            self.problem.emit(self.tr("The block is larger than the grid from here on. Begin further up or earlier."))
            return
        cells: list[tuple[CellKey, Typed, str]] = []
        for (position, column), words in targets:
            key = self._model.showing.key(position, column)
            if key is not None and not is_nothing(words):
                cells.append(
                    (key, self._model.showing.typed(position, words), self._model.showing.blocker(position, column))
                )
        if not cells:
            self.problem.emit(self.tr("The cells in the clipboard are empty, so nothing changed."))
            return
        self.entries.paste(cells)
        self._finish()

    def _targets(self, block: list[list[str]], places: Sequence[Place]) -> list[tuple[Place, str]] | None:
        if len(block) == 1 and len(block[0]) == 1:
            return [(place, block[0][0]) for place in places]
        top, left = min(position for position, _ in places), min(column for _, column in places)
        if left + len(block[0]) > YEAR:
            return None
        lines: list[int] = []
        position = top
        while len(lines) < len(block) and position < self._model.lines.count:
            if not self._model.lines.is_heading(position):
                lines.append(position)
            position += 1
        if len(lines) < len(block):
            return None
        return [
            ((lines[down], left + across), words) for down, row in enumerate(block) for across, words in enumerate(row)
        ]

    def answer(self, point: str) -> None:
        """Read the paste by the decimal sign chosen."""
        self.entries.answer(point)
        self._finish()

    def leave_out(self) -> None:
        """Write the paste without the cells that cannot be read."""
        self.entries.leave_out()
        self._finish()

    def discard(self) -> None:
        """Forget the paste."""
        self.entries.drop_paste()
        self._look_again()

    def settle(self) -> None:
        """Write the paste if its last open cell was just settled."""
        if self.entries.pasted:
            self._finish()

    def _finish(self) -> None:
        ready = self.entries.whole()
        if not ready:
            self._look_again()
            return
        pasted = not self.entries.typed_alone
        told = self.tr("%n cell(s) pasted.", "", len(ready)) if pasted else ""
        self._write_many(list(ready), told, pasted=pasted)

    def _write_many(self, cells: Sequence[tuple[CellKey, Decimal | None]], told: str, *, pasted: bool = False) -> None:
        wanted = [UsageCell(key.service_id, key.consumer_id, key.month, number) for key, number in cells]
        if len(wanted) == 1 and not pasted:
            only = wanted[0]
            action: Callable[..., Changes] = partial(
                actions.set_usage,
                service_id=only.service_id,
                consumer_id=only.consumer_id,
                month=only.month,
                quantity=only.quantity,
            )
        else:
            action = partial(actions.paste, cells=wanted, pasted=pasted)
        if len(wanted) > JOB_ABOVE:
            work = partial(_pasted, self._frame.bridge.office, wanted, pasted=pasted)
            done = partial(self._on_pasted, told)
            self._frame.jobs.run(self.tr("Pasting"), work, done=done, failed=self._on_failed)
        elif self._frame.bridge.do(action, refused=self._on_refused) is not None:
            self._written(told)

    def _on_pasted(self, told: str, changes: Changes) -> None:
        self._frame.bridge.tell(changes)
        self._written(told)

    def _written(self, told: str) -> None:
        self.entries.drop_paste()
        self._look_again()
        if told:
            self.done.emit(told)

    def _on_failed(self, fault: Exception) -> None:
        if isinstance(fault, RuleBroken):
            self._on_refused(fault)
        else:
            self._frame.bridge.failed.emit(fault)

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        numbers = dict(self.entries.whole())
        blamed = {key: sentence for key, number in numbers.items() if f"{number:f}" == broken.value}
        self.entries.turn_down(blamed or dict.fromkeys(numbers, sentence))
        self._look_again()
        self.problem.emit(sentence)

    def _look_again(self) -> None:
        self._model.redraw()
        self.waiting_changed.emit()


def _pasted(office: Office, cells: Sequence[UsageCell], tell: Tell, *, pasted: bool) -> Changes:
    return actions.paste(office, cells, tell=tell, pasted=pasted)
