"""What was submitted: told the newest first, by period, with what it restates, and its kept file as it was sent."""

import dataclasses
import hashlib
from datetime import date
from uuid import UUID

import pytest

from commonservices.actions.submissions import Finished, submit
from commonservices.domain.periods import Period
from commonservices.domain.sheets.records import Submission, submission_reference
from commonservices.errors import Known
from commonservices.queries import submissions as listed
from commonservices.store import report_rows
from tests.commonservices.reports.small_office import SmallOffice

QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))
YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))
JUNE = Period(date(2026, 4, 1), date(2026, 6, 30))


def sent(office, folder, period, name, *, reason="", rows=None):
    """Submit a file as if it were the workbook of a period."""
    path = folder / f"{name}.xlsx"
    path.write_bytes(name.encode())
    with office.engine.connect() as connection:
        anchor = report_rows.anchor(connection)
    made = Finished(
        path=path, period=period, basis="JAN_DEC", language="fr", anchor=anchor, rows=rows or {"usage": 3},
        controls={"total_quantity": "7.5"},
    )  # fmt: skip
    return submit(office, made, reason=reason)[1]


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """An office that submitted a quarter, the year that ends with it, the quarter again, and the next one."""
    folder = tmp_path_factory.mktemp("submitted")
    with SmallOffice(folder / "office.csdb") as small:
        office = small.build()
        sent(office, folder, QUARTER, "one")
        sent(office, folder, YEAR, "year", rows={"usage": 12, "hxl": 1})
        sent(office, folder, QUARTER, "two", reason=" A bill was missing ")
        sent(office, folder, JUNE, "june")
        yield office


def references(rows):
    return [row.record.reference for row in rows]


def test_two_periods_that_end_in_one_month_have_references_of_their_own(office):
    assert sorted(references(listed.submissions(office))) == [
        "TESTOFF-SUB-2025-04-2026-03-1",
        "TESTOFF-SUB-2026-03-1",
        "TESTOFF-SUB-2026-03-2",
        "TESTOFF-SUB-2026-06-1",
    ]


def test_submissions_come_with_the_newest_period_first_and_within_it_the_newest(office):
    rows = listed.submissions(office)
    assert [row.record.period_end.month for row in rows] == [6, 3, 3, 3]
    assert references(listed.submissions(office, QUARTER)) == ["TESTOFF-SUB-2026-03-2", "TESTOFF-SUB-2026-03-1"]
    assert [row.record.number for row in listed.submissions(office, YEAR)] == [1]
    assert listed.submissions(office, Period(QUARTER.start, date(2026, 2, 28))) == []


def test_a_restatement_names_what_it_restates_and_the_first_names_nothing(office):
    second, first = listed.submissions(office, QUARTER)
    assert (second.restates, second.record.reason) == ("TESTOFF-SUB-2026-03-1", "A bill was missing")
    assert (first.restates, first.record.replaces_id) == ("", None)
    assert listed.one(office, second.record.id).restates == "TESTOFF-SUB-2026-03-1"
    (year,) = listed.submissions(office, YEAR)
    assert year.restates == "", "another period is nothing to restate"


def test_the_newest_is_of_exactly_that_period(office):
    assert listed.newest(office, QUARTER).record.number == 2
    assert listed.newest(office, Period(date(2027, 1, 1), date(2027, 3, 31))) is None


def test_what_it_held_is_told_list_by_list_and_tags_are_no_list(office):
    (year,) = listed.submissions(office, YEAR)
    assert (year.rows, year.hxl) == ({"usage": 12}, True)
    (june,) = listed.submissions(office, JUNE)
    assert (june.rows, june.hxl, june.controls) == ({"usage": 3}, False, {"total_quantity": "7.5"})


def test_the_kept_file_is_what_was_sent_and_is_gone_afterwards(office):
    row = listed.newest(office, QUARTER)
    with listed.kept(office, row) as path:
        assert path.read_bytes() == b"two"
        assert hashlib.sha256(path.read_bytes()).hexdigest() == row.sha256
    assert not path.exists()
    with listed.newest_kept(office, YEAR) as path:
        assert path.read_bytes() == b"year"


def test_without_a_file_there_is_nothing_to_compare_with(office):
    with listed.kept(office, None) as path:
        assert path is None
    with listed.newest_kept(office, Period(date(2027, 1, 1), date(2027, 3, 31))) as path:
        assert path is None
    row = listed.newest(office, QUARTER)
    lost = dataclasses.replace(row, record=dataclasses.replace(row.record, sha256=bytes(32)))
    with listed.kept(office, lost) as path:
        assert path is None


def test_what_others_sent_is_not_what_we_sent(office):
    assert listed.submissions(office, received=True) == []
    assert len(listed.submissions(office, received=None)) == 4


def test_a_submission_that_is_not_there_is_said_so(office):
    with pytest.raises(Known) as refused:
        listed.one(office, UUID(int=7))
    assert refused.value.key == "not_found"


def test_a_reference_says_office_month_and_number_and_who_sent_it():
    day = date(2026, 6, 30)
    assert submission_reference("UNEXAM", day, 2) == "UNEXAM-SUB-2026-06-2"
    assert submission_reference("UNEXAM", day, 1, received=True) == "UNEXAM-RCV-2026-06-1"
    assert submission_reference("UNEXAM", day, 1, period_start=date(2025, 7, 1)) == "UNEXAM-SUB-2025-07-2026-06-1"


def test_a_record_without_counts_is_told_without_them():
    row = listed._row(Submission(id=UUID(int=1)), {})
    assert (row.rows, row.controls, row.sha256, row.restates) == ({}, {}, "", "")
