"""Brings a store that an older version wrote up to this one: a checked copy first, then all steps or none."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from commonservices.errors import Known
from commonservices.paths import backups_folder
from commonservices.store.backup import back_up
from commonservices.store.engine import close_engine, make_engine, schema_transaction
from commonservices.store.version import MIN_READER, SCHEMA_VERSION

if TYPE_CHECKING:
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = MIGRATIONS / "versions"
BACKUP_REASON = "before-migration"
_DIGITS = 4
_VERSION_TABLE = (
    "CREATE TABLE alembic_version"
    " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)

_log = logging.getLogger(__name__)


def migrate(path: Path, key: bytes | None, now: datetime, *, versions: Path = VERSIONS) -> None:
    """Bring a closed store up to the newest step; when a step fails the store is as before and Known says so."""
    copy = back_up(path, backups_folder(path), now, BACKUP_REASON, key)
    engine = make_engine(path, key)
    try:
        with schema_transaction(engine) as connection:
            upgrade(connection, versions)
    except Known:
        raise
    except Exception as error:
        _log.warning("A step of the migration failed; everything was rolled back.", exc_info=True)
        raise Known(
            "migration_failed",
            "The store {name} could not be brought to this version; it was left as it was.",
            advice="Go on with the version that wrote it, and report this. A copy is kept: {copy}.",
            where=str(path),
            name=path.name,
            copy=copy.name,
        ) from error
    finally:
        close_engine(engine)


def migrate_server(engine: sa.Engine, *, versions: Path = VERSIONS) -> None:
    """Bring the store that a server keeps up to the newest step; the steps are not even loaded when it is there."""
    with engine.connect() as connection:
        if revision_of(connection) == revision_name(SCHEMA_VERSION) and versions == VERSIONS:
            return
    with schema_transaction(engine) as connection:
        upgrade(connection, versions)


def upgrade(connection: sa.Connection, versions: Path = VERSIONS) -> int:
    """Run the steps a store lacks inside the transaction at hand; give the number of the newest one."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    stamp_unstamped(connection)
    script = ScriptDirectory(str(MIGRATIONS), version_locations=[str(versions)])

    def steps(revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", revision)  # noqa: SLF001 the way an Alembic environment names its steps

    with EnvironmentContext(Config(), script, fn=steps, destination_rev="head") as environment:
        _run(environment, connection)
    number = _newest(script)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={number}")
    _remember_reader(connection)
    return number


def stamp(connection: sa.Connection, revision: str) -> None:
    """Note in a store which step it stands at; a store laid out at once stands at the newest."""
    connection.exec_driver_sql(_VERSION_TABLE)
    connection.execute(sa.text("INSERT INTO alembic_version (version_num) VALUES (:revision)"), {"revision": revision})


def stamp_unstamped(connection: sa.Connection) -> None:
    """Note the step of a store whose file says its number only."""
    if connection.dialect.name != "sqlite" or revision_of(connection):
        return
    number = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
    if number:
        stamp(connection, revision_name(number))


def revision_of(connection: sa.Connection) -> str:
    """Give the step a store stands at; empty when it says nothing."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.scalar(sa.text("SELECT version_num FROM alembic_version")) or "")


def revision_name(number: int) -> str:
    """Give the name of the step that leads to a layout."""
    return f"{number:0{_DIGITS}d}"


def _run(environment: EnvironmentContext, connection: sa.Connection) -> None:
    environment.configure(connection=connection, transaction_per_migration=False)
    environment.run_migrations()


def _newest(script: ScriptDirectory) -> int:
    return int(script.get_current_head() or "0")


def _remember_reader(connection: sa.Connection) -> None:
    connection.execute(sa.text("DELETE FROM meta WHERE k = 'min_reader'"))
    connection.execute(sa.text("INSERT INTO meta (k, v) VALUES ('min_reader', :least)"), {"least": str(MIN_READER)})
