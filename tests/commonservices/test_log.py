"""The log is a small file without personal traces, and it never disturbs the program."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from commonservices import log
from commonservices.log import set_up_log, shut_log

HOME = Path("/home/officer")


@pytest.fixture(autouse=True)
def _closed_afterwards() -> Iterator[None]:
    logger = logging.getLogger("commonservices")
    before = logger.level, logger.propagate
    yield
    shut_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]


def test_lines_carry_moment_level_place_and_message(tmp_path: Path) -> None:
    path = set_up_log(tmp_path / "logs", home=HOME)
    logging.getLogger("commonservices.store").warning("store opened in %d ms", 7)
    line = path.read_text(encoding="utf-8")
    assert line.endswith("Z WARNING commonservices.store: store opened in 7 ms\n")
    assert line[:4].isdigit()
    assert line[10] == "T"


def test_home_folder_and_addresses_are_blotted_out_also_in_traces(tmp_path: Path) -> None:
    path = set_up_log(tmp_path, home=HOME)
    logger = logging.getLogger("commonservices.x")
    try:
        raise ValueError("/home/officer/office.csdb of a.b-c@example.org")
    except ValueError:
        logger.exception("opening %s", HOME / "office.csdb")
    text = path.read_text(encoding="utf-8")
    assert "officer" not in text
    assert "example.org" not in text
    assert "~/office.csdb" in text
    assert "Traceback" in text


def test_nothing_is_printed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    set_up_log(tmp_path)
    logging.getLogger("commonservices").error("a fault")
    assert capfd.readouterr() == ("", "")


def test_a_second_set_up_does_not_write_twice(tmp_path: Path) -> None:
    set_up_log(tmp_path / "one")
    path = set_up_log(tmp_path / "two")
    logging.getLogger("commonservices").info("once")
    assert path.read_text(encoding="utf-8").count("once") == 1
    assert (tmp_path / "one" / log.LOG_NAME).read_text(encoding="utf-8") == ""


def test_quieter_levels_are_left_out(tmp_path: Path) -> None:
    path = set_up_log(tmp_path, level=logging.WARNING)
    logging.getLogger("commonservices").info("detail")
    assert path.read_text(encoding="utf-8") == ""


def test_the_log_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LIMIT_BYTES", 2000)
    set_up_log(tmp_path)
    for n in range(400):
        logging.getLogger("commonservices").info("line %d", n)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 1 + log.KEPT_FILES
    assert max(sizes) <= 2000


def test_a_folder_that_cannot_be_made_does_not_stop_the_program(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    set_up_log(tmp_path / "file" / "logs")
    logging.getLogger("commonservices").error("unheard")
    assert capfd.readouterr() == ("", "")


def test_a_line_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = set_up_log(tmp_path)
    logging.getLogger("commonservices").error("%d", "no number")
    logging.getLogger("commonservices").error("lone surrogate \ud800")
    assert "lone surrogate" in path.read_text(encoding="utf-8")
    assert capfd.readouterr() == ("", "")


def test_without_a_folder_the_log_lies_where_the_program_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMMONSERVICES_HOME", str(tmp_path))
    assert tmp_path in set_up_log().parents
