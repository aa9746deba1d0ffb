"""Published lists of exchange rates: the four forms, their traps, and files that are something else."""

from __future__ import annotations

import locale
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.exchange_editions import Edition, edition
from commonservices.errors import Known, RuleBroken
from commonservices.exchange.operational_rates import LARGEST, read, rows_of
from tests.commonservices.exchange.rate_files import LINES, RATES, feed, page, quoted, tabbed, unquoted

FORMS = {"tab": tabbed, "comma": unquoted, "quoted": quoted, "xml": feed, "page": page}


def told(content: bytes, name: str = "rates.xls") -> Edition:
    return edition(rows_of(content, name))


def rates_of(found: Edition) -> dict[str, str]:
    return {each.currency: str(each.rate) for each in found.rates}


def fault(content: bytes) -> Known:
    with pytest.raises(Known) as caught:
        rows_of(content, "rates.xls")
    return caught.value


@pytest.mark.parametrize("form", FORMS)
def test_each_of_the_published_forms_gives_the_same_rates(form: str) -> None:
    found = told(FORMS[form]())
    assert rates_of(found) == RATES
    assert (found.effective_on, found.lines, found.full) == (date(2099, 1, 1), 9, True)
    assert (found.refused, found.unknown) == ((), ())


def test_commas_within_names_do_not_push_the_code_away() -> None:
    assert {"CDF", "MGA", "YER"} <= set(rates_of(told(unquoted())))


def test_a_text_named_like_a_workbook_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "rates.xls"
    path.write_bytes(tabbed())
    assert rates_of(edition(read(path))) == RATES


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    assert rates_of(told(tabbed(end=end))) == RATES


def test_four_literal_signs_after_the_schema_are_no_trouble() -> None:
    assert b"\\r\\n" in feed()
    assert rates_of(told(feed())) == RATES


def test_tabs_and_blanks_around_code_and_rate_are_taken_off() -> None:
    line = b"Kazakhstan\tTenge\tKZT\t\t 01 Jan 2099 \t  500.5 \t\r\n"
    assert rates_of(told(line)) == {"KZT": "500.5"}


@pytest.mark.parametrize("form", ["tab", "comma", "xml", "page"])
def test_months_are_english_whatever_the_computer_speaks(form: str) -> None:
    kept = locale.setlocale(locale.LC_TIME)
    try:
        for name in ("fr_FR.UTF-8", "ar_EG.UTF-8", "C"):
            try:
                locale.setlocale(locale.LC_TIME, name)
            except locale.Error:
                continue
            assert told(FORMS[form](day="01 Feb 2099")).effective_on == date(2099, 2, 1)
    finally:
        locale.setlocale(locale.LC_TIME, kept)
    with pytest.raises(RuleBroken, match="cannot be read"):
        told(FORMS[form](day="01 févr 2099"))


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_coding_of_a_text_is_read(coding: str) -> None:
    text = f"Côte d'Ivoire\tCFA Franc\tXOF\t01 Jan 2099\t612.25\n{tabbed().decode()}"
    assert rates_of(told(text.encode(coding))) == RATES


def test_a_coding_named_in_the_xml_does_not_matter() -> None:
    head = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    assert rates_of(told(feed(head=head))) == RATES


def test_a_line_number_is_that_of_the_file() -> None:
    wrong = (*LINES[:2], ("Somewhere", "Money", "KES", "12,5"), *LINES[2:])
    for form in ("tab", "xml"):
        found = told(FORMS[form](wrong))
        (line,) = found.refused
        assert FORMS[form](wrong).decode().splitlines()[line.line - 1].count("KES") == 1, form
        assert line.broken.rule == "rates_not_a_number"
        assert rates_of(found) == RATES


def test_remarks_of_a_page_are_passed_over_and_keep_the_lines_where_they_are() -> None:
    remark = b"<!-- <tr><td>Old</td><td>Money</td>\n<td>KES</td><td>01 Jan 2099</td><td>5</td></tr> -->"
    found = told(page().replace(b"<tr><td>Togo", remark + b"<tr><td>Togo"))
    assert rates_of(found) == RATES
    assert rates_of(told(page() + b"<!-- never ends")) == RATES


@pytest.mark.parametrize("piece", [b"<a", b"<!--", b"-->", b"<td", b"<tr><td>", b"&amp", b'"', b"x,", b"\t"])
def test_a_long_file_of_one_piece_is_refused_quickly(piece: bytes) -> None:
    content = b"<table>" + piece * (200_000 // len(piece)) if piece[:1] in b"<-&" else piece * 100_000
    with pytest.raises((Known, RuleBroken)):
        told(content)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "rates_not_read"),
        (b" \r\n \n", "rates_not_read"),
        (b"AFN\0\0\0", "rates_not_read"),
        (b"<feed><rate>1</rate></feed>", "rates_not_read"),
        (b"PK\x03\x04 a workbook", "rates_workbook"),
        (b"\xd0\xcf\x11\xe0 an old workbook", "rates_workbook"),
        (feed()[:-40], "rates_broken"),
        (b"<UN_OPERATIONAL_RATES_DATASET><a></UN_OPERATIONAL_RATES_DATASET>", "rates_broken"),
        (b"x" * (LARGEST + 1), "rates_too_large"),
    ],
)
def test_files_that_are_something_else_are_refused_in_one_sentence(content: bytes, key: str) -> None:
    caught = fault(content)
    assert caught.key == key
    assert "rates.xls" in caught.message
    assert caught.advice


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "http://example.org/rates.dtd">',
    ],
)
def test_a_file_with_entities_of_its_own_is_refused(declared: str) -> None:
    assert fault(feed(head=declared)).key == "rates_hostile"
    assert fault(declared.encode("utf-16") + feed().decode().encode("utf-16")[2:]).key == "rates_hostile"


def test_an_entity_that_nobody_declared_breaks_the_file() -> None:
    assert fault(feed().replace(b"Togo", b"&togo;")).key == "rates_broken"


@given(st.binary(max_size=300))
def test_no_bytes_at_all_bring_more_than_a_refusal(content: bytes) -> None:
    try:
        found: Any = told(content)
    except (Known, RuleBroken):
        return
    assert all(each.rate > 0 for each in found.rates)


@given(st.integers(0, 2000), st.sampled_from(sorted(FORMS)))
def test_a_file_that_breaks_off_gives_no_rate_that_is_not_in_it_but_for_its_last_line(cut: int, form: str) -> None:
    try:
        found = told(FORMS[form]()[:cut])
    except (Known, RuleBroken):
        return
    last = max((each.line for each in found.rates), default=0)
    for each in found.rates:
        assert RATES[each.currency] == str(each.rate) or (each.line == last and form != "xml")
