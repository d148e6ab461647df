"""Days as a person writes them, in the language of the report."""

from collections.abc import Sequence

from newsbot.labels import load_labels


def day_in_words(day: str, language: str, *, year: bool = False) -> str:
    """A day, month or year of ISO 8601 in words; a day bears its year only where asked for.

    >>> day_in_words("2025-06-02", "it"), day_in_words("2025-06-02", "en", year=True)
    ('2 giu', '2 Jun 2025')
    >>> day_in_words("2025-06", "it"), day_in_words("2025", "it")
    ('giu 2025', '2025')
    """
    parts = day.split("-")
    if len(parts) == 1:
        return day
    month = load_labels(language)["months"][int(parts[1]) - 1]
    told = [str(int(parts[2])), month] if parts[2:] else [month]
    return " ".join([*told, parts[0]] if year or not parts[2:] else told)


def period_in_words(days: Sequence[str], language: str) -> str | None:
    """From the first day to the last; None where there are none.

    >>> period_in_words(["2025-05-28", "2025-06-04"], "it")
    '28 mag – 4 giu 2025'
    """
    if not days:
        return None
    first, last = days[0], days[-1]
    end = day_in_words(last, language, year=True)
    if first == last:
        return end
    return f"{day_in_words(first, language, year=first[:4] != last[:4])} – {end}"
