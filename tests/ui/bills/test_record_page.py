"""The record page: statements, reading only."""

from __future__ import annotations

from pathlib import Path

from commonservices.office import Office
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard, Settled
from tests.ui.bills.looking import run, shown
from tests.ui.fakes import FakeAsk
from ui.bills.record_page import BillRecordPage


def test_the_statement_is_written_as_pdf_and_as_workbook(
    record: BillRecordPage, money: Money, ask: FakeAsk, tmp_path: Path, settled: Settled, heard: Heard
) -> None:
    shown(record, money.part_paid)
    ask.answers += [tmp_path / "statement.pdf", tmp_path / "statement.xlsx"]
    run(record, "bill.pdf.fr")
    settled()
    run(record, "bill.workbook.ar")
    settled()
    assert (tmp_path / "statement.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "statement.xlsx").stat().st_size > 4_000
    assert ask.asked[0][1].endswith("-fr.pdf")
    assert len(heard.toasts) == 2


def test_an_earlier_day_or_a_reader_changes_nothing(record: BillRecordPage, money: Money, office: Office) -> None:
    office.read_only = True
    shown(record, money.overdue)
    assert not record.next.isVisible()
    assert all(each.reason for each in record.commands() if each.key == "bill.pay")
    office.read_only = False
