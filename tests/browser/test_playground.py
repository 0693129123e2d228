"""The playground in a browser: type, drag, step, share, reload, and what an address may not do."""

import base64
import hashlib
import re
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import NO_WORKER
from tests.browser.visit import Log, lay_out, overflow, violations
from tests.playground.cases import CASES, HEAD
from tests.playground.engine import Engine
from tests.playground.guide import LIST, SNIPPETS, stored
from tests.playground.test_hostile import HOSTILE

MARKER = re.compile(r"^# --8<-- .*\n", re.MULTILINE)
EXAMPLE = MARKER.sub("", (SNIPPETS / "path/two-paths/two-paths.py").read_text(encoding="utf-8"))
BUDGET = 120_000
"""Bytes of the first view, over the wire."""
PATH = [program for program in LIST.read_text(encoding="utf-8").split() if program.startswith("path/")]
CHAIN = "import torch\n\nx = torch.tensor(3.0, requires_grad=True)\ny = x * x\ny.backward()\nprint(x.grad)\n"


def opened(page: Page, address: str, program: str | None = None) -> Locator:
    """The editor of the playground, with a program from the address."""
    page.goto(f"{address}playground/" + ("" if program is None else f"#code={quote(program, safe='')}"))
    editor = page.get_by_label("Program", exact=True)
    if program is not None:
        expect(editor).to_have_value(program)
    return editor


def output(page: Page) -> Locator:
    return page.locator(".playground__output")


def caret(editor: Locator, text: str) -> None:
    """Put the caret behind a text."""
    editor.focus()
    editor.evaluate(
        "(box, text) => box.setSelectionRange(...Array(2).fill(box.value.indexOf(text) + text.length))", text
    )


def test_the_example_of_the_page_is_there_and_runs(page: Page, address: str):
    log = Log(page, address)
    editor = opened(page, address)
    assert EXAMPLE.count("import torch") == 1
    expect(editor).to_have_value(EXAMPLE)
    expect(output(page)).to_contain_text("x.grad: 28.0")
    expect(page.locator(".playground svg.graph .node.leaf .grad")).to_have_text("x.grad = 28.")
    expect(page.locator(".playground .stepper")).to_have_count(1)
    log.settle(page)
    assert log.faults == []


def test_the_first_view_is_light_and_other_pages_load_nothing_of_it(browser: Browser, address: str):
    with browser.new_context() as context:
        context.add_init_script(NO_WORKER)
        page = context.new_page()
        log = Log(page, address)
        page.goto(f"{address}playground/")
        expect(page.locator(".playground svg.graph")).to_have_count(1)
        log.settle(page)
        assert 0 < sum(log.sizes.values()) <= BUDGET, log.sizes
        assert not [url for url in log.asked if "/playground/interpreter.js" in url or "graphviz" in url]
        page.get_by_label("Program", exact=True).focus()
        expect(page.locator(".playground__choose option")).to_have_text(["p", "q", "r", "y"])
        log.settle(page)
        assert [url for url in log.asked if "/playground/interpreter.js" in url]
        assert not [url for url in log.asked if "graphviz" in url]  # it comes when another picture is to be drawn
    with browser.new_context() as context:
        context.add_init_script(NO_WORKER)
        page = context.new_page()
        log = Log(page, address)
        page.goto(f"{address}path/two-paths/")
        log.settle(page)
        assert not [url for url in log.asked if "/javascripts/playground/" in url or "graphviz" in url]


def test_what_stands_there_before_a_script_runs_stays_where_it_is(page: Page, address: str):
    """The editor is painted without the scripts, and nothing moves when they come, and when the engine does."""
    page.set_viewport_size({"width": 390, "height": 2000})
    held, waits = [], True
    page.route("**/*.js", lambda route: held.append(route) if waits else route.continue_())
    page.goto(f"{address}playground/", wait_until="commit")
    editor = page.get_by_label("Program", exact=True)
    expect(editor).to_have_value(EXAMPLE)
    parts = [editor, *page.locator(".playground figure.output").all(), page.locator(".playground__choose select")]
    assert len(parts) == 4
    before = places(parts)
    waits = False
    for route in held:
        route.continue_()
    expect(page.locator(".playground .stepper")).to_have_count(1)
    assert places(parts) == before
    editor.focus()
    expect(page.locator(".playground__choose option")).to_have_count(4)
    assert places(parts) == before
    editor.fill(EXAMPLE.replace("3.0", "4.0"))
    expect(output(page)).to_contain_text("x.grad: 38.0")


