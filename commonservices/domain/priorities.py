"""Which priorities, goals and flags the terms of an arrangement name, each under its scheme."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.sentences import refuse

DSG, A4P, SDG, SUSTAIN, INNOVATION = "DSG", "A4P", "SDG", "SUSTAIN", "INNOVATION"
# Where the terms keep the codes of each scheme.
FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {DSG: "dsg_area", A4P: "a4p_area", SDG: "sdg", SUSTAIN: "sustain_flags", INNOVATION: "innovation_flags"}
)
_DSG_BEGIN: Final = "DSG"


def schemes() -> tuple[str, ...]:
    """Give the schemes in their order."""
    return codelists.load("priority_schemes").codes


def list_of(scheme: str) -> str:
    """Give the code list of a scheme; refuse a scheme that is not known."""
    known = codelists.load("priority_schemes")
    if scheme not in known:
        refuse("unknown_code", "scheme", scheme, example=A4P)
    return str(known[scheme].extra["codes_from"])


def codes_of(scheme: str) -> tuple[str, ...]:
    """Give the codes of a scheme; the areas of the message have a list of their own and are not repeated in A4P."""
    found = codelists.load(list_of(scheme)).codes
    return tuple(code for code in found if not code.startswith(_DSG_BEGIN)) if scheme == A4P else found


def check_code(scheme: str, code: str) -> None:
    """Refuse a code that the scheme does not have."""
    known = codes_of(scheme)
    if code not in known:
        refuse("unknown_code", "code", code, example=known[0])


def field_of(scheme: str, code: str, terms: ArrangementVersion) -> str:
    """Give the field of the terms that holds a code, or would hold it."""
    held = scheme == DSG and code in terms.a4p_area and code not in terms.dsg_area
    return FIELDS[A4P] if held else FIELDS[scheme]


def served(terms: ArrangementVersion) -> dict[str, tuple[str, ...]]:
    """Give the codes the terms name, by scheme, in the order of the lists; schemes without any are there too."""
    held = {scheme: set(getattr(terms, name)) for scheme, name in FIELDS.items()}
    astray = {code for code in held[A4P] if code.startswith(_DSG_BEGIN)}
    held[DSG] |= astray
    held[A4P] -= astray
    found = {}
    for scheme in schemes():
        order = {code: place for place, code in enumerate(codes_of(scheme))}
        found[scheme] = tuple(sorted(held[scheme], key=lambda code: (order.get(code, len(order)), code)))
    return found
