"""The sentences of what is refused in hourly rates, cases and claims of efficiency, in English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EFFICIENCY_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # hourly rates
        "labour_rates_overlap": "Grade {value} has an hourly rate already, from {start} to {end}. Let that one end "
        "first, or give this one other days.",
        "labour_rate_in_use": "The hourly rate of {value} is used by {count} lines of cases. Let it end instead.",
        "labour_rate_computed": "The hourly rate is worked out from the yearly cost and the hours. Change those.",
        # cases and their lines
        "case_closed": "The case {value} is {from_state}, so it stays as it is. Take it back to draft first.",
        "case_adopted": "The case {value} is adopted, so it stays as it is. Make another case instead.",
        "case_line_no_rate": "Line {number}, “{line}”, has no hourly rate. Choose the rate of its grade, or enter what "
        "one transaction costs.",
        "case_line_no_hours": "Line {number}, “{line}”, has no hours. Enter the hours or minutes of one transaction.",
        "case_line_no_cost": "Line {number}, “{line}”, has no cost. Enter the cost of one unit.",
        "case_line_work_only": "Line {number}, “{line}”, is a monetary cost. Hours and rates belong to a labour cost.",
        "case_line_currency": "The rate of {value} is in {currency}, but the case is in another currency. Choose a "
        "rate in the currency of the case.",
        "case_line_one_year": "Line {number}, “{line}”, is spent once. Give it one year.",
        "case_line_outside": "Line {number}, “{line}”, falls outside the {horizon} years of the case.",
        "case_line_twice": "Another line has the number {value}. The next free number is {example}.",
        "case_no_lines": "No cost is entered for “{named}”. Add at least one line.",
        "case_no_evidence": "An exact case needs its evidence. Attach a document, or name the source of each line.",
        "no_such_case_move": "A case that is {from_state} cannot become {to_state}. From here it can become {choices}.",
        "case_not_adopted": "The case {value} is {from_state}. Only an adopted case becomes a claim.",
        "case_year_outside": "The year {value} is outside the case, which runs from {start} to {end}.",
        "case_has_claims": "The case {value} has {count} claims, so it stays on record.",
        # claims
        "claim_computed": "The gain is worked out from the figures of the claim. Change those.",
        "claim_twice": "The claim {value} of {owner} is for the same service, year {year} and category. "
        "Change that claim.",
        "claim_counted_twice": "The claim {value} of {owner} counts this service for {year} already, in the stream "
        "{stream}. Link this claim to it, so that it is counted once.",
        "claim_no_owner": "The service {value} has no managing entity. Enter it first, or name the entity that claims.",
        "claim_no_stream": "The service {value} has no reporting stream. Choose it first.",
        "claim_not_reported": "The service {value} is not reported in any stream, so nothing is claimed of it.",
        "claim_baseline_missing": "The claim {value} has no baseline. Without one it stays estimated.",
        "claim_comparator_missing": "The claim {value} does not say what it is compared with. Say it first.",
        "claim_actual_missing": "The claim {value} has no actual figures. Enter the actual volume, and the cost or the "
        "hours of one.",
        "claim_statement_missing": "The claim {value} says nothing of what became better. Say it first.",
        "claim_year_not_over": "The year {value} is not over. Actual figures are entered once it is.",
        "no_such_claim_move": "A claim that is {from_state} cannot become {to_state}. From here it can become "
        "{choices}.",
        "claim_validated": "The claim {value} is validated. Say why it changes; it is then open again.",
        "claim_not_validated": "The claim {value} is {from_state}, so it is open already. Change it as it stands.",
        "claim_own_validator": "The claim or its figures were entered by {value}. Let somebody else validate it, or "
        "give the reason why one person did both.",
        "claim_of_case": "{field} of {value} comes from an adopted case and stays. Make another case for "
        "other figures.",
        "claim_has_links": "Linked to the claim {value} are {count} others. Link those to another claim first.",
        "claim_link_self": "The claim {value} cannot be linked to itself. Name the other claim.",
        "claim_link_other": "The claim {value} is of another service or year. Link claims of one service and one year.",
        "claim_link_linked": "The claim {value} is linked to another one itself. Name the claim that is counted.",
    }
)
