"""One window per store: the second is refused with the name of the first, and a crash frees the store."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.store.lock import Holder, StoreLock, held_by, lock_path

HOLDER = Holder(4711, "field-laptop", datetime(2026, 3, 1, 8, 30, tzinfo=UTC))
HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from commonservices.store.lock import Holder, StoreLock
StoreLock(Path(sys.argv[1]), Holder(1234, "other-laptop", datetime(2026, 1, 2, 3, 4, tzinfo=UTC))).take()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "office.csdb"


@contextmanager
def held_elsewhere(store: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_lock_is_taken_once_and_given_back(store: Path) -> None:
    lock = StoreLock(store, HOLDER)
    with lock:
        assert lock.held
        assert held_by(store) == HOLDER
    assert not lock.held
    assert not lock_path(store).exists()
    lock.release()


def test_a_second_window_is_refused_with_the_name_of_the_first(store: Path) -> None:
    with held_elsewhere(store), pytest.raises(Known) as caught:
        StoreLock(store, HOLDER).take()
    assert caught.value.key == "store_in_use"
    assert "process 1234 on other-laptop since 2026-01-02 03:04" in caught.value.message
    assert caught.value.advice


def test_the_same_process_cannot_take_it_twice_either(store: Path) -> None:
    with StoreLock(store, HOLDER), pytest.raises(Known, match="4711"):
        StoreLock(store, HOLDER).take()


def test_a_killed_holder_frees_the_store(store: Path) -> None:
    with held_elsewhere(store) as process:
        process.kill()
        process.wait()
        with StoreLock(store, HOLDER):
            assert held_by(store) == HOLDER


def test_a_command_waits_for_a_short_while(store: Path) -> None:
    first = StoreLock(store, HOLDER)
    first.take()
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            first.release()

    second = StoreLock(store, HOLDER)
    second.take(wait_seconds=5, pause=pause)
    assert second.held
    assert len(pauses) == 3
    second.release()


def test_a_wait_ends(store: Path) -> None:
    pauses: list[float] = []
    with StoreLock(store, HOLDER), pytest.raises(Known):
        StoreLock(store, HOLDER).take(wait_seconds=0.2, pause=pauses.append)
    assert sum(pauses) == pytest.approx(0.2)


def test_a_lock_file_left_over_or_spoilt_does_no_harm(store: Path) -> None:
    lock_path(store).write_text("nonsense")
    assert held_by(store) is None
    with StoreLock(store, HOLDER):
        assert held_by(store) == HOLDER


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Known) as caught:
        StoreLock(tmp_path / "none" / "a.csdb", HOLDER).take()
    assert caught.value.key == "file_missing"
