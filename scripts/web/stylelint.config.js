export default {
  extends: "stylelint-config-standard",
  rules: {
    // A file goes by what it styles, then by width and paper; its lines are not sorted by weight.
    "no-descending-specificity": null,
    // Safari on a telephone knows this one by its old name only.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["-webkit-text-size-adjust"] }],
  },
};
