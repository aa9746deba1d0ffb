"""A sheet Excel would repair is refused before a line of it is written."""

from pathlib import Path

import pytest

from commonservices.errors import Bug
from commonservices.reports.xlsx import TEXT, Column, FreeSheet
from tests.commonservices.reports.xlsx.book_builders import a_list, write


@pytest.mark.parametrize(
    ("sheets", "complaint"),
    [
        ([a_list(1, name="A/B")], "sheet name"),
        ([a_list(1, name="x" * 32)], "sheet name"),
        ([a_list(1, name="History")], "not allowed"),
        ([a_list(1, name="'quoted")], "not allowed"),
        ([a_list(1), a_list(1, name="services", table_name="others")], "two sheets"),
        ([a_list(1), a_list(1, name="Other")], "two tables"),
        ([a_list(1, table_name="AB12")], "look like a cell"),
        ([a_list(1, table_name="has space")], "look like a cell"),
        ([a_list(1, columns=())], "columns"),
        ([a_list(1, columns=(Column("a", "Same"), Column("b", "same")))], "label is used twice"),
        ([a_list(1, columns=(Column("a", "One"), Column("a", "Two")))], "key is used twice"),
        ([a_list(1, columns=(Column("Bad Key", "One"),))], "lower_snake"),
        ([a_list(1, columns=(Column("a", "two\nlines"),))], "one line"),
        ([a_list(1, columns=(Column("a", "A", TEXT, total="sum"),))], "no total"),
        ([FreeSheet("Only", [], hidden=True)], "can be seen"),
    ],
)
def test_a_sheet_excel_would_not_take_is_refused_before_anything_is_written(
    tmp_path: Path, sheets: list[FreeSheet], complaint: str
) -> None:
    with pytest.raises(Bug, match=complaint):
        write(tmp_path / "book.xlsx", *sheets)
    assert list(tmp_path.iterdir()) == []
