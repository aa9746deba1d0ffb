"""Inputs of a shared cost that cannot be read: each is refused with its field, before anything is shared."""

from __future__ import annotations

import io
import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.cli.output import Output
from commonservices.cli.parser import UsageFault, grammar
from commonservices.cli.session import Session
from commonservices.cli.sharing_options import earlier, explained, inputs
from commonservices.cli.sharing_shown import as_object
from commonservices.domain.cost_sharing.splitting import Split, split
from commonservices.errors import RuleBroken

BASE = ("share", "--total", "1000", "--driver", "WFP=131", "--driver", "WHO=29")


def session(*words: str, base: tuple[str, ...] = BASE, method: str = "HEADCOUNT") -> Session:
    return Session(grammar().parse_args([*base, "--method", method, *words]), Output(io.StringIO(), io.StringIO()))


def shared(*words: str, **more: Any) -> Split:
    return split(inputs(session(*words, **more)))


REFUSED = {
    "--weight WFP=heavy": "weight",
    "--weight NOBODY=2": "weight",
    "--weight WFP=1 --weight WFP=2": "weight",
    "--weight wfp=1 --weight NOBODY=2": "weight",
    "--months WFP=1.234": "months",
    "--months NOBODY=3": "months",
    "--joined WFP=someday": "joined",
    "--left WFP=2026-02-30": "left",
    "--joined NOBODY=2026-07-01": "joined",
    "--minimum much": "minimum",
    "--minimum 1.234": "minimum",
    "--cap 1,2,3": "cap",
    "--support many": "support",
    "--per-usd 2": "exchange_rate",
    "--total 1.005": "total",
    "--total ten": "total",
}


def test_what_cannot_be_read_is_refused_and_names_the_option_it_stands_in() -> None:
    wrong = []
    for words, field in REFUSED.items():
        try:
            inputs(session(*words.split()))
        except RuleBroken as broken:
            wrong += [] if broken.field == field and broken.message.endswith(".") else [(words, broken.field)]
        else:
            wrong.append((words, "taken"))
    assert wrong == []


@pytest.mark.parametrize(
    "words",
    ["--driver =5", "--driver WHO", "--weight WFP", "--months =3", "--joined 2026-07-01", "--driver-months UNDP"],
)
def test_a_pair_that_is_none_is_a_fault_of_writing_that_shows_how_it_is_written(words: str) -> None:
    with pytest.raises(UsageFault, match="is not written as") as fault:
        inputs(session(*words.split()))
    assert words.split(maxsplit=1)[0] in fault.value.message
    assert fault.value.message.endswith("--help")


def test_a_party_named_twice_or_explained_and_not_there_is_refused() -> None:
    with pytest.raises(RuleBroken):
        shared("--driver", "wfp=5", "--driver", "WFP=6")
    asked = session("--explain", "UNDP")
    with pytest.raises(RuleBroken) as broken:
        explained(asked, split(inputs(asked)))
    assert broken.value.field == "explain"
    assert "WFP, WHO" in broken.value.message
    twice = session("--explain", "WHO", "--explain", "WFP", "--explain", "WHO")
    assert explained(twice, split(inputs(twice))) == ("WHO", "WFP")


@given(
    st.integers(-(10**9), 10**9),
    st.lists(st.integers(1, 10_000), min_size=1, max_size=6),
    st.sampled_from(["USD", "XAF", "KWD"]),
)
def test_what_is_told_to_scripts_adds_up_to_the_cent_and_can_be_taken_up_again(
    minor: int, drivers: list[int], currency: str
) -> None:
    places = {"USD": 2, "XAF": 0, "KWD": 3}[currency]
    total = _text(minor, places)
    parties = [word for place, each in enumerate(drivers) for word in ("--driver", f"P{place}={each}")]
    base = ("share", f"--total={total}", "--currency", currency, *parties)
    told: dict[str, Any] = as_object(shared(base=base), (), None, "en")
    assert sum(Fraction(each) for each in told["shares"].values()) == Fraction(told["total"]) == Fraction(total)
    assert list(told["shares"]) == [f"P{place}" for place in range(len(drivers))]


def _text(minor: int, places: int) -> str:
    if not places:
        return str(minor)
    sign, digits = "-" if minor < 0 else "", f"{abs(minor):0{places + 1}d}"
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def test_an_earlier_result_is_worked_out_again_and_a_changed_one_is_refused(tmp_path: Any) -> None:
    told: dict[str, Any] = as_object(shared("--weight", "WHO=2"), (), None, "en")
    path = tmp_path / "before.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    before = earlier(session("--against", str(path)))
    assert before is not None
    assert as_object(before, (), None, "en") == told
    changed = told["inputs"].replace("131", "132")
    assert changed != told["inputs"]
    bad = ["", "[]", "null", "{}", "7", '{"inputs": 1, "hash": 2}', json.dumps(told | {"inputs": changed}), "[" * 5_000]
    for text in bad:
        path.write_text(text, encoding="utf-8")
        with pytest.raises(RuleBroken) as broken:
            earlier(session("--against", str(path)))
        assert broken.value.field == "against", text[:20]
    assert earlier(session()) is None
