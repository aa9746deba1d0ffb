"""Rows are written in blocks and come back as they were, as often as they are asked for."""

# ruff: noqa: DTZ001 - cells know no zone

from datetime import date, datetime, time
from decimal import Decimal

from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.exchange.tables.spool import ERROR, MOMENT, NO_RESULT, TIME, Spool, rows_in


def test_every_kind_of_cell_comes_back(tmp_path):
    spool = Spool(tmp_path / "0.rows")
    spool.add(
        3,
        [
            None,
            "é\u0627",
            True,
            7,
            b"1.25",
            float(date(2025, 1, 1).toordinal()),
            (ERROR, "#N/A"),
            (NO_RESULT, "A1+1"),
            (MOMENT, 2025, 1, 2, 3, 4, 5, 6000),
            (TIME, 6, 30, 0, 0),
        ],
    )
    spool.close()
    assert list(rows_in(tmp_path / "0.rows")) == [
        (
            3,
            (
                None,
                "é\u0627",
                True,
                7,
                Decimal("1.25"),
                date(2025, 1, 1),
                ErrorCell("#N/A"),
                NoResult("A1+1"),
                datetime(2025, 1, 2, 3, 4, 5, 6000),
                time(6, 30),
            ),
        ),
    ]


def test_many_rows_are_written_block_by_block(tmp_path):
    spool = Spool(tmp_path / "0.rows")
    written = [spool.add(number, ["x"] * 100) for number in range(1, 501)]
    spool.close()
    assert any(written)
    assert [number for number, _ in rows_in(tmp_path / "0.rows")] == list(range(1, 501))


def test_long_texts_make_smaller_blocks(tmp_path):
    spool = Spool(tmp_path / "0.rows")
    assert any(spool.add(number, ["y" * 30_000], 30_000) for number in range(200))
    spool.close()


def test_a_sheet_without_rows_gives_none(tmp_path):
    Spool(tmp_path / "0.rows").close()
    assert list(rows_in(tmp_path / "0.rows")) == []
