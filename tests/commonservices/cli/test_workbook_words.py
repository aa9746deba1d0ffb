"""The grammar of the commands of workbooks that others made."""

import pytest

from commonservices.cli.parser import UsageFault, grammar


def read(*words):
    return grammar().parse_args(["--store", "x.csdb", *words])


def test_many_workbooks_and_expected_offices_are_gathered_however_often_they_are_named():
    options = read("consolidate", "a.xlsx", "b.xlsx", "--out", "all.xlsx", "--expect", "A", "B", "--expect", "C")
    assert (options.files, options.expect, options.not_kept) == (["a.xlsx", "b.xlsx"], ["A", "B", "C"], False)
    assert read("consolidate", "a.xlsx", "--out", "all.xlsx").expect == [], "no office of an earlier line stays"


def test_a_mapping_is_named_or_called_like_its_workbook():
    assert read("template-map", "desk.xlsx", "--out", "map.toml").name == ""
    assert (read("templates", "list").name, read("templates", "show", "Desk").name) == ("", "Desk")


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        (("consolidate", "--out", "all.xlsx"), "FILE"),
        (("consolidate", "a.xlsx"), "--out"),
        (("template-map", "desk.xlsx"), "--out"),
        (("templates", "burn", "Desk"), "burn"),
        (("verify-workbook",), "FILE"),
    ],
)
def test_what_a_command_cannot_do_without_is_asked_for(words, missing):
    with pytest.raises(UsageFault, match=missing):
        read(*words)
