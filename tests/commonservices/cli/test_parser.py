"""The grammar: what is accepted, and the sentence when it is not."""

import pytest

from commonservices.cli.parser import LISTS, UsageFault, check_options, grammar

COMMANDS = {
    "demo": [],
    "init": ["--office", "UNMISS"],
    "list": ["alerts"],
    "show": ["DEMO-001"],
    "add": ["arrangement"],
    "set": ["DEMO-001", "notes=x"],
    "usage": ["DEMO-S01", "UNDP", "2026-03", "12"],
    "reading": ["DEMO-S01", "K20", "2026-03-31", "12"],
    "history": ["DEMO-001"],
    "undo": [],
    "export": ["--period", "2025-07..2026-06", "--out", "a.xlsx"],
    "check": [],
    "backup": ["--to", "folder"],
    "restore": ["file"],
    "share": ["--method", "EQUAL"],
    "order": ["list"],
    "bill": ["run", "2026-07..2026-09"],
    "ageing": [],
    "period": ["close", "2026-07..2026-08"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_options_of_every_command_stand_before_or_after_it(name):
    shared = ["--store", "a.csdb", "--lang", "fr", "--json", "--actor", "A. Person", "--today", "2026-10-01"]
    before = grammar().parse_args([*shared, name, *COMMANDS[name]])
    after = grammar().parse_args([name, *COMMANDS[name], *shared])
    assert vars(before) == vars(after)
    assert (before.command, before.store, before.lang, before.json) == (name, "a.csdb", "fr", True)


def test_an_option_after_the_command_wins_over_the_same_before_it():
    assert grammar().parse_args(["--store", "a", "check", "--store", "b"]).store == "b"


def test_without_a_command_none_is_chosen():
    assert grammar().parse_args(["--store", "a"]).command is None


@pytest.mark.parametrize("what", LISTS)
def test_every_list_takes_conditions_more_than_once(what):
    options = grammar().parse_args(["list", what, "--where", "a=1", "--where", "b=2", "--limit", "3"])
    assert (options.where, options.limit, options.find) == (["a=1", "b=2"], 3, "")


def test_fields_and_parties_may_follow_one_option_or_several():
    options = grammar().parse_args(
        ["add", "arrangement", "--set", "a=1", "b=2", "--set", "c=3", "--party", "WFP:LEAD", "--party", "WHO:CLIENT"]
    )
    assert options.set == ["a=1", "b=2", "c=3"]
    assert options.party == ["WFP:LEAD", "WHO:CLIENT"]


def test_a_negative_quantity_is_a_value_and_no_option():
    assert grammar().parse_args(["usage", "S", "C", "2026-03", "-5"]).quantity == "-5"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense"], "invalid choice: 'nonsense'"),
        (["list"], "required: what"),
        (["list", "people"], "invalid choice: 'people'"),
        (["list", "alerts", "--limit", "many"], "“many” is not a whole number"),
        (["list", "alerts", "--limit", "-1"], "“-1” is below 0"),
        (["demo", "--scale", "0"], "“0” is below 1"),
        (["init"], "required: --office"),
        (["undo", "--list", "--act", "1"], "not allowed with"),
        (["undo", "--keep", "--take-back"], "not allowed with"),
        (["set", "DEMO-001"], "required: FIELD=VALUE"),
        (["check", "--stor", "x"], "nrecognized arguments"),
        (["check", "--lang", "de"], "invalid choice: 'de'"),
    ],
)
def test_what_the_grammar_does_not_know_is_refused_in_one_sentence(arguments, words):
    with pytest.raises(UsageFault) as fault:
        grammar().parse_args(arguments)
    assert words in fault.value.message
    assert "\n" not in fault.value.message
    assert "--help" in fault.value.message


@pytest.mark.parametrize("option", ["--total", "--driver", "--lang", "--store", "--against", "--by-day", "--foreign"])
@pytest.mark.parametrize("before", [[], ["share", "--method", "EQUAL"]])
def test_an_option_with_the_sign_that_ends_options_as_its_value_is_refused(before, option):
    with pytest.raises(UsageFault, match=f"The option {option} has no value") as fault:
        check_options([*before, f"{option}=--", "--json"])
    assert "--help" in fault.value.message


def test_the_sign_that_ends_options_stays_a_word_elsewhere():
    check_options(["set", "DEMO-001", "--", "notes=--", "--total=--"])
    check_options(["set", "DEMO-001", "notes=--", "--why=--, that is nothing"])
