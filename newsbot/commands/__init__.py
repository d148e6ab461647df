"""`scrapy <command>`, one file each; here what they share in reading what a user gives."""

import difflib
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from scrapy import Spider
from scrapy.exceptions import UsageError
from scrapy.spiderloader import SpiderLoaderProtocol

from newsbot.outputs import write_line


def refuse_unknown_options(command: str, arguments: Iterable[str]) -> None:
    """Scrapy hands unknown options on as arguments; a mistyped one must not pass for a name.

    Raises:
        UsageError: one of the arguments is an option.
    """
    for argument in arguments:
        if argument.startswith("-") and argument != "-":
            raise UsageError(
                f"there is no option {argument}; `scrapy {command} -h` lists them",
                print_help=False,
            )


def load_spider(loader: SpiderLoaderProtocol, name: str) -> type[Spider]:
    """The spider of a name.

    Raises:
        UsageError: there is none; the message names those that are alike.
    """
    known = loader.list()
    if name not in known:
        close = difflib.get_close_matches(name, known, 3)
        hint = f"did you mean {' or '.join(close)}?" if close else "scrapy list shows all names"
        raise UsageError(f"there is no site {name}: {hint}", print_help=False)
    return loader.load(name)


def one_argument(command: str, arguments: list[str], what: str) -> str:
    """The one argument that a command takes.

    Raises:
        UsageError: there is none, or there are several.
    """
    refuse_unknown_options(command, arguments)
    if len(arguments) != 1:
        raise UsageError(f"give one {what}: scrapy {command} … {what}", print_help=False)
    return arguments[0]


def read_input(name: str) -> bytes:
    """A file's content, or standard input's for `-`.

    Raises:
        UsageError: the file cannot be read.
    """
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}", print_help=False) from None


def parse_reference(value: str | None) -> date:
    """The day that relative dates resolve against; today where none is given.

    Raises:
        UsageError: it is no date.
    """
    try:
        return date.fromisoformat(value) if value else date.today()
    except ValueError:
        raise UsageError(
            f"--reference {value} is no date; write it as 2025-06-02", print_help=False
        ) from None


def parse_count(option: str, value: str) -> int:
    """A whole number from 1.

    Raises:
        UsageError: it is none.
    """
    if value.isascii() and value.isdigit() and int(value) > 0:
        return int(value)
    raise UsageError(f"{option} {value} is no number from 1; write {option} 2", print_help=False)


def print_line(form: dict[str, Any]) -> None:
    """One JSON object on one line of standard output."""
    sys.stdout.buffer.write(write_line(form))
