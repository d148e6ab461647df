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
  const fields = ["q", "type", "status", "who", "country", "site", "sure", "sum"];
  let shown = PAGE;

  // Text of pages only ever becomes text: no HTML is made of it.
  function make(tag, given = {}, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) {
      if (value !== undefined && value !== null) element.setAttribute(name, value);
    }
    element.append(...inside.filter((part) => part !== null && part !== undefined));
    return element;
  }

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const sentence = (event) => event.pieces.map((p) => (typeof p === "string" ? p : p[0])).join("");
  for (const event of events) {
    event.text = fold(sentence(event) + " " + articles[event.a].headline);
    event.names = event.who.map((who) => who[1]);
    event.folded = fold([...event.names, event.says ?? ""].join("\n"));
  }

  // What is asked for stands in the address, so that it can be sent to somebody.
  const read = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

  function write(asked) {
    const kept = Object.entries(asked).filter(([, value]) => value);
    const hash = new URLSearchParams(kept).toString();
    if (hash !== location.hash.slice(1)) location.hash = hash;
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
      (!asked.who || event.folded.includes(fold(asked.who))) &&
      (!asked.q || fold(asked.q).split(/\s+/).every((word) => event.text.includes(word)))
    );
  }

  function options(name, pairs) {
    const select = form.elements[name];
    select.replaceChildren(make("option", { value: "" }, words.any));
    for (const [value, text] of pairs) select.append(make("option", { value }, text));
  }

  function count(values) {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  }

  const named = (code) => {
    try {
      return new Intl.DisplayNames([document.documentElement.lang], { type: "region" }).of(code);
    } catch {
      return code;
    }
  };

  function fillFilters() {
    const labelled = (part, values) =>
      count(values).map(([value, n]) => [value, `${labels[part][value]} (${n})`]);
    options("type", labelled("types", events.map((event) => event.type)));
    options("status", labelled("statuses", events.map((event) => event.status)));
    options("country", count(events.flatMap((e) => e.country)).map(([c, n]) => [c, `${named(c)} (${n})`]));
    const papers = new Map(articles.map((article) => [article.site, article.paper]));
    options("site", [...papers].sort((a, b) => a[1].localeCompare(b[1])));
    const known = count(events.flatMap((event) => event.names)).slice(0, 200);
    byId("known").replaceChildren(...known.map(([name]) => make("option", { value: name })));
  }

  function goTo(asked) {
    write(asked);
    byId("search-title").scrollIntoView();
  }

  function nameButton(name, text) {
    const button = make("button", { type: "button", class: "name" }, make("bdi", {}, text));
    button.addEventListener("click", () => goTo({ who: name }));
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
    if (!event.from && !event.to) return articles[event.a].published.slice(0, 10);
    if (event.from === event.to) return event.from;
    return `${event.from || "…"} / ${event.to || "…"}`;
  }

  function how(event) {
    const source = event.says ?? articles[event.a].paper;
    const pattern = event.says ? labels.says : words.says_paper;
    const [before, after] = pattern.split("{source}");
    return make("span", { class: "how" }, make("b", {}, labels.statuses[event.status]), ", ", before, make("bdi", {}, source), after);
  }

  function source(event) {
    const article = articles[event.a];
    const parts = make("span", { class: "source" });
    const safe = /^https?:/.test(article.url) ? article.url : undefined;
    parts.append(make("a", { href: safe, rel: "noreferrer" }, make("bdi", {}, article.headline || words.link)));
    parts.append(" · ", article.paper, " · ", article.published.slice(0, 10));
    if (event.sure !== null) parts.append(` · ${words.sure} ${event.sure.toFixed(2)}`);
    if (article.story) {
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

  function about(asked, found) {
    const box = byId("about");
    box.hidden = !(asked.who || asked.story || asked.id);
    if (box.hidden) return;
    box.replaceChildren(make("h3", {}, asked.who ? words.about.replace("{name}", asked.who) : asked.story ? words.story : words.event));
    if (asked.who) {
      const others = count(found.flatMap((event) => event.names)).filter(([name]) => !fold(name).includes(fold(asked.who)));
      if (others.length) {
        const line = make("p", {}, words.with + ": ");
        others.slice(0, 8).forEach(([name, n], at) => line.append(at ? ", " : "", nameButton(name, name), ` (${n})`));
        box.append(line);
      }
    }
    if (asked.story) {
      const same = articles.filter((article) => article.story === asked.story);
      same.sort((a, b) => b.first - a.first || a.published.localeCompare(b.published));
      const list = same.map((article) => {
        const safe = /^https?:/.test(article.url) ? article.url : undefined;
        const link = make("a", { href: safe, rel: "noreferrer" }, make("bdi", {}, article.headline));
        return make("li", {}, `${article.paper}: `, link, article.first ? ` (${words.first_seen})` : "");
      });
      box.append(make("ul", {}, ...list));
    }
    box.append(make("a", { href: "#" }, words.back));
  }

  function render() {
    const asked = read();
    for (const name of fields) form.elements[name].value = asked[name] ?? "";
    const found = events.filter((event) => matches(event, asked));
    about(asked, found);
    byId("count").textContent = found.length ? `${found.length} ${words.found}` : words.none;
    document.querySelector("#events tbody").replaceChildren(...found.slice(0, shown).map(row));
    byId("more").hidden = found.length <= shown;
  }

  function draw(items) {
    for (const [name, item] of Object.entries(items)) Bokeh.embed.embed_item(item, "chart-" + name);
  }

  fillFilters();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    shown = PAGE;
    write(Object.fromEntries(fields.map((name) => [name, form.elements[name].value.trim()])));
  });
  form.addEventListener("reset", () => { shown = PAGE; location.hash = ""; });
  byId("more").addEventListener("click", () => { shown += PAGE; render(); });
  window.addEventListener("hashchange", () => { shown = PAGE; render(); });
  render();

  const library = document.createElement("script");
  library.textContent = await unpack("library");
  document.head.append(library);
  draw(JSON.parse(byId("charts").textContent));
  document.documentElement.dataset.ready = "yes";
})();
