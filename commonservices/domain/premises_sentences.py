"""The sentences in which premises, long-term agreements and mutual recognition refuse, as templates by rule."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PREMISES_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # premises
        "second_un_house": "The premises {value} cannot be the UN House: {other} already is, and a country has one "
        "at most. Take the mark off that one first.",
        "managed_not_colocated": "{field}: premises that are not shared with the Government are not managed by it. "
        "Tick “{other}” first.",
        "phase_fixed": "{field}: premises in use stay so; “{value}” is a step before. Record the hand-back instead "
        "when they are given up.",
        # who occupies them
        "occupies_already": "The entity {value} is already in these premises since {start}. End that occupancy first, "
        "or name another room.",
        "occupies_then": "The entity {value} is already in these premises from {start} to {end}. Give other days, "
        "or another room.",
        "occupancy_ended": "The occupancy of {value} already ended on {end}. There is nothing to end.",
        "occupancy_to_come": "The premises cannot be handed back on {day}: {value} moves in on {start}. "
        "Remove that occupancy first, or give a later day.",
        "handed_back_already": "The premises {value} were already handed back on {day}. There is nothing to hand back.",
        # long-term agreements
        "used_by_holder": "{field}: {value} holds the agreement itself and needs no leave to use it. "
        "Choose another entity.",
        "user_twice": "{field} {value} already uses this agreement under the same arrangement. "
        "Change that entry instead.",
        "use_not_ready": "The use is not ready to be approved: {count} of its points are open. Settle them first; "
        "the list beside says which.",
        "use_in_force": "The user {value} called off orders under this use, so it stays on record. "
        "Remove the orders first, if they were entered by mistake.",
        "call_off_currency": "{field}: the agreement is in {currency}, and so are the orders under it. "
        "Enter the amount in {currency}.",
        "call_off_outside": "{field} {value} is outside the days of the agreement, {start} to {end}. "
        "Correct the day, or say in the note why it was ordered all the same.",
        "call_off_over_ceiling": "{field}: with this order {total} would be called off, more than the ceiling of "
        "{ceiling}. Correct the amount, or say in the note why it was ordered all the same.",
        "not_a_user": "{field} {value} neither holds nor uses this agreement. Add it to the users first.",
        "use_of_another": "{field}: the use belongs to {value}, not to the entity that orders. "
        "Choose the use of that entity.",
        # mutual recognition
        "relies_on_itself": "{field}: {value} does not need to rely on itself. Choose another entity.",
    }
)
