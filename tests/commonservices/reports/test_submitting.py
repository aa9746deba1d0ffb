"""Submitting a workbook: it is kept, restated with a reason and what changed, and comes out the same again."""

import dataclasses
import hashlib
import json
from datetime import date
from decimal import Decimal

import pytest

from commonservices.actions import submissions as acts
from commonservices.actions.undo import undo
from commonservices.domain.arrangements import Document
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known, RuleBroken
from commonservices.queries import submissions as listed
from commonservices.reports.headquarters import export
from commonservices.reports.submitting import file_name, regenerate, submit
from commonservices.reports.xlsx import named_values, read_rows
from commonservices.store import report_rows
from tests.commonservices.reports.small_office import MONTHS, QUARTER, SmallOffice

PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))


def change(office, small):
    """Correct one month of use, take another away, and put a third in."""
    with office.work("usage_entered") as work:
        held = {each.month: each for each in work.all(MonthlyUsage)}
        work.put(dataclasses.replace(held[MONTHS[0]], quantity=Decimal(9)))
        work.remove(held[MONTHS[1]])
        work.put(small.usage("one", MONTHS[2], "4"))


@pytest.fixture(scope="module")
def sent(tmp_path_factory):
    """An office on the disk that submitted a quarter, changed it, and submitted it again."""
    folder = tmp_path_factory.mktemp("sent")
    with SmallOffice(folder / "office.csdb") as small:
        office = small.build()
        first = submit(office, PERIOD, basis="JAN_DEC", language="en", cleared_by="A. Chief")
        change(office, small)
        with pytest.raises(RuleBroken, match="reason"):
            submit(office, PERIOD, basis="JAN_DEC", language="en")
        second = submit(office, PERIOD, basis="JAN_DEC", language="en", reason="One month was wrong")
        yield office, first, second, folder


def test_a_submission_keeps_the_exact_workbook_and_what_it_held(sent):
    office, first, _, _ = sent
    record = first.record
    assert (record.reference, record.number, record.reason, record.replaces_id) == (
        "TESTOFF-SUB-2026-03-1",
        1,
        "",
        None,
    )
    assert (record.prepared_by, record.cleared_by, record.cut_off) == ("Tester", "A. Chief", date(2026, 10, 1))
    assert record.sha256.hex() == first.exported.sha256
    with listed.kept(office, listed.one(office, record.id)) as path:
        assert named_values(path)["rows_usage"] == 3
    assert json.loads(record.rows)["usage"] == 3
    assert json.loads(record.controls)["rows_usage"] == "3"
    with office.engine.connect() as connection:
        from commonservices.store.rows import fetch

        papers = {each.id: each for each in fetch(connection, Document)}
    assert papers[record.document_id].file_name.endswith("_JAN_DEC_2026-01_2026-03_v1.xlsx")


def test_a_restatement_says_why_and_lists_what_changed(sent):
    office, first, second, _ = sent
    assert (second.record.number, second.record.replaces_id) == (2, first.record.id)
    assert [each.record.number for each in listed.submissions(office, PERIOD)] == [2, 1]
    assert listed.newest(office, PERIOD).restates == "TESTOFF-SUB-2026-03-1"
    assert second.exported.changes["usage"] == {"added": 1, "changed": 1, "removed": 1}
    with listed.kept(office, listed.newest(office, PERIOD)) as path:
        found = [row for _, row in read_rows(path, "Changes") if row["list_code"] == "usage"]
        named = named_values(path)
    cells = {row["column_code"]: (row["before"], row["after"]) for row in found if row["change_code"] == "changed"}
    assert cells["quantity"] == ("1.5", "9")
    assert {row["record"] for row in found if row["change_code"] == "removed"} == {"T-S01 · BETA TWO · 2026-02-01"}
    assert {row["record"] for row in found if row["change_code"] == "added"} == {"T-S01 · ALPHA · 2026-03-01"}
    assert named["changes_added"] >= 1


def test_each_submission_comes_out_the_same_again(sent):
    office, first, second, folder = sent
    for each in (first, second):
        made = regenerate(office, each.record.id, folder / "again.xlsx")
        assert made.sha256 == each.record.sha256.hex()


