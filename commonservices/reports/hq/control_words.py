"""The name of a control in the words of a language: which figure of which sheet, in which currency."""

from __future__ import annotations

from commonservices.queries.workbook_more import LISTS
from commonservices.reports.hq.checks import Control
from commonservices.reports.hq.words import BookLabels

_PLAIN = {
    "total_quantity": "quantity",
    "total_value_usd": "amount_usd",
    "total_kpi_readings": "readings",
    "total_efficiency_hours": "hours_gained",
}


def control_name(labels: BookLabels, control: Control) -> str:
    """Give the name of a control."""
    key = control.key
    if key.startswith("rows_"):
        return labels.text("controls", "rows", sheet=labels.sheet(key.removeprefix("rows_")))
    if key in _PLAIN:
        return labels.text("cover", _PLAIN[key])
    if key.startswith("check_"):
        return _crossed(labels, key)
    sheet = next((each for each in LISTS if key.startswith(f"total_{each}_")), "")
    currency = key.rpartition("_")[2]
    if sheet:
        column = key.removeprefix(f"total_{sheet}_").removesuffix(f"_{currency}")
        own = f"{sheet}_{column}"
        if labels.has("controls", own):
            return labels.text("controls", own, currency=currency)
        words = {"sheet": labels.sheet(sheet), "column": labels.column(sheet, column), "currency": currency}
        return labels.text("controls", "column", **words)
    return labels.text("cover", "ceiling" if key.startswith("total_ceiling_") else "amount", currency=currency)


def _crossed(labels: BookLabels, key: str) -> str:
    for stem in ("paid", "variance", "avoided"):
        if key.startswith(f"check_{stem}_"):
            return labels.text("controls", stem, currency=key.rpartition("_")[2])
    return labels.text("controls", key.removeprefix("check_"))
