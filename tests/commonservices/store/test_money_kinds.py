"""Every kind of record of the money goes through the journal like the others: rebuilt, taken back, checked."""

from dataclasses import replace

import pytest

from commonservices.actions import undo
from commonservices.domain.bills import Bill
from commonservices.domain.records import kinds, record_of
from commonservices.office import Office
from commonservices.store.checking import check
from commonservices.store.replay import differences
from commonservices.store.subjects import subjects
from tests.commonservices.store.acts import snapshot
from tests.commonservices.store.money import id_of, some_money

_NUMBERS = {*range(41, 59), *range(63, 67)}  # the numbers of the kinds of money and of savings
MONEY = [kind for kind in kinds() if record_of(kind).number in _NUMBERS]


def test_what_the_journal_says_of_money_is_what_the_tables_say(office: Office) -> None:
    some_money(office)
    assert {kind for kind, _ in snapshot(office)} >= set(MONEY)
    assert list(differences(office.engine)) == []
    assert check(office, thorough=True).findings == ()


def test_an_act_over_every_kind_of_money_is_taken_back_and_brought_again(office: Office) -> None:
    written = some_money(office, frozen=False)
    there = snapshot(office)
    taken = undo.undo(office, written)
    assert not {kind for kind, _ in snapshot(office)} & set(MONEY)
    assert taken.transaction is not None
    undo.undo(office, taken.transaction)
    assert snapshot(office) == there
    assert list(differences(office.engine)) == []


@pytest.mark.parametrize(
    ("kind", "name", "reference"),
    [
        ("SERVICE_ORDER", "order", "UNEXAM-ORD-1"),
        ("COST_POOL", "pool", "UNEXAM-POOL-1"),
        ("BILL", "bill", "UNEXAM-BILL-1"),
    ],
)
def test_a_decision_may_be_about_money_and_calls_it_by_its_reference(
    office: Office, kind: str, name: str, reference: str
) -> None:
    some_money(office)
    with office.engine.connect() as connection:
        (found,) = subjects(connection, [(kind, id_of(name))]).values()
    assert (found.kind, found.reference) == (kind, reference)


def test_a_reference_that_two_bills_bear_is_told(office: Office) -> None:
    some_money(office)
    with office.work("field_set") as work:
        work.put(replace(work.get(Bill, id_of("open_bill")), reference="UNEXAM-BILL-1"))
    (finding,) = check(office).findings
    assert finding.message == "More than one bill has the reference UNEXAM-BILL-1."
