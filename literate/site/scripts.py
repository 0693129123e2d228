"""MkDocs hook: the scripts are sent without their comments and white space.

rjsmin takes the text in a template inside a template for code, and the white space out of it, so that is
refused in the scripts that every page asks for. Those of the playground have such templates, and lose
only the comments and the indentation of their lines.

In the theme's own script a few places are changed, each of which works on the whole page while it is loaded. A
new version of the theme that has not all of them fails the build.
"""

import re

import rjsmin
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import Files

OURS = re.compile(r"assets/javascripts/\w+\.js")
PLAYGROUND = re.compile(r"assets/javascripts/playground/\w+\.js")
THEIRS = re.compile(r"assets/javascripts/bundle\.\w+\.min\.js")
CHANGES = {
    # A browser looks at every element when such a meta comes, and when it changes. The style sheet has what it says.
    'name:"color-scheme"': 'name:"scheme"',
    # A table is put into boxes. That of a page has been put into them by `table`.
    '"table:not([class])"': '":not(.md-typeset__table)>table:not([class])"',
    # Each block of code was asked for its width and marked before the next one was asked, and each asked whether the
    # browser can copy: the page got its style and its place again for each. `site.js` asks all before it marks one, and
    # `copy.js` makes the buttons. No link shows a part of its page.
    '...M("pre:not(.mermaid) > code",e).map(i=>Yn(i,{target$:o,print$:n})),...M("a",e).map(i=>Jn(i,t)),': "",
    # The addresses of a page are made whole before another one takes its place in the window. A style sheet whose
    # address is written again is taken away and comes again, with its fonts: every element gets its style and its
    # place twice. It keeps what is written, and has its whole address beside it, by which the next page knows it.
    "{t[r]=t[r];break}": "{t.sheet?t.whole=t.outerHTML.replace(o,t[r]):t[r]=t[r];break}",
    "t.set(r.outerHTML,r)": "t.set(r.whole||r.outerHTML,r)",
    # While the next page is on its way, its address is there and the page that is left can still be scrolled. How far,
    # and which section is being read, was kept for the next one, which opened there.
    # What was about to be written when that one came names a section that has left with its page.
    "b(a=>xr(a,{progress$:o})": "b(a=>(window.coming=!0,xr(a,{progress$:o}))",
    "c,p;history.state!==null": "c,p;window.coming=!1;history.state!==null",
    '({offset:a})=>{history.replaceState(a,"")}': '({offset:a})=>{window.coming||history.replaceState(a,"")}',
    "subscribe(([,{prev:a}])=>{": "subscribe(([,{prev:a}])=>{if(window.coming||a.at(-1)?.[0].isConnected===!1)return;",
}
"""What the theme's script says, and what it says here."""

TO_NEXT = re.compile(r"\$\{[^`]*`")
"""From the code in a template to the next backtick: the template's end, or the beginning of one inside it."""
MARGIN = re.compile(r"^(?:[ \t]*//.*\n|[ \t]+)", re.MULTILINE)


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Make our scripts short, and change the theme's. Those of others come as their authors send them."""
    for file in files:
        if OURS.fullmatch(file.src_uri):
            file.content_string = short(file.content_string, file.src_uri)
        elif PLAYGROUND.fullmatch(file.src_uri):
            file.content_string = flush(file.content_string, file.src_uri)
        elif THEIRS.fullmatch(file.src_uri):
            file.content_string = changed(file.content_string, file.src_uri)
    return files


def changed(script: str, path: str) -> str:
    """The theme's script with each of the changes. Raises `BuildError` if one has not one place."""
    for old, new in CHANGES.items():
        if script.count(old) != 1:
            raise BuildError(f"{path}: {old} stands {script.count(old)} times in the theme's script: see {__name__}")
        script = script.replace(old, new)
    return script


def short(script: str, path: str) -> str:
    """The script without comments and white space. Raises `BuildError` if it has a template inside a template."""
    for found in TO_NEXT.finditer(script):
        if found[0].count("{") > found[0].count("}"):
            line = script.count("\n", 0, found.end()) + 1
            raise BuildError(f"{path}:{line}: a template inside a template would lose its spaces")
    return str(rjsmin.jsmin(script))


def flush(script: str, path: str) -> str:
    """The script without comments and indentation. Raises `BuildError` if a template goes over several lines."""
    for number, line in enumerate(script.split("\n"), 1):
        if line.count("`") % 2 and not line.lstrip().startswith("//"):
            raise BuildError(f"{path}:{number}: a template over several lines would lose its indentation")
    return MARGIN.sub("", script)
