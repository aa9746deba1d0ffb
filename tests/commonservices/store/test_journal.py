"""The journal: chained by hash, pointing to what the writer saw, stamped by a clock that never goes back."""

import dataclasses
import json
from datetime import UTC, datetime

import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import arrangements
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.office import Office
from commonservices.store import opening
from commonservices.store.cells import codec
from commonservices.store.journal import ZERO, digest_of, milliseconds_of, stamp
from commonservices.store.tables import table_of
from commonservices.store.version import SCHEMA_VERSION
from tests.builders import an_arrangement, records


def change_sets(office: Office) -> list[sa.Row[tuple[object, ...]]]:
    with office.engine.connect() as connection:
        return list(connection.execute(sa.select(table_of("j_tx")).order_by(table_of("j_tx").c.n)))


def rows(office: Office, name: str, **equal: object) -> list[sa.Row[tuple[object, ...]]]:
    table = table_of(name)
    with office.engine.connect() as connection:
        return list(connection.execute(sa.select(table).where(*(table.c[k] == v for k, v in equal.items()))))


def test_each_change_set_names_the_hash_of_the_one_before(office: Office) -> None:
    an_arrangement(office)
    an_arrangement(office)
    before = ZERO
    for number, each in enumerate(change_sets(office), 1):
        assert bytes(each.prev) == before
        assert each.seq == number
        assert bytes(each.hash) == digest_of(bytes(each.body))
        assert bytes(each.id) == bytes(each.hash)[:16]
        before = bytes(each.hash)
    (end,) = rows(office, "j_vec")
    assert (end.seq, bytes(end.hash)) == (number, before)
    assert [bytes(each.hash) for each in rows(office, "j_frontier")] == [before]


def test_the_body_says_who_did_what_and_why(office: Office) -> None:
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "purpose", "Énergie", why="the board asked for it")
    told = json.loads(change_sets(office)[-1].body)
    assert {name: told[name] for name in ("actor", "act", "subject", "why", "site", "schema", "v", "deps")} == {
        "actor": "Test officer",
        "act": "field_set",
        "subject": added.reference,
        "why": "the board asked for it",
        "site": office.site.hex(),
        "schema": SCHEMA_VERSION,
        "v": 1,
        "deps": [],
    }
    ((_, _, _, value, saw),) = told["w"]
    assert value == "Énergie"
    assert saw == []


def test_a_change_points_to_the_change_set_whose_value_was_shown(office: Office) -> None:
    added = an_arrangement(office)
    version = records(office, ArrangementVersion, arrangement_id=added.id)[0]
    cell = codec(ArrangementVersion).record.cell_of("title_en")
    first = added.changes.transaction
    second = arrangements.set_field(office, added.id, "title_en", "Second").transaction
    third = arrangements.set_field(office, added.id, "title_en", "Third").transaction
    key = {"entity": ArrangementVersion.NUMBER, "row": version.id.bytes, "cell": cell}
    numbers = {bytes(each.id): each.n for each in change_sets(office)}
    saws = {each.tx: bytes(each.saw_id) for each in rows(office, "j_saw", **key)}
    assert saws == {numbers[second]: first, numbers[third]: second}
    (head,) = rows(office, "j_head", **key)
    assert head.tx == numbers[third]


def test_removing_lists_every_head_it_saw_and_bringing_back_clears_it(office: Office) -> None:
    added = an_arrangement(office)
    version = records(office, ArrangementVersion, arrangement_id=added.id)[0]
    changed = arrangements.set_field(office, added.id, "title_en", "Second").transaction
    with office.work("x") as work:
        work.remove(version)
    seen = {bytes(each.seen_id) for each in rows(office, "j_dseen", row=version.id.bytes)}
    assert seen == {added.changes.transaction, changed}
    assert len(rows(office, "j_del", row=version.id.bytes)) == 1
    with office.work("x") as work:
        work.put(version)
    assert rows(office, "j_del") == rows(office, "j_dseen") == []
    told = json.loads(change_sets(office)[-1].body)
    assert told["u"][0][1] == version.id.hex
    assert len(told["u"][0][2]) == 1


def test_stamps_rise_though_the_clock_goes_back(office: Office) -> None:
    stamps = []
    for by in (0, -86_400, 5, -3_600 * 24 * 365, 0):
        office.clock.move(seconds=by)
        an_arrangement(office)
        stamps.append(change_sets(office)[-1].hlc)
    assert stamps == sorted(set(stamps))


@given(st.integers(0, 7_000_000_000), st.integers(0, 2**60))
def test_a_stamp_is_above_the_last_and_not_before_the_clock(seconds: int, last: int) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    made = stamp(now, last)
    assert made > last
    assert milliseconds_of(made) >= int(now.timestamp() * 1000)
    if last < int(now.timestamp() * 1000) << 16:
        assert milliseconds_of(made) == int(now.timestamp() * 1000)
        assert made < 2**63


def test_a_new_writer_begins_its_own_chain_after_the_old_one(office: Office) -> None:
    an_arrangement(office)
    old = change_sets(office)[-1]
    site = opening.enrol(office.engine, office.clock.now(), "second computer")
    other = dataclasses.replace(office, site=site.id)
    an_arrangement(other)
    newest = change_sets(office)[-1]
    assert (newest.seq, bytes(newest.prev), bytes(newest.site_id)) == (1, ZERO, site.id)
    assert json.loads(newest.body)["deps"] == [bytes(old.hash).hex()]
    assert len(rows(office, "j_vec")) == 2
    assert [bytes(each.hash) for each in rows(office, "j_frontier")] == [bytes(newest.hash)]


def test_a_long_subject_is_cut(office: Office) -> None:
    with office.work("x") as work:
        work.subject("é" * 500)
        work.put(records(office, ArrangementVersion)[0] if records(office, ArrangementVersion) else a_place(office))
    assert len(change_sets(office)[-1].subject) == 300


def a_place(office: Office) -> object:
    from commonservices.domain.partners import Location

    return Location(id=office.new_id(), name="North site")
