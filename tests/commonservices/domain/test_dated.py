"""What a calendar hangs on, drawn from facts."""

from dataclasses import replace
from datetime import date

from commonservices.domain.dated import Dated, dated_of, early_uses, retroactive_days
from commonservices.domain.facts import SuccessorFacts
from tests.commonservices.domain.made import entity, facts, party


def test_nothing_but_numbers_and_codes_is_kept():
    made = dated_of(facts())
    assert all(isinstance(each, (int, str, type(None))) for each in made)
    assert Dated(*made) == made
    assert made.first_end_on == date(2026, 12, 31).toordinal()
    assert made.renewal_term_m is None


def test_a_renewal_term_counts_only_with_tacit_renewal():
    assert dated_of(facts(renewal_term_m=12)).renewal_term_m is None
    assert dated_of(facts(renewal_term_m=12, auto_renew=True)).renewal_term_m == 12


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
