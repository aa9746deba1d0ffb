"""The forms of many partners at once: one file each, nothing overwritten, and whoever gets none is named with why."""

from datetime import date

from commonservices.domain.partners import Entity
from commonservices.domain.shared_services import Participation
from commonservices.exchange.returning.recognise import FORM_SHEET, recognise
from commonservices.exchange.tables import TableFile
from commonservices.exchange.tables.reader import read_into
from commonservices.queries.entities import entity_by_code
from commonservices.reports.forms.several import write_forms
from commonservices.reports.forms.writing import suggested_name
from commonservices.store.rows import fetch

MONTH = (date(2026, 9, 1), date(2026, 9, 30))


def test_each_partner_gets_a_file_and_who_has_nothing_to_fill_in_is_named(shared_demo, tmp_path):
    partners = [entity_by_code(shared_demo, code) for code in ("WFP", "UNDP")]
    with shared_demo.engine.connect() as connection:
        users = {each.entity_id for each in fetch(connection, Participation)}
        nobody = next(each for each in fetch(connection, Entity) if each.id not in users)
    taken = tmp_path / suggested_name(shared_demo, "usage", partners[0], MONTH, "en")
    taken.write_bytes(b"somebody's work")
    steps = []
    made = write_forms(
        shared_demo, "usage", [*partners, nobody], MONTH, tmp_path, "en", tell=lambda *told: steps.append(told)
    )
    assert taken.read_bytes() == b"somebody's work"
    assert [each.path.name if each.path else None for each in made] == [
        taken.name.replace(".xlsx", " (2).xlsx"),
        suggested_name(shared_demo, "usage", partners[1], MONTH, "en"),
        None,
    ]
    assert (made[2].refused.rule, made[2].rows) == ("form_nothing_to_fill", 0)
    assert all(each.rows > 0 for each in made[:2])
    assert [told for told in steps if told[2] == "making_forms"] == [
        (0, 3, "making_forms"),
        (1, 3, "making_forms"),
        (2, 3, "making_forms"),
    ]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(
        {taken.name, made[0].path.name, made[1].path.name}
    )
    kept = tmp_path / "kept"
    kept.mkdir()
    with TableFile(made[1].path, kept, read_into(made[1].path, kept)) as table:
        assert recognise(table) == FORM_SHEET
