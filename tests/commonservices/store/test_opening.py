"""A new store says what it is; facts, drafts and exports are kept beside the journal, never in it."""

from datetime import date

import pytest
import sqlalchemy as sa

from commonservices.office import Office
from commonservices.store import opening
from commonservices.store.engine import make_engine, make_postgres_engine, schema_transaction, write_transaction
from commonservices.store.tables import journalled, metadata, table_of
from commonservices.store.version import APPLICATION_ID, MIN_READER, SCHEMA_VERSION
from tests.builders import an_arrangement


def test_a_new_store_says_what_it_is() -> None:
    engine = make_engine(None)
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
    opening.lay_out(engine)
    assert opening.is_laid_out(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        names = set(sa.inspect(connection).get_table_names())
    assert set(metadata().tables) <= names
    engine.dispose()


def test_an_empty_database_is_not_laid_out() -> None:
    engine = make_engine(None)
    assert not opening.is_laid_out(engine)
    engine.dispose()


def test_enrolling_gives_the_store_a_new_writer(office: Office) -> None:
    before = opening.recall(office.engine)["site"]
    site = opening.enrol(office.engine, office.clock.now(), "laptop", letter="b", random=bytes)
    facts = opening.recall(office.engine)
    assert (facts["site"], facts["letter"], facts["min_reader"]) == (site.id.hex(), "b", str(MIN_READER))
    assert before != facts["site"]
    with office.engine.connect() as connection:
        names = connection.scalars(sa.select(table_of("j_site").c.letter)).all()
    assert sorted(names) == ["", "b"]


def test_facts_are_remembered_and_replaced(office: Office) -> None:
    opening.remember(office.engine, one="1", two="2")
    opening.remember(office.engine, one="3")
    facts = opening.recall(office.engine)
    assert (facts["one"], facts["two"]) == ("3", "2")


def test_drafts_are_kept_and_forgotten_and_leave_the_journal_alone(office: Office) -> None:
    before = opening.last_change(office.engine)
    now = office.clock.now()
    opening.keep_draft(office.engine, "arrangement/1", "title_en", "Half a tit", now)
    opening.keep_draft(office.engine, "arrangement/1", "title_en", "Half a title", now)
    opening.keep_draft(office.engine, "arrangement/1", "notes", "n", now)
    opening.keep_draft(office.engine, "arrangement/2", "notes", "other", now)
    assert opening.drafts(office.engine, "arrangement/1") == {"title_en": "Half a title", "notes": "n"}
    opening.keep_draft(office.engine, "arrangement/1", "notes", "", now)
    assert opening.drafts(office.engine, "arrangement/1") == {"title_en": "Half a title"}
    assert opening.last_change(office.engine) == before


def test_an_export_is_logged_outside_the_journal(office: Office) -> None:
    before = opening.last_change(office.engine)
    values = {
        "id": office.new_id(),
        "exported_at": office.clock.now(),
        "actor": "x",
        "period": "2025-07..2026-06",
        "basis": "SERVICE",
        "file_name": "report.xlsx",
        "sha256": bytes(32),
    }
    opening.log_export(office.engine, values, {"rows": 3})
    with office.engine.connect() as connection:
        assert connection.scalar(sa.select(table_of("export_log").c.figures)) == '{"rows":3}'
    assert opening.last_change(office.engine) == before


def test_the_last_change_is_the_newest_change_set(office: Office) -> None:
    number, _ = opening.last_change(office.engine)
    office.clock.move(days=1)
    an_arrangement(office)
    assert opening.last_change(office.engine) == (number + 1, office.clock.now())
    empty = make_engine(None)
    opening.lay_out(empty)
    assert opening.last_change(empty) == (0, None)
    empty.dispose()


def test_turning_to_a_day_is_done_once(office: Office) -> None:
    an_arrangement(office, effective_on="2026-01-01", expiry_on="2026-12-31")
    opening.turn_to(office.engine, date(2026, 12, 1))
    assert opening.recall(office.engine)["register_day"] == "2026-12-01"
    assert opening.turn_to(office.engine, date(2026, 12, 1)) == 0


def test_lists_made_by_other_rules_are_turned_wholly_on_the_same_day(office: Office) -> None:
    an_arrangement(office)
    rows = table_of("register_arrangement")
    with write_transaction(office.engine) as connection:
        connection.execute(rows.update().values(expiry_on=date(2020, 1, 1)))
    assert opening.turned_to(office.engine) == office.today().isoformat()
    opening.remember(office.engine, register_rules="1")
    assert opening.turned_to(office.engine) == ""
    assert opening.turn_to(office.engine, office.today()) == 1
    with office.engine.connect() as connection:
        assert connection.scalar(sa.select(rows.c.expiry_on)) != date(2020, 1, 1)
    assert opening.turned_to(office.engine) == office.today().isoformat()


@pytest.mark.parametrize("name", ["meta", "draft", "export_log", "saved_view"])
def test_what_is_kept_aside_is_not_journalled(name: str) -> None:
    assert name not in journalled()


def test_laying_out_a_server_leaves_the_layout_of_files_alone(postgres_url: str) -> None:
    def layout() -> list[str]:
        engine = make_engine(None)
        opening.lay_out(engine)
        with engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT sql FROM sqlite_master ORDER BY name").scalars().all()
        engine.dispose()
        return [str(each) for each in found]

    before = layout()
    server = make_postgres_engine(postgres_url)
    with schema_transaction(server) as connection:
        connection.exec_driver_sql("CREATE SCHEMA other")
    at = make_postgres_engine(postgres_url)
    sa.event.listen(at, "connect", lambda raw, _: (raw.execute("SET search_path = other"), raw.commit()))
    opening.lay_out(at)
    at.dispose()
    with schema_transaction(server) as connection:
        connection.exec_driver_sql("DROP SCHEMA other CASCADE")
    server.dispose()
    assert layout() == before
