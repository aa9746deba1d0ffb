"""Prices of services and rate cards, each act by itself."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import rates as acts
from commonservices.actions import undo
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.shared_services import RateCard, RateLine
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import rates as queries
from commonservices.queries.rates import PriceFilter
from tests.builders import a_service, entity, record, records

APRIL, JULY, OCTOBER = date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1)


def refused(act: Any, *args: Any, **named: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **named)
    return caught.value


def priced(office: Office, rate: str = "1.25", start: date = APRIL, **values: Any) -> UUID:
    service = a_service(office, managing_entity_id=entity("UNICEF"), started_on=APRIL, status="ACTIVE").id
    return acts.add(office, service, {"rate": rate, "valid_from": start, **values}).id


def billed(office: Office, line: RateLine, day: date) -> None:
    """Put a price on a bill line for a day of service."""
    bill = Bill(
        id=office.new_id(),
        reference=f"B-{day}",
        from_entity_id=entity("UNICEF"),
        to_entity_id=entity("WFP"),
        basis="REIMBURSABLE",
        channel="EXTERNAL",
        starts_on=day,
        ends_on=day,
    )
    with office.work("bill_made") as work:
        work.put(bill)
        work.put(
            BillLine(id=office.new_id(), bill_id=bill.id, number=1, rate_line_id=line.id, service_date=day, amount=1)
        )


def lines(office: Office) -> list[tuple[str, str, str]]:
    found = sorted(records(office, RateLine), key=lambda each: each.valid_from)
    return [(f"{each.rate.normalize():f}", str(each.valid_from), str(each.valid_to)) for each in found]


def test_a_price_is_added_with_what_it_is_made_of(office: Office, last_act: Any) -> None:
    id = priced(office, support_percent="8", minimum_charge="20", review_by=OCTOBER)
    assert last_act()[0] == "rate_set"
    held = record(office, RateLine, id)
    assert (held.unit, held.currency, held.minimum_charge) == ("litre", "USD", 2000)
    acts.set_line(office, id, {"approved_by": "Chief"}, ["fuel=1*1.1", "tank=0.05*2:indirect"], why="costed anew")
    assert last_act() == ("rate_line_set", queries.one(office, id).price.row.service, "costed anew")
    detail = queries.one(office, id)
    assert [each.name for each in detail.elements] == ["fuel", "tank"]
    assert detail.cost is not None
    assert detail.cost.full == detail.cost.direct + detail.cost.indirect
    acts.set_line(office, id, {}, [])
    assert queries.one(office, id).elements == ()


def test_a_price_on_days_of_another_is_refused_and_named(office: Office, watch: Any) -> None:
    id = priced(office)
    service = record(office, RateLine, id).service_id
    before = watch()
    broken = refused(acts.add, office, service, {"rate": "2", "valid_from": JULY})
    assert (broken.rule, broken.params["rate"], broken.params["start"]) == ("rates_overlap", "1.25", "2026-04-01")
    assert before.unchanged()


def test_a_changed_price_ends_the_old_one_in_the_same_act(office: Office, last_act: Any) -> None:
    id = priced(office, approved_by="Chief", review_by=OCTOBER, support_percent="5")
    new = acts.change(office, id, "1.50", JULY, {"review_by": date(2027, 7, 1)}, why="dearer fuel").id
    assert last_act()[0] == "rate_changed"
    assert lines(office) == [("1.25", "2026-04-01", "2026-07-01"), ("1.5", "2026-07-01", "None")]
    held = record(office, RateLine, new)
    assert (held.approved_by, held.review_by, held.support_percent) == ("", date(2027, 7, 1), 5)
    undo.undo(office, undo.last(office).transaction)  # type: ignore[union-attr]
    assert lines(office) == [("1.25", "2026-04-01", "None")]


def test_a_price_is_changed_only_within_its_days_and_not_where_it_was_billed(office: Office, watch: Any) -> None:
    id = priced(office)
    billed(office, record(office, RateLine, id), JULY)
    before = watch()
    assert refused(acts.change, office, id, "2", APRIL).rule == "rate_not_inside"
    assert refused(acts.change, office, id, "2", JULY).rule == "rate_used_after"
    assert refused(acts.change, office, id, "2", "").rule == "required"
    assert refused(acts.end, office, id, JULY).rule == "rate_used_after"
    assert refused(acts.end, office, id, APRIL).rule == "rate_not_inside"
    assert before.unchanged()
    acts.end(office, id, date(2026, 7, 2))
    assert lines(office) == [("1.25", "2026-04-01", "2026-07-02")]


def test_a_price_that_was_billed_stays_as_it_is_and_may_be_reviewed(office: Office) -> None:
    id = priced(office)
    billed(office, record(office, RateLine, id), JULY)
    assert refused(acts.set_line, office, id, {"rate": "3"}).params["count"] == "1"
    assert refused(acts.remove, office, id, "typed twice").rule == "rate_used"
    acts.set_line(office, id, {"review_by": OCTOBER})
    assert record(office, RateLine, id).review_by == OCTOBER
    other = priced(office, "9")
    acts.set_line(office, other, {"rate": "8.5"})
    acts.remove(office, other, "typed twice")
    assert record(office, RateLine, other) is None


def test_prices_of_a_card_take_its_currency_and_days(office: Office, last_act: Any) -> None:
    values = {"name": "Fuel 2026", "provider_id": entity("UNICEF"), "currency": "EUR", "valid_from": APRIL}
    card = acts.add_card(office, values)
    assert last_act()[:2] == ("rate_card_added", "Fuel 2026")
    id = priced(office, card_id=card.id)
    assert record(office, RateLine, id).currency == "EUR"
    assert refused(acts.set_line, office, id, {"currency": "USD"}).rule == "other_currency"
    assert refused(acts.set_card, office, card.id, {"valid_from": "2026-05-01"}).rule == "rate_card_dates"
    assert refused(acts.remove_card, office, card.id, "Not given out").params["count"] == "1"
    acts.set_card(office, card.id, {"approved_by": "Chief"})
    assert [(row.name, row.provider, row.prices) for row in queries.cards(office)] == [("Fuel 2026", "UNICEF", 1)]
    assert {refused(acts.remove, office, id, " ").rule, refused(acts.remove_card, office, card.id, "").rule} == {
        "reason_missing"
    }
    acts.remove(office, id, "Entered twice")
    acts.remove_card(office, card.id, "Entered twice")
    assert records(office, RateCard) == ()


def test_prices_are_listed_by_how_they_stand(office: Office) -> None:
    first = priced(office, "1", valid_to=JULY)
    stale = priced(office, "2", review_by=JULY)
    later = priced(office, "3", start=date(2027, 1, 1))
    running = priced(office, "4", currency="EUR")

    def shown(view: str = "all", **wanted: Any) -> set[UUID]:
        asked = PriceFilter(view=view, **wanted)
        found = queries.rates(office, asked, "rate", descending=True)
        assert queries.count(office, asked) == len(found)
        return {each.id for each in found}

    assert shown() == {first, stale, later, running}
    assert (shown("ended"), shown("to_come"), shown("stale")) == ({first}, {later}, {stale})
    assert shown("running") == {stale, running}
    assert shown(currency="EUR") == {running}
    assert shown(text="unicef fuel") == {first, stale, later, running}
    assert shown(text="nothing") == set()
    every = {each.id: each.standing for each in queries.rates(office, PriceFilter(), limit=3)}
    assert len(every) == 3
    service = record(office, RateLine, running).service_id
    assert queries.on(office, service, JULY).rate == 4  # type: ignore[union-attr]
    assert queries.on(office, service, date(2026, 3, 31)) is None
    with pytest.raises(Known):
        queries.one(office, entity("WFP"))


def test_days_without_a_price_are_listed_for_services_that_run(office: Office) -> None:
    id = priced(office, valid_to=JULY)
    service = record(office, RateLine, id).service_id
    (gap,) = queries.missing(office)
    assert (gap.service_id, gap.first, gap.last) == (service, JULY, date(2026, 10, 1))
    acts.add(office, service, {"rate": "2", "valid_from": JULY})
    assert queries.missing(office, service) == []
    a_service(office, status="ACTIVE", started_on=OCTOBER, method="UNIT_RATE")
    a_service(office, status="ACTIVE", started_on=OCTOBER, method="EQUAL")
    assert [(each.first, each.last) for each in queries.missing(office)] == [(OCTOBER, OCTOBER)]
