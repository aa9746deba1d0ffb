"""Marks: tests that hold for what they say and never for a blank, signs beside colours, looks numbered once."""

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook

from commonservices.errors import Bug
from commonservices.reports.xlsx.features import Mark, band_marks, overdue_marks
from commonservices.reports.xlsx.mark_rules import MarkRules, condition, signed_format
from commonservices.reports.xlsx.sheet import CODE, DATE, FLAG, INTEGER, MONTH, TEXT, money, percent

CONDITIONS = {
    "blank": (Mark("blank", "notice"), "LEN(TRIM(B5))=0"),
    "a text": (Mark("is", "bad", 'say "no"'), 'B5="say ""no"""'),
    "a number": (Mark("is", "bad", 0), "AND(ISNUMBER(B5),B5=0)"),
    "below": (Mark("below", "bad", Decimal("0.5")), "AND(ISNUMBER(B5),B5<0.5)"),
    "above": (Mark("above", "good", 10), "AND(ISNUMBER(B5),B5>=10)"),
    "before": (Mark("before", "bad", date(2026, 7, 1)), "AND(ISNUMBER(B5),B5<46204)"),
    "whole": (Mark("whole", number_format="0"), "AND(ISNUMBER(B5),B5=INT(B5))"),
    "between": (Mark("between", "notice", 1, 2), "AND(ISNUMBER(B5),B5>=1,B5<2)"),
}


def test_each_mark_tests_what_it_says() -> None:
    found = {name: condition(mark, "B5") for name, (mark, _) in CONDITIONS.items()}
    assert found == {name: wanted for name, (_, wanted) in CONDITIONS.items()}


def test_a_blank_cell_is_marked_by_nothing_but_blank() -> None:
    """Excel takes a blank for nought and for the first of all days: every test of a number asks for one."""
    for mark in (Mark("is", "bad", 0), Mark("below", "bad", 1), Mark("before", "bad", date(2026, 1, 1))):
        assert "ISNUMBER(B5)" in condition(mark, "B5"), mark


def test_a_mark_without_its_bound_or_with_words_for_one_is_a_fault() -> None:
    for mark in (Mark("below", "bad"), Mark("above", "good", "ten"), Mark("between", "notice", 1), Mark("is", "bad")):
        with pytest.raises(Bug):
            condition(mark, "B5")


def test_bands_leave_no_number_unmarked_and_mark_none_twice() -> None:
    low, mid, high = (condition(mark, "X") for mark in band_marks(Decimal("0.5"), Decimal("0.8")))

    def holds(test: str, value: str) -> bool:
        inner = test.removeprefix("AND(ISNUMBER(X),").removesuffix(")")
        return all(eval(part.replace("X", value)) for part in inner.split(","))  # noqa: S307 our own comparisons

    for value in ("-1", "0.49", "0.5", "0.79", "0.8", "2"):
        assert [holds(test, value) for test in (low, mid, high)].count(True) == 1, value


def test_the_sign_stands_before_what_the_cell_shows_and_its_format_stays() -> None:
    shown = {
        INTEGER: '"▼ "#,##0;"▼ "-#,##0',
        money(2): '"▼ "#,##0.00;"▼ "-#,##0.00',
        percent(1): '"▼ "0.0%;"▼ "-0.0%',
        DATE: '"▼ "yyyy-mm-dd',
        MONTH: '"▼ "yyyy-mm',
        TEXT: '"▼ "General;"▼ "-General;"▼ "General;"▼ "@',
        CODE: '"▼ "General;"▼ "-General;"▼ "General;"▼ "@',
    }
    assert {kind: signed_format("▼", kind, kind.number_format) for kind in shown} == shown
    sections = signed_format("▼", FLAG, FLAG.number_format).split(";")
    assert [section.count("▼") for section in sections] == [1, 1, 1]


def test_a_mark_with_a_number_format_of_its_own_changes_nothing_else() -> None:
    sheet = Workbook().active
    MarkRules().add(sheet, Mark("whole", number_format="#,##0"), "B5:B9", INTEGER, "#,##0.00##")
    ((found,),) = [each.rules for each in sheet.conditional_formatting]
    assert (found.dxf.numFmt.formatCode, found.dxf.font, found.dxf.fill) == ("#,##0", None, None)


def test_no_meaning_hangs_on_colour_alone() -> None:
    signs = {}
    for tone in ("good", "notice", "bad", "quiet"):
        sheet = Workbook().create_sheet()
        MarkRules().add(sheet, Mark("above", tone, 1), "B5:B9", INTEGER, INTEGER.number_format)  # type: ignore[arg-type]
        ((_, (rule,)),) = [(each.sqref, each.rules) for each in sheet.conditional_formatting]
        assert rule.dxf.font.b
        signs[rule.dxf.numFmt.formatCode.split('"')[1]] = tone
    assert len(signs) == 4


def test_looks_of_the_same_sign_and_format_share_a_number_and_others_do_not() -> None:
    rules, sheet = MarkRules(), Workbook().create_sheet()
    for reference, kind in (("A1", INTEGER), ("B1", INTEGER), ("C1", money(2))):
        rules.add(sheet, Mark("above", "good", 1), reference, kind, kind.number_format)
    numbers = [rule.dxf.numFmt.numFmtId for each in sheet.conditional_formatting for rule in each.rules]
    assert numbers[0] == numbers[1] != numbers[2]
    assert min(numbers) > 163  # below stand the formats of Excel itself


def test_a_mark_that_looks_beside_itself_reads_that_column_in_its_own_row() -> None:
    sheet = Workbook().create_sheet()
    (mark,) = overdue_marks(date(2026, 7, 1), ("state", ("OPEN", 'LATE "x"')))
    MarkRules().add(sheet, mark, "E5:E90", DATE, DATE.number_format, {"state": "AB"})
    ((rule,),) = [each.rules for each in sheet.conditional_formatting]
    assert rule.formula == ['AND(AND(ISNUMBER(E5),E5<46204),OR($AB5="OPEN",$AB5="LATE ""x"""))']
    with pytest.raises(Bug, match="state"):
        MarkRules().add(sheet, mark, "E5:E90", DATE, DATE.number_format, {"other": "AB"})
