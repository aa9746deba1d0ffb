"""Small workbooks made part by part, honest and hostile, and what reading them in this process gives."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from commonservices.domain.sheets.cells import CellValue
from commonservices.exchange.tables.limits import LIMITS, Limits
from commonservices.exchange.tables.reader import read_into
from commonservices.exchange.tables.reading import rows_file
from commonservices.exchange.tables.seen import BookSeen
from commonservices.exchange.tables.spool import rows_in

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"
_ODS = "urn:oasis:names:tc:opendocument:xmlns"


def sheet(rows: str = "", *, before: str = "", after: str = "", namespace: str = MAIN) -> str:
    """Give the part of a sheet with its rows and what stands around them."""
    return f'{HEAD}<worksheet xmlns="{namespace}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def row(number: int, *cells: str, rest: str = "") -> str:
    """Give a row of a sheet."""
    return f'<row r="{number}"{rest}>{"".join(cells)}</row>'


def cell(place: str, value: str = "", kind: str = "", style: str = "", formula: str | None = None) -> str:
    """Give a cell of a sheet."""
    told = "".join(f' {name}="{given}"' for name, given in (("r", place), ("s", style), ("t", kind)) if given)
    shown = "" if formula is None else f"<f>{formula}</f>"
    stored = f"<v>{value}</v>" if value else ""
    return f"<c{told}>{shown}{stored}</c>"


def links(*targets: tuple[str, str, str]) -> str:
    """Give a part of relations: id, kind and target of each; a target with an exclamation mark is external."""
    mode = {True: ' TargetMode="External"', False: ""}
    each = "".join(
        f'<Relationship Id="{name}" Type="{DOCUMENT}/{kind}" Target="{target.lstrip("!")}"{mode[target[0] == "!"]}/>'
        for name, kind, target in targets
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def styles(*codes: str | int) -> str:
    """Give the formats of a workbook: the first general, then one for each code or built-in number."""
    own: dict[str | int, int] = {code: 164 + place for place, code in enumerate(codes) if isinstance(code, str)}
    told = "".join(f'<numFmt numFmtId="{number}" formatCode="{quoted(code)}"/>' for code, number in own.items())
    xfs = "".join(f'<xf numFmtId="{own.get(code, code)}"/>' for code in [0, *codes])
    return (
        f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{told}</numFmts><fonts><font/></fonts>'
        '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>'
    )


def quoted(text: object) -> str:
    """Give a text as it stands in an attribute."""
    return str(text).replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def strings(*items: str) -> str:
    """Give the table of texts; an item with a bracket is taken as it is."""
    told = "".join(f"<si>{item}</si>" if "<" in item else f"<si><t>{item}</t></si>" for item in items)
    return f'{HEAD}<sst xmlns="{MAIN}">{told}</sst>'


def parts(
    *sheets: str, kind: str = KIND, names: Mapping[int, str] | None = None, book: str = "", hides: tuple[int, ...] = ()
) -> dict[str, str]:
    """Give all parts of a workbook with these sheets; `book` stands before its list of them."""
    hidden = ' state="hidden"'
    numbers = range(1, len(sheets) + 1)
    named = {n: f"Sheet{n}" for n in numbers} | dict(names or {})
    listed = "".join(
        f'<sheet name="{named[n]}" sheetId="{n}" r:id="r{n}"{hidden if n in hides else ""}/>' for n in numbers
    )
    related = [(f"r{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
    related += [("rs", "styles", "styles.xml"), ("rt", "sharedStrings", "sharedStrings.xml")]
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": links(("r", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}">{book}'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": links(*related),
        "xl/styles.xml": styles(14, 22, "[h]:mm"),
        "xl/sharedStrings.xml": strings("first", "second"),
        **{f"xl/worksheets/sheet{n}.xml": each for n, each in zip(numbers, sheets, strict=True)},
    }


def packed(path: Path, made: Mapping[str, str | bytes], *, twice: str = "") -> Path:
    """Write parts into an archive, one of them a second time if it is named."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
        if twice:
            archive.writestr(twice.replace("sheet", "Sheet"), made[twice])
    return path


def workbook(path: Path, *sheets: str, **changed: str | bytes) -> Path:
    """Write a workbook with these sheets; other parts by their names, with `__` for a slash and `_dot_` for a dot."""
    named = {name.replace("__", "/").replace("_dot_", "."): content for name, content in changed.items()}
    return packed(path, {**parts(*sheets), **named})


def opendocument(path: Path, tables: str, *, before: str = "", **others: str) -> Path:
    """Write an OpenDocument workbook with these tables."""
    spaces = " ".join(f'xmlns:{name}="{_ODS}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    content = (
        f"{HEAD}<office:document-content {spaces}><office:automatic-styles>{before}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(path, {"mimetype": ODS_KIND, "content.xml": content, **others})


def read(path: Path, folder: Path, limits: Limits = LIMITS) -> tuple[BookSeen, list[dict[int, tuple[CellValue, ...]]]]:
    """Read a file in this process: what was seen, and the rows of each sheet by number."""
    spool = folder / "spool"
    spool.mkdir(exist_ok=True)
    seen = read_into(path, spool, limits)
    return seen, [dict(rows_in(rows_file(spool, place))) for place in range(len(seen.sheets))]
