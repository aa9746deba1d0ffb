"""The demonstration at its fixed date, made once for all tests of this folder."""

import dataclasses
from collections import defaultdict
from datetime import date

import pytest

from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.scenario import records
from commonservices.demo.tables import tables

T0 = date(2026, 10, 1)


class Made:
    """Records by kind, and how to find some of them."""

    def __init__(self, made):
        self.records = tuple(made)
        self.by_kind = defaultdict(list)
        for record in self.records:
            self.by_kind[record.KIND].append(record)
        mission = tables().mission
        partners = [*mission["partner"], *(each["short_code"] for each in mission["entity"])]
        self.codes = {entity_id(code): code for code in partners}

    def all(self, kind, /, **equal):
        records = self.by_kind[kind]
        assert records, f"the demo holds no {kind}"
        return [record for record in records if all(getattr(record, name) == value for name, value in equal.items())]

    def one(self, kind, /, **equal):
        (found,) = self.all(kind, **equal)
        return found

    def arrangement(self, ref):
        return self.one("arrangement", reference=f"DEMO-{ref}")

    def terms(self, ref):
        return self.one("arrangement_version", id=self.arrangement(ref).version_id)

    def service(self, code):
        return self.one("shared_service", reference=f"DEMO-{code}")

    def code_of(self, entity_id):
        return self.codes[entity_id]


@pytest.fixture(scope="session")
def plan():
    return Plan.of(T0)


@pytest.fixture(scope="session")
def demo():
    return Made(records(T0))


@pytest.fixture(scope="session")
def make():
    """Give a maker of the demonstration at other dates and seeds."""
    return lambda *args, **kwargs: Made(records(*args, **kwargs))


@pytest.fixture(scope="session")
def without():
    """Give a record without the fields named, for comparing what is left."""
    return lambda record, *names: {
        each.name: getattr(record, each.name) for each in dataclasses.fields(record) if each.name not in names
    }
