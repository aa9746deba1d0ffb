"""What the columns of the three registers show."""

from __future__ import annotations

from commonservices.domain.premises_rules import Finding
from commonservices.office import Office
from commonservices.queries import premises, procurement
from ui.page import PageFrame
from ui.premises.list_columns import ListColumns


def shown(columns, row) -> dict[str, str]:
    return {column.key: column.text(row) for column in columns}


def test_premises_say_what_they_are(frame: PageFrame, demo_office: Office) -> None:
    columns = ListColumns(frame).premises()
    rows = [shown(columns, row) for row in premises.rows(demo_office)]
    assert [row["standing"] for row in rows] == ["UN House", "Handed back", "Common, by compound", "Initiative"]
    assert [row["used"] for row in rows] == ["93 %", "—", "92 %", "—"]
    assert rows[2]["desks"] == "110 %"
    assert rows[2]["attention"] == "Desks over 100 % +1"
    assert rows[0]["tenure"] == "Nominal rent from the Government"
    details = {column.key: column.detail for column in columns}
    third = premises.rows(demo_office)[2]
    assert details["desks"](third) == "crit"  # type: ignore[misc]
    assert details["used"](third) == ""  # type: ignore[misc]


def test_agreements_say_how_much_is_called_off(frame: PageFrame, demo_office: Office) -> None:
    columns = ListColumns(frame).agreements()
    rows = {row.reference: shown(columns, row) for row in procurement.agreements(demo_office)}
    assert rows["UNOPS-LTA-0451"]["used"] == "82 %"
    assert rows["UNOPS-LTA-0451"]["ceiling"] == "USD 600,000"
    assert rows["UNDP-LTA-0117"]["standing"] == "Ended"
    assert rows["UNICEF-LTA-2208"]["attention"] == "Conditions open"


def test_reliances_say_who_has_signed(frame: PageFrame, demo_office: Office) -> None:
    columns = ListColumns(frame).recognitions()
    row = shown(columns, procurement.recognitions(demo_office)[0])
    assert (row["standing"], row["area"], row["value"]) == ("Not both signatories", "Human resources", "—")


def test_every_column_that_sorts_has_its_key(frame: PageFrame, demo_office: Office) -> None:
    made = ListColumns(frame)
    for columns, keys, rows in (
        (made.premises(), premises.REGISTER.keys, premises.rows(demo_office)),
        (made.agreements(), procurement.AGREEMENTS.keys, procurement.agreements(demo_office)),
        (made.recognitions(), procurement.RECOGNITIONS.keys, procurement.recognitions(demo_office)),
    ):
        assert {column.sort for column in columns} == set(keys)
        assert all(len(sorted(rows, key=key)) == len(rows) for key in keys.values())


def test_the_gravest_lines_come_first() -> None:
    crit, att = Finding(code="AREA_OVER", severity="crit"), Finding(code="NO_SHARE", severity="att")
    assert sorted([(), (att,), (crit,), (crit, att)], key=premises.grave) == [(crit, att), (crit,), (att,), ()]
