"""The sheets of arrangements and parties."""

from datetime import date
from decimal import Decimal

from commonservices.reports.headquarters import export
from commonservices.reports.xlsx import read_rows
from tests.commonservices.reports.small_office import QUARTER


def rows(path, sheet):
    return [row for _, row in read_rows(path, sheet)]


def test_an_arrangement_stands_with_codes_for_machines_and_words_for_people(small, saved):
    small.change("version", sustain_flags=frozenset())
    export(small.build(), saved, language="fr", **QUARTER)
    (row,) = rows(saved, "Arrangements")
    assert (row["type_code"], row["state_code"], row["state"]) == ("SLA", "ACTIVE", "En vigueur")
    assert (row["title"], row["lead"], row["parties"]) == ("Réparations", "ALPHA", "ALPHA, BETA TWO")
    assert (row["effective_on"], row["expiry_on"], row["last_notice_on"]) == (
        date(2025, 1, 1), date(2027, 12, 31), date(2027, 10, 2),
    )  # fmt: skip
    assert (row["ceiling"], row["currency"], row["in_force"]) == (Decimal("15000.5"), "EUR", True)
    assert row["legal_basis_codes"] == "FR_105_11"
    assert row["sustain"] is None
    assert row["id"] == str(small.ids["arrangement"])


def test_without_a_ceiling_there_is_no_amount_and_no_currency(small, saved):
    small.change("version", ceiling_amount=None)
    export(small.build(), saved, language="en", **QUARTER)
    (row,) = rows(saved, "Arrangements")
    assert (row["ceiling"], row["currency"]) == (None, None)


def test_parties_stand_by_code_with_their_signatures(small, saved):
    small.change("party_two", withdrew_on=date(2026, 2, 28))
    export(small.build(), saved, language="fr", **QUARTER)
    first, second = rows(saved, "Parties")
    assert (first["entity"], first["role_code"], first["signed_on"]) == ("ALPHA", "PROVIDER", date(2025, 1, 1))
    assert (second["entity_name"], second["withdrew_on"], second["joined_on"]) == (
        "Bêta", date(2026, 2, 28), date(2025, 1, 1),
    )  # fmt: skip
