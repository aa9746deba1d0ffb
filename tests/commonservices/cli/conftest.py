"""A demonstration store made once, a copy of it for each test, and a way to run commands on it."""

import json
import shutil
from datetime import date
from typing import NamedTuple

import pytest

from commonservices.__main__ import main
from commonservices.demo.seed import seed
from commonservices.domain.clock import FixedClock
from commonservices.office import create

TODAY = "2026-10-01"


class Ran(NamedTuple):
    """What a command gave back and wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def error(self):
        return self.json["error"]


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory):
    """The demo mission without its money: everything it used is still to be billed."""
    path = tmp_path_factory.mktemp("cli") / "demo.csdb"
    day = date.fromisoformat(TODAY)
    with create(path, clock=FixedClock.on(day), actor="Tester", check_place=False) as office:
        office.backs_up = False
        seed(office, day, money=False)
    return path


@pytest.fixture(scope="session")
def made_small(tmp_path_factory):
    """A store with an office, one arrangement and one service under it."""
    path = tmp_path_factory.mktemp("cli") / "small.csdb"
    base = ["--store", str(path), "--today", TODAY, "--actor", "Tester"]
    terms = ["type=SLA", "title_en=Water truck", "human_ref=T-001", "effective_on=2026-01-01", "expiry_on=2026-12-31"]
    service = ["name_en=Water", "catalogue_code=ENG-01", "unit=m3", "arrangement=T-001", "human_ref=T-S01"]
    assert main([*base, "init", "--office", "UNMISS"]) == 0
    assert main([*base, "add", "arrangement", "--set", *terms, "--party", "UNMISS:PROVIDER", "WFP:CLIENT"]) == 0
    assert main([*base, "add", "service", "--set", *service, "--participant", "WFP"]) == 0
    return path


@pytest.fixture
def small(made_small, tmp_path):
    path = tmp_path / "small.csdb"
    shutil.copyfile(made_small, path)
    return path


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Keep settings, log and the usual store of each test in its own folder."""
    monkeypatch.setenv("COMMONSERVICES_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def store(made_demo, tmp_path):
    path = tmp_path / "demo.csdb"
    shutil.copyfile(made_demo, path)
    return path


@pytest.fixture
def run(capsys):
    """Run a command line as it stands."""

    def ran(*arguments):
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return ran


@pytest.fixture
def on(run, store):
    """Run a command on this test's own store, on the day the demonstration stands at."""
    return lambda *arguments: run("--store", store, "--today", TODAY, "--actor", "Tester", *arguments)


@pytest.fixture
def look(run, made_demo):
    """Run a command that only looks, on the store all tests share."""
    return lambda *arguments: run("--store", made_demo, "--today", TODAY, *arguments)


REF = "UNMISS-POOL-2026-01"
"""The budget of the tests of money."""


def on_store(path, today=TODAY):
    return ("--store", str(path), "--today", today, "--actor", "Tester")


@pytest.fixture(scope="session")
def made_budget(made_small, tmp_path_factory):
    """A store in which a budget of one line is made, with its scheme and a census."""
    path = shutil.copyfile(made_small, tmp_path_factory.mktemp("pool") / "made.csdb")
    census = ("driver", "set", "T-001", "headcount", "UNMISS=412", "WFP=131", "--on", "2026-09-15", "--agreed")
    pool = ("pool", "add", "T-001", "Clinic", "2026-01..2026-12", "--provider", "UNMISS")
    assert main([*on_store(path), *census]) == 0
    scheme = ("scheme", "add", "T-001", "By head", "HEADCOUNT", "--set", "driver_code=headcount")
    assert main([*on_store(path), *scheme]) == 0
    assert main([*on_store(path), *pool, "--set", "invoice_by=2025-11-30"]) == 0
    assert main([*on_store(path), "pool", "line", REF, "Running cost", "1000.00", "--scheme", "By head"]) == 0
    return path


@pytest.fixture(scope="session")
def agreed_budget(made_budget, tmp_path_factory):
    """The same budget, agreed and frozen."""
    path = shutil.copyfile(made_budget, tmp_path_factory.mktemp("pool") / "agreed.csdb")
    minute = ("type=APPROVE", "text=Adopted", "decided_by=Head", "decided_on=2026-09-20", "reference=MINUTE-1")
    assert main([*on_store(path), "pool", "propose", REF]) == 0
    assert main([*on_store(path), "add", "decision", "--set", *minute]) == 0
    assert main([*on_store(path), "pool", "agree", REF, "--decision", "MINUTE-1"]) == 0
    assert main([*on_store(path), "pool", "freeze", REF]) == 0
    return path


@pytest.fixture
def pooled(run, made_budget, tmp_path):
    """Run a command on a copy of the budget that is made."""
    path = shutil.copyfile(made_budget, tmp_path / "pool.csdb")
    return lambda *arguments: run(*on_store(path), *arguments)


@pytest.fixture
def agreed(run, agreed_budget, tmp_path):
    """Run a command on a copy of the budget that is agreed and frozen."""
    path = shutil.copyfile(agreed_budget, tmp_path / "agreed.csdb")
    return lambda *arguments: run(*on_store(path), *arguments)
