// Stands before Material's search worker, whose file is named after the "?" of this one's address.
// What is pasted into the search box is a message with a traceback around it, with other numbers
// and names than ours, or cut off. So: search for the message alone, and of what is found put the
// heading that is most like it first. A query of a few words is searched for as it is.
const SETUP = 0, QUERY = 2, RESULT = 3;
const FEW = 3;
const NAME = /(?:^|[\s"'`(])(?:\w+\.)*\w*(?:Error|Warning|Exception):\s/g;
const PLACE = /\(Triggered internally at [^)]*\)/g;

const titles = new Map(), texts = new Map(); // the features of each section, by its location
let rarity = () => 1;
let asked, pasted; // the features of the query, and whether it is a message

// The last message in a text, or the text.
function messageIn(text) {
  const name = [...text.matchAll(NAME)].at(-1);
  return (name ? text.slice(name.index) : text).replace(PLACE, " ");
}

function wordsOf(text) {
  return text.replace(/&\w+;|<\/?\w+[^<>]*>/g, " ").toLowerCase().match(/[\p{L}_]+/gu) ?? [];
}

// The words of a text, those of a name too, and pairs of neighbours: other orders are less alike.
function featuresOf(text) {
  const words = wordsOf(text.replaceAll("_", " "));
  return new Set(words.flatMap((word, n) => (n ? [word, `${words[n - 1]} ${word}`] : [word])));
}

function weight(set) {
  let sum = 0;
  for (const each of set) sum += rarity(each);
  return sum;
}

// Between 0 and 1. A query that is cut off lacks much of the title; that counts less than words too many.
function likeness(query, title) {
  const shared = weight(new Set([...query].filter(each => title.has(each))));
  return shared / (0.5 * weight(query) + 0.5 * weight(title) || 1);
}

function learn(docs) {
  const counts = new Map();
  for (const doc of docs) {
    const set = featuresOf(doc.title);
    titles.set(doc.location, set);
    texts.set(doc.location, doc.text); // read when it is first needed
    for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  rarity = each => Math.log(1 + docs.length / (1 + (counts.get(each) ?? 0)));
}

// How much of the query the text of a section holds: a message may be cut to lines that no title has.
function held(query, location) {
  let text = texts.get(location);
  if (typeof text === "string") texts.set(location, (text = featuresOf(text)));
  return weight(new Set([...query].filter(each => text.has(each)))) / weight(query);
}

// Sort the sections of each page, and the pages by their best section.
function sorted(groups) {
  const best = Math.max(...groups.flat().map(item => item.score));
  for (const group of groups) {
    for (const item of group)
      if (item.score)
        item.score =
          item.score / best +
          10 * likeness(asked, titles.get(item.location)) +
          (pasted && item.location.includes("#") ? 4 * held(asked, item.location) : 0);
    group.sort((a, b) => b.score - a.score);
  }
  return groups.sort((a, b) => b[0].score - a[0].score);
}

addEventListener("message", event => {
  const { type, data } = event.data;
  if (type === SETUP) learn(data.docs);
  if (type !== QUERY) return;
  const message = messageIn(data);
  const words = wordsOf(message);
  asked = featuresOf(message);
  // Without "^1" a word would stand for all that begin with it. The last may be half typed.
  pasted = words.length > FEW;
  if (pasted) {
    const exact = [...new Set(words.slice(0, -1))].filter(word => word.length > 2).map(word => `${word}^1`);
    event.data.data = [...exact, words.at(-1)].join(" ");
  }
});

const post = self.postMessage.bind(self);
self.postMessage = message => {
  if (message.type === RESULT && asked.size) sorted(message.data.items);
  post(message);
};

importScripts(location.search.slice(1));
