"""The forms that partners sent back: the last one of each, with its file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.arrangements import Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import made_at
from commonservices.domain.partners import Entity
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

RETURNED_FORM: Final = "RETURNED_FORM"
"""The kind of paper that a form is kept as, attached to its partner."""


@dataclass(frozen=True, slots=True)
class ReturnedForm:
    """A form that came back: its file, the days it is about, and the day it was taken in."""

    paper: Document
    first: date
    last: date
    taken_on: date


def form_title(kind: str, first: date, last: date) -> str:
    """Give the title under which a form is kept: its kind, and the days it is about."""
    return f"{kind} {first.isoformat()}..{last.isoformat()}"


def last_returned(office: Office, kind: str) -> Mapping[UUID, ReturnedForm]:
    """Give the last form of a kind that each partner sent back, by partner."""
    with office.engine.connect() as connection:
        papers = fetch(connection, Document, kind=RETURNED_FORM, attached_kind=Entity.KIND)
    found: dict[UUID, ReturnedForm] = {}
    for each in sorted(papers, key=lambda paper: paper.id.int):
        read = _read(each, kind)
        if read is not None and each.attached_id is not None:
            found[each.attached_id] = read
    return found


def _read(paper: Document, kind: str) -> ReturnedForm | None:
    """Give a paper as a form of a kind; None for a form of another kind and for a paper that is none."""
    named, _, period = paper.title.partition(" ")
    first, _, last = period.partition("..")
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
    return ReturnedForm(paper, *days, made_at(paper.id).date()) if named == kind else None
