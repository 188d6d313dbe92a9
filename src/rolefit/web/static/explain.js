"use strict";
/* global element, perCent */
const data = JSON.parse(document.getElementById("data").textContent);
const by = (id) => document.getElementById(id);
const keys = data.roles.map((role) => role[0]);
const names = Object.fromEntries(data.roles);
const statements = [...document.querySelectorAll(".st")];
const words = statements.map((row) => [...row.querySelectorAll(".w")]);
let pair = data.asked;
let opened = -1;

function worth(amounts) {
  return amounts[keys.indexOf(pair[0])] - amounts[keys.indexOf(pair[1])];
}
function signed(value) {
  return (value < 0 ? "\u2212" : "+") + Math.abs(value).toFixed(2);
}
function wordAmounts(index) {
  const amounts = words[index].map(() => 0);
  for (const [, first, last, logits] of data.statements[index].terms)
    for (let at = first; at < last; at++) amounts[at] += worth(logits) / (last - first);
  return amounts;
}

function tint() {
  const all = statements.map((_, index) => wordAmounts(index));
  const most = Math.max(0, ...all.map((row) => Math.max(0, ...row.map(Math.abs))));
  all.forEach((row, index) =>
    row.forEach((amount, at) => {
      const level = most ? Math.round(data.levels * Math.min(1, Math.abs(amount) / (data.full * most))) : 0;
      words[index][at].className = "w" + (level ? " " + (amount > 0 ? "a" : "b") + level : "");
    }),
  );
  by("reader").dataset.a = pair[0];
  by("reader").dataset.b = pair[1];
  document.querySelector(".key").className = `small key key-a-${pair[0]} key-b-${pair[1]}`;
  by("key-a").textContent = "for " + names[pair[0]].toLowerCase();
  by("key-b").textContent = "for " + names[pair[1]].toLowerCase();
}

function list(id, role, rows, sign) {
  by(id).querySelector("h3").textContent = "For " + names[role].toLowerCase();
  by(id)
    .querySelector("ol")
    .replaceChildren(
      ...rows.map(([text, amount, places, statement]) => {
        const item = element("li");
        const said = element("span", "", text);
        const more = [statement < 0 ? "in the title" : "", places > 1 ? places + " times" : ""]
          .filter(Boolean)
          .join(", ");
        if (more) said.append(" ", element("span", "muted small", more));
        item.append(said, element("span", "num", signed(sign * amount)));
        return item;
      }),
    );
}
function reasons() {
  const straight = data.pairs[pair.join(":")];
  const found = straight || data.pairs[[pair[1], pair[0]].join(":")];
  const sign = straight ? 1 : -1;
  list("for", pair[0], straight ? found.for : found.against, sign);
  list("against", pair[1], straight ? found.against : found.for, sign);
  const total = sign * found.total;
  const factor = Math.exp(Math.min(Math.abs(total), 20));
  const many = factor >= 10 ? Math.round(factor).toLocaleString("en") : factor.toFixed(1);
  const said = `${names[pair[0]]} against ${names[pair[1]].toLowerCase()}: ${signed(total)}`;
  by("sum").replaceChildren(element("strong", "", said), ` (${many} times ${total < 0 ? "less" : "more"} probable)`);
  const amounts = [...Object.values(found.parts), found.total];
  by("parts")
    .querySelectorAll("td.num")
    .forEach((cell, at) => {
      cell.textContent = signed(sign * amounts[at]);
    });
}

function show(index, word) {
  const known = data.statements[index];
  if (opened !== index) {
    if (opened >= 0) statements[opened].classList.remove("open");
    statements[index].classList.add("open");
    opened = index;
  }
  document.querySelectorAll(".w.at").forEach((other) => other.classList.remove("at"));
  if (word >= 0) words[index][word].classList.add("at");
  const rows = known.terms.map((term) => [...term, worth(term[3])]).sort((a, b) => Math.abs(b[5]) - Math.abs(a[5]));
  if (word >= 0) rows.sort((a, b) => (b[1] <= word && word < b[2]) - (a[1] <= word && word < a[2]));
  const presence = worth(known.presence);
  const total = presence + rows.reduce((sum, row) => sum + row[5], 0);
  const table = element("table");
  const body = element("tbody");
  const line = (text, amount, at) => {
    const row = element("tr", at ? "at" : "");
    row.append(element("td", "", text), element("td", "num", signed(amount)));
    body.append(row);
  };
  for (const [text, first, last, , concepts, amount] of rows.slice(0, 14))
    line(
      text + (concepts.length ? ` (${concepts.join(", ").replaceAll("_", " ")})` : ""),
      amount,
      first <= word && word < last,
    );
  const rest = rows.slice(14);
  if (rest.length)
    line(
      `${rest.length} more phrases`,
      rest.reduce((sum, row) => sum + row[5], 0),
    );
  line("being a statement at all", presence);
  table.append(body);
  const p = known.p
    .map((value, at) => [value, ["social media", "community", "shared", "other work", "no duty"][at]])
    .sort((a, b) => b[0] - a[0])
    .slice(0, 2)
    .map(([value, name]) => `${name} ${perCent((100 * value).toFixed(0), data.ends)}`)
    .join(", ");
  const counts = known.weight === 1 ? "" : known.weight ? "; counts half" : "; does not count as a duty";
  by("panel").replaceChildren(
    element("h3", "", `Statement ${index + 1}: ${signed(total)} for ${names[pair[0]].toLowerCase()}`),
    element("p", "small muted", p + counts),
    table,
  );
  by("panel").scrollTop = 0;
}

function pointed(event) {
  const row = event.target.closest(".st");
  if (!row) return;
  const index = statements.indexOf(row);
  const word = event.target.closest(".w");
  show(index, word ? words[index].indexOf(word) : -1);
}
const post = document.querySelector(".post");
post.addEventListener("mouseover", pointed);
post.addEventListener("click", pointed);
post.addEventListener("focusin", (event) => {
  if (event.target.matches(".st:focus-visible")) show(statements.indexOf(event.target), -1);
});
post.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches(".st")) return;
  const seen = statements.filter((row) => !row.hidden);
  const next = seen[seen.indexOf(event.target) + step];
  if (next) {
    next.focus();
    event.preventDefault();
  }
});

by("filter").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  for (const other of by("filter").querySelectorAll("button")) other.setAttribute("aria-pressed", other === button);
  const tag = button.dataset.show;
  for (const row of statements) row.hidden = Boolean(tag) && row.dataset.tag !== tag;
  const seen = statements.filter((row) => !row.hidden).length;
  by("shown").textContent = tag ? `${seen} of ${statements.length} statements` : "";
});
by("pair").addEventListener("change", (event) => {
  pair = event.target.value.split(":");
  tint();
  reasons();
  if (opened >= 0) show(opened, -1);
});
by("pair").value = pair.join(":");
tint();
