// Names each button that copies after the program it copies, or after the section of the page that the code stands in.
// Several of one name are numbered. Material calls all of them the same.
function nameOf(block, headings) {
  const file = block.closest(".highlight")?.querySelector(".filename")?.firstChild.data;
  if (file) return file.slice(file.lastIndexOf("/") + 1);
  const heading = headings.findLast(each => each.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING).cloneNode(true);
  for (const each of heading.querySelectorAll(".headerlink, mjx-math")) each.remove();
  return `the code under \u201c${heading.textContent.trim()}\u201d`;
}

export function nameAll() {
  const headings = [...document.querySelectorAll("article :is(h1, h2, h3, h4)")];
  const blocks = [...document.querySelectorAll("article pre:not(.no-copy pre, .stepper__code pre)")];
  const names = blocks.map(block => nameOf(block, headings));
  blocks.forEach((block, at) => {
    const same = name => name === names[at];
    const total = names.filter(same).length;
    const part = total > 1 ? `, part ${names.slice(0, at + 1).filter(same).length} of ${total}` : "";
    for (const button of block.querySelectorAll("[data-md-type=copy]")) button.title = button.ariaLabel = `Copy ${names[at]}${part}`;
  });
}
