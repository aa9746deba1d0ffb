"""Balances, and two statements beside each other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from commonservices.actions import people
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.period_ends import Discrepancy
from commonservices.office import Office
from tests.builders import entity, records
from tests.ui import questions
from tests.ui.bills.conftest import Heard, Settled
from tests.ui.bills.looking import texts
from tests.ui.fakes import FakeAsk
from ui.bills.balances_part import BalancesPart
from ui.bills.page import BillsPage


def test_a_confirmed_balance_shows_both_sides(page: BillsPage, office: Office) -> None:
    page.open({"view": "balances"})
    page.act()
    sides = {"provider_id": str(entity("UNICEF")), "counterparty_id": str(entity("UNDP"))}
    questions.answer(**sides, their_balance="5000", confirmed_by="Finance of UNDP")
    assert (texts(page, "ours"), texts(page, "difference")) == (["USD 5,190.00"], ["−190.00"])  # noqa: RUF001
    assert texts(page, "agrees") == ["Differs"]
    assert len(records(office, BalanceConfirmation)) == 1


def test_an_amount_that_is_none_is_refused_and_the_text_stays(page: BillsPage, office: Office) -> None:
    page.open({"view": "balances"})
    page.act()
    sides = {"provider_id": str(entity("UNICEF")), "counterparty_id": str(entity("UNDP"))}
    dialog = questions.answer(**sides, their_balance="a lot")
    assert dialog.form.row("their_balance").reason.tone == "block"
    assert dialog.form.value("their_balance") == "a lot"
    assert not records(office, BalanceConfirmation)
    dialog.reject()


def test_their_statement_stands_beside_ours_line_by_line(
    page: BillsPage, ask: FakeAsk, tmp_path: Path, settled: Settled
) -> None:
    theirs = tmp_path / "theirs.csv"
    theirs.write_text("Reference,Date,Amount\nUNEXAM-BILL-2026-0002,2026-06-03,4310\nX-9,2026-08-01,75\n")
    page.open({"view": "balances"})
    part = page.part
    assert isinstance(part, BalancesPart)
    ask.answers.append(theirs)
    part.compare()
    questions.answer(provider_id=str(entity("UNICEF")), counterparty_id=str(entity("UNDP")))
    settled()
    outcomes = [part.lines.rows.cells(row)[0].text for row in range(part.lines.rows.rowCount())]
    assert outcomes == ["Missing here", "Missing there", "Agrees"]
    assert part.compared.detail.text() == "UNDP · United Nations Development Programme · 3 lines, 2 differ"
    assert [each.key for each in page.commands() if each.primary] == ["bills.keep_compared"]


def test_a_file_that_is_no_statement_is_said_and_nothing_is_shown(
    page: BillsPage, heard: Heard, tmp_path: Path, settled: Settled
) -> None:
    page.open({"view": "balances"})
    part = page.part
    assert isinstance(part, BalancesPart)
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("Colour\nblue\n")
    sides = {"provider_id": str(entity("UNICEF")), "counterparty_id": str(entity("UNDP"))}
    part.compare_with({**sides, "currency": "USD", "as_of": date(2026, 10, 1)}, wrong)
    settled()
    assert len(heard.problems) == 1
    assert not part.lines.isVisible()


def test_differences_are_kept_with_an_owner_and_a_day(
    page: BillsPage, office: Office, ask: FakeAsk, heard: Heard, tmp_path: Path, settled: Settled
) -> None:
    owner = people.add(office, {"name": "Finance officer"}).id
    theirs = tmp_path / "theirs.csv"
    theirs.write_text("Reference,Date,Amount\nX-9,2026-08-01,75\n")
    page.open({"view": "balances"})
    part = page.part
    assert isinstance(part, BalancesPart)
    assert next(each for each in page.commands() if each.key == "bills.keep_compared").reason
    sides = {"provider_id": str(entity("UNICEF")), "counterparty_id": str(entity("UNDP"))}
    part.compare_with({**sides, "currency": "USD", "as_of": date(2026, 10, 1)}, theirs)
    settled()
    part.keep()
    dialog = questions.answer(owner_id=str(owner), due_on=date(2020, 1, 1))
    assert dialog.form.row("due_on").reason.tone == "block"
    questions.answer(due_on=date(2027, 1, 31))
    kept = records(office, Discrepancy)
    assert {(each.owner_person_id, each.due_on) for each in kept} == {(owner, date(2027, 1, 31))}
    assert heard.toasts[-1] == f"{len(kept)} difference(s) kept among the exceptions"
    assert [each.key for each in page.commands() if each.primary] == ["bills.confirm"]
