"""Refuses places where a store would be damaged: network drives and folders kept in step by another program."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known

_NETWORK_PROTOCOLS = frozenset(
    {"remote", "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs"}
    | {"webdav", "davfs", "davfs2", "coda", "ceph", "glusterfs", "lustre"}
)
_NETWORK_DRIVERS = frozenset(
    {"sshfs", "davfs", "davfs2", "rclone", "gvfsd-fuse", "s3fs", "glusterfs", "ceph", "smbnetfs", "curlftpfs"}
    | {"onedriver", "google-drive-ocamlfuse", "pcloud", "dropbox"}
)
NETWORK_SYSTEMS = _NETWORK_PROTOCOLS | {f"fuse.{driver}" for driver in _NETWORK_DRIVERS}
"""Kinds of file system that live on another computer; locks and shared memory do not hold there."""

_CLOUD_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "cloudstorage": "a cloud folder",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "megasync": "MEGA",
    "synologydrive": "Synology Drive",
    "syncthing": "Syncthing",
    "resilio sync": "Resilio Sync",
}
_NAMES_AT_HOME = {"box": "Box", "mega": "MEGA", "sync": "Sync", "pcloud": "pCloud", "seafile": "Seafile"}
_MARKERS = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}
_ENVIRONMENT = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_ADVICE = (
    "Keep the store on this computer's own disk, best in the local application folder; "
    "backups and packages may be kept there instead."
)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


@dataclass(frozen=True)
class Probes:
    """What is asked about the computer; tests give their own answers."""

    file_system: Callable[[Path], str] = field(default_factory=lambda: file_system_of)
    exists: Callable[[Path], bool] = _exists
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    home: Path = field(default_factory=Path.home)


def refuse_unsafe_place(path: Path, probes: Probes | None = None) -> None:
    """Refuse a store on a network drive or in a synchronised folder, with advice where to keep it."""
    asked = probes or Probes()
    system = asked.file_system(path).lower()
    if system in NETWORK_SYSTEMS:
        raise Known(
            "store_on_network",
            "{path} lies on a network drive ({system}), where a store would be damaged.",
            advice=_ADVICE,
            where=str(path),
            path=path,
            system=system,
        )
    program = synchronised_by(path, asked)
    if program:
        raise Known(
            "store_synchronised",
            "{path} lies in a folder that {program} keeps in step; it would copy the store while it is being written.",
            advice=_ADVICE,
            where=str(path),
            path=path,
            program=program,
        )


def synchronised_by(path: Path, probes: Probes) -> str:
    """Give the program that synchronises the folder of a store, or an empty text."""
    for folder in _folders(path):
        name = folder.name.casefold()
        program = _by_name(name) or (_NAMES_AT_HOME.get(name, "") if folder.parent == probes.home else "")
        if program:
            return program
        for marker, owner in _MARKERS.items():
            if probes.exists(folder / marker):
                return owner
    for variable in _ENVIRONMENT:
        root = probes.environment.get(variable, "")
        if root and Path(root) in _folders(path):
            return "OneDrive"
    return ""


def _folders(path: Path) -> list[Path]:
    """Give the folders above a path, as named and as they really lie behind links."""
    return list(dict.fromkeys((*path.absolute().parents, *path.resolve().parents)))


def _by_name(name: str) -> str:
    """Know a folder by its name alone or with the account behind it: "OneDrive - Office", "Dropbox (Office)"."""
    bare = re.sub(r"\s*(-\s.*|\(.*\))$", "", name)
    return _CLOUD_NAMES.get(name) or _CLOUD_NAMES.get(bare, "")


def file_system_of(path: Path) -> str:
    """Give the kind of file system a path lies on; `remote` for a network drive of Windows, empty when unknown."""
    if sys.platform == "win32":
        return _on_windows(path)
    try:
        if sys.platform == "darwin":
            listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
            return nearest(path.resolve(), parse_mount(listing))
        return nearest(path.resolve(), parse_mountinfo(Path("/proc/self/mountinfo").read_text(encoding="utf-8")))
    except (OSError, subprocess.SubprocessError):
        return ""


def _on_windows(path: Path) -> str:
    text = str(path.absolute())
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return "remote"
    if text.upper().startswith("\\\\?\\UNC\\"):
        return "remote"
    return "remote" if _drive_type(path.absolute().anchor) == _DRIVE_REMOTE else ""


_DRIVE_REMOTE = 4
_MOUNT_POINT = 4


def _drive_type(anchor: str) -> int:
    import ctypes

    library = getattr(ctypes, "windll", None)
    return int(library.kernel32.GetDriveTypeW(anchor)) if library is not None else 0


def parse_mountinfo(text: str) -> list[tuple[Path, str]]:
    """Read Linux's list of mounts: where each lies and its kind."""
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > _MOUNT_POINT and after:
            place = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match.group(1), 8)), fields[_MOUNT_POINT])
            found.append((Path(place), after.split(" ")[0]))
    return found


def parse_mount(text: str) -> list[tuple[Path, str]]:
    """Read what `mount` prints on macOS: where each lies and its kind."""
    pattern = re.compile(r"^.+? on (/.*) \(([^,)]+)")
    return [(Path(match.group(1)), match.group(2)) for match in map(pattern.match, text.splitlines()) if match]


def nearest(path: Path, mounts: list[tuple[Path, str]]) -> str:
    """Give the kind of the innermost mount that holds a path; of two in one place the later counts."""
    holding = [(len(place.parts), n, kind) for n, (place, kind) in enumerate(mounts) if path.is_relative_to(place)]
    return max(holding)[2] if holding else ""
