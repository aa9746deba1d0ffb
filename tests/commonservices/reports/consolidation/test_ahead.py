"""Files are read one ahead of the one that is looked at; nothing stays behind when the work ends early."""

import tempfile

import pytest

from commonservices.errors import Known
from commonservices.jobs import Stopped, silent
from commonservices.reports.consolidation.ahead import Ahead
from commonservices.reports.consolidation.gathering import READING


@pytest.fixture
def paths(tmp_path):
    """Give a text table, what is none, and another table."""
    texts = {"a.csv": "Code;Name\nA;One\n", "b.csv": "", "c.csv": "Code\nC\n"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """Give the folder in which everything that is read aside is kept."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_files_come_in_their_order_and_a_bad_one_is_refused_where_it_stands(paths, scratch):
    told = []
    with Ahead(paths, lambda *where: told.append(where), READING) as ahead:
        with ahead.take(paths[0]) as table:
            assert table.path == paths[0]
            assert [cells[0] for _, cells in table.rows(0)] == ["Code", "A"]
        with pytest.raises(Known) as refused:
            ahead.take(paths[1])
        assert refused.value.key == "table_empty_file"
    assert {(of, words) for _, of, words in told} <= {(3, READING)}
    assert not list(scratch.iterdir())


def test_what_was_read_ahead_and_not_asked_for_is_thrown_away(paths, scratch):
    with Ahead(paths[::2], silent, READING) as ahead:
        ahead.take(paths[0]).close()
    assert not list(scratch.iterdir())


def test_stopping_ends_the_reading(paths, scratch):
    def stop(_done, _of, _words):
        raise Stopped

    with pytest.raises(Stopped), Ahead(paths, stop, READING) as ahead:
        ahead.take(paths[0])
    assert not list(scratch.iterdir())


def test_nothing_is_read_for_no_files(scratch):
    with Ahead((), silent, READING) as ahead, pytest.raises(IndexError):
        ahead.take(scratch)
    assert not list(scratch.iterdir())
