"""The traps of renewals and notices that other registers fell into, each worked out by hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from tests.commonservices.domain.made import facts, in_state, party, version

D = date
YEARLY = {"auto_renew": True, "renewal_term_m": 12}
TACIT_36 = {"effective_on": D(2023, 7, 1), "expiry_on": D(2026, 6, 30), **YEARLY}


@dataclass(frozen=True)
class Trap:
    """One worked example: the terms, the steps since, the day looked from, and what the calendar must say."""

    id: str
    today: date
    terms: dict[str, Any] = field(default_factory=dict)
    state: str = "ACTIVE"
    steps: tuple[tuple[str, date], ...] = ()
    more: dict[str, Any] = field(default_factory=dict)
    says: dict[str, Any] = field(default_factory=dict)
    reason: str = ""
    covered: tuple[date, date] | None = None

    def known(self) -> Any:
        made = facts(**self.terms, **self.more)
        for state, day in self.steps:
            made = in_state(made, state, day)
        if not self.steps and self.state != made.state:
            made = replace(made, arrangement=replace(made.arrangement, state=self.state))
        return made


def sealed(number: int, applies: date, **changes: Any) -> Any:
    from commonservices.domain.ids import of_code

    return version(
        id=of_code("arrangement_version", f"number {number}"),
        number=number,
        sealed_on=applies - timedelta(days=60),
        version_applies_on=applies,
        **changes,
    )


FOREIGN_TRAPS = (
    Trap(
        "glpi#15893 a term of 36 months is not shown as ending three years late",
        D(2026, 6, 30),
        TACIT_36,
        says={"end_on": D(2026, 6, 30), "renewals": 0, "next_end_on": D(2027, 6, 30)},
        reason="renews_passed",
    ),
    Trap(
        "glpi#14703 a renewal adds the renewal term, not the first term again",
        D(2026, 7, 1),
        TACIT_36,
        says={"end_on": D(2027, 6, 30), "renewals": 1},
        reason="renews_ahead",
    ),
    Trap(
        "glpi#23084 after a renewal notice is counted from the new end",
        D(2026, 7, 1),
        TACIT_36,
        says={"last_notice_on": D(2027, 4, 1), "decide_by": D(2027, 3, 18)},
        reason="renews_ahead",
    ),
    Trap(
        "glpi#6004 the first term counts before any renewal",
        D(2024, 1, 1),
        TACIT_36,
        says={"last_notice_on": D(2026, 4, 1), "end_on": D(2026, 6, 30)},
        reason="renews_ahead",
    ),
    Trap(
        "glpi#2596 notice is counted from the end, not from the start",
        D(2026, 2, 1),
        {"effective_on": D(2026, 1, 1), "expiry_on": D(2026, 12, 31), "notice_days_termination": 90},
        says={"last_notice_on": D(2026, 10, 2), "decide_by": D(2026, 9, 18)},
        reason="ends_ahead",
    ),
    Trap(
        "glpi#6164 the notice day stays in the calendar once it has gone by",
        D(2026, 11, 1),
        says={"last_notice_on": D(2026, 10, 2), "decide_by": D(2026, 9, 18)},
        reason="ends_passed",
    ),
    Trap(
        "glpi#9090 a renewed term is not over",
        D(2027, 3, 1),
        YEARLY,
        says={"end_on": D(2027, 12, 31), "renews": True},
        reason="renews_ahead",
    ),
    Trap(
        "glpi#23516 express renewal happens by an act only",
        D(2026, 12, 1),
        {"renewal_term_m": 12, "auto_renew": False},
        says={"renews": False, "next_end_on": None, "renewals_left": 0},
        reason="ends_passed",
    ),
    Trap(
        "glpi#2213 the sentence is about days, the title stands beside it",
        D(2026, 10, 2),
        YEARLY,
        says={"last_notice_on": D(2026, 10, 2)},
        reason="renews_today",
    ),
    Trap(
        "snipe-it#1353 end, notice and decision are three days",
        D(2026, 1, 1),
        says={"end_on": D(2026, 12, 31), "last_notice_on": D(2026, 10, 2), "decide_by": D(2026, 9, 18)},
        reason="ends_ahead",
    ),
    Trap(
        "snipe-it#3410 without notice days the end is still told",
        D(2026, 1, 1),
        {"notice_days_termination": None},
        says={"end_on": D(2026, 12, 31), "last_notice_on": None, "decide_by": None},
        reason="ends_without_notice",
    ),
    Trap(
        "snipe-it#5515 no notice at all is a day of its own",
        D(2026, 12, 31),
        {"notice_days_termination": 0},
        says={"last_notice_on": D(2026, 12, 31)},
        reason="ends_today",
    ),
    Trap(
        "snipe-it#9547 a notice longer than the term is told as gone by",
        D(2026, 1, 1),
        {"notice_days_termination": 400},
        says={"last_notice_on": D(2025, 11, 26)},
        reason="ends_passed",
    ),
    Trap(
        "snipe-it#17878 one party that leaves does not end what others go on with",
        D(2026, 5, 1),
        more={"parties": (party("UNEXAM", "PROVIDER"), party("UNDP", withdrew_on=D(2026, 6, 30)), party("WHO"))},
        says={"end_on": D(2026, 12, 31)},
        reason="ends_ahead",
    ),
    Trap(
        "snipe-it#1852 what has expired says since when",
        D(2027, 2, 1),
        steps=(("EXPIRED", D(2027, 1, 1)),),
        says={"end_on": D(2026, 12, 31), "decide_by": None},
        reason="expired",
        covered=(D(2026, 12, 31), D(2027, 1, 1)),
    ),
    Trap(
        "erpnext#33556 nothing falls due after the end",
        D(2027, 6, 1),
        {"settlement_due_days": 60},
        steps=(("EXPIRED", D(2027, 1, 1)),),
        says={"settlement_due_on": D(2027, 3, 1), "next_review_on": None},
        reason="expired",
    ),
    Trap(
        "erpnext#46080 periods that were skipped are caught up at once",
        D(2031, 6, 1),
        YEARLY,
        says={"renewals": 5, "end_on": D(2031, 12, 31)},
        reason="renews_ahead",
    ),
    Trap(
        "erpnext#48941 an end before the start does not go round for ever",
        D(2026, 6, 1),
        {"effective_on": D(2026, 12, 31), "expiry_on": D(2026, 1, 1), "auto_renew": True, "renewal_term_m": 1},
        says={"end_on": D(2026, 6, 1), "renewals": 5},
        reason="renews_passed",
    ),
    Trap(
        "erpnext#29870 the first month is a whole one",
        D(2026, 1, 31),
        {"expiry_on": D(2026, 1, 31), "auto_renew": True, "renewal_term_m": 1, "notice_days_termination": 10},
        says={"end_on": D(2026, 1, 31), "next_end_on": D(2026, 2, 28), "last_notice_on": D(2026, 1, 21)},
        reason="renews_passed",
    ),
    Trap(
        "contract#467 an amendment does not change what has ended",
        D(2027, 6, 1),
        steps=(("TERMINATED", D(2026, 7, 1)),),
        more={"versions": (version(), sealed(2, D(2027, 1, 1), expiry_on=D(2029, 12, 31)))},
        says={"end_on": D(2026, 6, 30)},
        reason="terminated",
    ),
    Trap(
        "contract#712 the end is kept when a notice runs beyond it",
        D(2026, 12, 1),
        steps=(("NOTICE", D(2026, 11, 15)),),
        says={"end_on": D(2026, 12, 31), "notice_given_on": D(2026, 11, 15)},
        reason="notice_term_first",
    ),
    Trap(
        "contract#1080 the end may be the day it starts",
        D(2026, 1, 1),
        {"expiry_on": D(2026, 1, 1)},
        says={"end_on": D(2026, 1, 1)},
        reason="ends_passed",
        covered=(D(2026, 1, 1), D(2026, 1, 2)),
    ),
    Trap(
        "contract#989 of three renewals each has its own end",
        D(2029, 1, 1),
        YEARLY,
        says={"renewals": 3, "end_on": D(2029, 12, 31)},
        reason="renews_ahead",
    ),
    Trap(
        "contract#1065 of three parties the last two hold it up",
        D(2026, 5, 1),
        more={
            "parties": (
                party("UNEXAM", "PROVIDER", withdrew_on=D(2026, 9, 30)),
                party("UNDP", withdrew_on=D(2026, 6, 30)),
                party("WHO"),
            )
        },
        says={"end_on": D(2026, 9, 30)},
        reason="left_alone",
    ),
    Trap(
        "clm the notice day comes before the renewal day",
        D(2026, 9, 1),
        YEARLY,
        says={"last_notice_on": D(2026, 10, 2), "next_end_on": D(2027, 12, 31)},
        reason="renews_ahead",
    ),
)