def places(parts: list[Locator]) -> list[tuple[float, float]]:
    return [(box["x"], box["y"]) for box in (part.bounding_box() for part in parts) if box]


def test_a_button_that_is_pressed_before_the_engine_is_there_waits_for_it(page: Page, address: str):
    held = []
    page.route("**/live.js", lambda route: held.append(route))
    opened(page, address)
    expect(page.locator(".playground .stepper")).to_have_count(1)
    with page.expect_request("**/live.js"):
        page.get_by_role("button", name="Copy the address").click()
    expect(page.locator(".playground__state")).to_have_text("")
    held.pop().continue_()
    expect(page.locator(".playground__state")).to_have_text("Copied")


def test_typing_changes_output_and_graph(page: Page, address: str):
    editor = opened(page, address, CHAIN)
    expect(output(page)).to_have_text(re.compile(r"tensor\(6\.\)"))
    editor.fill(CHAIN.replace("x * x", "x * x * x"))
    expect(output(page)).to_have_text(re.compile(r"tensor\(27\.\)"))
    expect(page.locator(".playground svg.graph .node.operation")).to_have_count(2)
    expect(page.locator(".playground details li").last).to_have_text(re.compile("its .grad was None and is tensor"))


def test_the_stepper_goes_through_the_run(page: Page, address: str):
    opened(page, address, CHAIN)
    scrub = page.locator(".playground .stepper__scrub")
    expect(scrub).to_have_value(scrub.get_attribute("max"))
    scrub.fill("1")
    expect(page.locator(".playground .stepper__says")).to_contain_text("MulBackward0 takes x = tensor(3.)")
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".playground .stepper__says")).to_contain_text("the gradient tensor(1.) starts at")
    page.get_by_label("Program", exact=True).fill(CHAIN.replace("3.0", "5.0"))
    expect(page.locator(".playground svg.graph .node.leaf .value")).to_have_text("x = 5.")
    expect(scrub).to_have_value("2")


def test_a_number_is_dragged(page: Page, address: str):
    editor = opened(page, address, CHAIN)
    expect(output(page)).to_contain_text("tensor(6.)")
    place = editor.evaluate(
        """box => {
          const style = getComputedStyle(box), area = box.getBoundingClientRect()
          const pen = document.createElement("canvas").getContext("2d")
          pen.font = style.font
          const before = "x = torch.tensor(3"
          return [area.left + parseFloat(style.paddingLeft) + pen.measureText(before).width,
                  area.top + 1 + parseFloat(style.paddingTop) + 2.5 * parseFloat(style.lineHeight)]
        }"""
    )
    page.mouse.move(*place)
    page.mouse.down()
    page.mouse.move(place[0] + 61, place[1], steps=4)
    page.mouse.up()
    expect(editor).to_have_value(CHAIN.replace("3.0", "4.0"))
    expect(output(page)).to_contain_text("tensor(8.)")


def test_a_number_is_changed_with_keys(page: Page, address: str):
    editor = opened(page, address, CHAIN)
    caret(editor, "tensor(3.0")
    editor.press("Alt+ArrowUp")
    expect(editor).to_have_value(CHAIN.replace("3.0", "3.1"))
    editor.press("Alt+Shift+ArrowDown")
    expect(editor).to_have_value(CHAIN.replace("3.0", "2.1"))
    for _ in range(3):
        editor.press("Alt+Shift+ArrowDown")
    expect(editor).to_have_value(CHAIN.replace("3.0", "-0.9"))
    expect(output(page)).to_contain_text("tensor(-1.8000)")


def test_a_finger_moves_the_slider(browser: Browser, address: str):
    with browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True) as context:
        context.add_init_script(NO_WORKER)
        page = context.new_page()
        editor = opened(page, address, CHAIN)
        caret(editor, "tensor(3.0")
        editor.tap()
        caret(editor, "tensor(3.0")
        expect(page.locator(".playground__number output")).to_have_text("3.0")
        page.get_by_label("Value of the number").fill("-10")
        expect(editor).to_have_value(CHAIN.replace("3.0", "2.0"))
        page.get_by_role("button", name="Larger").tap()
        expect(editor).to_have_value(CHAIN.replace("3.0", "2.1"))
        assert overflow(page) == 0


