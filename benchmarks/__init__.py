"""The figures of `make bench`; machines and drivers for them are those of the tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))
