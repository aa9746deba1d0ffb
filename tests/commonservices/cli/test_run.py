"""One command from its words to its exit code: every way it can end."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from commonservices.__main__ import main
from commonservices.cli import run as running
from commonservices.cli import stores
from commonservices.cli.output import DONE, REFUSED, USAGE, WORLD
from commonservices.cli.parser import grammar
from commonservices.errors import Bug, Known, RuleBroken

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def ending(monkeypatch):
    """Let the command check end with a fault and give what was written."""

    def ended(error, *arguments):
        def fail(_session):
            raise error

        monkeypatch.setattr(stores, "check", fail)
        out, err = io.StringIO(), io.StringIO()
        code = running.run([*arguments, "check"], lambda _: 0, out, err)
        return code, out.getvalue(), err.getvalue()

    return ended


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (RuleBroken("rule", "Refused.", field="type"), REFUSED, "Refused."),
        (Known("store_exists", "There.", advice="Choose another."), REFUSED, "There. Choose another."),
        (Known("store_in_use", "Held by another window."), WORLD, "Held by another window."),
        (Known("disk_full", "The disk is full."), WORLD, "The disk is full."),
        (PermissionError(13, "Permission denied", "/a/file"), WORLD, "/a/file: Permission denied."),
        (OSError(5, "Input/output error"), WORLD, "disk: Input/output error."),
        (KeyboardInterrupt(), WORLD, "Stopped; nothing was changed."),
        (SystemExit(0), DONE, ""),
        (BrokenPipeError(32, "Broken pipe"), DONE, ""),
    ],
)
def test_every_fault_has_its_exit_code_and_its_sentence(ending, error, code, words):
    given = ending(error)
    assert given == (code, "", f"{words}\n" if words else "")


@pytest.mark.parametrize("error", [Bug("broken inside"), ZeroDivisionError("by zero"), OSError("without a number")])
def test_a_fault_of_our_own_is_logged_and_never_traced_to_people(ending, error, home, caplog):
    code, out, err = ending(error)
    assert caplog.records[-1].exc_info[1] is error
    caplog.clear()
    assert (code, out) == (WORLD, "")
    assert str(home / "log" / "commonservices.log") in err
    assert "Traceback" not in err
    assert str(error) not in err


def test_scripts_get_every_fault_as_an_object(ending, caplog):
    code, out, err = ending(RuleBroken("rule", "Refused.", field="type"), "--json")
    assert json.loads(out) == {"error": {"key": "rule", "message": "Refused.", "where": "type"}}
    assert (code, err) == (REFUSED, "")
    code, out, _ = ending(Known("k", "A fault.", where="/a/file"), "--json")
    assert json.loads(out)["error"]["where"] == "/a/file"
    assert json.loads(ending(ZeroDivisionError(), "--json")[1])["error"]["key"] == "bug"
    caplog.clear()


def test_a_wrong_command_is_told_to_scripts_as_well(run):
    ran = run("--json", "nonsense")
    assert (ran.code, ran.error["key"], ran.err) == (USAGE, "usage", "")
    ran = run("nonsense")
    assert (ran.code, ran.out) == (USAGE, "")
    assert len(ran.err.splitlines()) == 1


def test_every_command_of_the_grammar_is_done_by_somebody():
    (commands,) = (each for each in grammar()._actions if each.dest == "command")
    assert set(commands.choices) == set(running.COMMANDS)


@pytest.mark.parametrize("name", ["", *running.COMMANDS])
def test_every_command_has_help(run, name):
    ran = run(*([name] if name else []), "--help")
    assert ran.code == 0
    assert "--store" in ran.out
    assert ran.err == ""


@pytest.mark.parametrize(
    "arguments", [("list", "alerts"), ("show", "DEMO-001"), ("set", "DEMO-001", "notes=x"), ("check",), ("undo",)]
)
def test_a_store_that_is_not_there_is_the_worlds_fault(run, tmp_path, arguments):
    ran = run("--json", "--store", tmp_path / "none.csdb", *arguments)
    assert (ran.code, ran.error["key"]) == (WORLD, "store_missing")
    assert not (tmp_path / "none.csdb").exists()


def test_a_file_that_is_no_store_is_said_to_be_none(run, tmp_path):
    (tmp_path / "note.csdb").write_text("A shopping list, long enough to be looked at. " * 100)
    assert run("--store", tmp_path / "note.csdb", "list", "alerts").code == WORLD


def test_without_a_display_the_window_is_not_tried(run, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    ran = run("--json")
    assert (ran.code, ran.error["key"]) == (WORLD, "no_display")


def test_without_its_library_the_window_says_what_to_install(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "ui.app", None)
    monkeypatch.setenv("DISPLAY", ":9")
    ran = run()
    assert ran.code == WORLD
    assert "pip install PySide6-Essentials" in ran.err


def test_the_window_gets_the_store_and_the_place(run, monkeypatch):
    import types

    seen = []
    module = types.ModuleType("ui.app")
    module.window = lambda argv: seen.append(argv) or 0
    monkeypatch.setitem(sys.modules, "ui.app", module)
    monkeypatch.setenv("DISPLAY", ":9")
    assert run("--store", "a.csdb", "--open", "alerts").code == 0
    assert run().code == 0
    assert seen == [["--store", "a.csdb", "--open", "alerts"], []]


def python(*arguments, **environment):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_the_program_starts_as_a_process_and_gives_help(home):
    ran = python("-m", "commonservices", "--help", COMMONSERVICES_HOME=str(home))
    assert ran.returncode == 0
    assert b"COMMAND" in ran.stdout
    assert ran.stderr == b""


def test_a_process_speaks_utf_8_whatever_the_console_thinks(on, store, home):
    assert on("set", "DEMO-022", "title_en=مذكرة Dépôt").code == 0
    ran = python(
        *(
            "-m",
            "commonservices",
            "--store",
            str(store),
            "--today",
            "2026-10-01",
            "list",
            "arrangements",
            "--find",
            "DEMO-022",
        ),
        COMMONSERVICES_HOME=str(home),
        PYTHONIOENCODING="ascii",
    )
    assert ran.returncode == 0
    assert "مذكرة Dépôt" in ran.stdout.decode("utf-8")


def test_reading_the_grammar_loads_nothing_heavy():
    heavy = (
        "sqlalchemy",
        "sqlcipher3",
        "openpyxl",
        "PySide6",
        "alembic",
        "commonservices.store",
        "commonservices.domain",
    )
    code = (
        "import sys\nfrom commonservices.__main__ import main\nassert main(['list', '--help']) == 0\n"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    assert python("-c", code).stderr.strip() == b"[]"


def test_main_without_arguments_reads_those_of_the_process(monkeypatch, capsys, home):
    monkeypatch.setattr(sys, "argv", ["commonservices", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.strip()
