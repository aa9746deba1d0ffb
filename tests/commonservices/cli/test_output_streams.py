"""What reaches a stream, whatever the words and whatever the stream can hold."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.cli.output import DONE, REFUSED, USAGE, WORLD, Output, as_json

ANY = st.text(st.characters(exclude_categories=()), max_size=20)
"""Text with every sign there is, halves of signs too."""
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | ANY,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY, inner, max_size=3),
    max_leaves=6,
)


def stream(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\n")


def written(held: io.TextIOWrapper) -> str:
    held.flush()
    raw = held.buffer
    assert isinstance(raw, io.BytesIO)
    return raw.getvalue().decode(held.encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
@given(value=VALUES)
def test_json_is_read_back_as_it_was_given_from_a_stream_of_any_encoding(encoding: str, value: object) -> None:
    out = stream(encoding)
    Output(out, None, json=True).give(value)
    text = written(out)
    assert text.endswith("\n")
    assert text.count("\n") == 1
    assert json.loads(text) == value


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
@given(words=ANY)
def test_a_sentence_never_stops_a_command_whatever_its_signs(encoding: str, words: str) -> None:
    out, err = stream(encoding), stream(encoding)
    output = Output(out, err)
    output.say(words)
    output.fault("key", words)
    assert written(out) == written(err)
    assert written(out).endswith("\n")


@given(st.lists(st.dictionaries(st.sampled_from(["a", "é", "مذكرة"]), st.integers() | ANY, max_size=2), max_size=4))
def test_an_array_is_written_one_value_a_line(values: list[dict[str, object]]) -> None:
    out = stream("ascii")
    count = Output(out, None, json=True).array(values)
    lines = written(out).splitlines()
    assert count == len(values)
    assert json.loads("\n".join(lines)) == values
    assert len(lines) == max(len(values) + 1, 1)


def test_values_are_taken_one_at_a_time_and_those_written_stay_when_a_later_one_fails() -> None:
    out = io.StringIO()

    def some() -> object:
        yield {"n": 1}
        yield {"n": 2}
        raise ValueError("the disk is gone")

    with pytest.raises(ValueError, match="the disk is gone"):
        Output(out, None, json=True).array(some())  # type: ignore[arg-type]
    assert out.getvalue().splitlines() == ['[{"n": 1}', ',{"n": 2}']


@given(st.lists(st.tuples(*[st.text(st.characters(codec="ascii", categories=("L", "N")), max_size=9)] * 3), max_size=5))
def test_every_column_begins_at_one_place_and_no_cell_is_cut(rows: list[tuple[str, str, str]]) -> None:
    out = io.StringIO()
    Output(out, None).table(("one", "two", "three"), rows)
    lines = out.getvalue().splitlines()
    second, third = lines[0].index("two"), lines[0].index("three")
    assert len(lines) == len(rows) + 1
    for row, line in zip(rows, lines[1:], strict=True):
        found = (line[:second].rstrip(), line[second:third].rstrip(), line[third:])
        assert found == row
        assert line == line.rstrip()


def test_a_table_whose_rows_do_not_fit_its_heads_is_a_fault_and_not_a_wrong_table() -> None:
    with pytest.raises((ValueError, IndexError)):
        Output(io.StringIO(), None).table(("one", "two"), [("a",)])
    with pytest.raises(ValueError, match="zip"):
        Output(io.StringIO(), None).table(("one",), [("a", "b")])


def test_the_four_ways_to_end_are_told_apart() -> None:
    assert (DONE, REFUSED, USAGE, WORLD) == (0, 1, 2, 3)


def test_letters_stay_letters_where_the_stream_can_hold_them() -> None:
    for encoding, words in (("utf-8", "مذكرة · Dépôt"), ("cp1252", "Dépôt — € 5"), ("cp1256", "مذكرة")):
        out = stream(encoding)
        Output(out, None, json=True).give({"name": words})
        assert words in written(out), encoding
    assert as_json({"é": "ü"}) == '{"é": "ü"}'


@pytest.mark.parametrize("as_scripts", [False, True])
def test_each_word_goes_to_one_stream_only(*, as_scripts: bool) -> None:
    out, err = io.StringIO(), io.StringIO()
    output = Output(out, err, json=as_scripts)
    output.say("said")
    output.done("done", {"done": "it"})
    output.fault("wrong", "It went wrong.", "file.csdb")
    if as_scripts:
        assert [list(json.loads(line)) for line in out.getvalue().splitlines()] == [["done"], ["error"]]
        assert err.getvalue() == ""
    else:
        assert (out.getvalue(), err.getvalue()) == ("said\ndone\n", "It went wrong.\n")
