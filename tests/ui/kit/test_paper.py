"""What a paper is: its page, its hash, its fonts."""

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QPageLayout

from tests.ui.kit.papers import HEADINGS, SHARES, WORDS, a_list
from ui.kit.paper import ListPaper, PaperRow, TextPaper, paper_fonts, turned

TEXT = TextPaper(WORDS, "<h1>Fuel</h1>")


@pytest.mark.parametrize(
    ("paper", "lies"),
    [(a_list(1), True), (TEXT, False), (replace(TEXT, lying=True), True)],
    ids=["list", "text", "wide"],
)
def test_paper_is_a4_and_lies_on_its_side_where_tables_are_wide(paper, lies):
    size = paper.layout.fullRect(QPageLayout.Unit.Millimeter).size()
    assert sorted((round(size.width()), round(size.height()))) == [210, 297]
    assert (size.width() > size.height()) == lies


@pytest.mark.parametrize(
    "other",
    [
        replace(a_list(2), headings=("State", "Name")),
        replace(a_list(2), rows=a_list(2).rows[::-1]),
        replace(a_list(2), rows=(*a_list(2).rows, PaperRow((), group="Fuel"))),
        replace(a_list(2), rows=(PaperRow(("Active", "Row 0")), PaperRow(("Active", "Row one")))),
        a_list(3),
        ListPaper(WORDS, HEADINGS, SHARES),
    ],
    ids=["heading", "order", "group", "cell", "more", "none"],
)
def test_the_hash_is_another_for_any_other_content(other):
    assert other.digest != a_list(2).digest
    assert re.fullmatch(r"[0-9a-f]{64}", other.digest)


def test_the_hash_does_not_hang_on_the_words_around_or_on_the_widths():
    turned = replace(WORDS, title="Arrangements · Late", mirrored=True)
    assert a_list(2, words=turned).digest == a_list(2).digest
    assert replace(a_list(2), shares=(2.0, 2.0)).digest == a_list(2).digest
    assert replace(TEXT, words=turned).digest == TEXT.digest
    assert replace(TEXT, html="<h1>Oil</h1>").digest != TEXT.digest


def test_the_fonts_of_paper_do_not_grow_with_the_text_on_screen(appearance):
    before = {name: font.pixelSize() for name, font in paper_fonts(appearance).items()}
    appearance.use(text_size=150)
    assert {name: font.pixelSize() for name, font in paper_fonts(appearance).items()} == before


@pytest.mark.parametrize(
    ("text", "mirrored", "told"),
    [
        ("1. Fuel", True, True),
        ("2026-09: Fuel", True, True),
        ("1. Fuel", False, False),
        ("وقود", True, False),
        ("14", True, False),
        ("\N{MINUS SIGN}162.00", True, True),
        ("300 \N{DIVISION SIGN} 47 \N{MULTIPLICATION SIGN} 37,320.00", True, True),
        ("\N{MINUS SIGN}162.00", False, False),
        ("—", True, False),
        ("", True, False),
        ("وقود WFP", True, False),
        ("DEMO-005 · وقود", True, False),
    ],
)
def test_what_was_typed_from_left_to_right_keeps_its_direction_on_a_mirrored_page(text, mirrored, told):
    assert turned(text, mirrored=mirrored) == (' dir="ltr" align="right"' if told else "")
