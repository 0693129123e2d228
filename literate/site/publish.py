"""MkDocs hook: the site has the files that its pages are made of, and says what they were checked with.

Each program is published whole below `programs/`, where the links of `listing` lead, and all of them in one file,
`programs.zip`, with their outputs and the notebooks (see `archive`); the Markdown of each page as text below
`sources/`, with the licence. A notebook lies beside its page already.
"""

from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from literate.site import archive
from literate.site.pin import pinned
from literate.site.store import ROOT

SNIPPETS = Path("snippets")
EDIT = "edit/main/docs/en/"
"""Where GitHub and its like edit a page, below the address of the repository."""


def on_config(config: MkDocsConfig) -> None:
    """Let each page be edited, if there is a repository."""
    if config.repo_url:
        config.edit_uri = EDIT


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the programs and the sources."""
    for page in [file for file in files.documentation_pages() if file.src_uri.endswith(".md") and file.abs_src_path]:
        files.append(File.generated(config, f"sources/{page.src_uri}.txt", abs_src_path=str(page.abs_src_path)))
    programs = archive.contents(SNIPPETS)
    for name, program in programs:
        if name.endswith(".py"):
            files.append(File.generated(config, f"programs/{name}", abs_src_path=str(program)))
    packed = archive.packed(programs, archive.notebooks(files), config.site_name, config.site_url or "")
    files.append(File.generated(config, archive.NAME, content=packed))
    files.append(File.generated(config, "sources/LICENSE.txt", abs_src_path=str(ROOT / "LICENSE")))
    return files


def on_env(env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
    """Let the templates name the version of torch."""
    env.globals["torch_version"] = pinned("torch")
