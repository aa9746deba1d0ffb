"""A register with planted errors, made once and copied for each test that writes to it."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from commonservices import office as offices_opened
from commonservices.office import Office
from tests.builders import ACTOR, SteppingClock, an_office
from tests.commonservices.queries.planted_store import plant


def made(folder: Path) -> Path:
    """Make the register and close it."""
    office = an_office(folder)
    plant(office)
    office.close(backup=False)
    return folder / "office.csdb"


@cache
def _once() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="planted"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return made(folder)


def a_copy(folder: Path) -> Office:
    """Open a copy of the register that a process makes once for all its tests."""
    return copied(_once(), folder)


def copied(template: Path, folder: Path) -> Office:
    """Open a copy of it."""
    path = folder / "office.csdb"
    shutil.copyfile(template, path)
    office = offices_opened.open_office(path, clock=SteppingClock(), actor=ACTOR, check_place=False)
    office.backs_up = False
    return office
