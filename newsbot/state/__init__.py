"""What survives a run: pages read, versions of articles, texts, lines not yet delivered.

One SQLite file under `output/.state/`. `State` is the way in; each concept has its own file, which
holds its tables (as SQL for `schema.STEPS`) and its questions to them.
"""

from newsbot.state.database import Database, StateError
from newsbot.state.forgotten import FORGOTTEN
from newsbot.state.locks import SiteLock
from newsbot.state.memory import State
from newsbot.state.mending import mend
from newsbot.state.pages import OUTSIDE, UNDATED, Seen
from newsbot.state.taking_in import Story, Taken

__all__ = [
    "FORGOTTEN",
    "OUTSIDE",
    "UNDATED",
    "Database",
    "Seen",
    "SiteLock",
    "State",
    "StateError",
    "Story",
    "Taken",
    "mend",
]
