"""What is owed by age."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.bills import AgeingSnapshot
from commonservices.office import Office
from tests.builders import entity, records
from tests.ui.bills.conftest import Heard, Settled
from tests.ui.bills.looking import texts
from ui.bills.page import BillsPage
from ui.kit.paper import ListPaper


def test_the_ageing_ties_to_the_open_bills(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "ageing"})
    settled()
    assert texts(page, "party") == ["WFP", "UNDP", "All parties"]
    assert texts(page, "total") == ["USD 12,480.50", "USD 5,190.00", "USD 17,670.50"]
    assert texts(page, "days_61_90") == ["—", "4,310.00", "4,310.00"]
    assert texts(page, "disputed")[-1] == "300.00"


def test_the_ageing_of_an_earlier_day_is_added_up_anew(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "ageing", "day": "2026-06-30"})
    settled()
    assert texts(page, "total") == ["USD 12,480.50", "USD 6,310.00", "USD 18,790.50"]
    assert page.address()["day"] == "2026-06-30"


def test_enter_on_a_party_opens_its_open_bills(page: BillsPage, heard: Heard, settled: Settled, qtbot: QtBot) -> None:
    page.open({"view": "ageing"})
    settled()
    qtbot.keyClick(page.part.table, Qt.Key.Key_Return)
    assert heard.opened == [f"bills?show=open&party={entity('WFP')}"]


def test_a_kept_ageing_can_be_looked_at_later(page: BillsPage, heard: Heard, office: Office, settled: Settled) -> None:
    page.open({"view": "ageing"})
    settled()
    page.act()
    settled()
    assert len(records(office, AgeingSnapshot)) == 2
    assert heard.toasts == ["The ageing of 1 October 2026 is kept."]
    shows = page.part.shows
    shows.setCurrentIndex(shows.findData("2026-10-01"))
    settled()
    assert shows.currentText() == "Kept: 1 October 2026"
    assert texts(page, "total")[-1] == "USD 17,670.50"


def test_the_ageing_is_printed_with_its_sums(page: BillsPage, office: Office, settled: Settled) -> None:
    page.open({"view": "ageing"})
    settled()
    paper = page.part.paper(page.deeds.papers)(office, lambda *_: None)
    assert isinstance(paper, ListPaper)
    assert paper.rows[-1].cells[0] == "All parties"
