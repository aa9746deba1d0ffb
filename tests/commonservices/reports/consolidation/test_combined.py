"""One workbook of many offices: every row is there, what two report counts once, nothing is added up wrongly."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.asking import NO_ANSWERS
from commonservices.reports.consolidation.combined import Counted, write_combined
from commonservices.reports.consolidation.gathering import gather
from commonservices.reports.xlsx import read_rows
from tests.commonservices.reports.consolidation.office_books import ARRANGEMENTS, USE, office_book, read_here

MADE_ON = date(2026, 7, 15)


def _made(tmp_path, *paths, language="en", expected=(), answers=NO_ANSWERS):
    out = tmp_path / "all.xlsx"
    with gather(paths, expected=expected, answers=answers, reader=read_here) as gathered:
        _, totals, remarks = write_combined(out, gathered, language=language, made_on=MADE_ON)
    return out, totals, remarks


def _amounts(totals, key, column, currency=""):
    wanted = (key, column, currency)
    return {
        (each.group.basis, each.office): value
        for each, value in totals.amounts.items()
        if (each.list, each.column, each.currency) == wanted
    }


def test_every_row_of_every_office_is_there_in_the_language_of_the_reader(tmp_path):
    one, two = office_book(tmp_path / "a.xlsx"), office_book(tmp_path / "b.xlsx", "OFFB", language="fr")
    out, totals, remarks = _made(tmp_path, one, two, language="fr")
    rows = [row for _, row in read_rows(out, "Utilisation")]
    assert [(row["office"], row["service"], row["quantity"], row["counts"]) for row in rows] == [
        ("OFFA", "OFFA-SRV-1", 3, True),
        ("OFFA", "OFFA-SRV-1", 4, True),
        ("OFFB", "OFFB-SRV-1", 3, True),
        ("OFFB", "OFFB-SRV-1", 4, True),
    ]
    assert totals.written == {"arrangements": 2, "services": 2, "usage": 4}
    assert [each.key for each in remarks] == ["maybe_same"]


def test_amounts_of_two_currencies_are_never_added_up(tmp_path):
    _, totals, _ = _made(tmp_path, office_book(tmp_path / "a.xlsx"), office_book(tmp_path / "b.xlsx", "OFFB"))
    assert sum(_amounts(totals, "usage", "amount", "USD").values()) == Decimal("61")
    assert sum(_amounts(totals, "usage", "amount", "EUR").values()) == Decimal("80.5")


def test_what_two_offices_report_is_listed_twice_and_counts_once(tmp_path):
    one = office_book(tmp_path / "a.xlsx", prefix="OFFA-")
    two = office_book(tmp_path / "b.xlsx", "OFFB", prefix="OFFA-")
    out, totals, remarks = _made(tmp_path, one, two)
    assert _amounts(totals, "usage", "quantity") == {("JUL_JUN", "OFFA"): 7}
    rows = [row for _, row in read_rows(out, "Usage")]
    assert [(row["office"], row["counts"], row["counted_with"]) for row in rows] == [
        ("OFFA", True, None),
        ("OFFA", True, None),
        ("OFFB", False, "OFFA"),
        ("OFFB", False, "OFFA"),
    ]
    assert {each.key for each in remarks} == {"counted_twice"}


def test_the_same_reference_with_other_contents_is_named_with_both_values(tmp_path):
    one = office_book(tmp_path / "a.xlsx", prefix="OFFA-")
    other = ((*ARRANGEMENTS[0][:4], Decimal(2000), "USD"),)
    two = office_book(tmp_path / "b.xlsx", "OFFB", prefix="OFFA-", arrangements=other, use=USE[:1])
    question = "rows:arrangements:OFFA+OFFB:JUL_JUN:2025-07-01..2026-06-30"
    with pytest.raises(Known) as asked:
        _made(tmp_path, one, two)
    assert (asked.value.key, (tmp_path / "all.xlsx").exists()) == ("books_ask", False)
    out, totals, remarks = _made(tmp_path, one, two, answers={question: "OFFB"})
    assert _amounts(totals, "arrangements", "ceiling", "USD") == {("JUL_JUN", "OFFB"): 2000}
    rows = [(row["office"], row["counts"], row["counted_with"]) for _, row in read_rows(out, "Arrangements")]
    assert rows == [("OFFA", False, "OFFB"), ("OFFB", True, None)]
    said = "Arrangements, OFFA, OFFB (1): the rows of OFFB count, as it was answered."
    assert said in [row["remark"] for _, row in read_rows(out, "Remarks")]
    told = next(str(each) for each in remarks if each.key == "contents_differ")
    assert told == "arrangements OFFA-MOU-1: OFFA and OFFB report it otherwise (ceiling: 1000, 2000)."
    assert told in [row["remark"] for _, row in read_rows(out, "Remarks")]


def test_two_calendars_stand_in_two_totals(tmp_path):
    year = (date(2026, 1, 1), date(2026, 12, 31))
    one = office_book(tmp_path / "a.xlsx")
    two = office_book(tmp_path / "b.xlsx", "OFFB", basis="JAN_DEC", period=year)
    _, totals, _ = _made(tmp_path, one, two)
    assert _amounts(totals, "usage", "quantity") == {("JUL_JUN", "OFFA"): 7, ("JAN_DEC", "OFFB"): 7}


def test_completeness_names_those_who_sent_nothing(tmp_path):
    out, _, _ = _made(tmp_path, office_book(tmp_path / "a.xlsx"), expected=["OFFA", "OFFZ"])
    rows = [row for _, row in read_rows(out, "Offices")]
    assert [(row["office"], row["status"], row["entered"]) for row in rows] == [
        ("OFFA", "Received", Decimal("0.9")),
        ("OFFZ", "Missing", None),
    ]


@pytest.mark.parametrize("language", ["ar", "es"])
def test_a_language_is_all_that_changes(tmp_path, language):
    paths = [office_book(tmp_path / "a.xlsx")]
    out, totals, _ = _made(tmp_path, *paths, language=language)
    assert sum(totals.written.values()) == 4
    assert out.is_file()


def test_a_figure_is_told_apart_by_all_that_may_not_be_mixed():
    assert list(Counted.__dataclass_fields__) == ["group", "list", "column", "currency", "office"]
