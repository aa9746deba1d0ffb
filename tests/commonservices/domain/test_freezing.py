"""What of the money freezes: the table agrees with the records it speaks of."""

from __future__ import annotations

import pytest

from commonservices.domain.fields import record_type
from commonservices.domain.freezing import FREEZES, Freeze
from commonservices.domain.records import record_types

KINDS = sorted(FREEZES)


@pytest.mark.parametrize("kind", KINDS)
def test_only_records_freeze_and_only_fields_they_have_stay_open(kind: str) -> None:
    held = record_types()[kind]
    assert FREEZES[kind].open_fields <= {*held.by_name}


@pytest.mark.parametrize("kind", KINDS)
def test_the_day_that_freezes_is_a_day_of_the_record_or_of_its_owner(kind: str) -> None:
    rule = FREEZES[kind]
    if rule.since:
        owner = record_types()[rule.owner or kind]
        assert owner.by_name[rule.since].kind.value == "date"
        assert (rule.since in rule.open_fields) == (kind == "efficiency_record")  # a claim may be opened again


@pytest.mark.parametrize("kind", [each for each in KINDS if FREEZES[each].owner])
def test_what_hangs_under_another_names_it_by_a_field_that_never_changes(kind: str) -> None:
    rule = FREEZES[kind]
    field = record_types()[kind].by_name[rule.under]
    assert (field.target, field.fixed) == (rule.owner, True)


@pytest.mark.parametrize("kind", [each for each in KINDS if FREEZES[each].owner and FREEZES[each].since])
def test_what_hangs_under_another_freezes_with_it(kind: str) -> None:
    rule = FREEZES[kind]
    assert FREEZES[rule.owner].since == rule.since


@pytest.mark.parametrize("kind", KINDS)
def test_no_amount_and_no_quantity_stays_open_but_what_is_disputed(kind: str) -> None:
    held = record_types()[kind]
    open_sums = {name for name in FREEZES[kind].open_fields if held.by_name[name].kind.value in {"amount", "scaled"}}
    assert open_sums <= {"disputed_amount"}


@pytest.mark.parametrize("kind", [each for each in KINDS if not FREEZES[each].since])
def test_what_freezes_at_once_does_not_change_and_only_a_submission_is_not_taken_back(kind: str) -> None:
    held = record_type(record_types()[kind].cls)
    assert FREEZES[kind].stays == (kind == "submission")
    assert all(each.fixed for each in held.fields if each.name not in FREEZES[kind].open_fields)


def test_the_rest_of_the_money_does_not_freeze() -> None:
    assert {*FREEZES} == {
        *("apportionment_run", "share", "bill", "bill_line", "delivery", "settlement", "submission"),
        *("cba_case", "cba_line", "efficiency_record"),
    }
    assert Freeze() == Freeze(since="", under="", owner="", open_fields=frozenset(), stays=True)
