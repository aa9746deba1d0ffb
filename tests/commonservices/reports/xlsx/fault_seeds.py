"""Where faults are seeded in a sound book, and the rules that notice them."""

from pathlib import Path
from typing import Any

from commonservices.reports.xlsx import check_package
from tests.commonservices.reports.xlsx.book_builders import swap, with_parts

SHEET = "xl/worksheets/sheet2.xml"
TABLE = "xl/tables/table1.xml"
BOOK = "xl/workbook.xml"
TYPES = "[Content_Types].xml"
LINKS = "xl/_rels/workbook.xml.rels"
SHEET_LINKS = "xl/worksheets/_rels/sheet2.xml.rels"
EXTERNAL = '<Relationship Id="x1" Type="http://a/{kind}" Target="file:///etc/x" TargetMode="External"/></Relationships>'
CELL = '<c r="A5"'
TEXT = "MOU-0001"
LAST = "</worksheet>"


def before_end(addition: str) -> Any:
    return swap(LAST, addition + LAST)


def validation(formula: str = '"a,b"', **texts: str) -> Any:
    attributes = "".join(f' {name}="{text}"' for name, text in texts.items())
    one = f'<dataValidation type="list" sqref="A5"{attributes}><formula1>{formula}</formula1></dataValidation>'
    return before_end(f"<dataValidations>{one}</dataValidations>")


def page_header(text: str) -> Any:
    return before_end(f"<headerFooter><oddHeader>{text}</oddHeader></headerFooter>")


def rules_found(sound: Path, folder: Path, edits: dict[str, Any]) -> set[str]:
    """The rules a copy of the book with the edits breaks; each has a sentence."""
    problems = check_package(with_parts(sound, folder / "faulty.xlsx", edits))
    assert all(problem.text for problem in problems)
    return {problem.rule for problem in problems}
