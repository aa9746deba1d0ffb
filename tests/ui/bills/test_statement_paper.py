"""The statement of one bill on paper, in the language of its reader."""

from __future__ import annotations

import pytest

from commonservices.office import Office
from tests.ui.bills.billed_office import Money
from ui.bills.statement_paper import StatementPaper


def html(office: Office, money: Money, language: str) -> str:
    """Give the statement of the bill that is part paid."""
    return StatementPaper(language).made(money.part_paid, office, lambda *_: None).html


def test_a_statement_says_both_sides_lines_payments_and_what_is_open(office: Office, money: Money) -> None:
    text = html(office, money, "en")
    for each in ("Statement UNEXAM-BILL-2026-0002", "UNICEF", "UNDP", "Diesel, bulk issue", "USD 6,310.00"):
        assert each in text
    assert "USD 4,310.00" in text
    assert "It is not a ledger" in text


@pytest.mark.parametrize(("language", "word"), [("fr", "Relevé"), ("es", "Estado"), ("ar", "كشف")])
def test_a_statement_speaks_the_language_of_its_reader(office: Office, money: Money, language: str, word: str) -> None:
    text = html(office, money, language)
    assert word in text
    assert ('dir="rtl"' in text) == (language == "ar")


def test_the_cells_of_a_row_stand_the_other_way_round_in_arabic(office: Office, money: Money) -> None:
    paper = StatementPaper("ar").made(money.part_paid, office, lambda *_: None)
    assert paper.words.mirrored
    assert paper.html.index("6,310.00") < paper.html.index("Diesel, bulk issue")
