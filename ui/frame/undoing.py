"""What Undo and Redo would do now, by name, or why they cannot do anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from commonservices.domain.declaring import dataclass
from ui.page import PageFrame

if TYPE_CHECKING:
    from commonservices.queries.history import ActLine

_STEP: Final = 20
_BY_THE_CALENDAR: Final = "calendar_moved"


@dataclass(frozen=True, slots=True)
class Named:
    """One step back or forth: its name in the menu, what is said when it is done, or the reason why it cannot be."""

    text: str
    reason: str = ""
    told: str = ""
    transaction: bytes = b""


class UndoNames(QObject):
    """Looks for the act that Undo or Redo means; nobody takes back what the calendar did."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Look into the store of a frame."""
        super().__init__(parent)
        self._frame = frame

    def undo(self) -> Named:
        """Give the newest act that stands; one that froze something is not passed over but said to stay."""
        from commonservices.actions.undo import UNDONE
        from ui.change_log.act_words import ActWords

        plain = self.tr("Undo")
        if self._frame.bridge.read_only:
            return Named(plain, self._reading_only())
        line = self._first(lambda each: each.act != UNDONE and each.undone_by is None)
        if line is None:
            return Named(plain, self.tr("Nothing to undo."))
        words = ActWords(self._frame.words)
        return Named(words.undo(line), words.blocked(line), words.undone(line), line.transaction)

    def redo(self) -> Named:
        """Give the undoing that was done last, unless something else was done since."""
        from commonservices.actions.undo import UNDONE
        from ui.change_log.act_words import ActWords

        plain = self.tr("Redo")
        if self._frame.bridge.read_only:
            return Named(plain, self._reading_only())
        line = self._first(lambda each: not each.redoes and not (each.act == UNDONE and each.undone_by is not None))
        if line is None or line.act != UNDONE:
            return Named(plain, self.tr("Nothing to redo."))
        words = ActWords(self._frame.words)
        return Named(words.redo(line), "", words.redone(line), line.transaction)

    def _reading_only(self) -> str:
        return self.tr("The register is shown for reading only.")

    def _first(self, wanted: Callable[[ActLine], bool]) -> ActLine | None:
        from commonservices.actions.undo import FOUNDING

        passed_over = {*FOUNDING, _BY_THE_CALENDAR}
        return next((line for line in self._acts() if line.act not in passed_over and wanted(line)), None)

    def _acts(self) -> Iterator[ActLine]:
        from commonservices.actions.undo import LISTED
        from commonservices.queries import history

        for offset in range(0, LISTED, _STEP):
            lines = self._frame.bridge.ask(partial(history.acts, offset=offset, limit=_STEP))
            yield from lines
            if len(lines) < _STEP:
                return
