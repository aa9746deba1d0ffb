"""Bills that are owed and late: from which day they are told of, which never are, and how many are critical."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain.alerts import CRITICAL, AlertName, alert_kinds, severity_of
from commonservices.domain.bills import Bill
from commonservices.office import Office
from commonservices.store import receivables
from commonservices.store.receivables import BILL, OVERDUE
from tests.builders import entity
from tests.commonservices.store.dated_records import put

TODAY = date(2026, 10, 1)
KNOWN = alert_kinds()[OVERDUE]
FIRST = -KNOWN.first_lead
CRITICAL_DAYS = next(each for each in range(1, 400) if severity_of(KNOWN, TODAY - timedelta(each), TODAY) == CRITICAL)


def a_bill(number: int, late: int, **changes: Any) -> Bill:
    """Give an issued bill that was due some days ago."""
    due = TODAY - timedelta(late)
    given: dict[str, Any] = {
        "reference": f"B-{number}", "from_entity_id": entity("UNICEF"), "to_entity_id": entity("WFP"),
        "basis": "REIMBURSABLE", "channel": "INTERNAL", "starts_on": date(2025, 1, 1), "ends_on": date(2025, 1, 31),
        "total": 600, "issued_on": due - timedelta(30), "issued_by": "A", "due_on": due, "state": "ISSUED",
    }  # fmt: skip
    return Bill(id=UUID(int=9000 + number), **{**given, **changes})


def found(office: Office, limit: int | None = None) -> list[str]:
    with office.engine.connect() as connection:
        return [each.reference for each in receivables.overdue(connection, TODAY, limit)]


def test_a_bill_is_told_of_from_its_first_step_on(office: Office) -> None:
    put(office, a_bill(1, FIRST - 1), a_bill(2, FIRST), a_bill(3, FIRST + 1), a_bill(4, -5))
    assert found(office) == ["B-3", "B-2"]


@pytest.mark.parametrize(
    "changes",
    [
        {"state": "PAID"},
        {"state": "CANCELLED"},
        {"state": "WRITTEN_OFF"},
        {"state": "DRAFT", "issued_on": None},
        {"due_on": None},
        {"kind": "CREDIT", "total": -600},
        {"kind": "GIVEN_FREE"},
        {"total": 0},
    ],
    ids=lambda each: "-".join(map(str, each.values())),
)
def test_what_is_not_to_be_paid_is_not_told(office: Office, changes: dict[str, Any]) -> None:
    put(office, a_bill(1, 400, **changes))
    assert found(office) == []


@pytest.mark.parametrize("state", ["ISSUED", "DISPUTED", "PART_PAID"])
def test_what_is_open_in_any_way_is_told(office: Office, state: str) -> None:
    put(office, a_bill(1, 400, state=state))
    assert found(office) == ["B-1"]


def test_the_longest_due_stand_first_and_a_few_are_read(office: Office) -> None:
    put(office, a_bill(1, 50), a_bill(2, 90), a_bill(3, 90), a_bill(4, 70))
    assert found(office) == ["B-2", "B-3", "B-4", "B-1"]
    assert found(office, 2) == ["B-2", "B-3"]


def test_a_row_says_who_owes_in_both_languages(office: Office) -> None:
    put(office, a_bill(1, 90))
    with office.engine.connect() as connection:
        (row,) = receivables.overdue(connection, TODAY)
    assert (row.kind, row.subject_kind, row.record_kind, row.state) == ("receivable", BILL, "bill", "ISSUED")
    assert row.title_en.startswith("WFP · ")
    assert row.title_fr.startswith("WFP · ")
    assert row.subject_id == row.record_id == UUID(int=9001)


def test_they_are_counted_by_the_day_they_were_due(office: Office) -> None:
    put(office, a_bill(1, 90), a_bill(2, 90), a_bill(3, 91))
    with office.engine.connect() as connection:
        counts = receivables.overdue_counts(connection, TODAY)
    assert counts == {TODAY - timedelta(90): 2, TODAY - timedelta(91): 1}


def test_what_was_answered_is_no_longer_counted_as_critical(office: Office) -> None:
    bills = [a_bill(1, CRITICAL_DAYS), a_bill(2, CRITICAL_DAYS + 1), a_bill(3, CRITICAL_DAYS - 1)]
    put(office, *bills)

    def counted(*answered: AlertName) -> int:
        with office.engine.connect() as connection:
            return receivables.critical_counted(connection, TODAY, answered)

    names = [AlertName(BILL, each.id, OVERDUE, each.due_on) for each in bills]
    assert counted() == 2
    assert counted(names[0]) == 1
    assert counted(*names) == 0
    assert counted(names[2]) == 2
    assert counted(replace_day(names[0])) == 2
    assert counted(AlertName(BILL, bills[0].id, "OTHER", bills[0].due_on)) == 2


def replace_day(name: AlertName) -> AlertName:
    """Give the alert of the same bill about another day."""
    assert name.due_on is not None
    return replace(name, due_on=name.due_on + timedelta(1))
