"""The sentences of the rules of an arrangement's life: roles, amendments, notice, withdrawal, kin, closing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

LIFE_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # who may
        "role_not_held": "This needs a role that {value} does not hold on {day}: {choices}. Those who do: {holders}.",
        "role_vacant": "This needs a role that nobody holds on {day}: {choices}. Declare who holds one of them, "
        "in the settings or under “People and roles”.",
        "same_person": "The one who drafted it, {value}, cannot also approve it. Let another approver do it, "
        "or give the reason why one person does both.",
        "no_delegation": "No delegation of authority of {value} is valid on {day}. Record it, "
        "or let someone who has one approve.",
        "delegation_too_low": "The delegation of {value} on {day} does not reach the ceiling of the terms. "
        "Let someone with a higher one approve.",
        # signed terms and amendments
        "signed_terms": "{field}: signed terms do not change. Amend the arrangement: {value} stays as signed, "
        "and the amendment takes effect from its own day.",
        "parties_signed": "Parties of a signed arrangement do not come and go by hand. Record the accession or the "
        "withdrawal of {value}.",
        "not_amendable": "An arrangement that is {from_state} is not amended. Before signature change its terms "
        "directly; after its end log a new one.",
        "amendment_open": "Amendment {value} is still open. Sign it or drop it first.",
        "no_open_amendment": "No amendment is open. Begin one first.",
        "amendment_signed": "Amendment {value} was signed and is no longer dropped or changed. "
        "Let it be signed by all, then amend again.",
        "amendment_before_terms": "{field} {value} is before the day the present terms apply, {example}. "
        "Give that day or a later one.",
        "amendment_changes_nothing": "The amendment changes no term yet. Change what was agreed, or drop it.",
        "amendment_paper_missing": "The signed amendment is not attached. Attach it, or let it go with a reason.",
        "no_such_version": "There is no version {value}. The versions are: {choices}.",
        "not_a_signer": "The party {value} does not sign this amendment: it is no signing party on the day it applies.",
        "signed_before_amendment": "{field} {value} is before the last signature under the terms in force, {last}. "
        "A valid example is {example}.",
        "signed_already": "The party {value} has signed this already. A signature is not changed; amend again.",
        "renewals_used_up": "No renewal is left: all {value} agreed are used. Extend the arrangement by an amendment.",
        "not_later_than_end": "{field} {value} is not later than the present end {end}. Give a later day.",
        # notice and withdrawal
        "notice_ends_before_given": "The end {value} is before the notice was given on {day}. Give a later day.",
        "notice_too_short": "The end {value} comes sooner than the {days} days of notice agreed: given on {day}, "
        "it runs until {earliest}. Give that day, or the reason why the parties agreed to less.",
        "withdrawal_too_early": "The withdrawal {value} comes sooner than the {days} days of notice agreed, "
        "counted from {day}. Give {example} or a later day, or the reason why the parties agreed to less.",
        "withdrawal_days_missing": "{field}: nothing is agreed on how long before a party may leave. "
        "Give the day it leaves.",
        "leaves_before_start": "{field} {value} is before the arrangement starts. Give {example} or a later day.",
        "not_in_force": "An arrangement that is {from_state} has no parties to come or go. Change its draft instead, "
        "or log a new one.",
        "has_withdrawn": "The party {value} has already given notice or left. Take that back first.",
        "has_not_withdrawn": "The party {value} has given no notice. There is nothing to take back.",
        "withdrawal_done": "The party {value} left on {day}, and that day has passed. Record its accession instead.",
        "no_accession": "The paper is not known to let new parties join. Tick the clause on accession, "
        "or give the reason why {value} joins without it.",
        "joins_before_leaving": "{field} {value} comes too early: {party} leaves on {last} and joins again after that. "
        "Give {example} or a later day.",
        "joins_before_start": "{field} {value} is before the arrangement starts. Give {example} or a later day.",
        # parent, child, successor
        "starts_before_parent": "{field} {value} is before {other} starts. Give {limit} or a later day.",
        "ends_after_parent": "{field} {value} is after the end of {other}. Give {limit} or an earlier day.",
        "open_ended_in_parent": "What stands below {other} cannot be open-ended, for that one ends on {limit}. "
        "Enter an end up to that day.",
        "outside_parent": "{field} {value} is outside the days of {other}. The limit is {limit}.",
        "outside_agreement": "{field} {value} is outside the days of the agreement {other}. The limit is {limit}.",
        "child_left_outside": "{field} {value} would leave {other}, which stands below, outside. "
        "Change that one first.",
        "replaces_itself": "The arrangement {value} cannot replace itself, nor one that replaces it. "
        "Choose another one.",
        "already_replaced": "The arrangement {value} is already replaced by {other}. Only one takes its place.",
        "not_of_arrangement": "{field} {value} does not belong to {other}. Choose one that does.",
        # closing and the clock
        "closing_missing": "Before closing, “{named}” has to be confirmed. Record who confirmed it, "
        "or let it go with a reason.",
        "actions_open": "Of the actions agreed on, {count} are still open. Close them first, or let them go with a "
        "reason.",
        "obligations_unmet": "Of the obligations that fell due, {count} are not met. Record how each was met, "
        "or let them go with a reason.",
        "amendments_open": "An amendment is still open. Sign it or drop it first.",
        "clock_behind": "This computer says it is {value}, but the last step was on {last}. "
        "Set the clock of the computer right, then try again.",
        "conditions_missing": "These conditions for using the agreement are not met: {named}. "
        "Record them, or let them go with a reason.",
    }
)
