"""Stores are refused where they would be damaged, and nowhere else."""

from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.store import places
from commonservices.store.places import (
    Probes,
    file_system_of,
    nearest,
    parse_mount,
    parse_mountinfo,
    refuse_unsafe_place,
)

HOME = Path("/home/officer")
MOUNTS = r"""22 1 0:20 / / rw,relatime shared:1 - overlay overlay rw,lowerdir=/a
30 22 0:25 / /mnt/team\040drive rw - cifs //server/team rw
31 22 0:26 / /home rw - ext4 /dev/sda1 rw
32 31 0:27 / /home/officer/remote rw - fuse.sshfs officer@server:/ rw
33 22 8:1 / /data rw - ext4 /dev/sdb1 rw
34 22 8:2 / /data rw - nfs4 server:/data rw
not a line
"""
MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//officer@server/team on /Volumes/team (smbfs, nodev, nosuid, mounted by officer)
"""


def probes(system: str = "ext4", markers: tuple[str, ...] = (), **environment: str) -> Probes:
    wanted = {Path(marker) for marker in markers}
    return Probes(lambda _path: system, wanted.__contains__, environment, HOME)


@pytest.mark.parametrize("system", ["nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.davfs2", "davfs", "NFS", "remote"])
def test_a_network_drive_is_refused_with_advice(system: str) -> None:
    with pytest.raises(Known) as caught:
        refuse_unsafe_place(Path("/data/office.csdb"), probes(system))
    assert caught.value.key == "store_on_network"
    assert "local application folder" in caught.value.advice


@pytest.mark.parametrize(
    "system", ["ext4", "overlay", "9p", "tmpfs", "virtiofs", "btrfs", "ntfs3", "apfs", "fuseblk", ""]
)
def test_local_disks_and_containers_are_fine(system: str) -> None:
    refuse_unsafe_place(Path("/data/office.csdb"), probes(system))


@pytest.mark.parametrize(
    ("place", "program"),
    [
        ("/home/officer/OneDrive/office.csdb", "OneDrive"),
        ("/home/officer/OneDrive - United Nations/deep/office.csdb", "OneDrive"),
        ("/home/officer/Dropbox (Personal)/office.csdb", "Dropbox"),
        ("/home/officer/Google Drive/My Drive/office.csdb", "Google Drive"),
        ("/Users/officer/Library/Mobile Documents/x/office.csdb", "iCloud"),
        ("/Users/officer/Library/CloudStorage/x/office.csdb", "cloud folder"),
        ("/home/officer/Nextcloud/office.csdb", "Nextcloud"),
        ("/home/officer/ownCloud/office.csdb", "ownCloud"),
        ("/home/officer/Box/office.csdb", "Box"),
        ("/home/officer/pCloudDrive/office.csdb", "pCloud"),
        ("/home/officer/MEGA/office.csdb", "MEGA"),
        ("/home/officer/SynologyDrive/office.csdb", "Synology"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(place: str, program: str) -> None:
    with pytest.raises(Known, match=program) as caught:
        refuse_unsafe_place(Path(place), probes())
    assert caught.value.key == "store_synchronised"
    assert caught.value.advice


@pytest.mark.parametrize("marker", places._MARKERS)
def test_a_synchronised_folder_is_known_by_its_marks(marker: str) -> None:
    with pytest.raises(Known, match=places._MARKERS[marker]):
        refuse_unsafe_place(Path("/srv/shared/deep/office.csdb"), probes("ext4", (f"/srv/shared/{marker}",)))


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial"])
def test_a_synchronised_folder_is_known_by_the_environment(variable: str) -> None:
    asked = probes("ext4", (), **{variable: "/cloud/un"})
    with pytest.raises(Known, match="OneDrive"):
        refuse_unsafe_place(Path("/cloud/un/office.csdb"), asked)
    refuse_unsafe_place(Path("/cloud/unx/office.csdb"), asked)


@pytest.mark.parametrize(
    "place",
    [
        "/data/box/office.csdb",
        "/srv/sync/mega/office.csdb",
        "/home/officer/Documents/a.csdb",
        "/home/officer/Boxes/a.csdb",
    ],
)
def test_ordinary_folders_are_not_mistaken(place: str) -> None:
    refuse_unsafe_place(Path(place), probes())


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(Known, match="Dropbox"):
        refuse_unsafe_place(tmp_path / "plain" / "office.csdb", probes())


def test_the_innermost_and_latest_mount_counts() -> None:
    mounts = parse_mountinfo(MOUNTS)
    asked = {
        "/x": "overlay",
        "/mnt/team drive/a": "cifs",
        "/home/officer/a": "ext4",
        "/home/officer/remote/a": "fuse.sshfs",
    }
    assert {path: nearest(Path(path), mounts) for path in asked} == asked
    assert nearest(Path("/data/a"), mounts) == "nfs4"
    assert nearest(Path("/home/officer/remotely"), mounts) == "ext4"


def test_the_list_of_macos_is_read() -> None:
    mounts = parse_mount(MAC)
    assert nearest(Path("/Volumes/team/a"), mounts) == "smbfs"
    assert nearest(Path("/Users/a"), mounts) == "apfs"
    assert nearest(Path("/x"), []) == ""


def test_windows_network_names_and_drives_are_remote(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {"/": 3}
    monkeypatch.setattr(places, "_drive_type", lambda anchor: kinds[anchor])
    assert places._on_windows(Path("/data/office.csdb")) == ""
    assert places._on_windows(Path("//server/share/office.csdb")) == "remote"
    kinds["/"] = 4
    assert places._on_windows(Path("/data/office.csdb")) == "remote"


def test_a_store_in_the_temporary_folder_of_this_computer_is_allowed(tmp_path: Path) -> None:
    assert file_system_of(tmp_path) != ""
    refuse_unsafe_place(tmp_path / "office.csdb")
