"""The lines of the summary."""

from decimal import Decimal

from commonservices.reports.hq.figure_lines import MONEY, Figure, FigureLines
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import Formula


def made():
    return FigureLines(BookLabels("en"))


def values(line):
    return [getattr(cell, "value", cell) for cell in line]


def test_a_figure_carries_its_formula_with_the_result_the_change_and_the_quality():
    lines = made()
    lines.add("above")
    row = lines.figure(Figure("Cars", 5, 3, "COUNTIFS(t[a],A{row})", 1, "COUNTIFS(t[b],A{row})"))
    assert row == 2
    label, value, before, change, quality, count = values(lines.lines[1])
    assert (label, before, count) == ("Cars", 3, None)
    assert value == Formula("COUNTIFS(t[a],A2)", 5)
    assert change == Formula('IF(COUNT(B2:C2)=2,B2-C2,"")', 2)
    assert quality == Formula('IF(COUNTIFS(t[b],A2)>0,"Estimated","Exact")', "Estimated")


def test_what_is_not_known_before_leaves_change_and_what_is_not_measured_leaves_quality_blank():
    lines = made()
    lines.figure(Figure("Cars", 5, None, rough=0))
    lines.figure(Figure("Vans", None, 3, rough=0))
    assert values(lines.lines[0])[2:5] == [None, None, "Exact"]
    assert values(lines.lines[1])[1:5] == [None, 3, None, None]


def test_a_total_adds_up_and_tells_the_period_before_only_when_it_is_known_for_all():
    lines = made()
    figures = [Figure("a", Decimal("1.5"), Decimal(1), rough=0), Figure("b", Decimal(2), None, rough=1)]
    for each in figures:
        lines.figure(each)
    lines.total(1, figures, MONEY)
    _, value, before, _, quality, _ = values(lines.lines[2])
    assert (value, before) == (Formula("SUM(B1:B2)", Decimal("3.5")), None)
    assert quality.result == "Estimated"


def test_a_total_of_nothing_is_nothing_and_has_no_formula():
    lines = made()
    lines.total(1, [])
    assert values(lines.lines[0])[1:4] == [0, None, None]


def test_a_heading_names_its_columns():
    lines = made()
    lines.heading("Cars", with_lines=True)
    assert values(lines.lines[2]) == [
        "Figure", "Period", "Previous period", "Change", "Quality mark", "Lines of use",
    ]  # fmt: skip
    assert lines.next_row == 4
