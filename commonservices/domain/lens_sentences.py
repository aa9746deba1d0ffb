"""The sentences of refused narratives and priorities, in English; the other languages lie in `resources/messages`."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

LENS_MESSAGES: Final = MappingProxyType(
    {
        "narrative_too_long": "The narrative has {count} words; at most {limit} fit. Shorten it.",
        "narrative_too_short": "The narrative has {count} words; at least {limit} are needed. "
        "Say more about the effect, the conditions and the next step.",
        "narrative_unanswered": "{field} is not answered. Answer it before the narrative is validated.",
        "narrative_validated": "The narrative was validated by “{value}” on {day}. Nothing is left to do.",
        "narrative_not_validated": "Nobody has validated the narrative yet; there is nothing to take back.",
        "validator_missing": "{field} is empty. Enter who validates the narrative.",
        "validator_wrote_it": "The writer “{value}” of a narrative does not validate it. "
        "Somebody else has to validate it.",
    }
)
