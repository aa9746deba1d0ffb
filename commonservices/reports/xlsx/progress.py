"""How far a book is: written, checked and compared row by row, and a place to stop in each."""

from commonservices.jobs import Tell

_PHASES = 3


class Progress:
    """Turns rows done in each phase into one figure that only grows."""

    def __init__(self, tell: Tell, rows: int) -> None:
        """Watch a book of so many rows; nought when nobody knows."""
        self._tell = tell
        self._rows = rows
        self._of = _PHASES * rows + _PHASES if rows else 0
        self._base = 0
        self._reached = 0
        self._phase = 0
        self._key = ""

    def writing(self, sheet: str) -> None:
        """Begin the next list; what was written before stays counted."""
        self._base = self._reached
        self._key = f"writing:{sheet}"
        self._say(self._reached)

    def start(self, key: str) -> None:
        """Begin the next phase."""
        self._phase += 1
        self._base = self._phase * (self._rows + 1) if self._rows else self._reached
        self._key = key
        self._say(self._base)

    def pulse(self, rows: int) -> None:
        """So many rows of this list or phase are done; the stop of the user comes through here."""
        ceiling = (self._phase + 1) * (self._rows + 1) if self._rows else self._base + rows
        self._say(min(self._base + rows, ceiling))

    def _say(self, step: int) -> None:
        """Tell a step that never goes back nor beyond the end."""
        self._reached = max(self._reached, min(step, self._of) if self._of else step)
        self._tell(self._reached, self._of, self._key)
