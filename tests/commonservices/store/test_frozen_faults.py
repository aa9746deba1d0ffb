"""A check finds what was changed after it was frozen, though every trigger is back in its place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord
from commonservices.domain.freezing import FREEZES
from commonservices.domain.orders import Delivery
from commonservices.domain.sheets.records import Submission
from commonservices.office import Office
from commonservices.store import freezing
from commonservices.store.checking import check
from commonservices.store.diagnose import open_raw
from commonservices.store.findings import INVARIANTS
from commonservices.store.frozen_faults import WORDS, frozen_faults
from tests.commonservices.store.acts import a_copy, a_template
from tests.commonservices.store.money import DAY, id_of, some_money

CHANGED = [
    (ApportionmentRun, "run", {"total": 5}, "The run UNEXAM-RUN-1 was changed after it was frozen."),
    (Share, "share", {"amount": 5}, "A share of the run UNEXAM-RUN-1 was changed after it was frozen."),
    (Bill, "bill", {"total": 5}, "The bill UNEXAM-BILL-1 was changed after it was issued."),
    (BillLine, "bill_line", {"amount": 5}, "A line of the bill UNEXAM-BILL-1 was changed after it was issued."),
    (Delivery, "delivery", {"note": "x"}, "A delivery of UNEXAM-ORD-1 was changed after it was entered."),
    (Settlement, "settlement", {"amount": 5}, "A settlement of UNEXAM-BILL-1 was changed after it was entered."),
    (Submission, "submission", {"rows": "{}"}, "The submission UNEXAM-SUB-2026-12-1 was changed after it was made."),
    (CbaCase, "case", {"title": "x"}, "The case UNEXAM-CBA-1 was changed after it was adopted."),
    (CbaLine, "case_line", {"year_from": 2}, "A line of the case UNEXAM-CBA-1 was changed after it was adopted."),
    (EfficiencyRecord, "claim", {"gain": 6}, "The claim UNEXAM-EFF-1 was changed after it was validated."),
]
ALLOWED = [
    (ApportionmentRun, "run", {"state": "SUPERSEDED", "note": "x"}),
    (ApportionmentRun, "open_run", {"state": "AGREED"}),
    (Share, "open_share", {"amount": 5}),
    (Bill, "bill", {"state": "PAID", "external_reference": "x"}),
    (Bill, "open_bill", {"total": 5}),
    (BillLine, "bill_line", {"disputed": True}),
    (Settlement, "settlement", {"note": "x"}),
    (CbaCase, "case", {"priority_rank": 3}),
    (CbaLine, "open_case_line", {"year_from": 2}),
    (EfficiencyRecord, "claim", {"note": "x"}),
]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store in which money is frozen, and what holds it fast is gone."""
    folder = tmp_path_factory.mktemp("loose")
    office = a_copy(a_template(folder), folder)
    some_money(office)
    office.close(backup=False)
    assert office.path is not None
    raw = open_raw(office.path)
    for name in freezing.statements("sqlite"):
        raw.execute(f"DROP TRIGGER {name}")
    raw.close()
    return office.path


@pytest.fixture
def loose(template: Path, tmp_path: Path) -> Iterator[Office]:
    """An office in which an act may change what is frozen."""
    office = a_copy(template, tmp_path)
    yield office
    office.close(backup=False)


def faults(office: Office) -> list[str]:
    with office.engine.connect() as connection:
        found = list(frozen_faults(connection))
    assert {each.area for each in found} <= {INVARIANTS}
    return [each.message for each in found]


@pytest.mark.parametrize(("cls", "name", "changes", "told"), CHANGED)
def test_what_an_act_changed_of_frozen_money_is_told(
    loose: Office, cls: Any, name: str, changes: dict[str, Any], told: str
) -> None:
    with loose.work("field_set") as work:
        work.put(replace(work.get(cls, id_of(name)), **changes))
    assert faults(loose) == [told]


def test_a_frozen_share_that_was_taken_out_is_told_and_a_delivery_taken_back_is_not(loose: Office) -> None:
    with loose.work("field_set") as work:
        work.remove(work.get(Share, id_of("share")))
        work.remove(work.get(Delivery, id_of("delivery")))
    assert faults(loose) == ["A share of the run UNEXAM-RUN-1 was changed after it was frozen."]


def test_a_claim_that_was_opened_again_may_change_and_one_that_only_looks_so_later_is_told(loose: Office) -> None:
    def put(**changes: Any) -> None:
        with loose.work("field_set") as work:
            work.put(replace(work.get(EfficiencyRecord, id_of("claim")), **changes))

    put(validated_on=None, validated_by="", state="REALISED")
    put(gain=6)
    put(validated_on=DAY, validated_by="B", state="VALIDATED")
    assert faults(loose) == []
    put(gain=7)
    put(validated_on=None, validated_by="", state="REALISED")
    put(validated_on=DAY, validated_by="B", state="VALIDATED")
    assert faults(loose) == ["The claim UNEXAM-EFF-1 was changed after it was validated."]


def test_what_may_go_on_is_no_fault(loose: Office) -> None:
    with loose.work("field_set") as work:
        for cls, name, changes in ALLOWED:
            record: Any = work.get(cls, id_of(name))
            work.put(replace(record, **changes))
    assert faults(loose) == []


def test_a_check_tells_it_too_and_misses_every_trigger_that_is_gone(loose: Office) -> None:
    with loose.work("field_set") as work:
        work.put(replace(work.get(Bill, id_of("bill")), total=5))
    told = check(loose).of(INVARIANTS)
    assert {each.where for each in told} == {*freezing.statements("sqlite"), "UNEXAM-BILL-1"}


def test_every_kind_that_freezes_has_its_words() -> None:
    assert set(WORDS) == set(FREEZES)
