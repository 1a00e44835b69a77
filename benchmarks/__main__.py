"""Measure the figures: a table on the screen, and `build/bench.json`.

Every figure is a ratio of two things measured in one run, or a size; absolute numbers of a machine
say little about another one.

    python -m benchmarks [NAME ...]
"""

import importlib
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Column, Table

OUTPUT = Path(__file__).resolve().parent.parent / "build/bench.json"
VSOCK_SIZES = ("64", "1KiB", "4KiB", "64KiB", "1MiB")
# Which module measures which figures; a module measures all of its own in one run.
MODULES: dict[str, tuple[str, ...]] = {
    "start_bench": ("start-small",),
    "vsock_bench": ("vsock-roundtrip", "vsock-to-host", "vsock-to-guest", "vsock-device-rss"),
    "image_bench": ("make-img",),
    "root_bench": ("start-large-over-small", "memory-over-root"),
    "vsock_compiled_bench": tuple(
        f"vsock-vs-compiled-{name}"
        for name in (
            *("roundtrip", "connect", "cpu"),
            *(f"to-host-{size}" for size in VSOCK_SIZES),
            *(f"to-guest-{size}" for size in VSOCK_SIZES),
        )
    ),
    "qtsm_bench": ("qtsm-documents", "qtsm-fairness"),
    "roundtrip_bench": ("document-roundtrip",),
    "verify_bench": ("verify-cold", "verify-first", "verify-cached"),
    "vsock_crowd_bench": ("vsock-sum", "vsock-fairness", "vsock-crowd-rss"),
    "vsock_packets_bench": ("vsock-device-packets",),
}


def measure(names: Sequence[str], console: Console) -> list[dict[str, object]]:
    """Run the modules that the named figures need and return those figures."""
    figures: list[dict[str, object]] = []
    for module, measured in MODULES.items():
        if not set(measured) & set(names):
            continue
        with console.status(f"measuring {', '.join(measured)}"):
            run: Callable[[], list[dict[str, object]]] = importlib.import_module(
                f"benchmarks.{module}"
            ).run
            figures += [figure for figure in run() if figure["name"] in names]
    return figures


def show(figures: Sequence[dict[str, object]], console: Console) -> None:
    """Print the table."""
    # As wide as a terminal of 80 columns.
    table = Table(
        Column("figure", overflow="fold"),
        *("value", "aim", "held", "accelerator", "runs", "spread"),
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        collapse_padding=True,
    )
    for figure in figures:
        value, unit, runs = figure["value"], figure["unit"], figure["runs"]
        table.add_row(
            str(figure["name"]),
            f"{value:.3g}" + ("" if unit == "ratio" else f" {unit}"),
            str(figure["aim"]) if figure["aim"] is not None else "-",
            {True: "yes", False: "NO", None: "-"}[figure["held"]],  # type: ignore[index]
            str(figure["accelerator"]),
            str(len(runs)),  # type: ignore[arg-type]
            f"{min(runs):.3g}-{max(runs):.3g}",  # type: ignore[call-overload]
        )
    console.print(table)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, write; status 2 for an unknown name."""
    known = [name for names in MODULES.values() for name in names]
    names = list(sys.argv[1:] if argv is None else argv) or known
    if unknown := set(names) - set(known):
        print(f"unknown figure {', '.join(sorted(unknown))}; known: {', '.join(known)}")
        return 2
    console = Console()
    figures = measure(names, console)
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps(figures, indent=2) + "\n")
    show(figures, console)
    console.print(f"written to {OUTPUT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
