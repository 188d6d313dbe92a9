export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // The page of `rolefit serve` asks its own server alone.
    "require-sri": ["error", { target: "crossorigin" }],
    // The key of a chart is a list with a name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // As prettier writes it.
    "doctype-style": ["error", { style: "lowercase" }],
    // On a narrow page rows become blocks, and browsers then forget that they are rows.
    "no-redundant-role": "off",
  },
};
