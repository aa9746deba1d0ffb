"""Cells as the register writes them: what programs make of a value reads back as the same value."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from commonservices.domain.fields import Field, Kind
from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.domain.sheets.numbers import Padded, Percentage
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.cells import CellReader, choices, label, plain, short, shown, text_of

DAY = date(2026, 3, 31)


def _field(kind, **limits):
    return Field(name="title_en", cell=1, kind=kind, **{"length": 200, "places": 4, **limits})


@pytest.mark.parametrize(
    ("kind", "cell", "told"),
    [
        (Kind.TEXT, "  two words \u00a0", "two words"),
        (Kind.TEXT, "\u00a0", ""),
        (Kind.TEXT, 5, "5"),
        (Kind.TEXT, Decimal("5.0"), "5"),
        (Kind.TEXT, Padded(7, 5), "00007"),
        (Kind.TEXT, Percentage("0.12"), "12 %"),
        (Kind.INTEGER, Padded(7, 5), "7"),
        (Kind.TEXT, True, "TRUE"),
        (Kind.TEXT, DAY, "2026-03-31"),
        (Kind.TEXT, "=SUM(A1)", "=SUM(A1)"),
        (Kind.LONG_TEXT, "a\r\nb ", "a\nb"),
        (Kind.INTEGER, Decimal("5.0"), "5"),
        (Kind.INTEGER, "5", "5"),
        (Kind.SCALED, Decimal("0.28999999999999998"), "0.29"),
        (Kind.SCALED, 7, "7"),
        (Kind.AMOUNT, Decimal("1234.5"), "1234.50"),
        (Kind.AMOUNT, Decimal("15000.500000000000001"), "15000.50"),
        (Kind.DATE, 46112, "2026-03-31"),
        (Kind.DATE, datetime(2026, 3, 31), "2026-03-31"),  # noqa: DTZ001 workbooks know no zone
        (Kind.DATE, "31 March 2026", "2026-03-31"),
        (Kind.MONTH, date(2026, 3, 1), "2026-03"),
        (Kind.MONTH, "2026-03", "2026-03"),
        (Kind.FLAG, True, "yes"),
        (Kind.FLAG, "TRUE", "yes"),
        (Kind.FLAG, "faux", "no"),
        (Kind.FLAG, 0, "no"),
        (Kind.FLAG, None, "no"),
        (Kind.REFERENCE, " WFP\u00a0", "WFP"),
        (Kind.REFERENCE_SET, "B; A", "A; B"),
        (Kind.DATE, "", ""),
    ],
)
def test_what_a_program_makes_of_a_cell_is_the_same_value(kind, cell, told):
    assert CellReader("en", DAY).plain(_field(kind), cell) == told


@pytest.mark.parametrize(
    ("kind", "cell", "rule"),
    [
        (Kind.INTEGER, Decimal("5.5"), "not_whole"),
        (Kind.INTEGER, True, "wrong_kind"),
        (Kind.INTEGER, Percentage(1), "return_percentage"),
        (Kind.SCALED, Percentage("0.12"), "return_percentage"),
        (Kind.SCALED, "12,5 %", "return_percentage"),
        (Kind.AMOUNT, "\u066a12", "return_percentage"),
        (Kind.INTEGER, DAY, "wrong_kind"),
        (Kind.SCALED, Decimal("0.12345"), "too_many_decimals"),
        (Kind.AMOUNT, Decimal("1.234"), "too_many_decimals_for_currency"),
        (Kind.DATE, Decimal("46112.5"), "not_a_date"),
        (Kind.DATE, datetime(2026, 3, 31, 8), "not_a_date"),  # noqa: DTZ001 workbooks know no zone
        (Kind.DATE, "03/04/2026", "ambiguous_date"),
        (Kind.MONTH, DAY, "not_first_of_month"),
        (Kind.TEXT, ErrorCell("#REF!"), "return_error_cell"),
        (Kind.REFERENCE, ErrorCell("#REF!"), "return_error_cell"),
        (Kind.TEXT, NoResult("A1"), "return_no_result"),
        (Kind.REFERENCE, NoResult(), "return_no_result"),
    ],
)
def test_a_cell_that_stands_for_no_value_is_refused(kind, cell, rule):
    with pytest.raises(RuleBroken) as fault:
        CellReader("en", DAY).plain(_field(kind), cell)
    assert fault.value.rule == rule


def test_codes_are_shown_by_their_label_and_read_by_label_or_code_in_any_language():
    field = _field(Kind.CODE, code_list="units")
    assert label(field, "hour", "fr") == "Heure"
    reader = CellReader("fr", DAY)
    assert {reader.plain(field, each) for each in ("Heure", "hour", "Hour", " HEURE ")} == {"hour"}
    assert "Heure" in choices(field, "fr")


def test_values_are_shown_typed_and_sets_as_words():
    assert shown(_field(Kind.AMOUNT), 150050, {}, "en", "EUR") == Decimal("1500.50")
    assert shown(_field(Kind.DATE), DAY, {}, "en") == DAY
    assert shown(_field(Kind.CODE_SET), frozenset({"b", "a"}), {}, "en") == "a; b"
    assert shown(_field(Kind.TEXT), "", {}, "en") is None
    assert plain(_field(Kind.DATE), None, {}) == ""


def test_a_cell_is_told_as_its_sender_sees_it():
    assert [text_of(each) for each in (None, ErrorCell("#N/A"), NoResult("A1"), NoResult(), time(8, 30), 5)] == [
        "",
        "#N/A",
        "=A1",
        "",
        "08:30:00",
        "5",
    ]
    assert [short(Decimal(each)) for each in ("5.00", "-0.0", "100", "1E+3")] == ["5", "0", "100", "1000"]


def test_a_field_of_percentages_takes_a_cell_shown_or_typed_as_one_in_points():
    field = Field(name="support_percent", cell=1, kind=Kind.SCALED, places=4)
    typed = (Percentage("0.125"), "12,5 %", "12.5%", "12,5\u202f%", "\u066a\u0661\u0662\u066b\u0665", "12,5")
    assert {CellReader("fr", DAY).plain(field, each) for each in typed} == {"12.5"}
    with pytest.raises(RuleBroken) as fault:
        CellReader("fr", DAY).plain(field, "12,500 %")
    assert fault.value.rule == "ambiguous_number"
