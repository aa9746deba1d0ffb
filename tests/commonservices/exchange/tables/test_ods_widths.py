"""With how many figures a cell is shown: by its own style, its row's, its column's."""

import pytest

from commonservices.exchange.tables.ods_widths import Widths


def numbers(name, *, digits="5", **more):
    return [("number-style", {"name": name}), ("number", {"min-integer-digits": digits, **more})]


def taken(*tags):
    widths = Widths()
    for tag, told in (*tags, ("style", {"name": "code", "data-style-name": "N"})):
        widths.take(tag, told)
    widths.begin_sheet()
    return widths


def test_the_style_of_the_cell_goes_before_that_of_its_row_and_its_column():
    widths = taken(*numbers("N"))
    widths.column({"default-cell-style-name": "code"}, 2, 3)
    assert [widths.of({}, column) for column in (1, 2, 3, 4)] == [0, 5, 5, 0]
    widths.row = "plain"
    assert [widths.of({}, 2), widths.of({"style-name": "code"}, 1)] == [0, 5]
    widths.row = "code"
    assert widths.of({}, 9) == 5
    widths.row = ""
    widths.begin_sheet()
    assert widths.of({}, 2) == 0


@pytest.mark.parametrize(
    "tags",
    [
        numbers("N", digits="1"),
        numbers("N", digits="9999"),
        numbers("N", **{"decimal-places": "2"}),
        numbers("N", grouping="true"),
        [*numbers("N"), ("text", {})],
        [*numbers("N"), ("embedded-text", {"position": "3"})],
        numbers("M"),
    ],
)
def test_a_format_of_anything_but_zeros_adds_none(tags):
    assert taken(*tags).of({"style-name": "code"}, 1) == 0
