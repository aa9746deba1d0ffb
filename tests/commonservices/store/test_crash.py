"""Killing the process at any moment loses nothing that was acknowledged."""

import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from commonservices.store.backup import back_up, backups, verify_backup
from commonservices.store.diagnose import diagnose, open_raw
from commonservices.store.vault import Vault
from tests.commonservices.store.small_store import KEY, make_store

ROOT = Path(__file__).parents[3]
ROUNDS = 8

COMMITS = """
import sys
from pathlib import Path
from commonservices.store.engine import make_engine, write_transaction
engine = make_engine(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
start = int(sys.argv[3])
for n in range(start, start + 100000):
    with write_transaction(engine) as connection:
        for half in (0, 1):
            connection.exec_driver_sql("INSERT INTO note VALUES (?, ?)", (2 * n + half, "x" * 300))
    print("ACK", n, flush=True)
"""
BACKUPS = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from commonservices.store.backup import back_up
key = bytes.fromhex(sys.argv[2])
for n in range(100000):
    stamp = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=n + int(sys.argv[4]))
    print("ACK", back_up(Path(sys.argv[1]), Path(sys.argv[3]), stamp, "close", key).name, flush=True)
"""
DOCUMENTS = """
import sys
from pathlib import Path
from commonservices.store.vault import Vault
vault = Vault(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
for n in range(100000):
    print("ACK", vault.add(bytes(50000) + str(n).encode()).sha256.hex(), flush=True)
"""


def killed_after(acks: int, code: str, *arguments: str, chance: random.Random) -> list[str]:
    """Run a program, kill it while it works on what follows so many acknowledged steps, give what it acknowledged."""
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    seen = [process.stdout.readline() for _ in range(acks)]
    for _ in range(chance.randrange(20_000)):
        pass
    process.kill()
    seen += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return [line.split()[1] for line in seen if line.startswith("ACK ") and line.endswith("\n")]


def test_every_acknowledged_commit_survives_being_killed_again_and_again(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 the same moments each run, no secret
    path = make_store(tmp_path / "office.csdb", KEY, rows=0)
    acknowledged: set[int] = set()
    for _ in range(ROUNDS):
        start = max(acknowledged, default=0) + 2
        said = killed_after(1 + chance.randrange(6), COMMITS, str(path), KEY.hex(), str(start), chance=chance)
        acknowledged |= {int(word) for word in said}
        assert diagnose(path, KEY, thorough=True).state == "current"
        connection = open_raw(path, KEY)
        kept = [row[0] for row in connection.execute("SELECT id FROM note ORDER BY id")]
        connection.close()
        assert acknowledged <= {number // 2 for number in kept}
        assert len(kept) == 2 * len({number // 2 for number in kept}), "half a transaction"
    assert len(acknowledged) >= ROUNDS


def test_a_backup_killed_half_way_is_never_taken_for_one(tmp_path: Path) -> None:
    chance = random.Random(8)  # noqa: S311 the same moments each run, no secret
    path, folder = make_store(tmp_path / "office.csdb", KEY, rows=3000), tmp_path / "backups"
    acknowledged: list[str] = []
    for n in range(3):
        acknowledged += killed_after(
            1 + chance.randrange(3), BACKUPS, str(path), KEY.hex(), str(folder), str(n * 1000), chance=chance
        )
        found = {one.path.name: one for one in backups(folder)}
        assert set(acknowledged) <= set(found)
        assert all(verify_backup(one.path, KEY) for one in found.values())
    assert back_up(path, folder, datetime(2026, 2, 1, tzinfo=UTC), "close", KEY).exists()


def test_every_acknowledged_document_survives(tmp_path: Path) -> None:
    chance = random.Random(9)  # noqa: S311 the same moments each run, no secret
    vault = Vault(tmp_path / "office.documents", KEY)
    for _ in range(4):
        said = killed_after(1 + chance.randrange(5), DOCUMENTS, str(vault.folder), KEY.hex(), chance=chance)
        for name in said:
            vault.verify(name)
        for digest in vault.digests():
            vault.verify(digest)
