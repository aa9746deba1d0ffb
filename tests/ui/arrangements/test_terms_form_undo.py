"""Each kind of field in the form: saved, taken back, and kept as typed when it is refused."""

from datetime import date

import pytest

from tests.ui.arrangements.steps import terms_of
from ui.arrangements.terms_form import TermsPart, shown_fields


@pytest.fixture
def terms(fuel) -> TermsPart:
    fuel.tabs.select("terms")
    return fuel.parts.terms


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title_en", "Petrol supply"),
        ("purpose", "Fuel for all sites.\nAlso generators."),
        ("expiry_on", date(2027, 9, 30)),
        ("notice_days_termination", 60),
        ("financial_basis", "FREE_OF_CHARGE"),
    ],
)
def test_a_value_is_saved_and_comes_back_with_undo(terms, frame, office, three, name, value):
    before = getattr(terms_of(office, three["fuel"]), name)
    choices = {each.key for each in terms.form.row(name).editor.spec.choices or ()} if name.endswith("basis") else set()
    given = value if not choices or value in choices else next(iter(sorted(choices - {before, ""})))
    terms.form.committed.emit(name, given)
    assert getattr(terms_of(office, three["fuel"]), name) == given
    frame.bridge.undo()
    assert getattr(terms_of(office, three["fuel"]), name) == before


@pytest.mark.parametrize(
    ("name", "typed"),
    [("notice_days_termination", "ninety"), ("expiry_on", "whenever"), ("payment_terms_days", "x")],
)
def test_a_text_that_cannot_be_read_stays_with_its_reason(terms, fuel, office, three, name, typed):
    before = getattr(terms_of(office, three["fuel"]), name)
    row = terms.form.row(name)
    row.editor.edit.setText(typed)
    row.editor.commit()
    assert row.editor.edit.text() == typed
    assert row.reason.tone == "block"
    assert fuel.problems
    assert getattr(terms_of(office, three["fuel"]), name) == before


def test_every_field_a_person_may_change_stands_in_the_form_once(terms):
    names = list(terms.form.names())
    assert sorted(names) == sorted(shown_fields())
    assert all(terms.go_to(name) for name in names)
    assert not terms.go_to("reference")


def test_a_past_day_shows_the_terms_for_reading_only(fuel, frame, office, three):
    frame.bridge.look_back(office.as_of(office.today()))
    fuel.open({"id": str(three["fuel"]), "tab": "terms"})
    assert fuel.parts.terms.read_only
    assert fuel.header.next.isHidden()
    assert fuel.parts.part("overview").parties.add_line.isHidden()
    assert fuel.parts.part("documents").attach_button.isHidden()
    assert all(button.isHidden() for button in fuel.parts.part("clauses").answers.values())
    assert {each.key for each in fuel.commands() if not each.reason} == {"arrangement.print", "arrangement.pdf"}


def test_terms_with_an_end_are_not_open_ended(terms, fuel, office, three):
    terms.form.committed.emit("open_ended", True)  # noqa: FBT003 a signal takes no names
    assert not terms_of(office, three["fuel"]).open_ended
    assert terms.form.row("open_ended").reason.tone == "block"
    assert fuel.problems
