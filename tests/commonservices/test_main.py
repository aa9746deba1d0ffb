"""The ways into the program."""

import importlib
import sys

import pytest

from commonservices import __version__
from commonservices.__main__ import main, window


@pytest.mark.parametrize("entry", [main, window])
def test_both_entries_read_the_words_of_the_process(entry, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("COMMONSERVICES_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["commonservices", "--version"])
    assert entry() == 0
    assert capsys.readouterr().out == f"{__version__}\n"


def test_given_words_are_taken_instead(capsys):
    assert main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_a_program_without_a_console_starts_as_well(monkeypatch, tmp_path):
    monkeypatch.setenv("COMMONSERVICES_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["commonservices", "nonsense"])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main() == 2


def test_importing_the_entry_does_nothing(capsys):
    importlib.reload(importlib.import_module("commonservices.__main__"))
    assert capsys.readouterr().out == ""
