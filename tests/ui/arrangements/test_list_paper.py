"""The register and one arrangement on paper: what stands there, and in which order."""

import dataclasses
import re

import pytest

from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementFilter
from tests.builders import an_arrangement
from ui.arrangements.browse import Browse
from ui.arrangements.list_paper import RegisterPaper
from ui.words import Words


@pytest.fixture
def paper(frame):
    return RegisterPaper(frame)


@pytest.fixture
def browse(frame, shown, three):
    made = Browse(frame, "Arrangements")
    shown(made, 1000, 600)
    made.open({})
    return made


def in_language(frame, language):
    return RegisterPaper(dataclasses.replace(frame, words=Words(language)))


def test_the_head_says_office_day_and_filter(paper):
    words = paper.words("Arrangements", "Type is SLA")
    assert words.title == "Arrangements"
    assert words.under.startswith("UNEXAM. Year: ")
    assert words.under.endswith("As of 12 October 2026. Filter: Type is SLA.")
    assert paper.words("Arrangements").under.endswith("Filter: none.")


def test_only_arabic_paper_runs_from_right_to_left(frame):
    assert [in_language(frame, each).words("x").mirrored for each in ("en", "fr", "es", "ar")] == [False] * 3 + [True]


def test_rows_are_printed_in_the_order_of_the_screen(paper, browse):
    for descending in (False, True):
        browse.list.sort_by("title_key", descending=descending)
        titles = [browse.list.model.row(place).title for place in range(browse.list.model.rowCount())]
        assert [row.cells[1] for row in paper.listed(browse).rows] == titles


def test_only_the_columns_shown_are_printed_and_in_their_order(paper, browse):
    browse.list.arrange(["reference", "title", "owner"])
    made = paper.listed(browse)
    assert made.headings == ("Reference", "Title", "Owner")
    assert len(made.shares) == 3
    assert all(len(row.cells) == 3 for row in made.rows)
    assert {row.mark for row in made.rows} == {""}


def test_every_group_stands_once_above_its_rows(paper, browse, office):
    for number in range(3):
        an_arrangement(office, type="SLA", title_en=f"More {number}")
    browse.list.model.reload()
    browse.list.group_by("type")
    rows = paper.listed(browse).rows
    groups = [row.group for row in rows if row.group]
    assert len(groups) == len(set(groups)) == 3
    assert rows[0].group
    assert len([row for row in rows if not row.group]) == 6


def test_a_list_without_rows_has_a_paper_too(paper, browse):
    browse.filter.choose("type", "SLA")
    browse.filter.choose("state", "CLOSED")
    made = paper.listed(browse)
    assert made.rows == ()
    assert "State is Closed" in made.words.under


def test_more_rows_than_one_batch_are_all_printed(paper, browse, monkeypatch):
    from ui.arrangements import list_paper

    whole = paper.listed(browse).digest
    monkeypatch.setattr(list_paper, "_BATCH", 1)
    assert paper.listed(browse).digest == whole


def test_an_arrangement_holds_its_parts_in_order_and_its_history_last(paper, three, detail):
    html = paper.record(detail(three["fuel"]))
    heads = re.findall(r"<h2>(.*?)</h2>", html)
    assert heads[:3] == ["Identity", "Terms", "Parties"]
    assert heads[-1] == "History"
    assert html.startswith("<h1>Fuel supply</h1>")


def test_markup_in_a_title_stays_text(paper, office, detail):
    made = an_arrangement(office, title_en="Fuel <b>& oil</b>")
    html = paper.record(detail(made.id))
    assert "<h1>Fuel &lt;b&gt;&amp; oil&lt;/b&gt;</h1>" in html
    assert "<b>" not in html


def test_a_part_without_lines_has_no_heading(paper, three, detail):
    html = paper.record(detail(three["letter"]))
    assert "<h2>Services</h2>" not in html
    assert "<h2>Documents</h2>" not in html


def test_from_right_to_left_the_first_column_stands_at_the_right(frame, three, detail):
    read = detail(three["fuel"])
    plain, mirrored = (in_language(frame, each).record(read) for each in ("en", "ar"))

    def first_cells(html):
        return re.findall(r"<tr><td>(.*?)</td>", html)

    assert first_cells(plain) != first_cells(mirrored)
    assert len(first_cells(plain)) == len(first_cells(mirrored))


def test_every_arrangement_of_the_demo_can_be_printed(frame, demo_office):
    frame.bridge.replace_office(demo_office)
    paper = RegisterPaper(frame)
    for row in queries.page(demo_office, ArrangementFilter(), limit=500):
        html = paper.record(queries.detail(demo_office, row.id))
        assert "<h2>Terms</h2>" in html
        assert html.count("<table") == html.count("</table>") == html.count("<h2>")
        assert not re.search("[\u2066-\u2069\u200e\u200f]", re.sub("<h1>.*?</h1>", "", html))
