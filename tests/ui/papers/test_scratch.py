"""Copies for others get folders of their own, and nothing of them stays."""

import gc

from ui.papers.scratch import Scratch


def test_every_copy_gets_an_empty_folder_of_its_own() -> None:
    scratch = Scratch()
    one, two = scratch.fresh(), scratch.fresh()
    assert one != two
    assert one.parent == two.parent
    assert list(one.iterdir()) == []


def test_the_folders_go_with_whoever_asked_for_them() -> None:
    scratch = Scratch()
    folder = scratch.fresh()
    (folder / "copy.pdf").write_bytes(b"copy")
    place = folder.parent
    del scratch
    gc.collect()
    assert not place.exists()
