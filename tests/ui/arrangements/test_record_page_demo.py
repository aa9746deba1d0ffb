"""Every tab of every arrangement of the demo mission, on one page over one copy of the store."""

import shutil

import pytest

from commonservices.domain.arrangements import Arrangement
from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from tests.builders import records
from tests.conftest import DEMO_DAY
from tests.ui.shell_fakes import frame_for
from ui.arrangements.record_page import ArrangementPage
from ui.arrangements.record_parts import KEYS, own_tabs

REFERENCES = tuple(f"DEMO-{number:03}" for number in range(1, 25))


@pytest.fixture(scope="module")
def demo(demo_store, tmp_path_factory, dressed_application):
    folder = tmp_path_factory.mktemp("record")
    shutil.copyfile(demo_store, folder / "demo.csdb")
    with open_office(folder / "demo.csdb", clock=FixedClock.on(DEMO_DAY), actor="Reader", check_place=False) as office:
        office.backs_up = False
        frame = frame_for(office, dressed_application, folder)
        page = ArrangementPage(frame)
        page.told = []
        page.problem.connect(page.told.append)
        page.known = {each.reference: each.id for each in records(office, Arrangement)}
        yield page
        assert frame.jobs.wait_all(10_000)
        page.deleteLater()


def test_the_demo_holds_these_arrangements(demo):
    assert set(demo.known) == set(REFERENCES)


@pytest.mark.parametrize("reference", REFERENCES)
def test_every_tab_opens_without_a_fault(demo, reference):
    demo.told.clear()
    for key in (*KEYS, *own_tabs()):
        demo.open({"id": str(demo.known[reference]), "tab": key})
        part = demo.parts.part(key)
        assert demo.parts.currentWidget() is part
        assert part.filled_id == demo.known[reference]
        assert demo.address()["tab"] == ("" if key == "overview" else key)
    assert demo.told == []
    assert demo.title() == demo.detail.row.title
    assert reference in demo.header.detail.text()
    assert [step.state for step in demo.stepper.steps].count("now") == 1


@pytest.mark.parametrize("reference", REFERENCES)
def test_the_tabs_show_what_the_store_holds(demo, reference):
    demo.open({"id": str(demo.known[reference])})
    detail = demo.detail
    parties = demo.parts.part("overview").parties.table.rows
    assert [parties.row(n).code for n in range(parties.rowCount())] == [line.code for line in detail.parties]
    documents = demo.parts.part("documents")
    assert documents.table.rows.rowCount() == len(detail.documents)
    clauses = demo.parts.part("clauses")
    assert clauses.table.rows.rowCount() > 0
    answered = sum(1 for each in detail.clauses if each.present)
    assert str(answered) in clauses.head.detail.text()


@pytest.mark.parametrize("reference", REFERENCES)
def test_every_line_of_the_history_can_be_read(demo, reference):
    demo.open({"id": str(demo.known[reference]), "tab": "history"})
    rows = demo.parts.part("history").table.rows
    assert rows.rowCount() > 0
    for place in range(rows.rowCount()):
        at, actor, act, *_rest = (cell.text for cell in rows.cells(place))
        assert at
        assert actor
        assert act
        assert "_" not in act


@pytest.mark.parametrize("reference", REFERENCES)
def test_the_panel_says_nothing_twice(demo, reference):
    demo.open({"id": str(demo.known[reference])})
    side = demo.parts.part("overview").side
    assert side.note.title.text()
    listed = [demo.parts.overview.side._summary.missing(each) for each in side.missing._shown]
    assert side.note.words.text() not in listed


@pytest.mark.parametrize("reference", REFERENCES)
def test_the_terms_show_the_title_and_refuse_nothing_by_themselves(demo, reference):
    demo.told.clear()
    demo.open({"id": str(demo.known[reference]), "tab": "terms"})
    form = demo.parts.part("terms").form
    assert form.row("title_en").editor.text() == demo.detail.version.title_en
    demo.leave()
    assert demo.told == []
    assert all(form.row(name).reason.tone != "block" for name in form.names())
