"""The sheets of the pack: a cover, then a table for each list."""

from dataclasses import replace

from commonservices.reports.pack.sections import SECTIONS, sections
from commonservices.reports.pack.sheets import sheets, title_of
from commonservices.reports.pack.words import LANGUAGES, PackWords
from commonservices.reports.xlsx import DATE, INTEGER, FreeSheet, SheetFigures, SheetSpec
from tests.commonservices.reports.pack.test_sections import EMPTY


def made(pack, language="en"):
    words = PackWords(language)
    return sheets(pack, words, sections(pack, words))


def cover(pack, counts, language="en"):
    words = PackWords(language)
    first = made(pack, language)[0]
    figures = {words.text("sections", key): SheetFigures(counts.get(key, 0), {}) for key in SECTIONS}
    return [[getattr(cell, "value", cell) for cell in line] for line in first.lines(figures)]


def test_a_cover_comes_first_and_then_each_list():
    first, *rest = made(EMPTY)
    assert isinstance(first, FreeSheet)
    assert [each.table_name for each in rest if isinstance(each, SheetSpec)] == list(SECTIONS)


def test_dates_and_numbers_are_columns_of_their_kind():
    kinds = {column.key: column.kind for column in made(EMPTY)[1].columns}
    assert (kinds["day"], kinds["days"]) == (DATE, INTEGER)


def test_names_of_sheets_fit_and_differ_in_every_language():
    for language in LANGUAGES:
        names = [each.name for each in made(EMPTY, language)]
        assert len(set(names)) == len(names)
        assert all(len(name) <= 31 for name in names)


def test_the_cover_counts_the_lines_and_says_where_nothing_is_open():
    lines = cover(EMPTY, {"late": 3})
    assert ["Late", 3, "What stands past its day, why, and what was answered"] in lines
    assert ["Missing papers", 0, "Nothing is open here."] in lines


def test_made_up_figures_are_marked():
    demo = replace(EMPTY, demo=True)
    assert title_of(demo, PackWords("en")) == "DEMO · Handover pack \u2013 UNEXAM"
    assert ["DEMO \u2013 made-up figures, of no official value"] in cover(demo, {})
    assert ["DEMO \u2013 made-up figures, of no official value"] not in cover(EMPTY, {})
