"""Taking in what came back: only a plan that asks nothing any more, and only rows of lists that are known."""

import pytest

from commonservices.actions.returned import apply, handles, said
from commonservices.domain.sheets.plan import Plan, Said
from commonservices.errors import Known, RuleBroken


def test_plans_of_returned_sheets_and_forms_are_told_apart_from_imports():
    assert [handles(each) for each in ("forms", "form:usage", "return:services", "services", "")] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_a_plan_that_still_stands_open_writes_nothing():
    plan = Plan("return:people", "a.xlsx", "", "", (), faults=(Said("return_no_rows"),))
    with pytest.raises(Known) as fault:
        apply(None, plan)
    assert fault.value.key == "plan_not_ready"


def test_a_refusal_keeps_its_field_its_value_and_its_words():
    broken = RuleBroken("too_small", "…", field="quantity", value="-1", params={"limit": "0"})
    assert said(broken) == Said("too_small", {"field": "quantity", "value": "-1", "limit": "0"})
