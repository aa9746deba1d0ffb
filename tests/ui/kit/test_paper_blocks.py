"""A text in pieces: what stays together, and columns that stand in line whatever their cells hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.kit.paper_blocks import GAP, Block, blocks

ROOM = 400.0


def measure(text: str, strong: bool) -> float:  # noqa: FBT001 as the fonts of a paper do
    """Give a width as if every letter were as wide; strong ones are wider."""
    return len(text) * (6.0 if strong else 5.0)


def pieces(html: str) -> list[Block]:
    return list(blocks(html, ROOM, measure))


def widths(block: Block) -> list[float]:
    """Give the widths of the cells of a row in points, with the room between columns."""
    return [float(each) * ROOM / 100 for each in re.findall(r'width="([0-9.]+)%"', block.html)]


def table(*rows: str, about: str = "") -> str:
    return f"<table{about}>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def cells(*texts: str) -> str:
    return "".join(f"<td>{each}</td>" for each in texts)


def test_a_text_falls_into_pieces_in_its_order() -> None:
    head = "<thead><tr><th>n</th><th>Text</th></tr></thead>"
    found = pieces(
        f"<style>p {{}}</style><h1>A</h1><p>one</p><p>two</p><table>{head}<tr><td>1</td><td>x</td></tr></table>"
    )
    assert [each.html for each in found[:3]] == ["<h1>A</h1>", "<p>one</p>", "<p>two</p>"]
    assert [each.leads for each in found] == [True, False, False, True, False]
    assert found[3].html == found[3].head == found[4].head


def test_a_piece_without_a_heading_repeats_none() -> None:
    assert Block("<p>x</p>").head == ""
    assert pieces("<table></table>") == []


def test_what_follows_a_table_or_begins_a_part_stands_apart() -> None:
    apart = table(cells("y"), about=' class="apart"')
    found = pieces(f"<p>a</p>{table(cells('x'))}<p>b</p><p>c</p><h2>d</h2>{apart}")
    assert [bool(each.above) for each in found] == [False, False, True, False, True, True]


def test_a_whole_table_is_never_divided_and_a_foot_stays_with_the_last_row() -> None:
    rows = [cells(str(number)) for number in range(4)]
    assert [each.leads for each in pieces(table(*rows, about=' class="whole"'))] == [True, True, True, False]
    body, foot = "".join(f"<tr>{each}</tr>" for each in rows[:3]), f"<tfoot><tr>{rows[3]}</tr></tfoot>"
    assert [each.leads for each in pieces(f"<table>{body}{foot}</table>")] == [False, False, True, False]


def test_all_rows_of_a_table_have_the_same_columns_which_fill_the_room() -> None:
    found = pieces(table(cells("a", "b" * 30, "c"), cells("a" * 12, "b", "c c c"), cells("", "", "")))
    assert len({tuple(widths(each)) for each in found}) == 1
    assert sum(widths(found[0])) == pytest.approx(ROOM, abs=0.1)
    assert widths(found[0])[1::2] == pytest.approx([GAP, GAP], abs=0.1)


def test_no_word_breaks_and_a_figure_stays_on_one_line() -> None:
    row = f'<td>{"many words " * 30}</td><td style="white-space: nowrap">USD 1 234 567.00</td><th>Heading</th>'
    text, _, figure, _, strong = widths(pieces(table(row))[0])
    assert figure > measure("USD 1 234 567.00", False)  # noqa: FBT003
    assert strong > measure("Heading", True)  # noqa: FBT003
    assert text > ROOM / 2


def test_a_table_keeps_the_widths_it_names() -> None:
    found = pieces(table('<td width="30%">a</td><td width="70%">b</td>', cells("c", "d " * 70)))
    assert [widths(each) for each in found] == [pytest.approx([117.6, GAP, 274.4], abs=0.1)] * 2


def test_a_column_named_too_narrow_for_its_longest_word_takes_room_from_the_others() -> None:
    found = pieces(table('<td width="10%">n</td><td width="90%">text</td>', cells("w" * 20, "b")))
    assert widths(found[0]) == pytest.approx([101, GAP, ROOM - GAP - 101], abs=0.1)


def test_one_column_takes_what_the_others_leave() -> None:
    found = pieces(table('<td>No.</td><td width="*">What</td><td>Amount</td>', cells("1", "Fuel", "992.00")))
    assert widths(found[0]) == pytest.approx([16, GAP, ROOM - 2 * GAP - 16 - 31, GAP, 31], abs=0.1)


def test_a_cell_over_several_columns_is_as_wide_as_they_are() -> None:
    found = pieces(table('<td>Total</td><td colspan="2">x</td>', cells("a", "bbb", "ccccc")))
    over, each = widths(found[0]), widths(found[1])
    assert over[:2] == each[:2]
    assert over[2] == pytest.approx(sum(each[2:]), abs=0.1)
    assert "colspan" not in found[0].html


def test_the_room_between_columns_carries_the_rule_of_its_row() -> None:
    rule = ' style="border-bottom: 1px solid #000000"'
    assert pieces(table(f"<td{rule}>a</td><td{rule}>b</td>"))[0].html.count("border-bottom") == 3


def _tables() -> st.SearchStrategy[list[list[str]]]:
    text = st.text("ab <&", max_size=80).map(lambda each: each.replace("&", "&amp;").replace("<", "&lt;"))
    return st.integers(1, 6).flatmap(lambda n: st.lists(st.lists(text, min_size=n, max_size=n), min_size=1, max_size=5))


@given(_tables())
def test_whatever_stands_in_a_table_its_columns_are_in_line_and_within_the_room(rows: list[list[str]]) -> None:
    found = pieces(table(*(cells(*row) for row in rows)))
    assert len({tuple(widths(each)) for each in found}) == 1
    assert sum(widths(found[0])) <= ROOM + 0.1
