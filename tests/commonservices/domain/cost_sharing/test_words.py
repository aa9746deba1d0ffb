"""Explanations in the words of four languages."""

import re
import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from commonservices.domain import codelists
from commonservices.domain.calendar_words import LANGUAGES
from commonservices.domain.cost_sharing import comparing, steps, true_ups
from commonservices.domain.cost_sharing.comparing import CAUSES, change_steps
from commonservices.domain.cost_sharing.inputs import Scheme
from commonservices.domain.cost_sharing.steps import ExactAmount, Step, steps_of
from commonservices.domain.cost_sharing.words import Line, copied, line, lines, plain, text, worded
from commonservices.domain.money import Money
from commonservices.paths import resource
from tests.commonservices.domain.cost_sharing.runs import CLINIC, CLINIC_BEFORE, PERSONS, PERSONS_BEFORE, shared

PLACE = re.compile(r"\{(\w+)\}")
NO_STEPS = {"language", "kinds", "texts"}


def table(language):
    return tomllib.loads(resource("messages", f"sharing_{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_the_same_things_with_the_same_places(language):
    english, other = table("en"), table(language)
    assert other.keys() == english.keys()
    for name in english.keys() - {"language"}:
        assert other[name].keys() == english[name].keys(), name
        for key, words in english[name].items():
            assert sorted(PLACE.findall(other[name][key])) == sorted(PLACE.findall(words)), f"{name}.{key}"


def test_every_step_that_can_be_made_has_its_words_and_every_words_a_step():
    source = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in (steps, comparing, true_ups))
    made = set(re.findall(r"Step\(\s*\"([a-z_]+)\"", source)) | set(re.findall(r"\"([a-z_]+)\" (?:if|else)", source))
    made |= set(re.findall(r"else \"([a-z_]+)\"", source)) | {f"change_{cause}" for cause in CAUSES}
    made |= {
        f"{stem}_{unit}" for stem in ("whole", "left", "takes", "takes_no", "half_up") for unit in ("cents", "units")
    }
    told = set(table("en")) - NO_STEPS
    assert told <= made | {"minimum", "cap"}
    assert {key for key in made if key not in {"cents", "units", "takes", "takes_no"}} <= told


def test_every_kind_of_driver_has_a_word():
    methods = codelists.load("apportionment_methods").codes
    assert {Scheme(method=code).driver for code in methods} == set(table("en")["kinds"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_an_explanation_is_whole_in_every_language(language):
    run, before = shared(CLINIC, PERSONS, minimum=1_000_000), shared(CLINIC_BEFORE, PERSONS_BEFORE)
    for code in PERSONS:
        for each in lines((*steps_of(run, code), *change_steps(before, run, code)), language):
            assert each.title
            assert "{" not in f"{each.title}{each.value}{each.note}"


def test_the_clinic_reads_as_people_would_tell_it():
    assert copied(steps_of(shared(CLINIC, PERSONS), "UNDP"), "en") == (
        "1. The cost to share: 248,600.00\n"
        "   Parties that share it: 6. Method: Headcount.\n"
        "2. UNDP\u2019s persons: 86 of 790\n"
        "3. Exact amount: 27,062.7848…\n"
        "   248,600.00 \u00d7 86 ÷ 790\n"
        "4. Whole cents first: 27,062.78\n"
        "   Everybody is rounded down.\n"
        "5. Cents left over: 2\n"
        "   They go one each to the largest parts left.\n"
        "6. UNDP\u2019s part left is 0.4810: +0.01\n"
        "   Rank 2 of 6, so it takes one cent.\n"
        "7. To pay: 27,062.79"
    )


def test_french_has_its_own_signs_and_spaces():
    told = copied(steps_of(shared(CLINIC, PERSONS), "UNDP"), "fr")
    assert "1. Le coût à partager\u202f: 248\u202f600,00\n" in told
    assert "Parties qui le partagent\u202f: 6. Méthode\u202f: Effectif." in told
    assert "6. UNDP, fraction restante de 0,4810\u202f: +0,01" in told
    french = resource("messages", "sharing_fr.toml").read_text(encoding="utf-8")
    assert re.findall(r"[^\s\u202f#] [:;!?%]", french) == []


def test_what_changed_reads_cause_by_cause():
    before, after = shared(CLINIC_BEFORE, PERSONS_BEFORE), shared(CLINIC, PERSONS)
    assert copied(change_steps(before, after, "UNDP"), "en").splitlines() == [
        "1. Before: 27,899.00",
        "2. Total 242,600.00 → 248,600.00: +690.00",
        "3. UNDP, persons 92 → 86: \u22121,864.50",
        "4. All persons 800 → 790: +338.28",
        "5. Rounding: +0.01",
        "6. After: 27,062.79",
    ]


def test_a_line_alone_and_a_language_that_is_not_there_fall_back_to_english():
    assert line(Step("alone"), "xx") == Line("The only party", "", "Nobody else takes part, so it pays all.")
    assert text("adds_up", "en", total=Money(100, "XAF")) == "The shares add up to the total, 100."


def test_each_kind_of_value_has_its_form():
    exact = ExactAmount(Fraction(1, 3), "USD")
    assert worded("alone", exact, "en") == "0.00"
    assert worded("exact", exact, "en") == "0.0033…"
    assert worded("part", Fraction(38, 79), "en") == "0.4810"
    assert worded("since", date(2026, 9, 1), "en") == "1 Sep 2026"
    assert worded("method", "AREA", "es") == "Superficie neta"
    assert worded("kind", "persons", "fr") == "personnes"


def test_for_a_script_nothing_is_lost():
    assert plain(3) == 3
    assert plain(Fraction(38, 79)) == "38/79"
    assert plain(Money(-105, "USD")) == "-1.05"
    assert plain(ExactAmount(Fraction(1, 3), "USD")) == {"minor": "1/3", "currency": "USD"}
    assert plain(date(2026, 9, 1)) == "2026-09-01"
    assert plain("WFP") == "WFP"


def test_a_sum_within_an_arabic_sentence_runs_from_left_to_right():
    notes = [each["note"] for each in table("ar").values() if isinstance(each, dict) and "note" in each]
    among_words = [
        each for each in notes if re.search("[\N{MINUS SIGN}\N{MULTIPLICATION SIGN}].*[\u0621-\u064a]", each)
    ]
    mark = "\N{LEFT-TO-RIGHT MARK}"
    assert len(among_words) == 3
    assert all(re.match(f"{mark}[^{mark}\u0621-\u064a]+{mark}", each) for each in among_words)
