"""The sentences in which orders, bills, settlements and closed periods refuse, as templates by rule."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

BILLING_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # orders
        "no_such_order_step": "The order {order} is {from_state} and cannot become {to_state}. "
        "From here it can become {choices}.",
        "needed_before_request": "{field} {value} is before the request of {day}. Correct one of the two days.",
        "delivered_before_request": "{field} {value} is before the request of {day}. Correct the day of the request "
        "first, if the order was only entered later.",
        "corrects_another": "{field}: what is corrected must be a delivery of {value} itself. Choose one of its lines.",
        "corrected_below_zero": "{field} {value} would leave less than nothing: {delivered} was delivered so far. "
        "Enter a smaller correction.",
        "before_arrangement": "{field} {value} is before the first day of the arrangement of {service}, {start}. "
        "Correct the day, or record why the service was given without cover.",
        "usage_before_arrangement": "{field} {value} is before the arrangement of {service} begins, on {start}. "
        "Correct the month, or say in a note why it is entered all the same.",
        "billed_outside_cover": "The bill {value} charges what was rendered outside a signed period: {count} of its "
        "lines, with the numbers {lines}, the first on {day}. Have an extension signed first, or say why it is billed "
        "all the same.",
        "not_covered": "{field} {value}: no signed arrangement covers {service} on that day. Have it signed or "
        "extended first, or record why the service was given without cover.",
        "confirmed_above_delivered": "{field} {value} is more than was delivered, {delivered}. "
        "Confirm that much at most, or enter the further delivery first.",
        "confirmed_below_delivered": "{field} {value} is less than was delivered, {delivered}. "
        "Say in the reason what was not received.",
        "evidence_not_met": "The order {value} cannot be certified yet: “{field}” is missing. Enter it first.",
        "corrects_nothing": "{field} 0 corrects nothing. Type the difference, or name the evidence that was missing.",
        "deliver_and_confirm": "The person “{value}” delivered and cannot confirm as well. "
        "Let the consumer confirm, or state the reason of a small office.",
        "confirm_and_certify": "The person “{value}” confirmed and cannot certify as well. "
        "Let another person certify, or state the reason of a small office.",
        "waiver_amount_missing": "{field} is empty. Enter how much is given up, for example {example}.",
        # bills
        "billed_already": "This stands on the bill {bill} already: {value}. Nothing is billed twice; "
        "cancel that bill first, if it is wrong.",
        "nothing_to_bill": "Nothing is there to be billed for the period. Certify the orders first, "
        "or choose another period.",
        "rate_past_review": "The rate of {value} had to be reviewed by {day}. Review it before it is billed.",
        "no_rate_to_bill": "There is no rate of {value} for {day}. Enter it before it is billed.",
        "provider_missing": "Nobody is named who gives {value}. Enter the managing entity first.",
        "bill_not_draft": "The bill {value} is no draft any more. Cancel it instead, or correct it by a credit note.",
        "no_such_bill_step": "The bill {bill} is {from_state} and cannot become {to_state} from there.",
        "bill_is_empty": "The bill {value} has no lines. Remove it, or add what it is for.",
        "bill_in_part_settled": "The bill {value} is settled in part. Take the settlements back first, "
        "or correct it by a credit note.",
        "match_beyond": "Line {number}, order {order}: the amount differs from what was confirmed at the rate in force "
        "by more than is allowed. Correct it, or give a reason.",
        "match_missing": "Line {number}, order {order}: no confirmed quantity or no rate to compare the amount with. "
        "Enter it, or give a reason.",
        "given_free_reason": "What is given free needs a reason, and who approved it. Enter both.",
        "credit_above_bill": "{field} {value} is more than the bill {bill} has left to credit, {balance}. "
        "Enter that much at most.",
        "write_off_decision": "A bill is written off only by an approved decision. Name the decision first.",
        "decision_approves_nothing": "The decision {value} neither approved nor endorsed anything. Name one that did.",
        "issued_in_future": "{field} {value} is in the future. A bill is issued today at the latest.",
        # settlements
        "bill_not_open": "The bill {value} is not open, so nothing can be settled on it.",
        "above_balance": "{field} {value} is above what is open of {bill}, {balance}. Enter that much at most.",
        "settled_before_issue": "{field} {value} is before the bill was issued, on {day}. Correct the day.",
        "offset_unfit": "The bill {value} cannot be set against {bill}: it must be a credit to the same side, "
        "or a bill the other way, in the same currency.",
        "reversal_of_reversal": "A settlement that takes another one back is not taken back itself. Enter it anew.",
        "bill_moved_on": "The bill {bill} cannot go back to this state: it was issued, paid or taken back since. "
        "Record what is right now as a new act.",
        "order_moved_on": "The order {order} cannot go back to this state: it was delivered, billed or paid since. "
        "Record what is right now as a new act.",
        "reversed_before": "{field} {value} is before the settlement itself, on {day}. Correct the day.",
        "bill_wrong_sign": "The bill {value} cannot be issued: its lines come to less than nothing, or those of a "
        "credit to more. Correct the lines, or make it the other kind.",
        "bill_has_credit": "The bill {value} cannot be cancelled while its credit {credit} stands. "
        "Remove or cancel the credit first.",
        "reversed_already": "This settlement was taken back already. There is nothing left to take back.",
        "bill_and_settle": "The person “{value}” issued the bill and cannot settle it as well. "
        "Let another person enter it, or state the reason of a small office.",
        # periods
        "period_closed": "The period from {start} to {end} is closed, and {value} lies in it. "
        "Open it again with a reason and an approver, or take a later day.",
        "period_not_over": "The period ends on {value} and is not over on {day}. Close it afterwards.",
        "period_closed_already": "The period from {start} to {end} is closed already, and this one overlaps it. "
        "Choose other months.",
        "period_unbilled": "The period holds {count} confirmed services that are not billed, worth {amount}. "
        "Bill them first, or say why it is closed all the same.",
        "period_unbilled_at_least": "The period holds {count} confirmed services that are not billed, worth at least "
        "{amount}: some have no rate yet. Bill them first, or say why it is closed all the same.",
        "reopening_approved": "The person “{value}” closed the period or opens it again, and cannot approve that as "
        "well. Let another person approve it, or state the reason of a small office.",
        "period_open": "This period was opened again already. There is nothing to open.",
        # statements of the other side
        "statement_columns": "The file {value} has no column for {column}. Name a column so in its first row: "
        "{choices}.",
        "statement_cell": "Row {row}, column {column}: “{value}” cannot be read. Correct it in the file, "
        "for example to {example}.",
        "statement_empty": "The file {value} holds no items. Choose another one.",
    }
)
