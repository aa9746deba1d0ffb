"""The shapes and tones that stand for the states of a service and the ratings of an indicator."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

STATUS_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "PROPOSED": "draft",
        "APPROVED": "cleared",
        "IN_SETUP": "signing",
        "ACTIVE": "active",
        "UNDER_MODIFICATION": "suspended",
        "DISCONTINUED": "terminated",
        "REJECTED": "cancelled",
    }
)
RATING_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {"met": "agrees", "progress": "changed", "no_progress": "error", "not_measured": "not_yet"}
)


def status_mark(status: str) -> str:
    """Give the shape of a state."""
    return STATUS_MARKS.get(status, "not_yet")


def rating_mark(rating: str) -> str:
    """Give the shape of a rating; what was not measured has a plain ring."""
    return RATING_MARKS.get(rating, "not_yet")
