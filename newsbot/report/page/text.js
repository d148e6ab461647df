"use strict";
// How things are said: days, numbers and names in the language of the page.
const language = document.documentElement.lang;
const dayFormat = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const regionNames = new Intl.DisplayNames([language], { type: "region", fallback: "code" });

// Text of pages only ever becomes text: no HTML is made of it.
function make(tag, given = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...inside.filter((part) => part !== null && part !== undefined));
  return element;
}

function linkOut(url, text) {
  const safe = /^https?:/.test(url) ? url : undefined;
  return make("a", { href: safe, rel: "noreferrer" }, make("bdi", {}, text));
}

function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// A name as its words between single spaces: "Eni S.p.A." is " eni s p a ".
function wordsOf(text) {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

function countOf(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function countryName(code) {
  try {
    return regionNames.of(code);
  } catch {
    return code;
  }
}

function numberText(value, digits = 0) {
  return value.toLocaleString(language, { minimumFractionDigits: digits, useGrouping: "always" });
}

// What is no day of the calendar stays as it is.
function dayText(day) {
  const moment = new Date(`${day}T00:00:00Z`);
  return day.length === 10 && !isNaN(moment) ? dayFormat.format(moment) : day;
}

// A whole year is told by its number, all else by its first and last day.
function periodText(first, last) {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`));
  if (isNaN(from) || isNaN(to) || to < from) return `${first} – ${last}`;
  const year = first.slice(0, 4);
  return first === `${year}-01-01` && last === `${year}-12-31` ? year : dayFormat.formatRange(from, to);
}
