"""Reading in the background."""

import threading

import pytest
from PySide6.QtCore import QObject

from commonservices.errors import Known
from tests.ui.shell_fakes import frame_for, new_office
from tests.ui.today.demo_store import finish, settle
from ui.latest_read import LatestRead


@pytest.fixture
def frame(tmp_path, appearance):
    with new_office(tmp_path / "store") as office:
        made = frame_for(office, appearance, tmp_path)
        yield made
        finish(made)


@pytest.fixture
def found():
    return []


@pytest.fixture
def reads(frame, found):
    return LatestRead(frame, found.append, QObject(frame.look))


def test_what_was_read_is_handed_over(frame, reads, found, qtbot):
    reads.start(lambda office, tell: office.today())
    assert reads.reading
    settle(qtbot, frame)
    assert found == [frame.bridge.today()]
    assert not reads.reading


def test_only_the_latest_reading_counts(frame, reads, found, qtbot):
    go = threading.Event()
    reads.start(lambda office, tell: go.wait(5) and "first")
    reads.start(lambda office, tell: "second")
    go.set()
    settle(qtbot, frame)
    assert found == ["second"]


def test_a_store_that_was_left_meanwhile_is_no_fault(frame, reads, found, qtbot, tmp_path, caplog):
    go, before = threading.Event(), frame.bridge.office

    def fails(office, tell):
        go.wait(5)
        raise ValueError("closed")

    reads.start(fails)
    with new_office(tmp_path / "other") as other:
        frame.bridge.replace_office(other)
        go.set()
        settle(qtbot, frame)
        assert found == []
        frame.bridge.replace_office(before)
    caplog.clear()


def test_a_fault_of_the_world_is_told(frame, reads, found, qtbot):
    def fails(office, tell):
        raise Known("disk_full", "The disk is full.")

    with qtbot.waitSignal(frame.bridge.failed) as told:
        reads.start(fails)
    assert told.args[0].key == "disk_full"
    assert found == []
    assert not reads.reading


def test_a_fault_of_the_world_can_be_told_elsewhere(frame, found, qtbot):
    faults = []
    reads = LatestRead(frame, found.append, QObject(frame.look), failed=faults.append)

    def fails(office, tell):
        raise Known("disk_full", "The disk is full.")

    reads.start(fails)
    settle(qtbot, frame)
    assert [fault.key for fault in faults] == ["disk_full"]


def test_what_is_given_up_answers_no_more(frame, reads, found, qtbot):
    go = threading.Event()
    reads.start(lambda office, tell: go.wait(5))
    reads.stop()
    assert not reads.reading
    go.set()
    settle(qtbot, frame)
    assert found == []
