"""The browser refuses what the policy of a page does not name.

That pages keep to it, `test_pages` sees: a refusal is an error in the log.
"""

import pytest
from playwright.sync_api import Page

from tests.browser.visit import Log

ADD = "const made = Object.assign(document.createElement('script'), {0}); document.body.append(made)"
REFUSED = {
    "a script in the page": ADD.replace("{0}", "{ textContent: 'window.ran = 1' }"),
    "a script from elsewhere": ADD.replace("{0}", "{ src: 'https://example.org/x.js' }"),
    "an attribute that runs": "document.body.innerHTML += '<b onfocus=\"window.ran = 1\" tabindex=0>x</b>'",
    "a picture from elsewhere": "new Image().src = 'https://example.org/x.png'",
    "words to elsewhere": "fetch('https://example.org/').catch(() => null)",
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_named_is_refused_and_told(page: Page, address: str, what: str):
    log = Log(page, address)
    page.goto(f"{address}backward/scalar/")
    log.settle(page)
    assert log.faults == []
    page.evaluate("() => { window.refused = new Promise(done => addEventListener('securitypolicyviolation', done)) }")
    page.evaluate(REFUSED[what])
    page.evaluate("window.refused.then(() => null)")
    assert page.evaluate("window.ran") is None
