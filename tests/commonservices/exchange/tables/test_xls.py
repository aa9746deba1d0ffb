"""Workbooks of the old format are read with their error cells; what is damaged or hidden behind a password is said."""

import struct
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.sheets.cells import ErrorCell
from commonservices.errors import Known
from tests.commonservices.exchange.tables.books import read


def record(kind, content=b""):
    return struct.pack("<HH", kind, len(content)) + content


def place(row, column, form=0):
    return struct.pack("<HH3B", row, column, 0, form, 0)


def old_book(*cells):
    """Give a workbook of the oldest kind, the records of which stand one after the other."""
    formats = [record(0x1E, bytes([len(code)]) + code) for code in (b"General", b"dd/mm/yyyy")]
    return record(0x09, struct.pack("<HH", 2, 0x10)) + b"".join([*formats, *cells]) + record(0x0A)


def number(row, column, value, form=0):
    return record(0x03, place(row, column, form) + struct.pack("<d", value))


def text(row, column, said):
    return record(0x04, place(row, column) + bytes([len(said)]) + said)


def told(row, column, value, *, error):
    return record(0x05, place(row, column) + bytes([value, error]))


def test_numbers_texts_days_flags_and_errors_are_read(tmp_path):
    path = tmp_path / "sent.xls"
    path.write_bytes(
        old_book(
            text(0, 0, b"caf\xe9"),
            number(0, 1, 1.1),
            number(0, 2, 45658.0, 1),
            number(2, 0, 7.0),
            told(2, 1, 1, error=False),
            told(2, 3, 42, error=True),
        )
    )
    seen, (rows,) = read(path, tmp_path)
    assert seen.format == "xls"
    assert rows[1] == ("café", Decimal("1.1"), date(2025, 1, 1))
    assert rows[3] == (7, True, None, ErrorCell("#N/A"))
    assert seen.sheets[0].errors == 1


def test_a_workbook_that_breaks_off_is_said_to_be_damaged(tmp_path):
    path = tmp_path / "sent.xls"
    path.write_bytes(old_book(text(0, 0, b"abc"))[:-8])
    with pytest.raises(Known) as refused:
        read(path, tmp_path)
    assert refused.value.key == "table_damaged"


def test_a_workbook_with_a_password_is_said_to_have_one(tmp_path):
    path = tmp_path / "sent.xls"
    path.write_bytes(record(0x09, struct.pack("<HH", 2, 0x10)) + record(0x2F, bytes(4)) + record(0x0A))
    with pytest.raises(Known) as refused:
        read(path, tmp_path)
    assert refused.value.key == "table_password"
