"""A file is read in a process of its own, which can end badly or be stopped without leaving a trace."""

import dataclasses
import hashlib
import os
import tempfile

import pytest

from commonservices.errors import Known
from commonservices.exchange.tables import LIMITS, open_table, table_file
from commonservices.jobs import Stopped
from tests.commonservices.exchange.tables.books import cell, row, sheet, workbook


@pytest.fixture
def aside(tmp_path, monkeypatch):
    """The folder in which everything temporary is made."""
    folder = tmp_path / "aside"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def sent(tmp_path):
    """A workbook somebody sent, with an accent in its name."""
    return workbook(tmp_path / "envoyé 1.xlsx", sheet(row(1, cell("A1", "1"), cell("B1", "0", "s"))), sheet())


def test_a_file_is_read_by_another_process_and_its_rows_as_often_as_wanted(sent, aside):
    told = []
    with open_table(sent, tell=lambda *step: told.append(step)) as table:
        assert (table.path, table.format) == (sent, "xlsx")
        assert table.sha256 == hashlib.sha256(sent.read_bytes()).hexdigest()
        assert [each.name for each in table.sheets] == ["Sheet1", "Sheet2"]
        assert [list(table.rows(0)) for _ in range(2)] == [[(1, (1, "first"))]] * 2
        assert list(table.rows(1)) == []
        with pytest.raises(IndexError):
            table.rows(2)
        assert table.notes == ()
        assert any(aside.iterdir())
    assert not any(aside.iterdir())
    assert {words for *_, words in told} == {"reading"}


def test_a_refusal_of_the_other_process_is_said_here(tmp_path, aside):
    path = tmp_path / "page.xlsx"
    path.write_text("<html></html>", encoding="utf-8")
    with pytest.raises(Known, match=r"page\.xlsx is a web page") as refused:
        open_table(path)
    assert refused.value.key == "table_web_page"
    assert not any(aside.iterdir())


def test_stopping_ends_the_process_and_leaves_nothing(sent, aside):
    def stop(*_step):
        raise Stopped

    with pytest.raises(Stopped):
        open_table(sent, tell=stop)
    assert not any(aside.iterdir())


def test_too_little_time_is_said(sent, aside, monkeypatch):
    monkeypatch.setattr(table_file, "_LOOK_SECONDS", 0.001)
    with pytest.raises(Known, match="within 0 seconds") as refused:
        open_table(sent, limits=dataclasses.replace(LIMITS, seconds=0))
    assert refused.value.key == "table_time"
    assert not any(aside.iterdir())


def test_a_process_that_dies_is_said(sent, aside, monkeypatch):
    monkeypatch.setattr(table_file, "command", lambda folder: (["/bin/sh", "-c", "kill -9 $$"], dict(os.environ)))
    with pytest.raises(Known) as refused:
        open_table(sent)
    assert refused.value.key == "table_broke_off"
    assert not any(aside.iterdir())


def test_a_process_that_cannot_be_started_is_said(sent, aside, monkeypatch):
    monkeypatch.setattr(table_file, "command", lambda folder: ([str(folder / "nothing")], {}))
    with pytest.raises(Known) as refused:
        open_table(sent)
    assert refused.value.key == "table_not_started"
    assert not any(aside.iterdir())


def test_a_file_that_is_not_there_is_said(tmp_path, aside):
    with pytest.raises(Known, match=r"gone\.xlsx cannot be opened: No such file or directory\.") as refused:
        open_table(tmp_path / "gone.xlsx")
    assert refused.value.key == "table_not_opened"
