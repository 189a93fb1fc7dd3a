// Writes src/content/local/map.ts, or the file given: the counties of Maine as paths of an SVG. The borders are those of the
// US Census Bureau, which are in the public domain, as us-atlas has them: npm run update -- map
import { writeFileSync } from 'node:fs';
import { counties, feature, filter, filterWeight, presimplify, simplify } from './drawings/tools.mjs';

const maine = '23';
const height = 160;
/** Bends and islands smaller than these, in square units of the picture, are left out. */
const bend = 1.5;
const island = 25;

const atlas = counties();
const { scale, translate } = atlas.transform;
const geometries = atlas.objects.counties.geometries.filter(({ id }) => id.startsWith(maine));

// In Maine, a degree of longitude is shorter than one of latitude by the cosine of 45.2 degrees.
const narrow = Math.cos((45.2 * Math.PI) / 180);
const project = (arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [(x * scale[0] + translate[0]) * narrow, -(y * scale[1] + translate[1])];
  });
};
const used = new Set(geometries.flatMap(({ arcs }) => arcs.flat(Infinity)).map((at) => (at < 0 ? ~at : at)));
const arcs = atlas.arcs.map((arc, at) => (used.has(at) ? project(arc) : []));
const all = (axis) => arcs.flat().map((point) => point[axis]);
const [left, top] = [Math.min(...all(0)), Math.min(...all(1))];
const unit = height / (Math.max(...all(1)) - top);
const width = Math.ceil((Math.max(...all(0)) - left) * unit);

// Counties that touch have their border in common, and so keep it in common however much is left out.
const picture = {
  type: 'Topology',
  objects: { counties: { type: 'GeometryCollection', geometries } },
  arcs: arcs.map((arc) => arc.map(([x, y]) => [(x - left) * unit, (y - top) * unit])),
};
const simple = simplify(presimplify(filter(picture, filterWeight(picture, island))), bend);

/** A closed line through whole numbers, step by step. */
function path(ring) {
  const points = ring
    .map((point) => point.map(Math.round))
    .filter((point, at, points) => `${point}` !== `${points[at - 1]}`)
    .slice(0, -1);
  if (points.length < 3) return '';
  const steps = points.slice(1).map((point, at) => point.map((value, axis) => value - points[at][axis]));
  return `M${points[0].join(' ')}l${steps.flat().join(' ')}z`.replaceAll(' -', '-');
}

const shapes = feature(simple, simple.objects.counties)
  .features.map(({ properties, geometry }) => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const heights = rings.flat().map(([, y]) => y);
    return {
      id: properties.name.toLowerCase(),
      middle: Math.min(...heights) + Math.max(...heights),
      d: rings.map(path).join(''),
    };
  })
  .sort((a, b) => a.middle - b.middle);

writeFileSync(
  process.argv[2] ?? 'src/content/local/map.ts',
  `// Made by scripts/map.mjs; a test makes it anew.

/** The counties of Maine as a picture, from north to south. */
export const map = {
  width: ${width},
  height: ${height},
  shapes: [
${shapes.map(({ id, d }) => `    ['${id}', '${d}'],`).join('\n')}
  ],
} as const;
`,
);
