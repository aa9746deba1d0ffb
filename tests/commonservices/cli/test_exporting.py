"""The workbook by command."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from commonservices.cli.exporting import period_of
from commonservices.domain.clock import FixedClock
from commonservices.errors import RuleBroken
from commonservices.office import open_office
from commonservices.queries import history

PERIOD = "2025-07..2026-06"


def test_the_workbook_is_written_and_its_rows_are_told(on, tmp_path):
    ran = on("--json", "export", "--period", PERIOD, "--out", tmp_path / "hq.xlsx")
    assert ran.code == 0
    assert (ran.json["done"], ran.json["file"]) == ("exported", str(tmp_path / "hq.xlsx"))
    assert ran.json["rows"]["services"] == 40
    content = Path(ran.json["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == ran.json["sha256"]


def test_the_same_register_gives_the_same_bytes_and_no_act_is_written(on, store, tmp_path):
    for name in ("one.xlsx", "two.xlsx"):
        assert on("export", "--period", PERIOD, "--out", tmp_path / name, "--basis", "JAN_DEC").code == 0
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
    with open_office(store, clock=FixedClock.on(date(2026, 10, 1)), actor="", read_only=True) as office:
        assert [act.act for act in history.acts(office)] == ["demo_seeded", "store_made"]


def test_a_language_without_a_workbook_gives_an_english_one_to_people_too(on, tmp_path):
    ran = on("--lang", "ar", "export", "--period", PERIOD, "--out", tmp_path / "hq.xlsx")
    assert ran.code == 0
    assert (tmp_path / "hq.xlsx").exists()
    assert "hq.xlsx" in ran.out
    assert "الخدمات 40; " in ran.out


@pytest.mark.parametrize(
    ("period", "rule"),
    [
        ("2025", "not_a_period"),
        ("..2026-06", "not_a_period"),
        ("2026-06..2025-07", "period_backwards"),
        ("2025-13..2026-06", "not_a_month"),
    ],
)
def test_a_period_that_cannot_be_read_is_refused_before_anything_is_written(on, tmp_path, period, rule):
    ran = on("--json", "export", "--period", period, "--out", tmp_path / "hq.xlsx")
    assert (ran.code, ran.error["key"]) == (1, rule)
    assert not (tmp_path / "hq.xlsx").exists()


def test_a_folder_that_is_not_there_is_the_worlds_fault(on, tmp_path):
    ran = on("export", "--period", PERIOD, "--out", tmp_path / "none" / "hq.xlsx")
    assert (ran.code, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2025-07..2026-06", date(2025, 7, 1), date(2026, 6, 30)),
        ("2024-02 .. 2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("Jul 2025..Jun 2026", date(2025, 7, 1), date(2026, 6, 30)),
    ],
)
def test_a_period_runs_from_the_first_day_to_the_last(text, start, end):
    assert period_of(text, "en") == (start, end)


def test_a_period_without_dots_is_no_period():
    with pytest.raises(RuleBroken):
        period_of("2025-07", "en")
