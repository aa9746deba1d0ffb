"""Attaching and verifying documents by command."""

from pathlib import Path

import pytest


@pytest.fixture
def papers(tmp_path):
    made = []
    for name in ("lease.txt", "annex.txt"):
        path = tmp_path / name
        path.write_text(name, encoding="utf-8")
        made.append(path)
    return made


def held(on):
    return {each["file_name"]: each for each in on("--json", "show", "DEMO-001").json["documents"]}


def test_files_are_attached_all_of_them(on, papers):
    ran = on("attach", "demo-001", *papers, "--kind", "annex", "--language", "fr")
    assert (ran.code, ran.out) == (0, "DEMO-001: attached lease.txt, annex.txt.\n")
    assert {"lease.txt", "annex.txt"} <= set(held(on))
    assert held(on)["lease.txt"]["kind"] == "ANNEX"


def test_one_bad_file_keeps_all_of_them_out(on, papers, tmp_path):
    before = held(on)
    ran = on("--json", "attach", "DEMO-001", *papers, tmp_path / "gone.txt", "--kind", "ANNEX")
    assert (ran.code, ran.error["key"]) == (3, "file_missing")
    assert on("--json", "attach", "DEMO-001", *papers, "--kind", "NAPKIN").code == 1
    assert held(on) == before


def test_a_file_takes_the_place_of_one_on_record(on, papers):
    on("attach", "DEMO-001", papers[0], "--kind", "LEASE")
    wrong = on("--json", "attach", "DEMO-001", papers[1], "--kind", "LEASE", "--replaces", "rent.txt", "--reason", "x")
    assert (wrong.code, wrong.error["key"]) == (1, "no_such_document")
    ran = on("attach", "DEMO-001", papers[1], "--kind", "LEASE", "--replaces", "lease.txt", "--reason", "renewed")
    assert ran.code == 0
    assert held(on)["lease.txt"]["superseded_reason"] == "renewed"


def test_all_documents_are_verified_and_a_missing_one_is_named(on, papers):
    on("attach", "DEMO-001", *papers, "--kind", "ANNEX")
    ran = on("verify-documents")
    assert ran.code == 0
    assert ran.out.endswith("documents are what was attached.\n")
    store = next(Path(papers[0].parent).rglob("*.documents"))
    for path in store.glob("*/*"):
        if path.read_bytes() == b"lease.txt":
            path.unlink()
    ran = on("--json", "verify-documents")
    assert ran.code == 1
    assert [(each["file"], each["what"], each["key"]) for each in ran.json] == [
        ("lease.txt", "DEMO-001", "document_missing")
    ]
    assert on("verify-documents").code == 1
