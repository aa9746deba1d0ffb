"""The same store on a PostgreSQL server: acts, undo, lists, search, rebuild, as of a day, check."""

from collections.abc import Iterator
from datetime import date

import pytest
import sqlalchemy as sa

from commonservices import office as opened
from commonservices.actions import amendments, arrangements, efficiency, undo, usage
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.partners import Location
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import efficiency as saved
from commonservices.queries import usage as grid
from commonservices.queries.usage import GridFilter
from commonservices.store import lists, replay
from commonservices.store.checking import check
from commonservices.store.engine import WritePastJournal
from commonservices.store.lists import ARRANGEMENTS, SERVICES, ListFilter
from commonservices.store.opening import drafts, keep_draft, recall, turn_to
from commonservices.store.tables import table_of
from commonservices.store.writers import writers_of
from tests.builders import a_service, an_arrangement, entity, parties_of, records
from tests.commonservices.actions.lives import active, facts_of
from tests.commonservices.actions.saved import a_shared
from tests.commonservices.store.acts import CODES, WORDS, Player, force_state
from tests.commonservices.store.postgres import kept_by
from tests.commonservices.store.test_usage_spans import SEPTEMBER, Running


@pytest.fixture(scope="module")
def server(postgres_url: str) -> Iterator[Office]:
    """An office whose store is kept by a server, with the few entities these tests name."""
    with kept_by(postgres_url, CODES) as office:
        yield office


def page(office: Office, wanted: ListFilter, kind: lists.ListKind = ARRANGEMENTS, sort: str = "newest") -> list[str]:
    with office.engine.connect() as connection:
        rows = lists.page(connection, kind, wanted, office.today(), sort=sort, descending=False, offset=0, limit=99)
        assert lists.count(connection, kind, wanted, office.today()) == len(rows)
    return [row.reference for row in rows]


def test_a_second_opening_finds_the_store_as_it_is(server: Office, postgres_url: str) -> None:
    again = opened.open_server(postgres_url, clock=server.clock, actor="Other")
    assert again.site == server.site
    assert recall(again.engine)["own_office"] == "UNEXAM"
    profile = again.profile()
    assert profile is not None
    assert profile.code == "UNEXAM"
    again.close()


def test_acts_are_journalled_and_undone(server: Office) -> None:
    added = an_arrangement(server, title_en="Énergie partagée", ceiling_amount="100.50")
    service = a_service(server, arrangement_id=added.id)
    made = usage.set_usage(server, service.id, entity("WFP"), date(2026, 3, 1), "12.5")
    first = arrangements.set_field(server, added.id, "title_en", "Second title")
    arrangements.set_field(server, added.id, "purpose", "Later")
    assert first.transaction is not None
    assert made.transaction is not None
    undo.undo(server, first.transaction)
    undone = undo.undo(server, made.transaction)
    assert records(server, MonthlyUsage, service_id=service.id) == ()
    assert undone.transaction is not None
    undo.undo(server, undone.transaction)
    (version,) = records(server, ArrangementVersion, arrangement_id=added.id)
    assert (version.title_en, version.purpose, version.ceiling_amount) == ("Énergie partagée", "Later", 10050)
    assert [str(each.quantity) for each in records(server, MonthlyUsage, service_id=service.id)] == ["12.5000"]
    assert replay.differences(server.engine) == []


def test_what_is_refused_leaves_nothing(server: Office) -> None:
    before = records(server, ArrangementVersion)
    with pytest.raises(RuleBroken):
        an_arrangement(server, effective_on="2026-02-01", expiry_on="2026-01-01")
    with pytest.raises(Known):
        undo.undo(server, bytes(16))
    assert records(server, ArrangementVersion) == before


def test_who_wrote_an_amendment_is_read_from_the_journal(server: Office) -> None:
    id = active(server)
    made = amendments.amend(server, id, reason="so", applies_on=date(2026, 11, 1), values={"purpose": "Fuel"})
    with server.engine.connect() as connection:
        assert writers_of(connection, [made.version_id]) == {made.version_id: (server.actor,)}
    assert facts_of(server, id).amended_by == (server.actor,)


def test_words_are_found_folded_and_by_their_beginning(server: Office) -> None:
    for title in ("Łukasz zqx road", "مُذَكِّرَة zqx", "O'Brien's zqx depot"):
        an_arrangement(server, title_en=title, reference=f"UNEXAM-MOU_CS-2026-{700 + len(title)}")
    for typed, number in (
        ("lukas zq", 715),
        ("مذكرة zqx", 714),
        ("o'brien zqx dep", 719),
        ("2026-715", 715),
        ("mou_cs-2026-719", 719),
        ("zqx PAM 714", 714),
    ):
        assert page(server, ListFilter(text=typed)) == [f"UNEXAM-MOU_CS-2026-{number}"], typed
    assert page(server, ListFilter(text="':* | (")) != []


