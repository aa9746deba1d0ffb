"""Killing a working office at random moments loses nothing that it acknowledged; the benchmark does it 200 times."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from benchmarks import kills
from commonservices import reference
from commonservices.office import open_office
from tests.builders import SteppingClock
from tests.commonservices.store.acts import CODES

ROUNDS = 4


@pytest.fixture
def few_entities(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the entities nobody names here, so that each round is checked quickly."""
    few = [each for each in reference.entities() if each.short_code in CODES]
    monkeypatch.setattr(reference, "entities", lambda: iter(few))


@pytest.mark.usefixtures("few_entities")
def test_random_kills_lose_no_acknowledged_act_nor_backup(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "other"]
    with ThreadPoolExecutor(len(folders)) as pool:
        jobs = [pool.submit(kills.run, folder, ROUNDS // 2, seed, 0.1) for seed, folder in enumerate(folders)]
        tallies = [job.result() for job in jobs]
    assert [fault for tally in tallies for fault in tally.faults] == []
    assert sum(tally.rounds for tally in tallies) == ROUNDS
    assert sum(tally.acknowledged + tally.backups for tally in tallies) >= ROUNDS


@pytest.mark.usefixtures("few_entities")
def test_a_lost_act_would_be_noticed(tmp_path: Path) -> None:
    path = tmp_path / "office.csdb"
    kills.prepare(path)
    (fault,) = kills.verify(path, ["ACT " + bytes(16).hex()])
    assert fault.endswith("is lost")
    with open_office(path, clock=SteppingClock(), actor="x", check_place=False) as office:
        newest = kills.newest(office).hex()
    assert kills.verify(path, [f"ACT {newest}"]) == []
