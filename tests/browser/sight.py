"""What of a page is out of sight: text that is cut, or covered by a button, without a cue that there is more."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

WIDTHS = (1440, 1024, 768, 390)

# For each piece of text that can be seen: the boxes around it that cut, and how much of it each leaves out.
# A box that scrolls has a cue if it has the shadows of wide.css, or the theme's arrow, as the titles of tabs have.
# Text that ends in an ellipsis has one.
HIDDEN_TEXT = """() => {
  const faults = new Map()
  const shown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const name = e => e.tagName.toLowerCase() + [...e.classList].map(each => "." + each).join("")
  const boxes = new Map()  // each box once: many pieces of text have the same ones around them
  const measured = box => {
    if (!boxes.has(box)) {
      const { display, overflowX, overflowY, clipPath, textOverflow, webkitLineClamp, backgroundAttachment } =
        getComputedStyle(box)
      const style = { display, overflowX, overflowY, clipPath, textOverflow, webkitLineClamp, backgroundAttachment }
      boxes.set(box, { style, inside: box.getBoundingClientRect() })
    }
    return boxes.get(box)
  }
  const cut = (text, box) => {
    const { style, inside } = measured(box)
    if (style.clipPath != "none") return null  // for screen readers only
    const beyond = text.right > inside.right + 1 || text.left < inside.left - 1
    const below = text.bottom > inside.bottom + 4 || text.top < inside.top - 4
    const scrolls = overflow => ["auto", "scroll"].includes(overflow)
    const arrow = box.parentElement.querySelector(":scope > .tabbed-control:not([hidden])")
    const cue = arrow || style.backgroundAttachment.includes("local") ? null : "scrolls without a cue"
    if (style.overflowX != "visible" && beyond) {
      if (style.textOverflow == "ellipsis" || style.webkitLineClamp != "none") return null
      return scrolls(style.overflowX) ? cue : "cut at the side"
    }
    if (scrolls(style.overflowY) && below) return cue
    if (["hidden", "clip"].includes(style.overflowY) && below)
      return style.webkitLineClamp != "none" ? null : "cut below"
    return undefined  // whole, as far as this box is concerned
  }
  const range = document.createRange()
  for (const start of document.querySelectorAll("article, footer, header")) {
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      if (!text.data.trim() || !shown(text.parentElement) || text.parentElement.closest(".md-search")) continue
      range.selectNodeContents(text)
      for (const line of range.getClientRects()) {
        if (!line.width) continue
        for (let box = text.parentElement; box && box != document.body; box = box.parentElement) {
          if (measured(box).style.display == "inline") continue
          const fault = cut(line, box)
          if (fault === undefined) continue
          if (fault) faults.set(`${name(box)} ${fault}: ${text.data.trim().slice(0, 40)}`, 1)
          break
        }
      }
    }
  }
  for (const box of document.querySelectorAll("article textarea")) {  // whose text is no part of the page
    const beyond = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 4
    const cue = getComputedStyle(box).backgroundAttachment.includes("local")
    if (beyond && !cue) faults.set(`${name(box)} scrolls without a cue: ${box.value.trim().slice(0, 40)}`, 1)
  }
  return [...faults.keys()]
}"""

# For each button in the text of the page: the text that it covers, wherever its box is scrolled to.
COVERED_TEXT = """() => {
  const faults = []
  const range = document.createRange()
  const lines = element => {
    range.selectNodeContents(element)
    return [...range.getClientRects()].filter(line => line.width)
  }
  for (const card of document.querySelectorAll("article .highlight")) {
    const code = card.querySelector("pre > code"), title = card.querySelector(".filename")
    for (const control of card.querySelectorAll("button, a[download]")) {
      const box = control.getBoundingClientRect()
      if (!box.width || !code.getBoundingClientRect().width) continue
      const seen = code.getBoundingClientRect()  // what scrolls out of it is not painted
      for (const at of [0, code.scrollWidth]) {
        code.scrollLeft = at
        const beside = line =>
          Math.max(line.left, seen.left) >= box.right - 1 || Math.min(line.right, seen.right) <= box.left + 1
        const lies = line => !beside(line) && line.top < box.bottom - 1 && line.bottom > box.top + 1
        const texts = [...lines(code), ...(title ? lines(title.firstChild) : [])]
        const named = control.title || control.ariaLabel
        if (texts.some(lies)) faults.push(`${named} covers ${card.textContent.trim().slice(0, 40)}`)
      }
      code.scrollLeft = 0
    }
  }
  return faults
}"""

# For each formula in a line: the mark after it that begins a line, and the bracket before it that ends one.
TORN = """() => {
  const range = document.createRange(), faults = []
  const edge = (text, at) => {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return range.getBoundingClientRect()
  }
  for (const formula of document.querySelectorAll("article mjx-container:not([display])")) {
    const { left, right, width } = formula.getBoundingClientRect()
    const before = formula.previousSibling, after = formula.nextSibling
    if (!width) continue
    if (/^[-.,:;?!)']/.test(after?.data ?? "") && edge(after, 0).left < right - 1)
      faults.push(`a line begins with ${after.data.slice(0, 20)}`)
    if (/\\($/.test(before?.data ?? "") && edge(before, before.length - 1).right > left + 1)
      faults.push(`a line ends with ${before.data.slice(-20)}`)
  }
  return faults
}"""


def out_of_sight(page: Page) -> Iterator[str]:
    """What a reader cannot see in this window, and is not told of."""
    yield from page.evaluate(HIDDEN_TEXT)
    yield from page.evaluate(COVERED_TEXT)


def torn(page: Page) -> list[str]:
    """What a line of text ends or begins with, far from the formula that it belongs to."""
    return page.evaluate(TORN)
