"""The names of the acts of what sharing saves, as the list of acts says them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SAVING_ACTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "labour_rate_added": "hourly rate entered",
        "labour_rate_set": "hourly rate changed",
        "labour_rate_ended": "hourly rate ended",
        "labour_rate_removed": "hourly rate removed",
        "case_added": "case begun",
        "case_copied": "case copied",
        "case_set": "case changed",
        "case_removed": "case removed",
        "case_moved": "case moved on",
        "case_adopted": "case adopted",
        "case_line_added": "line of a case added",
        "case_line_set": "line of a case changed",
        "case_line_removed": "line of a case removed",
        "claim_added": "gain claimed",
        "claim_set": "claim changed",
        "claim_realised": "claim realised",
        "claim_validated": "claim validated",
        "claim_reopened": "claim opened again",
        "claim_withdrawn": "claim withdrawn",
    }
)
