"""Kills a working office at random moments and checks that nothing it acknowledged is lost.

`python -m benchmarks.kills --rounds 200` does it two hundred times: entry, bulk entry, undo and backup.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from commonservices.domain.clock import SystemClock
from commonservices.office import Office, create, open_office

ROOT = Path(__file__).parents[1]
LONGEST = 0.35
MONTHS = 24
PASTED = 200
ACTOR = "Endurance run"
SERVICES = 40


@dataclass
class Tally:
    """What the rounds came to."""

    rounds: int = 0
    acknowledged: int = 0
    backups: int = 0
    faults: list[str] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the rounds, print what came of them, give 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", metavar="STORE", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.work:
        work(Path(chosen.work), chosen.seed)
        return 0
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        tally = run(Path(folder), chosen.rounds, chosen.seed)
    print(f"{tally.rounds} kills, {tally.acknowledged} acts and {tally.backups} backups acknowledged")
    for fault in tally.faults:
        print("LOST:", fault)
    return 1 if tally.faults else 0


def run(folder: Path, rounds: int, seed: int, longest: float = LONGEST) -> Tally:
    """Kill a worker so many times on one store and check the store after each."""
    path = folder / "office.csdb"
    prepare(path)
    chance = random.Random(seed)  # noqa: S311 the same moments for the same seed
    tally = Tally()
    for number in range(rounds):
        said = killed(path, seed * 100_000 + number, chance, longest)
        tally.rounds += 1
        tally.acknowledged += sum(line.startswith("ACT") for line in said)
        tally.backups += sum(line.startswith("BACKUP") for line in said)
        tally.faults += [f"round {number}: {fault}" for fault in verify(path, said)]
        if tally.faults:
            break
    return tally


def prepare(path: Path) -> None:
    """Make the store the rounds work on."""
    from commonservices.actions import offices, shared_services

    with create(path, clock=SystemClock(), actor=ACTOR, check_place=False) as office:
        values = {"code": "UNEXAM", "name_en": "Example mission", "kind": "PKO", "fiscal_calendar": "JUL_JUN"}
        offices.set_up(office, values)
        for number in range(SERVICES):
            given = {"name_en": f"Service {number}", "catalogue_code": "PRO-01", "unit": "litre"}
            shared_services.add(office, given)


def killed(path: Path, seed: int, chance: random.Random, longest: float) -> list[str]:
    """Start a worker, wait for its first acknowledged act, kill it a moment later; give what it acknowledged."""
    command = [sys.executable, "-m", "benchmarks.kills", "--work", str(path), "--seed", str(seed)]
    worker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert worker.stdout is not None  # noqa: S101 asked for above
    first = worker.stdout.readline()
    time.sleep(chance.random() * longest)
    worker.kill()
    said = [first, *worker.stdout.readlines()]
    worker.wait()
    worker.stdout.close()
    return [line.strip() for line in said if line.endswith("\n")]


def work(path: Path, seed: int) -> None:
    """Do acts without end and acknowledge each after it was saved; the caller ends it."""
    from commonservices.actions import undo

    chance = random.Random(seed)  # noqa: S311
    office = open_office(path, clock=SystemClock(), actor=ACTOR, wait=5, check_place=False)
    services = services_of(office)
    while True:
        kind = chance.randrange(10)
        if kind == 0:
            print("BACKUP", office.back_up().name, flush=True)
        elif kind == 1 and (act := undo.last(office)) is not None and act.act == "usage_pasted":
            undo.undo(office, act.transaction)
            print("ACT", newest(office).hex(), flush=True)
        elif kind in {2, 3}:
            paste(office, services, chance)
            print("ACT", newest(office).hex(), flush=True)
        else:
            log(office, chance)
            print("ACT", newest(office).hex(), flush=True)


def services_of(office: Office) -> list[UUID]:
    """Give the services that usage is entered for."""
    from commonservices.store.lists import SERVICES as KIND
    from commonservices.store.tables import table_of

    table = table_of(KIND.table)
    with office.engine.connect() as connection:
        return list(connection.scalars(table.select().with_only_columns(table.c.id).order_by(table.c.n)))


def paste(office: Office, services: Sequence[UUID], chance: random.Random) -> None:
    """Enter a block of usage as one act."""
    from commonservices.actions import usage
    from commonservices.domain.ids import of_code

    consumer = of_code("entity", chance.choice(("WFP", "UNICEF", "WHO")))
    months = [date(2022 + n // 12, n % 12 + 1, 1) for n in range(MONTHS)]
    places = chance.sample([(service, month) for service in services for month in months], PASTED)
    cells = [usage.UsageCell(service, consumer, month, Decimal(chance.randrange(10**6))) for service, month in places]
    usage.paste(office, cells)


def log(office: Office, chance: random.Random) -> None:
    """Log an arrangement."""
    from commonservices.actions import arrangements
    from commonservices.domain.ids import of_code

    parties = [(of_code("entity", "WFP"), "CLIENT"), (of_code("entity", "UNICEF"), "PROVIDER")]
    arrangements.add(office, {"type": "MOU_CS", "title_en": f"Title {chance.randrange(10**6)}"}, parties)


def newest(office: Office) -> bytes:
    """Give the newest act's identifier."""
    from commonservices.store import undoing

    with office.engine.connect() as connection:
        return undoing.acts(connection, 1)[0].transaction


def verify(path: Path, said: Sequence[str]) -> list[str]:
    """Open the store as a user would, and give everything acknowledged that is not there and everything unsound."""
    from commonservices.paths import backups_folder
    from commonservices.store import undoing
    from commonservices.store.backup import verify_backup
    from commonservices.store.checking import check

    faults: list[str] = []
    office = open_office(path, clock=SystemClock(), actor=ACTOR, wait=5, check_place=False)
    try:
        with office.engine.connect() as connection:
            for line in said:
                word, name = line.split()
                if word == "ACT" and undoing.act_of(connection, bytes.fromhex(name)) is None:
                    faults.append(f"the act {name} is lost")
                if word == "BACKUP" and not verify_backup(backups_folder(path) / name):
                    faults.append(f"the backup {name} has no sum")
        faults += [f"{each.area}: {each.message} {each.where}" for each in check(office).findings]
    finally:
        office.close(backup=False)
    for copy in backups_folder(path).glob("*.csdb*"):
        copy.unlink()
    return faults


if __name__ == "__main__":
    sys.exit(main())
