// A button that copies stands on each block of code, and is named after the program that it copies, or after the section of
// the page that the code stands in. Several of one name are numbered. The theme copies what a button names. Its own buttons
// are all called the same, and the page is laid out again for each.
function nameOf(block, headings) {
  const file = block.closest(".highlight")?.querySelector(".filename")?.firstChild.data;
  if (file) return file.slice(file.lastIndexOf("/") + 1);
  const heading = headings.findLast(each => each.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING).cloneNode(true);
  for (const each of heading.querySelectorAll(".headerlink, mjx-math")) each.remove();
  return `the code under \u201c${heading.textContent.trim()}\u201d`;
}

const BLOCKS = "article pre:not(.no-copy pre, .stepper__code pre):has(> code)";

export function addAll() {
  const headings = [...document.querySelectorAll("article :is(h1, h2, h3, h4)")];
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const names = blocks.map(block => nameOf(block, headings));
  blocks.forEach((block, at) => {
    if (block.dataset.copied) return;
    const same = name => name === names[at];
    const total = names.filter(same).length;
    const part = total > 1 ? `, part ${names.slice(0, at + 1).filter(same).length} of ${total}` : "";
    block.dataset.copied = at;
    block.insertAdjacentHTML("afterbegin", `<nav class="md-code__nav" role="presentation"><button class="md-code__button" data-md-type="copy" data-clipboard-target='[data-copied="${at}"]>code'></button></nav>`);
    const button = block.querySelector("button");
    button.title = button.ariaLabel = `Copy ${names[at]}${part}`;
  });
}
