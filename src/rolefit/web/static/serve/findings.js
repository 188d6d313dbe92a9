/** Findings of `check`, by draft, with their lines. */

import { jsonOf } from "./api.js";
import { make } from "./dom.js";

const LONGEST = 200;
const LEVELS = { error: "Error", warning: "Warning", info: "Note" };

/** Check drafts; gives the report as it came, and its elements. */
export async function findingsOf(drafts, { signal } = {}) {
  const report = await jsonOf("check", { drafts }, { signal });
  const shown = [];
  for (const { file, message } of report.failures)
    shown.push(make("p", { className: "wrong" }, message.startsWith(file) ? message : `${file}: ${message}`));
  const alone = drafts.length === 1;
  for (const { name } of drafts) {
    const found = report.findings.filter((finding) => finding.file === name);
    if (alone && found.length) shown.push(make("h2", {}, "What check finds"));
    if (!alone) shown.push(make("h2", { dir: "auto" }, name));
    if (found.length) shown.push(make("ol", { className: "findings plain" }, ...found.map(item)));
    else if (!alone && !report.failures.some(({ file }) => file === name)) shown.push(make("p", {}, "Nothing found."));
  }
  return { report, shown };
}

function item(finding) {
  const { code, line, message, help, related, severity, text } = finding;
  const more = related.map((place) => make("li", {}, quoted(place.text), `, line ${place.line}: ${place.message}`));
  const said = message.includes(text.trim()) ? [] : [make("p", {}, quoted(text))];
  return make(
    "li",
    { className: `card finding ${severity}` },
    make("p", { className: "small muted" }, `${LEVELS[severity]} ${code}, line ${line}`),
    make("p", { dir: "auto", className: "message" }, message),
    ...said,
    make("p", {}, ...marked(help)),
    ...(more.length ? [make("ul", {}, ...more)] : []),
  );
}

/** The words that a finding stands on. */
function quoted(text) {
  const words = text.trim();
  return make("q", { dir: "auto" }, words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words);
}

/** Text with `code` in it. */
function marked(text) {
  return text.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));
}
