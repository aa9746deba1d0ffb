"""The options of share become the inputs of a run."""

import io
import json
from datetime import date
from decimal import Decimal

import pytest

from commonservices.cli.output import Output
from commonservices.cli.parser import UsageFault, grammar
from commonservices.cli.session import Session
from commonservices.cli.sharing_options import earlier, explained, inputs
from commonservices.cli.sharing_shown import as_object
from commonservices.domain.cost_sharing.inputs import Band, Key, Party
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.periods import Period
from commonservices.errors import RuleBroken

BASE = ["share", "--total", "1000", "--driver", "WFP=131", "--driver", "WHO=29"]


def session(*words, base=BASE, method="HEADCOUNT"):
    return Session(grammar().parse_args([*base, "--method", method, *words]), Output(io.StringIO(), io.StringIO()))


def given(*words, **terms):
    return inputs(session(*words, **terms))


def test_plain_options_are_a_plain_run():
    read = given()
    assert (read.total, read.currency, read.scheme.method) == (100_000, "USD", "HEADCOUNT")
    assert read.parties == (Party(code="WFP", driver=Decimal(131)), Party(code="WHO", driver=Decimal(29)))


def test_codes_of_method_and_currency_may_be_small():
    read = given("--currency", "xaf", method="headcount")
    assert (read.currency, read.scheme.method, read.total) == ("XAF", "HEADCOUNT", 1000)


def test_terms_belong_to_their_party():
    read = given(
        "--weight", "WFP=0,5", "--months", "WHO=4.5", "--period", "2026-07..2027-06", "--joined", "WFP=2026-10-01",
        "--left", "WFP=2027-03-31", "--by-day", "--leavers-pay", "YEAR_END",
    )  # fmt: skip
    assert read.period == Period(date(2026, 7, 1), date(2027, 6, 30))
    assert read.parties[0] == Party(
        code="WFP", driver=Decimal(131), weight=Decimal("0.5"), joined_on=date(2026, 10, 1), left_on=date(2027, 3, 31)
    )
    assert read.parties[1].months == Decimal("4.5")
    assert (read.scheme.proration, read.scheme.leavers_pay) == ("DAY", "YEAR_END")


def test_limits_bands_and_rates_are_amounts_of_the_currency():
    read = given("--minimum", "1500", "--cap", "9000.50", "--rate", "1.2437", method="UNIT_RATE")
    assert (read.scheme.minimum, read.scheme.cap, read.scheme.rate) == (150_000, 900_050, Decimal("1.2437"))
    read = given("--band", "0.5=25000", "--band", "1=100000", method="TIERED_FLAT")
    assert read.scheme.bands == (Band(Decimal("0.5"), 2_500_000), Band(Decimal(1), 10_000_000))


@pytest.mark.parametrize(
    ("option", "method", "sentence"),
    [
        ("--key=persons=60", "HEADCOUNT", "--key belongs to the method HYBRID alone"),
        ("--band=0.5=25000", "HEADCOUNT", "--band belongs to the method TIERED_FLAT alone"),
        ("--rate=1.2", "AREA", "--rate belongs to the method UNIT_RATE alone"),
        ("--minimum=5", "ACTUAL_COST", "--minimum does not belong to ACTUAL_COST"),
        ("--cap=5", "MARGINAL", "--cap does not belong to MARGINAL"),
        ("--cap=5", "nil", "--cap does not belong to NIL"),
    ],
)
def test_what_the_method_would_not_look_at_is_a_fault_of_writing(option, method, sentence):
    with pytest.raises(UsageFault, match=sentence):
        given(option, method=method)


def test_a_code_is_one_code_however_its_letters_are_put_together():
    apart, joined = "E\N{COMBINING ACUTE ACCENT}", "\N{LATIN CAPITAL LETTER E WITH ACUTE}"
    asked = session("--driver", f"{apart}=5", "--weight", f"{apart}=2", "--lead", apart, "--explain", apart)
    read = inputs(asked)
    assert (read.parties[-1].code, read.parties[-1].weight, read.scheme.lead) == (joined, 2, joined)
    assert explained(asked, split(read)) == (joined,)


def test_the_lead_the_basis_and_the_evidence_are_taken_as_they_are():
    read = given("--residual", "LEAD_ABSORBS", "--lead", "WFP", "--basis", "RECIPROCAL", "--evidence", "letter")
    assert (read.scheme.residual, read.scheme.lead, read.scheme.basis) == ("LEAD_ABSORBS", "WFP", "RECIPROCAL")
    assert read.parties[0].evidence == "letter"


def test_equal_parts_need_no_number_and_may_be_more_than_one():
    read = given(base=["share", "--total", "100", "--driver", "A", "--driver", "B=3"], method="EQUAL")
    assert [party.driver for party in read.parties] == [None, 3]


