"""One arrangement on paper: what stands there, and in which order."""

import dataclasses
import re

from PySide6.QtWidgets import QWidget

from commonservices.jobs import silent
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementFilter
from tests.builders import an_arrangement
from ui.arrangements.record_paper import ArrangementPaper
from ui.kit.preview import PaperPreview
from ui.printing import PaperOut
from ui.words import Words


def html_of(frame, detail):
    page = QWidget()
    made = ArrangementPaper(frame).made(detail, PaperOut(frame, page))(frame.bridge.office, silent)
    page.deleteLater()
    return made.html


def test_an_arrangement_holds_its_parts_in_order_and_its_history_last(frame, three, detail):
    html = html_of(frame, detail(three["fuel"]))
    heads = re.findall(r"<h2>(.*?)</h2>", html)
    assert heads[:3] == ["Identity", "Terms", "Parties"]
    assert heads[-1] == "History"
    assert html.startswith("<h1>Fuel supply</h1>")


def test_markup_in_a_title_stays_text(frame, office, detail):
    made = an_arrangement(office, title_en="Fuel <b>& oil</b>")
    html = html_of(frame, detail(made.id))
    assert "<h1>Fuel &lt;b&gt;&amp; oil&lt;/b&gt;</h1>" in html
    assert "<b>" not in html


def test_a_part_without_lines_has_no_heading(frame, three, detail):
    html = html_of(frame, detail(three["letter"]))
    assert "<h2>Services</h2>" not in html
    assert "<h2>Documents</h2>" not in html


def test_from_right_to_left_the_first_column_stands_at_the_right(frame, three, detail):
    read = detail(three["fuel"])
    plain, mirrored = (html_of(dataclasses.replace(frame, words=Words(each)), read) for each in ("en", "ar"))

    def first_cells(html):
        return re.findall(r"<tr><td[^>]*>(.*?)</td>", html)

    assert first_cells(plain) != first_cells(mirrored)
    assert len(first_cells(plain)) == len(first_cells(mirrored))


def test_every_arrangement_of_the_demo_can_be_printed(frame, demo_office):
    frame.bridge.replace_office(demo_office)
    for row in queries.page(demo_office, ArrangementFilter(), limit=500):
        html = html_of(frame, queries.detail(demo_office, row.id))
        assert "<h2>Terms</h2>" in html
        assert html.count("<table") == html.count("</table>") == html.count("<h2>")
        assert not re.search("[\u2066-\u2069\u200e\u200f]", re.sub("<h1>.*?</h1>", "", html))


def test_the_page_of_an_arrangement_prints_it_with_what_was_typed_last(fuel, qtbot):
    printed = next(each for each in fuel.commands() if each.key == "arrangement.print")
    assert (printed.shortcut, printed.menu, printed.reason) == ("Ctrl+P", "file", "")
    fuel.tabs.select("terms")
    fuel.parts.terms.form.row("title_en").editor.box.setText("Diesel supply")
    printed.run()
    assert fuel.detail.row.title == "Diesel supply"
    found = fuel.window().findChildren
    qtbot.waitUntil(lambda: bool(found(PaperPreview)))
    dialog = found(PaperPreview)[0]
    assert dialog.windowTitle() == fuel.detail.row.reference
    dialog.close()


def test_the_page_of_an_arrangement_is_kept_as_a_file(fuel, ask, tmp_path, qtbot):
    told = []
    fuel.toast_requested.connect(lambda sentence, _action: told.append(sentence))
    ask.answers.append(tmp_path / "record.pdf")
    next(each for each in fuel.commands() if each.key == "arrangement.pdf").run()
    qtbot.waitUntil(lambda: bool(told))
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF")
    assert told[0].startswith("The file is written")
