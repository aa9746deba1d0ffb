"""The lens page: for a period, what each priority was served by."""

import threading
from datetime import date

import pytest

from commonservices.actions import lens as acts
from commonservices.queries import lens as queries
from tests.commonservices.queries.test_lens import a_figure, a_narrative
from tests.ui.shell_fakes import frame_for
from ui.lens.page import LensPage

YEAR = {"period": "2025-07..2026-06"}


@pytest.fixture
def page(demo_office, appearance, tmp_path, shown):
    frame = frame_for(demo_office, appearance, tmp_path)
    made = LensPage(frame)
    made.opened = []
    made.open_requested.connect(made.opened.append)
    shown(made, 1166, 640)
    yield made
    frame.jobs.stop_all()
    assert frame.jobs.wait_all()


@pytest.fixture
def go(page, qtbot):
    """Goes to an address, or reads again, and waits until it is read."""

    def gone(address=None):
        if address is None:
            page.reload()
        else:
            page.open(address)
        qtbot.waitUntil(lambda: not page.jobs.busy)

    return gone


def texts(table):
    model = table.model()
    return [
        [model.index(line, place).data() for place in range(model.columnCount())] for line in range(model.rowCount())
    ]


def test_it_opens_on_the_year_of_the_office_at_the_first_priority_that_is_served(page, go):
    go({})
    assert page.address()["period"] == "2026-07..2027-06"
    assert page.priority_list.current_id() == "DSG:DSG2021-1"
    assert page.served.rows.rowCount() > 0


def test_where_there_is_little_room_the_lesser_columns_go_and_names_stay(page, go):
    go({})

    def hidden(table, key):
        return table.isColumnHidden([each.key for each in table.model().columns].index(key))

    page.resize(1400, 640)
    assert not hidden(page.priority_list, "scheme")
    page.resize(1044, 500)
    assert hidden(page.priority_list, "scheme")
    assert hidden(page.served, "evidence")
    assert not hidden(page.priority_list, "priority")
    first = page.priorities.row(0)
    tip = page.priorities.columns[0].tip
    assert tip(first).startswith(page.priorities.columns[0].text(first))
    assert page.priorities.columns[1].text(first) in tip(first)


def test_every_priority_is_there_with_the_number_that_served_it(page, go):
    go(YEAR)
    shown = {row.id: len(row.served_by) for row in (page.priorities.row(n) for n in range(page.priorities.rowCount()))}
    assert (shown["DSG:DSG2021-2"], shown["A4P:A4P-1"]) == (1, 0)
    assert "21 arrangements in force" in page.facts.text()


def test_a_priority_shows_its_arrangements_and_says_when_there_are_none(page, go):
    go({**YEAR, "row": "DSG:DSG2021-2"})
    assert texts(page.served)[0][0] == "DEMO-016"
    assert texts(page.served)[0][3] == "Nobody said why yet"
    page.priority_list.select_id("A4P:A4P-1")
    assert page.served.isHidden()
    assert not page.none_served.isHidden()


def test_enter_opens_the_arrangement_at_its_lens(page, go):
    go({**YEAR, "row": "DSG:DSG2021-2"})
    page.served.selectRow(0)
    page.open_current()
    assert page.opened[0].startswith("arrangements?id=")
    assert page.opened[0].endswith("tab=lens")


def test_other_months_of_an_address_are_offered_and_what_cannot_be_read_is_left(page, go):
    go({"period": "2025-09..2025-10"})
    assert page.chosen.start == date(2025, 9, 1)
    assert "September 2025" in page.period.currentText()
    go({"period": "last year"})
    assert page.chosen.key == "2025-09..2025-10"


def test_reasons_written_meanwhile_are_shown(page, go, demo_office):
    go({**YEAR, "row": "DSG:DSG2021-2"})
    id = page.served.rows.row(0).id
    acts.serve(demo_office, id, "DSG", "DSG2021-2", "Courses for all.")
    go()
    assert texts(page.served)[0][3] == "Courses for all."
    assert page.priority_list.current_id() == "DSG:DSG2021-2"


def test_gender_figures_without_words_are_counted_and_open_their_service(page, go, demo_office):
    from commonservices.domain.shared_services import SharedService
    from tests.builders import records

    service = records(demo_office, SharedService)[0].id
    a_figure(demo_office, service, date(2026, 3, 31))
    go(YEAR)
    assert "1 gender figures lack a validated narrative" in page.facts.text()
    assert texts(page.figures)[0][0] == "No narrative"
    page.figures.open_requested.emit(page.figures.rows.row(0).id.__str__())
    assert page.opened[-1] == f"services?id={service}"
    narrative = a_narrative(demo_office, "SHARED_SERVICE", service)
    acts.validate_narrative(demo_office, narrative, "Gender adviser")
    go()
    assert texts(page.figures)[0][0] == "With a validated narrative"
    assert texts(page.narratives)[0][0] == "Validated"
    page.narratives.open_requested.emit(str(narrative))
    assert page.opened[-1] == f"services?id={service}"


def test_a_narrative_of_an_arrangement_opens_there(page, go, demo_office):
    go(YEAR)
    about = queries.lens(demo_office, date(2025, 7, 1), date(2026, 6, 30)).lines[0].served_by[0].id
    narrative = a_narrative(demo_office, "ARRANGEMENT", about)
    go()
    page.narratives.open_requested.emit(str(narrative))
    assert page.opened[-1] == f"arrangements?id={about}&tab=lens"


def test_another_period_is_read_when_it_is_chosen(page, go, qtbot):
    go({})
    page.period.setCurrentIndex(page.period.findData("2025-07..2026-06"))
    assert page.facts.text() == "Reading the register…"
    qtbot.waitUntil(lambda: not page.jobs.busy)
    assert page.address()["period"] == "2025-07..2026-06"
    assert "June 2026" in page.header.detail.text()
    assert page.regions()[0] is page.priority_list
    assert [each.key for each in page.commands()] == ["lens.open"]


def test_the_register_is_read_off_the_windows_thread_and_only_the_period_chosen_last_is_shown(page, qtbot, monkeypatch):
    gate, read, threads = threading.Event(), queries.lens, []

    def slow(office, first, last):
        threads.append(threading.get_ident())
        if first.year == 2025:
            gate.wait(5)
        return read(office, first, last)

    monkeypatch.setattr(queries, "lens", slow)
    page.open({**YEAR, "row": "DSG:DSG2021-2"})
    assert page.address()["row"] == "DSG:DSG2021-2"
    page.period.setCurrentIndex(page.period.findData("2026-07..2027-06"))
    qtbot.waitUntil(lambda: page.lens is not None)
    gate.set()
    qtbot.waitUntil(lambda: not page.jobs.busy)
    assert page.lens.first == date(2026, 7, 1)
    assert page.priority_list.current_id() == "DSG:DSG2021-2"
    assert threading.get_ident() not in threads
