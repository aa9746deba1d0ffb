"""How a text is cut into pages: rows stand whole, headings go with what follows, tables repeat their heading."""

from dataclasses import replace

import pytest

from commonservices.jobs import Stopped
from tests.ui.kit.papers import WORDS, inked, pages, picture, written
from ui.kit.appearance import Appearance
from ui.kit.paper import FOOT, TextPaper, paper_fonts
from ui.kit.paper_blocks import blocks
from ui.kit.paper_text import TextSheets

HEAD = "<thead><tr><th>n</th><th>Text</th></tr></thead>"
LONG = "words that go on and on " * 12


def table(rows, *, head=HEAD, text=LONG):
    lines = "".join(f"<tr><td>{number}</td><td>{number} {text}</td></tr>" for number in range(rows))
    return f'<table width="100%">{head}{lines}</table>'


@pytest.fixture
def fonts(appearance):
    return paper_fonts(appearance)


def laid(html, fonts, tell=lambda *_told: None):
    paper = TextPaper(WORDS, html)
    return TextSheets(paper, fonts, paper.layout, tell)


def on(sheets, page):
    return [piece.html for piece in sheets._pages[page]]


@pytest.mark.parametrize("rows", [1, 30, 200])
def test_every_row_is_there_once_and_whole_between_head_and_foot(fonts, rows):
    sheets = laid(f"<h1>Big</h1>{table(rows)}", fonts)
    every = [html for page in range(sheets.count) for html in on(sheets, page)]
    wanted = [each.html for each in blocks(table(rows), sheets.size.width(), sheets._measure())]
    assert [html for html in every if "<td" in html] == wanted[1:]
    for page in sheets._pages:
        for piece, after in zip(page, [*page[1:], None], strict=True):
            bottom = piece.top + sheets._height(piece.html)
            assert bottom <= (after.top if after else sheets.size.height() - FOOT) + 0.01


def test_the_heading_of_a_table_stands_above_its_rows_on_every_page(fonts):
    sheets = laid(table(200), fonts)
    assert sheets.count > 3
    heads = [[html for html in on(sheets, page) if "<th" in html] for page in range(sheets.count)]
    assert [len(each) for each in heads] == [1] * sheets.count
    assert all("<th" in on(sheets, page)[0] for page in range(sheets.count))


@pytest.mark.parametrize("before", range(52, 60))
def test_a_heading_never_stands_last_on_a_page(fonts, before):
    sheets = laid(f"{'<p>line</p>' * before}<h2>Next</h2>{table(5)}", fonts)
    for page in range(sheets.count - 1):
        assert not on(sheets, page)[-1].startswith("<h2")
        assert "<th" not in on(sheets, page)[-1]


def test_a_row_higher_than_a_page_goes_on_over_pages_and_nothing_of_it_is_lost(fonts):
    html = f"<p>before</p>{table(1, head='', text='line ' * 4000)}<p>after</p>"
    sheets = laid(html, fonts)
    slices = [piece.slice for page in sheets._pages for piece in page if piece.slice is not None]
    assert slices == list(range(len(slices)))
    assert len(slices) >= 3
    assert on(sheets, sheets.count - 1)[-1] == "<p>after</p>"
    room = sheets.size.height() - FOOT
    for page in range(len(slices) - 1):
        assert max(y for y in inked(TextPaper(WORDS, html), fonts, page) if y < room) > room - 30


def test_each_page_but_the_first_says_at_its_head_what_it_belongs_to(fonts):
    def heads(running):
        paper = TextPaper(replace(WORDS, running=running), table(90, head="", text="x"))
        sheets = TextSheets(paper, fonts, paper.layout, lambda *_told: None)
        assert all(page[0].top > 14 for page in sheets._pages[1:])
        return [picture(sheets, page).copy(0, 0, 400, 13) for page in range(2)]

    (first, one), (same, other) = heads("Statement B-1 · WFP"), heads("Statement B-1 · UNDP")
    assert first == same
    assert one != other


def test_a_table_that_is_kept_whole_goes_over_to_the_next_page_and_one_without_room_is_divided(fonts):
    whole = table(12, head="", text="x").replace("<table", '<table class="whole"')
    sheets = laid(f"{'<p>line</p>' * 56}{whole}", fonts)
    assert [sum("<td" in html for html in on(sheets, page)) for page in range(sheets.count)] == [0, 12]
    long = laid(table(120, head="", text="x").replace("<table", '<table class="whole"'), fonts)
    assert sum(len(page) for page in long._pages) == 120
    assert all(page[-1].top < long.size.height() - FOOT for page in long._pages)


def test_an_empty_text_is_a_page_with_its_foot(fonts, tmp_path):
    assert laid("", fonts).count == 1
    assert pages(written(tmp_path, TextPaper(WORDS, ""), fonts)) == 1


def test_laying_out_can_be_stopped(fonts):
    def tell(step, of, _words):
        if step > of / 2:
            raise Stopped

    with pytest.raises(Stopped):
        laid(table(200), fonts, tell)


def test_a_text_is_black_on_white_in_every_look(every_look):
    words = WORDS if not every_look.arabic else WORDS.__class__("ع", "", "{page}", "{hash}", mirrored=True)
    paper = TextPaper(words, "<h1>Fuel</h1><p>For all.</p>")
    image = picture(TextSheets(paper, paper_fonts(every_look), paper.layout, lambda *_told: None))
    shades = {image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(40)}
    assert min(shades) < 60
    dark = [x for x in range(image.width()) for y in range(40) if image.pixelColor(x, y).lightness() < 128]
    assert (min(dark) > image.width() / 2) == every_look.arabic


def test_headings_of_columns_stand_where_reading_begins(every_look):
    words = WORDS.__class__("ع", "", "{page}", "{hash}", mirrored=every_look.arabic)
    cells = "<th width='50%'>x</th><th width='50%'>y</th>"
    paper = TextPaper(words, f'<table width="100%"><tr>{cells}</tr></table>')
    image = picture(TextSheets(paper, paper_fonts(every_look), paper.layout, lambda *_told: None))
    dark = [x for x in range(image.width()) for y in range(40) if image.pixelColor(x, y).lightness() < 128]
    edges = (min(dark) < image.width() / 10, max(dark) > image.width() * 9 / 10)
    assert edges == (not every_look.arabic, every_look.arabic)


def test_letters_on_paper_have_their_usual_shape_so_that_they_are_copied_out_of_a_pdf(appearance: Appearance) -> None:
    assert appearance.font("body").featureTags()
    assert {name: font.featureTags() for name, font in paper_fonts(appearance).items() if font.featureTags()} == {}
