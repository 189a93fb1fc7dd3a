// What the checkers find and we leave as it is, each with the reason, read by a person. An entry that nothing needs any more fails
// the tests, as does a finding without an entry. `where` is about the name of the case, `element` about what was found.

const accept = (checker, reason, ...entries) => entries.map((entry) => ({ checker, reason, ...entry }));

const page = /^the page of a frame|^our own/;
const statistic = /aware-statistic|our own/;

export const accepted = [
  // Faults, by the word of the checker.
  ...accept('axe', 'Level AAA (7:1). We claim AA, 4.5:1; the notes have 6.2:1.', {
    rule: 'color-contrast-enhanced',
  }),
  ...accept(
    'axe',
    'An experimental rule: the figure is large and bold, and no heading; the words after it are.',
    {
      rule: 'p-as-heading',
      where: statistic,
      element: /class="value"/,
    },
  ),
  ...accept('ibm', 'HTML has http-equiv for a policy; it is not deprecated.', {
    rule: 'element_attribute_deprecated',
    where: page,
    element: /^<meta .*-src /,
  }),
  ...accept(
    'ibm',
    'A box that scrolls must take the focus, or a keyboard cannot scroll it; axe asks for it.',
    {
      rule: 'element_tabbable_role_valid',
      where: /our own index/,
      element: /role="region" tabindex="0"/,
    },
  ),
  ...accept('ibm', 'The other main is in the preview, a document of its own in a frame with a title.', {
    rule: 'aria_main_label_visible',
    where: /our own index/,
  }),
  ...accept('ibm', 'It has a legend, which does not show until the part is unfolded.', {
    rule: 'fieldset_label_valid',
    where: /our own index/,
    element: /class="lines"/,
  }),
  ...accept('ibm', 'The box stands in a label that is 44 pixels high, and all of it can be pressed.', {
    rule: 'target_spacing_sufficient',
    where: /our own index/,
    element: /type="checkbox"/,
  }),
  ...accept(
    'htmlcs',
    'The code follows each choice at once. There is nothing to send, so no button to send it.',
    {
      rule: '3_2_2.H32.2',
      where: /our own index/,
    },
  ),
  ...accept(
    'alfa',
    'Alfa does not see what a slot shows when nothing is put in it, here the heading of the card, and takes the next one for the first.',
    { rule: 'r53', element: /role="heading"/ },
    { rule: 'r78', element: /role="heading"|^<h1> A page/ },
    { rule: 'r59', where: page, element: /^document/ },
    { rule: 'r61', where: page, element: /^document/ },
  ),
  ...accept(
    'alfa',
    'Level AAA, for whole pages: a first link that skips to the main part. The page is the partner’s.',
    {
      rule: 'r87',
      element: /^document/,
    },
  ),
  ...accept(
    'alfa',
    'Level AAA. In our roots lines are 1.55 times as high as their letters, as every browser says; Alfa does not follow how the size is handed down to them. Text outside has the look of the page.',
    { rule: 'r73', element: /^<p/ },
    { rule: 'r74', element: /^<p/, where: /our own school/ },
  ),
  ...accept(
    'alfa',
    'Level AAA (44 pixels). Links in plain text are as high as the text of the page; those in our roots are 44.',
    {
      rule: 'r111',
      where: /all elements|our own/,
      element: /^<a/,
    },
  ),
  ...accept(
    'alfa',
    'The preview in the frame has its own document; its main is not a second one of the builder.',
    {
      rule: 'r56',
      where: /our own index/,
    },
  ),
  ...accept('alfa', 'The group has a legend, which does not show until the part is unfolded.', {
    rule: 'r60',
    where: /our own index/,
  }),
  ...accept('alfa', 'A row is no target: a link to it puts the focus there.', {
    rule: 'r111',
    where: /aware-definitions|our own audit/,
    element: /^<tr [^>]*tabindex="-1"/,
  }),
  ...accept(
    'ibm',
    'It is named, in the words of the page; a heading in sight would say what its content says.',
    {
      rule: 'aria_complementary_label_visible',
      where: /our own nonprofit/,
    },
  ),
  ...accept('vnu', 'HTML has the attribute part; vnu does not know it.', {
    rule: 'Attribute “…” not allowed on element “…” at this point.',
    message: /^Attribute “part” /,
  }),
  ...accept(
    'vnu',
    'WebKit takes a list without markers for none, and every browser a table that is drawn as blocks, unless the role is written.',
    { rule: 'The “…” role is unnecessary for element “…”.' },
    {
      rule: 'The “…” attribute must not be used on a “…” element which has a “…” ancestor with no “…” attribute, or with a “…” attribute whose value is “…”.',
      element: /role="(rowgroup|row|rowheader|columnheader|cell)"/,
    },
  ),
  ...accept(
    'vnu',
    'The region of the exit has a name, that of its link. A heading would upset the outline of the page.',
    {
      rule: 'Section lacks heading. Consider using “…”-“…” elements to add identifying headings to all sections, or else use a “…” element instead for any cases where no heading is needed.',
      element: /aria-labelledby="leave"/,
    },
  ),
  ...accept(
    'ibm',
    'WebKit takes a list without markers for none, and every browser a table that is drawn as blocks, unless the role is written.',
    { rule: 'aria_role_redundant', element: /role="(list|table|rowgroup|row|rowheader|columnheader|cell)"/ },
  ),
  ...accept('axe', 'The exit alone is a link in a region of its name, with no heading to give it.', {
    rule: 'page-has-heading-one',
    where: /aware-exit|our own preview/,
  }),
  ...accept('alfa', 'Level AAA (7:1). We claim AA, 4.5:1.', {
    rule: 'r66',
  }),

  // What a checker cannot tell, with what a person saw, or the test that knows.
  ...accept(
    'axe',
    'It cannot enter a frame of another origin. The page of each frame is judged on its own.',
    {
      rule: 'frame-tested',
      element: /^<iframe/,
    },
  ),
  ...accept('axe', 'What is hidden shows in another state, which is judged, too.', {
    rule: 'hidden-content',
  }),
  ...accept('axe', 'No style asks how the screen is turned; test/accessibility/display.test.mjs holds it.', {
    rule: 'css-orientation-lock',
  }),
  ...accept('axe', 'The color is that of the page below a label that lies over it; read by eye.', {
    rule: 'color-contrast',
    where: /our own index/,
    element: /^<code/,
  }),
  ...accept(
    'ibm',
    'Forced colors are tried in test/accessibility/display.test.mjs and contrast-themes.test.mjs.',
    {
      rule: 'style_highcontrast_visible',
    },
  ),
  ...accept('ibm', 'Links are underlined, chosen tabs have a line, ticked boxes a tick.', {
    rule: 'style_color_misuse',
    where: page,
  }),
  ...accept('ibm', 'The sizes have a fixed part that grows with the zoom; tried at 200 percent.', {
    rule: 'style_viewport_resizable',
    where: /our own/,
  }),
  ...accept('ibm', 'A frame has no border to mark it by; what is in it draws its own ring.', {
    rule: 'style_focus_visible',
    where: /in frames/,
  }),
  ...accept('ibm', 'The browser draws its own ring; test/embed/builder.test.mjs walks through by keyboard.', {
    rule: 'style_focus_visible',
    where: /our own/,
  }),
  ...accept('ibm', 'What it quotes is a heading already, or starts with a line in bold that is none.', {
    rule: 'text_block_heading',
  }),
  ...accept('ibm', 'The words it fears ("small", "right", "above") do not say where something stands.', {
    rule: 'text_sensory_misuse',
  }),
  ...accept(
    'ibm',
    'The list of the map, the tabs: arrow keys are tried in test/accessibility/keyboard.test.mjs.',
    {
      rule: 'aria_keyboard_handler_exists',
    },
  ),
  ...accept('ibm', 'A label surrounds each of them; its words show.', { rule: 'input_label_visible' }),
  ...accept('ibm', 'In order of the alphabet or of use; groups would be one more thing to hear.', {
    rule: 'select_options_grouped',
  }),
  ...accept('ibm', 'Each name is followed by what belongs to it; a div around the two is allowed.', {
    rule: 'list_structure_proper',
    element: /^<dl/,
  }),
  ...accept('ibm', 'A page of one part; there is nothing to skip.', {
    rule: 'html_skipnav_exists',
    where: page,
  }),
  ...accept(
    'ibm',
    'The builder: fields stand in groups with a legend where they belong together, and nothing is sent.',
    { rule: 'form_submit_button_exists', where: /our own index/ },
    { rule: 'input_checkboxes_grouped', where: /our own index/ },
    { rule: 'input_fields_grouped', where: /our own index/ },
  ),
  ...accept('ibm', 'The bar over the preview does not lie over fields; what is folded away covers nothing.', {
    rule: 'element_tabbable_unobscured',
    where: /our own index/,
  }),
  ...accept(
    'htmlcs',
    'A figure in bold, or the words that stand before the script, where headings would upset the page’s own.',
    {
      rule: '1_3_1.H42',
    },
  ),
  ...accept('htmlcs', 'Ways to reach one line, or links in a sentence; not a way around the site.', {
    rule: '1_3_1.H48',
  }),
  ...accept('htmlcs', 'In order of the alphabet or of use; groups would be one more thing to hear.', {
    rule: '1_3_1.H85.2',
  }),
  ...accept(
    'htmlcs',
    'The copy of the root that it is given does not carry what was chosen. The real one has a value.',
    {
      rule: '4_1_2.H91.Select.Value',
      element: /^<select/,
    },
  ),
  ...accept('htmlcs', 'Code to copy, in a box of its own that scrolls.', {
    rule: '1_4_10.C32,C31,C33,C38,SCR34,G206',
    where: /our own/,
  }),
  ...accept('htmlcs', 'It has the name of the heading or the caption right above it.', {
    rule: '1_3_1.H39.3.NoCaption',
  }),
  ...accept(
    'htmlcs',
    'Words inside our tags, which are not drawn once the widget is there: no color is behind them.',
    { rule: '1_4_3.G18.BgImage', where: /our own/ },
  ),
  ...accept(
    'alfa',
    'Where a page sets colors of its own, Alfa cannot compute those that follow from them. The tests of every element measure them.',
    { rule: 'r69', where: /our own/ },
  ),
  ...accept('alfa', 'The ring around the focus is measured in test/accessibility/display.test.mjs.', {
    rule: 'r65',
  }),
  ...accept('alfa', 'Landmarks of one kind are named in our pages.', { rule: 'r55', where: /our own index/ }),
];

/** The entry that accepts a finding, if one does. */
export function acceptedBy(name, checker, { rule, element, message = '' }) {
  const text = element.replace(/\s+/g, ' ').trim();
  return accepted.find(
    (entry) =>
      entry.checker === checker &&
      entry.rule === rule &&
      (entry.where?.test(name) ?? true) &&
      (entry.element?.test(text) ?? true) &&
      (entry.message?.test(message) ?? true),
  );
}
