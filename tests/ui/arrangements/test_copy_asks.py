"""A draft like another, and the arrangement that takes the place of one."""

from commonservices.domain.arrangements import Arrangement
from tests.builders import parties_of, record, records
from tests.commonservices.actions.lives import a_draft, active
from tests.ui.arrangements.steps import answer, go, show, terms_of
from ui.page import parse_address


def test_a_new_one_from_this_has_its_terms_and_opens(record_page, office):
    id = active(office, title_en="Shared fuel supply")
    show(record_page, id)
    go(record_page, "arrangement.new_from")
    assert record_page.step_form.form.value("title_en") == "Shared fuel supply"
    answer(record_page, title_en="Shared fuel supply 2027", replaces=True)
    (made,) = (each for each in records(office, Arrangement) if each.id != id)
    assert made.replaces_id == id
    assert terms_of(office, made.id).title_en == "Shared fuel supply 2027"
    assert terms_of(office, made.id).effective_on is None
    assert set(parties_of(office, made.id)) == {"UNICEF", "WFP", "UNDP"}
    assert parse_address(record_page.opened[-1]) == ("arrangements", {"id": str(made.id)})


def test_the_successor_is_named_and_never_the_record_itself(record_page, office):
    id, heir = active(office), a_draft(office)
    show(record_page, id)
    go(record_page, "arrangement.replaced_by")
    answer(record_page, successor=str(id))
    assert record_page.step_form.form.row("successor").reason.tone == "block"
    answer(record_page, successor=str(heir))
    assert record(office, Arrangement, heir).replaces_id == id
    assert record_page.toasts[-1][0] == "The successor is named."
