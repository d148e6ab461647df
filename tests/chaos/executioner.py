"""What each of the processes does that carry out trials side by side."""

import json
import shutil
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from chaos.crawls import Crawls
from chaos.lines import remember, tell
from chaos.processes import adopt_orphans
from chaos.trial import WHOLE, Result, Trial, Undisturbed, carry_out
from newsbot.demo.server import serve

_serving = ExitStack()
_port = 0


def prepare() -> None:
    """Serve the newspaper, and have what crawls leave behind come here."""
    global _port
    adopt_orphans()
    _port = _serving.enter_context(serve()).port


def crawl_undisturbed(folder: Path, *, whole: bool = False) -> Undisturbed:
    """What a crawl leaves that nothing happens to, of the chosen pages or the whole newspaper."""
    crawls = Crawls(folder, _port, whole)
    ended = crawls.run({"count": str(folder / "calls")})
    if ended.code not in (0, 3 if whole else 0):
        raise SystemExit(f"the undisturbed crawl ended with {ended.code}:\n{ended.said}")
    calls = Counter(json.loads((folder / "calls").read_text()))
    return Undisturbed(ended, tell(crawls.folders), remember(crawls.output).pages, calls)


def try_once(trial: Trial, known: Undisturbed, folder: Path) -> Result:
    """One trial in a folder of its own, which stays only where something went wrong."""
    place = folder / f"{trial.kind.replace(' ', '-')}-{trial.number}"
    result = carry_out(trial, known, Crawls(place, _port, trial.kind == WHOLE))
    if result.is_well:
        shutil.rmtree(place)
    return result


def try_whole(folder: Path) -> Result:
    """One trial with the whole newspaper, killed by a timer."""
    known = crawl_undisturbed(folder / "undisturbed-whole", whole=True)
    return try_once(Trial(kind=WHOLE, number=0), known, folder)
