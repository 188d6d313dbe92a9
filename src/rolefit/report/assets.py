"""Style and script of the report, as text. The page's policy names both by their hashes."""

from __future__ import annotations

__all__ = ["CSS", "JS"]

CSS = """
.lead{font-size:1.0625rem}
nav.contents ul,.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;margin:.5rem 0}
nav.contents a{display:inline-block;padding:.25rem 0}
.grid2{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem;margin-top:1rem}
.grid2 .card>:first-child,.grid2 .card h3:first-child{margin-top:0}
.plot{width:100%;max-width:36rem}
.map{max-width:40rem}
.region{fill-opacity:.08}
.border{stroke:var(--strong);stroke-width:1;fill:none}
.dashed{stroke-dasharray:4 4}
.marks .mark-shape{fill-opacity:.8}
.mapcard{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2rem}
@media (min-width:64rem){.mapcard{grid-template-columns:minmax(0,38rem) minmax(0,1fr);align-items:start}}
svg .name{font-weight:600;paint-order:stroke;stroke:var(--surface);stroke-width:3px;stroke-linejoin:round}
.on .mark-shape{fill:var(--bg);stroke:none}
.bar{width:100%;height:1.1rem;min-width:5rem}
.bar .pale{fill-opacity:.4}
.bars td.wide{width:45%}
.bars th[scope=row]{font-weight:400;max-width:16rem;overflow-wrap:anywhere;unicode-bidi:isolate}
.mix{width:7rem}
td{overflow-wrap:anywhere;unicode-bidi:isolate}
thead td{border-bottom:2px solid var(--strong)}
.posts td{min-width:5.5rem}
#posts{font-size:.875rem}
#posts th,#posts td{padding:.4rem .45rem}
.posts td.num{min-width:3.5rem}
.posts td:first-child{min-width:13.5rem}
.card th,.card td{padding:.4rem .35rem}
.posts thead th{white-space:normal;vertical-align:bottom;overflow-wrap:normal}
#posts td.date{white-space:nowrap}
#posts td.why{min-width:6.5rem}
td .title{font-weight:600;display:block}
td .said{display:block;color:var(--muted);font-size:.8125rem}
td.role{white-space:nowrap}
details{margin:.6rem 0}
summary{cursor:pointer;padding:.25rem 0;color:var(--accent)}
.terms ol{list-style:none;margin:0;padding:0}
.terms li{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--line);padding:.15rem 0}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.75rem 0}
.tools label{display:block;font-size:.8125rem;color:var(--muted)}
.tools fieldset{border:0;margin:0;padding:0;min-width:0}
.tools legend{font-size:.8125rem;color:var(--muted);padding:0}
.tools .row{display:flex;flex-wrap:wrap;gap:.4rem}
#search{width:22rem;max-width:100%}
.pager{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center;margin:.75rem 0}
[aria-disabled=true]{color:var(--muted);border-color:var(--line);cursor:default}
th button{border:0;background:none;padding:.2rem 0;min-height:1.75rem;font-weight:600;text-align:inherit}
th button::after{content:"\\2195";color:var(--muted);padding-left:.3em}
th[aria-sort=ascending] button::after{content:"\\2191";color:var(--ink)}
th[aria-sort=descending] button::after{content:"\\2193";color:var(--ink)}
.phone{display:none}
@media (max-width:48rem){
 .phone{display:block}
 .posts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .posts,.posts tbody,.posts tr,.posts td,.posts caption{display:block}
 .posts tr{border:1px solid var(--line);border-radius:.6rem;padding:.5rem .75rem;margin:0 0 .75rem;
  background:var(--surface)}
 .posts td,.posts td:first-child,.posts td.num{min-width:0;width:auto}
 .posts td{border:0;padding:.1rem 0;text-align:left;white-space:normal;display:flex;gap:.75rem}
 .posts td:empty{display:none}
 .posts td::before{content:attr(data-label);color:var(--muted);flex:0 0 6.5rem;font-size:.8125rem;line-height:1.7}
 #posts tr{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));column-gap:.5rem}
 #posts,.posts td.why{font-size:inherit}
 #posts td{grid-column:1/-1;padding:.1rem 0}
 #posts td.role{grid-column:1/span 3;align-self:end}
 #posts td.num{grid-column:auto;display:block}
 #posts td.num::before{display:block;font-size:.75rem;line-height:1.4}
 #posts td.role::before{content:none}
 .mix{width:auto;flex:1}
 .posts td:first-child{display:block}
 .posts td:first-child::before{content:none}
 .bars thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .bars,.bars tbody,.bars caption{display:block}
 .bars tr{display:grid;grid-template-columns:repeat(5,auto) 1fr;gap:0 .8rem;padding:.5rem 0;
  border-bottom:1px solid var(--line)}
 .bars th,.bars td{border:0;padding:.1rem 0;text-align:left}
 .bars th[scope=row]{grid-column:1/-1;max-width:none}
 .bars td.wide{grid-column:1/-1;width:auto}
 .bars td.num::before{content:attr(data-label) " ";color:var(--muted);font-size:.8125rem}
 #search{width:100%}
 .tools .search{flex:1 1 100%}
}
@media print{
 .posts{font-size:8pt}
 .grid2{grid-template-columns:1fr 1fr}
}
"""

