"""What the tests of the store share."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from commonservices.office import Office
from tests.builders import let_go
from tests.commonservices.store.acts import a_copy, a_template
from tests.commonservices.store.postgres import postgres_url

__all__ = ["fresh", "office", "postgres_url", "template"]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with an office that is set up."""
    return a_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def fresh(template: Path, tmp_path: Path) -> Iterator[Callable[[], Office]]:
    """Give a maker of fresh offices, closed at the end of the test."""
    made: list[Office] = []
    numbers = count()

    def make() -> Office:
        made.append(a_copy(template, tmp_path, f"office{next(numbers)}.csdb"))
        return made[-1]

    yield make
    for each in made:
        let_go(each)


@pytest.fixture
def office(fresh: Callable[[], Office]) -> Office:
    """One fresh office, set up as the mission UNEXAM."""
    return fresh()
