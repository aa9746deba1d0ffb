"""What other offices submitted is kept as it was received: one act, each file once, never changed."""

import json
from dataclasses import replace
from datetime import date

import pytest

from commonservices.actions.received import Received, known_offices, receive
from commonservices.actions.undo import undo
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known
from commonservices.store.rows import fetch
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
