"""The file is put in place whole or not at all, and every fault of the disk is one sentence."""

import errno
import io
import os
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from commonservices.errors import Known
from commonservices.reports.xlsx.archive import PIECES_WAITING, Archive, opened_archive, written_aside
from tests.commonservices.reports.xlsx.book_builders import a_list, whole_book, write

OLD = b"the old workbook"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    path.write_bytes(OLD)
    return path


def test_a_good_book_takes_the_place_of_the_old_one(target: Path) -> None:
    whole_book(target)
    assert target.read_bytes() != OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_stump_of_an_interrupted_export_does_not_hinder_the_next(target: Path) -> None:
    target.with_name("book.xlsx.part").write_bytes(b"stump")
    whole_book(target)
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("lock", ["~$book.xlsx", ".~lock.book.xlsx#"])
def test_a_book_somebody_has_open_is_not_replaced(target: Path, lock: str) -> None:
    target.with_name(lock).write_bytes(b"")
    with pytest.raises(Known) as refused:
        whole_book(target)
    assert refused.value.key == "workbook_open_elsewhere"
    assert refused.value.message == "book.xlsx is open in another program, so it was not replaced."
    assert refused.value.advice
    assert target.read_bytes() == OLD


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Known) as refused:
        whole_book(tmp_path / "nowhere" / "book.xlsx")
    assert refused.value.key == "workbook_folder_missing"
    assert "nowhere" in refused.value.message


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").mkdir()
    with pytest.raises(Known) as refused:
        whole_book(tmp_path / "book.xlsx")
    assert refused.value.key == "workbook_not_writable"


def test_a_target_locked_at_the_last_moment_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(self: Path, other: Path) -> None:
        raise PermissionError(13, "Permission denied", str(other))

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(Known) as refused:
        whole_book(target)
    assert refused.value.key in {"workbook_not_writable", "workbook_open_elsewhere"}
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="file size limits are a POSIX matter")
def test_a_full_disk_is_said_and_leaves_no_stump(target: Path) -> None:
    import resource
    import signal

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, hard))
    try:
        with pytest.raises(Known) as refused:
            write(target, a_list(3000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert refused.value.key == "workbook_disk_full"
    assert refused.value.message.startswith("There is no room left to write book.xlsx")
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_another_fault_of_the_disk_is_named(target: Path) -> None:
    with pytest.raises(Known) as refused, written_aside(target):
        raise OSError(5, "Input/output error")
    assert refused.value.key == "workbook_not_written"
    assert "Input/output error" in refused.value.message
    assert target.read_bytes() == OLD


def test_what_goes_wrong_inside_an_archive_closes_its_file(tmp_path: Path) -> None:
    part = tmp_path / "book.part"
    with pytest.raises(KeyError, match="broken off"):
        write_and_break_off(part)
    part.unlink()
    assert list(tmp_path.iterdir()) == []


def write_and_break_off(part: Path) -> None:
    with opened_archive(part) as archive:
        archive.put("a.xml", b"<a/>")
        raise KeyError("broken off")


def test_the_pieces_of_a_part_are_packed_in_their_order(tmp_path: Path) -> None:
    pieces = [f'<row r="{number}"/>'.encode() * 500 for number in range(5 * PIECES_WAITING)]
    with opened_archive(tmp_path / "book.xlsx") as archive:
        with archive.part("sheet") as sink:
            assert [sink.write(each) for each in pieces] == [len(each) for each in pieces]
        archive.put("last", b"end")
    with zipfile.ZipFile(tmp_path / "book.xlsx") as book:
        assert book.namelist() == ["sheet", "last"]
        assert (book.read("sheet"), book.read("last")) == (b"".join(pieces), b"end")


class FullDisk(io.BytesIO):
    """A disk with room for the head of a part and little more, until some is made."""

    room = 100

    def write(self, data: Any, /) -> int:
        if self.tell() > self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)


def test_a_disk_that_fills_up_while_a_part_is_packed_stops_whoever_makes_its_rows() -> None:
    disk, made = FullDisk(), 0

    def rows() -> Iterator[bytes]:
        nonlocal made
        for made in range(1, 1_000):  # noqa: B007 told to the test
            yield os.urandom(100_000)

    archive = Archive(disk)
    with pytest.raises(OSError, match="No space left") as full:
        fill(archive, rows())
    assert full.value.errno == errno.ENOSPC
    assert made <= 2 * PIECES_WAITING
    disk.room = 100_000_000
    archive.close()


class BrokenOff(Exception):
    """The work was stopped."""


def test_work_that_breaks_off_leaves_no_piece_to_be_packed(tmp_path: Path) -> None:
    def rows() -> Iterator[bytes]:
        yield b"row"
        raise BrokenOff

    before = threading.active_count()
    with pytest.raises(BrokenOff), opened_archive(tmp_path / "book.xlsx") as archive:
        fill(archive, rows())
    assert threading.active_count() == before
    (tmp_path / "book.xlsx").unlink()


def fill(archive: Archive, pieces: Iterator[bytes]) -> None:
    with archive.part("sheet") as sink:
        for each in pieces:
            sink.write(each)