JS = r"""
"use strict";
(() => {
const $ = id => document.getElementById(id);
const data = JSON.parse($("data").textContent);
const {n, columns, roles} = data;
const cell = (column, row) => column.of ? column.of[column.at[row]] : column.at[row];
const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const state = {words: [], roles: new Set(), unsure: "", sort: "", up: true, page: 0, size: 50};
let order = Uint32Array.from({length: n}, (_, row) => row);
let shown = order;
const ranks = new Map();
const texts = columns.filter(column => column.search);
let haystack = null;

function buildHaystack() {
  if (haystack) return;
  const folded = texts.map(column => column.of ? column.of.map(fold) : null);
  haystack = Array.from({length: n}, (_, row) =>
    texts.map((column, k) => folded[k] ? folded[k][column.at[row]] : fold(column.at[row])).join("\n"));
}
function rankOf(column) {
  if (column.type === "number") return column.at;
  let rank = ranks.get(column);
  if (!rank) {
    const values = column.of || column.at;
    const places = Array.from(values, (_, k) => k);
    if (column.key !== "role") {
      const collator = new Intl.Collator("en", {numeric: true, sensitivity: "base"});
      const keys = values.length > 20000 ? values.map(fold) : null;
      places.sort(keys ? (a, b) => keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b
        : (a, b) => collator.compare(values[a], values[b]) || a - b);
    }
    const position = new Uint32Array(values.length);
    places.forEach((value, place) => { position[value] = values[value] === "" ? 4294967295 : place; });
    rank = column.of ? Uint32Array.from(column.at, value => position[value]) : position;
    ranks.set(column, rank);
  }
  return rank;
}
function sortRows() {
  order = Uint32Array.from({length: n}, (_, row) => row);
  const column = columns.find(column => column.key === state.sort);
  if (!column) return;
  const rank = rankOf(column);
  const sign = state.up ? 1 : -1;
  order.sort((a, b) => rank[a] === rank[b] ? a - b : sign * (rank[a] < rank[b] ? -1 : 1));
}
function filterRows() {
  const role = columns.find(column => column.key === "role").at;
  const unsure = columns.find(column => column.key === "why").at;
  if (state.words.length) buildHaystack();
  shown = order.filter(row =>
    (!state.roles.size || state.roles.has(role[row]))
    && (!state.unsure || (state.unsure === "unsure") === (unsure[row] > 0))
    && state.words.every(word => haystack[row].includes(word)));
}
function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
function fill(td, column, row) {
  const value = cell(column, row);
  if (column.key === "role") {
    const look = roles[column.at[row]];
    const badge = element("span", "badge role-" + look.key);
    const mark = element("span", "mark", look.mark);
    mark.setAttribute("aria-hidden", "true");
    badge.append(mark, look.short);
    td.className = "role";
    td.append(badge);
  } else if (column.type === "number") {
    td.className = "num";
    td.textContent = (value / column.scale).toFixed(0) + (column.unit || "");
  } else if (column.key === "title") {
    td.append(element("span", "title", value || "(no title)"));
    for (const extra of columns.filter(other => other.below)) {
      const said = cell(extra, row);
      if (said) td.append(element("span", "said", said));
    }
  } else {
    td.className = column.key;
    td.textContent = value;
  }
}
const body = $("rows");
const heads = columns.filter(column => !column.below);
function draw() {
  const pages = Math.max(1, Math.ceil(shown.length / state.size));
  state.page = Math.min(Math.max(state.page, 0), pages - 1);
  const from = state.page * state.size;
  const drawn = document.createDocumentFragment();
  for (const row of shown.subarray(from, from + state.size)) {
    const tr = element("tr");
    tr.setAttribute("role", "row");
    for (const column of heads) {
      const td = element("td");
      td.setAttribute("role", "cell");
      td.dataset.label = column.name;
      fill(td, column, row);
      tr.append(td);
    }
    drawn.append(tr);
  }
  body.replaceChildren(drawn);
  const count = shown.length.toLocaleString("en");
  const last = Math.min(from + state.size, shown.length);
  $("status").textContent = shown.length
    ? `${(from + 1).toLocaleString("en")} to ${last.toLocaleString("en")} of ${count} posts`
      + (shown.length < n ? ` (${n.toLocaleString("en")} in all)` : "")
    : "No post matches: change the search or the filters.";
  $("page").textContent = `Page ${(state.page + 1).toLocaleString("en")} of ${pages.toLocaleString("en")}`;
  for (const [id, off] of [["first", !state.page], ["previous", !state.page],
    ["next", state.page >= pages - 1], ["last", state.page >= pages - 1]])
    $(id).setAttribute("aria-disabled", String(off));
  for (const th of document.querySelectorAll("#posts th")) {
    if (th.dataset.key === state.sort) th.setAttribute("aria-sort", state.up ? "ascending" : "descending");
    else th.removeAttribute("aria-sort");
  }
  $("sort").value = state.sort ? state.sort + (state.up ? " up" : " down") : "";
}
function again() { state.page = 0; filterRows(); draw(); }
function sortBy(key, up) { state.sort = key; state.up = up; sortRows(); again(); }

let waiting = 0;
$("search").addEventListener("focus", () => setTimeout(buildHaystack, 50), {once: true});
$("search").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    state.words = fold($("search").value).split(/\s+/).filter(Boolean);
    again();
  }, 120);
});
for (const button of document.querySelectorAll("[data-role]")) button.addEventListener("click", () => {
  const role = Number(button.dataset.role);
  if (!state.roles.delete(role)) state.roles.add(role);
  button.setAttribute("aria-pressed", String(state.roles.has(role)));
  again();
});
$("certainty").addEventListener("change", () => { state.unsure = $("certainty").value; again(); });
$("size").addEventListener("change", () => { state.size = Number($("size").value); state.page = 0; draw(); });
$("sort").addEventListener("change", () => {
  const [key, way] = $("sort").value.split(" ");
  sortBy(key, way === "up");
});
for (const th of document.querySelectorAll("#posts th")) th.querySelector("button").addEventListener("click", () => {
  const column = columns.find(column => column.key === th.dataset.key);
  sortBy(column.key, state.sort === column.key ? !state.up : column.type !== "number");
});
const go = {first: () => 0, previous: page => page - 1, next: page => page + 1, last: () => Infinity};
for (const id of Object.keys(go)) $(id).addEventListener("click", () => {
  if ($(id).getAttribute("aria-disabled") === "true") return;
  state.page = go[id](state.page);
  draw();
});
$("clear").addEventListener("click", () => {
  $("search").value = $("certainty").value = "";
  Object.assign(state, {words: [], unsure: ""});
  state.roles.clear();
  for (const button of document.querySelectorAll("[data-role]")) button.setAttribute("aria-pressed", "false");
  again();
});
if (matchMedia("(max-width:48rem)").matches) $("size").value = state.size = 25;
$("table").hidden = false;
filterRows();
draw();
})();
"""
