"""What all sheets share."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.periods import Period
from commonservices.errors import Bug
from commonservices.reports.hq.parts import Frame, Part, coded, major, words
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import SheetFigures


def frame(*, demo=False, language="en"):
    period = Period(date(2025, 7, 1), date(2026, 6, 30))
    return Frame(BookLabels(language), period, "JUL_JUN", date(2026, 10, 1), "TESTOFF", demo)


def figures(**rows):
    return {name.replace("_", " "): SheetFigures(count, {}) for name, count in rows.items()}


def test_every_title_says_the_office_and_marks_a_demonstration():
    assert frame().marked("Usage") == "Usage · TESTOFF"
    assert frame(demo=True).marked("Usage") == "DEMO · Usage · TESTOFF"
    assert frame().line == "1 Jul 2025 to 30 Jun 2026 · basis 1 July to 30 June · as of 1 Oct 2026"


def test_a_list_sheet_keeps_its_keys_in_every_language():
    parts = (Part("service", lambda line: line[0]), *coded("state", lambda line: line[1], str.lower))
    english, french = (frame(language=each).list_sheet("usage", parts, [("S1", "A")], 1) for each in ("en", "fr"))
    assert [column.key for column in english.columns] == [column.key for column in french.columns]
    assert (english.name, french.name, french.table_name) == ("Usage", "Utilisation", "usage")
    assert [column.hidden for column in english.columns] == [False, True, False]
    assert list(english.rows) == [["S1", "A", "a"]]


def test_a_formula_names_a_column_once_for_each_sheet_of_the_list():
    found = {"Usage": SheetFigures(10, {}), "Usage (2)": SheetFigures(3, {}), "KPIs": SheetFigures(0, {})}
    assert frame().references("usage", "amount_usd", found) == ["usage[Amount in USD]", "usage_2[Amount in USD]"]
    assert frame().references("kpis", "rating_code", found) == []
    assert frame().sheets_of("usage", found) == ["Usage", "Usage (2)"]


def test_a_label_that_formulas_cannot_name_is_a_fault_of_the_program():
    with pytest.raises(Bug, match="cannot stand in a formula"):
        frame().references("arrangements", "last_signed_on", {"Arrangements": SheetFigures(1, {})})


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_column_the_summary_counts_by_can_be_named(language):
    own = frame(language=language)
    wanted = {
        "arrangements": ("type_code", "in_force", "quality_code"), "alerts": ("flag_code", "due"),
        "services": ("line_code", "quality_code"), "kpis": ("rating_code", "quality_code"),
        "usage": ("consumer", "month", "currency", "amount", "amount_usd", "quality_code"),
    }  # fmt: skip
    for sheet, columns in wanted.items():
        for column in columns:
            assert own.references(sheet, column, {own.labels.sheet(sheet): SheetFigures(1, {})})


def test_nothing_entered_is_a_blank_and_never_zero():
    assert words("") is None
    assert words("x") == "x"
    assert major(None, "USD") is None
    assert major(0, "USD") == 0
    assert major(12345, "JPY") == Decimal(12345)
    assert major(12345, "KWD") == Decimal("12.345")
    assert major(12345, "") == Decimal("123.45")
    code, label = coded("state", lambda line: line, str)
    assert (code.value(""), label.value("")) == (None, None)


def test_the_label_of_a_code_is_looked_up_once_and_blank_codes_stay_blank():
    asked = []

    def label(code):
        asked.append(code)
        return code and f"Label {code}"

    code, shown = coded("state", lambda line: line, label)
    assert [shown.value(each) for each in ("A", "B", "A", "")] == ["Label A", "Label B", "Label A", None]
    assert [code.value(each) for each in ("A", "")] == ["A", None]
    assert asked == ["A", "B", ""]
