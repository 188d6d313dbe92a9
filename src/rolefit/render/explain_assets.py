"""Style and script of explain's page, as text; what it shares with the report is in `assets`."""

from __future__ import annotations

from rolefit.render.assets import CSS as CHARTS_CSS

__all__ = ["COMPARE_CSS", "CSS", "JS"]

_BOTH_CSS = (
    CHARTS_CSS
    + """
.reasons{margin:.2rem 0 .6rem;padding-left:1.2rem}
.lines td.wide{width:38%;min-width:4rem;vertical-align:middle}
.lines thead td{border-bottom:2px solid var(--strong)}
.lines th[scope=row]{font-weight:400}
.track{fill:var(--line);fill-opacity:.55}
.grid3{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem;margin-top:1rem}
.grid3 h3,.card>table:first-child{margin-top:0}
.here .mark-shape{stroke:var(--ink);stroke-width:1}
.terms li>span:first-child{overflow-wrap:anywhere;min-width:0}
tfoot th,tfoot td{border-bottom:0;border-top:2px solid var(--strong);font-weight:600}
.heads thead th{white-space:normal;vertical-align:bottom}
.tools>*{min-width:0;max-width:100%}
.plain{list-style:none;margin:0;padding:0}
@media (max-width:34rem){
 .heads th,.heads td{padding:.4rem .3rem}
 .lines thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .lines,.lines tbody,.lines caption{display:block}
 .lines tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem;align-items:center;padding:.35rem 0;
  border-bottom:1px solid var(--line)}
 .lines th,.lines td,.lines td.wide{border:0;padding:.05rem 0;width:auto}
 .lines th[scope=row],.lines .note{grid-column:1/-1}
 .lines .note{color:var(--muted);font-size:.875rem}
}
"""
)

COMPARE_CSS = (
    _BOTH_CSS
    + """
.plane{margin-top:1rem}
.plane .plot{max-width:28rem;margin:0 auto}
.pairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem}
.quote{margin:.3rem 0;padding-left:.6rem;border-left:4px solid var(--role,var(--line));overflow-wrap:anywhere;
 unicode-bidi:isolate}
.open{font-weight:600}
"""
)

CSS = (
    _BOTH_CSS
    + """
.reader{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 1.5rem;margin-top:.75rem}
.post{max-width:46rem;min-width:0}
.gap{font-weight:600;margin:1rem 0 .25rem;unicode-bidi:isolate}
.st{display:flex;gap:.6rem;padding:.28rem .5rem;border-left:4px solid var(--role,var(--line));margin:.2rem 0;
 border-radius:0 .35rem .35rem 0;scroll-margin-top:1rem}
.st>.mark{flex:0 0 1em;text-align:center}
.st>.said{min-width:0;overflow-wrap:anywhere;unicode-bidi:isolate}
.st:hover,.st.open{background:var(--surface)}
.st[hidden],.gap[hidden]{display:none}
.role-none{--role:var(--line)}
.role-none>.said{color:var(--muted)}
.reader,.key{--a:var(--muted);--b:var(--muted)}
[data-a=sm],.key-a-sm{--a:var(--role-sm)}[data-a=cm],.key-a-cm{--a:var(--role-cm)}
[data-a=hy],.key-a-hy{--a:var(--role-hy)}[data-a=ot],.key-a-ot{--a:var(--role-ot)}
[data-b=sm],.key-b-sm{--b:var(--role-sm)}[data-b=cm],.key-b-cm{--b:var(--role-cm)}
[data-b=hy],.key-b-hy{--b:var(--role-hy)}[data-b=ot],.key-b-ot{--b:var(--role-ot)}
.w{border-radius:.15rem;border-bottom:2px solid transparent}
[class~=a1],[class~=a2],[class~=a3],[class~=a4],[class~=b1],[class~=b2],[class~=b3],[class~=b4]{color:var(--ink)}
.a1{background:color-mix(in srgb,var(--a) 9%,transparent)}
.a2{background:color-mix(in srgb,var(--a) 18%,transparent);border-bottom-color:var(--a)}
.a3{background:color-mix(in srgb,var(--a) 27%,transparent);border-bottom-color:var(--a)}
.a4{background:color-mix(in srgb,var(--a) 36%,transparent);border-bottom-color:var(--a)}
.b1{background:color-mix(in srgb,var(--b) 9%,transparent)}
.b2{background:color-mix(in srgb,var(--b) 18%,transparent);border-bottom:2px dotted var(--b)}
.b3{background:color-mix(in srgb,var(--b) 27%,transparent);border-bottom:2px dotted var(--b)}
.b4{background:color-mix(in srgb,var(--b) 36%,transparent);border-bottom:2px dotted var(--b)}
.w.at{outline:2px solid var(--focus)}
.panel{align-self:start;font-size:.9375rem}
.panel h3{margin-top:0}
.panel tr.at{background:var(--raised);font-weight:600}
.panel td{unicode-bidi:isolate}
@media (min-width:64rem){
 .reader{grid-template-columns:minmax(0,46rem) minmax(18rem,1fr)}
 .panel{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto}
}
@media (max-width:63.99rem){
 .panel{position:sticky;bottom:0;max-height:38vh;overflow-y:auto;margin:0 -.5rem;padding:.6rem .75rem;
  border-radius:.6rem .6rem 0 0;box-shadow:0 -2px 10px rgb(0 0 0/.18)}
 .st{scroll-margin-bottom:40vh}
}
@media print{.st{break-inside:avoid}.reader{display:block}}
"""
)

