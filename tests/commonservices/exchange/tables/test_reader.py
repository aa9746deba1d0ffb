"""One state of a file is read: it is copied aside first, and refused when it changes meanwhile."""

import dataclasses
import hashlib

import pytest

from commonservices.exchange.tables.limits import LIMITS
from commonservices.exchange.tables.reader import copied
from commonservices.exchange.tables.refusals import Refused
from tests.commonservices.exchange.tables.books import cell, read, row, sheet, workbook


def quiet():
    """Do nothing."""


def test_the_hash_is_that_of_the_bytes_that_were_read(tmp_path):
    path = workbook(tmp_path / "sent.xlsx", sheet(row(1, cell("A1", "1"))))
    seen, _ = read(path, tmp_path)
    assert seen.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path):
    path = tmp_path / "sent.csv"
    path.write_bytes(b"a;b\n")

    def grow():
        if path.stat().st_size < 8:
            with path.open("ab") as file:
                file.write(b"c;d\n")

    with pytest.raises(Refused) as refused:
        copied(path, tmp_path / "copy", LIMITS, grow)
    assert refused.value.key == "table_changed"


def test_a_file_that_is_replaced_while_it_is_read_is_refused(tmp_path):
    path, other = tmp_path / "sent.csv", tmp_path / "other.csv"
    path.write_bytes(b"a;b\n")

    def replace():
        other.write_bytes(b"c;d\n")
        other.replace(path)

    with pytest.raises(Refused) as refused:
        copied(path, tmp_path / "copy", LIMITS, replace)
    assert refused.value.key == "table_changed"


def test_a_file_that_grows_without_end_is_refused_at_the_bound(tmp_path):
    path = tmp_path / "sent.csv"
    path.write_bytes(b"x" * 90)

    def grow():
        with path.open("ab") as file:
            file.write(b"x" * 90)

    with pytest.raises(Refused) as refused:
        copied(path, tmp_path / "copy", dataclasses.replace(LIMITS, file=100), grow)
    assert refused.value.key == "table_too_large"


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(Refused) as refused:
        copied(tmp_path, tmp_path / "copy", LIMITS, quiet)
    assert refused.value.key == "table_not_opened"


def test_the_file_is_never_written(tmp_path):
    path = workbook(tmp_path / "sent.xlsx", sheet(row(1, cell("A1", "1"))))
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    path.chmod(0o400)
    read(path, tmp_path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
