"""The words that name the fields of a filter in each language, and the special words for days."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.domain import filters
from commonservices.domain.filters import AMOUNT, CODE, DAY, ENTITY, LATE, NONE
from commonservices.domain.text import fold

LANGUAGES: Final = ("en", "fr", "es", "ar")
FIELD_WORDS: Final[Mapping[str, tuple[str, str, str, str]]] = MappingProxyType(
    {
        "type": ("type", "type", "tipo", "النوع"),
        "state": ("state", "état", "estado", "الحالة"),
        "status": ("status", "état", "estado", "الحالة"),
        "line": ("line", "gamme", "línea", "خط_الخدمات"),
        "party": ("party", "partie", "parte", "الطرف"),
        "lead": ("lead", "pilote", "líder", "الجهة_الرائدة"),
        "flag": ("flag", "signal", "marca", "العلامة"),
        "basis": ("basis", "base", "base", "الأساس"),
        "owner": ("owner", "responsable", "responsable", "المسؤول"),
        "office": ("office", "bureau", "oficina", "المكتب"),
        "starts": ("starts", "début", "empieza", "يبدأ"),
        "ends": ("ends", "fin", "termina", "ينتهي"),
        "decide": ("decide", "décider", "decidir", "القرار"),
        "notice": ("notice", "préavis", "preaviso", "الإشعار"),
        "review": ("review", "révision", "revisión", "المراجعة"),
        "ceiling": ("ceiling", "plafond", "límite", "السقف"),
        "phase": ("phase", "phase", "fase", "المرحلة"),
        "tenure": ("tenure", "occupation", "tenencia", "الحيازة"),
        "holder": ("holder", "titulaire", "titular", "صاحب_الاتفاق"),
        "area": ("area", "domaine", "ámbito", "المجال"),
        "kind": ("kind", "nature", "clase", "الصنف"),
        "day": ("day", "date", "fecha", "التاريخ"),
    }
)
"""By field: the word in English, French, Spanish and Arabic; all of them are always understood."""

SPECIAL_WORDS: Final[Mapping[str, tuple[str, str, str, str]]] = MappingProxyType(
    {
        LATE: ("late", "retard", "atrasado", "متأخر"),
        filters.TODAY: ("today", "aujourd'hui", "hoy", "اليوم"),
        NONE: ("none", "aucun", "ninguno", "بلا"),
    }
)
ARRANGEMENT_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "type": CODE,
        "state": CODE,
        "party": ENTITY,
        "lead": ENTITY,
        "flag": CODE,
        "basis": CODE,
        "owner": CODE,
        "office": CODE,
        "starts": DAY,
        "ends": DAY,
        "decide": DAY,
        "notice": DAY,
        "review": DAY,
        "ceiling": AMOUNT,
    }
)
SERVICE_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {"line": CODE, "status": CODE, "party": ENTITY, "flag": CODE, "office": CODE}
)
PREMISES_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {"party": ENTITY, "phase": CODE, "tenure": CODE, "ends": DAY, "notice": DAY}
)
AGREEMENT_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {"party": ENTITY, "holder": ENTITY, "starts": DAY, "ends": DAY, "ceiling": AMOUNT}
)
RECOGNITION_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {"party": ENTITY, "area": CODE, "kind": CODE, "day": DAY}
)
POOL_FIELDS: Final[Mapping[str, str]] = MappingProxyType({"party": ENTITY, "starts": DAY, "ends": DAY})
CODE_LISTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "state": "arrangement_states",
        "type": "arrangement_types",
        "flag": "derived_flags",
        "basis": "financial_basis",
        "status": "service_status",
        "line": "service_lines",
        "phase": "premises_phases",
        "tenure": "premises_tenure",
        "area": "recognition_areas",
        "kind": "recognition_objects",
    }
)
SHARES: Final = frozenset({"80%", "100%"})
"""How much of a ceiling may be asked for: from these on the register carries a mark."""


def words_of(key: str, language: str) -> tuple[str, ...]:
    """Give every word that names a field, that of the reader's language first."""
    every = FIELD_WORDS[key]
    own = every[LANGUAGES.index(language)] if language in LANGUAGES else every[0]
    return tuple(dict.fromkeys((own, *every)))


def special_words() -> dict[str, str]:
    """Give the special value that each folded word stands for."""
    return {fold(word): value for value, words in SPECIAL_WORDS.items() for word in words}


def special_word(value: str, language: str) -> str:
    """Give the word of a special value in a language."""
    return SPECIAL_WORDS[value][LANGUAGES.index(language) if language in LANGUAGES else 0]
