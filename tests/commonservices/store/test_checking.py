"""A check finds what other programs do to the file, and says where."""

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices import office as opened
from commonservices.actions import arrangements, documents, usage
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.store.checking import AREAS, Finding, Report, check
from commonservices.store.diagnose import driver, open_raw
from tests.builders import a_service, an_arrangement, an_office, entity
from tests.commonservices.store.small_store import KEY


@pytest.fixture
def filled(office: Office) -> Office:
    """An office with something of everything."""
    added = an_arrangement(office, title_en="Shared fuel", effective_on="2026-01-01", expiry_on="2026-12-31")
    service = a_service(office, arrangement_id=added.id)
    for month in (1, 2, 3):
        usage.set_usage(office, service.id, entity("WFP"), date(2026, month, 1), str(month))
    arrangements.set_field(office, added.id, "title_en", "Joint fuel")
    arrangements.set_field(office, added.id, "notes", "A note")
    assert office.path is not None
    paper = office.path.with_name("paper.txt")
    paper.write_text("signed")
    documents.attach(office, "arrangement", added.id, paper, "SIGNED_COPY")
    return office


def tamper(office: Office, *statements: str, **values: Any) -> None:
    """Change the file as another program would, past everything."""
    assert office.path is not None
    connection = open_raw(office.path, office.key)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement, values)
    connection.close()


def areas(report: Report) -> set[str]:
    return {finding.area for finding in report.findings}


def said(report: Report) -> str:
    return "\n".join(f"{finding.message} {finding.where}" for finding in report.findings)


def test_a_store_nobody_touched_is_sound(filled: Office) -> None:
    told: list[tuple[int, int, str]] = []
    report = check(filled, thorough=True, tell=lambda *given: told.append(given))
    assert report.findings == ()
    assert report.sound
    assert [words for _, _, words in told] == [*(f"checking_{area}" for area in AREAS), "checked"]
    assert {of for _, of, _ in told} == {len(AREAS)}


def test_a_store_with_a_key_is_checked_too(tmp_path: Path) -> None:
    with an_office(tmp_path, key=KEY) as office:
        an_arrangement(office)
        assert check(office, thorough=True).sound
        tamper(office, "UPDATE arrangement_version SET title_en = 'Forged'")
        assert "Forged" in said(check(office))


def test_a_title_changed_in_its_table_is_found(filled: Office) -> None:
    tamper(filled, "UPDATE arrangement_version SET title_en = 'Forged'")
    report = check(filled)
    assert areas(report) == {"rebuild", "invariants"}
    assert "title en “Forged”, the journal says “Joint fuel”" in said(report)


def test_a_cell_changed_in_the_journal_is_found(filled: Office) -> None:
    tamper(filled, "UPDATE j_cell SET value = '\"Forged\"' WHERE value = '\"Joint fuel\"'")
    report = check(filled)
    assert areas(report) == {"chain", "rebuild"}
    assert "A cell is not as the change set says." in said(report)
    assert "UNEXAM-MOU_CS-2026-001" in said(report)


def test_table_and_cell_changed_alike_are_still_found_by_the_chain(filled: Office) -> None:
    tamper(
        filled,
        "UPDATE j_cell SET value = '\"Forged\"' WHERE value = '\"Joint fuel\"'",
        "UPDATE arrangement_version SET title_en = 'Forged'",
    )
    report = check(filled)
    assert "chain" in areas(report)
    assert "rebuild" not in areas(report)


@pytest.mark.parametrize("old", ["Joint fuel", "field_set"])
def test_a_byte_changed_in_a_change_set_is_found(filled: Office, old: str) -> None:
    tamper(
        filled,
        "UPDATE j_tx SET body = CAST(replace(CAST(body AS TEXT), :old, :new) AS BLOB) WHERE n = "
        "(SELECT max(n) FROM j_tx WHERE CAST(body AS TEXT) LIKE '%' || :old || '%')",
        old=old,
        new=old[:-1] + "x",
    )
    report = check(filled)
    assert areas(report) == {"chain"}
    assert "its content does not fit its hash" in said(report)


def test_a_change_set_that_is_no_longer_readable_is_found(filled: Office) -> None:
    tamper(filled, "UPDATE j_tx SET body = x'00ff' WHERE n = 4")
    assert "The change set cannot be read. 4 ·" in said(check(filled))


@pytest.mark.parametrize("column", ["actor", "why", "subject", "act"])
def test_a_heading_changed_beside_its_change_set_is_found(filled: Office, column: str) -> None:
    tamper(filled, f"UPDATE j_tx SET {column} = 'forged' WHERE n = 4")  # noqa: S608 a list of ours
    report = check(filled)
    assert areas(report) == {"chain"}
    assert f"another {column} than its row" in said(report)


def forget(number: str) -> tuple[str, ...]:
    tables = {"j_tx": "n", "j_cell": "tx", "j_part": "tx", "j_saw": "tx", "j_head": "tx"}
    return tuple(f"DELETE FROM {table} WHERE {column} = {number}" for table, column in tables.items())  # noqa: S608


