"""Words no command can mean: each ends with one sentence and the right exit code, and JSON stays JSON."""

import io
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from commonservices.cli.output import DONE, REFUSED, USAGE, WORLD, Output
from commonservices.cli.run import run

ROOT = Path(__file__).resolve().parents[3]
NASTY = [
    "", " ", "\x00", "a\x00b", "\u202e", "\u200f", "x" * 5000, "\udcff", "a\ud800b", "9" * 400, "1e400", "-1e999999999",
    "nan", "31/02/2026", "0000-00-00", "9999-12-31", "2026-13", "../../etc", "=", "=x", "{0}{field}", "\r\n", "😀",
    "٣٤", "--", "-x", "UN:", "::", "%s%n", "' OR 1=1 --", "NEAR(", '"unclosed', "AND OR NOT", "a*", "(", "\ufeff", ".",
]  # fmt: skip
FIELDS = ["title_en", "human_ref", "type", "effective_on", "ceiling_amount", "parties", "open_ended", "sdg"]
FIXED = ["human_ref", "parties", "nosuch"]
EACH = 3


def said(arguments: list[str], encoding: str = "utf-8") -> tuple[int, str, str]:
    """Do a command on streams that are strict about letters; give its code and what it wrote."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding) for _ in range(2))
    code = run(arguments, lambda _arguments: DONE, out, err)
    for stream in (out, err):
        stream.flush()
    written = [stream.buffer.getvalue().decode(encoding) for stream in (out, err)]
    return code, written[0], written[1]


def commands(word: str, folder: Path) -> list[tuple[set[int], list[str]]]:
    """Give every command with a word in each of its places, and how it may end."""
    out = str(folder / "book.xlsx")
    terms = ["--set", "type=SLA", f"title_en={word}"]
    listed, changed = ["list", "arrangements"], ["set", "T-001"]
    unread = [[word], ["list", word], [*listed, "--lang", word]]
    unnamed = [[*listed, "--where", word], [*changed, word]]
    found = [*(["list", what, "--find", word] for what in ("arrangements", "entities", "alerts", "services")),
        [*changed, "notes=b", "--actor", word]]  # fmt: skip
    unknown = [
        ["show", word], ["history", word], ["undo", "--act", word],
        [*listed, "--where", f"nosuch={word}"], *([*changed, f"{name}={word}"] for name in FIXED),
        ["add", "arrangement", "--set", "type=SLA", "title_en=a", f"reference={word}", "--party", word, "WFP:CLIENT"],
        ["add", "service", "--set", f"name_en={word}", "--participant", word],
        ["usage", "T-S01", "WFP", word, "1"],
        ["usage", "T-S01", word, "2026-03", "1"], ["usage", word, "WFP", "2026-03", "1", "--note", word],
        ["reading", "T-S01", word, "2026-03-01", "1"], ["reading", "T-S01", "SATISFACTION", word, word],
        ["export", "--period", word, "--out", out], ["export", "--period", f"2025-07..{word}", "--out", out],
        ["init", "--office", word],
    ]  # fmt: skip
    read = [
        *([*listed, "--where", f"{name}={word}"] for name in FIELDS),
        *([*changed, f"{name}={word}"] for name in FIELDS if name not in FIXED),
        [*listed, "--as-of", word], [*changed, "notes=a", "--why", word],
        ["add", "arrangement", *terms, "--party", "UNMISS:PROVIDER", "WFP:CLIENT"],
        ["usage", "T-S01", "WFP", "2026-03", word],
    ]  # fmt: skip
    return [
        *(({USAGE}, each) for each in unread),
        *(({USAGE, REFUSED} if "=" in word else {USAGE}, each) for each in unnamed),
        *(({DONE}, each) for each in found),
        *(({REFUSED}, each) for each in unknown),
        *(({DONE, REFUSED}, each) for each in read),
        ({DONE} if word == "٣٤" else {USAGE}, [*listed, "--limit", word]),
        ({USAGE, WORLD}, ["restore", str(folder / "nowhere") + word]),
    ]


def may_end(codes: set[int], arguments: list[str], word: str) -> set[int]:
    """Give the codes for a word that is no text, or that looks like an option where it stands alone."""
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in word) and arguments[0] != "restore":
        return {USAGE}
    if word == "--" and word in arguments:
        return {USAGE, WORLD}
    return {USAGE} if word.startswith("-") and word in arguments else codes


@pytest.mark.parametrize("word", NASTY, ids=ascii)
def test_a_nasty_word_ends_every_command_with_a_sentence(small: Path, tmp_path: Path, word: str) -> None:
    chance = random.Random(ascii(word))  # noqa: S311 the same commands for the same word
    for codes, arguments in chance.sample(commands(word, tmp_path), EACH):
        code, out, err = said([*arguments, "--store", str(small), "--today", "2026-10-01", "--json"])
        told = json.loads(out)
        assert code in may_end(codes, arguments, word), arguments
        assert err == "", arguments
        if code != DONE:
            assert set(told) == {"error"}, arguments
            assert (told["error"]["key"] == "usage") is (code == USAGE), arguments
            assert told["error"]["key"] != "bug", arguments
            assert 0 < len(told["error"]["message"]) < 1500, arguments


@pytest.mark.parametrize("word", ["\udcff", "a\ud800b", "title_en=\udcff"])
@pytest.mark.parametrize("place", [["list", "arrangements", "--find"], ["show"], ["undo", "--act"], ["set", "T-001"]])
def test_words_that_are_no_text_are_a_fault_of_writing(small: Path, word: str, place: list[str]) -> None:
    code, out, _err = said([*place, word, "--store", str(small), "--json"])
    assert code == USAGE
    assert "holds a sign that cannot be read" in json.loads(out)["error"]["message"]
    code, out, err = said([*place, word, "--store", str(small)])
    assert (code, out, err.count("\n")) == (USAGE, "", 1)


@pytest.mark.parametrize("arguments", [["restore", "a\0b"], ["backup", "--to", "a\0b"], ["check", "--store", "a\0b"]])
def test_a_path_no_disk_can_hold_is_a_fault_of_writing(arguments: list[str]) -> None:
    code, out, _err = said([*arguments, "--json"])
    assert code == USAGE
    assert "\\u0000 at place 2" in json.loads(out)["error"]["message"]


@pytest.mark.parametrize("what", ["folder", "text", "empty", "nowhere"])
@pytest.mark.parametrize(
    "command", [["list", "arrangements"], ["show", "T-001"], ["check"], ["set", "T-001", "notes=a"]]
)
def test_a_store_that_is_none_is_a_fault_of_the_world(tmp_path: Path, what: str, command: list[str]) -> None:
    path = tmp_path / what
    if what == "folder":
        path.mkdir()
    elif what != "nowhere":
        path.write_bytes(b"hello" if what == "text" else b"")
    code, out, err = said([*command, "--store", str(path), "--json"])
    assert (code, err) == (WORLD, "")
    assert json.loads(out)["error"]["key"] != "bug"


def test_a_folder_in_the_place_of_a_file_is_a_fault_of_the_world(small: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for command in (["restore", str(folder)], ["export", "--period", "2026-01..2026-03", "--out", str(folder)]):
        code, out, _err = said([*command, "--store", str(small), "--json"])
        assert code in {REFUSED, WORLD}
        assert json.loads(out)["error"]["key"] != "bug"
    assert list(folder.iterdir()) == []


def test_a_file_name_in_another_encoding_takes_a_workbook(small: Path, tmp_path: Path) -> None:
    out = os.fsdecode(bytes(tmp_path) + b"/b\xff.xlsx")
    code, told, _err = said(["export", "--period", "2026-01..2026-03", "--out", out, "--store", str(small), "--json"])
    assert code == DONE, told
    assert json.loads(told)["file"] == out
    assert Path(out).is_file()


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_json_and_sentences_are_written_in_every_encoding(encoding: str) -> None:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding) for _ in range(2))
    value = {"name": "é “x” 😀 \udcff"}
    Output(out, err, json=True).give(value)
    Output(out, err).say(value["name"])
    out.flush()
    first, second = out.buffer.getvalue().decode(encoding).splitlines()
    assert json.loads(first) == value
    assert second.endswith("\\udcff")


def test_bytes_of_another_encoding_reach_the_program_as_one_sentence(small: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "commonservices",
        "--store",
        str(small),
        "list",
        "arrangements",
        "--find",
        os.fsdecode(b"\xff"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert done.returncode == USAGE
    assert b"Traceback" not in done.stderr
    assert done.stderr.decode().count("\n") == 1


def test_a_number_no_store_can_count_to_is_a_fault_of_writing(small: Path) -> None:
    code, out, _err = said(["list", "arrangements", "--limit", "9" * 40, "--store", str(small), "--json"])
    assert code == USAGE
    assert "is above 1000000000" in json.loads(out)["error"]["message"]


def test_a_long_fault_of_writing_is_shortened() -> None:
    code, _out, err = said(["list", "x" * 5000])
    assert code == USAGE
    assert len(err) < 400