JS = """
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const by = id => document.getElementById(id);
const keys = data.roles.map(role => role[0]);
const names = Object.fromEntries(data.roles);
const statements = [...document.querySelectorAll(".st")];
const words = statements.map(row => [...row.querySelectorAll(".w")]);
let pair = data.asked;
let open = -1;

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
function worth(amounts) {
  return amounts[keys.indexOf(pair[0])] - amounts[keys.indexOf(pair[1])];
}
function signed(value) {
  return (value < 0 ? "\\u2212" : "+") + Math.abs(value).toFixed(2);
}
function wordAmounts(index) {
  const amounts = words[index].map(() => 0);
  for (const [, first, last, logits] of data.statements[index].terms)
    for (let at = first; at < last; at++) amounts[at] += worth(logits) / (last - first);
  return amounts;
}

function tint() {
  const all = statements.map((_, index) => wordAmounts(index));
  const most = Math.max(0, ...all.map(row => Math.max(0, ...row.map(Math.abs))));
  all.forEach((row, index) => row.forEach((amount, at) => {
    const level = most ? Math.round(data.levels * Math.min(1, Math.abs(amount) / (data.full * most))) : 0;
    words[index][at].className = "w" + (level ? " " + (amount > 0 ? "a" : "b") + level : "");
  }));
  by("reader").dataset.a = pair[0];
  by("reader").dataset.b = pair[1];
  document.querySelector(".key").className = `small key key-a-${pair[0]} key-b-${pair[1]}`;
  by("key-a").textContent = "for " + names[pair[0]].toLowerCase();
  by("key-b").textContent = "for " + names[pair[1]].toLowerCase();
}

function list(id, role, rows, sign) {
  by(id).querySelector("h3").textContent = "For " + names[role].toLowerCase();
  by(id).querySelector("ol").replaceChildren(...rows.map(([text, amount, places, statement]) => {
    const item = element("li");
    const said = element("span", "", text);
    const more = [statement < 0 ? "in the title" : "", places > 1 ? places + " times" : ""].filter(Boolean).join(", ");
    if (more) said.append(" ", element("span", "muted small", more));
    item.append(said, element("span", "num", signed(sign * amount)));
    return item;
  }));
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
  by("parts").querySelectorAll("td.num").forEach((cell, at) => { cell.textContent = signed(sign * amounts[at]); });
}

function show(index, word) {
  const known = data.statements[index];
  if (open !== index) {
    if (open >= 0) statements[open].classList.remove("open");
    statements[index].classList.add("open");
    open = index;
  }
  document.querySelectorAll(".w.at").forEach(other => other.classList.remove("at"));
  if (word >= 0) words[index][word].classList.add("at");
  const rows = known.terms.map(term => [...term, worth(term[3])])
    .sort((a, b) => Math.abs(b[5]) - Math.abs(a[5]));
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
    line(text + (concepts.length ? ` (${concepts.join(", ").replaceAll("_", " ")})` : ""), amount,
      first <= word && word < last);
  const rest = rows.slice(14);
  if (rest.length) line(`${rest.length} more phrases`, rest.reduce((sum, row) => sum + row[5], 0));
  line("being a statement at all", presence);
  table.append(body);
  const p = known.p.map((value, at) => [value, ["social media", "community", "shared", "other work", "no duty"][at]])
    .sort((a, b) => b[0] - a[0]).slice(0, 2).map(([value, name]) => `${name} ${Math.round(100 * value)} %`).join(", ");
  const counts = known.weight === 1 ? "" : known.weight ? "; counts half" : "; does not count as a duty";
  by("panel").replaceChildren(
    element("h3", "", `Statement ${index + 1}: ${signed(total)} for ${names[pair[0]].toLowerCase()}`),
    element("p", "small muted", p + counts), table);
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
post.addEventListener("focusin", event => {
  if (event.target.matches(".st:focus-visible")) show(statements.indexOf(event.target), -1);
});
post.addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches(".st")) return;
  const seen = statements.filter(row => !row.hidden);
  const next = seen[seen.indexOf(event.target) + step];
  if (next) { next.focus(); event.preventDefault(); }
});

by("filter").addEventListener("click", event => {
  const button = event.target.closest("button");
  if (!button) return;
  for (const other of by("filter").querySelectorAll("button")) other.setAttribute("aria-pressed", other === button);
  const tag = button.dataset.show;
  for (const row of statements) row.hidden = Boolean(tag) && row.dataset.tag !== tag;
  const seen = statements.filter(row => !row.hidden).length;
  by("shown").textContent = tag ? `${seen} of ${statements.length} statements` : "";
});
by("pair").addEventListener("change", event => {
  pair = event.target.value.split(":");
  tint();
  reasons();
  if (open >= 0) show(open, -1);
});
by("pair").value = pair.join(":");
tint();
"""
