"""The package: a sound zip, parts of known types, relations that lead somewhere, nothing that runs or reaches out."""

import posixpath
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

from commonservices.reports.xlsx.problems import Problems

MAX_UNPACKED = 8 << 30
MAX_RATIO = 1_000
SHEETS = "xl/worksheets/sheet"
"""Parts that are read once only, when the sheets themselves are checked."""
_CHUNK = 1 << 18
_BIG = 10 << 20
_XML = (".xml", ".rels", ".vml")
_NEEDS_OWN_TYPE = ("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet", "xl/tables/")
_RUNS = ("vbaproject", "macrosheets", "activex", "embeddings", "ctrlprops")


class Package:
    """The parts of an open workbook, the small ones as trees."""

    def __init__(self, archive: zipfile.ZipFile, problems: Problems) -> None:
        """Keep the archive and where faults go."""
        self.archive = archive
        self.problems = problems
        self.names = archive.namelist()
        self._known = set(self.names)

    def __contains__(self, part: str) -> bool:
        """Whether the package has a part."""
        return part in self._known

    def tree(self, part: str) -> ElementTree.Element:
        """Give a part as a tree."""
        return ElementTree.fromstring(self.archive.read(part))  # noqa: S314 see above

    def links(self, part: str) -> list[tuple[str, str, str, bool]]:
        """Give the relations of a part: id, type, target inside the package, whether it leads outside."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self:
            return []
        return [
            (
                link.get("Id", ""),
                link.get("Type", ""),
                resolved(folder, link.get("Target", "")),
                link.get("TargetMode") == "External",
            )
            for link in self.tree(relations)
        ]

    @cached_property
    def types(self) -> tuple[dict[str, str], dict[str, str]]:
        """Content types by part and by ending."""
        tree = self.tree("[Content_Types].xml")
        by_part = {entry.get("PartName", ""): entry.get("ContentType", "") for entry in tree if entry.get("PartName")}
        by_ending = {
            entry.get("Extension", "").lower(): entry.get("ContentType", "") for entry in tree if entry.get("Extension")
        }
        return by_part, by_ending


def resolved(folder: str, target: str) -> str:
    """Give the part a relation leads to."""
    plain = target.split("#", maxsplit=1)[0]
    if not plain:
        return ""
    path = plain.lstrip("/") if plain.startswith("/") else posixpath.normpath(posixpath.join(folder, plain))
    while path.startswith("../"):
        path = path[3:]
    return path


def opened(path: Path, problems: Problems) -> zipfile.ZipFile | None:
    """Give the archive, or a fault when it is none."""
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as fault:
        problems.add("not_a_zip", path.name, "", f"the file is no workbook package: {fault}")
        return None


def check_parts(package: Package, problems: Problems) -> None:
    """Check the zip first, then each part but the sheets, then the types and relations that tie them."""
    _check_directory(package, problems)
    if problems.found:
        return
    for entry in package.archive.infolist():
        if not entry.filename.startswith(SHEETS):
            check_part(package, entry, problems)
    if "[Content_Types].xml" not in package:
        problems.add("no_content_types", "[Content_Types].xml", "", "the package does not name its types")
    if problems.found:
        return
    _check_types(package, problems)
    for name in package.names:
        if name.endswith(".rels"):
            _check_links(package, name, problems)


def _check_directory(package: Package, problems: Problems) -> None:
    """Names once each and inside the package, sizes a machine can bear."""
    for name, times in Counter(name.lower() for name in package.names).items():
        if times > 1:
            problems.add("part_twice", name, "", f"the part is in the package {times} times")
    for entry in package.archive.infolist():
        if entry.filename.startswith(("/", "\\")) or ".." in entry.filename.split("/"):
            problems.add("part_name", entry.filename, "", "the part lies outside the package")
        if entry.flag_bits & 1:
            problems.add("encrypted", entry.filename, "", "the part is encrypted")
        if entry.file_size > _BIG and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
            problems.add("unpacks_too_large", entry.filename, "", f"the part unpacks to {entry.file_size:,} bytes")
        if any(word in entry.filename.lower() for word in _RUNS):
            problems.add("macro", entry.filename, "", "the workbook carries something that runs")
    unpacked = sum(entry.file_size for entry in package.archive.infolist())
    if unpacked > MAX_UNPACKED:
        problems.add("unpacks_too_large", "", "", f"the workbook unpacks to {unpacked:,} bytes")


class _DocumentType(Exception):
    """Raised where a part declares a document type: nothing after it is read."""


def refuse_document_type(name: str, *_: object) -> None:
    """Stop at a document type."""
    raise _DocumentType(name)


@contextmanager
def named_faults(part: str, problems: Problems) -> Iterator[None]:
    """Note what makes a part unreadable: its damage, its form, a document type."""
    try:
        yield
    except _DocumentType as declared:
        problems.add("document_type", part, "", f"the part declares a document type {declared}")
    except expat.ExpatError as fault:
        problems.add("not_well_formed", part, "", f"the part is not well-formed: {fault}")
    except UnicodeDecodeError as fault:
        problems.add("not_well_formed", part, "", f"the part is not well-formed: {fault}")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as fault:
        problems.add("damaged_part", part, "", f"the part is damaged: {fault}")


def check_part(package: Package, entry: zipfile.ZipInfo, problems: Problems) -> None:
    """Read a part to its end: its checksum, and for XML its form and that it declares no document type."""
    parser = expat.ParserCreate() if entry.filename.endswith(_XML) else None
    if parser is not None:
        parser.StartDoctypeDeclHandler = refuse_document_type
    with named_faults(entry.filename, problems), package.archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            if parser is not None:
                parser.Parse(chunk, False)  # noqa: FBT003 the parser takes no name here
        if parser is not None:
            parser.Parse(b"", True)  # noqa: FBT003 the parser takes no name here


def _check_types(package: Package, problems: Problems) -> None:
    """Each part has a content type and each type a part."""
    by_part, by_ending = package.types
    for part, kind in by_part.items():
        if part.lstrip("/") not in package:
            problems.add("type_without_part", part, "", "a content type is given for a part that is missing")
        if "macroEnabled" in kind or "vbaProject" in kind:
            problems.add("macro", part, "", "the workbook declares macros")
    for name in package.names:
        if name == "[Content_Types].xml" or name.endswith("/") or f"/{name}" in by_part:
            continue
        if name.rsplit(".", 1)[-1].lower() not in by_ending or name.startswith(_NEEDS_OWN_TYPE):
            problems.add("part_without_type", name, "", "the part has no content type of its own")


def _check_links(package: Package, relations: str, problems: Problems) -> None:
    """Relations once each, to parts that are there, and outside only for hyperlinks."""
    folder, name = posixpath.split(relations)
    owner = posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))
    if name != ".rels" and owner not in package:
        problems.add("relations_without_part", relations, "", f"the relations belong to {owner}, which is missing")
    seen: set[str] = set()
    for link, kind, target, outside in package.links(owner if name != ".rels" else ""):
        if link in seen:
            problems.add("relation_twice", relations, link, "the relation is given twice")
        seen.add(link)
        if outside:
            if not kind.endswith("/hyperlink"):
                problems.add("external_link", relations, link, f"the workbook reaches outside: {target}")
        elif target and target not in package:
            problems.add("relation_target", relations, link, f"the relation leads to {target}, which is missing")
        if kind.endswith(("/externalLink", "/vbaProject", "/connections")):
            problems.add("external_link", relations, link, f"the workbook reaches outside or runs: {kind}")
