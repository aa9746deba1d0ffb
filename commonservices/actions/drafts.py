"""Text that is being typed, kept outside the journal and offered again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commonservices.store import opening

if TYPE_CHECKING:
    from commonservices.office import Office


def keep(office: Office, place: str, field: str, text: str) -> None:
    """Keep the text of one field of one place; empty text forgets it."""
    if not office.read_only:
        opening.keep_draft(office.engine, place, field, text, office.clock.now())


def kept(office: Office, place: str) -> dict[str, str]:
    """Give the text that was being typed at a place, by field."""
    return opening.drafts(office.engine, place)
