"""pymdownx.snippets, with missing files and sections reported by file and line.

Takes the options of pymdownx.snippets and is used in its place.
"""

import os
from typing import Any

from markdown import Markdown
from pymdownx.snippets import SnippetExtension, SnippetMissingError, SnippetPreprocessor

from literate.site.source import depends, page_error


class IncludePreprocessor(SnippetPreprocessor):
    """Expands includes like its parent; a missing one ends the build with its place."""

    def __init__(self, options: dict[str, Any], md: Markdown) -> None:
        super().__init__(options, md)
        self.md = md  # which the parent does not keep

    def run(self, lines: list[str]) -> list[str]:
        """Expand the includes of a page."""
        try:
            expanded: list[str] = super().run(list(lines))
        except SnippetMissingError as error:
            raise page_error(self.md, self._culprit(lines), str(error)) from None
        return expanded

    def get_snippet_path(self, path: str) -> str | None:
        """Find a file, below one folder or the next."""
        found: str | None = super().get_snippet_path(path)
        for base in self.base_path:
            tried = os.path.abspath(os.path.join(base, path))
            depends(self.md, tried)
            if tried == found:
                break
        return found

    def _culprit(self, lines: list[str]) -> str:
        """The first line whose include cannot be found."""
        for line in lines:
            try:
                self.parse_snippets([line])
            except SnippetMissingError:
                return line.strip()
        return ""


class IncludeExtension(SnippetExtension):
    """Puts the preprocessor above in the place of that of pymdownx.snippets."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the preprocessor."""
        super().extendMarkdown(md)
        processor = IncludePreprocessor(self.getConfigs(), md)
        md.preprocessors.register(processor, "snippet", 32)


def makeExtension(**options: Any) -> IncludeExtension:
    """The extension, for Python-Markdown."""
    return IncludeExtension(**options)
