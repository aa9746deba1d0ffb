"""What a sheet that is handed out carries with it, out of sight, so that it is known again when it comes back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from commonservices.domain.declaring import dataclass

SLIP_SHEET: Final = "_return"
BASE_SHEET: Final = "_base"
ROW_ID: Final = "row_id"
ROW_VERSION: Final = "row_version"
ROW_HASH: Final = "row_hash"
HIDDEN_KEYS: Final = (ROW_ID, ROW_VERSION, ROW_HASH)
NEW_ROW: Final = "+"
"""Stands where the identifier of a record would: a blank line for a new one."""
FORMAT: Final = "1"
MARK: Final = "common_services_return"
LIST, FORM = "list", "form"
PIECE: Final = 30_000
"""How much of a row's base values one cell holds; the next piece stands in the next cell."""
_HASH_LETTERS: Final = 16
_NAMES: Final = (
    "kind", "what", "register", "demo", "taken", "taken_on", "language", "partner", "period", "sheet", "filter",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slip:
    """What the sheet is, whose register it came from, when it was taken, and the keys of its columns in their order."""

    kind: str
    what: str
    register: str
    demo: str
    taken: str
    taken_on: str
    language: str
    partner: str = ""
    period: str = ""
    sheet: str = ""
    filter: str = ""
    fields: tuple[str, ...] = ()

    def lines(self) -> list[tuple[str, str]]:
        """Give the slip as pairs of words for its sheet."""
        own = [(name, str(getattr(self, name))) for name in _NAMES]
        return [(MARK, FORMAT), *own, ("fields", " ".join(self.fields))]


_BLANK: Final = Slip("", "", "", "", "", "", "")


def read_slip(pairs: Iterable[tuple[str, str]]) -> Slip | None:
    """Give the slip its sheet holds; None when it is none of ours, or of a form this program does not know."""
    found = dict(pairs)
    if found.get(MARK) != FORMAT or found.get("kind") not in {LIST, FORM}:
        return None
    own = {name: found.get(name, "") for name in _NAMES}
    return replace(_BLANK, **own, fields=tuple(found.get("fields", "").split()))


def hash_of(values: Sequence[str]) -> str:
    """Give the fingerprint of the values of one row."""
    text = json.dumps(list(values), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_HASH_LETTERS]


def base_line(key: str, values: Sequence[str]) -> list[str]:
    """Give the line of the hidden sheet that keeps what one row began with."""
    text = json.dumps(list(values), ensure_ascii=True, separators=(",", ":"))
    pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
    return [key, *pieces]


def read_base(cells: Sequence[object], fields: Sequence[str]) -> tuple[str, Mapping[str, str]] | None:
    """Give the key and the base values of one line of the hidden sheet; None when it holds none."""
    texts = [each for each in cells if isinstance(each, str) and each]
    if len(texts) < 2:  # noqa: PLR2004 a key and one piece
        return None
    try:
        values = json.loads("".join(texts[1:]))
    except ValueError:
        return None
    if not isinstance(values, list) or len(values) != len(fields):
        return None
    return texts[0], dict(zip(fields, map(str, values), strict=True))
