"""The workbooks of many offices are read, checked and looked at side by side before anything is added up."""

from dataclasses import replace
from datetime import date

import pytest

from commonservices.domain.sheets.plan import Asked
from commonservices.errors import Known
from commonservices.reports.consolidation.asking import KeptBefore
from commonservices.reports.consolidation.gathering import gather
from tests.commonservices.reports.consolidation.office_books import USE, YEAR, office_book, read_here, tampered


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


def test_two_workbooks_of_an_office_and_period_that_differ_are_asked_about_with_both_values(tmp_path):
    paths = [office_book(tmp_path / "one.xlsx"), office_book(tmp_path / "two.xlsx", use=USE[:1])]
    with gather(paths, reader=read_here) as gathered:
        (asked,) = gathered.open
    assert (asked.id, asked.about) == ("file:OFFA:JUL_JUN:2025-07-01..2026-06-30", Asked.TWO_FILES)
    place = [name for _, name in asked.examples].index("Usage · Quantity")
    assert [(each.said.words["name"], each.outcomes[place]) for each in asked.choices] == [
        ("one.xlsx", "7"),
        ("two.xlsx", "3"),
    ]
    for chosen, other in (("one.xlsx", "two.xlsx"), ("two.xlsx", "one.xlsx")):
        answer = next(each.key for each in asked.choices if each.said.words["name"] == chosen)
        with gather(paths, answers={asked.id: answer}, reader=read_here) as gathered:
            assert gathered.open == ()
            assert [each.book.name for each in gathered.taken] == [chosen]
            assert gathered.passed_over == ((other, chosen),)
            (told,) = gathered.known
            assert str(told).endswith(f": {chosen} counts, out of the folder {tmp_path.name}, as it was answered.")
    with gather(paths, answers={asked.id: "other"}, reader=read_here) as gathered:
        assert [each.id for each in gathered.open] == [asked.id]


def test_a_submission_the_register_keeps_with_other_content_is_asked_about(tmp_path):
    path = office_book(tmp_path / "a.xlsx")
    kept = KeptBefore(
        reference="OFFA-RCV-2026-06-1", office="OFFA", basis="JUL_JUN", start=YEAR[0], end=YEAR[1], number=1,
        sha256="00", figures={"total_quantity": "9", "total_value_usd": "30.5"},
    )  # fmt: skip
    with gather([path], kept=[kept], reader=read_here) as gathered:
        (asked,) = gathered.open
        sha256 = gathered.taken[0].book.sha256
    assert [(name, choice.key, choice.outcomes) for _, name in asked.examples for choice in asked.choices] == [
        ("Usage · Quantity", "new", ("7",)),
        ("Usage · Quantity", "kept", ("9",)),
    ]
    with gather([path], kept=[kept], answers={asked.id: "new"}, reader=read_here) as gathered:
        assert (len(gathered.taken), gathered.open, gathered.known[0].key) == (1, (), "answered_new")
    second = office_book(tmp_path / "b.xlsx", "OFFB")
    with gather([path, second], kept=[kept], answers={asked.id: "kept"}, reader=read_here) as gathered:
        assert [each.book.office for each in gathered.taken] == ["OFFB"]
        assert gathered.passed_over == (("a.xlsx", "OFFA-RCV-2026-06-1"),)
    with pytest.raises(Known, match="no workbook counts"):
        gather([path], kept=[kept], answers={asked.id: "kept"}, reader=read_here)
    for other in (replace(kept, basis="JAN_DEC"), replace(kept, number=2), replace(kept, sha256=sha256)):
        with gather([path], kept=[other], reader=read_here) as gathered:
            assert gathered.asked == ()


def test_two_files_of_one_name_out_of_two_folders_are_asked_about(tmp_path):
    folders = [tmp_path / "north", tmp_path / "south"]
    for each in folders:
        each.mkdir()
    paths = [office_book(folders[0] / "return.xlsx"), office_book(folders[1] / "Return.xlsx", "OFFB")]
    with gather(paths, reader=read_here) as gathered:
        (asked,) = gathered.open
    assert [said for _, said in asked.examples] == ["north/return.xlsx", "south/return.xlsx"]
    every, _, south = (each.key for each in asked.choices)
    for answer, offices in ((every, ["OFFA", "OFFB"]), (south, ["OFFB"])):
        with gather(paths, answers={asked.id: answer}, reader=read_here) as gathered:
            assert [each.book.office for each in gathered.taken] == offices
            assert len(gathered.known) == 1 + (answer == every)  # both look like the same arrangement


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
