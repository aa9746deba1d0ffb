"""What the lists of the place share."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.bills.looking import texts
from ui.bills.page import BillsPage


def test_words_narrow_the_list_and_escape_takes_them_away(page: BillsPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.part.filter.field, "undp")
    assert texts(page, "party") == ["UNDP", "UNDP"]
    assert page.escape()
    assert len(texts(page, "party")) == 5
    assert not page.escape()


def test_words_that_find_nothing_offer_everything(page: BillsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.part.filter.field, "zzz")
    assert page.part.empty.isVisible()
    page.part.empty.link.click()
    assert len(texts(page, "party")) == 5
