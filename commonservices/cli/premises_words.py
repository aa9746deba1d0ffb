"""What the command line calls premises, agreements and recognitions; light enough for the grammar to read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# What add takes here: word -> kind of record.
RECORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "premises": "premises",
        "occupancy": "occupancy",
        "agreement": "long_term_agreement",
        "agreement-use": "long_term_agreement_use",
        "call-off": "call_off",
        "reliance": "reliance",
    }
)
LISTS: Final = ("premises", "agreements", "recognitions")
