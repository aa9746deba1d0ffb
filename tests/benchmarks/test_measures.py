"""Each measure runs and gives figures; how large they are is nobody's test."""

import pytest

from benchmarks import bulk, calendar, edits, lists, papers, stores, window


def check(rows):
    assert rows
    assert all(row.figure > 0 and row.name and row.text() for row in rows)


def test_a_store_that_is_there_is_used_again(tiny):
    folder, path = tiny
    again = stores.shaped(folder, 30, 60)
    assert (again.path, again.seconds) == (path, 0.0)


def test_lines_are_measured_alone_and_with_what_they_belong_to(tmp_path):
    rows = stores.measure(tmp_path, 3, 20)
    check(rows)
    assert len(rows) == 4


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


def test_edits_take_turns_on_what_may_still_be_edited_until_all_rounds_are_done(tiny, tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(edits, "ROUNDS", 70)
    monkeypatch.setattr(edits, "timed", lambda act: made.append(act()) or 1.0)
    edits.measure(tiny[1], tmp_path)
    acts = [each for each in made if each is not None]
    assert len(acts) == len(made) - len(acts) == 70
    kinds = [item.kind for each in acts for item in each.items]
    assert kinds.count("arrangement_version") == kinds.count("arrangement") == 35
    assert len({item.id for each in acts for item in each.items}) > 20


def test_a_bulk_edit_is_measured_beside_the_same_rows_written_by_the_driver(tiny, tmp_path):
    plain, dated = bulk.measure(tiny[1], tmp_path)
    check([plain, dated])
    assert plain.floor
    assert plain.name == "bulk edit of 30, one act"


def test_a_bulk_edit_that_writes_too_little_is_no_figure(tiny, tmp_path, monkeypatch):
    monkeypatch.setattr(bulk, "VALUES", ("ESTIMATED", "ESTIMATED"))
    with pytest.raises(RuntimeError, match="wrote 0 cells"):
        bulk.measure(tiny[1], tmp_path)


def test_papers_are_measured_beside_a_plain_copy(tiny, tmp_path):
    (row,) = papers.measure(tiny[1], tmp_path, files=3, size=2048, rounds=2)
    check([row])
    assert row.floor
    assert row.name == "attach 3 files of 2 KiB in one act"
    assert not list(tmp_path.glob("p*"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_window_is_measured_beside_qts_own_delegate(tiny, tmp_path):
    rows = window.measure(tiny[1], tmp_path, rounds=2)
    check(rows)
    assert any(row.floor for row in rows)