def test_a_program_is_shared_and_survives_a_reload(page: Page, address: str):
    editor = opened(page, address)
    editor.fill(CHAIN)
    page.get_by_role("button", name="Copy the address").click()
    expect(page.locator(".playground__state")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{address}playground/#code={quote(CHAIN, safe='*()')}"
    page.reload()
    expect(page.get_by_label("Program", exact=True)).to_have_value(CHAIN)
    page.get_by_role("button", name="Start again").click()
    expect(output(page)).to_contain_text("x.grad: 28.0")
    page.goto(copied)
    expect(page.get_by_label("Program", exact=True)).to_have_value(CHAIN)


def test_a_program_comes_back_into_the_address_when_one_has_scrolled(page: Page, address: str):
    """Material writes there which section is read, and nothing at the top of the page."""
    opened(page, address, CHAIN)
    expect(page.locator(".playground svg.graph")).to_have_count(1)
    page.evaluate(
        """() => {
          const replace = history.replaceState.bind(history)
          history.replaceState = (...given) => { written.push(given[2]); replace(...given) }
        }"""
    )
    for height in ("document.body.scrollHeight", "0"):
        page.evaluate(f"written = []; scrollTo(0, {height})")
        page.evaluate(
            """new Promise(done => {
              const look = () => {
                const lost = written.some(each => each && !String(each).includes("#code="))
                return lost && location.hash.startsWith("#code=") ? done() : requestAnimationFrame(look)
              }
              look()
            })"""
        )
    assert page.url.endswith(f"#code={quote(CHAIN, safe='*()')}")


def focused(page: Page) -> str:
    """The name of what has the focus."""
    return page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.labels?.[0]?.textContent ?? ''")


def test_all_of_it_can_be_done_with_keys_alone(page: Page, address: str):
    """Type, go to a number and change it in each way, share, and step."""
    opened(page, address)
    keys = page.keyboard
    expect(page.locator(".playground svg.graph")).to_have_count(1)
    for _ in range(60):
        keys.press("Tab")
        if focused(page) == "Program":
            break
    keys.press("Control+A")
    keys.insert_text(CHAIN)
    expect(output(page)).to_contain_text("tensor(6.)")
    for press in ("Control+Home", "ArrowDown", "ArrowDown", "End", *["ArrowLeft"] * len(", requires_grad=True)")):
        keys.press(press)
    ways = (("Alt+ArrowUp", "3.1", None), ("Enter", "3.0", "Smaller"), ("ArrowRight", "3.1", "Value of the number"))
    for press, number, way in (*ways, ("ArrowRight", "3.2", None), ("Space", "3.3", "Larger")):
        if way:
            keys.press("Tab")
            assert focused(page) == way
        keys.press(press)
        expect(page.locator(".playground__number output")).to_have_text(number)
    expect(output(page)).to_contain_text("tensor(6.6000)")
    for _ in range(4):
        keys.press("Shift+Tab")
    keys.press("Enter")
    expect(page.locator(".playground__state")).to_have_text("Copied")
    assert unquote(page.evaluate("navigator.clipboard.readText()")).endswith(CHAIN.replace("3.0", "3.3"))
    for _ in range(6):
        keys.press("Tab")
    keys.press("Enter")
    scrub = page.locator(".playground .stepper__scrub")
    expect(scrub).to_have_value(str(int(scrub.get_attribute("max")) - 1))


def test_a_page_of_the_path_leads_here(page: Page, address: str):
    page.goto(f"{address}path/chain-rule/")
    page.get_by_role("link", name="Change this program").first.click()
    program = "path/chain-rule/chain-rule.py"
    expect(output(page)).to_contain_text(stored(program)[""].splitlines()[-1])
    expect(page.locator(".playground svg.graph")).to_have_count(1)


@pytest.mark.parametrize("program", PATH)
def test_a_program_of_the_path_prints_here_what_its_page_shows(page: Page, address: str, program: str):
    opened(page, address, (SNIPPETS / program).read_text(encoding="utf-8"))
    for text in stored(program).values():
        if text:
            expect(output(page)).to_contain_text(text.strip().splitlines()[-1])


@pytest.mark.parametrize("name", ["no scalar", "a second pass", "a leaf written into", "a name that is not there"])
def test_an_error_has_its_text_and_its_line(page: Page, address: str, name: str):
    opened(page, address, HEAD + CASES[name])
    *_, (kind, text) = Engine().play(HEAD + CASES[name], asked=False).output
    figure = page.locator(".playground figure.output--error")
    expect(figure.locator("code")).to_have_text(text)
    line = (HEAD + CASES[name]).rstrip().count("\n") + 1
    expect(figure.locator("figcaption")).to_have_text(f"Error, line {line}")
    assert kind == "error"


HOSTILE_HERE = {name: program for name, program in HOSTILE.items() if len(program) < 12_000 and "\r" not in program}
PLANTED = {
    "markup": "print('<img src=x onerror=alert(1)>')",
    "markup in an error": "<img src=x onerror=alert(1)>",
    "markup in a name": "import torch\nx = torch.tensor(1.0)\nx.script\n# </textarea><script>alert(1)</script>",
    "markup in the graph": "import torch\nx = torch.tensor(1.0, requires_grad=True)\ny = x * x"
    " # '\"><script>alert(1)</script>",
}


def test_nothing_in_an_address_runs_but_the_subset(page: Page, address: str):
    """Each hostile program is opened by its address; no dialog, no request, no fault, and the next one works."""
    opened(page, address)
    expect(page.locator(".playground svg.graph")).to_have_count(1)
    log = Log(page, address)
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for name, program in {**HOSTILE_HERE, **PLANTED}.items():
        page.evaluate("code => { location.hash = `code=${encodeURIComponent(code)}` }", program)
        expect(page.get_by_label("Program", exact=True)).to_have_value(program)
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert page.locator(".playground :is(script, img, iframe, object)").count() == 0, name
    for address_end in (
        "#code=%",
        "#code=%E0%A4%A",
        "#code=javascript:alert(1)",
        "#code=",
        "#<script>alert(1)</script>",
    ):
        page.evaluate("hash => { location.hash = hash }", address_end)
    page.evaluate("code => { location.hash = `code=${encodeURIComponent(code)}` }", CHAIN)
    expect(output(page)).to_have_text(re.compile(r"tensor\(6\.\)"))
    assert dialogs == [] and log.faults == []
    assert [url for url in log.asked if not url.startswith(address)] == []


def test_it_works_under_a_policy_that_forbids_scripts_in_the_page(page: Page, address: str):
    """The scripts of the playground are files of the site; Material's own first line is let through by its hash."""
    html = page.request.get(f"{address}playground/").text()
    inline = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    scripts = f"'self' 'wasm-unsafe-eval' {' '.join(map(fingerprint, inline))}"
    policy = f"default-src 'self'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

    def answer(route) -> None:
        route.fulfill(body=html, content_type="text/html", headers={"Content-Security-Policy": policy})

    page.route(f"{address}playground/", answer)
    log = Log(page, address)
    opened(page, address)
    expect(output(page)).to_contain_text("x.grad: 28.0")
    expect(page.locator(".playground svg.graph")).to_have_count(1)
    assert [fault for fault in log.faults if "playground" in fault or "graphviz" in fault] == []


def fingerprint(text: str) -> str:
    """How a policy names a script that stands in the page."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_without_a_script_the_page_says_so_and_shows_a_recorded_example(browser: Browser, address: str):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}playground/")
        expect(page.locator(".playground")).to_contain_text("This page needs JavaScript")
        expect(page.locator(".playground figure.output").last).to_contain_text("x.grad: 28.0")
        expect(page.locator(".playground svg.graph")).to_have_count(1)


def test_without_graphviz_the_graph_is_told_in_words(page: Page, address: str):
    page.route("**/graphviz.wasm", lambda route: route.abort())
    opened(page, address, CHAIN)
    expect(page.locator(".playground__graph li").first).to_contain_text("MulBackward0 takes x = tensor(3.)")
    expect(output(page)).to_contain_text("tensor(6.)")


def test_axe_finds_nothing_and_nothing_is_too_wide(page: Page, address: str):
    opened(page, address, HEAD + CASES["a second pass"])
    expect(page.locator(".playground svg.graph")).to_have_count(1)
    for scheme, width in (("light", 1440), ("dark", 390)):
        lay_out(page, scheme, width)
        assert overflow(page) == 0
        assert violations(page) == []
