"""Filters, sorting, counting and paging give what a walk through all rows would give."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from commonservices.actions import arrangements
from commonservices.domain.life_marks import DECISION_DAYS, RUNNING
from commonservices.domain.text import fold
from commonservices.office import Office
from commonservices.store import lists
from commonservices.store.lists import ARRANGEMENTS, SERVICES, ListFilter
from commonservices.store.search import words_of
from commonservices.store.tables import table_of
from tests.builders import a_service, an_arrangement
from tests.commonservices.store.acts import CODES, TYPES, WORDS, Player, a_copy, force_state

CHANCE = random.Random(11)  # noqa: S311 the same register each run
LAST = date(9999, 12, 31)


@pytest.fixture(scope="module")
def full(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office with forty arrangements and thirty services of all sorts."""
    office = a_copy(template, tmp_path_factory.mktemp("lists"))
    player = Player(office)
    for number in range(40):
        pair = CHANCE.sample(CODES, 3)
        start = date(2025, 1, 1) + timedelta(days=CHANCE.randrange(500))
        extra: dict[str, Any] = {"title_en": f"{CHANCE.choice(WORDS)} {number}".strip()}
        if CHANCE.random() < 0.7:
            extra |= {"effective_on": start, "expiry_on": start + timedelta(days=CHANCE.randrange(900))}
        if CHANCE.random() < 0.5:
            extra |= {"ceiling_amount": str(CHANCE.randrange(10**6)), "currency": CHANCE.choice(("USD", "XAF"))}
        members = [(pair[0], "PROVIDER"), (pair[1], "CLIENT"), (pair[2], "CLIENT")][: CHANCE.choice((2, 3))]
        added = an_arrangement(office, type=CHANCE.choice(TYPES), parties=members, **extra)
        player.arrangements.append(added.id)
        if CHANCE.random() < 0.7:
            force_state(office, added.id, CHANCE.choice(("ACTIVE", "SIGNED", "EXPIRED", "CLOSED", "NOTICE")))
    for number in range(30):
        where = {"arrangement_id": CHANCE.choice(player.arrangements)} if CHANCE.random() < 0.8 else {}
        a_service(
            office,
            name_en=f"{CHANCE.choice(WORDS)} {number}".strip(),
            status=CHANCE.choice(("ACTIVE", "PROPOSED")),
            **where,
        )
    return office


def every(office: Office, kind: lists.ListKind) -> list[Any]:
    with office.engine.connect() as connection:
        return list(connection.execute(sa.select(table_of(kind.table)).order_by(sa.text("n"))))


def flagged(office: Office, code: str) -> set[int]:
    table = table_of("register_flag")
    with office.engine.connect() as connection:
        return set(connection.scalars(sa.select(table.c.n).where(table.c.kind == "arrangement", table.c.flag == code)))


def words_fit(row: Any, text: str) -> bool:
    told = words_of(" ".join((row.reference, row.title_en, row.title_fr, row.parties)))
    return all(any(word.startswith(sought) for word in told) for sought in words_of(text))


def naive(office: Office, wanted: ListFilter) -> Callable[[Any], bool]:
    flags = {code: flagged(office, code) for code in wanted.flags}

    def fits(row: Any) -> bool:
        return all(
            (
                not wanted.states or row.state in wanted.states,
                not wanted.types or row.type in wanted.types,
                not wanted.parties or wanted.parties & set(row.parties.split(", ")),
                not wanted.flags or any(row.n in flags[code] for code in wanted.flags),
                wanted.ends_before is None or (row.expiry_on is not None and row.expiry_on < wanted.ends_before),
                wanted.ends_after is None or (row.expiry_on is not None and row.expiry_on > wanted.ends_after),
                wanted.ended or row.state not in lists.ENDED,
                all(getattr(row, name) == value for name, value in wanted.where.items()),
                not wanted.text or words_fit(row, wanted.text),
            )
        )

    return fits


def sort_value(row: Any, sort: str) -> Any:
    value = getattr(row, sort)
    if sort == "ceiling_amount":
        return -1 if value is None else value
    return LAST if value is None else value


FILTERS = [
    ListFilter(),
    ListFilter(text="fuel"),
    ListFilter(text="energ"),
    ListFilter(text="wfp fue"),
    ListFilter(text="nowhere"),
    ListFilter(states=frozenset({"ACTIVE", "SIGNED"})),
    ListFilter(types=frozenset({"SLA"}), ended=False),
    ListFilter(parties=frozenset({"WFP", "WHO"})),
    ListFilter(parties=frozenset({"UN"})),
    ListFilter(flags=frozenset({"EXPIRING"})),
    ListFilter(ends_before=date(2026, 12, 31), ends_after=date(2025, 6, 1)),
    ListFilter(ended=False, text="fuel", states=frozenset({"ACTIVE"})),
    ListFilter(where={"currency": "XAF"}),
]


