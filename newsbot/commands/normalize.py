"""`scrapy normalize FILE|-`: the mentions of a text, one JSON object a line."""

import argparse

from scrapy.commands import ScrapyCommand

from newsbot.commands import one_argument, parse_reference, print_line, read_input


class Command(ScrapyCommand):
    """Finds amounts, times and names in a text."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[--reference DATE] FILE|-"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Money, quantities, times and names of a text, one JSON object a line"

    def long_desc(self) -> str:
        """For `scrapy normalize -h`."""
        return (
            "Reads an Italian text (UTF-8) from a file, or from standard input for -, and prints "
            "its mentions. Example: echo 'Costa 2 milioni, da pagare entro venerdì.' | scrapy "
            "normalize --reference 2025-06-02 -"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument(
            "--reference", metavar="DATE", help="publication date, as 2025-06-02; else today"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the mentions."""
        name = one_argument("normalize", args, "FILE or -")
        reference = parse_reference(opts.reference)
        text = read_input(name).decode("utf-8", "replace")

        from newsbot import normalize

        for mention in normalize(text, reference):
            print_line(mention.to_dict())
