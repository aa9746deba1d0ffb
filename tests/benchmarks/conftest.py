"""A tiny benchmark store, made once."""

import pytest

from benchmarks import stores


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """A folder with a store of a few arrangements and lines."""
    folder = tmp_path_factory.mktemp("bench")
    return folder, stores.shaped(folder, 30, 60).path
