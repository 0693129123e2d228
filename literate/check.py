"""The rules that tie pages, programs and outputs together, each answered with what breaks it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from literate.claims.code import check_code, without_words
from literate.claims.formulas import check_stated
from literate.claims.links import check_links
from literate.claims.listing import REPORT_TEXT, Graph, Listing, Plot
from literate.claims.output import difference
from literate.claims.page import Page
from literate.claims.plot import changed, stored
from literate.claims.prose import check_names, check_prose
from literate.claims.published import check_published, title
from literate.claims.settings import check_settings
from literate.diagnostic import Diagnostic, Side, differences, read_text
from literate.graphs.picture import Picture
from literate.graphs.svg import draw
from literate.graphs.svg_reader import changed_elements, read
from literate.graphs.words import facts
from literate.inventory import SETTINGS
from literate.project import Project
from literate.runner.run import STREAMS

ACCEPT_PLOT = "If the new plot is right: pytest --update-outputs"
ACCEPT_GRAPH = "If the new graph is right: pytest --update-outputs"
STREAM_NAMES = {"": "output", "-warning": "warning", "-error": "error"}


def check_listing(project: Project, page: Page, listing: Listing) -> Iterator[str]:
    """What is wrong with one section on a page: its include, its outputs, its claims."""
    name, section_name = listing.include.path, listing.include.section or ""
    at = f"{page.path}:{listing.line}"
    try:
        program, claims, result = project.program(name), project.claims(name), project.run(name)
    except Diagnostic as problem:
        yield f"{at}: shows a program that cannot be checked\n{problem}"
        return
    section = program.section(section_name)
    if section is None:
        there = ", ".join(f'"{each.name}"' for each in program.sections)
        yield f'{at}: {program.path} has no section "{section_name}", but {there}'
        return
    yield from (str(problem) for problem in result.problems)
    ran = [each.name for each in program.sections]
    if result.raised and ran.index(section_name) > ran.index(result.raised):
        yield f'{at}: section "{section_name}" did not run, because section "{result.raised}" raised\n{result.trace}'
        return
    shown = {each.ending: each for each in listing.outputs}
    if [each.ending for each in listing.outputs] != [ending for ending in STREAMS if ending in shown]:
        yield f"{at}: outputs stand in the order output, warning, error, each once"
    for ending in STREAMS:
        stream, entry = STREAM_NAMES[ending], section_name + ending
        printed = result.entries.get(entry)
        if ending in shown and printed is None:
            yield f'{page.path}:{shown[ending].line}: section "{section_name}" of {program.path} gives no {stream}'
        elif printed and ending not in shown and ending == "-error":
            raises = f'section "{section_name}" of {program.path} raises'
            yield f"{at}: {raises}, and the page shows no error\n{result.trace}"
        elif printed and ending not in shown:
            gives = f'section "{section_name}" of {program.path} gives {_article(stream)} {stream}'
            yield f"{at}: {gives} that the page does not show:\n{printed.text.rstrip()}"
        elif printed:
            diff = difference(claims.get(entry), printed, project.out_path(name), program, section.line)
            if diff:
                yield f"{page.path}:{shown[ending].line}: the page shows another {stream}\n{diff}"


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def check_page(project: Project, page: Page) -> Iterator[str]:
    """What is wrong with a page as a whole: its Markdown, the order of its sections, its prose."""
    yield from (str(problem) for problem in page.problems)
    yield from _order(project, page)
    for graph in page.graphs:
        yield from check_graph(project, page, graph)
    for plot in page.plots:
        yield from check_plot(project, page, plot)
    yield from _missing_texts(project, page)
    missing = list(_missing_reports(project, page))
    yield from missing
    if missing:
        return
    shown, linked = list(_shown(project, page)), partial(_linked, project, page)
    of_site = page.path.startswith(f"{project.pages_folder}/")
    commands = (
        "" if of_site else page.text
    )  # a file about the repository may write commands; values are held all the same
    problems = check_prose(page.prose, page.path, shown, linked, lambda: f"{project.everything}\n{commands}")
    yield from (str(problem) for problem in problems)
    if project.site_folder and page.path.startswith(f"{project.site_folder}/"):
        yield from (str(problem) for problem in check_published(page))
        yield from _twins(project, page)
        yield from map(str, check_links(page, project.titles))
    if page.path == f"{project.site_folder}/index.md":
        yield from (str(problem) for problem in check_settings(project.root / SETTINGS, SETTINGS))
    if of_site:
        yield from (str(problem) for problem in check_stated(page.prose, page.path, shown))
        yield from (str(problem) for problem in check_names(page.prose, page.path, project.vocabulary))


def _twins(project: Project, page: Page) -> Iterator[str]:
    """The title and the description of the page, if an earlier page has the same."""
    line, description = page.front.texts.get("description", (1, ""))
    for kind, text, at in (("title", title(page), page.front.lines + 1), ("description", description, line)):
        first = project.first_with.get((kind, text), page.path)
        if text and first != page.path:
            yield f"{page.path}:{at}: {first} has the same {kind}"


def check_graph(project: Project, page: Page, graph: Graph) -> Iterator[str]:
    """What is wrong with a picture: whatever the recorded graph, drawn in the places of the file, does not give."""
    wrong = _wrong_picture(project, graph)
    if wrong:
        yield f"{page.path}:{graph.line}: {wrong}"


def check_plot(project: Project, page: Page, plot: Plot) -> Iterator[str]:
    """What is wrong with a plot: whatever its program does not save now."""
    at, path = f"{page.path}:{plot.line}", f"{project.programs_folder}/{plot.path}"
    if plot.program not in {listing.include.path for listing in page.listings if listing.line < plot.line}:
        yield f"{at}: a plot stands below its program, and {plot.program} is not shown above"
        return
    try:
        saved = project.run(plot.program).plot
        new = stored(saved, plot.path) if saved else None
    except Diagnostic as problem:
        yield f"{at}: shows a plot that cannot be made\n{problem}"
        return
    if new is None:
        yield f"{at}: {plot.program} saves no {plot.path.rpartition('/')[2]}"
    elif not (project.root / path).exists():
        yield f"{at}: there is no {path}: pytest --update-outputs writes it"
    elif differ := changed(read_text(project.root / path, path), new):
        yield f"{at}: the page shows another plot\n{path}: {differ}\n{ACCEPT_PLOT}"


def _wrong_picture(project: Project, graph: Graph) -> str | None:
    path = f"{project.programs_folder}/{graph.path}"
    try:
        fresh = project.picture(graph)
    except Diagnostic as problem:
        return f"shows a graph that cannot be recorded\n{problem}"
    if not (project.root / path).exists():
        return f"there is no {path}: pytest --update-outputs draws it"
    try:
        stored = read_text(project.root / path, path)
        says, layout = read(stored)
    except (Diagnostic, ValueError) as error:
        return f"the page shows another graph\n{path}:1: {error}\n{ACCEPT_GRAPH}"
    program = f"{project.programs_folder}/{graph.program}"
    old = Side(_facts(says), "the page says", lambda _: path)
    new = Side(_facts(fresh), "python records", lambda _: program)
    differ = differences(old, new, context=0)
    if not differ:
        drawn = draw(fresh, layout)
        elements = changed_elements(stored, drawn) if drawn != stored else []
        told = [f"drawn otherwise: {element}" for element in elements]
        differ = "\n".join([f"--- {path} ({old.who})", f"+++ {program} ({new.who})", *told]) if told else ""
    return f"the page shows another graph\n{differ}\n{ACCEPT_GRAPH}" if differ else None


def _facts(picture: Picture) -> str:
    return "".join(f"{fact}\n" for fact in facts(picture))


def _missing_texts(project: Project, page: Page) -> Iterator[str]:
    """The texts of tests that the page includes, and that are not there."""
    for number, line in enumerate(page.text.split("\n") if "expected.txt" in page.text else (), 1):
        for match in REPORT_TEXT.finditer(line):
            if not (project.root / match.group()).exists():
                yield f"{page.path}:{number}: there is no {match.group()}: include a text that a test expects"


def _missing_reports(project: Project, page: Page) -> Iterator[str]:
    for report in page.reports:
        path, section = report.include.path, report.include.section
        try:
            found = section in project.report(path)
        except Diagnostic as problem:
            yield f"{page.path}:{report.line}: shows a report that cannot be read\n{problem}"
            continue
        if not found:
            yield f'{page.path}:{report.line}: {path} has no section "{section}"'


def _order(project: Project, page: Page) -> Iterator[str]:
    """Whether copying the blocks of each program from top to bottom gives the program, from its start."""
    next_section: dict[str, int] = {}
    for listing in page.listings:
        name = listing.include.path
        try:
            names = [section.name for section in project.program(name).sections]
        except Diagnostic:
            continue
        due = next_section.get(name, 0)
        if listing.include.section not in names:
            continue
        here = names.index(listing.include.section)
        if here != due:
            wanted = f'"{names[due]}"' if due < len(names) else "nothing more"
            yield (
                f'{page.path}:{listing.line}: section "{listing.include.section}" of {name} is out of order: '
                f"{wanted} comes next, so that the blocks copied in order run"
            )
        next_section[name] = here + 1


def _linked(project: Project, page: Page, target: str) -> list[tuple[int, str, str]] | None:
    """What the page shows to which a link leads from `page`; None if it is no page of the site."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), target.split("#")[0]))
    if path not in project.page_paths or list(_missing_reports(project, project.page(path))):
        return None
    return list(_shown(project, project.page(path)))


