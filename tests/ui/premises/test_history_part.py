"""The history of a record."""

from __future__ import annotations

from collections.abc import Callable

from commonservices.actions import premises as acts
from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.premises.conftest import id_of
from ui.premises.history_part import PlaceHistory
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def test_the_history_tells_who_did_what(open_record: Opened, demo_office: Office) -> None:
    acts.set_field(demo_office, id_of(demo_office, "DEMO-P01"), "city", "Alpha town", "Renamed")
    page = open_record("DEMO-P01", "history")
    assert page.book is not None
    table = page.book.current().main()
    told = [cell.text for cell in table.rows.cells(0)]  # type: ignore[attr-defined]
    assert told[2:] == ["Field changed", "City", "Alpha", "Alpha town", "Renamed"]


def test_an_act_is_taken_back_from_its_line(open_record: Opened, demo_office: Office) -> None:
    house = id_of(demo_office, "DEMO-P01")
    acts.set_field(demo_office, house, "city", "Alpha town", "Renamed")
    page = open_record("DEMO-P01", "history")
    assert page.book is not None
    part = page.book.current()
    assert isinstance(part, PlaceHistory)
    part.history.take_back()
    assert queries.detail(demo_office, house).premises.city == "Alpha"


def test_the_founding_of_the_demo_is_not_taken_back(open_record: Opened) -> None:
    page = open_record("UNOPS-LTA-0451", "history")
    assert page.book is not None
    part = page.book.current()
    assert isinstance(part, PlaceHistory)
    assert "cannot be taken back" in part.history.why.text()
