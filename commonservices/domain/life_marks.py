"""In which states an arrangement is decided, runs or was signed, and how near a decision is due; read by every list."""

from __future__ import annotations

from typing import Final

DECISION_DAYS: Final = 30
DECIDED_IN: Final = ("SIGNED", "ACTIVE", "SUSPENDED")
RUNNING: Final = (*DECIDED_IN, "NOTICE")
