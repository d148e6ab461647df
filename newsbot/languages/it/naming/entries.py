"""How tables of known names are written: `name=country; name`."""


def entries(table: str) -> dict[str, str | None]:
    """Names in lower case, each with the code of its country where one is given."""
    found: dict[str, str | None] = {}
    for entry in " ".join(table.split()).split(";"):
        name, _, country = entry.strip().partition("=")
        if name:
            found[name.lower()] = country or None
    return found
