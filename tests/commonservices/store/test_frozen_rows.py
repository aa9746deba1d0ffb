"""What taking an act back may not change: issued bills, and the steps under a certificate or a confirmation."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import bills, orders, undo
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.store import frozen_rows, undoing
from tests.commonservices.actions import billed


def frozen(office: Office, transaction: Any) -> str:
    with office.engine.connect() as connection:
        content = undoing.content_of(connection, transaction)
        assert content is not None
        return frozen_rows.frozen_by(connection, content)


def test_a_step_under_a_certificate_stays(office: Office) -> None:
    held = billed.supplied(office)
    id = billed.requested(office, held)
    orders.approve(office, id)
    brought = orders.deliver(office, id, billed.a_line("100"))
    assert frozen(office, brought.transaction) == ""
    confirmed = orders.confirm(office, id, by="Consumer")
    assert frozen(office, brought.transaction) == "UNEXAM-ORD-2026-0001"
    assert frozen(office, confirmed.transaction) == ""
    orders.certify(office, [id])
    assert frozen(office, confirmed.transaction) == "UNEXAM-ORD-2026-0001"
    with pytest.raises(Known) as caught:
        undo.undo(office, confirmed.transaction or b"", answered=True)
    assert caught.value.key == "frozen_since"


def test_a_run_is_taken_back_until_one_of_its_bills_is_issued(office: Office) -> None:
    held = billed.supplied(office)
    billed.certified(office, held)
    run = billed.drafted(office)
    assert frozen(office, run.changes.transaction) == ""
    bills.issue(office, [run.bills[0].id])
    assert frozen(office, run.changes.transaction) == "UNEXAM-BILL-2026-0001"


def test_an_act_that_submitted_a_workbook_is_not_taken_back_even_under_another_name(office: Office) -> None:
    with office.work("field_set") as work:
        work.put(
            Submission(
                id=UUID(int=7),
                reference="UNEXAM-SUB-2026-06-1",
                office="UNEXAM",
                period_start=date(2025, 7, 1),
                period_end=date(2026, 6, 30),
                sha256=bytes(32),
            )
        )
    assert frozen(office, work.changes.transaction) == "UNEXAM-SUB-2026-06-1"
    with pytest.raises(Known) as caught:
        undo.undo(office, work.changes.transaction or b"", answered=True)
    assert caught.value.key == "frozen_since"
    assert "restatement" in caught.value.advice
