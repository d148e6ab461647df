"""Whether a folder is on a network: SQLite's locks and WAL do not hold there."""

import re
from pathlib import Path

NETWORK = frozenset(
    "9p afs ceph cifs coda davfs fuse.ceph fuse.davfs2 fuse.glusterfs fuse.rclone fuse.s3fs "
    "fuse.sshfs gfs2 glusterfs lustre ncpfs nfs nfs4 ocfs2 smb2 smb3 smbfs".split()
)
"""File systems of /proc/mounts (Linux) that another machine can write to."""
MOUNTS = Path("/proc/self/mounts")
_OCTAL = re.compile(r"\\([0-7]{3})")


def find_network(folder: Path, mounts: Path = MOUNTS) -> str | None:
    """The kind of network file system that a folder is on; None: none, or it cannot be told.

    A machine whose own root is of such a kind (a container or virtual machine) has no other disk,
    and its root is taken for its own.
    """
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
        place = folder.resolve()
    except OSError:
        return None
    found, kind = Path("/"), ""
    for line in table.splitlines():
        _, point, name, *_ = [*line.split(" "), "", "", ""]
        mounted = Path(_OCTAL.sub(lambda code: chr(int(code[1], 8)), point))
        if place.is_relative_to(mounted) and mounted.is_relative_to(found):
            found, kind = mounted, name
    return kind if kind in NETWORK and found != Path("/") else None
