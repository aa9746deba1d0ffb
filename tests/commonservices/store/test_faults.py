"""What the driver reports about the world becomes a sentence; our own faults stay faults."""

import pytest
import sqlalchemy as sa

from commonservices.errors import Known
from commonservices.store.diagnose import driver
from commonservices.store.faults import _SAID, as_known

EXAMPLES = {
    "database or disk is full": "disk_full",
    "attempt to write a readonly database": "store_read_only",
    "database is locked": "store_locked",
    "disk I/O error": "disk_failed",
    "unable to open database file": "store_unreachable",
    "database disk image is malformed": "store_damaged",
    "file is not a database": "store_unreadable",
}


@pytest.mark.parametrize(("text", "key"), EXAMPLES.items())
def test_a_fault_of_the_world_is_said_bare_or_wrapped(text: str, key: str) -> None:
    bare = driver().OperationalError(text)
    for error in (bare, sa.exc.OperationalError("SELECT 1", {}, bare)):
        known = as_known(error)
        assert known is not None
        assert known.key == key
        assert known.advice


def test_too_many_tasks_at_once_is_said() -> None:
    known = as_known(sa.exc.TimeoutError("QueuePool limit of size 3 overflow 1 reached, connection timed out"))
    assert known is not None
    assert known.key == "store_busy"


@pytest.mark.parametrize(
    "error",
    [
        ValueError("database is locked"),
        sa.exc.StatementError("x", "SELECT 1", {}, ValueError("the database is locked")),
        Known("x", "database is locked"),
        driver().IntegrityError("UNIQUE constraint failed: a.b"),
        driver().OperationalError("malformed JSON"),
        sa.exc.InvalidRequestError("closed"),
    ],
)
def test_other_faults_are_left_as_they_are(error: Exception) -> None:
    assert as_known(error) is None


def test_a_server_that_is_gone_or_full_is_said() -> None:
    import psycopg

    for text, key in (("connection failed: refused", "server_unreachable"), ("No space left on device", "disk_full")):
        known = as_known(sa.exc.OperationalError("SELECT 1", {}, psycopg.OperationalError(text)))
        assert known is not None
        assert known.key == key


def test_every_sentence_is_different() -> None:
    assert len({message for _, _, message, _ in _SAID}) == len(_SAID)
