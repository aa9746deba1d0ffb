"""What is said of a bill in each of its states, from records made by hand: no register is opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from commonservices.domain import settling
from commonservices.queries.bills import BillDetail
from tests.ui.bills.made import TODAY, a_bill, a_detail, a_line
from ui.bills.bill_facts import BillFacts
from ui.kit.key_values import Pair
from ui.page import PageFrame


@pytest.fixture
def facts(unread: PageFrame) -> Iterator[BillFacts]:
    """The facts in English; nothing is looked up."""
    owner = QObject()
    yield BillFacts(unread, owner)
    owner.deleteLater()


def pairs(facts: BillFacts, detail: BillDetail) -> dict[str, Pair]:
    """Give what stands at the side by key."""
    return {each.key: each for each in facts.pairs(detail)}


LIVES: dict[str, tuple[dict[str, Any], dict[str, Any], list[tuple[str, str, str]]]] = {
    "a draft waits for its issue": (
        {"state": "DRAFT", "issued_on": None, "due_on": None},
        {},
        [
            ("DRAFT", "A. Preparer", "now"),
            ("ISSUED", "", "ahead"),
            ("PART_PAID", "", "ahead"),
            ("PAID", "", "ahead"),
        ],
    ),
    "an issued bill says when it was issued and how long there is to pay": (
        {"state": "ISSUED"},
        {},
        [
            ("DRAFT", "A. Preparer", "done"),
            ("ISSUED", "1 Oct", "now"),
            ("PART_PAID", "", "ahead"),
            ("PAID", "in 19 d", "ahead"),
        ],
    ),
    "a late bill says how late it is where it would be paid": (
        {"state": "ISSUED", "due_on": date(2026, 10, 2), "days_overdue": 10},
        {},
        [
            ("DRAFT", "A. Preparer", "done"),
            ("ISSUED", "1 Oct", "now"),
            ("PART_PAID", "", "ahead"),
            ("PAID", "10 d late", "ahead"),
        ],
    ),
    "a part paid bill has the last step before it": (
        {"state": "PART_PAID", "balance": 24_370},
        {},
        [
            ("DRAFT", "A. Preparer", "done"),
            ("ISSUED", "1 Oct", "done"),
            ("PART_PAID", "", "now"),
            ("PAID", "in 19 d", "ahead"),
        ],
    ),
    "a paid bill is not urgent any more": (
        {"state": "PAID", "balance": 0, "due_on": date(2026, 10, 2)},
        {},
        [
            ("DRAFT", "A. Preparer", "done"),
            ("ISSUED", "1 Oct", "done"),
            ("PART_PAID", "", "done"),
            ("PAID", "", "now"),
        ],
    ),
    "a dispute is a step of its own": (
        {"state": "DISPUTED"},
        {"disputed_on": date(2026, 10, 5)},
        [
            ("DRAFT", "A. Preparer", "done"),
            ("ISSUED", "1 Oct", "done"),
            ("DISPUTED", "5 Oct", "now"),
            ("PART_PAID", "", "ahead"),
            ("PAID", "in 19 d", "ahead"),
        ],
    ),
    "a dispute of which no day is known has none": (
        {"state": "DISPUTED"},
        {},
        [
            ("DRAFT", "A. Preparer", "done"),
            ("ISSUED", "1 Oct", "done"),
            ("DISPUTED", "", "now"),
            ("PART_PAID", "", "ahead"),
            ("PAID", "in 19 d", "ahead"),
        ],
    ),
    "a cancelled bill ends there": (
        {"state": "CANCELLED", "balance": 0},
        {"state_on": date(2026, 10, 9)},
        [("DRAFT", "A. Preparer", "done"), ("ISSUED", "1 Oct", "done"), ("CANCELLED", "9 Oct", "now")],
    ),
    "what is written off ends there, with the year when it is another": (
        {"state": "WRITTEN_OFF", "balance": 0, "issued_on": date(2025, 3, 31)},
        {"state_on": date(2025, 12, 31)},
        [("DRAFT", "A. Preparer", "done"), ("ISSUED", "31 Mar 25", "done"), ("WRITTEN_OFF", "31 Dec 25", "now")],
    ),
}


def test_the_life_of_a_bill_is_told_step_by_step(facts: BillFacts) -> None:
    wrong = {}
    for name, (row, bill, expected) in LIVES.items():
        steps = [(each.key, each.detail, each.state) for each in facts.life(a_detail(a_bill(**row), **bill))]
        if steps != expected:
            wrong[name] = steps
    assert wrong == {}


def test_every_state_a_bill_can_have_has_exactly_one_step_that_is_now(facts: BillFacts) -> None:
    states = (
        settling.DRAFT,
        settling.ISSUED,
        settling.DISPUTED,
        settling.PART_PAID,
        settling.PAID,
        settling.WRITTEN_OFF,
        settling.CANCELLED,
    )
    for state in states:
        steps = facts.life(a_detail(a_bill(state=state)))
        assert [each.key for each in steps if each.state == "now"] == [state], state
        place = [each.key for each in steps].index(state)
        assert {each.state for each in steps[:place]} <= {"done"}, state
        assert {each.state for each in steps[place + 1 :]} <= {"ahead"}, state
        assert all(each.label for each in steps), state
        assert len({each.label for each in steps}) == len(steps), state


PROVISIONAL = "The month has no rate of exchange of its own yet: the amount in USD is provisional."
VALUED = "The value is recorded, nothing is to be paid."
SAID: dict[str, tuple[dict[str, Any], dict[str, Any], tuple[str, str, str]]] = {
    "all is in order": ({}, {}, ("", "", "info")),
    "a part is disputed": (
        {"state": "DISPUTED", "disputed_amount": 30_000},
        {"disputed_on": date(2026, 10, 5), "dispute_reason": "The meter was read twice"},
        ("USD 300.00 disputed since 5 October 2026", "The meter was read twice", "att"),
    ),
    "all that is open is disputed": (
        {"state": "DISPUTED", "disputed_amount": None, "balance": 4_370},
        {"disputed_on": date(2025, 10, 5)},
        ("USD 43.70 disputed since 5 October 2025", "", "att"),
    ),
    "a dispute comes before a reminder": (
        {"state": "DISPUTED", "disputed_amount": 100, "days_overdue": 95, "currency": "JPY"},
        {"disputed_on": date(2026, 10, 5), "reminder_due": 90},
        ("JPY 100 disputed since 5 October 2026", "", "att"),
    ),
    "a reminder is due": (
        {"days_overdue": 31, "due_on": date(2026, 9, 11)},
        {"reminder_due": 30},
        ("31 days late: the reminder of 30 days is due.", "", "crit"),
    ),
    "the last reminder is due": (
        {"days_overdue": 204, "due_on": date(2026, 3, 22)},
        {"reminder_due": 180},
        ("204 days late: the reminder of 180 days is due.", "", "crit"),
    ),
    "it was cancelled": (
        {"state": "CANCELLED", "balance": 0},
        {"state_reason": "Billed to the wrong entity"},
        ("Cancelled", "Billed to the wrong entity", "neu"),
    ),
    "it was written off": (
        {"state": "WRITTEN_OFF", "balance": 0},
        {"state_reason": "Below the threshold"},
        ("Written off", "Below the threshold", "neu"),
    ),
    "it was given free": (
        {"kind": "GIVEN_FREE", "basis": "NON_REIMBURSABLE"},
        {"state_reason": "Medical evacuation"},
        (VALUED, "Medical evacuation", "info"),
    ),
    "it was given free although the basis would be paid": ({"kind": "GIVEN_FREE"}, {}, (VALUED, "", "info")),
    "it is done in return": ({"basis": "RECIPROCAL"}, {}, (VALUED, "", "info")),
    "what is netted at the end is paid": ({"basis": "RECIPROCAL", "kind": "TRUE_UP"}, {}, ("", "", "info")),
    "a credit note of something reciprocal is paid": (
        {"basis": "RECIPROCAL", "kind": "CREDIT"},
        {},
        ("", "", "info"),
    ),
    "the rate is not known yet": ({"provisional": True}, {}, (PROVISIONAL, "", "info")),
    "what is free needs no rate": (
        {"kind": "GIVEN_FREE", "provisional": True},
        {},
        (VALUED, "", "info"),
    ),
    "a cancelled bill needs no rate": (
        {"state": "CANCELLED", "provisional": True},
        {},
        ("Cancelled", "", "neu"),
    ),
}


def test_one_sentence_is_said_and_it_is_the_one_that_matters_most(facts: BillFacts) -> None:
    wrong = {}
    for name, (row, bill, expected) in SAID.items():
        found = facts.said(a_detail(a_bill(**row), **bill))
        if found != expected:
            wrong[name] = found
    assert wrong == {}


def test_the_side_says_what_is_known_and_leaves_out_what_is_empty(facts: BillFacts) -> None:
    found = pairs(facts, a_detail())
    assert {key: each.value for key, each in found.items()} == {
        "total": "USD 1,243.70",
        "usd": "USD 1,243.70",
        "balance": "USD 1,243.70",
        "due": "31 Oct in 19 d",
        "ledger": "Not noted yet",
        "provider": "UNICEF",
        "party": "WFP · World Food Programme",
        "channel": "External: invoice",
        "basis": "Reimbursable",
        "issued": "B. Issuer",
        "memo": "Memo register, never a ledger",
    }
    assert list(found)[-1] == "memo"
    assert not any(each.link for each in found.values())


PAIRS: dict[str, tuple[dict[str, Any], dict[str, Any], str, tuple[str, str] | None]] = {
    "a bill that is not issued has no due day": ({"due_on": None}, {}, "due", None),
    "a due day of a paid bill stands alone": (
        {"balance": 0, "due_on": date(2026, 10, 2)},
        {},
        "due",
        ("2 Oct", ""),
    ),
    "a near due day is marked": ({"due_on": date(2026, 10, 26)}, {}, "due", ("26 Oct in 14 d", "att")),
    "a day beyond two weeks is not": ({"due_on": date(2026, 10, 27)}, {}, "due", ("27 Oct in 15 d", "")),
    "a due day that is today is near": ({"due_on": TODAY}, {}, "due", ("12 Oct today", "att")),
    "a late day is red": (
        {"due_on": date(2025, 10, 12), "days_overdue": 365},
        {},
        "due",
        ("12 Oct 25 365 d late", "crit"),
    ),
    "what is open is red when it is late": ({"days_overdue": 1}, {}, "balance", ("USD 1,243.70", "crit")),
    "nothing open is shown as nothing": ({"balance": 0}, {}, "balance", ("USD 0.00", "")),
    "an unknown amount in dollars is left out": ({"total_usd": None}, {}, "usd", None),
    "another currency is named": ({"currency": "XAF", "total": 81_000}, {}, "total", ("XAF 81,000", "")),
    "a credit is below nothing": ({"total": -5_000}, {}, "total", ("USD −50.00", "")),  # noqa: RUF001
    "the ledger's reference": ({"external_reference": "DOC-88"}, {}, "ledger", ("DOC-88", "")),
    "the ledger's reference with its day": (
        {"external_reference": "DOC-88"},
        {"posted_on": date(2026, 10, 6)},
        "ledger",
        ("DOC-88 (6 Oct)", ""),
    ),
    "a rate of exchange with its day": (
        {},
        {"per_usd": Decimal("602.4500"), "per_usd_on": date(2026, 9, 1)},
        "rate",
        ("602.45 (1 Sep)", ""),
    ),
    "no rate of exchange": ({}, {"per_usd": None}, "rate", None),
    "nobody issued it yet": ({}, {"issued_by": ""}, "issued", None),
    "a note": ({}, {"note": "Agreed by telephone"}, "note", ("Agreed by telephone", "")),
    "no note": ({}, {"note": ""}, "note", None),
    "a channel inside the organisation": ({"channel": "INTERNAL"}, {}, "channel", ("Internal: cost allocation", "")),
}


def test_each_fact_at_the_side_is_worded_and_toned(facts: BillFacts) -> None:
    wrong = {}
    for name, (row, bill, key, expected) in PAIRS.items():
        found = pairs(facts, a_detail(a_bill(**row), **bill)).get(key)
        shown = None if found is None else (found.value, found.tone)
        if shown != expected:
            wrong[name] = shown
    assert wrong == {}


def test_what_leads_on_to_another_record_is_a_link(facts: BillFacts) -> None:
    credit = a_bill(id=UUID(int=31), kind="CREDIT", reference="UNEXAM-BILL-2026-0008")
    second = a_bill(id=UUID(int=32), kind="TRUE_UP", reference="UNEXAM-BILL-2026-0009")
    found = pairs(facts, a_detail(a_bill(arrangement="UNEXAM-MOU-001"), corrections=(credit, second)))
    assert {key: each.value for key, each in found.items() if each.link} == {
        "arrangement": "UNEXAM-MOU-001",
        f"correction.{credit.id}": "UNEXAM-BILL-2026-0008",
        f"correction.{second.id}": "UNEXAM-BILL-2026-0009",
    }
    assert found[f"correction.{credit.id}"].label == "Credit"
    assert len({each.label for each in found.values()}) == len(found)


def test_a_bill_that_corrects_another_names_it(unread: PageFrame, qapp: object) -> None:
    asked = []

    class _Looking:
        today = staticmethod(lambda: TODAY)

        @staticmethod
        def ask(question: Any) -> object:
            asked.append(question.keywords["id"])
            return a_bill(reference="UNEXAM-BILL-2026-0004")

    owner = QObject()
    facts = BillFacts(replace(unread, bridge=_Looking()), owner)  # type: ignore[arg-type]
    found = pairs(facts, a_detail(a_bill(kind="CREDIT", total=-100), corrects_id=UUID(int=44)))
    assert (found["corrects"].value, found["corrects"].link) == ("UNEXAM-BILL-2026-0004", True)
    assert asked == [UUID(int=44)]


def test_lines_outside_a_signed_period_are_said_with_the_reason_or_what_to_do(facts: BillFacts) -> None:
    lines = (replace(a_line(), uncovered=True), a_line())
    draft = a_detail(a_bill(state="DRAFT"), lines=lines)
    title, text, tone = facts.said(draft)
    assert (title, tone) == ("1 line(s) rendered outside a signed period", "att")
    assert text.startswith("Have an extension signed first")
    waived = replace(draft, lines=(replace(lines[0], waived=True), lines[1]))
    assert facts.said(waived)[1] == "Their orders went out on a waiver; the bill needs no other reason."
    issued = a_detail(a_bill(), lines=lines)
    told = replace(issued, bill=replace(issued.bill, cover_waiver="The Chief agreed"))
    assert facts.said(told)[1] == "The Chief agreed"
    assert pairs(facts, told)["cover_waiver"].value == "The Chief agreed"
