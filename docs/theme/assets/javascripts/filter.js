// A box above a list of messages shows those that have the words typed into it. What was typed is in the address, so
// that it is there again after Back, and can be sent. Numbers, shapes and names, in quotes or of nodes and types of
// tensors, differ from one program to the next and are compared only if nothing else was typed; if no message has all
// the other words, the nearest are shown, the best first.
const NAME = /(?:^|\s)(?:\w+\.)*\w*(?:Error|Warning|Exception):\s/g;
const OWN = /'[^']*'|"[^"]*"|\[[^\]]*\]|\([\d, ]*\)|\b\w+Backward\d*\b|\btorch\.(?:\w+\.)*\w*Tensor\b|\d+/g;
const NEAR = 0.5;
const SHOWN = 10;

function wordsOf(text) {
  const message = [...text.matchAll(NAME)].at(-1);
  const whole = message ? text.slice(message.index) : text;
  const words = plain => [...new Set(plain.toLowerCase().match(/[\p{L}_]+(?:-[\p{L}_]+)*/gu) ?? [])];
  const shared = words(whole.replace(OWN, " "));
  return shared.length ? shared : words(whole);
}

function addFilter(list) {
  const items = [...list.querySelectorAll("li li")];
  const entries = items.map(item => ({ item, text: item.textContent.toLowerCase() }));
  const pages = [...list.querySelectorAll(":scope > ul > li")];

  const bar = Object.assign(document.createElement("p"), { className: "filter" });
  const box = Object.assign(document.createElement("input"), { type: "search", placeholder: list.dataset.filter });
  const count = document.createElement("output");
  const nearest = Object.assign(document.createElement("ul"), { className: "nearest", hidden: true });
  box.setAttribute("aria-label", list.dataset.filter);
  bar.append(box, count);
  list.prepend(bar, nearest);

  const rarity = word => Math.log(1 + entries.length / (1 + entries.filter(({ text }) => text.includes(word)).length));

  // The entries that have all the words; or else those that have most of what the words are worth.
  function find(words) {
    const all = entries.filter(({ text }) => words.every(word => text.includes(word)));
    if (all.length || !words.length) return { all, near: [] };
    const worth = new Map(words.map(word => [word, rarity(word)]));
    const total = [...worth.values()].reduce((sum, each) => sum + each, 0);
    const near = entries
      .map(({ item, text }) => {
        const found = words.filter(word => text.includes(word));
        return { item, text, share: found.reduce((sum, word) => sum + worth.get(word), 0) / total };
      })
      .filter(({ share }) => share >= NEAR)
      .sort((a, b) => b.share - a.share || a.text.length - b.text.length);
    return { all, near: near.slice(0, SHOWN) };
  }

  function said(all, near) {
    const messages = number => (number === 1 ? "1 message" : `${number} messages`);
    if (all.length === entries.length) return `All ${messages(entries.length)}`;
    if (all.length) return `${messages(all.length)} of ${entries.length}`;
    return near.length ? `None has all these words; ${messages(near.length)} near it` : "No message is like this";
  }

  function show() {
    const { all, near } = find(wordsOf(box.value));
    const shown = new Set(all.map(({ item }) => item));
    for (const item of items) item.hidden = !shown.has(item);
    for (const page of pages) page.hidden = !page.querySelector("li:not([hidden])");
    nearest.replaceChildren(...near.map(({ item }) => Object.assign(item.cloneNode(true), { hidden: false })));
    nearest.hidden = !near.length;
    count.textContent = said(all, near);
  }

  box.value = new URLSearchParams(location.search).get("q") ?? "";
  box.addEventListener("input", () => {
    const address = new URL(location);
    if (box.value) address.searchParams.set("q", box.value);
    else address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
    show();
  });
  count.setAttribute("role", "status");
  show();
}

export function mountAll() {
  for (const list of document.querySelectorAll(".entries:not(:has(.filter))")) addFilter(list);
}
