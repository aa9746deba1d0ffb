"""Agreements and recognitions at their edges: days before and after, ceilings that are not known, names, views."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import procurement as acts
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import procurement as queries
from tests.builders import an_arrangement, an_office, entity
from tests.commonservices.queries.test_procurement import logged, relied

T0 = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def order(office: Office, above: UUID, day: date, amount: str, code: str = "UNICEF") -> None:
    acts.call_off(office, above, entity(code), {"ordered_on": day, "amount": amount})


def row(office: Office) -> queries.AgreementRow:
    (found,) = queries.agreements(office)
    return found


def test_empty_registers_are_empty_in_every_view(office: Office) -> None:
    for view in queries.AGREEMENT_VIEWS:
        assert queries.agreements(office, view=view) == []
    for view in queries.RECOGNITION_VIEWS:
        assert queries.recognitions(office, view=view) == []
    assert queries.counts(office) == {"premises": 0, "agreements": 0, "recognitions": 0}
    for ask in (queries.agreement, queries.recognition):
        with pytest.raises(Known):
            ask(office, office.new_id())


@pytest.mark.parametrize(
    ("first", "last", "ended"),
    [
        (date(2026, 1, 1), T0, 0),
        (date(2026, 1, 1), date(2026, 9, 30), 1),
        (date(2026, 10, 2), date(2027, 1, 1), 0),
        (T0, T0, 0),
    ],
)
def test_an_agreement_has_ended_the_day_after_its_last(office: Office, first: date, last: date, ended: int) -> None:
    logged(office, starts_on=first, ends_on=last)
    assert len(queries.agreements(office, view="ended")) == ended
    assert len(queries.agreements(office, view="running")) == 1 - ended
    assert (row(office).standing == "ended") == bool(ended)


def test_an_extension_keeps_an_agreement_running(office: Office) -> None:
    logged(office, ends_on=date(2026, 9, 30), extension_end_on=date(2027, 9, 30))
    assert row(office).last_day == date(2027, 9, 30)
    assert queries.agreements(office, view="ended") == []


def test_without_a_ceiling_no_share_is_told(office: Office) -> None:
    above = logged(office, ceiling_amount=None)
    order(office, above, date(2026, 2, 1), "500")
    found = row(office)
    assert found.used.share is None
    assert found.orders == 1
    assert "CEILING_NEAR" not in {each.code for each in found.findings}


@pytest.mark.parametrize(("amount", "near"), [("799.99", False), ("800", True), ("1000", True)])
def test_a_ceiling_is_near_from_four_fifths_on(office: Office, amount: str, near: bool) -> None:  # noqa: FBT001
    order(office, logged(office), date(2026, 2, 1), amount)
    found = row(office)
    assert found.used.share == Fraction(amount) / 1000
    assert any(each.code.startswith("CEILING") for each in found.findings) is near


def test_orders_of_one_day_all_count_and_one_outside_the_days_is_told(office: Office) -> None:
    above = logged(office, ends_on=date(2026, 3, 31))
    for day in (date(2026, 3, 31), date(2026, 3, 31)):
        order(office, above, day, "10")
    lines = queries.agreement(office, above).orders
    assert [line.running_total for line in lines] == [2000, 1000]
    assert all(line.covered for line in lines)
    assert {line.code for line in lines} == {"UNICEF"}


def test_each_user_is_named_once_in_order(office: Office) -> None:
    above = logged(office)
    for code in ("WFP", "UNDP"):
        acts.add_use(office, above, entity(code), {})
    assert row(office).users == ("UNDP", "WFP")
    assert [line.code for line in queries.agreement(office, above).uses] == ["UNDP", "WFP"]


def test_the_names_of_a_use_follow_the_language(office: Office) -> None:
    under = an_arrangement(office, type="LTA_PB", title_fr="Carburant")
    above = logged(office)
    acts.add_use(office, above, entity("WFP"), {"arrangement_id": under.id})
    office.language = "fr"
    (line,) = queries.agreement(office, above).uses
    assert line.name == "Programme alimentaire mondial"
    assert line.arrangement is not None
    assert line.arrangement.title == "Carburant"


@pytest.mark.parametrize("typed", ["lta-7", "VENDOR", "unicef vendor", "wfp"])
def test_an_agreement_is_found_by_reference_vendor_holder_and_user(office: Office, typed: str) -> None:
    above = logged(office)
    acts.add_use(office, above, entity("WFP"), {})
    logged(office, reference="OTHER-1", vendor="Mill", holder_id=entity("UNDP"))
    assert [each.id for each in queries.agreements(office, typed)] == [above]


def test_recognitions_come_newest_first_and_are_found_by_words(office: Office) -> None:
    old = relied(office, relied_on_day=date(2025, 1, 5), object_name="List of vendors")
    new = relied(office, relied_on_day=date(2026, 1, 5))
    assert [each.id for each in queries.recognitions(office)] == [new, old]
    assert [each.id for each in queries.recognitions(office, "VENDORS wfp")] == [old]
    assert queries.recognitions(office, "nothing like it") == []


def test_the_page_of_a_recognition_names_both_in_the_language(office: Office) -> None:
    above = an_arrangement(office, type="MRR", title_fr="Reconnaissance")
    made = relied(office, arrangement_id=above.id)
    office.language = "fr"
    found = queries.recognition(office, made)
    assert found.names[0] == "Programme alimentaire mondial"
    assert found.arrangement is not None
    assert found.arrangement.title == "Reconnaissance"


def test_nobody_unsigned_among_nobody(office: Office) -> None:
    assert queries.unsigned(office, None, None) == ()
    assert queries.kind_of(office, office.new_id()) == ""


@pytest.mark.parametrize(
    "wrong", [{"ends_on": date(2025, 12, 31)}, {"ceiling_amount": "-1"}, {"extension_end_on": date(2029, 1, 1)}]
)
def test_what_no_agreement_can_be_is_refused(office: Office, wrong: dict[str, Any]) -> None:
    with pytest.raises(RuleBroken):
        logged(office, **wrong)
    assert queries.agreements(office) == []


def test_whoever_relies_on_itself_is_refused(office: Office) -> None:
    with pytest.raises(RuleBroken):
        relied(office, relied_on_id=entity("WFP"))
    assert queries.recognitions(office) == []
