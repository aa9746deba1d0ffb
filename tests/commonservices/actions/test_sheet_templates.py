"""Mappings of templates are kept by name, replaced by a next version, and removed with all of them."""

import hashlib

import pytest

from commonservices.actions import sheet_templates as acts
from commonservices.actions.undo import undo
from commonservices.errors import Known, RuleBroken
from commonservices.queries import sheet_templates
from commonservices.queries.documents import verify
from tests.commonservices.actions.conftest import newest

DIGEST = "ab" * 32


def test_a_mapping_is_kept_and_a_further_one_is_its_next_version(office):
    assert acts.keep(office, "Return", DIGEST, "one").act == "template_kept"
    assert acts.keep(office, "Return", DIGEST, "two", "corrected").act == "template_replaced"
    assert [(each.version, each.mapping) for each in sheet_templates.versions(office, "Return")] == [
        (1, "one"),
        (2, "two"),
    ]
    assert sheet_templates.newest(office, "Return").note == "corrected"


def test_the_same_mapping_again_is_no_act(office):
    acts.keep(office, "Return", DIGEST, "one")
    before = newest(office).transaction
    assert not acts.keep(office, "Return", DIGEST, "one")
    assert newest(office).transaction == before


def test_the_list_gives_the_newest_of_each_name(office):
    for name in ("Zone", "Area"):
        acts.keep(office, name, DIGEST, "one")
        acts.keep(office, name, DIGEST, "two")
    assert [(each.name, each.version) for each in sheet_templates.all_newest(office)] == [("Area", 2), ("Zone", 2)]


def test_a_mapping_is_removed_with_its_versions_and_comes_back_by_undo(office):
    acts.keep(office, "Return", DIGEST, "one")
    acts.keep(office, "Return", DIGEST, "two")
    removed = acts.remove(office, "Return")
    assert sheet_templates.newest(office, "Return") is None
    undo(office, removed.transaction)
    assert [each.version for each in sheet_templates.versions(office, "Return")] == [1, 2]


def test_an_unknown_mapping_is_not_removed(office):
    with pytest.raises(RuleBroken) as refused:
        acts.remove(office, "Nothing")
    assert refused.value.rule == "unknown_template"


def test_the_workbook_of_a_mapping_is_kept_and_goes_and_comes_back_with_it(office, tmp_path):
    path = tmp_path / "desk.xlsx"
    path.write_bytes(b"handed out")
    digest = hashlib.sha256(b"handed out").hexdigest()
    acts.keep(office, "Return", digest, "one")
    assert sheet_templates.workbook_of(office, sheet_templates.newest(office, "Return")) is None
    assert acts.keep(office, "Return", digest, "one", workbook=path)
    first = sheet_templates.workbook_of(office, sheet_templates.newest(office, "Return"))
    assert (first.file_name, office.vault.read(first.sha256)) == ("desk.xlsx", b"handed out")
    assert not acts.keep(office, "Return", digest, "one", workbook=path)
    acts.keep(office, "Return", digest, "two")
    assert sheet_templates.workbook_of(office, sheet_templates.newest(office, "Return")) == first
    assert (verify(office).count, verify(office).wrong) == (1, ())
    removed = acts.remove(office, "Return")
    assert verify(office).count == 0
    undo(office, removed.transaction)
    assert sheet_templates.workbook_of(office, sheet_templates.newest(office, "Return")) == first


def test_another_workbook_than_the_one_mapped_is_not_kept(office, tmp_path):
    path = tmp_path / "desk.xlsx"
    path.write_bytes(b"saved again")
    with pytest.raises(Known, match="changed while it was read"):
        acts.keep(office, "Return", DIGEST, "one", workbook=path)
    assert sheet_templates.versions(office, "Return") == []
