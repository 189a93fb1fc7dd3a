const masks = {
  class: "apart rr-block sentry-block ph-no-capture nr-block amp-block fs-exclude highlight-block no-mouseflow",
  "data-clarity-mask": "true",
  "data-dd-privacy": "hidden",
  "data-hj-suppress": "",
  "data-private": "",
  "data-openreplay-hidden": "",
  "data-recording-disable": ""
};
function mask(root) {
  const box = root.querySelector(".apart:not(.rr-block)");
  if (box) for (const [name, value] of Object.entries(masks)) box.setAttribute(name, value);
}

export { mask };
