"""The instants at which a crawl is killed: calls of its own functions, by kind of kill.

`before` and `after` kill it right before and after a call, `during` while the call is under way (so
many milliseconds after its begin, drawn by chance), `half` when half of what is written is in the
file.
"""

from dataclasses import dataclass

KINDS = ("fetch", "worker", "browser", "feed write", "rename", "state commit", "close")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instant:
    """A function, by its module and its name in there, and how a crawl may die at it."""

    kind: str
    place: str
    modes: tuple[str, ...]
    milliseconds: int = 0

    @property
    def module(self) -> str:
        """Where the function is."""
        return self.place.partition(":")[0]

    @property
    def name(self) -> str:
        """`Class.function` or `function`."""
        return self.place.partition(":")[2]


AROUND = ("before", "during", "after")


def _instant(kind: str, place: str, *modes: str, ms: int = 0) -> Instant:
    return Instant(kind=kind, place=f"newsbot.{place}", modes=modes, milliseconds=ms)


INSTANTS = (
    _instant("fetch", "middlewares.handler:DownloadHandler._fetch", *AROUND, ms=40),
    _instant("fetch", "spiders.news:NewsSpider.parse_page", "before"),
    _instant("worker", "workers:Readers.read", *AROUND, ms=80),
    _instant("browser", "middlewares.handler:DownloadHandler._render", *AROUND, ms=1500),
    _instant("browser", "middlewares.chromium:LazyBrowser.launch_browser", *AROUND, ms=800),
    _instant("feed write", "whole:WholeFile.open", "before", "after"),
    _instant("feed write", "whole:WholeFile.open.write", "before", "half", "after"),
    _instant("rename", "whole:WholeFile.finish", *AROUND, ms=3),
    _instant("rename", "state:State.placing", "before", "after"),
    _instant("rename", "whole:WholeFile.place", *AROUND, ms=3),
    _instant("rename", "whole:WholeFile._sync_folder", "before"),
    _instant("state commit", "state.memory:take_in", "before", "after"),
    _instant("state commit", "state.taking_in:put_record", "before", "after"),
    _instant("state commit", "state.memory:drop_delivered", "before", "after"),
    _instant("state commit", "state.writer:COMMIT", *AROUND, ms=4),
    _instant("close", "spiders.news:NewsSpider.closed", "before", "after"),
    _instant("close", "pipelines:ValidatePipeline.close_spider", "before", "after"),
    _instant("close", "extensions.delivery:FeedExporter.close_spider", "before"),
    _instant("close", "middlewares.handler:DownloadHandler.close", *AROUND, ms=200),
    _instant("close", "extensions.delivery:Delivery.feed_exporter_closed", "before", "after"),
    _instant("close", "extensions.delivery:Delivery.engine_stopped", "before", "after"),
    _instant("close", "commands.crawl:append_run", "before"),
)
RECOVERY = ("feed write", "rename", "state commit")
"""Kinds whose kills may also strike the run that finishes what another left."""


def instant_at(place: str) -> Instant:
    """The instant of a place."""
    return next(instant for instant in INSTANTS if instant.place == place)
