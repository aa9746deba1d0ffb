"""Spellings of days in four languages, and what is refused, with the rule that refuses it."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.domain.dates import read_date, read_month
from commonservices.errors import RuleBroken


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "1st January 2027", date(2027, 1, 1)),
        ("en", "2nd of February 2027", date(2027, 2, 2)),
        ("en", "3rd Mar 2027", date(2027, 3, 3)),
        ("en", "April 4th, 2027", date(2027, 4, 4)),
        ("en", "5-May-2027", date(2027, 5, 5)),
        ("en", "JUNE 6 2027", date(2027, 6, 6)),
        ("en", "7/13/2027", date(2027, 7, 13)),
        ("en", "13/7/2027", date(2027, 7, 13)),
        ("en", "2027-8-9", date(2027, 8, 9)),
        ("en", "29 Feb 2028", date(2028, 2, 29)),
        ("fr", "1er mars 2027", date(2027, 3, 1)),
        ("fr", "le 2 avril 2027", date(2027, 4, 2)),
        ("fr", "3 mai 2027", date(2027, 5, 3)),
        ("fr", "4 juin 2027", date(2027, 6, 4)),
        ("fr", "5 juillet 2027", date(2027, 7, 5)),
        ("fr", "6 AOÛT 2027", date(2027, 8, 6)),
        ("fr", "7/8/2027", date(2027, 8, 7)),
        ("fr", "8 fevrier 2027", date(2027, 2, 8)),
        ("es", "9 de enero de 2027", date(2027, 1, 9)),
        ("es", "10 de febrero del 2027", date(2027, 2, 10)),
        ("es", "el 11 de abril de 2027", date(2027, 4, 11)),
        ("es", "12 mayo 2027", date(2027, 5, 12)),
        ("es", "13 sept 2027", date(2027, 9, 13)),
        ("es", "1/2/2027", date(2027, 2, 1)),
        ("es", "14 Octubre 2027", date(2027, 10, 14)),
        ("ar", "\u0661\u0665 يناير \u0662\u0660\u0662\u0667", date(2027, 1, 15)),
        ("ar", "16 فبراير 2027", date(2027, 2, 16)),
        ("ar", "17 تشرين الثاني 2027", date(2027, 11, 17)),
        ("ar", "18 من أبريل 2027", date(2027, 4, 18)),
        ("ar", "\u0661/\u0662/\u0662\u0660\u0662\u0667", date(2027, 2, 1)),
        ("ar", "19 نيسان 2027", date(2027, 4, 19)),
        ("ar", "۲۰ مايو ۲۰۲۷", date(2027, 5, 20)),
    ],
)
def test_a_day_is_read_as_its_language_writes_it(language, text, expected):
    assert read_date(text, language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", "", "not_a_date"),
        ("en", "tomorrow", "not_a_date"),
        ("en", "31 Dec '26", "not_a_date"),
        ("en", "2026-13-01", "not_a_date"),
        ("en", "2026-00-10", "not_a_date"),
        ("en", "2026-01-00", "not_a_date"),
        ("en", "1/2/3/2026", "not_a_date"),
        ("en", "1 Ja 2026", "not_a_date"),
        ("en", "1 Smarch 2026", "not_a_date"),
        ("en", "5 & 6 & 2026", "not_a_date"),
        ("en", "02/03/2026", "ambiguous_date"),
        ("en", "11-12-2026", "ambiguous_date"),
        ("en", "20260230", "no_such_day"),
        ("en", "2100-02-29", "no_such_day"),
        ("en", "June 31, 2026", "no_such_day"),
        ("en", "1 Jan 1899", "year_out_of_range"),
        ("en", "31 Dec 2200", "year_out_of_range"),
        ("fr", "32 janvier 2026", "no_such_day"),
        ("fr", "1er 2026", "not_a_date"),
        ("fr", "30 février 2026", "no_such_day"),
        ("es", "31 de junio de 2026", "no_such_day"),
        ("es", "de de de", "not_a_date"),
        ("ar", "٣١ نيسان ٢٠٢٦", "no_such_day"),
        ("ar", "٣١ ٢٠٢٦", "not_a_date"),
    ],
)
def test_what_is_no_day_is_refused_by_its_own_rule(language, text, rule):
    with pytest.raises(RuleBroken) as caught:
        read_date(text, language=language, field="expiry_on")
    assert (caught.value.rule, caught.value.field, caught.value.value) == (rule, "expiry_on", text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "2027-12", date(2027, 12, 1)),
        ("en", "12-2027", date(2027, 12, 1)),
        ("en", "Dec. 2027", date(2027, 12, 1)),
        ("fr", "août 2027", date(2027, 8, 1)),
        ("fr", "1er août 2027", date(2027, 8, 1)),
        ("es", "enero de 2027", date(2027, 1, 1)),
        ("ar", "كانون الأول ٢٠٢٧", date(2027, 12, 1)),
        ("ar", "\u0662\u0660\u0662\u0667-\u0660\u0665", date(2027, 5, 1)),
    ],
)
def test_a_month_is_read_as_its_language_writes_it(language, text, expected):
    assert read_month(text, language=language) == expected