def test_lists_are_filtered_and_sorted_on_the_server(server: Office) -> None:
    for number, (kind, start) in enumerate((("SLA", "2026-01-01"), ("CPM", "2025-06-01"), ("SLA", None))):
        added = an_arrangement(server, type=kind, effective_on=start, title_en=f"zz {number}", notes="only these")
        if start:
            arrangements.set_field(server, added.id, "expiry_on", "2026-12-31")
            force_state(server, added.id, "ACTIVE")
    mine = ListFilter(text="only these")
    names = page(server, mine, sort="effective_on")
    assert [name.split("-")[1] for name in names] == ["CPM", "SLA", "SLA"]
    assert names[2] == added.reference, "nothing entered sorts last"
    assert page(server, ListFilter(text="only these", types=frozenset({"CPM"}))) == [names[0]]
    assert set(page(server, ListFilter(text="only these", flags=frozenset({"EXPIRING"})))) == set(names[:2])
    for view in ("decision", "ending", "lapsed", "unpapered", "active"):
        page(server, ListFilter(view=view))
    for sort in ARRANGEMENTS.sorts:
        assert sorted(page(server, mine, sort=sort)) == sorted(names)
    for sort in SERVICES.sorts:
        page(server, ListFilter(), SERVICES, sort)
    with server.engine.connect() as connection:
        ids = list(connection.scalars(sa.select(table_of("register_arrangement").c.id)))
        assert lists.flag_counts(connection, ARRANGEMENTS)
        assert len(lists.flags(connection, ARRANGEMENTS, 2)) == 2
        held = table_of("register_arrangement").c
        amounts = connection.execute(
            sa.select(held.currency, sa.func.sum(held.ceiling_amount))
            .where(held.ceiling_amount.is_not(None))
            .group_by(held.currency)
        )
        assert lists.ceilings(connection, ids) == {currency: int(amount) for currency, amount in amounts}
        places = lists.position(
            connection, ARRANGEMENTS, mine, server.today(), sort="reference", descending=False, ids=ids
        )
    assert sorted(places.values()) == [0, 1, 2]


def test_any_acts_leave_a_sound_store(server: Office) -> None:
    player = Player(server)
    for step in [(0, 0, 0, 1), (0, 1, 2, 3), (1, 0, 1, 1), *((n, n % 3, n % 4, n) for n in range(2, 28) if n != 25)]:
        if step[0] != 25:
            changes = player.play(step)
            if changes is not None and changes.transaction is not None and step[3] % 5 == 0:
                player.take_back(changes.transaction)
    report = check(server)
    assert report.findings == ()


def test_as_of_a_day_is_shown_beside_the_server(server: Office) -> None:
    added = an_arrangement(server, title_en="Before")
    day = server.today()
    server.clock.move(days=1)
    arrangements.set_field(server, added.id, "title_en", "After")
    with server.as_of(day) as then:
        (version,) = records(then, ArrangementVersion, arrangement_id=added.id)
    assert version.title_en == "Before"


def test_many_rows_are_streamed(server: Office) -> None:
    with server.work("bulk_set") as work:
        work.put_many(Location(id=server.new_id(), name=f"{WORDS[n % 5]} {n}") for n in range(300))
    assert len(records(server, Location)) >= 300
    assert replay.differences(server.engine) == []


@pytest.mark.parametrize("name", ["arrangement", "monthly_usage", "j_tx", "j_cell"])
def test_writes_past_the_unit_of_work_are_refused(server: Office, name: str) -> None:
    assert name in record_types() or name.startswith("j_")
    with server.engine.connect() as connection, pytest.raises(WritePastJournal):
        connection.execute(table_of(name).delete())


def test_drafts_and_days_are_kept_aside(server: Office) -> None:
    keep_draft(server.engine, "a", "title_en", "Half", server.clock.now())
    assert drafts(server.engine, "a") == {"title_en": "Half"}
    turn_to(server.engine, date(2027, 1, 1))
    assert recall(server.engine)["register_day"] == "2027-01-01"


def test_a_server_makes_its_own_backups(server: Office) -> None:
    with pytest.raises(Known) as refused:
        server.back_up()
    assert refused.value.key == "no_file"
    assert parties_of(server, an_arrangement(server).id)


def test_a_case_is_adopted_and_its_claim_is_validated_on_the_server(server: Office) -> None:
    service = a_shared(server)
    rate = efficiency.add_rate(server, {"grade": "G-5", "annual_cost": "38400"}).id
    case = efficiency.add_case(server, service, {"title": "Joint agreement", "base_year": 2025}).id
    for scenario, hours in (("BASELINE", "5"), ("COMMON", "3")):
        work = {"kind": "LABOUR", "description": "Buying", "rate_id": rate, "hours_each": hours, "transactions": "360"}
        efficiency.add_line(server, case, {"scenario": scenario, **work})
    for state in ("REVIEWED", "ADOPTED"):
        efficiency.move_case(server, case, state)
    claim = efficiency.claim_from_case(server, case, 2025, "STAFF_TIME").id
    efficiency.realise(server, claim, {"actual_volume": "400", "actual_hours_each": "4.5"})
    efficiency.validate(server, claim, exception="nobody else is here")
    efficiency.set_claim(server, claim, {"actual_volume": "410"}, "ten were missing")
    (row,) = saved.claims(server, service)
    assert (row.gain.hours, row.state, row.recalculated_ok, row.case) == (205, "REALISED", True, "UNEXAM-CBA-2026-01")
    assert saved.case(server, case).result.avoidance == 5 * (4189086 - 2513452)
    assert replay.differences(server.engine) == []


def test_a_later_month_moves_the_lists_on_and_the_grid_counts_its_lines(server: Office) -> None:
    running = Running(server, state="EXPIRED")
    assert "LAPSED_BUT_USED" not in running.shown()[3]
    running.use(SEPTEMBER)
    assert running.shown()[::2] == (SEPTEMBER, date(2026, 9, 30))
    assert "LAPSED_BUT_USED" in running.shown()[3]
    found = grid.sizes(server, GridFilter((SEPTEMBER,), service_id=running.service.id))
    assert [each.service_id for each in grid.blocks(server, found)] == [running.service.id]
    assert list(found.lines) == [1]
    assert check(server).findings == ()
