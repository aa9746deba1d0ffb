"""The sentences of refused rates, in English; the other languages lie in `resources/messages`."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

RATE_MESSAGES: Final = MappingProxyType(
    {
        # published lists of exchange rates
        "rates_none": "The file holds no exchange rate. Choose the list as it was downloaded.",
        "rates_several_editions": "The file holds rates from {first} to {last}: more than one list. "
        "Take in one list at a time.",
        "rates_not_per_dollar": "Line {line} gives {rate} for the US dollar, so the rates are not per US dollar. "
        "Choose the list of operational rates.",
        "rates_line_short": "The line “{value}” is too short: a currency code, a day and a rate are needed.",
        "rates_day_missing": "The rate of {value} has no day from which it applies. "
        "Say from which day the list applies.",
        "rates_code_missing": "The text “{value}” stands where the currency code is expected.",
        "rates_not_a_day": "The day “{value}” cannot be read. A valid example is 01 Jan 2099.",
        "rates_not_a_number": "The rate “{value}” cannot be read. A valid example is 1234.567.",
        "rates_out_of_range": "The rate {value} is not above 0, or is too large.",
        "rates_too_fine": "The rate {value} has too many decimals: at most {places} are kept.",
        "rates_disagree": "The currency {value} is given more than once and not alike, in lines {lines}. "
        "None of them is taken in.",
        "rates_replaced": "The currency {value} was replaced by {by} on {since}: {factor} {value} became one {by}. "
        "Enter the rate of {by}.",
        "rate_of_dollar": "The US dollar always stands at 1. Choose another currency.",
        # rates of services
        "rate_not_inside": "{field} {value} is not within the days of the rate, which runs from {start} to {end}. "
        "Choose a day after its first.",
        "rate_used": "The rate stands on {count} bill lines and is kept. End it instead.",
        "rate_used_after": "The rate stands on bill lines for services up to {last}. End it after that day.",
        "rate_in_use": "The rate stands on {count} bill lines, so its price is not changed. "
        "Enter the new price from a day on.",
        "rate_card_dates": "The rate runs from {start}, outside the days of the rate card {value}.",
        "rate_card_used": "The rate card {value} holds {count} rates. Take them out first.",
        # what a scheme of shares is typed as
        "scheme_line": "The line “{value}” is not written as CODE=NUMBER, for example {example}.",
        "scheme_line_twice": "Two lines hold “{value}”. Write it once.",
        # kinds of service of an office
        "catalogue_used": "{field} of {value} stays: {count} records name it. Retire it and add another one.",
        "catalogue_named": "The kind {by} is already called “{value}”. Choose that one, or another name.",
        "catalogue_retired": "The kind of service {value} was retired on {day}.",
        "catalogue_in_use": "The kind of service {value} is in use; there is nothing to take back.",
        "rate_element": "The element “{value}” is not written as NAME=QUANTITY*RATE, for example fuel=2.5*1.18.",
        "rate_element_kind": "The word “{value}” names no part of a full cost. Choose one of {choices}.",
        # reconciliations and discrepancies
        "reconciling_backwards": "The period ends on {end}, before it begins on {start}. Write the earlier day first.",
        "reconciling_ahead": "The period begins on {start}, which is still to come.",
        "extract_missing": "This reconciliation compares with an extract of the ledger. Give the file.",
        "extract_not_asked": "Only the reconciliation with the ledger takes an extract.",
        "reviewed_already": "The reconciliation was reviewed by “{value}” on {day}. Nothing is left to do.",
        "reviewer_prepared": "The person “{value}” prepared the reconciliation and does not review it as well. "
        "Somebody else reviews it, or say why it cannot be so.",
        "explanation_missing": "Differences were found. Explain them before the reconciliation is reviewed.",
        "discrepancy_closed": "The discrepancy is closed already. Open it again first.",
        "discrepancy_open": "The discrepancy is open. There is nothing to open again.",
        "discrepancy_note_missing": "A note is missing. Say how it was settled, or why it is accepted, "
        "for example {example}.",
        "discrepancy_due_past": "{field} {value} is past. Choose a day ahead, for example {example}.",
    }
)
