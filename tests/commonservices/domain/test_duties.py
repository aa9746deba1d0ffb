"""Obligations, risks and answers to alerts: what each needs, and where its numbers end."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from commonservices.domain.duties import AlertAnswer, Obligation, ObligationMet, Risk
from tests.commonservices.domain.refusals import differing

DAY = date(2026, 9, 1)
ABOVE = UUID(int=9)
DUTY = Obligation(id=UUID(int=1), arrangement_id=ABOVE, kind="REPORT", text="Quarterly report", first_due_on=DAY)
MET = ObligationMet(id=UUID(int=2), obligation_id=DUTY.id, due_on=DAY, met_on=DAY)
RISK = Risk(id=UUID(int=3), subject_kind="ARRANGEMENT", subject_id=ABOVE, text="The partner may leave")


def test_an_obligation_has_an_arrangement_words_a_kind_and_a_first_day() -> None:
    assert (DUTY.lead_days, DUTY.currency) == (30, "USD")
    assert differing(DUTY, {
        "once": ({}, ""),
        "no arrangement": ({"arrangement_id": None}, "arrangement_id"),
        "no words": ({"text": ""}, "text"),
        "no first day": ({"first_due_on": None}, "first_due_on"),
        "every month": ({"every_m": 1}, ""),
        "every no month": ({"every_m": 0}, "every_m"),
        "every fifty years": ({"every_m": 600}, ""),
        "every century": ({"every_m": 601}, "every_m"),
        "told long before": ({"lead_days": 3660}, ""),
        "told too long before": ({"lead_days": 3661}, "lead_days"),
        "told after it": ({"lead_days": -1}, "lead_days"),
        "below zero": ({"amount": -1}, "amount"),
        "with an amount": ({"amount": 10_000, "currency": "XOF"}, ""),
        "in no currency": ({"amount": 10_000, "currency": "ABC"}, "currency"),
    }) == {}  # fmt: skip


def test_a_day_that_was_met_names_the_obligation_and_both_days() -> None:
    assert differing(MET, {
        "as it is": ({}, ""),
        "of nothing": ({"obligation_id": None}, "obligation_id"),
        "of no day": ({"due_on": None}, "due_on"),
        "never met": ({"met_on": None}, "met_on"),
        "long note": ({"note": "x" * 501}, "note"),
    }) == {}  # fmt: skip


def test_likelihood_and_impact_of_a_risk_run_from_one_to_five() -> None:
    cases = {f"{name} {value}": ({name: value}, "" if 1 <= value <= 5 else name)
             for name in ("likelihood", "impact") for value in (0, 1, 5, 6)}  # fmt: skip
    assert differing(RISK, cases) == {}
    assert differing(RISK, {
        "of nothing": ({"subject_id": None}, "subject_id"),
        "no words": ({"text": ""}, "text"),
        "no state": ({"state": ""}, "state"),
        "a number that is none": ({"impact": True}, "impact"),
    }) == {}  # fmt: skip


def test_an_answer_to_an_alert_says_who_answered_when_and_why() -> None:
    answer = AlertAnswer(
        id=UUID(int=4), subject_kind="ARRANGEMENT", subject_id=ABOVE, alert="", due_on=DAY, answer="", reason="Seen",
        answered_on=DAY, answered_by="A",
    )  # fmt: skip
    assert differing(answer, {
        "no alert": ({}, "alert"),
        "unknown alert": ({"alert": "NOISE"}, "alert"),
    }) == {}  # fmt: skip
