"""Human references: OFFICE-TYPE-YYYY-NNN for arrangements, OFFICE-SVC-NNNN for services, PRM for premises."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sentences import refuse

SERVICE: Final = "SVC"
PREMISES: Final = "PRM"
_ARRANGEMENT: Final = re.compile(
    r"(?P<office>[A-Z0-9][A-Z0-9_-]*)-(?P<type>[A-Z][A-Z_]*)-(?P<year>\d{4})-(?P<number>\d{3,})(?P<letter>[a-z]?)",
    re.ASCII,
)
_SERVICE: Final = re.compile(
    r"(?P<office>[A-Z0-9][A-Z0-9_-]*)-(?P<type>SVC|PRM)-(?P<number>\d{4,})(?P<letter>[a-z]?)", re.ASCII
)
_DEMO: Final = re.compile(r"(?P<office>DEMO)-(?P<type>[SP]?)(?P<number>\d{2,})(?P<letter>[a-z]?)", re.ASCII)
_WRITTEN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{1,59}", re.ASCII)
_EXAMPLE: Final = "UNEXAM-SLA-2026-001"


@dataclass(frozen=True, slots=True)
class HumanReference:
    """The parts of a reference; `type` is SVC for a service, PRM for premises; `year` is 0 where there is none."""

    office: str
    type: str
    number: int
    year: int = 0
    letter: str = ""


def next_reference(
    office_code: str, type_code: str, year: int, taken: Iterable[str], letter: str = "", digits: int = 3
) -> str:
    """Give the next free reference of an arrangement, or with four digits of an order or bill of a year.

    Gaps are not filled, so that a number is never used twice.
    """
    prefix = arrangement_prefix(office_code, type_code, year)
    return f"{prefix}{_next_number(prefix, taken, letter):0{digits}}{letter}"


def next_service_reference(office_code: str, taken: Iterable[str], letter: str = "") -> str:
    """Give the next free reference of a service."""
    prefix = service_prefix(office_code)
    return f"{prefix}{_next_number(prefix, taken, letter):04}{letter}"


def next_premises_reference(office_code: str, taken: Iterable[str], letter: str = "") -> str:
    """Give the next free reference of premises."""
    prefix = premises_prefix(office_code)
    return f"{prefix}{_next_number(prefix, taken, letter):04}{letter}"


def arrangement_prefix(office_code: str, type_code: str, year: int) -> str:
    """Give what all references of one office, type and year begin with."""
    return f"{office_code.upper()}-{type_code}-{year:04}-"


def service_prefix(office_code: str) -> str:
    """Give what all service references of one office begin with."""
    return f"{office_code.upper()}-{SERVICE}-"


def premises_prefix(office_code: str) -> str:
    """Give what all references of premises of one office begin with."""
    return f"{office_code.upper()}-{PREMISES}-"


def parse_reference(text: str) -> HumanReference | None:
    """Give the parts of a reference of the program's own form; None for one an office made up itself."""
    for shape in (_SERVICE, _ARRANGEMENT, _DEMO):
        found = shape.fullmatch(text)
        if found is not None:
            parts = found.groupdict()
            kind = {"S": SERVICE, "P": PREMISES, "": ""}.get(parts["type"], parts["type"])
            return HumanReference(
                parts["office"], kind, int(parts["number"]), int(parts.get("year") or 0), parts["letter"]
            )
    return None


def check_reference(text: str, taken: Collection[str] = (), *, free: str = "") -> str:
    """Give a typed reference as it is kept; refuse one that is malformed or used already, naming a free one."""
    reference = text.strip()
    if not _WRITTEN.fullmatch(reference):
        refuse("malformed_reference", "reference", text, example=free or _EXAMPLE)
    if reference in taken or reference.casefold() in {each.casefold() for each in taken}:
        refuse("duplicate_reference", "reference", reference, example=free or _free_beside(reference, taken))
    return reference


def _next_number(prefix: str, taken: Iterable[str], letter: str) -> int:
    numbers = [
        _number_of(reference.removeprefix(prefix), letter) for reference in taken if reference.startswith(prefix)
    ]
    return max(numbers, default=0) + 1


def _number_of(rest: str, letter: str) -> int:
    digits = rest.removesuffix(letter)
    own = digits.isascii() and digits.isdigit() and rest.endswith(letter)
    return int(digits) if own else 0


def _free_beside(reference: str, taken: Collection[str]) -> str:
    parts = parse_reference(reference)
    if parts is None:
        return f"{reference}-2"
    if parts.type == SERVICE and parts.office != "DEMO":
        return next_service_reference(parts.office, taken, parts.letter)
    if parts.type == PREMISES and parts.office != "DEMO":
        return next_premises_reference(parts.office, taken, parts.letter)
    if parts.year:
        return next_reference(parts.office, parts.type, parts.year, taken, parts.letter)
    return f"{reference}-2"
