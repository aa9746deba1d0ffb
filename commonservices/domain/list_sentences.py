"""The refusals of lists: what is pasted and what is typed into a filter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

LIST_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "paste_without_headings": "The first line has no heading “Type”. Copy the rows together with their headings, "
        "such as Type, Title in English, Parties.",
        "unknown_filter_value": "There is no value “{value}” of {name}. Allowed: {allowed}.",
    }
)
