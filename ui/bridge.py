"""The one way from the window to the store: it runs short actions and tells what changed or why not."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from commonservices.domain.changes import Changes
from commonservices.errors import Known, RuleBroken

if TYPE_CHECKING:
    from commonservices.actions.undo import CellKey, UndoableAct
    from commonservices.office import Office

R = TypeVar("R")


class Bridge(QObject):
    """Holds the opened store; every action of the window goes through `do`, every short read through `ask`."""

    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    undo_changed = Signal()
    undo_asked = Signal(object)
    saved = Signal(object)
    office_changed = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        """Hold an opened store."""
        super().__init__(parent)
        self._office = office
        self._present: Office | None = None
        self.saved_at: datetime | None = None

    @property
    def office(self) -> Office:
        """The store that is shown: the present one, or the register of an earlier day."""
        return self._office

    @property
    def present(self) -> Office:
        """The present store, also while an earlier day is shown."""
        return self._present or self._office

    @property
    def looking_back(self) -> bool:
        """Whether the register of an earlier day is shown."""
        return self._present is not None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed now."""
        return self.looking_back or self._office.read_only

    def today(self) -> date:
        """Give the user's day, or the day looked back at."""
        return self._office.today()

    def replace_office(self, office: Office) -> None:
        """Show another store; the one before is closed by whoever opened it."""
        self._office, self._present = office, None
        self.office_changed.emit()

    def look_back(self, past: Office) -> None:
        """Show the register as it was; nothing can be changed until `return_to_present`."""
        self._close_past()
        self._present, self._office = self.present, past
        self.office_changed.emit()

    def return_to_present(self) -> None:
        """Show the present register again."""
        if self._present is not None:
            past, self._office, self._present = self._office, self._present, None
            past.close()
            self.office_changed.emit()

    def _close_past(self) -> None:
        if self._present is not None:
            past, self._office, self._present = self._office, self._present, None
            past.close()

    def do(self, action: Callable[[Office], R], *, refused: Callable[[RuleBroken], object] | None = None) -> R | None:
        """Run one short action; give its result, or nothing when it was refused or failed, which has then been told."""
        try:
            outcome = action(self._office)
        except RuleBroken as broken:
            (refused or self.refused.emit)(broken)
            return None
        except Known as fault:
            self.failed.emit(fault)
            return None
        self.announce(outcome)
        return outcome

    def announce(self, outcome: object) -> None:
        """Announce what an act changed that ran elsewhere, such as in a job."""
        self.tell(_changes_of(outcome))

    def tell(self, changes: Changes | None) -> None:
        """Announce changes, also those that a job made."""
        if changes is not None and (changes or changes.everything):
            self.changed.emit(changes)
            self.undo_changed.emit()
            self.saved_at = self._moment()
            self.saved.emit(self.saved_at)

    def renew(self, changes: Changes) -> None:
        """Announce what nobody did, such as a new day: pages read anew, and nothing is said to be saved."""
        self.changed.emit(changes)
        self.undo_changed.emit()

    def ask(self, query: Callable[[Office], R]) -> R:
        """Give the answer of one short query; a fault of the world reaches the banner through the window."""
        return query(self._office)

    def undo(self) -> Changes | None:
        """Take back the newest act that can be taken back."""
        found = self.next_undo()
        return self.take_back(found.transaction) if found else None

    def redo(self) -> Changes | None:
        """Do again what was taken back last."""
        found = self.next_redo()
        return self.take_back(found.transaction) if found else None

    def take_back(
        self, transaction: bytes, *, keep: AbstractSet[CellKey] = frozenset(), answered: bool = False
    ) -> Changes | None:
        """Take one act back; when values changed again since, nothing is done and `undo_asked` tells the plan."""
        from commonservices.actions import undo

        if not answered:
            try:
                plan = undo.plan(self._office, transaction)
            except Known as fault:
                self.failed.emit(fault)
                return None
            if plan.questions:
                self.undo_asked.emit(plan)
                return None
        return self.do(lambda office: undo.undo(office, transaction, keep=keep, answered=True))

    def next_undo(self) -> UndoableAct | None:
        """Give the act that undo would take back."""
        from commonservices.actions import undo

        return None if self.read_only else undo.last(self._office)

    def next_redo(self) -> UndoableAct | None:
        """Give the undoing that redo would take back."""
        from commonservices.actions import undo

        return None if self.read_only else undo.last_undone(self._office)

    def _moment(self) -> datetime:
        return self._office.clock.now()


def _changes_of(outcome: object) -> Changes | None:
    if isinstance(outcome, Changes):
        return outcome
    inner = getattr(outcome, "changes", None)
    return inner if isinstance(inner, Changes) else None
