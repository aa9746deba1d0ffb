"""Charts: their points are those of the cells, blanks are gaps, and grey paper still tells the series apart."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from xml.etree import ElementTree

import pytest

from commonservices.errors import Bug
from commonservices.reports.xlsx.chart_parts import MAX_POINTS, Kept, fill, fixed, frame_of, with_alt
from commonservices.reports.xlsx.features import Chart, Points, Series

NAMES = Points("Data", "A2:A4")


def a_chart(kind: str = "bar", *columns: str, **changes: Any) -> Chart:
    series = tuple(Series(f"Series {each}", Points("Data", f"{each}2:{each}4")) for each in columns or ("B",))
    return Chart(kind, "Cost by month", "Cost rises", NAMES, series, **changes)  # type: ignore[arg-type]


def kept(chart: Chart, **cells: Any) -> Kept:
    found = Kept([chart])
    for place, value in cells.items():
        found.keep_cell("Data", int(place[1:]), ord(place[0]) - 64, value)
    return found


def drawn(chart: Chart, **cells: Any) -> Any:
    made = frame_of(chart)
    fill(made, chart, kept(chart, **cells).find)
    return made


def points(series: Any) -> dict[int, float]:
    return {each.idx: each.v for each in series.val.numRef.numCache.pt}


def test_the_points_of_a_series_are_the_cells_and_a_blank_is_a_gap() -> None:
    made = drawn(a_chart(), A2="Jan", A3="Feb", A4="Mar", B2=5, B4=Decimal("7.25"))
    (series,) = made.series
    assert points(series) == {0: 5, 2: 7.25}
    assert series.val.numRef.numCache.ptCount == 3
    assert series.val.numRef.f == "'Data'!$B$2:$B$4"
    assert [each.v for each in series.cat.strRef.strCache.pt] == ["Jan", "Feb", "Mar"]


def test_nought_is_a_point_and_words_and_flags_are_none() -> None:
    made = drawn(a_chart(), B2=0, B3="n/a", B4=True)
    assert points(made.series[0]) == {0: 0}
    made = drawn(a_chart(), B2=Fraction(1, 4), B3=Decimal("-0.5"), B4=date(2026, 7, 1))
    assert points(made.series[0]) == {0: 0.25, 1: -0.5, 2: 46204}


def test_the_frame_stands_where_and_as_large_as_it_is_wanted() -> None:
    for kind in ("bar", "line", "stacked", "timeline"):
        made = frame_of(a_chart(kind, at="H9", width=20.0, height=5.0))
        assert (made.anchor, made.width, made.height) == ("H9", 20.0, 5.0), kind


def test_axes_have_titles_and_are_never_left_out() -> None:
    made = drawn(a_chart(across="Month", along="USD"))
    for axis, title in ((made.x_axis, "Month"), (made.y_axis, "USD")):
        assert axis.delete is False
        assert axis.title.tx.rich.p[0].r[0].t == title
    assert drawn(a_chart()).x_axis.title is None


def test_a_legend_is_there_only_where_there_is_something_to_tell_apart() -> None:
    assert drawn(a_chart("bar", "B")).legend is None
    assert drawn(a_chart("bar", "B", "C")).legend is not None
    assert drawn(a_chart("timeline", "B", "C")).legend is None


def test_bars_differ_in_hatching_and_lines_in_marks_not_in_colour_alone() -> None:
    letters = "BCDEFG"
    bars = drawn(a_chart("bar", *letters)).series
    faces = [each.graphicalProperties.pattFill.prst if each.graphicalProperties.pattFill else "" for each in bars]
    assert len(set(faces)) == len(letters)
    lines = drawn(a_chart("line", *letters)).series
    assert len({each.marker.symbol for each in lines}) == len(letters)
    assert not any(each.smooth for each in lines)


def test_stacked_bars_stand_on_each_other() -> None:
    made = drawn(a_chart("stacked", "B", "C"))
    assert (made.grouping, made.overlap, made.type) == ("stacked", 100, "col")
    assert drawn(a_chart("bar", "B", "C")).grouping != "stacked"


def test_a_timeline_begins_with_its_first_day_and_hides_what_comes_before() -> None:
    made = drawn(a_chart("timeline", "B", "C"), B2=date(2026, 7, 5), B3=date(2026, 7, 1), C2=10, C3=20)
    assert made.type == "bar"
    assert made.y_axis.scaling.min == 46204
    assert made.x_axis.scaling.orientation == "maxMin"
    assert made.series[0].graphicalProperties.noFill is True
    assert made.series[1].graphicalProperties.noFill is not True
    assert made.series[0].val.numRef.numCache.formatCode == "yyyy-mm-dd"
    for columns in (("B",), ("B", "C", "D")):
        with pytest.raises(Bug, match="two series"):
            drawn(a_chart("timeline", *columns))


def test_a_timeline_of_nothing_is_drawn_without_a_first_day() -> None:
    assert drawn(a_chart("timeline", "B", "C")).y_axis.scaling.min is None


def test_more_points_than_excel_draws_are_a_fault_and_not_cut() -> None:
    chart = a_chart()
    names = ("'D'!$A$1", [])
    for count, refused in ((MAX_POINTS, False), (MAX_POINTS + 1, True)):
        found = ("'D'!$B$1", [1] * count)

        def find(asked: Points, found: Any = found) -> Any:
            return names if asked == NAMES else found

        if refused:
            with pytest.raises(Bug, match="32,001"):
                fill(frame_of(chart), chart, find)
        else:
            fill(frame_of(chart), chart, find)


def test_a_column_of_a_list_is_found_where_it_was_written_and_missing_is_a_fault() -> None:
    chart = Chart("line", "T", "A", Points("Use", column="month"), (Series("S", Points("Use", column="cost")),))
    found = Kept([chart])
    assert (found.wants("Use", "cost"), found.wants("Use", "other"), found.wants("Data", "cost")) == (
        True,
        False,
        False,
    )
    found.keep_column("Use", "cost", "$D$5:$D$9", [1, 2])
    assert found.find(Points("Use", column="cost")) == ("'Use'!$D$5:$D$9", [1, 2])
    with pytest.raises(Bug, match="month"):
        found.find(Points("Use", column="month"))


def test_a_sheet_with_a_quotation_mark_in_its_name_is_pointed_to_as_excel_does() -> None:
    chart = Chart("bar", "T", "A", Points("UN's", "A1:A2"), (Series("S", Points("UN's", "$B$1:$B$2")),))
    assert Kept([chart]).find(chart.series[0].values)[0] == "'UN''s'!$B$1:$B$2"


def test_cells_no_chart_draws_are_not_kept_and_a_range_that_is_none_is_a_fault() -> None:
    found = kept(a_chart(), B5=1, C2=2, B2=3)
    assert [found.find(Points("Data", cells))[1] for cells in ("B5", "C2", "B2")] == [[None], [None], [3]]
    for cells in ("B", "2:4", "B2:", "somewhere"):
        with pytest.raises(Bug, match="range"):
            Kept([Chart("bar", "T", "A", Points("Data", cells), ())])


def test_a_range_across_is_read_in_the_order_of_reading() -> None:
    chart = Chart("bar", "T", "A", Points("Data", "A1:B2"), ())
    found = kept(chart, A1="a", B1="b", A2="c", B2="d")
    assert found.find(chart.categories) == ("'Data'!$A$1:$B$2", ["a", "b", "c", "d"])


def test_each_chart_of_a_drawing_says_its_own_words() -> None:
    drawing = "".join(f'<p name="Chart {place}"/>' for place in range(1, 12))
    charts = [Chart("bar", f"T {place}", f"Rises <{place}> & 'so'", NAMES, ()) for place in range(1, 12)]
    root = ElementTree.fromstring(b"<d>" + with_alt(drawing.encode(), charts) + b"</d>")  # noqa: S314 made here
    assert [(each.get("name"), each.get("descr"), each.get("title")) for each in root] == [
        (f"Chart {place}", f"Rises <{place}> & 'so'", f"T {place}") for place in range(1, 12)
    ]


def test_both_sides_of_a_cell_are_fixed() -> None:
    assert [fixed(cell) for cell in ("B5", "XFD1048576")] == ["$B$5", "$XFD$1048576"]


@pytest.mark.parametrize(
    ("kind", "lowest", "begins"), [("bar", 400, 0), ("stacked", 400, 0), ("bar", -1, None), ("line", 400, None)]
)
def test_the_axis_of_bars_begins_at_nought_so_that_their_lengths_compare(
    kind: str, lowest: int, begins: object
) -> None:
    assert drawn(a_chart(kind), B2=lowest, B3=Decimal("457.25")).y_axis.scaling.min == begins
