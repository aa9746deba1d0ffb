"""What is compared about claims: each with its service, its owner, the approach of its case and its papers."""

from commonservices.domain.efficiency import CbaCase
from commonservices.domain.ids import of_link
from commonservices.store import reconciling_gains
from tests.commonservices.reports.claim_records import claim, claims
from tests.commonservices.reports.small_office import SmallOffice


def test_each_claim_is_held_with_what_it_stands_on():
    with SmallOffice() as small:
        case = CbaCase(
            id=of_link("case", "one"), reference="T-CBA-1", service_id=small.ids["service"], title="Case",
            base_year=2025,
        )  # fmt: skip
        small.more = [*claims(small), case, claim(small, 7, "QUALITY", case_id=case.id)]
        with small.build().engine.connect() as connection:
            found = {each.record.reference: each for each in reconciling_gains.claims(connection)}
        first, last = found["T-EFF-01"], found["T-EFF-07"]
        assert (first.service, first.owner, first.evidence, first.approach) == ("T-S01", "ALPHA", 1, "")
        assert (first.arrangement_id, last.approach, last.evidence) == (small.ids["arrangement"], "ESTIMATED", 0)
        assert len(found) == 7


def test_a_register_without_claims_compares_nothing():
    with SmallOffice() as small, small.build().engine.connect() as connection:
        assert reconciling_gains.claims(connection) == []
