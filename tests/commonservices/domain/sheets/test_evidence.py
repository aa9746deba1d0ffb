"""A column is read in one way: settled by a cell that allows no other, or asked with the sender's own examples."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.money import Money
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.days import Order
from commonservices.domain.sheets.decided import Decided
from commonservices.domain.sheets.evidence import decide
from commonservices.domain.sheets.numbers import Padded, Percentage
from commonservices.domain.sheets.plan import Asked, Question
from commonservices.domain.sheets.reader import Reader
from commonservices.domain.sheets.wanted import Content, Wanted
from tests.tools.columns import judge, make_columns


def settle(cells, kind=Content.DATE, **known):
    return decide(list(enumerate(cells, start=2)), kind, sheet="Plan", column=3, question_id="q", **known)


def read(cells, kind=Content.DATE, currency="", **known):
    reader = Reader(settle(cells, kind, **known))
    return [
        each.refused.key if each.refused else each.value for each in (reader.read(c, currency=currency) for c in cells)
    ]


def days(*texts):
    return [date.fromisoformat(text) for text in texts]


class TestTrapsOfOthers:
    def test_nocodb_10584_six_dates_are_never_swapped_one_by_one(self):
        cells = ["15-01-2025", "13-01-2025", "09-01-2025", "02-01-2025", "31-12-2024", "10-12-2024"]
        expected = days("2025-01-15", "2025-01-13", "2025-01-09", "2025-01-02", "2024-12-31", "2024-12-10")
        assert read(cells) == expected

    def test_nocodb_7049_the_american_order_is_never_assumed(self):
        assert isinstance(settle(["03/04/2026", "05/06/2026"]), Question)

    def test_nocodb_4136_a_text_column_is_never_read_as_days(self):
        assert read(["01/02/2026", "2026-02-01", "Mar 1"], Content.TEXT) == ["01/02/2026", "2026-02-01", "Mar 1"]

    def test_nocodb_3036_a_time_never_shifts_the_day(self):
        cells = [
            datetime.fromisoformat("2026-02-03T23:59"),
            "2026-02-03T23:59:00Z",
            datetime.fromisoformat("2026-02-03"),
        ]
        assert read(cells) == [date(2026, 2, 3)] * 3
        reader = Reader(settle(cells))
        assert [reader.read(cell).note is not None for cell in cells] == [True, True, False]

    def test_nocodb_10593_every_amount_that_cannot_be_read_is_refused_by_name(self):
        cells = ["1.234,50", "abc", "12,345", "7"]
        expected = [Money(123450, "EUR"), "sheet_not_a_number", "sheet_currency_decimals", Money(700, "EUR")]
        assert read(cells, Content.MONEY, currency="EUR") == expected

    def test_baserow_4786_minus_35_comma_01_is_not_3501(self):
        assert read(["-35,01"], Content.DECIMAL) == [Decimal("-35.01")]

    def test_baserow_2480_a_day_in_another_form_is_still_read(self):
        assert read(["5 March 2026", "2026.03.05", "2026/3/5"]) == [date(2026, 3, 5)] * 3

    def test_iati_1737_a_percentage_beyond_its_limits_is_refused(self):
        kind = Wanted(content=Content.PERCENT, minimum=0, maximum=100)
        assert read(["101 %", "-1 %", "100 %"], kind) == ["sheet_too_large", "sheet_too_small", Decimal(100)]

    def test_iati_238_not_every_number_is_a_day(self):
        assert read([2026, 15, Decimal("46000.25"), 46066]) == ["sheet_number_no_day"] * 3 + [date(2026, 2, 13)]

    def test_iati_709_no_currency_is_never_taken_for_granted(self):
        assert read(["5", "$5", "EUR 5"], Content.MONEY) == [
            "sheet_no_currency", "sheet_currency_unclear", Money(500, "EUR")
        ]  # fmt: skip

    def test_french_decimals_and_arabic_indic_digits_are_numbers(self):
        assert read(["12,34", "\u0661\u0662\u066b\u0663\u0664"], Content.DECIMAL) == [Decimal("12.34")] * 2

    def test_a_1904_workbook_gives_its_own_days(self):
        assert read([46066 - 1462], from_1904=True) == [date(2026, 2, 13)]


def test_one_cell_settles_the_column_and_is_named():
    found = settle(["01/02/2026", "13/02/2026"])
    assert found.order is Order.DAY_FIRST
    assert found.settled_by == ("C3", "13/02/2026")
    assert found.evidence[0].key == "sheet_settled"
    assert found.evidence[0].words["outcome"] == "2026-02-13"


def test_two_readings_are_one_question_with_the_senders_own_cells():
    asked = settle(["01/02/2026", None, "05/05/2026", "03/04/2026"], heading="Début")
    assert (asked.id, asked.about, asked.sheet, asked.column) == ("q", Asked.DATE_ORDER, "Plan", "Début")
    assert asked.examples == ((Address("Plan", 2, 3), "01/02/2026"), (Address("Plan", 5, 3), "03/04/2026"))
    assert {choice.key: choice.outcomes for choice in asked.choices} == {
        "dmy": ("2026-02-01", "2026-04-03"),
        "mdy": ("2026-01-02", "2026-03-04"),
    }


def test_an_answer_or_what_is_remembered_of_the_sender_settles_it_and_is_told():
    answered, remembered = settle(["01/02/2026"], answers={"q": "mdy"}), settle(["01/02/2026"], memory={"q": "mdy"})
    assert (answered.order, remembered.order) == (Order.MONTH_FIRST, Order.MONTH_FIRST)
    assert [each.answered[0].remembered for each in (answered, remembered)] == [False, True]
    assert remembered.evidence[0].key == "sheet_remembered"


def test_what_is_remembered_never_outweighs_a_cell_that_allows_one_order_only():
    assert settle(["01/02/2026", "13/02/2026"], memory={"q": "mdy"}).order is Order.DAY_FIRST


def test_an_answer_that_is_no_choice_leaves_the_question_open():
    assert settle(["01/02/2026"], answers={"q": "ymd"}).open


def test_another_column_only_proposes():
    asked = settle(["01/02/2026"], proposed="dmy")
    assert asked.open
    assert asked.proposed == "dmy"


def test_contradicting_cells_are_both_named_and_never_read_in_two_ways():
    asked = settle(["13/02/2026", "02/13/2026", "01/02/2026"], memory={"q": "dmy"})
    assert {text for _, text in asked.examples} == {"13/02/2026", "02/13/2026"}
    expected = [date(2026, 2, 13), "sheet_other_order", date(2026, 2, 1)]
    assert read(["13/02/2026", "02/13/2026", "01/02/2026"], answers={"q": "dmy"}) == expected


@pytest.mark.parametrize("cells", [["05/05/2026"], ["2026-02-03"], ["3 Feb 2026"], ["n/a"], [], [date(2026, 2, 3)]])
def test_where_every_order_says_the_same_nothing_is_asked(cells):
    assert isinstance(settle(cells), Decided)


def test_typed_days_settle_nothing_for_texts():
    assert isinstance(settle([date(2026, 12, 31), "01/02/2026"]), Question)


def test_days_the_spreadsheet_may_have_swapped_are_asked_about():
    cells = ["13/02/2026", date(2026, 3, 2), "28/02/2026"]
    asked = settle(cells)
    assert asked.id == "q:swapped"
    assert [text for _, text in asked.examples] == ["2026-03-02", "13/02/2026"]
    assert read(cells, answers={"q:swapped": "keep"})[1] == date(2026, 3, 2)
    assert read(cells, answers={"q:swapped": "swap"}) == days("2026-02-13", "2026-02-03", "2026-02-28")


@pytest.mark.parametrize(
    "cells",
    [
        ["13/02/2026", date(2026, 3, 2), "02/03/2026"],
        ["13/02/2026", date(2026, 3, 2), date(2026, 3, 20)],
        ["13/02/2026", date(2026, 3, 3)],
        ["13 Feb 2026", date(2026, 3, 2)],
    ],
)
def test_nothing_is_asked_where_no_swap_can_have_happened(cells):
    assert isinstance(settle(cells), Decided)


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["1,234", "1,5"], [Decimal("1.234"), Decimal("1.5")]),
        (["1,234", "1.5"], [Decimal(1234), Decimal("1.5")]),
        (["1.234,56"], [Decimal("1234.56")]),
        (["1 234"], [Decimal(1234)]),
        ([Decimal("0.30000000000000004"), 5], [Decimal("0.3"), Decimal(5)]),
    ],
)
def test_a_decimal_sign_that_is_settled_reads_the_whole_column(cells, values):
    assert read(cells, Content.DECIMAL) == values


@pytest.mark.parametrize("kind", [Content.DECIMAL, Content.MONEY])
def test_1_comma_234_alone_is_asked(kind):
    asked = settle(["1,234"], kind)
    assert asked.about is Asked.DECIMAL_SIGN
    assert [(choice.key, choice.outcomes) for choice in asked.choices] == [("point", ("1234",)), ("comma", ("1.234",))]


def test_a_column_of_whole_numbers_is_asked_only_where_both_readings_are_whole():
    assert read(["1,234", "12"], Content.INTEGER) == [1234, 12]
    assert isinstance(settle(["1,000"], Content.INTEGER), Question)
    assert read(["1.5", "1,000"], Content.INTEGER) == ["sheet_not_whole", 1000]


def test_a_bare_number_among_percentages_is_asked_once():
    cells = ["12 %", "12", Decimal("0.5")]
    asked = settle(cells, Content.PERCENT)
    assert asked.id == "q:percent"
    assert [choice.outcomes for choice in asked.choices] == [("12 %", "0.5 %"), ("1200 %", "50 %")]
    assert read(cells, Content.PERCENT, answers={"q:percent": "points"}) == [12, 12, Decimal("0.5")]
    assert read(cells, Content.PERCENT, answers={"q:percent": "fraction"}) == [12, 1200, 50]
    assert read(["12 %", 0], Content.PERCENT) == [12, 0]


def test_a_month_column_is_settled_by_the_first_of_a_month():
    assert read(["01/02/2026", "2026-03"], Content.MONTH) == days("2026-02-01", "2026-03-01")
    assert read(["15/02/2026"], Content.MONTH) == ["sheet_not_first_of_month"]
    assert read(["soon", 2026], Content.MONTH) == ["sheet_not_a_month"] * 2


def test_a_hundred_thousand_cells_of_few_texts_are_looked_at_once_each():
    cells = [f"{1 + n % 28:02}/{1 + n % 12:02}/2026" for n in range(20_000)]
    found = settle(cells)
    assert found.order is Order.DAY_FIRST


@pytest.mark.parametrize("seed", range(3))
def test_made_up_columns_of_six_places_are_read_right_or_asked(seed):
    for column in make_columns(seed, 20):
        told = judge(column)
        assert not told.keys() - {"asked", "decided", "right"}, (column, told)


@given(
    st.lists(st.dates(date(2000, 1, 1), date(2035, 12, 31)), min_size=1, max_size=8), st.sampled_from(["dmy", "mdy"])
)
def test_a_column_in_one_order_is_never_read_in_another_without_asking(written, order):
    pattern = {"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y"}[order]
    cells = [day.strftime(pattern) for day in written]
    assert read(cells, answers={"q": order}) == written


@given(st.permutations(["13/02/2026", "01/02/2026", "n/a", "2026-03-04", "07/08/2026"]))
def test_the_order_of_the_rows_changes_nothing(cells):
    meant = dict(zip(cells, read(cells), strict=True))
    assert meant["01/02/2026"] == date(2026, 2, 1)
    assert meant["n/a"] == "sheet_not_a_date"


def test_an_answer_that_means_the_same_as_a_choice_is_taken():
    asked = settle(["08-01-08"])
    assert [choice.key for choice in asked.choices] == ["dmy", "mdy"]
    assert read(["08-01-08"], answers={"q": "ymd"}) == [date(2008, 1, 8)]


def test_what_is_taken_as_the_sheet_shows_it_is_said_with_the_first_such_cell():
    codes = settle([12345, Padded(7, 5), Padded(8, 5)], Content.CODE)
    assert [(each.key, each.words["count"], each.words["cell"], each.words["value"]) for each in codes.evidence] == [
        ("sheet_zeros_shown", 2, "C3", "00007")
    ]
    shares = settle([Percentage("0.12")], Content.PERCENT)
    assert [(each.key, each.words["value"]) for each in shares.evidence] == [("sheet_percent_shown", "12 %")]
    assert settle([Padded(7, 5)], Content.INTEGER).evidence == ()


def test_shown_percentages_settle_nothing_about_the_bare_numbers_beside_them():
    assert isinstance(settle([Percentage("0.12"), 12], Content.PERCENT), Question)


def test_where_a_large_number_tells_it_says_so_and_where_none_does_it_is_asked():
    wanted = Wanted(content=Content.PERCENT, large_tells=True)
    told = settle([Decimal("0.9"), Decimal("97.5")], wanted)
    assert [(each.words["cell"], each.words["outcome"]) for each in told.evidence] == [("C3", "97.5 %")]
    assert isinstance(settle([Decimal("0.9"), 1], wanted), Question)
    known = Wanted(content=Content.PERCENT, in_points=True)
    assert read([Decimal("0.9"), Percentage("0.5")], known) == [Decimal("0.9"), 50]
