"use strict";
(async () => {
  const PAGE = 50;
  const byId = (id) => document.getElementById(id);

  async function unpack(id) {
    const bytes = Uint8Array.from(atob(byId(id).textContent), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  const { labels, articles, events } = JSON.parse(await unpack("data"));
  const words = labels.report;
  const form = byId("filters");
  const fields = ["q", "type", "status", "who", "kind", "country", "site", "sure", "sum"];
  const kinds = ["person", "organization"];
  const stories = new Map(countOf(articles.map((article) => article.story)));
  const known = new Set(events.flatMap((event) => event.who.map((who) => wordsOf(who[1]))));
  let shown = PAGE;

  const sentence = (event) => event.pieces.map((p) => (typeof p === "string" ? p : p[0])).join("");
  for (const event of events) {
    event.text = fold(sentence(event) + " " + articles[event.a].headline);
    event.names = event.who.map((who) => who[1]);
    event.spoken = [...event.names, event.says ?? ""].map(wordsOf);
  }

  // What is asked for stands in the address, so that it can be sent to somebody.
  const read = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

  function write(asked, kept = true) {
    const hash = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
    if (hash === location.hash.slice(1)) return;
    if (kept) {
      location.hash = hash;
    } else {
      history.replaceState(null, "", "#" + hash);
      render();
    }
  }

  // A name that is known is meant whole ("Eni" is not "Enigma"); what is being typed may go on.
  function takesPart(event, asked) {
    const wanted = asked.who ? wordsOf(asked.who) : "";
    const begin = known.has(wanted) ? wanted : wanted.trimEnd();
    const names = asked.kind
      ? event.who.filter((who) => who[2] === asked.kind).map((who) => wordsOf(who[1]))
      : event.spoken;
    return names.some((name) => name.includes(begin));
  }

  function matches(event, asked) {
    const article = articles[event.a];
    return (
      (!asked.id || event.id === asked.id) &&
      (!asked.story || article.story === asked.story) &&
      (!asked.type || event.type === asked.type) &&
      (!asked.status || event.status === asked.status) &&
      (!asked.country || event.country.includes(asked.country)) &&
      (!asked.site || article.site === asked.site) &&
      (!asked.sure || event.sure === null || event.sure >= Number(asked.sure)) &&
      (!asked.sum || (event.sum !== null && event.sum[0] >= Number(asked.sum))) &&
      (!asked.day || article.published.startsWith(asked.day)) &&
      (!(asked.who || asked.kind) || takesPart(event, asked)) &&
      (!asked.q || fold(asked.q).split(/\s+/).every((word) => event.text.includes(word)))
    );
  }

  function options(name, pairs) {
    const select = form.elements[name];
    select.replaceChildren(make("option", { value: "" }, words.any));
    for (const [value, text] of pairs) select.append(make("option", { value }, text));
  }

  function fillFilters() {
    const labelled = (part, values) =>
      countOf(values).map(([value, n]) => [value, `${labels[part][value]} (${n})`]);
    options("type", labelled("types", events.map((event) => event.type)));
    options("status", labelled("statuses", events.map((event) => event.status)));
    options("kind", kinds.map((kind) => [kind, words[kind]]));
    options("country", countOf(events.flatMap((e) => e.country)).map(([c, n]) => [c, `${countryName(c)} (${n})`]));
    const papers = new Map(articles.map((article) => [article.site, article.paper]));
    options("site", [...papers].sort((a, b) => a[1].localeCompare(b[1])));
    const often = countOf(events.flatMap((event) => event.names)).slice(0, 200);
    byId("known").replaceChildren(...often.map(([name]) => make("option", { value: name })));
  }

  function nameButton(name, text) {
    const button = make("button", { type: "button", class: "name" }, make("bdi", {}, text));
    button.addEventListener("click", () => write({ who: name }));
    return button;
  }

  function proof(event) {
    const line = make("p", { dir: "auto" });
    for (const piece of event.pieces) {
      if (typeof piece === "string") {
        line.append(piece);
        continue;
      }
      const [text, told, role, name] = piece;
      const title = told === "participant" ? labels.roles[role] : (words[told] ?? words.amount_told);
      line.append(make("mark", { class: told, title: name && name !== text ? `${title}: ${name}` : title }, text));
    }
    return line;
  }

  function when(event) {
    const told = articles[event.a].published.slice(0, 10);
    if (event.from && event.to) return event.from === event.to ? dayText(event.from) : periodText(event.from, event.to);
    if (event.to) return labels.by.replace("{day}", dayText(event.to));
    if (event.from) return labels.from.replace("{day}", dayText(event.from));
    return told && make("span", { class: "told" }, labels.told.replace("{day}", dayText(told)));
  }

  function how(event) {
    const source = event.says ?? articles[event.a].paper;
    const pattern = event.says ? labels.says : words.says_paper;
    const [before, after] = pattern.split("{source}");
    return make("span", { class: "how" }, make("b", {}, labels.statuses[event.status]), ", ", before, make("bdi", {}, source), after);
  }

  function source(event) {
    const article = articles[event.a];
    const parts = make("span", { class: "source" }, linkOut(article.url, article.headline || words.link));
    parts.append(" · ", article.paper, " · ", dayText(article.published.slice(0, 10)));
    if (event.sure !== null) parts.append(` · ${words.sure} ${numberText(event.sure, 2)}`);
    if (article.story && stories.get(article.story) > 1) {
      const link = make("a", { href: "#story=" + encodeURIComponent(article.story) }, words.same_text);
      parts.append(" · ", link);
    }
    if (!article.body) return [parts];
    const body = make("details", {}, make("summary", {}, words.body), make("p", { class: "body", dir: "auto" }, article.body));
    return [parts, body];
  }

  function row(event) {
    const kind = labels.types[event.type] + (event.mode ? ` · ${labels.modes[event.mode]}` : "");
    const who = make("td");
    event.who.forEach(([role, name], at) => {
      if (at) who.append(make("br"));
      who.append(nameButton(name, name), " ", make("span", { class: "role" }, labels.roles[role]));
    });
    return make(
      "tr",
      { id: "event-" + event.id, class: event.status === "asserted" ? null : "doubt" },
      make("td", {}, when(event)),
      make("td", {}, make("span", { class: "kind" }, kind), how(event)),
      who,
      make("td", {}, event.sum ? event.sum[2] : "", event.place ? make("span", { class: "source" }, event.place) : null),
      make("td", {}, proof(event), ...source(event)),
    );
  }

  // The page of a name: how much, when, what, and who else is there.
  function aboutName(asked, found) {
    const days = found.map((event) => articles[event.a].published.slice(0, 10)).filter(Boolean).sort();
    const types = countOf(found.map((event) => labels.types[event.type])).map(([type, n]) => `${type} (${n})`);
    const lines = days.length ? [make("p", {}, `${periodText(days[0], days.at(-1))}: ${types.join(", ")}`)] : [];
    const wanted = wordsOf(asked.who);
    const others = countOf(found.flatMap((event) => event.names)).filter(([name]) => !wordsOf(name).includes(wanted));
    if (others.length) {
      const line = make("p", {}, words.with + ": ");
      others.slice(0, 8).forEach(([name, n], at) => line.append(at ? ", " : "", nameButton(name, name), ` (${n})`));
      lines.push(line);
    }
    return lines;
  }

  // The page of a story: all papers with the same text, the one seen first on top.
  function aboutStory(asked) {
    const same = articles.filter((article) => article.story === asked.story);
    same.sort((a, b) => b.first - a.first || a.published.localeCompare(b.published));
    const list = same.map((article) => {
      const told = `${article.paper}, ${dayText(article.published.slice(0, 10))} ${article.published.slice(11, 16)}: `;
      return make("li", {}, told, linkOut(article.url, article.headline), article.first ? ` (${words.first_seen})` : "");
    });
    return [make("ul", {}, ...list)];
  }

  function about(asked, found) {
    const box = byId("about");
    const title =
      (asked.who && words.about.replace("{name}", asked.who)) || (asked.story && words.story) ||
      (asked.day && labels.told.replace("{day}", dayText(asked.day))) || (asked.id && words.event);
    box.hidden = !title;
    if (!title) return;
    const back = make("a", { href: "#" }, words.back);
    back.addEventListener("click", (click) => {
      click.preventDefault();
      write({});
      byId("search").scrollIntoView();
    });
    const lines = asked.who ? aboutName(asked, found) : asked.story ? aboutStory(asked) : [];
    box.replaceChildren(make("h3", {}, make("bdi", {}, title)), ...lines, back);
  }

  // Whoever comes by a link is led to what it shows, with the keyboard's focus.
  function lead() {
    if (byId("about").hidden) return;
    byId("about").focus({ preventScroll: true });
    byId("about").scrollIntoView();
  }

  function render() {
    const asked = read();
    for (const name of fields) {
      const field = form.elements[name];
      if (field !== document.activeElement || field.tagName === "SELECT") field.value = asked[name] ?? "";
    }
    const found = events.filter((event) => matches(event, asked));
    about(asked, found);
    const told = found.length ? `${numberText(found.length)} ${words.found}` : words.none;
    const part = found.length > shown ? words.shown.replace("{number}", numberText(shown)) : "";
    byId("count").textContent = told + part;
    document.querySelector("#events tbody").replaceChildren(...found.slice(0, shown).map(row));
    byId("more").hidden = found.length <= shown;
  }

  function draw(items) {
    return Promise.all(Object.entries(items).map(([name, item]) => Bokeh.embed.embed_item(item, "chart-" + name)));
  }

  fillFilters();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    shown = PAGE;
    const { id, ...asked } = read();
    for (const name of fields) asked[name] = form.elements[name].value.trim();
    write(asked, event.target.tagName === "SELECT");
  });
  form.addEventListener("reset", () => { shown = PAGE; setTimeout(() => write({})); });
  byId("more").addEventListener("click", () => { shown += PAGE; render(); });
  window.addEventListener("hashchange", () => { shown = PAGE; render(); lead(); });
  render();

  const library = document.createElement("script");
  library.textContent = await unpack("library");
  document.head.append(library);
  await draw(JSON.parse(byId("charts").textContent));
  lead();
  document.documentElement.dataset.ready = "yes";
})();
