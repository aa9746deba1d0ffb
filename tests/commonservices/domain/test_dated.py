"""What a calendar hangs on, drawn from facts."""

from dataclasses import replace
from datetime import date

from commonservices.domain.dated import (
    Dated,
    alone_on,
    coming_version,
    dated_of,
    early_uses,
    ended_on,
    governing_version,
    retroactive_days,
)
from commonservices.domain.facts import SuccessorFacts
from commonservices.domain.ids import of_code
from tests.commonservices.domain.made import entity, facts, in_state, party, version


def test_nothing_but_numbers_and_codes_is_kept():
    made = dated_of(facts())
    assert all(isinstance(each, (int, str, type(None))) for each in made)
    assert Dated(*made) == made
    assert made.first_end_on == date(2026, 12, 31).toordinal()
    assert made.renewal_term_m is None


def test_a_renewal_term_counts_only_with_tacit_renewal():
    assert dated_of(facts(renewal_term_m=12)).renewal_term_m is None
    assert dated_of(facts(renewal_term_m=12, auto_renew=True)).renewal_term_m == 12


def test_the_newest_sealed_amendment_is_the_coming_one():
    def later(number, sealed):
        id = of_code("arrangement_version", str(number))
        day = date(2026, 3, 1)
        return version(id=id, number=number, sealed_on=day if sealed else None, version_applies_on=date(2026, 6, 1))

    known = facts(versions=(version(), later(2, sealed=True), later(3, sealed=True), later(4, sealed=False)))
    coming = coming_version(known)
    assert coming is not None
    assert coming.number == 3
    assert governing_version(known) is coming
    assert coming_version(facts()) is None


def test_the_last_day_of_what_ended_is_the_day_before_its_step():
    assert ended_on(in_state(facts(), "TERMINATED", date(2026, 6, 11))) == date(2026, 6, 10)
    assert ended_on(in_state(facts(), "EXPIRED", date(2027, 1, 1))) == date(2026, 12, 31)
    assert ended_on(facts()) is None
    assert ended_on(facts("EXPIRED")) is None


def test_two_parties_remain_until_the_last_but_one_leaves():
    leaving = [party("WHO", withdrew_on=date(2026, 5, 1)), party("WFP", withdrew_on=date(2026, 8, 1))]
    assert alone_on(facts(parties=(party("UNEXAM", "PROVIDER"), *leaving))) == date(2026, 8, 1)
    assert alone_on(facts(parties=(party("UNEXAM", "PROVIDER"), party("UNDP"), leaving[0]))) is None


def test_use_before_a_signature_is_found_by_party():
    used = {entity("UNDP"): date(2025, 11, 30), entity("WHO"): date(2026, 3, 31)}
    known = facts(first_use=used, parties=(party("UNDP", "PROVIDER"), party("WHO", signed_on=None)))
    assert early_uses(known) == [(date(2025, 11, 30), entity("UNDP")), (date(2026, 3, 31), entity("WHO"))]
    assert dated_of(known).early_use_on == date(2025, 11, 30).toordinal()


def test_late_signatures_and_late_extensions_are_retroactive():
    late = facts(parties=(party("UNEXAM", "PROVIDER"), party("UNDP", signed_on=date(2026, 1, 10))))
    assert retroactive_days(late) == [date(2026, 1, 10)]
    assert dated_of(late).retroactive_on == str(date(2026, 1, 10).toordinal())
    assert retroactive_days(facts(effective_on=None)) == []


def test_a_ceiling_is_near_at_eighty_per_cent_and_hit_at_the_whole():
    known = facts(ceiling_amount=1000)
    assert [dated_of(replace(known, spent_amount=each)).ceiling for each in (799, 800, 1000)] == [
        "",
        "CEILING_80",
        "CEILING_HIT",
    ]


def test_only_a_signed_successor_follows():
    assert dated_of(facts(successor=SuccessorFacts("DRAFT", date(2027, 1, 1)))).followed == 0
    made = dated_of(facts(successor=SuccessorFacts("SIGNED", date(2027, 1, 1))))
    assert (made.followed, made.followed_on) == (1, date(2027, 1, 1).toordinal())
