"""The overview of premises."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.premises.premises_part import PremisesOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def overview(page: PremisesRecordPage) -> PremisesOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, PremisesOverview)
    return part


def test_premises_show_marks_figures_and_occupants(open_record: Opened) -> None:
    page = open_record("DEMO-P01")
    assert page.book is not None
    assert page.title().startswith("Common Premises")
    part = overview(page)
    assert part.occupants.table.rows.rowCount() == 6
    assert part.figures.value_widget("shared").accessibleName() == "Shared: Common: 6 entities are in them"
    assert part.figures.value_widget("area").accessibleName() == "Area taken: 2,000 of 2,140 m² · 93 %"
    assert "30 September 2028" in part.figures.value_widget("lease").accessibleName()
    assert part.notes.isHidden()
    assert part.occupants.table.hasFocus()


def test_links_lead_to_the_arrangement_and_the_compound(open_record: Opened, heard: Heard, demo_office: Office) -> None:
    part = overview(open_record("DEMO-P01"))
    part.figures.opened.emit("arrangement")
    part.figures.opened.emit("compound0")
    assert heard.opened == [
        f"arrangements?id={id_of(demo_office, 'DEMO-001')}",
        f"premises?id={id_of(demo_office, 'DEMO-P03')}",
    ]


def test_what_is_wrong_stands_on_top(open_record: Opened) -> None:
    notes = overview(open_record("DEMO-P03")).notes
    told = [note.title.text() for note in notes.notes if not note.isHidden()]
    assert told == ["Desks over 100 %", "Security not assessed"]


def test_premises_are_handed_back_with_day_and_reason(
    open_record: Opened, demo_office: Office, heard: Heard, qtbot: QtBot
) -> None:
    page = open_record("DEMO-P01")
    assert page.book is not None
    next(command for command in page.commands() if command.key == "premises.hand_back").run()
    form = overview(page).handing
    form.save()
    assert form.form.row("status_reason").reason.tone == "block"
    type_into(qtbot, form.form.row("status_reason").editor.box, "The lease was not renewed")
    form.save()
    held = queries.detail(demo_office, id_of(demo_office, "DEMO-P01"))
    assert (held.premises.status, held.premises.is_un_house) == ("INACTIVE", False)
    assert not any(line.occupancy.until_on is None for line in held.occupants)
    assert heard.toasts == ["The hand-back is recorded."]
    assert page.book.hand_back is not None
    assert page.book.hand_back.isHidden()


def test_a_register_for_reading_only_changes_nothing(open_record: Opened, demo_office: Office) -> None:
    demo_office.read_only = True
    part = overview(open_record("DEMO-P01"))
    assert part.occupants.add_button.isHidden()
    assert part.end_button.isHidden()
    part.occupants.start_adding()
    assert not part.occupants.is_adding
