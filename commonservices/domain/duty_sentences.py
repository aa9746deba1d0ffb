"""The sentences of the rules of people, bodies and duties: roles, delegations, decisions, actions, risks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

DUTY_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # people, roles and delegations
        "person_twice": "{field} “{value}” is already on record. Add to that person, or write the name so that the "
        "two can be told apart.",
        "place_twice": "{field} “{value}” is already on record. Choose that place, or write the name so that the "
        "two can be told apart.",
        "entity_shipped": "{field} “{value}” belongs to the list that comes with the program and is not changed here. "
        "Add a counterpart of your own instead.",
        "person_left": "{field} “{value}” left on {last}. Choose a person who is still here on {day}.",
        "role_held_already": "{field} “{value}” already holds this role on these days, from {start}. "
        "End that one first, or give other days.",
        "alternate_of_oneself": "{field} “{value}” is the person itself. Choose the person who is stood in for.",
        "scope_missing": "{field}: a role that is not for the whole office needs the record it is for. Choose it.",
        "scope_not_needed": "{field}: a role for the whole office takes no single record. Leave it empty.",
        "role_ended": "The role ended on {last}. Declare it anew if it is held again.",
        "delegation_ended": "The delegation ended on {last}. Record a new one if it is given again.",
        "name_unknown": "Your name is not known yet, so no role can be declared. Enter it first.",
        # bodies, meetings and decisions
        "body_twice": "{field} “{value}” is already the name of a body. Choose another name.",
        "body_not_there": "{field} {value} is outside the days of the body {body}. Give a day from {start} to {end}.",
        "meeting_of_other_body": "{field}: this meeting was one of another body, {body}. Choose a meeting of the body "
        "that decided.",
        "meeting_to_come": "The meeting is on {value} and has not been held yet. "
        "Record its decisions from that day on.",
        "decider_missing": "{field} is empty. Name the body that decided, or the person who decided alone.",
        "referred_to_missing": "{field} is empty. A matter that is referred needs the body it goes to. Choose it.",
        "refers_to_itself": "{field} “{value}” is the body that decided. Choose the body the matter goes to.",
        "subject_incomplete": "{field} is empty. Say both what kind of record it is about, and which.",
        "subject_unknown": "{field} “{value}” is not a record of this kind. Choose one from the list.",
        # actions
        "owner_missing": "{field} is empty. Name the person or the entity that has to do it.",
        "due_before_decision": "{field} {value} is before the decision of {day}. Give that day or a later one.",
        "action_closed": "The action was closed on {day}. Open it again first.",
        "action_open": "The action is open already.",
        "outcome_missing": "{field} is empty. Say in a few words what came of it, for example {example}.",
        "closed_before_decision": "{field} {value} is before the decision of {day}. Give that day or a later one.",
        # obligations and risks
        "no_such_due": "Nothing of this obligation falls due on {value}. The next due date is {example}.",
        "due_settled": "What fell due on {value} is already marked, on {day}. Take that back first.",
        "due_not_settled": "What falls due on {value} is not marked yet. There is nothing to take back.",
        "risk_closed": "The risk is closed. Take the closing back first.",
        "review_not_ahead": "{field} {value} is not ahead. Give a later day, for example {example}.",
    }
)
