"""A Headquarters desk's own workbook, filled with our figures and otherwise left as its owner made it."""

from commonservices.reports.templates.filling import Filled, fill
from commonservices.reports.templates.findings import Finding, look_over
from commonservices.reports.templates.mapping import (
    FigureEntry,
    ListEntry,
    TemplateMapping,
    as_plain,
    as_text,
    mapping_of,
    read_mapping,
)
from commonservices.reports.templates.values import Values, values_of

__all__ = [
    "FigureEntry",
    "Filled",
    "Finding",
    "ListEntry",
    "TemplateMapping",
    "Values",
    "as_plain",
    "as_text",
    "fill",
    "look_over",
    "mapping_of",
    "read_mapping",
    "values_of",
]