def test_the_last_change_set_taken_away_is_found(filled: Office) -> None:
    tamper(filled, "CREATE TEMP TABLE t AS SELECT max(n) n FROM j_tx", *forget("(SELECT n FROM t)"))
    report = check(filled)
    assert "chain" in areas(report)
    assert "The last change sets of this writer are missing" in said(report)
    assert "The newest change set is missing." in said(report)


def test_a_change_set_taken_out_of_the_middle_is_found(filled: Office) -> None:
    tamper(filled, *forget("5"))
    report = check(filled)
    assert "chain" in areas(report)
    assert "Before this change set, change set 5 of its writer is missing." in said(report)


def test_cells_left_behind_by_a_change_set_are_found(filled: Office) -> None:
    tamper(filled, "DELETE FROM j_tx WHERE n = 5")
    assert "A cell belongs to a change set that is not there." in said(check(filled))


def test_a_part_taken_away_or_changed_is_found(filled: Office) -> None:
    tamper(filled, "UPDATE j_part SET body = CAST(replace(CAST(body AS TEXT), 'WFP', 'WXP') AS BLOB)")
    assert "A part of the change set was altered." in said(check(filled))
    tamper(filled, "DELETE FROM j_part")
    assert "A part of the change set is missing." in said(check(filled))


def test_a_row_inserted_into_usage_is_found(filled: Office) -> None:
    tamper(
        filled,
        "INSERT INTO monthly_usage SELECT randomblob(16), service_id, consumer_id, '2026-09-01', 7, unit, note,"
        " entered_by, row_state, open_conflicts FROM monthly_usage LIMIT 1",
    )
    report = check(filled)
    assert areas(report) == {"rebuild", "invariants"}
    assert "The table of the monthly usage says it is present, the journal says it is absent." in said(report)
    assert "The months of use on record differ from the usage that is entered." in said(report)


def test_a_row_deleted_from_a_table_is_found(filled: Office) -> None:
    tamper(filled, "DELETE FROM arrangement_party WHERE role = 'CLIENT'")
    report = check(filled)
    assert "says it is absent, the journal says it is present" in said(report)
    assert "rebuild" in areas(report)


def test_a_saw_pointer_or_head_taken_away_is_found(filled: Office) -> None:
    tamper(filled, "DELETE FROM j_head WHERE tx = (SELECT max(tx) FROM j_head)")
    assert "list of newest cells" in said(check(filled))
    tamper(filled, "DELETE FROM j_saw")
    assert "What the writer saw is not as the change set says." in said(check(filled))


def test_a_delete_mark_is_found(filled: Office) -> None:
    tamper(filled, 'INSERT INTO j_del SELECT entity, "row", tx FROM j_head LIMIT 1')
    assert "list of removed records" in said(check(filled))


def test_a_missing_document_is_found_and_a_changed_one_when_thorough(filled: Office) -> None:
    assert filled.vault is not None
    (kept,) = [path for path in filled.vault.folder.rglob("*") if path.is_file()]
    kept.write_bytes(b"forged")
    assert check(filled).sound
    assert "is not what was attached" in said(check(filled, thorough=True))
    kept.unlink()
    assert "The document paper.txt is no longer in the documents folder." in said(check(filled))


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "keyed"])
def test_a_damaged_page_is_found(tmp_path: Path, key: bytes | None) -> None:
    office = an_office(tmp_path, key=key)
    office.close(backup=False)
    assert office.path is not None
    again = opened.open_office(office.path, clock=office.clock, actor="x", key=key, check_place=False)
    size = office.path.stat().st_size
    with office.path.open("r+b") as file:
        for page in range(size // 4096 // 2, size // 4096 - 1):
            file.seek(4096 * page)
            file.write(b"\x17" * 4096)
    report = check(again, thorough=True)
    assert report.of("file")
    assert "A page of the file is damaged." in said(report) or "cannot be read to its end" in said(report)
    again.engine.dispose()
    assert again._lock is not None
    again._lock.release()


def test_an_office_as_of_a_day_and_one_in_memory_can_be_asked(filled: Office) -> None:
    with filled.as_of(filled.today()) as then:
        report = check(then)
    assert "file" not in areas(report)


def test_a_report_gives_its_findings_by_area() -> None:
    one, other = Finding("file", "A page"), Finding("chain", "A link", "3")
    report = Report((one, other))
    assert report.of("file") == (one,)
    assert report.of("rebuild") == ()
    assert not report.sound
    assert dataclasses.astuple(other) == ("chain", "A link", "3")


def test_very_many_findings_are_cut(filled: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commonservices.store.checking.MOST", 3)
    tamper(filled, "UPDATE entity SET name_fr = 'x'")
    assert len(check(filled).of("rebuild")) == 3


def test_the_check_writes_nothing(filled: Office) -> None:
    assert filled.path is not None
    connection = open_raw(filled.path)
    before = connection.execute("PRAGMA data_version").fetchone()
    check(filled, thorough=True)
    assert connection.execute("PRAGMA data_version").fetchone() == before
    connection.close()


def test_a_tell_that_stops_the_check_is_obeyed(filled: Office) -> None:
    def stop(step: int, _of: int, _words: str) -> None:
        if step == 1:
            raise Known("stopped", "enough")

    with pytest.raises(Known, match="enough"):
        check(filled, tell=stop)
    assert driver() is not None
