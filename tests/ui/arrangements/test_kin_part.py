"""Parents and children on the page of an arrangement."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import arrangements
from tests.builders import an_arrangement
from ui.page import parse_address


@pytest.fixture
def family(office):
    days = {"effective_on": "2026-01-01", "expiry_on": "2026-12-31"}
    frame = an_arrangement(office, title_en="Framework", **days).id
    child = an_arrangement(office, title_en="Fuel", **days).id
    annex = an_arrangement(office, title_en="Annex", **days).id
    arrangements.set_field(office, child, "parent_id", frame)
    arrangements.set_field(office, annex, "parent_id", child)
    return {"frame": frame, "child": child, "annex": annex}


def test_one_alone_shows_no_tree(fuel):
    assert fuel.parts.overview.kin.isHidden()


def test_the_tree_shows_where_it_stands_and_opens_the_others(record_page, family):
    record_page.open({"id": str(family["child"])})
    kin = record_page.parts.overview.kin
    rows = kin.table.rows
    assert not kin.isHidden()
    assert [rows.row(place).row.title for place in range(rows.rowCount())] == ["Framework", "Fuel", "Annex"]
    assert [rows.cells(place)[0].text.strip()[:1] for place in (1, 2)] == ["└", "└"]
    kin.table.select_id(str(family["annex"]))
    QTest.keyClick(kin.table, Qt.Key.Key_Return)
    assert parse_address(record_page.opened[-1]) == ("arrangements", {"id": str(family["annex"])})
    count = len(record_page.opened)
    kin.table.open_requested.emit(str(family["child"]))
    assert len(record_page.opened) == count
