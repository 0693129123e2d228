"""The version of a package, from the one place where it stands: `requirements.txt`."""

import re
from pathlib import Path

from mkdocs.exceptions import BuildError

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements.txt"


def pinned(package: str) -> str:
    """The version of `package` that the repository pins. Raises BuildError if it pins none."""
    pin = re.search(rf"^{re.escape(package)}==([\w.+!-]+)", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    if pin is None:
        raise BuildError(f"requirements.txt: pins no {package}: write {package}==<version>")
    return pin[1]
