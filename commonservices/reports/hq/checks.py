"""The finished file against the register: counts and sums read back from the file, compared before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Final, Literal, NoReturn

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import exponent
from commonservices.domain.variance import thousands
from commonservices.errors import Known
from commonservices.queries.workbook_cases import SINGLE_YEARS
from commonservices.queries.workbook_more import LISTS, listed
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.hq.parts import Frame, major
from commonservices.reports.xlsx import SheetFigures, named_values

__all__ = ["CURRENCY", "LISTS", "Control", "RowRef", "controls", "promised", "verify"]

_CEILING = "total_ceiling_"
HOURS: Final = "total_efficiency_hours"
CURRENCY = "currency"
"""The column whose values the sums are told apart by."""
AGREES: Final = "agrees"
DIFFERS: Final = "differs"
EXPLAIN: Final = "explain"
AVOIDED: Final = (*(f"avoided_{number}" for number in range(1, SINGLE_YEARS + 1)), "avoided_later")
"""The columns that say what a case avoids, year by year."""
UNCOUNTED: Final = frozenset({"indicators"})
"""Lists that no table counts."""


@dataclass(frozen=True, slots=True)
class RowRef:
    """A row that explains a control: its sheet by key, its number there if known, and how the record is called."""

    sheet: str
    reference: str
    number: int | None = None
    name: str = ""
    """How that sheet is called in the file; a long list takes several."""


@dataclass(frozen=True, slots=True)
class Control:
    """One figure that two places must both say: its name on the cover, its sheet, both values, and what explains it."""

    key: str
    sheet: str
    figure: str
    here: Decimal
    register: Decimal
    explained: bool = False
    """Not a fault but something the register cannot say; it is named and does not stop the workbook."""
    rows: tuple[RowRef, ...] = ()

    @property
    def state(self) -> Literal["agrees", "differs", "explain"]:
        """Give how the two values stand to each other."""
        if self.here == self.register:
            return AGREES
        return EXPLAIN if self.explained else DIFFERS


Lookup = Callable[[str, str, str], Decimal]
"""Gives what a column of a sheet adds up to in a currency, in the units of the sheet."""


def promised(survey: Survey) -> dict[str, tuple[str, str, Decimal]]:
    """Give what the register says: by key the sheet, the figure and its value."""
    keys = [key for key in listed(survey) if key not in UNCOUNTED]
    rows = {f"rows_{key}": (key, "rows", Decimal(survey.rows[key])) for key in keys}
    totals = {
        "total_quantity": ("usage", "quantity", survey.worth.quantity),
        "total_value_usd": ("usage", "amount_usd", Decimal(survey.worth.usd).scaleb(-2)),
        "total_kpi_readings": ("kpis", "readings", Decimal(survey.readings)),
    }
    if "efficiency" in keys:
        totals[HOURS] = ("efficiency", "gain_hours", survey.claimed.hours)
    for code, minor in sorted(survey.worth.amounts.items()):
        totals[f"total_amount_{code}"] = ("usage", f"amount {code}", Decimal(minor).scaleb(-exponent(code)))
    for code, minor in sorted(survey.ceilings.items()):
        totals[f"{_CEILING}{code}"] = ("arrangements", f"ceiling {code}", Decimal(minor).scaleb(-exponent(code)))
    for (sheet, column), sums in survey.sums.items():
        for code, minor in sorted(sums.items()):
            if minor:
                totals[total_key(sheet, column, code)] = (sheet, f"{column} {code}", in_units(sheet, minor, code))
    return rows | totals


def total_key(sheet: str, column: str, currency: str) -> str:
    """Give the name of the control total of a column in a currency."""
    return f"total_{sheet}_{column}_{currency}"


def in_units(sheet: str, minor: int, currency: str) -> Decimal:
    """Give minor units as a sheet writes them: in thousands where plan and cost are compared."""
    shown = thousands(minor, currency) if sheet == "variance" else major(minor, currency)
    return shown or Decimal(0)


def crossed(
    survey: Survey, lookup: Lookup, parties: Decimal, counted: Decimal, unspent: Mapping[str, int]
) -> Iterator[Control]:
    """Give the checks of one sheet against another, and what cannot be told, with the rows that explain it."""
    yield Control("check_party_count", "parties", "party_count", counted, parties)
    whole = Decimal(len(survey.arrangements))
    lacking = tuple(RowRef("arrangements", each) for each in survey.unpartied)
    yield Control(
        "check_every_party", "arrangements", "parties", whole - len(lacking), whole, explained=True, rows=lacking
    )
    for code in sorted(survey.sums.get(("recoveries", "amount"), {})):
        amount = lookup("recoveries", "amount", code)
        parts = sum((lookup("recoveries", each, code) for each in ("paid", "written_off", "balance")), Decimal(0))
        yield Control(f"check_paid_{code}", "recoveries", f"paid {code}", parts, amount)
    for code in sorted(survey.sums.get(("variance", "budget"), {})):
        plan, cost = lookup("variance", "budget", code), lookup("variance", "spent", code)
        left = in_units("variance", unspent.get(code, 0), code)
        found = lookup("variance", "variance", code)
        yield Control(f"check_variance_{code}", "variance", f"variance {code}", found, plan - cost - left)
    if "efficiency" in listed(survey):
        claims = Decimal(survey.rows["efficiency"])
        wrong = tuple(RowRef("efficiency", each) for each in survey.miscounted)
        yield Control("check_gains", "efficiency", "gain", claims - len(wrong), claims, rows=wrong)
    for code in sorted(survey.cased):
        own, common = (
            sum((lookup("cases", f"{way}_{each}", code) for each in ("money", "labour", "one_off")), Decimal(0))
            for way in ("baseline", "common")
        )
        by_year = sum((lookup("cases", each, code) for each in AVOIDED), Decimal(0))
        yield Control(f"check_avoided_{code}", "cases", f"avoided {code}", by_year, own - common)
    for key, sheet in (("kpi_not_measured", "kpis"), ("usage_unpriced", "usage")):
        gap = survey.gap(key)
        if gap.of:
            rows = tuple(RowRef(sheet, each.partition(" ")[0]) for each in gap.examples)
            yield Control(
                f"check_{key}", sheet, key, Decimal(gap.of - gap.count), Decimal(gap.of), explained=True, rows=rows
            )


def controls(frame: Frame, survey: Survey, figures: Mapping[str, SheetFigures]) -> list[Control]:
    """Give every control: what was recomputed from the file and what the register says."""
    found = _of_figures(frame, survey, figures)
    found |= _by_currency(frame, figures, "usage", "amount", "total_amount_")
    found |= _by_currency(frame, figures, "arrangements", "ceiling", _CEILING)
    for sheet, column in survey.sums:
        found |= _by_currency(frame, figures, sheet, column, f"total_{sheet}_{column}_")
    expected = promised(survey)
    for key in sorted(found.keys() - expected.keys()):
        if found[key]:
            _differs(frame.labels.sheet(_sheet_of(survey, key)), key, found[key], Decimal(0))
    return [
        Control(key, sheet, figure, found.get(key, Decimal(0)), value)
        for key, (sheet, figure, value) in expected.items()
    ]


def crossed_in_file(
    frame: Frame, survey: Survey, figures: Mapping[str, SheetFigures], unspent: Mapping[str, int]
) -> list[Control]:
    """Give the checks of one sheet against another, out of the finished file."""

    def lookup(sheet: str, column: str, currency: str) -> Decimal:
        groups = (figures[name].by_group.get(currency, {}) for name in frame.sheets_of(sheet, figures))
        return sum((each.get(column, Decimal(0)) for each in groups), Decimal(0))

    parties = _summed(frame, figures, "parties")
    counted = _summed(frame, figures, "arrangements", "party_count")
    return list(crossed(survey, lookup, parties, counted, unspent))


def verify(
    frame: Frame,
    survey: Survey,
    path: Path,
    recomputed: Mapping[str, SheetFigures],
    unspent: Mapping[str, int] | None = None,
    taken: list[Control] | None = None,
) -> list[Control]:
    """Compare the file with the register and with its own cover; a difference is refused by its sheet and figure.

    `taken` is filled with every control before anything is refused.
    """
    read = controls(frame, survey, recomputed)
    read += crossed_in_file(frame, survey, recomputed, unspent or {})
    if taken is not None:
        taken[:] = read
    for control in read:
        if control.state == DIFFERS:
            _differs(frame.labels.sheet(control.sheet), control.figure, control.here, control.register)
    cover = named_values(path)
    for control in read:
        stated = cover.get(control.key)
        if stated != control.here:
            _differs(frame.labels.sheet("cover"), control.key, stated, control.here)
    return read


def _sheet_of(survey: Survey, key: str) -> str:
    if key.startswith(_CEILING):
        return "arrangements"
    return next((sheet for sheet, column in survey.sums if key.startswith(f"total_{sheet}_{column}_")), "usage")


def _of_figures(frame: Frame, survey: Survey, figures: Mapping[str, SheetFigures]) -> dict[str, Decimal]:
    keys = [key for key in listed(survey) if key not in UNCOUNTED]
    found = {f"rows_{key}": _summed(frame, figures, key) for key in keys}
    found["total_quantity"] = _summed(frame, figures, "usage", "quantity")
    found["total_value_usd"] = _summed(frame, figures, "usage", "amount_usd")
    found["total_kpi_readings"] = _summed(frame, figures, "kpis", "readings")
    if "efficiency" in keys:
        found[HOURS] = _summed(frame, figures, "efficiency", "gain_hours")
    return found


def _summed(frame: Frame, figures: Mapping[str, SheetFigures], key: str, column: str = "") -> Decimal:
    sheets = [figures[name] for name in frame.sheets_of(key, figures)]
    if not column:
        return Decimal(sum(each.rows for each in sheets))
    return sum((each.sums.get(column, Decimal(0)) for each in sheets), Decimal(0))


def _by_currency(
    frame: Frame, figures: Mapping[str, SheetFigures], key: str, column: str, prefix: str
) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for name in frame.sheets_of(key, figures):
        for currency, sums in figures[name].by_group.items():
            if column in sums:
                found[f"{prefix}{currency}"] = found.get(f"{prefix}{currency}", Decimal(0)) + sums[column]
    return found


def _differs(sheet: str, figure: str, here: object, register: object) -> NoReturn:
    raise Known(
        "workbook_differs",
        "Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.",
        advice="Export again. If it happens again, check the register before anything is sent.",
        where=sheet,
        sheet=sheet,
        figure=figure,
        here=here,
        register=register,
    )
