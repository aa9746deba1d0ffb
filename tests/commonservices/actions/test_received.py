"""What other offices submitted is kept as it was received: one act, each file once, never changed."""

import hashlib
import json
from dataclasses import replace
from datetime import date

import pytest

from commonservices.actions.received import Received, known_offices, receive
from commonservices.actions.undo import undo
from commonservices.domain.arrangements import Document
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known
from commonservices.queries.documents import verify
from commonservices.store.rows import fetch
from tests.builders import records
from tests.commonservices.actions.conftest import newest

ONE = Received(
    office="OFFA",
    start=date(2025, 7, 1),
    end=date(2026, 6, 30),
    basis="JUL_JUN",
    language="",
    currency="USD",
    cut_off=date(2026, 7, 1),
    number=1,
    sha256="01" * 32,
    rows={"usage": 2},
    controls={"total_quantity": "7"},
)
TWO = replace(ONE, office="OFFB", sha256="02" * 32)


def _kept(office):
    with office.engine.connect() as connection:
        return sorted(fetch(connection, Submission), key=lambda each: each.reference)


def test_all_are_kept_in_one_act(office):
    changes = receive(office, [TWO, ONE])
    assert (changes.act, changes.subject) == ("submissions_received", "OFFA, OFFB")
    kept = _kept(office)
    assert [each.reference for each in kept] == ["OFFA-RCV-2026-06-1", "OFFB-RCV-2026-06-1"]
    assert kept[0].received
    assert json.loads(kept[0].rows) == {"usage": 2}
    assert known_offices(office) == ("OFFA", "OFFB")


def test_the_same_file_again_is_no_act(office):
    receive(office, [ONE])
    before = newest(office).transaction
    assert not receive(office, [ONE])
    assert newest(office).transaction == before


def test_a_restatement_takes_the_next_number_and_names_what_it_replaces(office):
    receive(office, [ONE])
    receive(office, [replace(ONE, sha256="03" * 32)])
    first, second = _kept(office)
    assert (second.number, second.replaces_id) == (2, first.id)


def test_what_was_received_is_never_taken_back(office):
    changes = receive(office, [ONE])
    with pytest.raises(Known):
        undo(office, changes.transaction)
    assert len(_kept(office)) == 1


def test_another_period_or_calendar_that_ends_in_the_same_month_replaces_nothing(office):
    quarter = replace(ONE, sha256="04" * 32, start=date(2026, 4, 1))
    calendar = replace(quarter, sha256="05" * 32, basis="JAN_DEC")
    receive(office, [ONE])
    receive(office, [quarter])
    receive(office, [calendar])
    assert {each.reference: (each.number, each.replaces_id) for each in _kept(office)} == {
        "OFFA-RCV-2026-06-1": (1, None),
        "OFFA-RCV-2026-04-2026-06-1": (1, None),
        "OFFA-RCV-JAN_DEC-2026-04-2026-06-1": (1, None),
    }
    receive(office, [replace(quarter, sha256="06" * 32, number=3)])
    by_number = {(each.basis, each.period_start, each.number): each for each in _kept(office)}
    newest_one = by_number["JUL_JUN", date(2026, 4, 1), 3]
    assert newest_one.replaces_id == by_number["JUL_JUN", date(2026, 4, 1), 1].id


def test_the_file_that_was_received_is_kept_beside_its_record(office, tmp_path):
    path = tmp_path / "return.xlsx"
    path.write_bytes(b"as it came")
    given = replace(ONE, sha256=hashlib.sha256(b"as it came").hexdigest(), path=path)
    receive(office, [given, TWO])
    first, second = _kept(office)
    paper = records(office, Document)[0]
    assert (first.document_id, paper.attached_id, paper.file_name) == (paper.id, first.id, "return.xlsx")
    assert second.document_id is None
    assert office.vault.read(first.sha256) == b"as it came"
    assert verify(office).wrong == ()


def test_a_file_that_changed_since_it_was_read_is_not_taken(office, tmp_path):
    path = tmp_path / "return.xlsx"
    path.write_bytes(b"changed")
    with pytest.raises(Known, match="changed while it was read"):
        receive(office, [replace(ONE, path=path)])
    assert _kept(office) == []
