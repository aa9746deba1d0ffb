"""Which requirements of an arrangement may be let go: those it has, and no others."""

from __future__ import annotations

import re
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.must_haves import must_have_items
from commonservices.domain.sentences import refuse

_STEPS: Final = ("draft_document", "evidence", "service")
_OF_OTHER_STEPS: Final = re.compile(r"signed_amendment_\d+|closing_[a-z_]+|shorter_notice[a-z0-9_:-]*")


def waivable_items(type_code: str) -> tuple[str, ...]:
    """Give what an arrangement of a type may go without: its must-haves, its papers, what the steps ask for."""
    papers = [
        rule.code
        for rule in codelists.load("evidence_rules")
        if ("*" in rule.extra["types"] or type_code in rule.extra["types"])
        and type_code not in rule.extra["except_types"]
    ]
    return (*must_have_items(type_code), *papers, *_STEPS)


def check_waivable(type_code: str, item: str) -> None:
    """Refuse to let go what an arrangement of this type does not need, naming what it does."""
    choices = waivable_items(type_code)
    if item not in choices and not _OF_OTHER_STEPS.fullmatch(item):
        refuse("not_waivable", "item", item, choices=", ".join(choices))
