"""The account of one party with one provider: chosen, read with its balance, opened, written as a workbook."""

from __future__ import annotations

from pathlib import Path

from commonservices.office import Office
from tests.builders import entity
from tests.ui import questions
from tests.ui.bills.conftest import Heard, Settled
from tests.ui.bills.looking import texts
from tests.ui.fakes import FakeAsk
from ui.bills.account_part import AccountPart
from ui.bills.page import BillsPage

SIDES = {"provider": str(entity("UNICEF")), "party": str(entity("UNDP")), "from": "2026-01-01", "to": "2026-12-31"}


def account(page: BillsPage) -> AccountPart:
    part = page.part
    assert isinstance(part, AccountPart)
    return part


def test_an_account_is_chosen_and_shows_the_balance_after_each_line(
    page: BillsPage, office: Office, heard: Heard, settled: Settled
) -> None:
    page.open({"view": "account"})
    assert account(page).stack.currentWidget() is account(page).empty
    page.act()
    questions.answer(provider_id=str(entity("UNICEF")), counterparty_id=str(entity("UNDP")))
    settled()
    what, balance = texts(page, "what"), texts(page, "balance")
    assert (what[0], what[-1]) == ("Open before", "Open at the end")
    assert (balance[0], balance[-1]) == ("USD 0.00", "USD 5,190.00")
    assert account(page).header.title.text() == "UNICEF to UNDP"
    account(page).table.select_id("USD BILL 0")
    account(page).open_row("USD BILL 0")
    assert heard.opened[-1].startswith("bills?id=")


def test_its_address_leads_back_and_words_narrow_it(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "account", **SIDES})
    settled()
    there = {name: text for name, text in page.address().items() if name in {"view", *SIDES}}
    assert there == {"view": "account", **SIDES}
    account(page).filter.field.setText("nosuchword")
    account(page).reload()
    settled()
    assert texts(page, "what") == ["Open before", "Open at the end"]


def test_it_is_written_as_a_workbook(page: BillsPage, ask: FakeAsk, settled: Settled, tmp_path: Path) -> None:
    page.open({"view": "account", **SIDES})
    settled()
    ask.answers.append(tmp_path / "account.xlsx")
    account(page).save()
    settled()
    assert (tmp_path / "account.xlsx").stat().st_size > 1000


def test_two_sides_without_a_bill_say_so(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "account", **SIDES, "provider": str(entity("UNDP")), "party": str(entity("WFP"))})
    settled()
    assert account(page).header.title.text() == "Nothing between these two sides up to that day."
