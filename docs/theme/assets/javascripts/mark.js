// Runs once on a page that a search led to, and marks the words that were searched for.
(() => {
  const ENDING = "(?:e?s|ed|ing|e|y|ies|ation|ations|ly)?";
  const MARKS = 200;

  // The elements from a heading to the next of its level, or the whole page.
  function section(heading) {
    if (!heading?.matches("h2, h3, h4, h5, h6")) return [...document.querySelectorAll("article.md-content__inner")];
    const elements = [heading];
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName) break;
      elements.push(next);
    }
    return elements;
  }

  function texts(element, words) {
    const accept = node =>
      node.parentElement.closest("svg, mjx-container, script, button, mark") || !node.data.match(words)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, accept);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  // Mark the words that led here, open the boxes that hold them, and take the words out of the address.
  function mark() {
    const address = new URL(location);
    const terms = address.searchParams.get("h")?.match(/[\p{L}\p{N}_]+/gu);
    if (!address.searchParams.has("h")) return;
    address.searchParams.delete("h");
    history.replaceState(history.state, "", address);
    if (!terms) return;
    const words = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${terms.join("|")})${ENDING}(?![\\p{L}\\p{N}_])`, "giu");
    const target = document.getElementById(decodeURIComponent(address.hash.slice(1)));
    const nodes = section(target).flatMap(element => texts(element, words)).slice(0, MARKS);
    for (const node of nodes) {
      const parts = [];
      let from = 0;
      for (const { 0: word, index } of node.data.matchAll(words)) {
        parts.push(node.data.slice(from, index), Object.assign(document.createElement("mark"), { textContent: word }));
        from = index + word.length;
      }
      const details = node.parentElement.closest("details");
      node.replaceWith(...parts, node.data.slice(from));
      for (let each = details; each; each = each.parentElement.closest("details")) each.open = true;
    }
    target?.scrollIntoView();
  }

  mark();
})();
