"""Which formats show a day, and the format a cell gets so that a day is never shown as a number."""

from types import SimpleNamespace

from lxml import etree

from commonservices.reports.templates.package import MAIN
from commonservices.reports.templates.styles import Styles

DAYS = ("dd/mm/yyyy", "[$-409]d-mmm-yy;@", "h:mm", "[h]:mm:ss", "yyyy", '"on" d', "mmmm\\ yyyy", "[mm]:ss")
NUMBERS = (
    "0.00", "#,##0.00;[Red]-#,##0.00", "[Magenta]0.0", "[Yellow]0;[Cyan]-0", '0 "days"', "_(* #,##0.00_)", "0.00E+00",
    "General", "@", "[$USD] #,##0.00", "[DBNum1]0", "\\d0", "0%", "# ?/?",
)  # fmt: skip


def _styles(*codes, ids=()):
    formats = "".join(f'<numFmt numFmtId="{200 + n}" formatCode=""/>' for n, _ in enumerate(codes))
    cells = "".join(f'<xf numFmtId="{each}" fontId="3"/>' for each in (*(200 + n for n, _ in enumerate(codes)), *ids))
    inner = f'<numFmts>{formats}</numFmts><cellXfs count="1">{cells}</cellXfs>'
    text = f'<styleSheet xmlns="{MAIN[1:-1]}">{inner}</styleSheet>'
    tree = etree.fromstring(text)
    for entry, code in zip(tree.iter(f"{MAIN}numFmt"), codes, strict=True):
        entry.set("formatCode", code)
    return Styles(SimpleNamespace(book="book", related=lambda *_: ["styles"], tree=lambda _: tree))


def test_formats_of_days_and_of_numbers_are_told_apart_whatever_stands_in_them():
    styles = _styles(*DAYS, *NUMBERS)
    found = [styles.shows_day(place) for place in range(len(DAYS + NUMBERS))]
    wrong = [
        code
        for code, day, said in zip(DAYS + NUMBERS, [True] * len(DAYS) + [False] * len(NUMBERS), found, strict=True)
        if day != said
    ]
    assert wrong == []


def test_formats_that_programs_know_by_their_number_need_no_code():
    styles = _styles(ids=(0, 2, 14, 22, 30, 45, 49, 58))
    assert [styles.shows_day(place) for place in range(8)] == [False, False, True, True, True, True, False, True]
    assert not styles.shows_day(99)
    assert not styles.shows_day(-1)


def test_a_day_in_a_cell_of_numbers_or_of_text_gets_a_format_of_days_once_and_keeps_the_rest():
    styles = _styles("0.00", ids=(0, 14, 49))
    made = [styles.dated(place) for place in (0, 1, 3, 0)]
    assert made == [4, 5, 6, 4]
    assert styles.dated(2) == 2
    added = styles.tree.find(f"{MAIN}cellXfs")
    assert (added.get("count"), len(added)) == ("7", 7)
    assert [(each.get("numFmtId"), each.get("fontId"), each.get("applyNumberFormat")) for each in added[4:]] == [
        ("14", "3", "1")
    ] * 3
    assert styles.changed


def test_a_workbook_without_formats_is_left_without():
    styles = Styles(SimpleNamespace(book="book", related=lambda *_: [], tree=None))
    assert (styles.dated(0), styles.shows_day(0), styles.changed) == (0, False, False)
