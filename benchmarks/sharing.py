"""Cost sharing: one cost over 200 parties beside plain integers, and the laws on many random costs."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.figures import Row, median
from benchmarks.sharing_laws import broken_laws, broken_symmetries, random_inputs
from commonservices.domain.cost_sharing.inputs import Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.cost_sharing.steps import steps_of
from commonservices.errors import RuleBroken

PARTIES = 200
SPLIT_MS = 2
RUNS = 200
CASES = 100_000
SEED = 20_261_001
_TOTAL = 123_456_789


def measure() -> list[Row]:
    """Give the time of one split, plain and with every modifier, beside its floor, and how many random cases held."""
    plain, rich = _inputs(plain=True), _inputs(plain=False)
    drivers = {party.code: int(Decimal(str(party.driver)) * 4) for party in plain.parties}
    floor = median([_processor(partial(_floor, drivers)) for _ in range(RUNS)])
    rows = []
    for name, inputs in (("head count", plain), ("months, weights, minimum and cap", rich)):
        taken = median([_processor(partial(split, inputs)) for _ in range(RUNS)])
        row = f"{PARTIES} parties, {name}, processor"
        rows.append(Row(row, taken, "ms", f"≤ {SPLIT_MS} ms", floor, taken <= SPLIT_MS))
    run = split(plain)
    told = median([_processor(partial(steps_of, run, plain.parties[0].code)) for _ in range(RUNS // 10)])
    return [*rows, Row("why one of them pays what it pays, processor", told, "ms", ""), *_laws()]


def _processor(act: Callable[[], object]) -> float:
    """Give the milliseconds of processor time an act takes: it is too short for the clock of a busy computer."""
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def _inputs(*, plain: bool) -> RunInputs:
    scheme = Scheme(method="HEADCOUNT") if plain else Scheme(method="HEADCOUNT", minimum=500_000, cap=800_000)
    parties = tuple(
        Party(
            code=f"E{number:03}",
            driver=Decimal(number * 37 % 1000 + 1) / 4,
            weight=1 if plain else Decimal("0.5"),
            months=None if plain else number % 12 + 1,
        )
        for number in range(PARTIES)
    )
    return RunInputs(currency="USD", total=_TOTAL, scheme=scheme, parties=parties)


def _floor(drivers: dict[str, int]) -> dict[str, int]:
    """Share by largest remainder with plain integers and nothing else."""
    whole = sum(drivers.values())
    parts = {code: _TOTAL * driver // whole for code, driver in drivers.items()}
    ranked = sorted(drivers, key=lambda code: (-(_TOTAL * drivers[code] % whole), -drivers[code], code))
    for code in ranked[: _TOTAL - sum(parts.values())]:
        parts[code] += 1
    return parts


def _laws() -> list[Row]:
    """Share random costs until so many were shared; those that are refused are counted apart."""
    chance, broken, refused, shared = Random(SEED), Counter[str](), 0, 0  # noqa: S311
    start = time.perf_counter()
    while shared < CASES:
        try:
            run = split(random_inputs(chance))
        except RuleBroken:
            refused += 1
            continue
        shared += 1
        broken.update(broken_laws(run))
        broken.update(broken_symmetries(run, chance))
    seconds = time.perf_counter() - start
    wrong = sum(broken.values())
    name = f"laws broken in {shared:,} random costs ({refused:,} more refused) in {seconds:.0f} s"
    return [Row(name, wrong, "cases", "0", met=not wrong)]
