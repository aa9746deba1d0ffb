"""The finished file against the register: counts and sums read back from the file, compared before it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import NoReturn

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import exponent
from commonservices.errors import Known
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.hq.parts import Frame
from commonservices.reports.xlsx import SheetFigures, named_values

_CEILING = "total_ceiling_"
CURRENCY = "currency"
"""The column whose values the sums are told apart by."""
LISTS = ("arrangements", "parties", "services", "usage", "kpis", "alerts")


@dataclass(frozen=True, slots=True)
class Control:
    """One figure that the file and the register must both say: its name on the cover, its sheet, both values."""

    key: str
    sheet: str
    figure: str
    here: Decimal
    register: Decimal


def promised(survey: Survey) -> dict[str, tuple[str, str, Decimal]]:
    """Give what the register says: by key the sheet, the figure and its value."""
    rows = {f"rows_{key}": (key, "rows", Decimal(survey.rows[key])) for key in LISTS}
    totals = {
        "total_quantity": ("usage", "quantity", survey.worth.quantity),
        "total_value_usd": ("usage", "amount_usd", Decimal(survey.worth.usd).scaleb(-2)),
        "total_kpi_readings": ("kpis", "readings", Decimal(survey.readings)),
    }
    for code, minor in sorted(survey.worth.amounts.items()):
        totals[f"total_amount_{code}"] = ("usage", f"amount {code}", Decimal(minor).scaleb(-exponent(code)))
    for code, minor in sorted(survey.ceilings.items()):
        totals[f"{_CEILING}{code}"] = ("arrangements", f"ceiling {code}", Decimal(minor).scaleb(-exponent(code)))
    return rows | totals


def controls(frame: Frame, survey: Survey, figures: Mapping[str, SheetFigures]) -> list[Control]:
    """Give every control: what was recomputed from the file and what the register says."""
    found = _of_figures(frame, figures)
    found |= _by_currency(frame, figures, "usage", "amount", "total_amount_")
    found |= _by_currency(frame, figures, "arrangements", "ceiling", _CEILING)
    expected = promised(survey)
    for key in sorted(found.keys() - expected.keys()):
        sheet = "arrangements" if key.startswith(_CEILING) else "usage"
        _differs(frame.labels.sheet(sheet), key, found[key], Decimal(0))
    return [
        Control(key, sheet, figure, found.get(key, Decimal(0)), value)
        for key, (sheet, figure, value) in expected.items()
    ]


def verify(frame: Frame, survey: Survey, path: Path, recomputed: Mapping[str, SheetFigures]) -> list[Control]:
    """Compare the file with the register and with its own cover; a difference is refused by its sheet and figure."""
    read = controls(frame, survey, recomputed)
    for control in read:
        if control.here != control.register:
            _differs(frame.labels.sheet(control.sheet), control.figure, control.here, control.register)
    cover = named_values(path)
    for control in read:
        stated = cover.get(control.key)
        if stated != control.here:
            _differs(frame.labels.sheet("cover"), control.key, stated, control.here)
    return read


def _of_figures(frame: Frame, figures: Mapping[str, SheetFigures]) -> dict[str, Decimal]:
    found = {f"rows_{key}": _summed(frame, figures, key) for key in LISTS}
    found["total_quantity"] = _summed(frame, figures, "usage", "quantity")
    found["total_value_usd"] = _summed(frame, figures, "usage", "amount_usd")
    found["total_kpi_readings"] = _summed(frame, figures, "kpis", "readings")
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
