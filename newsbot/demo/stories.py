"""The newspaper's stories: small source files, one story each, rendered when they are served."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Literal
from zoneinfo import ZoneInfo

from newsbot.demo.site import LOCAL, NATIONAL

Template = Literal["national", "local", "trade", "wrapped", "script", "live"]
StoryAccess = Literal["free", "metered", "paid"]

PAPERS = {NATIONAL: "Il Quotidiano Demo", LOCAL: "La Gazzetta di Prova"}
ROME = ZoneInfo("Europe/Rome")
CORRECTED = ".corrected"
POST = re.compile(r"\[(\d\d:\d\d)\] ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One story as its source file tells it; `marks` are the oddities that the server plays.

    `times` are the clock times of a live blog's posts, one for each paragraph; else empty.
    """

    slug: str
    section: str
    headline: str
    standfirst: str
    authors: tuple[str, ...]
    published: datetime
    modified: datetime | None
    keywords: tuple[str, ...]
    template: Template
    access: StoryAccess
    language: str
    host: str
    marks: frozenset[str]
    paragraphs: tuple[str, ...]
    times: tuple[str, ...]

    @property
    def path(self) -> str:
        """The story's address without its host."""
        return f"/{self.section}/{self.published:%Y/%m/%d}/{self.slug}/"

    @property
    def url(self) -> str:
        """The story's address."""
        return f"http://{self.host}{self.path}"

    @property
    def listed_path(self) -> str:
        """The path that lists and feeds give: the old one where the story has moved."""
        if "moved" not in self.marks:
            return self.path
        return f"/{self.section}/{self.published:%Y/%m/%d}/vecchio-{self.slug}/"

    @property
    def listed_url(self) -> str:
        """The address that lists and feeds give."""
        return f"http://{self.host}{self.listed_path}"

    @property
    def body(self) -> str:
        """The paragraphs, separated by one blank line."""
        return "\n\n".join(self.paragraphs)


def parse_story(slug: str, source: str) -> Story:
    """A story from its source: lines `name: value`, a line of dashes, paragraphs."""
    head, _, body = source.partition("\n---\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    local = fields.get("paper") == "local"
    times, paragraphs = _posts([" ".join(p.split()) for p in body.split("\n\n") if p.strip()])
    return Story(
        slug=slug,
        section=fields["section"],
        headline=fields["headline"],
        standfirst=fields["standfirst"],
        authors=_split(fields.get("author")),
        published=_moment(fields["published"]),
        modified=_moment(fields["modified"]) if "modified" in fields else None,
        keywords=_split(fields.get("keywords")),
        template=fields.get("template", "local" if local else "national"),  # type: ignore[arg-type]  # checked by the tests
        access=fields.get("access", "free"),  # type: ignore[arg-type]  # checked by the tests
        language=fields.get("language", "it"),
        host=LOCAL if local else NATIONAL,
        marks=frozenset(_split(fields.get("marks"))),
        paragraphs=paragraphs,
        times=times,
    )


def _posts(paragraphs: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The posts' times and the paragraphs without them, from `[18:40] Words of the post`."""
    found = [POST.match(paragraph) for paragraph in paragraphs]
    times = tuple(post[1] for post in found if post)
    return times, tuple(POST.sub("", paragraph) for paragraph in paragraphs)


def _split(value: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",")) if value else ()


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=ROME)


def _sources() -> Iterator[tuple[str, str]]:
    for source in files("newsbot.demo").joinpath("articles").iterdir():
        if source.name.endswith(".md"):
            yield source.name.removesuffix(".md"), source.read_text(encoding="utf-8")


def _local_twin(story: Story) -> Story:
    """The same agency text as the publisher's local paper prints it."""
    return replace(story, host=LOCAL, template="local", marks=frozenset())


@cache
def read_stories() -> tuple[Story, ...]:
    """All stories in their first version, the latest first."""
    stories = [parse_story(name, text) for name, text in _sources() if not name.endswith(CORRECTED)]
    stories += [_local_twin(story) for story in stories if "both-papers" in story.marks]
    return tuple(sorted(stories, key=lambda story: (story.published, story.slug), reverse=True))


@cache
def read_corrections() -> dict[str, Story]:
    """The second versions, by the address of the first."""
    stories = [
        parse_story(name.removesuffix(CORRECTED), text)
        for name, text in _sources()
        if name.endswith(CORRECTED)
    ]
    return {story.url: story for story in stories}
