"""The indicators of a workbook: what each is counted in and read from, and three words for what has no value."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from statistics import median
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.grades import METHOD_TOLD, grade_of
from commonservices.domain.money import half_up

MEASURED, NOT_MEASURED, NOT_APPLICABLE = "measured", "not_measured", "not_applicable"
STATES: Final = (MEASURED, NOT_MEASURED, NOT_APPLICABLE)
NUMBER, PERCENT, DAYS, MONEY, LITRES = "number", "percent", "days", "money", "litres"
_TENTHS: Final = 10


@dataclass(frozen=True, slots=True)
class Definition:
    """One indicator: its code, the area of the message it serves, its unit, and the sheet or register behind it.

    Where nothing of what it is reckoned from is kept here, `lacks` says what that is.
    """

    code: str
    area: str
    unit: str
    sheet: str = ""
    lacks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """One figure of an indicator; the value is None unless it was measured, and 0 only when it is nought."""

    code: str
    state: str
    value: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    part: str = ""
    currency: str = ""
    """The currency of an amount; nothing for what is no amount."""
    estimated: bool = False
    confirmed: bool = True

    @property
    def grade(self) -> str | None:
        """Give how good the figure is; nothing where there is none."""
        if self.state != MEASURED:
            return None
        return METHOD_TOLD if self.estimated else grade_of(estimated=False, confirmed=self.confirmed)


DEFINITIONS: Final = (
    Definition("A1", "DSG2021-1", NUMBER, "arrangements"),
    Definition("A2", "DSG2021-1", PERCENT, "parties"),
    Definition("A3", "DSG2021-1", PERCENT, "arrangements"),
    Definition("A4", "DSG2021-1", NUMBER, "bodies"),
    Definition("A5", "DSG2021-1", PERCENT, "services"),
    Definition("A6", "DSG2021-1", NUMBER, "narratives"),
    Definition("B1", "DSG2021-1", PERCENT, "arrangements"),
    Definition("B2", "DSG2021-1", DAYS, "arrangements"),
    Definition("B3", "DSG2021-1", NUMBER, "arrangements"),
    Definition("B4", "DSG2021-1", NUMBER, "delegations"),
    Definition("C1", "DSG2021-2", PERCENT, lacks="staff"),
    Definition("C2", "DSG2021-2", NUMBER, lacks="training"),
    Definition("C3", "DSG2021-2", NUMBER, "arrangements"),
    Definition("C4", "DSG2021-2", PERCENT, "kpis"),
    Definition("C5", "DSG2021-2", NUMBER, "narratives"),
    Definition("D1", "DSG2021-3", PERCENT, "kpis"),
    Definition("D2", "DSG2021-3", LITRES, "kpis"),
    Definition("D3", "DSG2021-3", PERCENT, "kpis"),
    Definition("D4", "DSG2021-3", NUMBER, lacks="environment"),
    Definition("D5", "DSG2021-3", LITRES, lacks="water"),
    Definition("D6", "DSG2021-3", NUMBER, lacks="environment"),
    Definition("D7", "DSG2021-3", NUMBER, "arrangements"),
    Definition("D8", "DSG2021-3", PERCENT, "kpis"),
    Definition("D9", "DSG2021-3", PERCENT, lacks="vendors"),
    Definition("D10", "DSG2021-3", PERCENT, lacks="vendors"),
    Definition("D11", "DSG2021-3", PERCENT, "procurement"),
    Definition("D12", "DSG2021-3", PERCENT, "kpis"),
    Definition("D13", "DSG2021-3", PERCENT, lacks="vendors"),
    Definition("D14", "DSG2021-3", NUMBER, "narratives"),
    Definition("E1", "DSG2021-4", NUMBER, "services"),
    Definition("E2", "DSG2021-4", NUMBER, "usage"),
    Definition("E3", "DSG2021-4", MONEY, "usage"),
    Definition("E4", "DSG2021-4", MONEY, "efficiency"),
    Definition("E5", "DSG2021-4", MONEY, "efficiency"),
    Definition("E6", "DSG2021-4", MONEY, "efficiency"),
    Definition("E7", "DSG2021-4", PERCENT, "kpis"),
    Definition("E8", "DSG2021-4", PERCENT, "kpis"),
    Definition("E9", "DSG2021-4", DAYS, "recoveries"),
    Definition("E10", "DSG2021-4", PERCENT, "recoveries"),
    Definition("E11", "DSG2021-4", PERCENT, "recoveries"),
    Definition("E12", "DSG2021-4", PERCENT, "premises"),
    Definition("E13", "DSG2021-4", PERCENT, "premises"),
    Definition("E14", "DSG2021-4", NUMBER, "services"),
    Definition("E15", "DSG2021-4", NUMBER, "services"),
    Definition("E16", "DSG2021-4", NUMBER, "procurement"),
    Definition("E17", "DSG2021-4", NUMBER, "narratives"),
    Definition("F1", "DSG2021-4", NUMBER, "services"),
    Definition("F2", "DSG2021-4", PERCENT, "premises"),
    Definition("F3", "DSG2021-4", PERCENT, lacks="evacuation"),
    Definition("F4", "DSG2021-4", NUMBER, "kpis"),
    Definition("F5", "DSG2021-4", PERCENT, lacks="proof"),
    Definition("F6", "DSG2021-4", NUMBER, "narratives"),
    Definition("G1", "DSG2021-3", PERCENT, "kpis"),
    Definition("G2", "DSG2021-3", PERCENT, lacks="staff"),
    Definition("G3", "DSG2021-3", PERCENT, lacks="staff"),
    Definition("G4", "DSG2021-3", PERCENT, lacks="facilities"),
    Definition("G5", "DSG2021-3", PERCENT, "arrangements"),
    Definition("G6", "DSG2021-3", NUMBER, lacks="answers"),
    Definition("G7", "DSG2021-3", NUMBER, lacks="entities"),
    Definition("G8", "DSG2021-3", NUMBER, "narratives"),
    Definition("H1", "DSG2021-3", PERCENT, "premises"),
    Definition("H2", "DSG2021-3", PERCENT, lacks="events"),
    Definition("H3", "DSG2021-3", PERCENT, lacks="tenders"),
    Definition("H4", "DSG2021-3", NUMBER, "arrangements"),
    Definition("I1", "DSG2021-1", PERCENT, "kpis"),
    Definition("I2", "DSG2021-1", PERCENT, "arrangements"),
    Definition("I3", "DSG2021-1", PERCENT, lacks="audits"),
    Definition("I4", "DSG2021-1", NUMBER, "exceptions"),
    Definition("I5", "DSG2021-1", NUMBER, "indicators"),
)
"""All that Headquarters may ask for; those that nothing here can tell stand with what they lack."""
UNITS: Final = {each.code: each.unit for each in DEFINITIONS}


def unmeasured(code: str) -> Reckoned:
    """Give an indicator that nothing in the register tells: it is not measured, which is not nought."""
    return Reckoned(code=code, state=NOT_MEASURED)


def count_of(
    code: str,
    count: int | Decimal,
    *,
    part: str = "",
    currency: str = "",
    estimated: bool = False,
    confirmed: bool = True,
) -> Reckoned:
    """Give an indicator that is a count or a sum; nought is a value."""
    return Reckoned(
        code=code,
        state=MEASURED,
        value=Decimal(count),
        part=part,
        currency=currency,
        estimated=estimated,
        confirmed=confirmed,
    )


def valued(
    code: str, value: Decimal, above: Decimal | None, below: Decimal | None, *, part: str, estimated: bool
) -> Reckoned:
    """Give an indicator as it was read, with what it is a part of where that is told."""
    return Reckoned(
        code=code, state=MEASURED, value=value, numerator=above, denominator=below, part=part, estimated=estimated
    )


def share_of(
    code: str, part_of: int | Decimal, whole: int | Decimal, *, part: str = "", estimated: bool = False
) -> Reckoned:
    """Give a percentage with one decimal; where there is nothing to be a part of it does not apply."""
    above, below = Decimal(part_of), Decimal(whole)
    if not below:
        return Reckoned(code=code, state=NOT_APPLICABLE, numerator=above, denominator=below, part=part)
    value = tenths(Fraction(above) * 100 / Fraction(below))
    return Reckoned(
        code=code, state=MEASURED, value=value, numerator=above, denominator=below, part=part, estimated=estimated
    )


def mean_of(code: str, total: int, number: int, *, part: str = "") -> Reckoned:
    """Give a mean with one decimal; of nothing there is none."""
    if not number:
        return Reckoned(code=code, state=NOT_APPLICABLE, part=part)
    above, below = Decimal(total), Decimal(number)
    value = tenths(Fraction(total, number))
    return Reckoned(code=code, state=MEASURED, value=value, numerator=above, denominator=below, part=part)


def median_of(code: str, days: Iterable[int], *, part: str = "") -> Reckoned:
    """Give the middle of some days; of nothing there is none."""
    found = sorted(days)
    if not found:
        return Reckoned(code=code, state=NOT_APPLICABLE, part=part)
    value = tenths(Fraction(median(found)))
    return Reckoned(code=code, state=MEASURED, value=value, denominator=Decimal(len(found)), part=part)


def tenths(value: Fraction) -> Decimal:
    """Give a number with one decimal, rounded once."""
    return Decimal(half_up(value * _TENTHS)).scaleb(-1)
