"""Pages of a history put together are the whole, and each act tells which fields it changed or took back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import arrangements, shared_services, undo, usage
from commonservices.office import Office
from commonservices.store import histories
from commonservices.store.undoing import Word
from tests.builders import a_service, an_arrangement, an_office, entity, parties_of


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def acts(office: Office, *words: Word, offset: int = 0, limit: int = 100) -> list[histories.ActRow]:
    with office.engine.connect() as connection:
        return histories.acts(connection, offset, limit, words)


def titled(office: Office, *titles: str) -> UUID:
    id = an_arrangement(office).id
    for title in titles:
        arrangements.set_field(office, id, "title_en", title)
    return id


@pytest.mark.parametrize("size", [1, 3, 100])
def test_pages_of_a_record_s_history_are_the_whole(office: Office, size: int) -> None:
    id = titled(office, "One", "Two", "Three")
    with office.engine.connect() as connection:
        whole = histories.of_record(connection, "arrangement", id, 0, 1000)
        pages = [
            line
            for offset in range(0, len(whole), size)
            for line in histories.of_record(connection, "arrangement", id, offset, size)
        ]
    assert [line[8:11] for line in whole[:3]] == [
        ("title_en", "Two", "Three"),
        ("title_en", "One", "Two"),
        ("title_en", "Shared fuel", "One"),
    ]
    assert {line[8] for line in pages} == {line[8] for line in whole}
    assert pages[0] == whole[0]


def test_a_page_past_the_end_is_empty(office: Office) -> None:
    id = titled(office)
    with office.engine.connect() as connection:
        assert histories.of_record(connection, "arrangement", id, 1000, 10) == []
        assert histories.of_record(connection, "arrangement", UUID(int=3), 0, 10) == []


@pytest.mark.parametrize("size", [1, 2, 50])
def test_pages_of_acts_are_the_whole(office: Office, size: int) -> None:
    titled(office, "One", "Two")
    whole = acts(office)
    pages = [row for offset in range(0, len(whole), size) for row in acts(office, offset=offset, limit=size)]
    assert pages == whole


def test_an_act_on_one_field_names_it_and_a_larger_one_names_none(office: Office) -> None:
    titled(office, "One")
    changed, added = acts(office, limit=2)
    assert (changed.act, changed.fields) == ("field_set", ("title_en",))
    assert (added.act, added.fields) == ("arrangement_added", ())


def test_an_undoing_names_what_it_took_back(office: Office) -> None:
    titled(office, "One")
    undo.undo(office, undo.last(office).transaction)
    newest = acts(office, limit=1)[0]
    assert (newest.undone_act, newest.undone_fields) == ("field_set", ("title_en",))
    assert newest.undoes == acts(office)[1].transaction


def test_every_act_knows_its_place_among_all(office: Office) -> None:
    titled(office, "One", "Two")
    rows = acts(office)
    with office.engine.connect() as connection:
        assert [histories.place_of(connection, row.transaction, ()) for row in rows] == list(range(len(rows)))
        assert histories.place_of(connection, b"\0" * 16, ()) is None


def test_an_act_that_a_word_leaves_out_has_no_place(office: Office) -> None:
    id = an_arrangement(office).id
    arrangements.set_field(office, id, "title_en", "One", why="Agreed in May")
    arrangements.set_field(office, id, "title_en", "Two")
    found = acts(office, Word("May"))
    assert [row.why for row in found] == ["Agreed in May"]
    newest = acts(office)[0]
    with office.engine.connect() as connection:
        assert histories.place_of(connection, newest.transaction, (Word("May"),)) is None
        assert histories.place_of(connection, found[0].transaction, (Word("May"),)) == 0
        assert histories.count_acts(connection, (Word("May"),)) == 1
        assert histories.count_acts(connection, (Word("May"), Word("June"))) == 0


def test_one_act_is_read_by_its_name(office: Office) -> None:
    titled(office, "One")
    newest = acts(office)[0]
    with office.engine.connect() as connection:
        assert histories.act_with_fields(connection, newest.transaction) == newest
        assert histories.act_with_fields(connection, b"\1" * 16) is None


def test_the_lines_of_one_act_are_its_own_and_may_be_cut(office: Office) -> None:
    titled(office, "One")
    changed, added = acts(office, limit=2)
    with office.engine.connect() as connection:
        assert [line[8:11] for line in histories.of_act(connection, changed.number, 10)] == [
            ("title_en", "Shared fuel", "One")
        ]
        every = histories.of_act(connection, added.number, 1000)
        assert {line[0] for line in every} == {added.transaction}
        assert len(histories.of_act(connection, added.number, 1)) <= len(every)
        assert histories.of_act(connection, 10_000, 10) == []


def test_records_without_a_name_are_told_apart_by_what_they_link(office: Office) -> None:
    id = an_arrangement(office).id
    party = parties_of(office, id)["WFP"].id
    with office.engine.connect() as connection:
        found = histories.links_of(connection, "arrangement_party", [party, UUID(int=9)])
        assert found == {party: (("arrangement_id", id), ("entity_id", entity("WFP")))}
        assert histories.links_of(connection, "arrangement", [id]) == {}
        assert histories.links_of(connection, "arrangement_party", []) == {}


def test_a_removed_party_can_still_be_named(office: Office) -> None:
    id = an_arrangement(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("UNDP", "CLIENT"))).id
    party = parties_of(office, id)["UNDP"].id
    arrangements.remove_party(office, party)
    with office.engine.connect() as connection:
        assert party in histories.links_of(connection, "arrangement_party", [party])


def test_every_kind_that_is_told_apart_has_the_columns_it_is_told_apart_by() -> None:
    from commonservices.store.tables import table_of

    for kind, columns in histories._NAMED_BY.items():
        assert set(columns) <= set(table_of(kind).c.keys()), kind
    for kind, children in histories._BELONGS.items():
        assert table_of(kind) is not None
        for child, column in children:
            assert column in table_of(child).c, (kind, child)


def test_the_currency_of_amounts_is_given_by_record(office: Office) -> None:
    id = an_arrangement(office, ceiling_amount="5.00", currency="EUR").id
    with office.engine.connect() as connection:
        from commonservices.domain.arrangements import ArrangementVersion
        from commonservices.store.rows import fetch

        (terms,) = fetch(connection, ArrangementVersion, arrangement_id=id)
        found = histories.currencies_of(connection, "arrangement_version", "currency", [terms.id, UUID(int=4)])
    assert found == {terms.id: "EUR"}


def test_names_are_asked_for_in_pieces_and_strangers_have_none(office: Office) -> None:
    id = an_arrangement(office).id
    with office.engine.connect() as connection:
        found = histories.names_of(connection, [*(UUID(int=number) for number in range(900)), id])
        assert histories.names_of(connection, []) == {}
    assert list(found) == [id]


def test_the_same_value_again_adds_no_line(office: Office) -> None:
    service = a_service(office)
    shared_services.set_field(office, service.id, "name_en", "Laundry")
    before = len(acts(office))
    shared_services.set_field(office, service.id, "name_en", "Laundry")
    assert len(acts(office)) == before


def test_a_month_of_use_is_told_in_the_history_of_its_service(office: Office) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 3, 1), Decimal(4))
    with office.engine.connect() as connection:
        lines = histories.of_record(connection, "shared_service", service.id, 0, 100)
    told = {line[8]: line[10] for line in lines if line[6] == "monthly_usage"}
    assert told["quantity"] == Decimal("4.0000")
    assert told["month"] == date(2026, 3, 1)
