"""The tab of schemes: how each stands, what it counts by, and for which days it holds."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.actions import schemes
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.schemes import read
from commonservices.office import Office
from commonservices.queries.cost_pools import detail
from tests.builders import record, records
from tests.commonservices.actions.pooled import Clinic, a_scheme
from ui.cost_sharing.schemes_part import SchemesPart
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.asked import Asked
from ui.page import PageFrame


def shown(part: SchemesPart) -> dict[str, dict[str, str]]:
    """Give the cells of every scheme by its name."""
    table = part.lines.table
    rows = [table.rows.row(place) for place in range(table.rows.rowCount())]
    return {row.scheme.name: {each.key: each.text(row) for each in table.rows.columns} for row in rows}


def test_each_scheme_says_how_it_stands_by_what_and_until_when(
    office: Office, clinic: Clinic, frame: PageFrame
) -> None:
    later = a_scheme(
        office, clinic.arrangement_id, name="Later", method="EQUAL", driver_code="", valid_from=date(2030, 1, 1)
    )
    for id in (clinic.scheme_id, later):
        schemes.approve(office, id)
    a_scheme(office, clinic.arrangement_id, name="Open")
    part = SchemesPart(frame, PoolSpecs(frame.words, frame.bridge, "USD"))
    part.show_detail(detail(office, clinic.pool_id))
    found = shown(part)
    assert {name: each["standing"] for name, each in found.items()} == {
        "By head count": "Applies", "Later": "Does not apply now", "Open": "Not approved",
    }  # fmt: skip
    assert (found["Open"]["days"], found["Later"]["keys"], found["Open"]["by"]) == ("always", "—", "—")
    assert frame.words.full_day(date(2030, 1, 1)) in found["Later"]["days"]
    part.deleteLater()


def test_the_bands_of_a_new_scheme_are_read_in_the_currency_of_the_budget(
    office: Office, clinic: Clinic, frame: PageFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Asked] = []
    monkeypatch.setattr("ui.cost_sharing.scheme_asks.ask", lambda _frame, _over, one: asked.append(one))
    part = SchemesPart(frame, PoolSpecs(frame.words, frame.bridge, "XOF"))
    part.show_detail(detail(office, clinic.pool_id))
    part.asks.ask(clinic.arrangement_id, None)
    (one,) = asked
    assert one.values["currency"] == "XOF"
    answers = dict.fromkeys((each.name for each in one.fields), "") | one.values
    typed = {"name": "Guards", "method": "TIERED_FLAT", "driver_code": "headcount", "bands": "0.5=25000"}
    one.act({**answers, **typed})(office)
    (made,) = [each for each in records(office, ApportionmentScheme) if each.name == "Guards"]
    assert (made.currency, read(made.parameters).bands[0].flat) == ("XOF", 25_000)
    one.act({**answers, **typed, "name": "Gates", "currency": "USD"})(office)
    (made,) = [each for each in records(office, ApportionmentScheme) if each.name == "Gates"]
    assert read(made.parameters).bands[0].flat == 2_500_000
    part.deleteLater()


def test_the_current_scheme_is_approved_once(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    part = SchemesPart(frame, PoolSpecs(frame.words, frame.bridge, "USD"))
    told: list[str] = []
    part.told.connect(told.append)
    part.show_detail(detail(office, clinic.pool_id))
    part.lines.table.select_id(str(clinic.scheme_id))
    part.approve()
    assert told == ["The scheme is approved."]
    held = record(office, ApportionmentScheme, clinic.scheme_id)
    assert (held.approved_on, held.approved_by) == (office.clock.today(), office.actor)
    part.deleteLater()
