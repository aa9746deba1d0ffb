"""The sentences of what is refused in shared budgets, schemes and runs, in English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

POOL_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # schemes and keys
        "scheme_parameters_unread": "The parameters “{value}” cannot be read. Enter keys, bands, percentages, weights "
        "or the rate anew.",
        "schemes_overlap": "The name “{value}” is already that of a scheme from {start} to {end}. Let that one end "
        "first, or choose another name.",
        "scheme_approved": "The scheme “{value}” was approved on {day} and stays as it is. Let another one follow it "
        "from a day on.",
        "scheme_in_use": "The scheme “{value}” shares {count} budget lines. Give them another scheme first.",
        "scheme_follows_too_early": "The scheme “{value}” begins on {start}. Let the next one begin later.",
        "scheme_of_other_arrangement": "The scheme “{value}” belongs to another arrangement. Choose one of this one.",
        "scheme_other_currency": "The amounts of the scheme “{value}” are in {currency}, and the cost is in {other}. "
        "Choose a scheme in {other}, or enter its amounts in that currency.",
        "percent_of_no_party": "The scheme gives {value} a percentage, but it is no party on these days. Agree on "
        "other percentages first.",
        "driver_of_no_party": "Entity {value} is no party of the arrangement. Add it as a party first.",
        "driver_in_future": "The count of {party} is dated {value}, which is in the future. Enter the day it was "
        "counted.",
        # budgets and their lines
        "pool_no_lines": "The budget has no lines yet. Add at least one, with its amount and its scheme.",
        "pool_line_no_scheme": "Line {number}, “{line}”, has no scheme. Choose how it is shared.",
        "pool_line_not_shared": "Line {number}, “{line}”, has not been shared out for this version of the budget. "
        "Share it out first.",
        "pool_line_out_of_step": "Line {number}, “{line}”, stands at {stands}, but {shared} is shared out. "
        "Share it out again.",
        "pool_line_currency": "The currency {value} is not that of the budget, {currency}. Convert the amount first.",
        "pool_line_twice": "Another line has the number {value}. The next free number is {example}.",
        "pool_line_has_runs": "Line “{value}” has been shared out by {count} runs that stand. Supersede them first.",
        "pool_lines_fixed": "The budget {reference} is {from_state}, so its lines stay as they are. Revise it, or "
        "take it back to draft.",
        "pool_has_runs": "The budget {value} has runs that are agreed or frozen, so it stays on record.",
        "pool_not_spent_from": "The budget {reference} is {from_state}; actual cost is entered from agreement to "
        "closing.",
        "pool_month_outside": "The month {value} is outside the budget, which runs from {start} to {end}.",
        "pool_month_told": "The month {value} has its actual cost already. Spread the estimate over other months.",
        # moves of a budget
        "no_such_pool_move": "A budget that is {from_state} cannot become {to_state}. From here it can become "
        "{choices}.",
        "pool_decision_missing": "Nothing shows that the participants agreed. Name the decision that adopted the "
        "budget and the shares.",
        "pool_runs_frozen": "Some runs of the budget are frozen. Supersede them first.",
        "pool_runs_not_frozen": "Runs not frozen yet: {count}. Freeze them first, so that what is billed cannot "
        "change.",
        "pool_not_billed": "No bill is issued for the advance of {codes}. Issue it first.",
        "pool_not_begun": "The budget begins on {value}. Open it from that day on.",
        "pool_not_ended": "The budget runs until {value}. Close it from the day after.",
        "pool_months_missing": "Line {number}, “{line}”, has no actual cost for {months}. Enter it, or spread an "
        "estimate, which is flagged.",
        "pool_actual_not_shared": "The actual cost of line {number}, “{line}”, has not been shared out. "
        "Share it out first.",
        "pool_not_settled": "No bill or credit is issued for the difference of {codes}. Issue it first.",
        "pool_bills_open": "Bills not settled yet: {count}. Settle, credit or write them off first.",
        # runs
        "run_state_wrong": "The run {reference} is {from_state}. This needs a run that is {to_state}.",
        "run_stands_already": "The run {value} stands for the same months. Supersede it first, with the reason.",
        "run_nothing_to_share": "There is nothing to share out: no line has an amount for these months.",
        "run_no_advance": "Line {number}, “{line}”, has no frozen advance run. Freeze the advance first.",
        "run_stretch_outside": "The months {value} are not all within the budget, which runs from {start} to {end}.",
        "run_shares_differ": "The shares of {value} are not those of its inputs. Share it out again.",
        "scheme_not_valid": "The scheme “{value}” does not apply on {day}. Choose one that does.",
        # what if
        "what_if_unknown_party": "Party {value} takes no part in this run. Those that do are: {choices}.",
        "what_if_takes_part": "Party {value} takes part already. Change its driver instead.",
        "what_if_last_party": "Party {value} is the only one, so nobody would be left to share the cost.",
        "drawdown_one_of": "Say what leaves: one entity, one site, or the whole mission.",
        "drawdown_no_mission": "The office has no entity of its own on record. Name the entity that leaves.",
        "leave_needs_period": "The run names no months, so a day on which {value} leaves cannot be placed.",
    }
)
