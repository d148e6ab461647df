"""A network folder is refused where it can be told."""

from pathlib import Path

import pytest

from newsbot.state import State, StateError
from newsbot.state.folders import find_network

MOUNTS = r"""
proc /proc proc rw 0 0
/dev/sda1 / ext4 rw 0 0
nas:/data /mnt/nas nfs4 rw,vers=4.2 0 0
//nas/two\040words /mnt/two\040words cifs rw 0 0
anna@host:/home /home/anna/far fuse.sshfs rw 0 0
/dev/sdb1 /mnt/nas/own ext4 rw 0 0
broken
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    return file


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/mnt/nas", "nfs4"),
        ("/mnt/nas/newsbot/output", "nfs4"),
        ("/mnt/nas/own/output", None),
        ("/mnt/nasty", None),
        ("/mnt/two words/output", "cifs"),
        ("/home/anna/far/away", "fuse.sshfs"),
        ("/home/anna", None),
    ],
)
def test_the_nearest_mount_decides(folder: str, kind: str | None, mounts: Path) -> None:
    assert find_network(Path(folder), mounts) == kind


def test_what_cannot_be_told_is_none(tmp_path: Path) -> None:
    assert find_network(Path("/mnt/nas"), tmp_path / "missing") is None
    (tmp_path / "mounts").write_text("share / 9p rw 0 0\n")
    assert find_network(tmp_path, tmp_path / "mounts") is None


def test_the_state_refuses_a_network_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"nas:/data {tmp_path} nfs rw 0 0\n")
    monkeypatch.setattr("newsbot.state.folders.find_network.__defaults__", (mounts,))
    with pytest.raises(StateError, match=r"is on a network \(nfs\).*set another folder"):
        State(tmp_path / "output")
    assert not (tmp_path / "output").exists()
