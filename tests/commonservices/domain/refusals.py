"""Tries values on a record and gives, by the name of each case, what is refused: for tables of good and bad records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from commonservices.domain.checks import check_record
from commonservices.domain.fields import Record
from commonservices.errors import RuleBroken


def refused(record: Record, changes: Mapping[str, Any]) -> str:
    """Give the field that is refused once some values are changed; nothing where the record may be kept."""
    try:
        check_record(replace(record, **changes))  # type: ignore[type-var]
    except RuleBroken as broken:
        return broken.field if broken.message else "(no words)"
    return ""


def differing(record: Record, cases: Mapping[str, tuple[Mapping[str, Any], str]]) -> dict[str, str]:
    """Give the cases that come out otherwise than told, with the field that was refused."""
    found = {name: refused(record, changes) for name, (changes, _) in cases.items()}
    return {name: field for name, field in found.items() if field != cases[name][1]}
