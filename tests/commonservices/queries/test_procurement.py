"""The registers of long-term agreements and mutual recognition, and the page of one of each."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import procurement as acts
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import procurement as queries
from tests.builders import an_arrangement, an_office, entity


@pytest.fixture
def office(tmp_path: Any) -> Any:
    with an_office(tmp_path) as made:
        yield made


def logged(office: Office, **values: Any) -> UUID:
    given = {
        "reference": "LTA-7",
        "holder_id": entity("UNICEF"),
        "vendor": "Vendor",
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2029, 12, 31),
        "ceiling_amount": "1000",
        "open_to_others": True,
    }
    return acts.add_agreement(office, given | values).id


def relied(office: Office, **values: Any) -> UUID:
    given = {
        "relying_id": entity("WFP"),
        "relied_on_id": entity("UNICEF"),
        "area": "HR",
        "object_kind": "ROSTER",
        "object_name": "Roster of drivers",
        "relied_on_day": date(2026, 1, 5),
    }
    return acts.add_reliance(office, given | values).id


def test_a_row_says_how_much_is_called_off_and_who_uses_it(office: Office) -> None:
    above = logged(office)
    acts.add_use(office, above, entity("WFP"), {})
    acts.call_off(office, above, entity("WFP"), {"ordered_on": date(2026, 1, 5), "amount": "850"})
    row = queries.agreements(office)[0]
    assert (row.holder, row.users, row.orders, row.standing) == ("UNICEF", ("WFP",), 1, "running")
    assert row.used.share == Fraction(85, 100)
    assert {each.code for each in row.findings} == {"CEILING_NEAR", "CONDITIONS_OPEN"}


def test_words_and_views_narrow_the_agreements(office: Office) -> None:
    logged(office, vendor="Paper mill")
    logged(office, reference="LTA-8", vendor="Iron works", ends_on=date(2026, 3, 31))
    assert [row.vendor for row in queries.agreements(office, "iron unicef")] == ["Iron works"]
    assert [row.vendor for row in queries.agreements(office, view="running")] == ["Paper mill"]
    assert [row.vendor for row in queries.agreements(office, view="ended")] == ["Iron works"]
    assert queries.agreements(office, view="attention") == []


def test_the_page_shows_orders_newest_first_with_the_total_then(office: Office) -> None:
    above = logged(office)
    for month, amount in ((1, "100"), (3, "300"), (2, "200")):
        acts.call_off(office, above, entity("UNICEF"), {"ordered_on": date(2026, month, 5), "amount": amount})
    lines = queries.agreement(office, above).orders
    assert [(line.order.amount, line.running_total, line.covered) for line in lines] == [
        (30_000, 60_000, True),
        (20_000, 30_000, True),
        (10_000, 10_000, True),
    ]


def test_the_page_shows_what_is_left_to_do_for_a_use(office: Office) -> None:
    under = an_arrangement(office, type="LTA_PB", parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    above = logged(office)
    values = {"arrangement_id": under.id, "competitive_award": True, "justification": "Cheaper"}
    acts.add_use(office, above, entity("WFP"), values)
    line = queries.agreement(office, above).uses[0]
    assert line.to_do == ("validity_covers", "same_conditions", "holder_agrees", "supplier_agrees")
    assert line.arrangement is not None
    assert (line.arrangement.reference, line.state) == (under.reference, "DRAFT")


def test_a_reliance_warns_until_both_are_signatories_or_a_reason_is_given(office: Office) -> None:
    made = relied(office)
    assert queries.unsigned(office, entity("WFP"), entity("UNICEF")) == ("WFP", "UNICEF")
    assert queries.unsigned(office, None, entity("UNICEF")) == ("UNICEF",)
    assert queries.recognitions(office, view="attention")[0].unsigned == ("WFP", "UNICEF")
    assert not queries.recognitions(office)[0].excused
    acts.set_reliance(office, made, {"exception_reason": "Signs next month"})
    assert queries.recognitions(office)[0].excused
    sign(office, "WFP", "UNICEF")
    assert queries.recognition(office, made).row.unsigned == ()
    assert queries.recognitions(office, view="attention") == []


def sign(office: Office, *codes: str) -> None:
    from dataclasses import replace

    from commonservices.domain.partners import Entity

    with office.work("field_set") as work:
        for code in codes:
            work.put(replace(work.get(Entity, entity(code)), mr_signatory=True))


def test_reliances_are_the_newest_first_and_found_by_words(office: Office) -> None:
    relied(office)
    relied(office, object_name="Fuel contract", relied_on_day=date(2026, 5, 1))
    assert [row.object_name for row in queries.recognitions(office)] == ["Fuel contract", "Roster of drivers"]
    assert [row.object_name for row in queries.recognitions(office, "roster wfp")] == ["Roster of drivers"]


def test_a_record_is_known_by_its_identifier(office: Office) -> None:
    above, made = logged(office), relied(office)
    assert queries.kind_of(office, above) == "long_term_agreement"
    assert queries.kind_of(office, made) == "reliance"
    assert queries.kind_of(office, entity("WFP")) == ""
    assert queries.counts(office) == {"premises": 0, "agreements": 1, "recognitions": 1}
    acts.remove_reliance(office, made)
    acts.remove_agreement(office, above)
    assert queries.kind_of(office, above) == ""
    for read in (queries.agreement, queries.recognition):
        with pytest.raises(Known):
            read(office, above)


def test_the_demo_agreements_show_a_late_order_a_near_ceiling_and_open_conditions(demo_office: Office) -> None:
    found = {row.reference: {each.code for each in row.findings} for row in queries.agreements(demo_office)}
    assert found == {
        "UNOPS-LTA-0451": {"CEILING_NEAR"},
        "UNDP-LTA-0117": {"ORDERED_OUTSIDE"},
        "UNDP-LTA-0163": set(),
        "UNICEF-LTA-2208": {"CONDITIONS_OPEN"},
    }
    assert [row.unsigned for row in queries.recognitions(demo_office)] == [("UNEXAM", "WFP")]
