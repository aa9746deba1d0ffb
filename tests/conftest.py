"""What every test may use: the demo mission, seeded once, and each test's own copy of it; log errors fail."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from commonservices.demo.seed import seed
from commonservices.domain.clock import FixedClock
from commonservices.office import Office, create
from tests.builders import let_go, open_sound

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DEMO_DAY = date(2026, 10, 1)
DEMO_ACTOR = "Demo officer"

# Reading and rewriting the tests takes most of a minute; what was rewritten is kept for the next run and worker.
sys.dont_write_bytecode = False

# "usual" is quick; "ci" gives the same examples each time; "long" looks harder: HYPOTHESIS_PROFILE=long.
settings.register_profile("usual", max_examples=40, deadline=None)
settings.register_profile("ci", max_examples=40, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "usual"))


MEMORY = Path("/dev/shm")  # noqa: S108 - folders made in it have names of their own
"""Where Linux keeps files in memory: a store there is written as on a disk, and nobody waits for the disk."""
ROOM = 4 * 2**30


def pytest_configure() -> None:
    """Let the files of tests lie in memory where there is room for them, unless a place was named."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ROOM:
        return
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Search for nothing that nobody holds while the tests are collected: they are all held."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Spare the tests themselves to each later search for what nobody holds any more: they stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a closed store that holds the demo mission as of 1 October 2026; nobody writes to it.

    It has no money: tests of bills and budgets make the few they need.
    """
    path = tmp_path_factory.mktemp("demo") / "demo.csdb"
    office = create(path, clock=FixedClock.on(DEMO_DAY), actor=DEMO_ACTOR, check_place=False)
    seed(office, DEMO_DAY, money=False)
    office.close(backup=False)
    return path


@pytest.fixture
def demo_office(demo_store: Path, tmp_path: Path) -> Iterator[Office]:
    """Give the demo mission opened for writing, in a copy of its own."""
    path = tmp_path / "demo.csdb"
    shutil.copyfile(demo_store, path)
    office = open_sound(path, clock=FixedClock.on(DEMO_DAY), actor=DEMO_ACTOR)
    office.backs_up = False
    yield office
    let_go(office)


@pytest.fixture(autouse=True)
def _collect_on_this_thread() -> Iterator[None]:
    """Keep the collection of unreachable widgets off the threads of jobs while a test of the window runs."""
    windowed = "PySide6.QtWidgets" in sys.modules
    if windowed:
        gc.disable()
    yield
    if windowed:
        gc.enable()


@pytest.fixture(autouse=True)
def _no_log_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that left an error in the log, unless it said so by clearing it."""
    yield
    left = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not left, f"the log holds errors: {[record.getMessage() for record in left]}"
