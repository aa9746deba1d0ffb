"""What is written, for people and for scripts."""

import io
import json

import pytest

from commonservices.cli.output import Output


@pytest.fixture
def streams():
    return io.StringIO(), io.StringIO()


def test_people_get_sentences_and_scripts_get_objects(streams):
    out, err = streams
    Output(out, err).done("It is done.", {"done": "it"})
    Output(out, err, json=True).done("It is done.", {"done": "it"})
    assert out.getvalue().splitlines() == ["It is done.", '{"done": "it"}']
    assert err.getvalue() == ""


def test_a_sentence_is_not_written_among_objects(streams):
    Output(*streams, json=True).say("words")
    assert streams[0].getvalue() == ""


def test_a_fault_goes_to_the_error_stream_or_becomes_an_object(streams):
    out, err = streams
    Output(out, err).fault("key", "A sentence.", "here")
    assert (out.getvalue(), err.getvalue()) == ("", "A sentence.\n")
    Output(out, err, json=True).fault("key", "A sentence.", "here")
    assert json.loads(out.getvalue()) == {"error": {"key": "key", "message": "A sentence.", "where": "here"}}
    assert err.getvalue() == "A sentence.\n"


@pytest.mark.parametrize("values", [[], [{"a": 1}], [{"a": "é"}, {"a": None}, {"a": [True]}]])
def test_an_array_is_json_however_many_values_it_has(streams, values):
    assert Output(*streams, json=True).array(iter(values)) == len(values)
    assert json.loads(streams[0].getvalue()) == values


def test_letters_of_every_script_stay_as_they_are(streams):
    Output(*streams, json=True).give({"name": "مذكرة"})
    assert "مذكرة" in streams[0].getvalue()


def test_columns_are_aligned_and_the_last_one_is_never_cut(streams):
    Output(*streams).table(("a", "title"), [("long word", "x" * 300), ("b", "")])
    lines = streams[0].getvalue().splitlines()
    assert lines[0].index("title") == lines[1].index("x") == len("long word  ")
    assert lines[1].endswith("x" * 300)
    assert lines[2] == "b"


def test_a_program_without_a_console_writes_nothing():
    output = Output(None, None)
    output.say("words")
    output.fault("key", "words")
    assert output.array([{"a": 1}]) == 1
