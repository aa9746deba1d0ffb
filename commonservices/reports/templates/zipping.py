"""A filled template packed again: every part in its old order, unchanged ones copied as they are."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from commonservices.reports.templates.package import Template

_CHUNK: Final = 1 << 20
_KNOWN: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


def write_filled(template: Template, changed: Mapping[str, bytes], dropped: frozenset[str], out: Path) -> None:
    """Write the package to a new file."""
    with out.open("xb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for entry in template.zip.infolist():
            if entry.filename in dropped:
                continue
            line = zipfile.ZipInfo(entry.filename, entry.date_time)
            line.compress_type = entry.compress_type if entry.compress_type in _KNOWN else zipfile.ZIP_DEFLATED
            line.create_system, line.external_attr = entry.create_system, entry.external_attr
            if entry.filename in changed:
                made.writestr(line, changed[entry.filename])
                continue
            with template.zip.open(entry) as old, made.open(line, "w") as new:
                while chunk := old.read(_CHUNK):
                    new.write(chunk)
