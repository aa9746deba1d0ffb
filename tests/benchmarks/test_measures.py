"""Each measure runs and gives figures; how large they are is nobody's test."""

import pytest

from benchmarks import calendar, edits, lists, stores, window


def check(rows):
    assert rows
    assert all(row.figure > 0 and row.name and row.text() for row in rows)


def test_a_store_that_is_there_is_used_again(tiny):
    folder, path = tiny
    again = stores.shaped(folder, 30, 60)
    assert (again.path, again.seconds) == (path, 0.0)


def test_edits_are_measured_beside_a_raw_commit(tiny, tmp_path, monkeypatch):
    monkeypatch.setattr(edits, "ROUNDS", 4)
    monkeypatch.setattr(edits, "WARM", 1)
    rows = edits.measure(tiny[1], tmp_path)
    check(rows)
    assert any(row.floor for row in rows)


def test_lists_are_measured_beside_the_raw_query(tiny):
    rows = lists.measure(tiny[1])
    check(rows)
    assert any(row.floor for row in rows)


def test_calendars_are_measured_beside_reading_their_rows(tiny, monkeypatch):
    monkeypatch.setattr(calendar, "RUNS", 1)
    rows = calendar.measure(tiny[1])
    check(rows)
    assert any(row.floor for row in rows)


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_window_is_measured_beside_qts_own_delegate(tiny, tmp_path):
    rows = window.measure(tiny[1], tmp_path, rounds=2)
    check(rows)
    assert any(row.floor for row in rows)
