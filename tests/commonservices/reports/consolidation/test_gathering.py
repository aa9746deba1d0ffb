"""The workbooks of many offices are read, checked and looked at side by side before anything is added up."""

from datetime import date

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.gathering import gather
from tests.commonservices.reports.consolidation.office_books import USE, office_book, read_here, tampered


def _refusal(*paths):
    with pytest.raises(Known) as refused:
        gather(paths, reader=read_here).stack.close()
    return refused.value


def test_offices_that_sent_nothing_are_named(tmp_path):
    with gather([office_book(tmp_path / "a.xlsx")], expected=["OFFA", "OFFB"], reader=read_here) as gathered:
        assert gathered.missing == ("OFFB",)
        assert [str(each) for each in gathered.remarks] == ["No workbook of OFFB was given."]
        book = gathered.taken[0].book
        assert (book.office, book.office_name, book.basis, book.catalogue) == (
            "OFFA",
            "Office OFFA",
            "JUL_JUN",
            "4.2.0",
        )
        assert (book.start, book.end, book.cut_off) == (date(2025, 7, 1), date(2026, 6, 30), date(2026, 7, 1))


def test_a_restatement_takes_the_place_of_what_it_restates(tmp_path):
    first = office_book(tmp_path / "first.xlsx")
    second = office_book(tmp_path / "return_v2.xlsx", use=USE[:1], changes=1)
    with gather([second, first], reader=read_here) as gathered:
        assert [each.book.name for each in gathered.taken] == ["return_v2.xlsx"]
        assert [each.key for each in gathered.remarks] == ["restated"]
        assert gathered.passed_over == (("first.xlsx", "return_v2.xlsx"),)


def test_the_same_office_twice_with_different_figures_is_refused_by_both_names(tmp_path):
    first, second = office_book(tmp_path / "one.xlsx"), office_book(tmp_path / "two.xlsx", use=USE[:1])
    refusal = _refusal(first, second)
    assert refusal.key == "book_twice"
    assert "one.xlsx" in refusal.message
    assert "two.xlsx" in refusal.message


def test_the_same_file_twice_counts_once(tmp_path):
    path = office_book(tmp_path / "a.xlsx")
    with gather([path, path], reader=read_here) as gathered:
        assert len(gathered.taken) == 1
        assert [each.key for each in gathered.remarks] == ["same_file"]


def test_a_demonstration_is_never_put_together_with_real_figures(tmp_path):
    demo = office_book(tmp_path / "demo.xlsx", "OFFB", demo=True)
    assert _refusal(office_book(tmp_path / "a.xlsx"), demo).key == "books_demo_and_real"


def test_a_workbook_that_does_not_tie_out_is_refused_with_the_first_difference(tmp_path):
    path = tampered(office_book(tmp_path / "a.xlsx"), b"<v>40.25</v>", b"<v>41.25</v>")
    refusal = _refusal(path)
    assert refusal.key == "book_unsound"
    assert "total_amount_EUR" in refusal.message


def test_editions_that_differ_are_named(tmp_path):
    one = office_book(tmp_path / "a.xlsx")
    two = office_book(tmp_path / "b.xlsx", "OFFB", source="Rates of June", version="4.3.0")
    with gather([one, two], reader=read_here) as gathered:
        assert sorted(each.key for each in gathered.remarks) == ["catalogues_differ", "rates_differ"]


def test_calendars_and_periods_make_groups_of_their_own(tmp_path):
    one = office_book(tmp_path / "a.xlsx")
    year = (date(2026, 1, 1), date(2026, 12, 31))
    two = office_book(tmp_path / "b.xlsx", "OFFA", basis="JAN_DEC", period=year, language="fr")
    with gather([one, two], reader=read_here) as gathered:
        assert [group.basis for group in gathered.groups()] == ["JAN_DEC", "JUL_JUN"]
        assert [each.key for each in gathered.remarks] == ["periods_overlap"]
