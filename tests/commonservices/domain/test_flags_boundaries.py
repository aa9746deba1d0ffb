"""Each flag on the day before it begins, on its first day and on the day after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from commonservices.domain import flags
from tests.commonservices.domain.made import entity, event, facts, in_state, party

ONE = timedelta(days=1)
QUIET = {"expiry_on": date(2029, 12, 31), "first_review_on": date(2029, 1, 1)}


def severity_on(known, code, day):
    return next((each.severity for each in flags.derived_flags(known, day) if each.code == code), None)


def with_use(**changes):
    known = in_state(facts(expiry_on=date(2026, 6, 30)), "EXPIRED", date(2026, 7, 1))
    return facts("EXPIRED", expiry_on=date(2026, 6, 30), events=known.events, **changes)


@pytest.mark.parametrize(
    ("code", "known", "turn", "before", "after"),
    [
        ("EXPIRING", facts(first_review_on=None), date(2026, 7, 4), None, "att"),
        ("EXPIRING", facts(first_review_on=None), date(2026, 10, 2), "att", "crit"),
        ("EXPIRING", facts(first_review_on=None), date(2027, 1, 1), "crit", None),
        ("EXPIRING", facts(expiry_on=date(2028, 2, 29)), date(2027, 9, 2), None, "att"),
        ("REVIEW_DUE", facts(**QUIET), date(2029, 1, 1), None, "att"),
        ("LATE_DECISION", facts(decision_lead_days=30), date(2026, 9, 3), None, "att"),
        ("LATE_DECISION", facts(decision_lead_days=30), date(2026, 10, 3), "att", "crit"),
        ("LATE_DECISION", facts(decision_lead_days=0), date(2026, 10, 3), None, "crit"),
        ("LATE_DECISION", facts(decision_lead_days=0, notice_days_termination=0), date(2027, 1, 1), None, "crit"),
        ("RATE_GAP", facts(**QUIET, rate_gap_on=date(2026, 3, 1)), date(2026, 3, 1), None, "att"),
        ("DRIVER_STALE", facts(**QUIET, census_dates=(date(2025, 6, 30),)), date(2026, 7, 1), None, "any"),
        ("DRIVER_STALE", facts(**QUIET, census_dates=(date(2024, 2, 29),)), date(2025, 3, 1), None, "any"),
        (
            "RETROACTIVE",
            facts(**QUIET, parties=(party("UNEXAM"), party("UNDP", signed_on=date(2026, 2, 3)))),
            date(2026, 2, 3),
            None,
            "any",
        ),
        (
            "PARTY_NOT_SIGNED",
            facts(**QUIET, parties=(party("UNDP", signed_on=None),), first_use={entity("UNDP"): date(2026, 4, 30)}),
            date(2026, 4, 30),
            None,
            "crit",
        ),
        (
            "REVIEW_DUE",
            facts(expiry_on=date(2029, 12, 31), events=(event(1, "ACTIVE", "ACTIVE", date(2027, 2, 28)),)),
            date(2028, 2, 28),
            None,
            "att",
        ),
    ],
)
def test_a_flag_turns_on_its_day_and_stays_the_day_after(code, known, turn, before, after):
    told = {"any"} if after == "any" else {after}
    found = [severity_on(known, code, day) for day in (turn - ONE, turn, turn + ONE)]
    assert found[0] == before
    assert all(each is not None if told == {"any"} else each == after for each in found[1:])


@pytest.mark.parametrize(
    ("last_use", "mandate_end", "spent", "expected"),
    [
        (date(2026, 6, 29), None, None, set()),
        (date(2026, 6, 30), None, None, set()),
        (date(2026, 7, 1), None, None, {"LAPSED_BUT_USED"}),
        (date(2026, 6, 30), None, 799, set()),
        (date(2026, 6, 30), None, 800, {"CEILING_80"}),
        (date(2026, 6, 30), None, 999, {"CEILING_80"}),
        (date(2026, 7, 1), None, 1000, {"LAPSED_BUT_USED", "CEILING_HIT"}),
        (date(2026, 6, 30), date(2026, 6, 29), None, set()),
    ],
)
def test_an_ended_arrangement_keeps_only_the_flags_of_what_happened(last_use, mandate_end, spent, expected):
    known = with_use(
        last_use={entity("UNDP"): last_use},
        mandate_end_on=mandate_end,
        spent_amount=spent,
        ceiling_amount=1000,
        services=(),
    )
    assert {each.code for each in flags.derived_flags(known, date(2026, 8, 1))} == expected


@pytest.mark.parametrize(("days", "flagged"), [(-1, True), (0, False), (1, False)])
@pytest.mark.parametrize("state", ["DRAFT", "SIGNED", "ACTIVE", "SUSPENDED"])
def test_a_mandate_that_ends_with_the_arrangement_is_long_enough(state, days, flagged):
    known = facts(state, mandate_end_on=date(2026, 12, 31) + timedelta(days=days))
    assert (severity_on(known, "MANDATE_BEYOND", date(2026, 2, 1)) is not None) == flagged