def test_a_mix_names_the_key_of_each_driver():
    base = ["share", "--total", "1000", "--key", "persons=60", "--key", "area=40"]
    drivers = ["persons:WFP=131", "area:WFP=180.25", "area:WHO=96", "persons:WHO=29"]
    words = [word for driver in drivers for word in ("--driver", driver)]
    read = given(*words, base=base, method="HYBRID")
    assert read.scheme.keys == (Key("persons", Decimal(60)), Key("area", Decimal(40)))
    assert [party.mix for party in read.parties] == [
        (Decimal(131), Decimal("180.25")), (Decimal(29), Decimal(96)),
    ]  # fmt: skip
    with pytest.raises(RuleBroken, match=r"The mix has no key “seats”\. Its keys are: persons, area"):
        given("--driver", "seats:WFP=1", base=base, method="HYBRID")
    with pytest.raises(RuleBroken, match="WFP is named twice"):
        given(*words, "--driver", "area:WFP=1", base=base, method="HYBRID")
    left_out = given(*words[:-2], base=base, method="HYBRID")
    with pytest.raises(RuleBroken, match="driver of WHO is missing"):
        split(left_out)


@pytest.mark.parametrize("option", ["--weight", "--months", "--joined", "--left"])
def test_terms_of_nobody_are_refused_with_who_is_there(option):
    with pytest.raises(RuleBroken, match=r"“IOM” is no party here\. The parties are: WFP, WHO"):
        given(option, "IOM=1")


def test_terms_given_twice_are_refused():
    with pytest.raises(RuleBroken, match="WFP is named twice"):
        given("--weight", "WFP=1", "--weight", "WFP=2")


@pytest.mark.parametrize("text", ["WFP", "=5", " =5"])
def test_a_pair_without_its_parts_is_a_fault_of_writing(text):
    with pytest.raises(UsageFault, match=f"“{text}” of --driver is not written as WFP=131"):
        given("--driver", text)


def test_only_parties_are_explained():
    asked = session("--explain", "WHO", "--explain", "WHO")
    assert explained(asked, split(inputs(asked))) == ("WHO",)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"inputs": "{}"}', '{"inputs": 5}', "null", '{"inputs": "[1]"}'])
def test_a_file_that_is_no_result_is_refused(tmp_path, text):
    path = tmp_path / "other.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleBroken, match="holds no earlier result") as refused:
        earlier(session("--against", str(path)))
    assert refused.value.rule == "not_a_share"


def test_an_earlier_result_of_which_a_number_was_changed_is_refused(tmp_path):
    run, path = split(given()), tmp_path / "earlier.json"
    told = as_object(run, (), None, "en")
    path.write_text(json.dumps(told), encoding="utf-8")
    assert earlier(session("--against", str(path))) == run
    for old, new in (('"131"', '"132"'), ('"131"', '"1/0"'), ('"131"', "null"), ("100000", "1.5"), ("[]", "5")):
        path.write_text(json.dumps(told | {"inputs": str(told["inputs"]).replace(old, new, 1)}), encoding="utf-8")
        with pytest.raises(RuleBroken, match="holds no earlier result"):
            earlier(session("--against", str(path)))


def test_without_an_earlier_result_there_is_none():
    assert earlier(session()) is None


def test_a_driver_may_be_told_month_by_month():
    months = ",".join(["131"] * 6 + ["128.5"] * 6)
    read = given("--driver-months", f"UNDP={months}")
    assert read.parties[2] == Party(code="UNDP", driver=(*(Decimal(131),) * 6, *(Decimal("128.5"),) * 6))
    mixed = inputs(session("--driver", "area:WFP=3", "--driver-months", f"persons:WFP={months}", "--key", "persons=60",
                           "--key", "area=40", base=["share", "--total", "1000"], method="HYBRID"))  # fmt: skip
    assert mixed.parties == (Party(code="WFP", mix=(read.parties[2].driver, Decimal(3))),)
    with pytest.raises(UsageFault, match="is not written as WFP=131,128,…"):
        given("--driver-months", "131,128")
    with pytest.raises(RuleBroken, match="has 2 monthly values, but the period has 12"):
        split(given("--driver-months", "UNDP=131,128"))
    with pytest.raises(RuleBroken) as empty:
        given("--driver-months", "UNDP=131,,128")
    assert (empty.value.rule, empty.value.field) == ("not_a_number", "driver")


def test_dollars_need_no_rate_of_exchange():
    with pytest.raises(RuleBroken) as refused:
        given("--per-usd", "1", "--currency", "usd")
    assert (refused.value.rule, refused.value.field) == ("sharing_rate_of_dollars", "exchange_rate")
    assert given("--per-usd", "1", "--currency", "EUR").per_usd == 1


def test_a_key_named_twice_is_refused():
    twice = session("--key", "area=60", "--key", "area=40", "--driver", "area:WFP=3", base=["share", "--total", "1000"],
                    method="HYBRID")  # fmt: skip
    with pytest.raises(RuleBroken, match="The key area is named twice"):
        split(inputs(twice))
