"""Rows on the clipboard."""

from ui.kit.columns import Column
from ui.kit.copying import as_table, plain_text, rows_as_table
from ui.kit.model import ListRows


def test_a_table_is_there_as_text_and_as_html():
    made = as_table(["State", "Title"], [["Active", "Fuel <north>"], ["Draft", "Two\nlines"]])
    assert made.text() == "State\tTitle\nActive\tFuel <north>\nDraft\tTwo lines"
    assert "<th>Title</th>" in made.html()
    assert "<td>Fuel &lt;north&gt;</td>" in made.html()
    assert "rtl" not in made.html()


def test_unseen_marks_stay_behind_and_arabic_tables_run_the_other_way():
    assert plain_text("\u2068UNEXAM-1\u2069  x") == "UNEXAM-1 x"
    assert '<table dir="rtl">' in as_table(["a"], [["b"]], mirrored=True).html()


def test_the_cells_of_the_rows_that_are_asked_for_are_taken_from_the_list():
    columns = [Column("name", "Name", str.upper), Column("size", "Size", lambda row: f"\u2068{len(row)}\u2069")]
    rows = ListRows(columns, str)
    rows.set_rows(["one", "three", "two"])
    assert rows_as_table(rows, [1, 0]).text() == "Name\tSize\nTHREE\t5\nONE\t3"
    assert '<table dir="rtl">' in rows_as_table(rows, [], mirrored=True).html()
