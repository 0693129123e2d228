"""The table of the built site: Lighthouse, axe and weight, for every template in both schemes.

make audit                             all templates; needs Node, whose npx brings Lighthouse
python -m tests.audit errors/ --light  one page in one scheme, from the site that was built last

Lighthouse looks at a phone. Its figure for performance depends on what else the machine does, so it is
no test; the others do not. axe reads the page at rest, with the search open, with the menu open, and
with the first stepper in the middle.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import ARGUMENTS, NO_WORKER, chromium, serving
from tests.browser.visit import SCHEMES, Log, lay_out, violations
from tests.conftest import ROOT

LIGHTHOUSE = "lighthouse@12.8.2"
TEMPLATES = {
    "home": "",
    "chapter": "path/",
    "page": "path/two-paths/",
    "page, much mathematics": "non-scalar/vector-jacobian-product/",
    "index of messages": "errors/",
    "messages": "errors/in-place/",
    "questions": "questions/training/",
    "glossary": "glossary/",
    "table of derivatives": "tensors/derivative-table/",
    "notebook": "labs/running-example/",
    "playground": "playground/",
    "changes": "changes/",
    "404": "404.html",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
STATES = ("at rest", "search open", "menu open", "stepper")
HEADER = ("template", "scheme", *CATEGORIES, "CLS", "kB", "elsewhere", *(f"axe {state}" for state in STATES))
DARK, LIGHT = 0, 1
"""How Chromium calls the schemes of a system."""


def lighthouse(address: str, scheme: str, path: str) -> dict[str, Any]:
    """What Lighthouse says of a page on a phone."""
    preferred = DARK if scheme == "dark" else LIGHT
    flags = " ".join([*ARGUMENTS, "--headless=new", f"--blink-settings=preferredColorScheme={preferred}"])
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = ["npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--output-path={report}"]
        subprocess.run([*command, f"--chrome-flags={flags}"], env={**os.environ, "CHROME_PATH": path}, check=True)
        return dict(json.loads(report.read_text(encoding="utf-8")))


def state_faults(page: Page, address: str, scheme: str) -> Iterator[str]:
    """How many faults axe finds in each state, or a dash where a page has it not."""

    def opened(width: int) -> None:
        page.goto(address)
        lay_out(page, scheme, width)

    opened(1440)
    yield told(page)
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill("gradient")
    expect(page.locator(".hits a").first).to_be_visible()
    yield told(page)
    opened(390)
    page.locator("button[for=__drawer]").click()
    page.wait_for_function("document.querySelector('.md-sidebar--primary').getAnimations().length === 0")
    yield told(page)
    opened(1440)
    if not page.locator(".stepper").count():
        yield "-"
        return
    bar = page.locator(".stepper").first
    frames = int(bar.locator(".stepper__count").inner_text().split("/")[1])
    bar.locator(".stepper__scrub").fill(str(frames // 2))  # that of the playground begins at its end
    yield told(page)


def told(page: Page) -> str:
    """The number of faults that axe finds, which are printed."""
    found = violations(page)
    for each in found:
        print(f"{page.url}: {each}")
    return str(len(found))


def row(browser: Browser, path: str, address: str, name: str, scheme: str) -> list[str]:
    """The row of a template in a scheme."""
    with browser.new_context() as context:
        context.add_init_script(NO_WORKER)
        page = context.new_page()
        log = Log(page, address)
        page.goto(address + TEMPLATES[name])
        log.settle(page)
        sent, elsewhere = sum(log.sizes.values()), sum(fault.startswith("another host") for fault in log.faults)
        states = list(state_faults(page, address + TEMPLATES[name], scheme))
    report = lighthouse(address + TEMPLATES[name], scheme, path)
    for audit in report["audits"].values():
        if audit["scoreDisplayMode"] == "binary" and audit["score"] == 0:
            print(f"{address + TEMPLATES[name]}: {audit['id']}: {audit['title']}")
    scores = [f"{100 * report['categories'][each]['score']:.0f}" for each in CATEGORIES]
    shift = f"{report['audits']['cumulative-layout-shift']['numericValue']:.3f}"
    return [name, scheme, *scores, shift, f"{sent / 1000:.0f}", str(elsewhere), *states]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("paths", nargs="*", help="pages instead of all templates")
    parser.add_argument("--light", action="store_true", help="the light scheme only")
    options = parser.parse_args()
    TEMPLATES.update({path: path for path in options.paths})
    schemes = ["light"] if options.light else list(SCHEMES)
    print(f"| {' | '.join(HEADER)} |\n|{' --- |' * 2}{' ---: |' * (len(HEADER) - 2)}", flush=True)
    with serving(ROOT / "site") as address, sync_playwright() as playwright:
        path = chromium(playwright)
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        for name in options.paths or TEMPLATES:
            for scheme in schemes:
                print(f"| {' | '.join(row(browser, str(path), address, name, scheme))} |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
