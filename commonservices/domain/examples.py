"""A valid example for every field, for sentences that refuse and for placeholders."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.fields import Field, Kind
from commonservices.domain.sentences import ANY_RECORD

_BY_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {
        "approver": "Chief of Mission Support",
        "census_date": "2026-06-30",
        "country_iso3": "KEN",
        "code": "UNEXAM",
        "email": "name@example.org",
        "expiry_on": "2027-12-31",
        "file_name": "signed-copy.pdf",
        "language": "en",
        "latitude": "-1.2921",
        "longitude": "36.8219",
        "month": "2026-03",
        "name_en": "Shared clinic",
        "name_fr": "Dispensaire commun",
        "name_es": "Clínica común",
        "phone": "+254 20 555 0100",
        "reference": "UNEXAM-MOU_CS-2026-001",
        "share_cap": "25 per cent",
        "short_code": "UNDP",
        "signatory_name": "Demo signatory",
        "signatory_title": "Chief of Mission Support",
        "title_en": "Shared clinic",
        "title_fr": "Dispensaire commun",
    }
)
_BY_KIND: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.TEXT: "a few words",
        Kind.LONG_TEXT: "one or two sentences",
        Kind.CODE: "the code",
        Kind.CODE_SET: "two words, comma between them",
        Kind.DATE: "2026-12-31",
        Kind.MONTH: "2026-03",
        Kind.FLAG: "yes",
        Kind.AMOUNT: "1250.00",
        Kind.SCALED: "12.5",
        Kind.REFERENCE: ANY_RECORD,
        Kind.REFERENCE_SET: ANY_RECORD,
        Kind.MOMENT: "2026-12-31T12:00:00+00:00",
        Kind.DIGEST: "64 hexadecimal digits",
    }
)
_USUAL_NUMBER: Final = 12
_USUAL_DAYS: Final = 90


def example_of(field: Field, *, places: int | None = None) -> str:
    """Give a value the field takes, as it is typed; `places` says how many decimals its currency or unit has."""
    if field.name in _BY_NAME:
        return _BY_NAME[field.name]
    if field.kind in {Kind.CODE, Kind.CODE_SET}:
        return _first_code(field)
    if field.kind is Kind.INTEGER:
        return _whole_number(field)
    if field.kind is Kind.AMOUNT and places is not None:
        return f"{1250:.{places}f}"
    if field.kind is Kind.SCALED and (field.places if places is None else places) == 0:
        return "12"
    return _BY_KIND[field.kind]


def _first_code(field: Field) -> str:
    codes = codelists.load(field.code_list).active() if field.code_list else ()
    if field.code_list == "currencies":
        return "USD"
    return codes[0].code if codes else _BY_KIND[field.kind]


def _whole_number(field: Field) -> str:
    usual = _USUAL_DAYS if "days" in field.name else _USUAL_NUMBER
    low = usual if field.minimum is None else max(usual, field.minimum)
    return str(low if field.maximum is None else min(low, field.maximum))
