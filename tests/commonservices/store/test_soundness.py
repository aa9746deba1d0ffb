"""What must hold across records is checked by itself, each rule with its own sentence."""

from decimal import Decimal

import pytest

from commonservices.actions import arrangements
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.office import Office
from commonservices.store.checking import check
from commonservices.store.engine import write_transaction
from commonservices.store.soundness import invariant_faults, list_faults
from tests.builders import a_service, an_arrangement, entity
from tests.commonservices.store.acts import force_state


def faults(office: Office) -> list[str]:
    with office.engine.connect() as connection:
        return [each.message for each in invariant_faults(connection, office.today(), office.vault, thorough=False)]


def write(office: Office, statement: str) -> None:
    with write_transaction(office.engine) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.exec_driver_sql(statement)


def test_a_sound_register_has_no_faults(office: Office) -> None:
    added = an_arrangement(office)
    a_service(office, arrangement_id=added.id)
    assert faults(office) == []


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE arrangement SET reference = 'SAME'", "More than one arrangement has the reference SAME."),
        ("UPDATE arrangement SET version_id = NULL", "The arrangement UNEXAM-MOU_CS-2026-001 has lost its terms."),
        (
            "UPDATE arrangement_version SET row_state = 1 WHERE sealed_on IS NULL",
            "The arrangement UNEXAM-MOU_CS-2026-002 has lost its terms.",
        ),
        (
            "UPDATE arrangement_party SET row_state = 1 WHERE role = 'CLIENT'",
            "The arrangement UNEXAM-MOU_CS-2026-001 has fewer than 2 parties.",
        ),
        (
            "UPDATE arrangement_party SET entity_id = (SELECT entity_id FROM arrangement_party LIMIT 1)",
            "The arrangement UNEXAM-MOU_CS-2026-001 has fewer than 2 parties.",
        ),
        ("UPDATE usage_span SET lines = 9", ""),
        ("DELETE FROM arrangement_text WHERE rowid = 1", "What the search finds is not what the list shows."),
        (
            "UPDATE register_arrangement SET title_en = 'x' WHERE n = 1",
            "The list shows UNEXAM-MOU_CS-2026-001 other than its record says.",
        ),
        (
            "DELETE FROM register_flag",
            "The list shows UNEXAM-MOU_CS-2026-001 other than its record says.",
        ),
        (
            "DELETE FROM register_arrangement WHERE n = 2",
            "The list shows UNEXAM-MOU_CS-2026-002 other than its record says.",
        ),
        ("UPDATE arrangement SET row_state = 1", "The list shows one arrangement or more that is not in the register."),
    ],
)
def test_each_rule_says_what_is_wrong(office: Office, statement: str, sentence: str) -> None:
    one, _ = an_arrangement(office), an_arrangement(office)
    arrangements.set_fields(office, one.id, {"effective_on": "2026-01-01", "expiry_on": "2026-11-30"})
    force_state(office, one.id, "ACTIVE")
    write(office, statement)
    assert sentence in faults(office) if sentence else faults(office) == []


def test_a_gain_is_worked_out_again_and_told_where_its_figures_come_to_another(office: Office) -> None:
    service = a_service(office).id
    figures: dict[str, object] = {"baseline_unit_cost": Decimal(10), "actual_unit_cost": Decimal(8)}
    figures |= {"actual_volume": Decimal(5), "formula": "MONEY_1", "category": "COST_SAVING", "stream": "BOS"}
    with office.work("claims_made") as work:
        for number, gain in enumerate((10_00, 10_01), start=1):
            work.put(
                EfficiencyRecord(
                    id=office.new_id(), reference=f"E-{number}", service_id=service, year=2024 + number, gain=gain,
                    owner_id=entity("WFP"), state="REALISED", **figures,  # type: ignore[arg-type]
                )
            )  # fmt: skip
    assert faults(office) == ["The gain of the claim E-2 is not what its figures come to."]


def test_rows_whose_day_has_come_are_not_called_wrong(office: Office) -> None:
    one = an_arrangement(office, effective_on="2026-01-01", expiry_on="2027-06-30")
    force_state(office, one.id, "ACTIVE")
    office.clock.move(days=200)
    with office.engine.connect() as connection:
        assert list(list_faults(connection, office.today())) == []
    assert check(office).sound
