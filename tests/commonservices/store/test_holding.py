"""The files of an open store stay locked although the program opens and closes them elsewhere."""

import os
import struct
import sys
from pathlib import Path

import pytest

from commonservices.office import Office
from commonservices.store.holding import HELD_BYTES, hold
from tests.builders import an_office

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there closing one handle ends all locks")
_LOCK = "hhqqi"


def looked_into(path: Path) -> None:
    """Open and close a file as a dialog does that asks what kind it is; the database's own locks end here."""
    path.read_bytes()


def held(store: Path) -> list[bool]:
    """Say for each file of a store whether another program is kept from having it for itself."""
    import fcntl

    found = []
    for ending, first, count in HELD_BYTES:
        handle = os.open(store.with_name(store.name + ending), os.O_RDONLY)
        asked = struct.pack(_LOCK, fcntl.F_WRLCK, os.SEEK_SET, first, count, 0)
        found.append(struct.unpack(_LOCK, fcntl.fcntl(handle, fcntl.F_OFD_GETLK, asked))[0] != fcntl.F_UNLCK)
        os.close(handle)
    return found


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def files_of(office: Office) -> list[Path]:
    assert office.path is not None
    return [office.path.with_name(office.path.name + ending) for ending, *_ in HELD_BYTES]


def test_a_look_into_the_files_of_an_open_store_does_not_free_them(tmp_path: Path) -> None:
    with an_office(tmp_path, set_up=False) as office:
        for each in files_of(office):
            looked_into(each)
        assert office.path is not None
        assert held(office.path) == [True, True]


def test_once_closed_the_store_is_one_file_that_nobody_holds(tmp_path: Path) -> None:
    office = an_office(tmp_path, set_up=False)
    open_before = handles()
    hold(office.engine, office.path)
    assert handles() == open_before
    store, memory = files_of(office)
    office.close()
    assert not memory.exists()
    assert not store.with_name(f"{store.name}-wal").exists()
    assert handles() < open_before
    memory.touch()
    assert held(store) == [False, False]
