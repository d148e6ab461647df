"""What became of all kills, as a table and one last line."""

from collections.abc import Iterable, Sequence

from chaos.trial import Result

LEFT = {"pages": "pages unread", "lines": "lines undelivered", "run": "only the run's line"}
WRONG = ("lost", "twice", "partial", "invalid", "orphans")


def print_table(results: Sequence[Result], seconds: float) -> None:
    """A row for each kind of kill; then what went wrong."""
    kinds = list(dict.fromkeys(result.trial.kind for result in results))
    heads = ("killed in", "kills", *LEFT.values(), *WRONG, "longest life after")
    print(*heads, sep=" | ")
    print(*("---" for _ in heads), sep=" | ")
    for kind in sorted(kinds):
        print(*_row(kind, [one for one in results if one.trial.kind == kind]), sep=" | ")
    for result in results:
        for problem in result.problems:
            print(f"{result.trial.kind} {result.trial.number}: {problem}")
    print(f"{seconds / 60:.0f} minutes")


def _row(kind: str, results: list[Result]) -> Iterable[str]:
    counted = [result for result in results if result.unfinished]
    yield kind
    yield str(len(counted))
    for left in LEFT:
        yield str(sum(result.unfinished == left for result in counted))
    for wrong in WRONG:
        yield str(_sum(results, wrong))
    yield f"{max(result.lived_on for result in results):.1f} s"


def last_line(results: Sequence[Result]) -> str:
    """How many kills, and what they did."""
    kills = sum(result.unfinished is not None for result in results)
    return " ".join([f"kills {kills}", *(f"{wrong} {_sum(results, wrong)}" for wrong in WRONG)])


def _sum(results: Sequence[Result], wrong: str) -> int:
    return sum(getattr(result, wrong) for result in results)
