"""The process that reads leaves its outcome in a folder; the frozen program becomes it by one word."""

import json
import sys

import pytest

from commonservices import __main__ as program
from commonservices.exchange.tables import fences, worker
from commonservices.exchange.tables.limits import LIMITS
from tests.commonservices.exchange.tables.books import cell, row, sheet, workbook

NAMES = ("file", "memory", "seconds")


@pytest.fixture(autouse=True)
def unfenced(monkeypatch):
    """No bounds on the process of the tests itself."""
    monkeypatch.setattr(fences, "fence_in", lambda _limits: lambda: False)


def task(tmp_path, path):
    folder = tmp_path / "task"
    folder.mkdir()
    worker.leave_task(folder, path, LIMITS, NAMES)
    return folder


def outcome(folder):
    return json.loads((folder / worker.OUTCOME).read_text(encoding="utf-8"))


def test_what_was_seen_is_left_as_plain_values(tmp_path):
    folder = task(tmp_path, workbook(tmp_path / "sent.xlsx", sheet(row(1, cell("A1", "1")))))
    assert program.main([program.READS_TABLES, str(folder)]) == 0
    assert outcome(folder)["seen"]["sheets"][0]["rows"] == 1


def test_a_refusal_is_left_by_its_key_with_its_words(tmp_path):
    (tmp_path / "sent.xlsx").write_bytes(b"")
    folder = task(tmp_path, tmp_path / "sent.xlsx")
    assert worker.main([str(folder)]) == 0
    assert outcome(folder) == {"refused": "table_empty_file", "words": {"name": "sent.xlsx"}}


def test_memory_that_is_used_up_is_left_as_a_refusal(tmp_path, monkeypatch):
    monkeypatch.setattr(fences, "fence_in", lambda _limits: lambda: True)
    monkeypatch.setattr(worker, "_PULSE_BYTES", 0)
    folder = task(tmp_path, workbook(tmp_path / "sent.xlsx", sheet(row(1, cell("A1", "1")))))
    worker.main([str(folder)])
    assert outcome(folder) == {"refused": "table_memory", "words": {"name": "sent.xlsx", "limit": "1024"}}
    assert json.loads((folder / worker.REACHED).read_text(encoding="utf-8")).keys() == {"done", "of"}


def test_the_program_is_started_again_by_a_word_when_frozen_and_as_a_module_otherwise(tmp_path, monkeypatch):
    assert worker.command(tmp_path)[0][1:] == ["-m", "commonservices.exchange.tables.worker", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker.command(tmp_path)[0] == [sys.executable, program.READS_TABLES, str(tmp_path)]
