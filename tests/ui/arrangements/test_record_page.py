"""The page of one arrangement, driven as a person does."""

from uuid import UUID

from ui.arrangements.record_parts import KEYS


def test_tabs_carry_their_counts_and_the_address_the_tab(fuel, three):
    assert [fuel.tabs.tabText(place) for place in range(fuel.tabs.count())] == [
        "Overview",
        "Services 0",
        "Terms",
        "Versions 1",
        "Documents 0",
        "Clauses 0",
        "Duties",
        "Policy lens",
        "History 1",
    ]
    fuel.tabs.select("terms")
    assert fuel.address() == {"id": str(three["fuel"]), "tab": "terms"}
    fuel.open({"id": str(three["clinic"])})
    assert fuel.tabs.current_key() == "overview"
    assert fuel.title() == "Shared clinic"


def test_a_record_that_is_gone_says_so(record_page):
    record_page.open({"id": str(UUID(int=5))})
    assert record_page._outer.currentWidget() is record_page.gone
    assert record_page.commands()


def test_an_earlier_day_can_only_be_read(fuel, frame, office, three):
    past = office.as_of(office.today())
    frame.bridge.look_back(past)
    try:
        fuel.open({"id": str(three["fuel"])})
        assert fuel.header.next.isHidden()
        assert fuel.parts.overview.parties.add_line.isHidden()
        assert fuel.parts.documents.attach_button.isHidden()
        assert fuel.parts.terms.form.row("title_en").editor.edit.isReadOnly()
        assert fuel.parts.history.undo_button.isHidden()
        on_paper = {"arrangement.print", "arrangement.pdf"}
        assert {command.key for command in fuel.commands() if not command.reason} == on_paper
        fuel.leave()
    finally:
        frame.bridge.return_to_present()


def test_every_part_has_a_name_and_the_regions_are_in_order(fuel):
    for key in KEYS:
        assert fuel.parts.part(key).accessibleName()
    assert [each.objectName() for each in fuel.regions()] == [
        "arrangement.header.next",
        "arrangement.stepper",
        "arrangement.tabs",
        "arrangement.overview",
    ]
    assert fuel.stepper.accessibleName().startswith("Life cycle, step 1 of 7, Draft")


def test_an_address_without_an_identifier_says_that_the_arrangement_is_gone(record_page, three):
    for address in ({"id": "nonsense"}, {"id": "", "tab": "terms"}, {}):
        record_page.open(address)
        assert record_page._outer.currentWidget() is record_page.gone
        assert record_page.address()["id"] == ""
        assert record_page.commands()
    record_page.open({"id": str(three["fuel"])})
    assert record_page._outer.currentWidget() is not record_page.gone
