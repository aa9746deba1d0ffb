"""What was typed or pasted and is not in the register yet, because it needs an answer or cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from commonservices.domain.declaring import dataclass
from commonservices.errors import RuleBroken
from ui.usage.clipboard import Typed, Verdict, judge, number_of
from ui.usage.marks import CellKey


@dataclass(frozen=True)
class Entry:
    """One cell that waits: its text, the number it was read as, or the sentence that says why not."""

    key: CellKey
    typed: Typed
    number: Decimal | None = None
    reason: str = ""


class Entries:
    """Single cells wait each for themselves; the cells of one paste wait for each other."""

    def __init__(self, say: Callable[[RuleBroken], str], language: str) -> None:
        """Keep how refusals are said and how the user writes numbers."""
        self._say = say
        self._language = language
        self._loose: dict[CellKey, Entry] = {}
        self._pasted: dict[CellKey, Entry] = {}
        self.verdict = Verdict("")
        self.typed_alone = False
        """Whether what waits for an answer is one cell that was typed, not a paste."""

    # --- what waits -----------------------------------------------------------------------------------------------

    def waiting(self) -> Mapping[CellKey, Entry]:
        """Give every cell that waits."""
        return {**self._pasted, **self._loose}

    @property
    def any_waits(self) -> bool:
        """Whether any cell waits."""
        return bool(self._loose or self._pasted)

    def entry(self, key: CellKey) -> Entry | None:
        """Give what waits in a cell."""
        return self._loose.get(key) or self._pasted.get(key)

    @property
    def pasted(self) -> int:
        """How many cells of a paste wait."""
        return len(self._pasted)

    def refused(self) -> list[Entry]:
        """Give the cells of the paste that cannot be read."""
        return [entry for entry in self._pasted.values() if entry.reason]

    # --- typing ---------------------------------------------------------------------------------------------------

    def take(self, key: CellKey, typed: Typed) -> Decimal | None:
        """Read one typed cell; nothing comes back when it waits for an answer, or for the rest of its paste."""
        verdict = judge([typed], self._language)
        if verdict.asks and key not in self._pasted:
            self.drop_paste()
            self.verdict = verdict
            self._loose.pop(key, None)
            self._pasted = {key: Entry(key, typed)}
            self.typed_alone = True
            return None
        entry = self._read(key, typed, verdict.point)
        if key in self._pasted:
            self._pasted[key] = entry
            return None
        if entry.number is None:
            self._loose[key] = entry
            return None
        self._loose.pop(key, None)
        return entry.number

    def _read(self, key: CellKey, typed: Typed, point: str) -> Entry:
        try:
            return Entry(key, typed, number_of(typed, point))
        except RuleBroken as broken:
            return Entry(key, typed, reason=self._say(broken))

    def refuse(self, key: CellKey, typed: Typed, reason: str) -> None:
        """Keep a cell that the register refused."""
        self._loose[key] = Entry(key, typed, reason=reason)

    def forget(self, key: CellKey) -> None:
        """Drop what waits in a cell."""
        self._loose.pop(key, None)
        self._pasted.pop(key, None)

    # --- pasting --------------------------------------------------------------------------------------------------

    def paste(self, cells: Sequence[tuple[CellKey, Typed, str]]) -> None:
        """Take a block: key, text and the reason why the cell cannot take anything, if there is one."""
        texts = [typed for _key, typed, reason in cells if not reason]
        self.verdict = judge(texts, self._language)
        self._pasted = {}
        self.typed_alone = False
        for key, typed, reason in cells:
            self._loose.pop(key, None)
            self._pasted[key] = Entry(key, typed, reason=reason) if reason else Entry(key, typed)
        if not self.verdict.asks:
            self.answer(self.verdict.point)

    def answer(self, point: str) -> None:
        """Read every cell of the paste by one decimal sign."""
        self.verdict = Verdict(point)
        for key, entry in self._pasted.items():
            if entry.number is None and not entry.reason:
                self._pasted[key] = self._read(key, entry.typed, point)

    def turn_down(self, reasons: Mapping[CellKey, str]) -> None:
        """Mark cells of the paste that the register refused."""
        for key, reason in reasons.items():
            if key in self._pasted:
                self._pasted[key] = replace(self._pasted[key], number=None, reason=reason)

    def leave_out(self) -> None:
        """Drop the cells of the paste that cannot be read."""
        self._pasted = {key: entry for key, entry in self._pasted.items() if not entry.reason}

    def whole(self) -> list[tuple[CellKey, Decimal]]:
        """Give the numbers of the paste once every cell has one; nothing before."""
        numbers = [(key, entry.number) for key, entry in self._pasted.items()]
        ready = [(key, number) for key, number in numbers if number is not None]
        return ready if len(ready) == len(numbers) else []

    def drop_paste(self) -> None:
        """Forget the paste; the register was never touched."""
        self._pasted = {}
        self.verdict = Verdict("")
