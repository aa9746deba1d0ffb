"""Kinds decide formats; specifications know their lines and totals."""

from commonservices.reports.xlsx import CODE, DATE, INTEGER, TEXT, Column, SheetSpec, money, number, percent


def test_kinds_have_formats_that_read_the_same_in_every_language() -> None:
    kinds = (INTEGER, number(0), number(3), money(2), percent(1), DATE, CODE)
    formats = [kind.number_format for kind in kinds]
    assert formats == ["#,##0", "#,##0", "#,##0.000", "#,##0.00", "0.0%", "yyyy-mm-dd", "General"]


def test_a_column_may_have_a_format_of_its_own() -> None:
    assert Column("k", "K", money(2), number_format="0").format == "0"
    assert Column("k", "K", money(2)).format == "#,##0.00"


def test_numbers_can_be_added_up_and_text_and_days_cannot() -> None:
    assert all(kind.numeric for kind in (INTEGER, number(1), money(0), percent(0)))
    assert not any(kind.numeric for kind in (TEXT, CODE, DATE))


def test_lines_and_totals_are_there_when_they_were_asked_for() -> None:
    plain = SheetSpec("S", (Column("a", "A"),), [], "t")
    full = SheetSpec("S", (Column("a", "A", INTEGER, total="sum"),), [], "t", title="T", subtitle="U")
    assert (plain.lines, plain.has_totals) == ((), False)
    assert (full.lines, full.has_totals) == (("T", "U"), True)