@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_filter_sort_count_and_pages_equal_a_walk_through_all_rows(full: Office, wanted: ListFilter) -> None:
    fits = naive(full, wanted)
    rows = [row for row in every(full, ARRANGEMENTS) if fits(row)]
    with full.engine.connect() as connection:
        assert lists.count(connection, ARRANGEMENTS, wanted, full.today()) == len(rows)
        for sort in (lists.NEWEST, *ARRANGEMENTS.sorts):
            for descending in (False, True):
                got: list[int] = []
                for offset in range(0, len(rows) + 7, 7):
                    got += [
                        row.n
                        for row in lists.page(
                            connection,
                            ARRANGEMENTS,
                            wanted,
                            full.today(),
                            sort=sort,
                            descending=descending,
                            offset=offset,
                            limit=7,
                        )
                    ]
                if sort == lists.NEWEST:
                    expected = sorted((row.n for row in rows), reverse=True)
                    if descending and not (wanted.only_text and wanted.text):
                        expected.reverse()  # typed words alone are always shown newest first
                else:
                    expected = [
                        row.n
                        for row in sorted(rows, key=lambda row: (sort_value(row, sort), row.n), reverse=descending)
                    ]
                assert got == expected, (sort, descending)


@pytest.mark.parametrize("sort", [*SERVICES.sorts])
def test_services_are_sorted_by_every_column(full: Office, sort: str) -> None:
    rows = every(full, SERVICES)
    with full.engine.connect() as connection:
        got = lists.page(
            connection, SERVICES, ListFilter(), full.today(), sort=sort, descending=True, offset=0, limit=99
        )
    assert [row.n for row in got] == [
        row.n for row in sorted(rows, key=lambda row: (sort_value(row, sort), row.n), reverse=True)
    ]


def test_services_are_filtered_by_arrangement_line_and_who_takes_part(full: Office) -> None:
    rows = every(full, SERVICES)
    one = next(row for row in rows if row.arrangement_id)
    cases = [
        (ListFilter(arrangement_id=one.arrangement_id), lambda row: row.arrangement_id == one.arrangement_id),
        (ListFilter(lines=frozenset({one.line})), lambda row: row.line == one.line),
        (ListFilter(states=frozenset({"ACTIVE"})), lambda row: row.status == "ACTIVE"),
        (ListFilter(parties=frozenset({"WFP"})), lambda row: "WFP" in row.consumers.split(", ")),
    ]
    with full.engine.connect() as connection:
        for wanted, fits in cases:
            got = lists.page(
                connection, SERVICES, wanted, full.today(), sort="reference", descending=False, offset=0, limit=99
            )
            assert {row.n for row in got} == {row.n for row in rows if fits(row)}
            assert lists.count(connection, SERVICES, wanted, full.today()) == len(got)


@pytest.mark.parametrize("view", ["all", "decision", "ending", "lapsed", "unpapered", "active"])
def test_each_view_counts_what_it_shows(full: Office, view: str) -> None:
    wanted = ListFilter(view=view)
    with full.engine.connect() as connection:
        shown = lists.page(
            connection, ARRANGEMENTS, wanted, full.today(), sort="reference", descending=False, offset=0, limit=99
        )
        assert lists.count(connection, ARRANGEMENTS, wanted, full.today()) == len(shown)
    soon = full.today() + timedelta(days=DECISION_DAYS)
    if view == "active":
        assert {row.state for row in shown} == {"ACTIVE"}
    if view == "ending":
        assert {row.n for row in shown} == flagged(full, "EXPIRING")
    if view == "decision":
        lapsed = flagged(full, "LAPSED_BUT_USED")
        running = [row for row in every(full, ARRANGEMENTS) if row.state in RUNNING and row.decide_by]
        assert {row.n for row in shown} == lapsed | {row.n for row in running if row.decide_by <= soon}


def test_the_place_of_a_row_is_where_the_page_shows_it(full: Office) -> None:
    wanted = ListFilter(ended=False)
    with full.engine.connect() as connection:
        shown = lists.page(
            connection, ARRANGEMENTS, wanted, full.today(), sort="expiry_on", descending=True, offset=0, limit=99
        )
        ids = [row.id for row in every(full, ARRANGEMENTS)]
        places = lists.position(
            connection, ARRANGEMENTS, wanted, full.today(), sort="expiry_on", descending=True, ids=ids
        )
    assert places == {row.id: place for place, row in enumerate(shown)}


