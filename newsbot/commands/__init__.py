"""`scrapy <command>`, one file each."""

from collections.abc import Iterable

from scrapy.exceptions import UsageError


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
