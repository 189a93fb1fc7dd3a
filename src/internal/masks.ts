/**
 * By what those who record visits are asked to leave a part of the page out, as their makers document it: rrweb, Sentry, PostHog,
 * New Relic, Amplitude, FullStory, Highlight, Mouseflow; Clarity, Datadog, Hotjar, LogRocket, OpenReplay, Smartlook. For the
 * ES modules, whose root is open; into the closed roots of the drop-in scripts they do not see.
 */
const masks = {
  class:
    'apart rr-block sentry-block ph-no-capture nr-block amp-block fs-exclude highlight-block no-mouseflow',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-private': '',
  'data-openreplay-hidden': '',
  'data-recording-disable': '',
};

export function mask(root: ShadowRoot): void {
  const box = root.querySelector('.apart:not(.rr-block)');
  if (box) for (const [name, value] of Object.entries(masks)) box.setAttribute(name, value);
}
