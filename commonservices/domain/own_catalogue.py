"""The kinds of service an office adds to the shipped catalogue: their record, and how their codes are made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from commonservices.domain.codelists import Code, load
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Need, code_field, date_field, text_field
from commonservices.domain.ids import of_code

LIST: Final = "service_catalogue"
"""The code list that these kinds of service stand in, after the shipped ones."""
NAMES: Final = ("name_en", "name_fr", "name_es")
_DIGITS: Final = 2
_NUMBERED: Final = re.compile(r"(\d+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCatalogueItem:
    """A kind of service that an office added; its code and, once used, its names stay: it is retired, never renamed."""

    KIND: ClassVar[str] = "catalogue_item"
    NUMBER: ClassVar[int] = 62
    id: UUID
    code: str = text_field(6201, 40, need=Need.SAVE, fixed=True, searched=True)
    line: str = code_field(6202, "service_lines", need=Need.SAVE, fixed=True)
    name_en: str = text_field(6203, need=Need.SAVE, searched=True)
    name_fr: str = text_field(6204, searched=True)
    name_es: str = text_field(6205, searched=True)
    unit: str = code_field(6206, "units", need=Need.SAVE)
    method: str = code_field(6207, "apportionment_methods")
    retired_on: date | None = date_field(6208)
    retire_reason: str = text_field(6208, 500)
    follows: str = text_field(6209, 40)


def item_id(code: str) -> UUID:
    """Give the identifier of a kind of service from its code: the same in every copy of a register."""
    return of_code(OwnCatalogueItem.KIND, code)


def code_prefix(office: str, letter: str = "") -> str:
    """Give what the codes of an office begin with; a copy of its register that has a letter numbers by itself."""
    return f"X-{office}-{letter}"


def next_code(office: str, taken: Iterable[str], letter: str = "") -> str:
    """Give the next code of an office, X-UNEXAM-07; a number is never given twice."""
    prefix = code_prefix(office, letter)
    numbers = [int(each[len(prefix) :]) for each in taken if each.startswith(prefix) and each[len(prefix) :].isdigit()]
    return f"{prefix}{max(numbers, default=0) + 1:0{_DIGITS}}"


def as_code(item: OwnCatalogueItem) -> Code:
    """Give a kind of service as the code list holds the shipped ones."""
    named = {"en": item.name_en, "fr": item.name_fr, "es": item.name_es}
    line = load("service_lines").items.get(item.line)
    return Code(
        code=item.code,
        labels={language: name for language, name in named.items() if name},
        order=len(_shipped()) + _number(item.code),
        retired=item.retired_on is not None,
        successor=item.follows,
        extra={
            "service_line_code": item.line,
            "service_line_en": line.label() if line else item.line,
            "typical_unit": item.unit,
            "typical_apportionment": item.method,
        },
    )


def _shipped() -> tuple[str, ...]:
    return tuple(code for code in load(LIST).codes if not code.startswith("X-"))


def _number(code: str) -> int:
    found = _NUMBERED.search(code)
    return int(found.group(1)) if found else 0
