"""One way in for files that came back: a list, or any number of forms; other files are none of ours."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from commonservices.domain.sheets.plan import Plan
from commonservices.exchange.returning.forms import plan_forms
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.returning.recognise import FORM_SHEET, NEITHER, recognise
from commonservices.exchange.returning.returned import Table
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office


def plan_returned(
    office: Office,
    tables: Sequence[Table],
    *,
    sender: str = "",
    left_out: Collection[str] = (),
    answers: Mapping[str, str] | None = None,
    tell: Tell = silent,
) -> Plan | None:
    """Give what files that came back would change; None when a single file is none of ours.

    Several files at once are forms: what is none among them is a fault of the plan.
    """
    kinds = [recognise(each) for each in tables]
    if len(tables) == 1 and kinds[0] == NEITHER:
        return None
    if len(tables) > 1 or kinds[0] == FORM_SHEET:
        return plan_forms(office, tables, left_out=left_out, answers=answers, tell=tell)
    return plan_return(office, tables[0], sender=sender, left_out=left_out, answers=answers, tell=tell)
