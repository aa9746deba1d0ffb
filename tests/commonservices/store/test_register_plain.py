"""Edits no rule looks at patch the list row, and leave what a full computation would give."""

from dataclasses import replace

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.actions import arrangements, bulk, undo
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.queries import arrangements as listed
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.store.engine import write_transaction
from commonservices.store.register import refresh
from commonservices.store.register_plain import both, plain_edit
from commonservices.store.tables import table_of
from tests.builders import an_arrangement, an_office


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as opened:
        yield opened


def rows(office):
    table = table_of("register_arrangement")
    with office.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(sa.select(table).order_by(table.c.n))]


def everything(office):
    with office.engine.connect() as connection:
        names = ("register_arrangement", "register_flag", "register_calendar")
        return {name: sorted(map(repr, connection.execute(sa.select(table_of(name))))) for name in names}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title_en", "Énergie for all"),
        ("title_fr", "Énergie"),
        ("purpose", "Light"),
        ("notes", "A note"),
        ("rc_involvement", "ENDORSED"),
        ("decision_level", "HQ"),
        ("sdg", frozenset({"7"})),
    ],
)
def test_a_plain_edit_leaves_the_row_a_full_computation_gives(office, field, value):
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, field, value)
    patched = rows(office)
    with write_transaction(office.engine) as connection:
        refresh(connection, office.today(), set(), set(), retold=set(), all_rows=True)
    assert rows(office) == patched


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.none() | st.integers(0, 400), min_size=1, max_size=2))
def test_days_to_decide_leave_the_calendars_and_flags_a_full_computation_gives(demo_office, days):
    ids = [row.id for row in listed.page(demo_office, ArrangementFilter())]
    for number in days:
        bulk.set_field_of_many(demo_office, "arrangement", ids, "decision_lead_days", number)
    patched = everything(demo_office)
    with write_transaction(demo_office.engine) as connection:
        refresh(connection, demo_office.today(), set(), set(), retold=set(), all_rows=True)
    assert everything(demo_office) == patched


def test_days_to_decide_of_many_are_moved_without_gathering_their_facts(demo_office):
    ids = [row.id for row in listed.page(demo_office, ArrangementFilter())]
    before = everything(demo_office)
    asked = []
    sa.event.listen(demo_office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    changes = bulk.set_field_of_many(demo_office, "arrangement", ids, "decision_lead_days", 77)
    assert everything(demo_office) != before
    assert not any("arrangement_party" in text for text in asked)
    assert changes.transaction is not None
    undo.undo(demo_office, changes.transaction)
    assert everything(demo_office) == before


def test_days_to_decide_and_a_new_title_in_one_act_are_both_shown(office):
    added = an_arrangement(office, effective_on="2026-01-01", expiry_on="2027-12-31")
    arrangements.set_fields(office, added.id, {"decision_lead_days": 9, "title_en": "Shared light"})
    patched = everything(office)
    with write_transaction(office.engine) as connection:
        refresh(connection, office.today(), set(), set(), retold=set(), all_rows=True)
    assert everything(office) == patched
    assert listed.count(office, ArrangementFilter(text="light")) == 1


def test_new_words_are_found_and_old_ones_are_not(office):
    added = an_arrangement(office, title_en="Shared fuel")
    arrangements.set_field(office, added.id, "title_en", "Shared water")
    arrangements.set_field(office, added.id, "notes", "confidential annex")
    for words, number in (("water", 1), ("fuel", 0), ("annex", 1), ("unicef", 1)):
        assert listed.count(office, ArrangementFilter(text=words)) == number


def test_an_edit_a_rule_looks_at_is_not_plain():
    version = ArrangementVersion(id=an_id(), arrangement_id=an_id(), title_en="A")
    assert plain_edit(replace(version, title_en="B"), version) is not None
    assert plain_edit(replace(version, notice_days_termination=30), version) is None
    assert plain_edit(version, None) is None


def test_two_edits_in_one_act_are_one():
    version = ArrangementVersion(id=an_id(), arrangement_id=an_id(), title_en="A")
    arrangement = Arrangement(id=an_id(), reference="R", type="SLA")
    first = plain_edit(replace(version, title_en="B"), version)
    second = plain_edit(replace(arrangement, classification="CONFIDENTIAL"), arrangement)
    assert first is not None
    assert second is not None
    joined = both(first, second)
    assert joined.retold
    assert (joined.version, joined.arrangement) == (first.version, second.arrangement)


def an_id():
    from uuid import UUID

    return UUID(int=5)
