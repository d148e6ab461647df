"""A record that fails its schema, from end to end: its file, its count, the summary, the code."""

import json
from pathlib import Path

import tiny
from tiny import Answer, article

from newsbot.pipelines import ReadPage
from newsbot.settings import ITEM_PIPELINES

DAY = "/2025/06/02"
PAGES = {
    "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
    "/rss.xml": tiny.feed(f"{DAY}/a", f"{DAY}/guasta"),
    **{f"{DAY}/{slug}": Answer(article(slug)) for slug in ("a", "guasta")},
}


class Spoil:
    """Stands between reading and judging, as a fault of ours would."""

    def process_item(self, item: ReadPage) -> ReadPage:
        if item.page.url.endswith("guasta"):
            item.form["events"][0]["type"] = "party"
        return item


def test_a_record_that_fails_its_schema_is_kept_counted_and_shown(tmp_path: Path) -> None:
    steps = json.dumps(ITEM_PIPELINES | {"test_rejected.Spoil": 150})
    with tiny.serve(PAGES) as paper:
        run = tiny.crawl(paper, tmp_path, "-a", "section=economia", "-s", f"ITEM_PIPELINES={steps}")
        assert run.code == 3, run.err
        [rejected] = tiny.lines(tmp_path, "rejected")
        assert rejected["url"] == f"{tiny.BASE}{DAY}/guasta"
        assert rejected["errors"][0].startswith("events[0] $.type: 'party' is not one of")
        assert rejected["record"]["article"]["headline"]
        [kept] = tiny.lines(tmp_path, "articles")
        assert kept["url"] == f"{tiny.BASE}{DAY}/a"
        words = run.out.split()
        assert words[words.index("rejected") :][:3] == ["rejected", "1", "1"]
        assert f"rejected: {tmp_path}/paperino/rejected-" in run.out
        assert run.err.count("rejected, events[0] $.type: 'party' is not one of") == 1
        assert "Traceback" not in run.err
        assert tiny.last_run(tmp_path)["warnings"] == ["rejected"]
        # It is not asked for again until its reader is mended: then with reread=yes.
        again = tiny.crawl(paper, tmp_path, "-a", "section=economia")
        assert again.code == 0
        assert paper.times(f"{DAY}/guasta") == 1
