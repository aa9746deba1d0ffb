"""The page of one record: its commands, its address, and what happens when it changes or goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import premises as acts
from commonservices.office import Office
from tests.ui.premises.conftest import Heard, id_of
from ui.page import PageFrame
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]
KINDS = ("DEMO-P01", "UNOPS-LTA-0451", "MRR")


def command(page: PremisesRecordPage, key: str):
    return next(each for each in page.commands() if each.key == f"premises.{key}")


@pytest.mark.parametrize(
    ("reference", "keys"),
    [
        ("DEMO-P01", ["occupant", "end", "hand_back", "edit", "attach", "remove"]),
        ("UNOPS-LTA-0451", ["order", "user", "edit", "attach", "remove"]),
        ("MRR", ["edit", "remove"]),
    ],
)
def test_each_kind_of_record_has_its_own_commands(open_record: Opened, reference: str, keys: list[str]) -> None:
    commands = open_record(reference).commands()
    assert [each.key.removeprefix("premises.") for each in commands] == keys
    shortcuts = [each.shortcut for each in commands if each.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
    assert all(each.text for each in commands)


@pytest.mark.parametrize("reference", KINDS)
def test_reading_only_blocks_every_command_with_its_reason(
    open_record: Opened, demo_office: Office, reference: str
) -> None:
    demo_office.read_only = True
    reasons = {each.reason for each in open_record(reference).commands()}
    assert reasons == {"The register is shown for reading only."}


def test_premises_handed_back_are_not_handed_back_again(open_record: Opened) -> None:
    assert command(open_record("DEMO-P02"), "hand_back").reason == "It is handed back already."
    assert command(open_record("DEMO-P01"), "hand_back").reason == ""


@pytest.mark.parametrize("reference", KINDS)
def test_the_address_names_the_record_and_the_tab_that_is_not_the_first(
    open_record: Opened, demo_office: Office, reference: str
) -> None:
    page = open_record(reference)
    assert page.address() == {"id": str(id_of(demo_office, reference)), "tab": ""}
    for key in page.book.tabs.view_keys()[1:]:  # type: ignore[union-attr]
        page.open({"id": str(id_of(demo_office, reference)), "tab": key})
        assert page.address()["tab"] == key
        assert page.regions()[0] is page.book.tabs  # type: ignore[union-attr]


def test_a_tab_nobody_knows_opens_the_first(open_record: Opened) -> None:
    assert open_record("DEMO-P01", "nonsense").address()["tab"] == ""


@pytest.mark.parametrize("reference", KINDS)
def test_the_keyboard_stands_in_the_record_when_it_is_opened(open_record: Opened, reference: str) -> None:
    page = open_record(reference)
    main = page.book.current().main()  # type: ignore[union-attr]
    assert main.hasFocus() or main.isAncestorOf(page.window().focusWidget())


def test_another_record_of_another_kind_takes_the_page_over(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P01")
    first = page.title()
    page.open({"id": str(id_of(demo_office, "UNOPS-LTA-0451"))})
    assert page.title() != first
    assert page.book.kind.key == "long_term_agreement"  # type: ignore[union-attr]
    page.open({"id": str(id_of(demo_office, "DEMO-P01"))})
    assert page.title() == first


def test_opening_another_record_leaves_the_editor_of_the_first(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P01")
    part = page.book.part("overview").occupants  # type: ignore[union-attr]
    part.open_line(part.table.current_id())
    page.open({"id": str(id_of(demo_office, "DEMO-P03"))})
    assert not part.is_editing


def test_a_new_name_is_shown_when_the_record_is_read_anew(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P01")
    acts.set_fields(demo_office, id_of(demo_office, "DEMO-P01"), {"name": "Renamed house"})
    page.reload()
    assert page.title() == "Renamed house"


def test_a_record_removed_elsewhere_says_so_and_offers_nothing(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P04")
    acts.remove(demo_office, id_of(demo_office, "DEMO-P04"))
    page.reload()
    assert page.gone.isVisible()
    assert page.commands() == []
    assert page.gone.sentence.text() == "This record is no longer in the register."


@pytest.mark.parametrize(
    ("reference", "view"),
    [("DEMO-P01", ""), ("UNOPS-LTA-0451", "view=agreements&"), ("MRR", "view=recognitions&")],
)
def test_back_goes_to_the_row_in_its_register(
    open_record: Opened, heard: Heard, demo_office: Office, reference: str, view: str
) -> None:
    page = open_record(reference)
    page.book.header.back_requested.emit()  # type: ignore[union-attr]
    assert heard.opened == [f"premises?{view}row={id_of(demo_office, reference)}"]


@pytest.mark.parametrize("address", [{}, {"id": ""}, {"id": "nonsense"}])
def test_an_address_without_a_record_says_it_is_gone(
    frame: PageFrame, shown: Callable[..., QWidget], address: dict[str, str]
) -> None:
    page = PremisesRecordPage(frame)
    shown(page, 600, 400)
    page.open(address)
    assert page.gone.isVisible()
    assert page.address() == {"id": "", "tab": ""}
    page.remove()
    page.leave()
    assert page.commands() == []


@pytest.mark.parametrize("reference", KINDS)
def test_a_record_fits_its_page_in_every_look(every_look: object, open_record: Opened, reference: str) -> None:
    page = open_record(reference)
    book = page.book
    assert book is not None
    assert page.rect().contains(book.geometry())
    assert book.header.title.text()
    assert all(region.accessibleName() for region in page.regions())
