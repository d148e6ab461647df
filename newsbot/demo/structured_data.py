"""The schema.org form of a story, as pages carry it in JSON-LD."""

from datetime import datetime, time

from newsbot.demo.stories import PAPERS, ROME, Story


def json_ld(story: Story) -> dict[str, object]:
    """The schema.org form of a story."""
    form: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting" if story.times else "NewsArticle",
        "headline": story.headline,
        "description": story.standfirst,
        "datePublished": story.published.isoformat(),
        "dateModified": (story.modified or story.published).isoformat(),
        "author": [{"@type": "Person", "name": name} for name in story.authors],
        "publisher": {"@type": "Organization", "name": PAPERS[story.host]},
        "mainEntityOfPage": story.url,
        "articleSection": story.section.capitalize(),
        "inLanguage": story.language,
        "isAccessibleForFree": story.access == "free",
        "image": [f"http://{story.host}/immagini/{story.slug}.jpg"],
    }
    if "json-ld-body" in story.marks:
        form["articleBody"] = story.body
    if story.times:
        form["liveBlogUpdate"] = [
            {
                "@type": "BlogPosting",
                "datePublished": post_time(story, clock).isoformat(),
                "articleBody": text,
            }
            for clock, text in zip(story.times, story.paragraphs, strict=True)
        ]
    return form


def _post(moment: datetime, text: str) -> dict[str, object]:
    return {"@type": "BlogPosting", "datePublished": moment.isoformat(), "articleBody": text}


def post_time(story: Story, clock: str) -> datetime:
    """When a post of a live blog was written, on the day of the story."""
    return datetime.combine(story.published, time.fromisoformat(clock), ROME)
