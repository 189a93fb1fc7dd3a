// What inherits, as the browser itself has it: no list of ours would grow with the browsers.

/** Words of CSS to try as values: a property takes some of them, and a new property will likely take one. */
const pool = `none auto normal initial-only both all hidden visible collapse inherit-only
  red transparent rgb(0,0,0,0) #fff 0 1 2 3.5 -1 0px 1px 2px 8px 80px -3px 50px 10% 50% 300% 0deg 90deg 1s "x" "x"_"y" "«"_"»" url(#x) 2px_2px_0_#000 1px_2px
  italic oblique oblique_40deg bold lighter 100 900 1000 serif monospace fantasy smaller small-caps all-small-caps petite-caps unicase titling-caps
  ultra-condensed ultra-expanded 50% 200% sub super ordinal slashed-zero tabular-nums oldstyle-nums diagonal-fractions jis78 full-width ruby
  no-common-ligatures historical-forms discretionary-ligatures no-contextual "smcp" "smcp"_1 "c2sc"_1,"zero"_1 "wght"_900 "wght"_100,"wdth"_50 emoji text unicode
  from-font ex-height_2 cap-height_0.2 3 optimizespeed optimizelegibility geometricprecision grayscale antialiased unset-only
  uppercase lowercase capitalize full-size-kana math-auto nowrap pre pre-wrap pre-line break-spaces preserve preserve-breaks balance pretty stable wrap
  break-all keep-all break-word anywhere loose strict manual left right center end justify start match-parent -webkit-center -moz-center each-line 90px_hanging_each-line
  inter-word inter-character distribute rtl ltr vertical-rl vertical-lr sideways-rl sideways-lr horizontal-tb upright sideways mixed digits_2 
  over under over_left under_right alternate filled_sesame open_circle "xx" inter-character_x space-around space-between spaces objects skip
  disc square decimal georgian inside outside url(x.png) bottom top separate hide show 7px_9px
  pointer wait crosshair grab not-allowed fill stroke visiblepainted bounding-box evenodd nonzero round square bevel butt miter 2_4 
  standard constrained allow-keywords reverse before after underline line-through markers stroke_fill linearrgb srgb middle hanging mathematical central ideographic text-before-edge crispedges pixelated optimizequality
  light dark only_light light_dark only_dark exact economy preserve-parent-color blue_red thin inert text_contain
  circle disc_x element context-fill context-stroke context-value slice clone avoid avoid-page 5
  first last allow-end force-end compact scriptpact bar block underscore caret animate manual-x no-autospace ideograph-alpha insert replace trim-start space-all space-first
  read-write read-write-plaintext-only read-only logical visual after-white-space above allow-drag add -webkit-isolate text_alphabetic cap_alphabetic cap leading
  fixed fixed-x optional weight style small-caps-x position subpixel-antialiased rotate 0.1em_0.2em "en" "ja" ja_x swap dark-x contrast-x 
  --x dashed always never spell-out digits literal-punctuation no-punctuation silent medium x-fast mandatory off on unhinted-x element_x linear discard discard-before 0.5px_red`
  .split(/\s+/)
  .filter((word) => word && !word.endsWith('-only') && !word.endsWith('-x'))
  .map((word) => word.replaceAll('_', ' '));

/**
 * Every longhand that inherits in the browser of a tab, with up to a number of values, each of which computes to another one
 * than the initial. Those for which no second value was found are in `unknown`.
 */
export const findInherited = (tab) =>
  tab.evaluate((values) => {
    const probe = document.createElement('div');
    const parent = document.body.appendChild(document.createElement('div'));
    const child = parent.appendChild(document.createElement('div'));
    // Not shown, so that a width is what was written and not what came of it.
    document.body.hidden = true;
    const kebab = (name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^(webkit|moz|ms)-/, '-$1-');
    const names = new Set(getComputedStyle(child));
    for (const name in probe.style) names.add(kebab(name));
    const found = {};
    const unknown = [];
    let longhands = 0;
    for (const name of names) {
      if (name.startsWith('--') || name === 'all' || !CSS.supports(name, 'initial')) continue;
      // An alias and a shorthand set another name than their own.
      probe.style.cssText = '';
      probe.style.setProperty(name, 'initial');
      if (probe.style.length !== 1 || probe.style[0] !== name) continue;
      longhands++;
      const at = (element) => getComputedStyle(element).getPropertyValue(name);
      parent.style.cssText = '';
      const initial = at(child);
      const seen = new Set([initial]);
      const taken = [];
      let inherits;
      for (const value of new Set(values)) {
        if (!CSS.supports(name, value)) continue;
        parent.style.setProperty(name, value);
        const computed = at(parent);
        if (!seen.has(computed)) {
          inherits ||= at(child) === computed;
          taken.push(value);
          seen.add(computed);
        }
      }
      if (inherits) found[name] = taken;
      else if (!taken.length) unknown.push(name);
    }
    parent.remove();
    document.body.hidden = false;
    return { longhands, found, unknown };
  }, pool);
