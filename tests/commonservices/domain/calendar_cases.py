"""The renewals and notices that are easily got wrong: leap days, month ends, renewals, leaving, amendments."""

from __future__ import annotations

from tests.commonservices.domain.calendar_traps import FOREIGN_TRAPS, YEARLY, D, Trap, sealed
from tests.commonservices.domain.made import party, version

OWN_TRAPS = (
    Trap(
        "leap day as the end",
        D(2028, 2, 29),
        {"expiry_on": D(2028, 2, 29), "notice_days_termination": 0},
        says={"last_notice_on": D(2028, 2, 29)},
        reason="ends_today",
        covered=(D(2028, 2, 29), D(2028, 3, 1)),
    ),
    Trap(
        "leap day renewed keeps the end of February",
        D(2028, 3, 1),
        {"expiry_on": D(2028, 2, 29), **YEARLY},
        says={"end_on": D(2029, 2, 28), "next_end_on": D(2030, 2, 28)},
        reason="renews_ahead",
    ),
    Trap(
        "leap year in the days of notice",
        D(2028, 1, 1),
        {"expiry_on": D(2028, 3, 30), "notice_days_termination": 30},
        says={"last_notice_on": D(2028, 2, 29)},
        reason="ends_ahead",
    ),
    Trap(
        "month ends stay month ends",
        D(2026, 2, 28),
        {"expiry_on": D(2026, 1, 31), "auto_renew": True, "renewal_term_m": 1, "notice_days_termination": 0},
        says={"end_on": D(2026, 2, 28), "next_end_on": D(2026, 3, 31)},
        reason="renews_today",
    ),
    Trap(
        "open-ended has no end, notice makes one",
        D(2026, 10, 1),
        {"expiry_on": None, "open_ended": True},
        says={"end_on": None, "last_notice_on": None, "decide_by": None},
        reason="open_ended_notice",
    ),
    Trap(
        "open-ended under notice ends",
        D(2026, 10, 1),
        {"expiry_on": None, "open_ended": True},
        steps=(("NOTICE", D(2026, 9, 1)),),
        says={"end_on": D(2026, 11, 30)},
        reason="notice",
    ),
    Trap("neither end nor open-ended", D(2026, 10, 1), {"expiry_on": None}, says={"end_on": None}, reason="no_end"),
    Trap(
        "renewed twice",
        D(2028, 3, 1),
        {**YEARLY, "max_renewals": 5},
        says={"renewals": 2, "renewals_left": 3, "end_on": D(2028, 12, 31)},
        reason="renews_ahead",
    ),
    Trap(
        "the most renewals are reached",
        D(2028, 3, 1),
        {**YEARLY, "max_renewals": 2},
        says={"renewals": 2, "renewals_left": 0, "renews": False, "next_end_on": None},
        reason="used_up_ahead",
    ),
    Trap(
        "no renewal is allowed",
        D(2026, 11, 1),
        {**YEARLY, "max_renewals": 0},
        says={"renews": False, "renewals_left": 0},
        reason="ends_passed",
    ),
    Trap(
        "of two parties one leaves",
        D(2026, 5, 1),
        more={"parties": (party("UNEXAM", "PROVIDER"), party("UNDP", withdrew_on=D(2026, 8, 31)))},
        says={"end_on": D(2026, 8, 31)},
        reason="left_alone",
    ),
    Trap(
        "notice pending",
        D(2026, 4, 1),
        steps=(("NOTICE", D(2026, 3, 12)),),
        says={"end_on": D(2026, 6, 10), "decide_by": None, "notice_given_on": D(2026, 3, 12)},
        reason="notice",
        covered=(D(2026, 6, 10), D(2026, 6, 11)),
    ),
    Trap(
        "notice given too late runs into the renewed term",
        D(2026, 12, 1),
        YEARLY,
        steps=(("NOTICE", D(2026, 11, 15)),),
        says={"end_on": D(2027, 2, 13)},
        reason="notice_renewed",
    ),
    Trap(
        "notice on the last day ends it with its term",
        D(2026, 11, 1),
        YEARLY,
        steps=(("NOTICE", D(2026, 10, 2)),),
        says={"end_on": D(2026, 12, 31)},
        reason="notice",
    ),
    Trap(
        "suspended days do not move the end",
        D(2026, 4, 1),
        steps=(("SUSPENDED", D(2026, 3, 1)),),
        says={"end_on": D(2026, 12, 31), "decide_by": D(2026, 9, 18)},
        reason="ends_ahead",
    ),
    Trap(
        "superseded ends the day before its successor",
        D(2026, 9, 1),
        steps=(("SUPERSEDED", D(2026, 8, 1)),),
        says={"end_on": D(2026, 7, 31)},
        reason="superseded",
        covered=(D(2026, 7, 31), D(2026, 8, 1)),
    ),
    Trap(
        "a signed extension counts before it applies",
        D(2026, 10, 10),
        more={"versions": (version(), sealed(2, D(2027, 1, 1), expiry_on=D(2027, 12, 31)))},
        says={"end_on": D(2027, 12, 31), "last_notice_on": D(2027, 10, 2), "amended_on": D(2027, 1, 1)},
        reason="ends_ahead",
    ),
    Trap(
        "an extension that comes after the end leaves it",
        D(2026, 10, 10),
        more={"versions": (version(), sealed(2, D(2027, 1, 2), expiry_on=D(2027, 12, 31)))},
        says={"end_on": D(2026, 12, 31), "amended_on": None},
        reason="ends_passed",
    ),
    Trap(
        "an amendment that is not signed changes nothing",
        D(2026, 10, 10),
        more={"versions": (version(), version(number=2, expiry_on=D(2027, 12, 31), version_applies_on=D(2026, 12, 1)))},
        says={"end_on": D(2026, 12, 31), "amended_on": None},
        reason="ends_passed",
    ),
    Trap(
        "an amendment that shortens the term counts too",
        D(2026, 3, 1),
        more={"versions": (version(), sealed(2, D(2026, 6, 1), expiry_on=D(2026, 9, 30)))},
        says={"end_on": D(2026, 9, 30), "last_notice_on": D(2026, 7, 2)},
        reason="ends_ahead",
    ),
    Trap(
        "the mandate ends before the arrangement",
        D(2026, 3, 1),
        more={"mandate_end_on": D(2026, 9, 30)},
        says={"mandate_clash": D(2026, 9, 30)},
        reason="ends_ahead",
    ),
    Trap(
        "the mandate ends with the arrangement",
        D(2026, 3, 1),
        more={"mandate_end_on": D(2026, 12, 31)},
        says={"mandate_clash": None},
        reason="ends_ahead",
    ),
    Trap(
        "the day of expiry is covered, the next is not",
        D(2026, 12, 31),
        says={"end_on": D(2026, 12, 31)},
        reason="ends_passed",
        covered=(D(2026, 12, 31), D(2027, 1, 1)),
    ),
    Trap(
        "a term that has run out is told until it is moved",
        D(2027, 1, 5),
        says={"end_on": D(2026, 12, 31)},
        reason="overdue",
    ),
    Trap(
        "cancelled before it was signed", D(2026, 1, 5), state="CANCELLED", says={"decide_by": None}, reason="cancelled"
    ),
    Trap(
        "a draft is not in force",
        D(2026, 1, 5),
        state="DRAFT",
        says={"decide_by": None, "renews": False},
        reason="draft",
    ),
)

TRAPS = FOREIGN_TRAPS + OWN_TRAPS
