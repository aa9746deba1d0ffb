"""The sentences of acts, flags and progress can be filled and read."""

import re

import pytest

from ui.wording.acts import ACTS, KINDS
from ui.wording.flags import DATED, UNDATED
from ui.wording.progress import PROGRESS

PLACE = re.compile(r"\{(\w*)\}")


@pytest.mark.parametrize("flag", sorted(DATED))
def test_a_dated_flag_names_one_day_and_ends_as_a_sentence(flag: str) -> None:
    assert PLACE.findall(DATED[flag]) in (["due"], ["since"])
    day = {"due": "15 October 2026", "since": "15 October 2026"}
    assert DATED[flag].format(**day).count("15 October 2026") == 1
    assert DATED[flag].endswith(".")


@pytest.mark.parametrize("flag", sorted(UNDATED))
def test_a_flag_without_its_day_has_no_place_to_fill(flag: str) -> None:
    assert not PLACE.findall(UNDATED[flag])
    assert UNDATED[flag].endswith(".")
    assert flag in DATED


def test_flags_without_a_sentence_of_their_own_are_those_that_always_have_a_day() -> None:
    assert DATED.keys() - UNDATED.keys() == {"LAST_NOTICE_DAY", "EXPIRING"}


@pytest.mark.parametrize("table", [ACTS, KINDS, PROGRESS], ids=["acts", "kinds", "progress"])
def test_names_are_short_and_start_with_a_capital(table: dict[str, str]) -> None:
    assert all(name[0].isupper() and not name.endswith(".") and len(name) <= 40 for name in table.values())


@pytest.mark.parametrize("table", [ACTS, PROGRESS, DATED, UNDATED], ids=["acts", "progress", "dated", "undated"])
def test_no_two_keys_share_their_words(table: dict[str, str]) -> None:
    assert len(set(table.values())) == len(table)
