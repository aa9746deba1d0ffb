"""What a sheet would change here, said before anything is written: rows, cells, questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue


class Verdict(Enum):
    """What becomes of a row."""

    ADD = "add"
    CHANGE = "change"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    ASK = "ask"


class Asked(Enum):
    """What a question is about."""

    DATE_ORDER = "date_order"
    DECIMAL_SIGN = "decimal_sign"
    COLUMN = "column"
    NEAR_DUPLICATE = "near_duplicate"
    ANOTHER_ROW = "another_row"
    CODE = "code"
    CHANGED_HERE_TOO = "changed_here_too"
    TWO_FILES = "two_files"
    TWO_FORMS = "two_forms"
    KEPT_OTHERWISE = "kept_otherwise"
    ONE_NAME = "one_name"
    TWO_OFFICES = "two_offices"


OPEN: Final = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence by its stable key, with the words that go into it."""

    key: str
    words: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to answer a question, with what the examples would then mean."""

    key: str
    said: Said
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question that must be settled before anything is written; the examples are the sender's own cells."""

    id: str
    about: Asked
    sheet: str
    column: str
    examples: tuple[tuple[Address, str], ...]
    choices: tuple[Choice, ...]
    answer: str = OPEN
    remembered: bool = False
    """Whether the answer is the one this sender's sheets were read by last time."""
    proposed: str = OPEN
    """The choice other columns of the same sheet speak for; it is shown first and never taken unasked."""

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.answer == OPEN


@dataclass(frozen=True, slots=True)
class ProposedCell:
    """One value a sheet proposes: the field, what is here now, what would be, and what the sender had started from."""

    field: str
    address: Address
    shown: str
    """The cell as its sender sees it."""
    before: object = None
    after: object = None
    base: object = None
    conflict: bool = False
    """Whether the value changed here as well since the sheet was handed out."""
    refused: Said | None = None
    currency: str = ""
    """The currency of an amount, whose minor units are what `before` and `after` count."""

    @property
    def changes(self) -> bool:
        """Whether it would change what is here."""
        return self.refused is None and self.before != self.after


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """One row of a sheet: what becomes of it, which record it is about, and its cells."""

    key: str
    """Stable within the plan: sheet and row number; by it a row is left out."""
    address: Address
    verdict: Verdict
    cells: tuple[ProposedCell, ...] = ()
    record: UUID | None = None
    reference: str = ""
    reasons: tuple[Said, ...] = ()
    """Why the row as a whole is refused or asks; reasons of single cells stand with the cells."""
    target: str = ""
    """What the row is, where rows of several kinds come together in one plan."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A column nobody knows, with its heading; what it holds is kept in a note."""

    address: Address
    heading: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A record here that the sheet does not mention; it is listed, never deleted."""

    record: UUID
    reference: str
    title: str


@dataclass(frozen=True, slots=True)
class CameBack:
    """One form that came back: its file with its fingerprint, of whom and about which days it is."""

    path: Path
    sha256: str
    partner: UUID
    kind: str
    first: date
    last: date
    language: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a sheet would do here. Nothing of it is written before it is applied."""

    target: str
    source: str
    """The name of the file."""
    sha256: str
    sender: str
    rows: tuple[ProposedRow, ...]
    questions: tuple[Question, ...] = ()
    unread: tuple[Unread, ...] = ()
    missing: tuple[Listed, ...] = ()
    notes: tuple[Said, ...] = ()
    """What the reader should know: hidden rows, formulas without results, macros that were not run."""
    mapping: Mapping[str, str] = field(default_factory=dict)
    """The folded headings and the fields they were read as; an empty field is left out."""
    headings: Mapping[str, str] = field(default_factory=dict)
    """The folded headings, each as it stands in the sheet."""
    cells_refused: tuple[tuple[Address, CellValue, Said], ...] = ()
    """Refused cells outside any row."""
    faults: tuple[Said, ...] = ()
    """Why the sheet cannot be read at all."""
    forms: tuple[CameBack, ...] = ()
    """The forms of partners it was made of; their files are kept."""

    @property
    def ready(self) -> bool:
        """Whether it can be applied: nothing is asked any more and no fault stands."""
        return not self.faults and not any(question.open for question in self.questions)

    def by(self, verdict: Verdict) -> tuple[ProposedRow, ...]:
        """Give the rows of one verdict."""
        return tuple(row for row in self.rows if row.verdict is verdict)
