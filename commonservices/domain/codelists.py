"""The code lists the program ships: each code once, with its words in four languages."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from commonservices.domain import code_lending
from commonservices.domain.text import fold
from commonservices.paths import resource

Code = code_lending.Code
CodeList = code_lending.CodeList
LANGUAGES: Final = ("en", "fr", "es", "ar")

# A reference table kept as CSV becomes a code list by naming its code column and the stem of its label columns.
_CSV_LISTS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "a4p_priorities": ("code", "title_"),
        "apportionment_keys": ("code", "name_"),
        "countries": ("iso3", "name_"),
        "currencies": ("code", "name_"),
        "premises_tenure": ("code", "name_"),
        "sdg_goals": ("number", "title_"),
        "service_catalogue": ("service_code", "service_"),
        "un_entities": ("acronym", "name_"),
        "un_missions": ("acronym", "name_"),
    }
)


class Entity(NamedTuple):
    """A United Nations entity of the seed list."""

    acronym: str
    name_en: str
    name_fr: str
    name_es: str
    kind: str
    billing_channel: str
    unsdg_member: bool
    website: str


class Mission(NamedTuple):
    """A field mission or office of the seed list, open or ended."""

    acronym: str
    name_en: str
    name_fr: str
    kind: str
    countries: tuple[str, ...]
    start_year: int
    end_year: int | None
    languages: tuple[str, ...]
    fiscal_calendar: str


class Alias(NamedTuple):
    """Another name under which people know an entity or a mission."""

    applies_to: str
    acronym: str
    alias: str
    lang: str
    kind: str


class Country(NamedTuple):
    """A country or area with its three codes and its names."""

    iso2: str
    iso3: str
    numeric: str
    names: Mapping[str, str]

    def name(self, lang: str = "en") -> str:
        """Give the name in one language, in English when there is none."""
        return self.names.get(lang) or self.names["en"]


class CatalogueItem(NamedTuple):
    """A service the United Nations may share, with its usual unit and way of splitting its cost."""

    code: str
    line: str
    name_en: str
    name_fr: str
    unit: str
    method: str


class HxlTag(NamedTuple):
    """The humanitarian exchange hashtag of one column of one sheet."""

    sheet: str
    meaning: str
    tag: str


class Match(NamedTuple):
    """One entity or mission that a typed name can mean, and the name that matched."""

    applies_to: str
    acronym: str
    matched: str
    lang: str


def names() -> tuple[str, ...]:
    """Give the names of all lists that can be loaded, sorted."""
    own = {path.stem for path in _folder().glob("*.toml")}
    return tuple(sorted(own | set(_CSV_LISTS)))


def load(name: str) -> CodeList:
    """Give one list with what the open registers add to it; KeyError when there is none of that name."""
    return code_lending.extended(name) or shipped(name)


@cache
def shipped(name: str) -> CodeList:
    """Read one list as it is shipped; KeyError when there is none of that name. Read once, then remembered."""
    if name in _CSV_LISTS:
        return _from_csv(name)
    path = _folder() / f"{name}.toml"
    if not path.is_file():
        raise KeyError(name)
    return _from_toml(name, tomllib.loads(path.read_text(encoding="utf-8")))


def lend(name: str, register: object, codes: tuple[Code, ...]) -> None:
    """Let a list hold the codes of a register for as long as that is open; no codes take back what was lent before."""
    code_lending.lend(shipped(name), register, codes)


def edition(name: str) -> int:
    """Give a number that is another one whenever what registers add to a list has changed."""
    return code_lending.edition(name)


@cache
def entities() -> tuple[Entity, ...]:
    """Give the seed list of United Nations entities, with kinds as records use them."""
    return tuple(
        Entity(
            acronym=row["acronym"],
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            name_es=row["name_es"],
            kind=entity_kind_of(row["kind"], row["acronym"]),
            billing_channel=str(load("entity_kinds")[entity_kind_of(row["kind"], row["acronym"])].extra["channel"]),
            unsdg_member=row["unsdg_member"] == "yes",
            website=row["website"],
        )
        for row in _rows("un_entities")
    )


@cache
def missions() -> tuple[Mission, ...]:
    """Give the seed list of missions and offices, with kinds as records use them."""
    return tuple(
        Mission(
            acronym=row["acronym"],
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            kind=office_kind_of(row["kind"]),
            countries=_split(row["countries_iso3"]),
            start_year=int(row["start_year"]),
            end_year=int(row["end_year"]) if row["end_year"] else None,
            languages=_split(row["working_languages"]),
            fiscal_calendar="JUL_JUN" if row["fiscal_year_start"] == "07-01" else "JAN_DEC",
        )
        for row in _rows("un_missions")
    )


@cache
def aliases() -> tuple[Alias, ...]:
    """Give other names of entities and missions, in English, French and Spanish."""
    return tuple(
        Alias(row["applies_to"], row["acronym"], row["alias"], row["lang"], row["alias_kind"])
        for row in _rows("un_aliases")
    )


@cache
def countries() -> tuple[Country, ...]:
    """Give countries and areas in the order of their three-letter codes."""
    return tuple(Country(row["iso2"], row["iso3"], row["numeric"], _labels(row, "name_")) for row in _rows("countries"))


def catalogue_item(code: str) -> CatalogueItem | None:
    """Give what the catalogue knows of a service, whether it is shipped, of an office, or retired."""
    found = load("service_catalogue").items.get(code)
    if found is None:
        return None
    return CatalogueItem(
        code=found.code,
        line=str(found.extra["service_line_code"]),
        name_en=found.label(),
        name_fr=found.labels.get("fr", ""),
        unit=str(found.extra["typical_unit"]),
        method=str(found.extra["typical_apportionment"]),
    )


@cache
def catalogue() -> tuple[CatalogueItem, ...]:
    """Give the shipped catalogue of services, line by line."""
    return tuple(
        CatalogueItem(
            code=row["service_code"],
            line=row["service_line_code"],
            name_en=row["service_en"],
            name_fr=row["service_fr"],
            unit=row["typical_unit"],
            method=row["typical_apportionment"],
        )
        for row in _rows("service_catalogue")
    )


@cache
def hxl_tags() -> tuple[HxlTag, ...]:
    """Give hashtags for the tag row of exported sheets."""
    return tuple(HxlTag(row["sheet"], row["column_meaning"], row["hxl_hashtag"]) for row in _rows("hxl_tags"))


@cache
def rate_file_countries() -> Mapping[str, str]:
    """Give three-letter codes of the country names that only the United Nations rate files use."""
    return MappingProxyType({row["unore_name"]: row["iso3"] for row in _rows("unore_country_alias")})


@cache
def clause_needs() -> Mapping[str, tuple[str, ...]]:
    """Give the clauses each arrangement type should contain."""
    table: Mapping[str, list[str]] = load("clause_codes").tables["clause_needs"]
    return MappingProxyType({kind: tuple(clauses) for kind, clauses in table.items()})


def entity_kind_of(shipped_kind: str, acronym: str = "") -> str:
    """Turn the kind of the entity seed list into the kind records use."""
    return _kind_of("entity_kinds", shipped_kind, acronym)


def office_kind_of(shipped_kind: str) -> str:
    """Turn the kind of the mission seed list into the office kind records use."""
    return _kind_of("office_kinds", shipped_kind, "")


def find_entity(text: str) -> list[Match]:
    """Find every entity or mission that a typed acronym, alias or name can mean, in any language."""
    return list(_entity_index().get(_key(text), ()))


def _kind_of(list_name: str, shipped_kind: str, acronym: str) -> str:
    kinds = load(list_name)
    for item in kinds:
        if acronym in item.extra.get("seed_acronyms", ()):
            return item.code
    for item in kinds:
        if shipped_kind in item.extra.get("seed_kinds", ()):
            return item.code
    raise KeyError(shipped_kind)


@cache
def _entity_index() -> Mapping[str, tuple[Match, ...]]:
    found: dict[str, list[Match]] = {}
    for match in _all_names():
        known = found.setdefault(_key(match.matched), [])
        if all((match.applies_to, match.acronym) != (old.applies_to, old.acronym) for old in known):
            known.append(match)
    return MappingProxyType({key: tuple(matches) for key, matches in found.items() if key})


def _all_names() -> Iterator[Match]:
    for seed, applies_to in (("un_entities", "entity"), ("un_missions", "mission")):
        for row in _rows(seed):
            yield Match(applies_to, row["acronym"], row["acronym"], "en")
    for alias in aliases():
        yield Match(alias.applies_to, alias.acronym, alias.alias, alias.lang)
    for seed, applies_to in (("un_entities", "entity"), ("un_missions", "mission")):
        for row in _rows(seed):
            for lang, name in _labels(row, "name_").items():
                yield Match(applies_to, row["acronym"], name, lang)


def _key(text: str) -> str:
    return " ".join(fold(text).replace("-", " ").split())


def _folder() -> Path:
    return resource("codelists")


def _rows(name: str) -> list[dict[str, str]]:
    with (_folder() / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _labels(row: Mapping[str, Any], stem: str) -> Mapping[str, str]:
    return MappingProxyType({lang: str(row[stem + lang]) for lang in LANGUAGES if row.get(stem + lang)})


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _from_csv(name: str) -> CodeList:
    code_column, stem = _CSV_LISTS[name]
    label_columns = {stem + lang for lang in LANGUAGES}
    items: dict[str, Code] = {}
    for order, row in enumerate(_rows(name), start=1):
        extra = {key: value for key, value in row.items() if key != code_column and key not in label_columns}
        items[row[code_column]] = Code(row[code_column], _labels(row, stem), order, extra=MappingProxyType(extra))
    return CodeList(name, 1, MappingProxyType(items))


def _from_toml(name: str, read: dict[str, Any]) -> CodeList:
    version, raw_items = int(read.pop("version")), read.pop("item")
    own = {"code", "order", "retired", "successor"} | {f"label_{lang}" for lang in LANGUAGES}
    codes = [
        Code(
            code=str(raw["code"]),
            labels=_labels(raw, "label_"),
            order=int(raw.get("order", place * 10)),
            retired=bool(raw.get("retired", False)),
            successor=str(raw.get("successor", "")),
            extra=MappingProxyType({key: value for key, value in raw.items() if key not in own}),
        )
        for place, raw in enumerate(raw_items, start=1)
    ]
    items = {code.code: code for code in sorted(codes, key=lambda each: each.order)}
    return CodeList(name, version, MappingProxyType(items), MappingProxyType(read))
