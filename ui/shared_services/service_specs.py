"""The form fields of a service: as the field records declare them, with the catalogue and places to choose from."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from commonservices.domain.fields import Record
from commonservices.domain.shared_services import SharedService
from ui.kit.field_spec import FieldSpec
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups
from ui.shared_services.catalogue import find_items, label_of
from ui.words import Words


class ServiceSpecs:
    """Makes the form fields of services in the words of the window."""

    def __init__(self, words: Words, lookups: Lookups) -> None:
        """Keep where labels and names come from."""
        self._words = words
        self.lookups = lookups
        self.fields = FieldSpecs(words, lookups)

    def spec(self, name: str, *, required: bool | None = None) -> FieldSpec:
        """Give the form field of one field of a service."""
        made = self.fields.spec(SharedService, name, required=required)
        if name == "catalogue_code":
            language = self._words.language
            search = partial(find_items, language=language)
            return replace(made, kind="reference", choices=(), search=search, label_of=self._catalogue_label)
        if name == "location_id":
            return replace(self.fields.listed(made, "location"), kind="code")
        return made

    def of(self, _cls: type[Record], name: str, *, required: bool | None = None) -> FieldSpec:
        """Give the form field of a field of a service, asked for as for any kind of record."""
        return self.spec(name, required=required)

    def _catalogue_label(self, code: str) -> str:
        return label_of(code, self._words.language)
