"""HTML, attributes and comments with words that a reader sees and the checks could leave out."""

from __future__ import annotations

from random import Random

from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import false_tensor
from tests.mutation.faults.places import add_block


@kind("escape: typed HTML")
def typed_html(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    forms = [
        '<figure class="output"><pre>tensor({n}.)</pre></figure>',
        "<pre><code>tensor({n}.)</code></pre>",
        "<table><tr><td>{n}</td></tr></table>",
        '<div class="highlight"><pre>{n}</pre></div>',
        "<p>The gradient is {n}.</p>",
        "<details><summary>{n}</summary></details>",
        '<div class="output" markdown>\n\nThe value is {n}.\n\n</div>',
        "<svg><text>{n}</text></svg>",
        "<script>document.write({n})</script>",
        "<style>p::after {{ content: '{n}' }}</style>",
        "The gradient is <code>tensor({n}.)</code>.",
        "The gradient is <b>{n}</b>.",
        "It is <span>{n}</span>.",
        '<iframe srcdoc="{n}"></iframe>',
        '<object data="x{n}.svg"></object>',
    ]
    form = random.choice(forms).format(n=number)
    return add_block(page, random, form, form)


@kind("escape: attribute of HTML")
def attribute(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    name = random.choice(
        [
            "title",
            "alt",
            "aria-label",
            "data-label",
            "placeholder",
            "value",
            "summary",
            "data-filter",
            "label",
            "start",
            "data-content",
        ]
    )
    tag = random.choice(["span", "abbr", "img", "p", "div", "input", "ol", "div markdown"])
    element, _, rest = tag.partition(" ")
    form = f'<{element} {name}="the slope is {number}"{rest and " " + rest}>text</{element}>'
    return add_block(page, random, random.choice([form, f"The text {form} goes on."]), form)


@kind("escape: attribute list of Markdown")
def attribute_list(corpus: Corpus, random: Random) -> Planted:
    page, number = random.choice(corpus.pages()), random.randrange(41, 99)
    forms = [
        '[text](../index.md){{ title="it is {n}" }}',
        '[text](../index.md "it is {n}")',
        "The text{{: title='{n}' }} goes on.",
        '## A heading {{ #planted title="{n}" }}',
        "The text {{.x{n}}} goes on.",
        '![What the picture shows you here](planted.svg "it is {n}")',
        "*The text*{{ data-value={n} }} goes on.",
        "{{ {n} }}",
        "The text {{ {n} }} goes on.",
        "*[text]: it is {n}",
        "The text[^{n}] goes on.",
        ":material-numeric-{n}:",
        "==The text {n}==",
        "++ctrl+{n}++",
        "~~{n}~~",
        "{{++{n}++}}",
    ]
    form = random.choice(forms).format(n=number)
    return add_block(page, random, form, form)


@kind("escape: comment that hides")
def comment(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    tensor = false_tensor(corpus, page, random) or "tensor(77.)"
    forms = [
        "Text `<!--` the gradient is `{v}` and `-->` more.",
        "A ` alone, the gradient is {v}.\n\nAnd ` again.",
        "- a ` b {v}\n- c ` d",
        "\\<!-- the gradient is {v} -->",
        "Text <!-- hidden --> and `{v}`.",
        "Text \\\\( it is `{v}` \\\\) goes on.",
        "``` it is {v} ```",
        "Text `` ` {v} ` `` goes on.",
        "Text \\`{v}\\` goes on.",
        "%% {v} %%",
        "\\( x `{v}` x \\)",
        "\\( \\text{{it is {v}}} \\)",
        "\\[\n\\text{{it is {v}}}\n\nand {v}\n\\]",
        "$$\n{v}\n$$",
    ]
    form = random.choice(forms).format(v=tensor)
    return add_block(page, random, form, form)
