"""Rows on the clipboard."""

from ui.kit.copying import as_table, plain_text


def test_a_table_is_there_as_text_and_as_html():
    made = as_table(["State", "Title"], [["Active", "Fuel <north>"], ["Draft", "Two\nlines"]])
    assert made.text() == "State\tTitle\nActive\tFuel <north>\nDraft\tTwo lines"
    assert "<th>Title</th>" in made.html()
    assert "<td>Fuel &lt;north&gt;</td>" in made.html()
    assert "rtl" not in made.html()


def test_unseen_marks_stay_behind_and_arabic_tables_run_the_other_way():
    assert plain_text("\u2068UNEXAM-1\u2069  x") == "UNEXAM-1 x"
    assert '<table dir="rtl">' in as_table(["a"], [["b"]], mirrored=True).html()
