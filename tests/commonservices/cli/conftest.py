"""A demonstration store made once, a copy of it for each test, and a way to run commands on it."""

import json
import shutil
from typing import NamedTuple

import pytest

from commonservices.__main__ import main

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
    path = tmp_path_factory.mktemp("cli") / "demo.csdb"
    assert main(["--store", str(path), "--actor", "Tester", "demo", "--as-of", TODAY]) == 0
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
