"""Differences on record after a run: new, still there, back, gone; and what people do with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.money import Money
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.reconciling.findings import Finding, finding, outcome
from commonservices.domain.reconciling.keeping_up import (
    ACCEPTED,
    GONE,
    OPEN,
    SETTLED,
    brought_up,
    closed,
    made,
    reopened,
    reviewed,
)
from commonservices.errors import RuleBroken
from tests.commonservices.domain.reconciling.planted import no, usd

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)


def found(number: int, minor: int = 100, scope: str = "bill") -> Finding:
    words = {"bill": f"B-{number}"}
    return finding("bill_not_its_lines", no(number), scope=scope, arrangement_id=no(90), amount=usd(minor), words=words)


def kept(number: int, state: str = OPEN, minor: int = 100, note: str = "") -> Discrepancy:
    return replace(made("R5", found(number, minor), None, JULY), state=state, closing_note=note)


def after(known: list[Discrepancy], *findings: Finding, scope: list[str] | None = None) -> dict[str, Discrepancy]:
    brought = brought_up("R5", outcome(9, findings, scope), known, {no(90): no(91)}, AUGUST)
    return {each.finding_key.rpartition("|")[2][-2:]: each for each in brought.records}


def test_a_new_difference_is_open_with_an_owner_a_day_and_its_words() -> None:
    record = after([], found(1))["01"]
    assert (record.state, record.found_on, record.last_seen_on, record.due_on) == (
        OPEN,
        AUGUST,
        AUGUST,
        date(2026, 8, 31),
    )
    assert (record.owner_person_id, record.amount, record.routine) == (no(91), 100, "R5")
    assert '"B-1"' in record.words


def test_one_still_there_keeps_its_day_and_owner_and_takes_the_new_amount() -> None:
    before = replace(kept(1), owner_person_id=no(77), due_on=JULY)
    record = after([before], found(1, 250))["01"]
    assert (record.id, record.found_on, record.last_seen_on, record.amount) == (before.id, JULY, AUGUST, 250)
    assert (record.owner_person_id, record.due_on) == (no(77), JULY)


@pytest.mark.parametrize(
    ("state", "minor", "expected"),
    [
        (OPEN, 100, OPEN),
        (SETTLED, 100, OPEN),
        (GONE, 100, OPEN),
        (ACCEPTED, 100, ACCEPTED),
        (ACCEPTED, 101, OPEN),
    ],
)
def test_what_is_found_again_is_open_unless_it_was_accepted_with_this_amount(
    state: str, minor: int, expected: str
) -> None:
    record = after([kept(1, state, note="agreed with finance")], found(1, minor))["01"]
    assert (record.state, record.closing_note) == (expected, "agreed with finance")


@pytest.mark.parametrize(("state", "expected"), [(OPEN, GONE), (ACCEPTED, GONE), (SETTLED, None), (GONE, None)])
def test_what_is_not_found_any_more_is_gone_and_keeps_its_note(state: str, expected: str | None) -> None:
    records = after([kept(1, state, note="agreed")])
    assert [each.state for each in records.values()] == ([expected] if expected else [])
    assert all(each.closing_note == "agreed" for each in records.values())


def test_what_was_not_looked_at_stays_as_it_is() -> None:
    assert after([kept(1)], scope=["2026-06-30"]) == {}
    assert after([kept(1)], scope=["bill"])["01"].state == GONE


def test_a_run_counts_what_is_new_back_and_gone() -> None:
    known = [kept(1), kept(2, GONE), kept(3), kept(4, ACCEPTED)]
    brought = brought_up("R5", outcome(9, [found(2), found(3), found(5)]), known, {}, AUGUST)
    assert (brought.new, brought.back, brought.gone) == (1, 1, 2)


states = st.tuples(st.integers(1, 6), st.sampled_from([OPEN, SETTLED, ACCEPTED, GONE]))


@given(st.lists(states, unique_by=lambda pair: pair[0]), st.sets(st.integers(1, 6)))
def test_every_difference_found_is_open_or_accepted_afterwards_and_no_note_is_lost(
    held: list[tuple[int, str]], seen: set[int]
) -> None:
    known = [kept(number, state, note=f"note {number}") for number, state in held]
    records = after(known, *(found(number) for number in seen))
    for number in seen:
        assert records[f"{number:02}"].state in {OPEN, ACCEPTED}
    for number, _ in held:
        record = records.get(f"{number:02}")
        assert record is None or record.closing_note == f"note {number}"


def test_a_difference_is_closed_once_and_with_a_note() -> None:
    for state in (SETTLED, ACCEPTED):
        record = closed(kept(1), state, " paid twice, taken back ", "Officer", AUGUST)
        assert (record.state, record.closing_note, record.closed_by) == (state, "paid twice, taken back", "Officer")
        assert record.closed_on == AUGUST
        with pytest.raises(RuleBroken) as caught:
            closed(record, state, "again", "Officer", AUGUST)
        assert caught.value.rule == "discrepancy_closed"
    with pytest.raises(RuleBroken) as caught:
        closed(kept(1), SETTLED, "  ", "Officer", AUGUST)
    assert caught.value.rule == "discrepancy_note_missing"


def test_a_closed_difference_opens_again_and_keeps_its_note() -> None:
    record = reopened(kept(1, ACCEPTED, note="small"))
    assert (record.state, record.closing_note) == (OPEN, "small")
    with pytest.raises(RuleBroken) as caught:
        reopened(record)
    assert caught.value.rule == "discrepancy_open"


def run(differences: int = 2, explanation: str = "") -> Reconciliation:
    return Reconciliation(
        id=no(5),
        routine="R5",
        starts_on=JULY,
        ends_on=AUGUST,
        prepared_by="First Officer",
        prepared_on=JULY,
        differences=differences,
        result="DIFFERS",
        explanation=explanation,
    )


def test_somebody_else_reviews_a_reconciliation_and_differences_are_explained() -> None:
    done = reviewed(run(), "two late postings", "Second Officer", AUGUST)
    assert (done.reviewed_by, done.reviewed_on, done.explanation) == ("Second Officer", AUGUST, "two late postings")
    assert done.exception_reason == ""
    assert reviewed(run(0), "", "Second Officer", AUGUST).explanation == ""
    assert reviewed(run(2, "known"), "", "Second Officer", AUGUST).explanation == "known"


@pytest.mark.parametrize(
    ("record", "by", "rule"),
    [
        (run(), "Second Officer", "explanation_missing"),
        (run(0), "first officer ", "reviewer_prepared"),
        (replace(run(0), reviewed_by="X", reviewed_on=JULY), "Second Officer", "reviewed_already"),
    ],
)
def test_a_review_that_cannot_be_is_refused(record: Reconciliation, by: str, rule: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        reviewed(record, "", by, AUGUST)
    assert caught.value.rule == rule


def test_a_small_office_reviews_its_own_work_with_the_reason_on_record() -> None:
    done = reviewed(run(0), "", "First Officer", AUGUST, exception="only one finance officer on site")
    assert done.exception_reason == "only one finance officer on site"
    assert made("R5", found(1), None, JULY).currency == Money(0, "USD").currency
