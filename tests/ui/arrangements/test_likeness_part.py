"""A new arrangement that looks like another is warned about, and may be kept with a reason."""

import pytest

from commonservices.domain.arrangements import Arrangement
from tests.builders import entity, records
from ui.arrangements.likeness_part import PLACE
from ui.arrangements.new_form import NewArrangement
from ui.page import parse_address


@pytest.fixture
def form(frame, shown, three):
    from ui.records.field_specs import FieldSpecs
    from ui.records.lookups import Lookups

    made = NewArrangement(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    made.problems, made.opened = [], []
    made.problem.connect(made.problems.append)
    made.open_requested.connect(made.opened.append)
    shown(made)
    made.begin()
    return made


def fill(form, title="Fuel supply", parties=("UNICEF", "WFP")):
    roles = ("PROVIDER", "CLIENT")
    texts = {"type": "MOU_CS", "title_en": title, "effective_on": "1 Mar 2026", "expiry_on": "31 Dec 2027"}
    texts["parties"] = ";".join(f"{entity(code)}:{role}" for code, role in zip(parties, roles, strict=True))
    form.take_texts(texts)


def count(office):
    return len(records(office, Arrangement))


def test_one_like_another_is_named_and_kept_with_a_reason(form, office, three, named):
    fill(form)
    before = count(office)
    form.save()
    assert count(office) == before
    assert form.alike.isVisible()
    assert "is in the register already" in form.problems[-1]
    assert form.alike.why.editor.box.hasFocus()
    link = named(form, f"{PLACE}.{next(each.reference for each in records(office, Arrangement, id=three['fuel']))}")
    assert "same parties" in link.accessibleDescription()
    link.click()
    assert parse_address(form.opened[-1]) == ("arrangements", {"id": str(three["fuel"])})
    form.save()
    assert count(office) == before
    assert form.alike.why.reason.tone == "ask"
    form.alike.why.editor.edit.setText("another site")
    form.save()
    assert count(office) == before + 1


def test_one_of_its_own_kind_is_logged_at_once(form, office):
    fill(form, "Radio room", ("WHO", "UNDP"))
    before = count(office)
    form.save()
    assert count(office) == before + 1
    assert form.alike.isHidden()


def test_a_new_form_forgets_the_warning(form):
    fill(form)
    form.save()
    assert not form.alike.isHidden()
    form.begin()
    assert form.alike.isHidden()
