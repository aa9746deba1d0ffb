"""The sentences of what is refused in sharing a cost, in English; the other languages lie in `resources/messages`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SHARING_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sharing_no_parties": "Nobody is named to share the cost. Name at least one party with its driver.",
        "sharing_party_twice": "The party {party} is named twice. Name it once, with the sum of its drivers.",
        "sharing_months_and_days": "The party {party} has both {value} months and a day on which it joins or leaves. "
        "Give the months or the days, not both.",
        "sharing_months_and_values": "The driver of {party} is told month by month, so {value} months cannot be told "
        "as well. Leave them out, and enter 0 for the months it takes no part in.",
        "sharing_values_differ": "The driver of {party} has {value} monthly values, but the period has {most} months. "
        "Enter one value for each month.",
        "sharing_driver_missing": "The driver of {party} is missing. Enter it; a party that used nothing has 0.",
        "sharing_driver_negative": "The driver {value} of {party} is below zero. Correct it; to give money back, "
        "share a negative total.",
        "sharing_drivers_zero": "All drivers are zero once weights and months are applied, so there is nothing to "
        "share by. Enter at least one above zero, or choose equal shares.",
        "sharing_key_zero": "All drivers of the key {key} are zero, so its part cannot be shared. Enter at least one "
        "above zero, or leave the key out.",
        "sharing_weight_negative": "The weight {value} of {party} is below zero. Enter 1 to count it whole, "
        "or 0 to leave it out.",
        "sharing_months_outside": "Party {party} cannot take part for {value} months: the period has {most}. "
        "Enter a number from 0 to {most}.",
        "sharing_left_before_joined": "Party {party} leaves on {left}, before it joins on {joined}. Correct one of "
        "the days.",
        "sharing_period_missing": "Party {party} joins or leaves on a day, but no period is given. Enter the period, "
        "for example 2026-07..2027-06.",
        "sharing_lead_missing": "The difference of rounding has nobody to go to: “{value}” is none of the parties. "
        "Name one of them as lead: {parties}.",
        "sharing_lead_below_zero": "The difference of rounding would leave the lead {party} below zero. Name another "
        "lead, or let the leftover units go to the largest remainders.",
        "sharing_total_missing": "The total is missing. Enter what is to be shared, for example 248600.00.",
        "sharing_total_differs": "The lines add up to {sum}, but the total says {value}. Correct a line, "
        "or leave the total out.",
        "sharing_parts_over_whole": "The percentages add up to {value}, which is {over} more than 100. "
        "Lower one of them.",
        "sharing_parts_under_whole": "The percentages add up to {value}, which is {under} less than 100. "
        "Raise one of them, or choose equal shares.",
        "sharing_mix_over_whole": "The keys of the mix add up to {value} per cent, {over} more than 100. "
        "Lower one of them.",
        "sharing_mix_under_whole": "The keys of the mix add up to {value} per cent, {under} less than 100. "
        "Raise one of them.",
        "sharing_key_unknown": "The mix has no key “{value}”. Its keys are: {keys}.",
        "sharing_key_twice": "The key {key} is named twice. Name it once, with its whole percentage.",
        "sharing_support_outside": "The support cost of {value} per cent is not between 0 and 100. Correct it.",
        "sharing_rate_missing": "The rate per unit is missing or not above zero. Enter it, for example 1.2437.",
        "sharing_rate_of_exchange": "The rate of exchange {value} is not above zero. Enter how many units one dollar "
        "costs, for example 604.5.",
        "sharing_rate_of_dollars": "The amounts are in dollars already. Leave the rate of exchange out.",
        "sharing_lines_monthly": "Party {party} has a driver for each month, but this method prices each line by "
        "itself. Enter the quantity or cost of the whole period.",
        "sharing_lines_whole": "Party {party} has a weight, months or days, but this method prices each line by "
        "itself. Enter the quantity or cost that applies, and leave the others out.",
        "sharing_evidence_missing": "The additional cost of {party} has no evidence. Say what proves it.",
        "sharing_cost_decimals": "The cost {value} of {party} has more decimals than {currency}, which takes {places}. "
        "Round it yourself and enter it again.",
        "sharing_amount_decimals": "The number “{value}” has more decimals than {currency}, which takes {places}. "
        "Round it yourself and enter it again.",
        "sharing_two_readings": "The number “{value}” can be read as {first} or as {second}. Type {first} for the "
        "first, or {retyped} for the second.",
        "sharing_two_readings_whole": "The number “{value}” can be read as {first} or as {second}, but no such "
        "decimals are kept here. Type {first}, or round the other yourself.",
        "sharing_limit_negative": "A minimum or a cap of {value} is below zero. Enter what is meant without the sign.",
        "sharing_minimum_above_cap": "The minimum {value} is above the cap {cap}. Change one of them.",
        "sharing_minimum_over_total": "The minimum {value} for each of {count} parties would come to {product}, more "
        "than the {total} there is to share. Lower the minimum.",
        "sharing_cap_under_total": "The cap {value} for each of {count} parties comes to {product} at most, less than "
        "the {total} there is to share. Raise the cap.",
        "sharing_bands_missing": "The method needs bands. Enter at least one, for example 25000 below 0.5 per cent.",
        "sharing_bands_fall": "The band below {value} per cent does not rise above the band below {before}. Order "
        "them by their percentages, with flat sums that rise.",
        "sharing_band_negative": "The band below {value} per cent with {flat} cannot apply to anybody. Enter a "
        "percentage above zero, and a flat sum that is not below zero.",
        "sharing_flats_over_total": "The flat sums come to {value}, more than the total {total}. Lower them.",
        "sharing_flats_leave_rest": "Everybody pays a flat sum, and {value} is left with nobody to pay it. "
        "Lower the percentages of the bands.",
        "sharing_flat_outside": "The flat sum {value} of {party} is outside the minimum and the cap. Change one of "
        "them.",
        "sharing_bands_turn": "Party {smaller} counts less than {larger}, but would pay {more} against {less}. "
        "Lower the flat sums, or drop a band.",
        "sharing_units_missing": "The units to divide by are missing or not above zero: {value}. Enter how many are "
        "planned, for example 2250.",
        "sharing_engine_newer": "The run was worked out by a newer version of the program. Open it with that version.",
        "sharing_other_currency": "The two runs are in {value} and {other}, so they cannot be compared. Convert one "
        "of them first.",
    }
)
