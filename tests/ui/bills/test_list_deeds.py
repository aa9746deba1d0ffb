"""Copying and printing the lists."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from commonservices.office import Office
from tests.ui.bills.conftest import Heard
from ui.bills.page import BillsPage
from ui.kit.paper import ListPaper


def test_the_rows_are_copied_and_printed_as_they_are_filtered(page: BillsPage, office: Office, heard: Heard) -> None:
    page.deeds.copy(page.part)
    assert "UNEXAM-BILL-2026-0003" in QGuiApplication.clipboard().text()
    assert heard.toasts == ["5 row(s) copied."]
    page.part.shows.setCurrentIndex(page.part.shows.findData("drafts"))
    paper = page.part.paper(page.deeds.papers)(office, lambda *_: None)
    assert isinstance(paper, ListPaper)
    assert [row.cells[1] for row in paper.rows] == ["UNEXAM-BILL-2026-0005"]
    assert paper.rows[0].mark == "draft"
