"""Documents come out as they went in, or are refused with a reason."""

import errno
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.errors import Known
from commonservices.store.vault import CHUNK, Vault, documents_folder
from tests.commonservices.store.small_store import KEY, cut, flip

SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]


@pytest.fixture(params=[None, KEY], ids=["plain", "keyed"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    return Vault(tmp_path / "office.documents", request.param)


def files(vault: Vault) -> list[Path]:
    return sorted(path for path in vault.folder.rglob("*") if path.is_file())


def content(size: int) -> bytes:
    return bytes(n * 7 % 251 for n in range(size))


def test_documents_lie_beside_the_store() -> None:
    assert documents_folder(Path("/a/office.csdb")) == Path("/a/office.documents")


@pytest.mark.parametrize("size", SIZES)
def test_what_goes_in_comes_out(vault: Vault, tmp_path: Path, size: int) -> None:
    source = tmp_path / "letter.pdf"
    source.write_bytes(content(size))
    stored = vault.add(source)
    assert stored == (hashlib.sha256(content(size)).digest(), size)
    assert vault.add(content(size)) == stored
    assert vault.read(stored.sha256) == content(size)
    assert vault.read(stored.sha256.hex()) == content(size)
    vault.verify(stored.sha256)
    assert len(files(vault)) == 1


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.binary(max_size=300), max_size=5))
def test_any_bytes_survive_and_are_kept_once(vault: Vault, pieces: list[bytes]) -> None:
    stored = [vault.add(piece) for piece in pieces]
    assert [vault.read(one.sha256) for one in stored] == pieces
    assert {one.sha256 for one in stored} <= set(vault.digests())


def test_the_file_is_named_by_its_content(vault: Vault) -> None:
    name = vault.add(b"abc").sha256.hex()
    assert [str(path.relative_to(vault.folder)) for path in files(vault)] == [str(Path(name[:2]) / name[2:])]
    assert list(vault.digests()) == [bytes.fromhex(name)]


def test_with_a_key_no_content_is_readable_on_the_disk(tmp_path: Path) -> None:
    vault = Vault(tmp_path, KEY)
    vault.add(b"the signed letter " * 100)
    assert b"signed" not in files(vault)[0].read_bytes()
    stored = vault.add(b"x")
    with pytest.raises(Known) as caught:
        Vault(tmp_path, bytes(32)).read(stored.sha256)
    assert caught.value.key == "document_changed"
    with pytest.raises(Known):
        Vault(tmp_path).read(stored.sha256)


def test_a_plain_document_is_not_taken_for_an_encrypted_one(tmp_path: Path) -> None:
    stored = Vault(tmp_path).add(b"plain")
    with pytest.raises(Known):
        Vault(tmp_path, KEY).read(stored.sha256)


def test_a_missing_document_is_said(vault: Vault) -> None:
    with pytest.raises(Known) as caught:
        vault.verify(bytes(32))
    assert caught.value.key == "document_missing"
    assert caught.value.advice
    assert not vault.has(bytes(32))


@pytest.mark.parametrize("place", [0, 9, 40, CHUNK + 60, -1])
def test_a_changed_document_is_never_given_out(vault: Vault, tmp_path: Path, place: int) -> None:
    stored = vault.add(content(2 * CHUNK))
    path = files(vault)[0]
    flip(path, place % path.stat().st_size)
    target = tmp_path / "out.pdf"
    for take in (vault.verify, vault.read, lambda sha: vault.copy_out(sha, target)):
        with pytest.raises(Known) as caught:
            take(stored.sha256)
        assert caught.value.key == "document_changed"
    assert not target.exists()


@pytest.mark.parametrize("missing", [1, 17, CHUNK, CHUNK + 17])
def test_a_document_cut_short_or_made_longer_is_found(vault: Vault, missing: int) -> None:
    stored = vault.add(content(2 * CHUNK))
    path = files(vault)[0]
    whole = path.read_bytes()
    cut(path, missing)
    for broken in (path.read_bytes(), whole + b"x" * missing, b""):
        path.write_bytes(broken)
        with pytest.raises(Known):
            vault.verify(stored.sha256)


def test_attaching_again_mends_a_damaged_document(vault: Vault) -> None:
    stored = vault.add(content(1000))
    flip(files(vault)[0], 5)
    assert vault.add(content(1000)) == stored
    vault.verify(stored.sha256)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "abc", "Z" * 64, "../" + "a" * 61, "A" * 64, b"short"])
def test_a_name_that_is_no_digest_leads_nowhere(vault: Vault, name: str | bytes) -> None:
    for ask in (vault.has, vault.read, vault.verify):
        with pytest.raises(Known) as caught:
            ask(name)
        assert caught.value.key == "document_unknown"


def test_a_source_that_is_gone_is_said_and_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(Known) as caught:
        vault.add(tmp_path / "none.pdf")
    assert caught.value.key == "file_missing"
    assert "none.pdf" in caught.value.message
    assert files(vault) == []


def test_a_full_disk_leaves_nothing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Known) as caught:
        vault.add(b"abc")
    assert caught.value.key == "disk_full"
    assert files(vault) == []


def test_a_checked_copy_can_be_taken_out(vault: Vault, tmp_path: Path) -> None:
    stored = vault.add(content(CHUNK + 5))
    vault.copy_out(stored.sha256, tmp_path / "copies" / "letter.pdf")
    assert (tmp_path / "copies" / "letter.pdf").read_bytes() == content(CHUNK + 5)


def test_what_is_refused_takes_away_nothing_that_another_attached_meanwhile(vault: Vault) -> None:
    with vault.taking_in() as refused:
        first = refused.add(b"the same letter")
        assert vault.add(b"the same letter") == first
    assert vault.read(first.sha256) == b"the same letter"
    assert len(files(vault)) == 1


def test_nothing_taken_in_is_there_before_it_is_settled(vault: Vault) -> None:
    with vault.taking_in() as taken:
        stored = [taken.add(b"one"), taken.add(b"two"), taken.add(b"one")]
        assert not any(vault.has(each.sha256) for each in stored)
        taken.settle()
        assert all(vault.has(each.sha256) for each in stored)
    assert len(files(vault)) == 2


def test_names_that_do_not_reach_the_disk_are_taken_away_again(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_folder: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("commonservices.store.vault.sync_folder", full)
    with pytest.raises(Known) as caught:
        vault.add(b"abc")
    assert caught.value.key == "disk_full"
    assert files(vault) == []


def test_what_a_run_that_broke_off_left_is_swept_and_nothing_else(vault: Vault) -> None:
    stored = vault.add(b"abc")
    with vault.taking_in() as taking:
        taking.add(b"on its way")
        kept = files(vault)
        left = vault.folder / f"incoming-{os.getpid() + 1}-{'0' * 16}"
        own = vault.folder / "incoming-mail.pdf"
        for path in (left, own):
            path.write_bytes(b"half")
        vault.sweep()
        assert files(vault) == sorted([*kept, own])
        taking.settle()
    assert vault.read(stored.sha256) == b"abc"
    Vault(vault.folder / "never made").sweep()
