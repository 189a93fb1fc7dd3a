// What is due for a check, what rests on one source, what nobody has called: found in the content on a given day.
const DAY = 86_400_000;
const list = (value) => [value ?? []].flat();

/** After how many days each kind should be checked again. */
export const intervals = { line: 180, center: 180, figure: 365, law: 365 };

export function factsReport(content, on) {
  const { lines, local, statistics, law, sources, settings, definitions } = content;
  const now = Date.parse(on);
  const named = (entry) => list(entry.source).filter((id) => id !== 'ours');
  // What was read in several places is as old as the one that was read longest ago.
  const oldest = (entry) =>
    named(entry)
      .map((id) => sources[id].checked)
      .sort()[0];
  const item = (kind, entry, name, checked) => ({ kind, id: entry.id, name, checked, sources: named(entry) });
  const people = [
    ...lines.lines.map((entry) => ({
      ...item('line', entry, entry.name, entry.checked.on),
      how: entry.checked.how,
    })),
    ...local.centers.map((entry) => ({
      ...item('center', entry, entry.name, entry.checked.on),
      how: entry.checked.how,
    })),
  ];
  const laws = Object.values(law).filter((entry) => 'cite' in entry);
  const shown = statistics.figures.filter(({ status }) => status !== 'withheld');
  const dated = [
    ...people,
    ...shown
      .filter((entry) => named(entry).length)
      .map((entry) => item('figure', entry, entry.counted, oldest(entry))),
    ...[...laws, ...definitions.definitions.filter(({ cite }) => cite)].map((entry) =>
      item('law', entry, entry.heading ?? entry.term, oldest(entry)),
    ),
  ];
  const signs = settings.flatMap((setting) =>
    setting.signs.flatMap((group) =>
      group.signs.map((entry) => item('sign', entry, entry.text, oldest(entry))),
    ),
  );
  return {
    on,
    due: dated
      .map((entry) => ({ ...entry, due: new Date(Date.parse(entry.checked) + intervals[entry.kind] * DAY) }))
      .filter(({ due }) => due <= now)
      .map(({ kind, id, name, checked, due }) => ({
        kind,
        id,
        name,
        checked,
        due: due.toISOString().slice(0, 10),
      })),
    next: dated
      .map(({ kind, checked }) =>
        new Date(Date.parse(checked) + intervals[kind] * DAY).toISOString().slice(0, 10),
      )
      .sort()
      .find((day) => Date.parse(day) > now),
    oneSource: [...dated, ...signs]
      .filter((entry) => new Set(entry.sources.map((id) => sources[id].family ?? id)).size === 1)
      .map(({ kind, id, name, sources: same }) => ({ kind, id, name, source: same.join(' ') })),
    neverCalled: people
      // Nobody tests 911: its own office confirms it.
      .filter(({ id, how }) => how !== 'called' && id !== '911')
      .map(({ kind, id, name, checked }) => ({ kind, id, name, read: checked })),
  };
}
