/** Findings of `check`, by draft, with their lines. */

import { jsonOf } from "./api.js";
import { make } from "./dom.js";

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
  const more = finding.related.map(({ line, message }) => make("li", { dir: "auto" }, `Line ${line}: ${message}`));
  return make(
    "li",
    { className: `card finding ${finding.severity}` },
    make(
      "p",
      { className: "small muted" },
      `${LEVELS[finding.severity]} ${finding.code}, line ${finding.line}, column ${finding.column}`,
    ),
    make("p", { dir: "auto" }, make("strong", {}, finding.message)),
    make("p", {}, finding.help),
    ...(more.length ? [make("ul", {}, ...more)] : []),
  );
}
