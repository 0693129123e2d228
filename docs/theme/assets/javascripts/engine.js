// Finds sections of the site. MiniSearch (vendor/minisearch.js) keeps the index and ranks. Here is what a word of this
// site is: a name of the API as a whole and in parts, a stem, a misspelling, a pair of Chinese characters. And here is
// decided whether what was found fits the query.
self.searchEngine = (() => {
  const STOP = new Set(); // the words that say nothing: see literate/site/search.py
  const NAME = /(?:^|[\s"'`(])(?:\w+\.)*\w*(?:Error|Warning|Exception):\s/g;
  const PLACE = /\(Triggered internally at [^)]*\)/g;
  const TOKEN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu;
  const HAN = /^\p{Script=Han}/u;
  const ASKS = /[??]\s*$|^\s*(?:why|how|what|which|when|where|who|is|are|do|does|can|should|may|must)\b/i;

  const MODULES = /\b(?:(?:torch|autograd|func|nn|functional|utils|optim|amp|library|linalg|Tensor)\.)+(?=\w)/g;

  const LONG = 8; // A query of that many words is a sentence or a message, and each of its words is whole.
  const HITS = 30;
  const WORDS = ["title", "page", "keywords", "text"];
  const BOOST = { title: 4, pairs: 2, keywords: 4, page: 1, text: 1 };
  const REST = { share: 0.2, sections: 4 }; // what a section of a page adds to the others, and of how many
  const BM25 = { k: 1.2, b: 0.9, d: 0.5 };

  function stem(word) {
    if (word.length < 4 || /[_\d]/.test(word)) return word;
    let root = word.replace(/ies$/, "y").replace(/([^aious])s$/, "$1");
    if (root.length > 5) root = root.replace(/(ing|ed)$/, "");
    if (root.length > 4) root = root.replace(/(ation|ative|ate|ably|ly|e)$/, "").replace(/([^aeiou])\1$/, "$1");
    return root;
  }

  // The terms of a word: itself and, of a name, what it is made of. Numbers are none.
  function split(word) {
    if (HAN.test(word)) return word.length < 2 ? [word] : Array.from(word.slice(1), (next, n) => word[n] + next);
    const parts = word.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(/_+|\d+$/).filter(part => part.length > 1);
    const all = new Set([word.toLowerCase(), ...(parts.length > 1 ? parts : [])]);
    return [...all].filter(term => /\D/.test(term)).map(stem);
  }
  const splits = new Map();
  function termsOf(word) {
    let terms = splits.get(word);
    if (!terms) splits.set(word, (terms = split(word)));
    return terms;
  }

  const wordsOf = text => text.match(TOKEN) ?? [];
  const sequence = text => wordsOf(text).flatMap(termsOf);
  const wholeOf = terms => `= ${terms.join(" ")}`; // stands for a title or a keyword that is the query, word for word
  const pairsOf = terms => [...new Set(terms.slice(1).map((term, n) => `${terms[n]} ${term}`))];
  function content(terms) {
    const rest = terms.filter(term => !STOP.has(term));
    return [...new Set(rest.length ? rest : terms)];
  }

  // The last message in a text, or the text.
  function messageIn(text) {
    const name = [...text.matchAll(NAME)].at(-1);
    return (name ? text.slice(name.index) : text).replace(PLACE, " ");
  }

  // The sections, each with its terms. The index lists for each word the sections that have it, by their distances.
  function unpack({ pages, words }) {
    const sections = pages.flatMap(([url, page, rows]) =>
      rows.map(([anchor, title, line, own], n) => {
        const keywords = n ? own : [page, ...own];
        return {
          url: n ? `${url}#${anchor}` : url, title, line, page, words: [],
          terms: {
            title: content(sequence(title)),
            pairs: [title, ...keywords].map(sequence).flatMap(terms => [...pairsOf(terms), wholeOf(terms)]),
            keywords: content(keywords.flatMap(sequence)),
            page: n ? content(sequence(`${page} ${rows[0][1]}`)) : [],
          },
        };
      }),
    );
    for (const row of words.split("\n")) {
      const [word, ...distances] = row.split(" ");
      let at = 0;
      for (const distance of distances) sections[(at += Number(distance))].words.push(word);
    }
    for (const { terms, words } of sections) terms.text = [...new Set(words.flatMap(termsOf))];
    return sections;
  }

  // In a query of a few words, a page of the guide comes before the messages and the lists that name its subject.
  function standing(url) {
    const [page, anchor] = url.replace("index.html", "").split("#");
    if (page.startsWith("errors/")) return anchor ? 0.45 : 0.8;
    if (page.startsWith("glossary")) return 1.3;
    return anchor || page.startsWith("questions/") || !/\/./.test(page) ? 1 : 1.6;
  }

  class Engine {
    constructor(sections) {
      this.sections = new Map(sections.map(section => [section.url, section]));
      this.counts = new Map(); // in how many sections a term is
      for (const { terms } of sections)
        for (const term of new Set(Object.values(terms).flat())) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
      this.index = new MiniSearch({
        idField: "url",
        fields: [...WORDS, "pairs"],
        extractField: (section, field) => section.terms[field] ?? section[field],
        stringifyField: terms => terms,
        tokenize: terms => terms,
        processTerm: term => term,
      });
    }

    // The terms of a word of a query. If no section has the word, that of the commonest which differs in one letter, or
    // in the order of two.
    read(word) {
      const own = termsOf(word), whole = word.toLowerCase();
      const known = other => termsOf(other).length > 0 && (this.counts.get(termsOf(other)[0]) ?? 0);
      if (!/^[a-z_]{5,}$/.test(whole) || known(whole)) return own;
      const others = [];
      for (let n = 0; n <= whole.length; n++) {
        const before = whole.slice(0, n), after = whole.slice(n);
        others.push(before + after.slice(1), before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
        for (const letter of "abcdefghijklmnopqrstuvwxyz_")
          others.push(before + letter + after, before + letter + after.slice(1));
      }
      const best = others.reduce((best, other) => (known(other) > known(best) ? other : best), whole);
      if (best !== whole) return termsOf(best);
      return [own[0], ...own.slice(1).flatMap(part => this.read(part))];
    }

    find(query) {
      const asked = wordsOf(messageIn(query)).flatMap(word => this.read(word));
      const modules = new Set(sequence(query.match(MODULES)?.join(" ") ?? ""));
      const terms = content(asked), pairs = pairsOf(asked).filter(pair => !pair.split(" ").every(term => modules.has(term)));
      const long = asked.length >= LONG;
      const question = !long || ASKS.test(query), last = long ? undefined : terms.at(-1);
      const literal = { boost: BOOST, combineWith: "OR", tokenize: term => [term], processTerm: term => term };
      // "retain graph" is meant for retain_graph, and "in place" for "inplace".
      const joined = long ? [] : pairs.flatMap(pair => [pair.replace(" ", "_"), pair.replace(" ", "")]);
      const found = this.index.search(
        {
          combineWith: "OR",
          queries: [
            {
              ...literal, queries: terms, fields: WORDS,
              prefix: term => term === last,
              fuzzy: term => !this.counts.has(term) && /^[a-z_]{9,}$/.test(term) && 2,
              weights: { fuzzy: 0.4, prefix: 0.3 },
              boostTerm: term => (modules.has(term) ? 0.2 : 1),
            },
            { ...literal, queries: joined, fields: WORDS },
            { ...literal, queries: [...pairs, wholeOf(asked)], fields: ["pairs"] },
          ],
        },
        { bm25: BM25, boostDocument: question ? standing : undefined },
      );
      if (long && !query.match(NAME)) this.withPage(found);
      const hits = found.slice(0, HITS).map(({ id, terms }) => ({ ...this.sections.get(id), found: terms }));
      return { hits, fits: terms.length === 0 || this.fit(query, found.slice(0, 3), terms, pairs) };
    }

    // A sentence speaks of several things, and a page has them in several sections: its best ones speak for each other. A
    // message is in one.
    withPage(found) {
      const pages = new Map();
      const pageOf = ({ id }) => id.split("#")[0];
      for (const each of found) pages.set(pageOf(each), [...(pages.get(pageOf(each)) ?? []), each.score]);
      const rest = scores => scores.slice(0, REST.sections).reduce((total, score) => total + score, 0);
      for (const each of found) each.score += REST.share * rest(pages.get(pageOf(each)));
      found.sort((one, other) => other.score - one.score);
    }

    // Whether what was found is what the query means: one of the best sections has much of what the words of a question
    // are worth, and of a message the words in their order; or the message has most of the section's title, as one does
    // that was cut.
    fit(query, best, terms, pairs) {
      const worth = term => Math.log(1 + this.sections.size / (1 + (this.counts.get(term) ?? 0)));
      const sum = (all, of) => all.reduce((total, term) => total + of(term), 0);
      const fits = ({ id, queryTerms, terms: found }) => {
        const matched = new Set(queryTerms);
        const grade = term => (!matched.has(term) ? 0 : found.some(each => each.startsWith(term)) ? 1 : 0.5);
        const share = all => sum(all, term => worth(term) * grade(term)) / sum(all, worth);
        const title = pairsOf(sequence(this.sections.get(id).title));
        if (sum(title, grade) > 2 && share(title) >= 0.5) return true;
        return query.match(NAME) ? 0.7 * share(terms) + 0.3 * share(pairs) >= 0.8 : share(terms) >= 0.42;
      };
      return best.some(fits);
    }
  }

  // Gives a function from a query to what was found. It is made in steps, between which the page stays alive.
  return async index => {
    for (const word of index.stop.split(" ")) STOP.add(word);
    const sections = unpack(index);
    const engine = new Engine(sections);
    await engine.index.addAllAsync(sections, { chunkSize: 100 });
    return query => engine.find(query);
  };
})();
