"""A file is there completely or not at all, and a full disk is said, not traced."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.store.durable import (
    disk_fault,
    free_space,
    remove_quietly,
    require_space,
    sync_file,
    write_atomic,
    written_atomically,
)

ROOT = Path(__file__).parents[3]
UNDER_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
from commonservices.errors import Known
from commonservices.store.durable import write_atomic
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
try:
    write_atomic(Path(sys.argv[1]), b"x" * 20000)
except Known as known:
    print(known.key)
"""
AS_NOBODY = """
import os, sys
from pathlib import Path
from commonservices.errors import Known
from commonservices.store.durable import write_atomic
os.setgid(65534), os.setuid(65534)
try:
    write_atomic(Path(sys.argv[1]), b"x")
except Known as known:
    print(known.key)
"""


def run(code: str, *arguments: str) -> str:
    finished = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return finished.stdout.strip()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_content_is_written_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"
    write_atomic(path, b"one")
    write_atomic(path, b"two", mode=0o600)
    assert path.read_bytes() == b"two"
    assert names(path.parent) == ["file"]
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


def test_a_failure_half_way_leaves_the_old_content_and_no_stump(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomic(path, b"old")

    def half() -> None:
        with written_atomically(path) as file:
            file.write(b"ne")
            raise OSError(errno.ENOSPC, "full")

    with pytest.raises(Known) as caught:
        half()
    assert caught.value.key == "disk_full"
    assert caught.value.advice
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_other_failures_pass_through_and_leave_no_stump(tmp_path: Path) -> None:
    def broken() -> None:
        with written_atomically(tmp_path / "file"):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert names(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="limits of a process exist on POSIX only")
def test_a_disk_that_really_fills_up_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    assert run(UNDER_A_LIMIT, str(path)) == "disk_full"
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="users of this kind exist on POSIX only")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    if os.getuid() == 0:
        assert run(AS_NOBODY, "/usr/commonservices-test-file") == "folder_read_only"
        return
    tmp_path.chmod(0o500)
    with pytest.raises(Known) as caught:
        write_atomic(tmp_path / "file", b"x")
    tmp_path.chmod(0o700)
    assert caught.value.key == "folder_read_only"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "folder_read_only"),
        (errno.EACCES, "folder_read_only"),
        (errno.ENOENT, "file_missing"),
        (errno.EIO, "disk_failed"),
    ],
)
def test_each_fault_of_the_disk_has_its_own_sentence(number: int, key: str) -> None:
    known = disk_fault(OSError(number, os.strerror(number)), Path("/a/letter.pdf"))
    assert known.key == key
    assert "letter.pdf" in known.message
    assert known.advice


def test_a_long_write_is_refused_before_it_begins(tmp_path: Path) -> None:
    with pytest.raises(Known, match=r"1\.0 MB free, but 2\.0 MB") as caught:
        require_space(tmp_path, 2_000_000, lambda _folder: 1_000_000)
    assert caught.value.key == "disk_full"
    require_space(tmp_path, 1_000_000, lambda _folder: 1_000_000)


def test_free_space_is_known_for_a_folder_not_made_yet(tmp_path: Path) -> None:
    assert free_space(tmp_path / "not" / "yet") > 0


def test_syncing_and_removing_are_plain(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    sync_file(path)
    remove_quietly(path)
    remove_quietly(path)
    remove_quietly(tmp_path)
    assert tmp_path.is_dir()
    assert not path.exists()
