"""What several tests need: where ../shared is, and a clear skip where it is not."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of measures beside the checkout; a fresh clone without it skips."""
    if not SHARED.is_dir():
        pytest.skip("../shared missing")
    return SHARED
