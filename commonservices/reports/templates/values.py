"""What a finished workbook for Headquarters says: its named figures and the rows of its lists, by their keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.reports.templates.places import pointed
from commonservices.reports.xlsx.read_back import Read, named_values, read_rows
from commonservices.reports.xlsx.read_parts import Parts

_HEADER: Final = "_header"
_CONTINUED: Final = re.compile(r"^(.+?)_(\d+)$")


@dataclass(frozen=True)
class Values:
    """The figures of one workbook by name, and the sheets each of its lists takes."""

    path: Path
    figures: Mapping[str, Read]
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def rows(self, key: str) -> Iterator[Mapping[str, Read]]:
        """Give the rows of a list by the keys of its columns, over all sheets it takes."""
        for sheet in self.lists[key]:
            for _, row in read_rows(self.path, sheet):
                if any(value is not None for value in row.values()):
                    yield row

    def columns(self, key: str) -> tuple[str, ...]:
        """Give the keys of the columns of a list."""
        return tuple(_keys(self.path, self.lists[key][0]))


def values_of(path: Path) -> Values:
    """Give what a workbook says; it was made by this program, in any language."""
    with Parts(path) as parts:
        names = dict(parts.names)
    lists: dict[str, list[tuple[int, str]]] = {}
    for name, text in names.items():
        place = pointed(text) if name.endswith(_HEADER) else None
        if place is None:
            continue
        key, number = name.removesuffix(_HEADER), 1
        continued = _CONTINUED.match(key)
        if continued and f"{continued[1]}{_HEADER}" in names:
            key, number = continued[1], int(continued[2])
        lists.setdefault(key, []).append((number, place[0]))
    ordered = {key: tuple(sheet for _, sheet in sorted(sheets)) for key, sheets in lists.items()}
    figures = {
        name: value
        for name, value in named_values(path).items()
        if not name.endswith((_HEADER, "_rows")) and not name.startswith("_xlnm")
    }
    return Values(path, figures, ordered)


def _keys(path: Path, sheet: str) -> list[str]:
    from xml.etree import ElementTree

    from commonservices.reports.xlsx.read_parts import NS, decoded

    with Parts(path) as parts, parts.open(parts.sheets[sheet]) as stream:
        for _, row in ElementTree.iterparse(stream, events=("end",)):  # noqa: S314 our own file, no document type
            if row.tag == f"{NS}row":
                found = []
                for cell in row:
                    inner = cell.find(f"{NS}is")
                    if inner is not None:
                        found.append(decoded(inner))
                    elif cell.get("t") == "s":
                        found.append(parts.shared[int(cell.findtext(f"{NS}v") or "0")])
                return found
    return []
