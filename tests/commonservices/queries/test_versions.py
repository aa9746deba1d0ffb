"""The versions of the terms, and two of them or two arrangements side by side."""

from datetime import date

import pytest

from commonservices.actions import amendments
from commonservices.queries.versions import compare_arrangements, compare_versions, record_of, versions
from tests.builders import an_office, parties_of
from tests.commonservices.actions.lives import a_draft, active, refused


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as made:
        yield made


def test_versions_are_listed_newest_first_with_what_an_open_one_lacks(office):
    id = active(office)
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 9, 1), values={"ceiling_amount": "5.00"})
    wfp = parties_of(office, id)["WFP"].id
    amendments.sign(office, id, wfp, "Omar Said", "Director", office.today())
    newest, first = versions(office, id)
    assert (newest.number, newest.status, newest.changed, newest.retroactive) == (2, "open", ("ceiling_amount",), True)
    signed = [(each.code, each.signed_on) for each in newest.signatures]
    assert signed == [("UNDP", None), ("UNICEF", None), ("WFP", office.today())], "the lines do not move as they sign"
    assert [each.rule for each in newest.missing] == ["signature_missing", "amendment_paper_missing"]
    assert (first.number, first.status, first.changed, len(first.signatures)) == (1, "current", (), 3)
    assert first.missing == ()


def test_sealed_and_past_versions_are_told_apart(office):
    id = active(office)
    for number, applies in ((1, office.today()), (2, date(2026, 12, 1))):
        values = {"ceiling_amount": f"{number}.00"}
        amendments.amend(office, id, reason="prices", applies_on=applies, values=values)
        amendments.seal(office, id, waive_reason="paper only")
        for party in parties_of(office, id).values():
            amendments.sign(office, id, party.id, "Omar Said", "Director", office.today())
    assert [line.status for line in versions(office, id)] == ["sealed", "current", "past"]


def test_two_versions_stand_side_by_side(office):
    id = active(office)
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 11, 1), values={"ceiling_amount": "5.00"})
    seen = compare_versions(office, id, 1, 2)
    differing = {row.field: (row.left, row.right) for row in seen.differing}
    assert differing == {
        "version_reason": ("", "prices"),
        "version_applies_on": (None, date(2026, 11, 1)),
        "ceiling_amount": (None, 500),
    }
    assert {row.field for row in seen.rows} >= {"title_en", "expiry_on", "sdg"}
    refused("no_such_version", lambda: compare_versions(office, id, 1, 3))


def test_two_arrangements_stand_side_by_side(office):
    one, other = active(office), a_draft(office, title_en="Clinic", parties=(("WHO", "PROVIDER"), ("WFP", "CLIENT")))
    seen = compare_arrangements(office, one, other)
    differing = {row.field: (row.left, row.right) for row in seen.differing}
    assert differing["title_en"] == ("Shared fuel", "Clinic")
    assert differing["parties"][1] == ("WFP:CLIENT", "WHO:PROVIDER")
    assert differing["state"] == ("ACTIVE", "DRAFT")
    assert seen.left[1] == 1
    assert [record_of(name) is not None for name in ("title_en", "type", "parties")] == [True, True, False]
