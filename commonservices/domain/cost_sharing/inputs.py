"""What a run of the apportionment is given: the total, the scheme and the parties, kept as they were told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Exact
from commonservices.domain.periods import Period

ENGINE: Final = 1
YEAR_IN_MONTHS: Final = 12

EQUAL, FIXED_PCT, HYBRID, TIERED_FLAT = "EQUAL", "FIXED_PCT", "HYBRID", "TIERED_FLAT"
UNIT_RATE, ACTUAL_COST, MARGINAL, NIL = "UNIT_RATE", "ACTUAL_COST", "MARGINAL", "NIL"
BY_MONTH, BY_DAY = "MONTH", "DAY"
LARGEST_REMAINDER, LEAD_ABSORBS = "LARGEST_REMAINDER", "LEAD_ABSORBS"
TO_NOTICE_END, TO_YEAR_END = "NOTICE_END", "YEAR_END"
COST_SHARED: Final = "COST_SHARED"
# Costs on these bases are worked out and recorded, and nobody is billed for them.
NOT_BILLED: Final = frozenset({"RECIPROCAL", "NON_REIMBURSABLE", "NONE"})


# What a party counts: one value for the whole period, or one for each of its months.
Driver = Exact | tuple[Exact, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """One sharing key of a mix, and the percentage of the total it shares."""

    code: str
    percent: Exact


@dataclass(frozen=True, slots=True)
class Band:
    """A flat sum, in minor units, for parties below a percentage of the whole driver."""

    below_percent: Exact
    flat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """How a cost is shared: the method, its parameters, the rounding; minimum, cap and flats are minor units.

    The rate of a unit is in major units. A percentage of support cost is put on top of each rounded line.
    """

    method: str
    keys: tuple[Key, ...] = ()
    bands: tuple[Band, ...] = ()
    rate: Exact | None = None
    minimum: int | None = None
    cap: int | None = None
    support_percent: Exact = 0
    residual: str = LARGEST_REMAINDER
    lead: str = ""
    proration: str = BY_MONTH
    leavers_pay: str = TO_NOTICE_END
    basis: str = COST_SHARED

    @property
    def splits(self) -> bool:
        """Say whether the method splits a total; the others price each line by itself."""
        return _methods()[self.method][1]

    @property
    def driver(self) -> str:
        """Give what the method counts, such as persons or area."""
        return _methods()[self.method][0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One party with its driver, and for a mix one driver for each key; None is a driver that was not told.

    The months it pays for are given, or follow from the days it joins and leaves, both of which it pays for.
    """

    code: str
    driver: Driver | None = None
    mix: tuple[Driver | None, ...] = ()
    weight: Exact = 1
    months: Exact | None = None
    joined_on: date | None = None
    left_on: date | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInputs:
    """All that one run hangs on: the same inputs give the same shares for ever.

    The total is in minor units; methods that price each line have none. `per_usd` is the rate of exchange.
    """

    currency: str
    scheme: Scheme
    parties: tuple[Party, ...]
    total: int | None = None
    period: Period | None = None
    per_usd: Exact | None = None

    @property
    def by_code(self) -> dict[str, Party]:
        """Give the parties by their codes."""
        return {party.code: party for party in self.parties}


@cache
def _methods() -> Mapping[str, tuple[str, bool]]:
    """Give for each method what it counts and whether it splits a total."""
    listed = codelists.load("apportionment_methods").items
    return {code: (str(item.extra["driver"]), bool(item.extra["splits"])) for code, item in listed.items()}
