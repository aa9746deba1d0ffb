"""Reading somebody's workbook of 100,000 rows and 20 columns, beside openpyxl reading the same file."""

from __future__ import annotations

import random
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from benchmarks.figures import Row

ROWS, COLUMNS, TURNS = 100_000, 20, 3
MOST_OF_OPENPYXL = 0.3
MOST_MIB = 64
_KIB_IN_MIB: Final = 1024
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WORDS: Final = (
    "généraliste & <côté>", "Kuwait office", "Water trucking", "Fuel, diesel", "مكتب إقليمي", "Shared premises",
    "Accord", "Oui", "Guards, night shift", "Réseau",
)  # fmt: skip
_OURS: Final = (
    "import sys; from pathlib import Path; from commonservices.exchange.tables import open_table\n"
    "with open_table(Path(sys.argv[1])) as table: print(sum(len(cells) for _, cells in table.rows(0)))\n"
)
_THEIRS: Final = (
    "import sys; import openpyxl\n"
    "book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)\n"
    "sheet = book.worksheets[0]; sheet.reset_dimensions()\n"
    "print(sum(len(cells) for cells in sheet.iter_rows(values_only=True)))\n"
)


def measure(folder: Path) -> list[Row]:
    """Give the processor time of both, least of several turns, and the memory of the program and of its process.

    The process that reads counts in; both are what the system says they used, whatever else the computer does.
    """
    path = folder / "reading.xlsx"
    write_book(path, ROWS)
    ours, theirs, sizes, apart = [], [], [], []
    for _ in range(TURNS):
        seconds, size, child = _run(_OURS, path)
        ours.append(seconds)
        sizes.append(size)
        apart.append(child)
        theirs.append(_run(_THEIRS, path)[0])
    idle = _run("import commonservices.exchange.tables", path)[1]
    path.unlink()
    taken, floor = min(ours), min(theirs)
    above = max(sizes) - idle
    name = f"read {ROWS:,} x {COLUMNS}, processor time of both processes"
    goal = f"≤ {MOST_OF_OPENPYXL} x openpyxl"
    return [
        Row(name, taken, "s", goal, floor, taken <= MOST_OF_OPENPYXL * floor),
        Row("memory of the program above idle", above, "MiB", f"≤ {MOST_MIB} MiB", None, above <= MOST_MIB),
        Row("memory of the process that reads", max(apart), "MiB", "", None),
    ]


def _run(code: str, path: Path) -> tuple[float, float, float]:
    """Run some code on a file in a fresh process; give its seconds, and the MiB it and its own process grew to."""
    told = (
        "import resource\n"
        f"{code}\n"
        "own, apart = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))\n"
        "used = sum(each.ru_utime + each.ru_stime for each in (own, apart))\n"
        "print(used, own.ru_maxrss, apart.ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", told, str(path)], capture_output=True, text=True, check=True)
    seconds, size, apart = done.stdout.splitlines()[-1].split()
    return float(seconds), int(size) / _KIB_IN_MIB, int(apart) / _KIB_IN_MIB


def write_book(path: Path, rows: int) -> None:
    """Write a workbook as Excel saves one: texts in a table, dates as numbers with a format."""
    chance = random.Random(7)  # noqa: S311 only a stream of figures
    strings: dict[str, int] = {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in _fixed_parts().items():
            book.writestr(name, content)
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            for number in range(1, rows + 1):
                cells = "".join(_cells(number, chance, strings))
                sheet.write(f'<row r="{number}" spans="1:20">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        items = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
        book.writestr("xl/sharedStrings.xml", f'<?xml version="1.0"?><sst xmlns="{_MAIN}">{items}</sst>'.encode())


def _cells(row: int, chance: random.Random, strings: dict[str, int]) -> Iterator[str]:
    """Give the 20 cells of a row: texts, days, moments, decimals, whole numbers, a column with gaps, flags."""
    texts = [chance.choice(_WORDS) for _ in range(9)]
    texts += [f"Row {row}: {' '.join(chance.choices(_WORDS, k=6))}", f"REF-{row:06d}"]
    for column, text in enumerate(texts):
        yield f'<c r="{chr(65 + column)}{row}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
    day = (date(2020, 1, 1) + timedelta(days=row % 2000) - date(1899, 12, 30)).days
    yield f'<c r="L{row}" s="1"><v>{day}</v></c><c r="M{row}" s="1"><v>{day + 30}</v></c>'
    yield f'<c r="N{row}" s="2"><v>{day + (row % 1440) / 1440!r}</v></c>'
    yield f'<c r="O{row}"><v>{row % 100000 / 100}</v></c><c r="P{row}"><v>{row * 7 % 999983 / 1000}</v></c>'
    yield f'<c r="Q{row}"><v>{row}</v></c><c r="R{row}"><v>{row * 31}</v></c>'
    if row % 3:
        yield f'<c r="S{row}"><v>{chance.random()!r}</v></c>'
    yield f'<c r="T{row}" t="b"><v>{row % 2}</v></c>'


def _fixed_parts() -> dict[str, str]:
    """Give the small parts every workbook has."""
    parts = {"xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet", "xl/styles.xml": "styles"}
    parts["xl/sharedStrings.xml"] = "sharedStrings"
    kinds = "".join(f'<Override PartName="/{part}" ContentType="{_TYPE}.{kind}+xml"/>' for part, kind in parts.items())
    links = ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")
    related = "".join(
        f'<Relationship Id="r{place}" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(links)
    )
    xfs = "".join(f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0"/>' for number in (0, 14, 22))
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{kinds}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r" Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>'
        '<sheet name="Rows" sheetId="1" r:id="r0"/></sheets></workbook>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts>'
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        f'<cellXfs count="3">{xfs}</cellXfs></styleSheet>',
    }