def test_a_submission_is_never_taken_back(sent):
    office, _, second, _ = sent
    with pytest.raises(Known) as refused:
        undo(office, second.changes.transaction)
    assert refused.value.key == "not_undoable"


def test_an_export_in_another_language_finds_no_change_where_there_is_none(sent):
    office, _, _, folder = sent
    done = export(office, folder / "fr.xlsx", language="fr", **QUARTER)
    assert done.changes == {}
    assert done.rows["changes"] == 0


def test_a_store_that_is_no_file_keeps_no_submission(small):
    with pytest.raises(Known) as refused:
        submit(small.build(), PERIOD, basis="JAN_DEC", language="en")
    assert refused.value.key == "no_vault"


def test_the_file_says_which_submission_of_the_period_it_is(sent):
    assert file_name(sent[0], PERIOD, "JAN_DEC", 3) == "CommonServices_TESTOFF_JAN_DEC_2026-01_2026-03_v3.xlsx"


@pytest.fixture
def small():
    with SmallOffice() as made:
        yield made


def test_a_restatement_in_the_language_of_the_first_finds_only_what_changed(tmp_path):
    with SmallOffice(tmp_path / "office.csdb") as small:
        office = small.build()
        submit(office, PERIOD, basis="JAN_DEC", language="fr")
        with office.work("usage_entered") as work:
            held = {each.month: each for each in work.all(MonthlyUsage)}
            work.put(dataclasses.replace(held[MONTHS[0]], quantity=Decimal(9)))
        second = submit(office, PERIOD, basis="JAN_DEC", language="fr", reason="Un mois était faux", hxl=True)
        assert second.exported.changes["usage"] == {"changed": 1}
        assert "parties" not in second.exported.changes
        assert listed.newest(office, PERIOD).hxl
        out = tmp_path / "again.xlsx"
        made = regenerate(office, second.record.id, out)
        assert (made.path, out.read_bytes()[:2]) == (out, b"PK")
        assert hashlib.sha256(out.read_bytes()).digest() == second.record.sha256


def test_a_workbook_that_does_not_come_out_the_same_is_not_written_over_anything(tmp_path):
    with SmallOffice(tmp_path / "office.csdb") as small:
        office = small.build()
        with office.engine.connect() as connection:
            anchor = report_rows.anchor(connection)
        (tmp_path / "theirs.xlsx").write_bytes(b"made by another edition")
        made = acts.Finished(
            path=tmp_path / "theirs.xlsx", period=PERIOD, basis="JAN_DEC", language="en", anchor=anchor, rows={},
            controls={},
        )  # fmt: skip
        _, record = acts.submit(office, made)
        out = tmp_path / "mine.xlsx"
        out.write_bytes(b"something dear to me")
        with pytest.raises(Known) as refused:
            regenerate(office, record.id, out)
        assert refused.value.key == "submission_differs"
        assert out.read_bytes() == b"something dear to me"
        assert sorted(each.name for each in tmp_path.iterdir() if each.suffix in {".xlsx", ".part"}) == [
            "mine.xlsx", "theirs.xlsx",
        ]  # fmt: skip


def test_a_submission_of_another_copy_of_the_register_is_not_made_again(tmp_path):
    with SmallOffice(tmp_path / "office.csdb") as small:
        office = small.build()
        with office.work("submission_made") as work:
            elsewhere = Submission(
                id=office.new_id(), reference="TESTOFF-SUB-2026-03-1", office="TESTOFF", period_start=PERIOD.start,
                period_end=PERIOD.end, cut_off=PERIOD.end, sha256=bytes(32), anchor=bytes(32), language="en",
            )  # fmt: skip
            theirs = dataclasses.replace(elsewhere, id=office.new_id(), reference="X-RCV-2026-03-1", received=True)
            work.put(elsewhere)
            work.put(theirs)
        for record, key in ((elsewhere, "submission_elsewhere"), (theirs, "submission_not_ours")):
            with pytest.raises(Known) as refused:
                regenerate(office, record.id, tmp_path / "out.xlsx")
            assert refused.value.key == key
        assert not (tmp_path / "out.xlsx").exists()
