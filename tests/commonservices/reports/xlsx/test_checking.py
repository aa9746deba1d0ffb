"""A large book is checked in a process of its own: the same is found, it can be stopped, and none is needed."""

import sys
from pathlib import Path

import pytest

from commonservices.jobs import Stopped
from commonservices.reports.xlsx.checking import MARK, checked, command, main
from commonservices.reports.xlsx.package_rules import check_book
from tests.commonservices.reports.xlsx.book_builders import swap, with_parts


def test_a_process_of_its_own_finds_the_same(sound: Path, tmp_path: Path) -> None:
    style = swap('<c r="A6" s="', '<c r="A6" s="999')
    faulty = with_parts(sound, tmp_path / "faulty.xlsx", {"xl/worksheets/sheet2.xml": style})
    pulses: list[int] = []
    assert checked(faulty, pulses.append, group_by="state", large=0) == check_book(faulty, group_by="state")
    assert pulses


def test_what_the_process_leaves_is_what_is_found_here(sound: Path, tmp_path: Path) -> None:
    (tmp_path / "task.json").write_text(f'{{"path": "{sound.as_posix()}", "group_by": ""}}', encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert '"problems": []' in (tmp_path / "outcome.json").read_text(encoding="utf-8")


def test_a_small_book_is_checked_where_it_was_written(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert checked(sound, lambda rows: None)[0] == []


def test_where_no_process_can_be_started_the_book_is_checked_here(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert checked(sound, lambda rows: None, large=0) == check_book(sound)


def test_stopping_ends_the_process(sound: Path) -> None:
    def stop(rows: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        checked(sound, stop, large=0)


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert command(tmp_path)[0][1:] == ["-m", "commonservices", MARK, str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(tmp_path)[0] == [sys.executable, MARK, str(tmp_path)]
