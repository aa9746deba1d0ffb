"""Cells on the clipboard: what a spreadsheet reads back is what stood on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.kit.copying import as_table, plain_text

UNSEEN = "\u2066\u2067\u2068\u2069\u200e\u200f"
cells = st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=30)
tables = st.integers(min_value=1, max_value=4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), max_size=5).map(lambda rows: (width, rows))
)


@given(cells)
def test_a_cell_is_one_line_without_unseen_marks(text):
    made = plain_text(text)
    assert not set(made) & set(UNSEEN + "\n\t\r")
    assert made == made.strip()
    assert plain_text(made) == made


@given(tables)
def test_every_cell_stands_in_its_row_and_column(table):
    width, rows = table
    titles = [f"T{number}" for number in range(width)]
    read = [line.split("\t") for line in as_table(titles, rows).text().split("\n")]
    assert read[0] == titles
    assert read[1:] == [[plain_text(cell) for cell in row] for row in rows]


@given(tables)
def test_the_table_for_letters_has_as_many_rows_and_cells(table):
    width, rows = table
    made = as_table(["T"] * width, rows).html()
    assert made.count("<tr>") == len(rows) + 1
    assert made.count("<td>") == width * len(rows)
    assert made.count("<th>") == width


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\u2068WHO\u2069", "WHO"),
        ("a\tb", "a b"),
        ("a\r\nb", "a b"),
        ("  two   words ", "two words"),
        ("", ""),
        ("\u200f\u0627\u0644\u0641\u200e", "\u0627\u0644\u0641"),
        ("1\u00a0000", "1 000"),
    ],
)
def test_what_stands_on_screen_is_what_is_copied(text, seen):
    assert plain_text(text) == seen


def test_markup_in_a_cell_stays_text():
    made = as_table(["<b>"], [['"quoted" & <script>']]).html()
    assert "<script>" not in made
    assert "<th>&lt;b&gt;</th>" in made
    assert "&amp; &lt;script&gt;" in made


def test_a_table_without_rows_has_its_headings():
    made = as_table(["State", "Title"], [])
    assert made.text() == "State\tTitle"
    assert made.html().endswith("<tbody></tbody></table>")


def test_letters_outside_latin_are_kept_by_their_charset():
    made = as_table(["العنوان"], [["É"]], mirrored=True)
    assert made.html().startswith('<meta charset="utf-8">')
    assert made.text() == "العنوان\nÉ"
