"""The form fields of this place: schemes and decisions by what people call them, amounts in the budget's currency."""

from uuid import UUID

from commonservices.domain.cost_pools import ApportionmentScheme, CostPool, PoolLine
from commonservices.office import Office
from tests.builders import record
from tests.commonservices.actions.pooled import Clinic, a_decision
from ui.cost_sharing.specs import PoolSpecs
from ui.page import PageFrame


def test_a_scheme_is_found_by_any_part_of_its_name(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    specs = PoolSpecs(frame.words, frame.bridge)
    scheme = record(office, ApportionmentScheme, clinic.scheme_id)
    specs.take_schemes([scheme])
    spec = specs.spec(PoolLine, "scheme_id")
    assert spec.search is not None
    assert [each.label for each in spec.search("HEAD")] == ["By head count"]
    assert spec.search("area") == []
    assert spec.label_of is not None
    assert spec.label_of(str(scheme.id)) == "By head count"
    assert spec.label_of("gone") == "…"
    assert specs.scheme(str(scheme.id)) == scheme
    assert specs.scheme("gone") is None


def test_amounts_are_in_the_currency_of_the_budget(frame: PageFrame) -> None:
    spec = PoolSpecs(frame.words, frame.bridge, "EUR").spec(PoolLine, "budget")
    assert tuple(spec.currencies) == ("EUR",)


def test_a_decision_is_found_by_its_words(office: Office, frame: PageFrame) -> None:
    id: UUID = a_decision(office)
    specs = PoolSpecs(frame.words, frame.bridge)
    (found,) = specs.find_decision("shares")
    assert found.key == str(id)
    assert found.label.endswith("Budget and shares adopted")
    label_of = specs.spec(CostPool, "decision_id").label_of
    assert label_of is not None
    assert label_of(str(id)) == found.label
    assert specs.find_decision("nothing like it") == []
