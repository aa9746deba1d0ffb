"""What the tests of the actions share."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from commonservices.office import Office
from commonservices.store import undoing
from tests.builders import let_go
from tests.commonservices.store.acts import a_copy, a_template, snapshot


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with an office that is set up."""
    return a_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    """One fresh office, set up as the mission UNEXAM."""
    made = a_copy(template, tmp_path)
    yield made
    let_go(made)


@dataclass
class Watch:
    """Remembers a store as it was, to say afterwards that nothing was written."""

    office: Office
    kept: Any
    newest: bytes

    def unchanged(self) -> bool:
        """Say whether neither a record nor the journal changed since."""
        return (snapshot(self.office), newest(self.office).transaction) == (self.kept, self.newest)


def newest(office: Office) -> undoing.ActRow:
    """Give the newest act of the journal."""
    with office.engine.connect() as connection:
        return undoing.acts(connection, 1)[0]


@pytest.fixture
def watch(office: Office) -> Any:
    """Give a maker of watches."""
    return lambda: Watch(office, snapshot(office), newest(office).transaction)


@pytest.fixture
def last_act(office: Office) -> Any:
    """Give what the newest act says of itself: act, subject, why."""

    def read() -> tuple[str, str, str]:
        act = newest(office)
        return act.act, act.subject, act.why

    return read
