"""The words of a refusal in another language: codes by their labels, months by their names, examples and fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.dates import month_name

# Which list the codes of a refusal come from: rule -> list.
_LISTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no_such_move": "arrangement_states",
        "no_such_service_move": "service_status",
        "no_such_order_step": "order_states",
        "no_such_bill_step": "bill_states",
        "clearance_missing": "clearance_kinds",
        "closing_missing": "clearance_kinds",
        "not_amendable": "arrangement_states",
        "not_in_force": "arrangement_states",
        "role_not_held": "roles",
        "role_vacant": "roles",
        "no_such_pool_move": "pool_states",
        "pool_lines_fixed": "pool_states",
        "pool_not_spent_from": "pool_states",
        "run_state_wrong": "run_states",
        "no_such_case_move": "cba_states",
        "case_closed": "cba_states",
        "case_not_adopted": "cba_states",
        "case_no_lines": "cba_scenarios",
        "no_such_claim_move": "efficiency_states",
        "claim_not_validated": "efficiency_states",
        "paper_missing": "document_kinds",
        "item_missing": "must_haves",
    }
)
_STATES: Final = ("from_state", "to_state")


def worded(
    rule: str,
    params: Mapping[str, str],
    language: str,
    *,
    label: Callable[[str], str],
    phrase: Callable[[str], str],
) -> dict[str, str]:
    """Give the words of a refusal in a language; `label` names a field by its key, `phrase` translates an example."""
    words = dict(params)
    for name in ("example", "kept"):
        if name in words:
            words[name] = phrase(words[name])
    if "other_field" in words:
        words["other"] = label(words["other_field"])
    if words.get("month_number", "").isdecimal():
        words["month"] = month_name(int(words["month_number"]), language)
    if rule == "conditions_missing":
        words["named"] = ", ".join(label(each) for each in words["choices"].split(", "))
    if rule in _LISTS:
        words |= _coded(codelists.load(_LISTS[rule]), words, language)
    return words


def _coded(codes: codelists.CodeList, words: Mapping[str, str], language: str) -> dict[str, str]:
    named = {name: codes.label(words[name], language) for name in _STATES if name in words}
    if "choices" in words:
        named["choices"] = ", ".join(codes.label(each, language) for each in words["choices"].split(", "))
    if "named" in words and words.get("value", "") in codes:
        named["named"] = codes.label(words["value"], language)
    return named
