"""What a closed period, a reconciliation and a difference say of themselves."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import record_type
from commonservices.domain.period_ends import Discrepancy, PeriodLock, Reconciliation
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared

LOCK, RUN, FOUND = (record_type(each).by_name for each in (PeriodLock, Reconciliation, Discrepancy))


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


@pytest.mark.parametrize(
    ("cls", "needed", "fixed"),
    [
        (PeriodLock, {"office_id", "starts_on", "ends_on", "closed_on"}, {"office_id", "starts_on", "ends_on"}),
        (
            Reconciliation,
            {"routine", "starts_on", "ends_on", "prepared_on", "result"},
            {
                *("routine", "starts_on", "ends_on", "prepared_by", "prepared_on", "compared", "differences"),
                *("amount", "currency", "result"),
            },
        ),
        (
            Discrepancy,
            {"routine", "finding", "finding_key", "found_on", "state"},
            {"routine", "finding", "finding_key", "found_on"},
        ),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_each_needs_and_what_stays(cls: Any, needed: set[str], fixed: set[str]) -> None:
    assert declared.needed(cls, "save") == needed
    assert declared.fixed(cls) == fixed


def test_what_a_run_found_stays_and_its_review_is_written_later() -> None:
    assert not {"reviewed_by", "reviewed_on", "explanation", "exception_reason"} & declared.fixed(Reconciliation)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-40, 40))
def test_a_period_does_not_end_before_it_begins(first: date, days: int) -> None:
    from datetime import timedelta

    last = first + timedelta(days)
    for cls in (PeriodLock, Reconciliation):
        record = declared.filled(cls, starts_on=first, ends_on=last)
        if days < 0:
            assert rule_of(lambda record=record: check_record(record)) == "ends_before_start"
        else:
            check_record(record)


@pytest.mark.parametrize("code", [each.code for each in codelists.load("reconciliations")])
def test_every_routine_has_a_name_in_each_language(code: str) -> None:
    check_value(RUN["routine"], code)
    assert all(codelists.load("reconciliations").label(code, language) for language in ("en", "fr", "es", "ar"))


@pytest.mark.parametrize(
    "field", [LOCK["unbilled_count"], RUN["compared"], RUN["differences"], LOCK["unbilled_amount"]]
)
def test_nothing_is_counted_below_zero(field: Any) -> None:
    check_value(field, 0)
    assert rule_of(lambda: check_value(field, -1)) == "too_small"


@pytest.mark.parametrize("field", [RUN["amount"], FOUND["amount"]])
def test_a_difference_goes_either_way(field: Any) -> None:
    check_value(field, -1)


def test_who_opened_a_period_again_when_and_why_is_one_cell() -> None:
    assert LOCK["reopened_by"].cell == LOCK["reopened_on"].cell == LOCK["reopen_reason"].cell
    assert LOCK["reopen_approved_by"].cell != LOCK["reopened_by"].cell


@pytest.mark.parametrize(("name", "length"), [("finding", 60), ("finding_key", 200), ("closing_note", 500)])
def test_what_a_difference_says_has_its_length(name: str, length: int) -> None:
    check_value(FOUND[name], "x" * length)
    assert rule_of(lambda: check_value(FOUND[name], "x" * (length + 1))) == "too_long"
