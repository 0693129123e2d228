"""MkDocs hook: each page says what it may run and load, and the browser refuses the rest.

The Content-Security-Policy stands in the page, so it holds on every host. The few scripts in the page are
named by their hash; nothing may be loaded from elsewhere. Styles in the page are allowed: formulas and
tables have them, and they run nothing.
"""

import base64
import hashlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

CHARSET = '<meta charset="utf-8">'
RULES = (
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval' {scripts}",  # Graphviz, in the playground
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
)


def on_config(config: MkDocsConfig) -> None:
    """Let the theme keep a reader's choices by the path of the site: its script is then the same on every page."""
    config.extra["scope"] = urlsplit(config.site_url or "").path or "/"


def on_post_page(output: str, **rest: Any) -> str:
    """Put the policy into a page."""
    return with_policy(output)


def on_post_template(output_content: str, *, template_name: str, **rest: Any) -> str:
    """Put the policy into the page for unknown addresses."""
    return with_policy(output_content) if template_name.endswith(".html") else output_content


def with_policy(html: str) -> str:
    """The page with its policy, before anything that it is about."""
    hashes = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in scripts(html)}
    policy = "; ".join(RULES).format(scripts=" ".join(f"'sha256-{each}'" for each in sorted(hashes)))
    return html.replace(CHARSET, f'{CHARSET}<meta http-equiv="Content-Security-Policy" content="{policy}">', 1)


def scripts(html: str) -> Iterator[str]:
    """The scripts that stand in a page. A pattern would take five times as long, in every rebuild of every page."""
    rest = html.partition("<script>")[2]
    while rest:
        text, _, rest = rest.partition("</script>")
        yield text
        rest = rest.partition("<script>")[2]
