"""What taking an act back may not change: issued bills, and the steps under a certificate or a confirmation."""

from __future__ import annotations

from typing import Any

import pytest

from commonservices.actions import bills, orders, undo
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
