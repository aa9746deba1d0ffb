"""Every reason has its sentence, every sentence its words, and nothing is said that nobody can meet."""

import ast
import string
from pathlib import Path

import pytest

import commonservices.exchange.tables as package
from commonservices.errors import Known
from commonservices.exchange.tables.refusals import _SAID, Refused, sentence

FOLDER = Path(package.__file__).parent


def calls():
    """Give each refusal the readers raise: its key and the names of its words."""
    for path in sorted(FOLDER.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id
            if called in {"Refused", "sentence"} and node.args and isinstance(node.args[0], ast.Constant):
                yield path.name, node.args[0].value, {each.arg for each in node.keywords}


def holes(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_refusal_has_a_sentence_and_says_all_its_words():
    wrong = [
        (file, key, words)
        for file, key, words in calls()
        if key not in _SAID or {*words, "name"} != {*map(str, holes(_SAID[key][0] + _SAID[key][1])), "name"}
    ]
    assert wrong == []


def test_no_sentence_is_left_over():
    assert set(_SAID) - {key for _, key, _ in calls()} == set()


def test_each_sentence_names_the_file_and_says_what_to_do():
    for key, (message, advice) in _SAID.items():
        assert message.startswith("{name}"), key
        assert message.endswith("."), key
        assert advice.endswith("."), key
        assert advice[0].isupper(), key


def test_a_refusal_becomes_the_sentence_of_its_file():
    refused = Refused("table_too_large", size=120, limit=100)
    said = sentence(refused.key, "août 2026.xlsx", **refused.words)
    assert isinstance(said, Known)
    assert said.message == "août 2026.xlsx has 120 MiB; files of up to 100 MiB are read."
    assert (said.key, said.where) == ("table_too_large", "août 2026.xlsx")


def test_a_name_with_brackets_is_said_as_it_is():
    assert sentence("table_changed", "{limit}.csv").message.startswith("{limit}.csv changed")


def test_a_reason_nobody_knows_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        sentence("table_of_contents", "a.xlsx")
