"""What may be a file's name, how large it may be, and which paper is in force."""

import dataclasses
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import papers
from commonservices.domain.arrangements import ArrangementVersion, Document
from commonservices.errors import RuleBroken


def document(number: int, kind: str = "SIGNED_COPY", **more: object) -> Document:
    return Document(id=UUID(int=number), kind=kind, file_name=f"{number}.pdf", **more)


@pytest.mark.parametrize("name", ["../secret.pdf", "..\\secret.pdf", "a/b.pdf", "C:\\a.pdf", "..", ".", " ", "a\0.pdf"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        papers.check_file_name(name)
    assert broken.value.rule == "file_name_unsafe"


@pytest.mark.parametrize("name", ["minutes.exe", "lease.pdf.js", "Scan.SCR", "run.bat ", "x.lnk"])
def test_a_file_that_starts_a_program_is_refused(name: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        papers.check_file_name(name)
    assert broken.value.rule == "file_starts_program"


@pytest.mark.parametrize("name", ["accord signé.pdf", "scan", "v1.2 final.docx", "اتفاق.pdf", ".hidden.txt"])
def test_ordinary_names_pass(name: str) -> None:
    papers.check_file_name(name)


def test_an_empty_file_and_one_of_two_gigabytes_are_refused_with_their_sizes() -> None:
    with pytest.raises(RuleBroken) as broken:
        papers.check_size("scan.pdf", 0)
    assert broken.value.rule == "file_empty"
    with pytest.raises(RuleBroken) as broken:
        papers.check_size("scan.pdf", 2 * 1024**3)
    assert broken.value.rule == "file_too_large"
    assert (broken.value.params["size"], broken.value.params["limit"]) == ("2,048 MB", "250 MB")
    papers.check_size("scan.pdf", papers.LARGEST_BYTES)


@given(st.text(max_size=300))
def test_a_copy_never_leaves_its_folder_and_never_takes_a_word_a_system_keeps(name: str) -> None:
    safe = papers.safe_name(name)
    assert safe
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe.partition(".")[0].lower() not in {"con", "nul", "lpt1"}
    assert safe not in {".", ".."}
    assert all(ord(each) >= ord(" ") for each in safe)
    assert papers.safe_name(safe) == safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("con.txt", "_con.txt"),
        ("...", "document"),
        ("fdp\u202efdp.exe", "fdp_fdp.exe"),
    ],
)
def test_names_from_elsewhere_are_made_safe(name: str, safe: str) -> None:
    assert papers.safe_name(name) == safe


def test_the_paper_the_terms_were_sealed_with_is_in_force_not_a_newer_one() -> None:
    sealed = ArrangementVersion(id=UUID(int=9), signed_document_id=UUID(int=1))
    assert papers.in_force(sealed, [document(1), document(2)]) == document(1)


def test_a_replaced_paper_hands_its_place_on() -> None:
    replaced = document(1, superseded_by_id=UUID(int=3), superseded_reason="clearer scan")
    sealed = ArrangementVersion(id=UUID(int=9), signed_document_id=UUID(int=1))
    assert papers.in_force(sealed, [replaced, document(3)]) == document(3)
    circle = [dataclasses.replace(document(n), superseded_by_id=UUID(int=3 - n)) for n in (1, 2)]
    assert papers.in_force(sealed, circle) in circle


def test_before_signature_the_newest_signed_copy_left_is_in_force_and_drafts_never_are() -> None:
    draft = document(5, "DRAFT")
    assert papers.in_force(None, [draft]) is None
    replaced = document(3, superseded_by_id=UUID(int=2), superseded_reason="wrong one")
    assert papers.in_force(None, [document(2), replaced, draft]) == document(2)


def test_pictures_are_known_by_their_ending() -> None:
    assert papers.is_picture("scan.PNG")
    assert not papers.is_picture("scan.pdf")


@pytest.mark.parametrize(("state", "stays"), [("DRAFT", False), ("SIGNING", False), ("SIGNED", True), ("CLOSED", True)])
def test_papers_of_signed_terms_stay(state: str, stays: bool) -> None:  # noqa: FBT001 a table
    assert papers.stays_on_record(state) is stays
