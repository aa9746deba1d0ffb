"""The figures of a period in a desk's own workbook, as the workbook for Headquarters says them."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.jobs import Tell, silent
from commonservices.reports import headquarters
from commonservices.reports.templates.filling import Filled, fill
from commonservices.reports.templates.mapping import TemplateMapping
from commonservices.reports.templates.values import values_of

if TYPE_CHECKING:
    from commonservices.office import Office


def export_filled(
    office: Office,
    template: Path,
    mapping: TemplateMapping,
    out: Path,
    *,
    start: date,
    end: date,
    basis: str,
    language: str,
    tell: Tell = silent,
) -> Filled:
    """Fill a template with a period; what it says is what the workbook for Headquarters of that day says."""
    with tempfile.TemporaryDirectory(prefix="figures-") as folder:
        book = Path(folder) / headquarters.suggested_name(office, start, end, basis)
        headquarters.export(office, book, start=start, end=end, basis=basis, language=language, tell=tell)
        return fill(template, mapping, values_of(book), out, tell)
