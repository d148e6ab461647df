"""The charts, drawn by Bokeh: what the page embeds, and the library itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

_INK, _QUIET = "#3b6fb6", "#7a7f87"  # readable on white and on black
_HEIGHT, _ROW = 220, 22  # pixels
_NAMES = 6  # under an axis, so that they fit on a phone


def library() -> str:
    """Bokeh's JavaScript, read from the installed package."""
    import bokeh

    scripts = Path(bokeh.__file__).parent / "server/static/js"
    return (scripts / "bokeh.min.js").read_text(encoding="utf-8")


def bars(names: Sequence[str], counts: Sequence[int]) -> dict[str, Any]:
    """Upright bars, one a name, in the order given."""
    figure = _figure(x_range=(-0.6, len(names) - 0.4), height=_HEIGHT)
    figure.vbar(x=list(range(len(names))), top=list(counts), width=0.8, color=_INK)
    figure.y_range.start = 0
    figure.yaxis.ticker.min_interval = 1
    figure.xgrid.visible = False
    figure.xaxis.ticker = list(range(0, len(names), -(-len(names) // _NAMES)))
    figure.xaxis.major_label_overrides = dict(enumerate(names))
    return _item(figure)


def lying_bars(names: Sequence[str], counts: Sequence[int]) -> dict[str, Any]:
    """Lying bars, one a name, the first on top."""
    figure = _figure(y_range=list(reversed(names)), height=_HEIGHT // 5 + _ROW * len(names))
    figure.hbar(y=list(names), right=list(counts), height=0.8, color=_INK)
    figure.x_range.start = 0
    figure.xaxis.ticker.min_interval = 1
    figure.xaxis.ticker.desired_num_ticks = 3
    figure.ygrid.visible = False
    return _item(figure)


def _figure(**given: Any) -> Any:
    from bokeh.plotting import figure

    drawn = figure(
        sizing_mode="stretch_width",
        toolbar_location=None,
        tools="",
        background_fill_alpha=0,
        border_fill_alpha=0,
        outline_line_color=None,
        **given,
    )
    drawn.axis.major_label_text_color = _QUIET
    drawn.axis.major_label_text_font_size = "13px"
    drawn.axis.axis_line_color = drawn.axis.major_tick_line_color = _QUIET
    drawn.axis.minor_tick_line_color = None
    drawn.grid.grid_line_color = _QUIET
    drawn.grid.grid_line_alpha = 0.25
    return drawn


def _item(figure: Any) -> dict[str, Any]:
    from bokeh.embed import json_item

    item: dict[str, Any] = dict(json_item(figure))
    return item
