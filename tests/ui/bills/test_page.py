"""The place of bills as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard
from tests.ui.bills.looking import key
from ui.bills.listed import BillsList
from ui.bills.page import BillsPage


def test_enter_opens_the_bill(page: BillsPage, heard: Heard, money: Money, qtbot: QtBot) -> None:
    page.part.table.select_id(str(money.overdue))
    qtbot.keyClick(page.part.table, Qt.Key.Key_Return)
    assert heard.opened == [f"bills?id={money.overdue}"]


def test_escape_leaves_the_form(page: BillsPage) -> None:
    page.start_new()
    assert page.escape()
    assert not page.is_new


def test_each_list_has_its_filled_button(page: BillsPage, settled: Callable[[], None]) -> None:
    said = {}
    for each in page.parts:
        page.tabs.select(each)
        settled()
        first = next(command for command in page.commands() if command.primary)
        said[each] = first.text
    assert said == {
        "bills": "New bill",
        "orders": "New order",
        "unbilled": "Draft bills…",
        "ageing": "Keep the ageing of the day",
        "balances": "Confirm a balance…",
        "account": "Choose an account…",
        "periods": "Close a period…",
    }
    assert page.regions()[0].objectName() == "bills.views"


def test_a_register_for_reading_offers_no_act(page: BillsPage, office: Office) -> None:
    office.read_only = True
    page.reload()
    page.show_list()
    assert not page.act_button.isVisible()
    assert "reading only" in key(page, "bills.new")
    office.read_only = False


def test_an_address_says_where_one_was(page: BillsPage) -> None:
    page.open({"view": "orders", "show": "open", "text": "gate"})
    kept = dict(page.address())
    assert (kept["view"], kept["show"], kept["text"]) == ("orders", "open", "gate")
    assert page.is_at(kept)
    page.open({})
    assert isinstance(page.part, BillsList)
    assert not page.is_at(kept)
