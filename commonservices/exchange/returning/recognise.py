"""Says of a file whether it is one of our own sheets that came back."""

from __future__ import annotations

from typing import Final

from commonservices.exchange.returning.returned import Table, slip_of
from commonservices.exchange.returning.slip import FORM, LIST

RETURNABLE, FORM_SHEET, NEITHER = "returnable", "form", ""
_KINDS: Final = {LIST: RETURNABLE, FORM: FORM_SHEET}


def recognise(table: Table) -> str:
    """Give "returnable" for a list that was handed out, "form" for a form of a partner, nothing for any other file."""
    slip = slip_of(table)
    return NEITHER if slip is None else _KINDS[slip.kind]