def test_rows_come_in_the_order_of_the_ids_asked_for(full: Office) -> None:
    ids = [row.id for row in every(full, ARRANGEMENTS)][::-3]
    with full.engine.connect() as connection:
        assert [row.id for row in lists.by_ids(connection, ARRANGEMENTS, [*ids, full.new_id()])] == ids


def test_ceilings_are_added_by_currency(full: Office) -> None:
    rows = every(full, ARRANGEMENTS)
    sums: dict[str, int] = {}
    for row in rows:
        if row.ceiling_amount is not None:
            sums[row.currency] = sums.get(row.currency, 0) + row.ceiling_amount
    with full.engine.connect() as connection:
        assert lists.ceilings(connection, [row.id for row in rows]) == sums
        assert lists.ceilings(connection, []) == {}


def test_flags_are_counted_and_listed_most_urgent_first(full: Office) -> None:
    with full.engine.connect() as connection:
        counts = lists.flag_counts(connection, ARRANGEMENTS)
        every_flag = lists.flags(connection, ARRANGEMENTS)
        assert [tuple(row) for row in lists.flags(connection, ARRANGEMENTS, 3)] == [
            tuple(row) for row in every_flag[:3]
        ]
    assert counts
    assert sum(counts.values()) == len(every_flag)
    for code, count in counts.items():
        assert len(flagged(full, code)) == count
    urgency = [{"info": 2, "att": 1}.get(row.severity, 0) for row in every_flag]
    assert urgency == sorted(urgency)


def test_a_page_is_one_query_however_many_rows_it_has(full: Office) -> None:
    seen: list[str] = []
    with full.engine.connect() as connection:
        sa.event.listen(connection, "before_cursor_execute", lambda *given: seen.append(given[2]))
        for limit in (1, 40, 200):
            seen.clear()
            lists.page(
                connection,
                ARRANGEMENTS,
                ListFilter(),
                full.today(),
                sort="owner",
                descending=False,
                offset=0,
                limit=limit,
            )
            assert len(seen) == 1
            seen.clear()
            lists.count(connection, ARRANGEMENTS, ListFilter(text="fuel"), full.today())
            assert len(seen) == 1


@pytest.mark.parametrize("sort", ARRANGEMENTS.sorts)
def test_sorting_walks_an_index_and_never_sorts_all_rows(full: Office, sort: str) -> None:
    table = table_of("register_arrangement")
    for descending in (False, True):
        statement = sa.select(table).order_by(*lists._order(ARRANGEMENTS, sort, descending)).limit(50)
        text = str(statement.compile(full.engine, compile_kwargs={"literal_binds": True}))
        with full.engine.connect() as connection:
            steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
        assert any(f"ix_register_arrangement__{sort}" in step for step in steps), steps
        assert not any("TEMP B-TREE" in step for step in steps), steps


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("energie", "Énergie partagée"),
        ("LUKASZ", "Łukasz road"),
        ("مذكرة", "مُذَكِّرَة"),
        ("الامم", "الأمم المتحدة"),
        ("sorensen", "Sørensen depot"),
        ("PAM", "Food"),
        ("fue", "Fuel"),
        ("cs-2026-001", "Anything"),
        ("mou_cs", "Anything"),
    ],
)
def test_words_are_found_folded_and_by_their_beginning(office: Office, typed: str, title: str) -> None:
    an_arrangement(office, title_en=title)
    an_arrangement(office, title_en="Other", type="SLA", parties=(("UNHCR", "PROVIDER"), ("UNDP", "CLIENT")))
    with office.engine.connect() as connection:
        rows = lists.page(
            connection,
            ARRANGEMENTS,
            ListFilter(text=typed),
            office.today(),
            sort=lists.NEWEST,
            descending=False,
            offset=0,
            limit=9,
        )
    assert [row.title_en for row in rows] == [title]


def test_a_changed_title_is_found_by_its_new_words_only(office: Office) -> None:
    added = an_arrangement(office, title_en="Shared fuel")
    arrangements.set_field(office, added.id, "title_en", "Joint clinic")
    with office.engine.connect() as connection:
        for typed, count in (("clinic", 1), ("shared", 0), ("", 1), ('"(*', 1), ("NOT OR clinic", 0)):
            assert lists.count(connection, ARRANGEMENTS, ListFilter(text=typed), office.today()) == count, typed
    assert fold("Joint clinic") == "joint clinic"
