"""Styles are made once, numbers stand at the right, text that could be a formula is marked."""

import pytest
from openpyxl import Workbook

from commonservices.reports.xlsx import DATE, ORDINAL, TEXT, money
from commonservices.reports.xlsx.looks import Looks, Style, look_points, wraps


@pytest.fixture
def looks() -> Looks:
    return Looks(Workbook())


def test_the_same_style_has_one_number_and_another_gets_its_own(looks: Looks) -> None:
    plain = Style("column", TEXT, "General")
    assert looks.number(plain) == looks.number(Style("column", TEXT, "General"))
    assert looks.number(plain) != looks.number(Style("column", TEXT, "General", quoted=True))


def test_numbers_follow_the_order_in_which_styles_were_asked_for() -> None:
    asked = [Style("column", kind, kind.number_format) for kind in (TEXT, DATE, money(2))]
    first, second = Looks(Workbook()), Looks(Workbook())
    assert [first.number(style) for style in asked] == [second.number(style) for style in asked]


def test_numbers_and_figures_in_words_stand_at_the_right_in_either_direction(looks: Looks) -> None:
    amount = money(2)
    assert looks.cell(Style("column", amount, amount.number_format)).alignment.horizontal == "right"
    assert looks.cell(Style("column", amount, amount.number_format, rtl=True)).alignment.horizontal == "right"
    assert looks.cell(Style("figure", TEXT, "General")).alignment.horizontal == "right"
    assert looks.cell(Style("column", DATE, DATE.number_format)).alignment.horizontal == "center"
    assert looks.cell(Style("column", ORDINAL, ORDINAL.number_format)).alignment.horizontal == "center"
    assert looks.cell(Style("column", TEXT, "General", rtl=True)).alignment.readingOrder == 2


def test_facts_of_any_kind_begin_where_text_begins(looks: Looks) -> None:
    for kind in (TEXT, DATE, money(2)):
        sides = [looks.cell(Style("fact", kind, "General", rtl=rtl)).alignment.horizontal for rtl in (False, True)]
        assert sides == ["left", "right"], kind


def test_only_marked_text_is_quoted(looks: Looks) -> None:
    assert looks.cell(Style("column", TEXT, "General", quoted=True)).quotePrefix
    assert not looks.cell(Style("column", TEXT, "General")).quotePrefix


def test_long_text_wraps_and_titles_run_on(looks: Looks) -> None:
    assert looks.cell(Style("column", TEXT, "General")).alignment.wrap_text
    assert not looks.cell(Style("title", TEXT, "General")).alignment.wrap_text


def test_rows_of_large_letters_are_higher() -> None:
    assert look_points("title") > look_points("tile") > look_points("body") == 15


def test_labels_wrap_on_either_side_and_codes_and_tags_never_do() -> None:
    assert wraps("label", money(2))
    assert wraps("body", TEXT)
    assert not wraps("body", money(2))
    assert not wraps("tag", TEXT)
    assert not wraps("subtitle", TEXT)
