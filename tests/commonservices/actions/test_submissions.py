"""The act of submitting: which number it has, what it needs, and that it is refused when the register moved on."""

import dataclasses
from datetime import date

import pytest

from commonservices.actions.submissions import Finished, check_ready, copy_out, submit
from commonservices.domain.periods import Period
from commonservices.errors import Known, RuleBroken
from commonservices.store import report_rows
from tests.commonservices.reports.small_office import SmallOffice

PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))


@pytest.fixture
def office(tmp_path):
    with SmallOffice(tmp_path / "office.csdb") as small:
        yield small.build()


def finished(office, path):
    path.write_bytes(b"a workbook")
    with office.engine.connect() as connection:
        anchor = report_rows.anchor(connection)
    return Finished(
        path=path, period=PERIOD, basis="JAN_DEC", language="en", anchor=anchor, rows={"usage": 3}, controls={"x": "1"}
    )


def test_submissions_of_a_period_are_numbered_and_the_second_needs_a_reason(office, tmp_path):
    assert check_ready(office, PERIOD, "") == 1
    changes, record = submit(office, finished(office, tmp_path / "v1.xlsx"), cleared_by=" A. Chief ")
    assert (record.reference, record.cleared_by, bool(changes.transaction)) == (
        "TESTOFF-SUB-2026-03-1",
        "A. Chief",
        True,
    )
    with pytest.raises(RuleBroken) as refused:
        check_ready(office, PERIOD, " ")
    assert refused.value.rule == "reason_missing"
    assert check_ready(office, PERIOD, "A bill was missing") == 2
    copy_out(office, record, tmp_path / "copy.xlsx")
    assert (tmp_path / "copy.xlsx").read_bytes() == b"a workbook"


def test_a_workbook_made_before_the_newest_change_is_not_submitted(office, tmp_path):
    made = finished(office, tmp_path / "v1.xlsx")
    with pytest.raises(Known) as refused:
        submit(office, dataclasses.replace(made, anchor=(1, "00" * 32)))
    assert refused.value.key == "submission_overtaken"
    assert check_ready(office, PERIOD, "") == 1