def _shown(project: Project, page: Page) -> Iterator[tuple[int, str, str]]:
    """For each listing its line, its source and the outputs that the page shows with it; so for each report."""
    for report in page.reports:
        yield report.line, "", project.report(report.include.path)[report.include.section or ""].text
    for listing in page.listings:
        try:
            section = project.program(listing.include.path).section(listing.include.section or "")
            claims = project.claims(listing.include.path)
        except Diagnostic:
            continue
        outputs = [claims[s.include.section].text for s in listing.outputs if s.include.section in claims]
        yield listing.line, without_words(section.source) if section else "", "".join(outputs)


def check_program(project: Project, name: str) -> Iterator[str]:
    """What is wrong with a program by itself: its code, its run, and what no page shows of it."""
    try:
        program, claims, result = project.program(name), project.claims(name), project.run(name)
    except Diagnostic as problem:
        yield str(problem)
        return
    yield from (str(problem) for problem in [*result.problems, *check_code(program.source, program.path)])
    if result.plot and name.removesuffix(".py") + ".svg" not in project.plots:
        yield f"{program.path}:1: no page shows the plot that it saves"
    shown = project.shown_sections.get(name, set())
    for section in program.sections:
        if section.name not in shown:
            yield f'{program.path}:{section.line}: no page shows section "{section.name}"'
    if result.raised and result.raised != program.sections[-1].name:
        line = next(section.line for section in program.sections if section.name == result.raised)
        yield f'{program.path}:{line}: section "{result.raised}" raises before the end\n{result.trace}'
    out = project.out_path(name)
    if not (project.root / out).exists():
        yield f"{program.path}:1: has no {out}: pytest --update-outputs writes it"
    for claim in claims.values():
        if claim.name not in result.entries:
            yield f'{out}:{claim.line}: the program gives no "{claim.name}": pytest --update-outputs removes it'
    if list(claims) != [name for name in result.entries if name in claims] and set(claims) <= set(result.entries):
        yield f"{out}:1: the entries are not in the program's order: pytest --update-outputs sorts them"
    for name_, printed in result.entries.items():
        if name_ not in claims or claims[name_].text != printed.text:
            line = (*printed.lines, program.sections[-1].line)[0]
            diff = difference(claims.get(name_), printed, out, program, line)
            yield f'{program.path}:{line}: gives another "{name_}"\n{diff}'


def check_stray(project: Project, file: Path) -> Iterator[str]:
    """Why a file in the programs folder that is no program has no business there."""
    path = project.relative(file)
    if file.suffix == ".svg":
        if file.relative_to(project.root / project.programs_folder).as_posix() not in project.pictures | project.plots:
            yield f"{path}:1: no page shows this picture"
    elif file.suffix != ".out" or not file.with_suffix(".py").exists():
        yield f"{path}:1: no program owns this file"
