// Cuts the land and the borders of today out of Natural Earth (public domain, as world-atlas packs it) into tiles of paths
// that the server sets into its map, in the projection of Mercator. The deeper, the finer.
//
//   <folder>/<depth>/<x>-<y>.txt   two lines: land to be filled, borders to be drawn
//
// What is all sea has no tile.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { unpack } from "./packed.js";

const WORLD = {
  name: "world-atlas",
  version: "2.0.2",
  file: "package/countries-10m.json",
  integrity: "sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==",
};
const DEPTHS = [2, 3, 4, 5, 6];
const PARTS = (depth) => (depth === 6 ? 512 : 256); // how wide a tile is
const NEAREST = 1.5; // points nearer to each other fall together
const OVERLAP = 3; // neighbours overlap a little, so that no seam shows
const FARTHEST = 85.0511287798066;

/** Draws the world into a folder. */
export function drawMap(folder) {
  const kept = "node_modules/.packed/countries-10m.json";
  unpack(WORLD, kept);
  const world = JSON.parse(readFileSync(kept, "utf8"));
  const arcs = world.arcs.map((arc) => projected(arc, world.transform));
  const rings = polygons(world.objects.land).flatMap((ring) => unrolled(joined(ring, arcs)));
  const used = uses(world.objects.countries, arcs.length);
  const borders = arcs.filter((_, arc) => used[arc] > 1);
  rmSync(folder, { recursive: true, force: true });
  for (const depth of DEPTHS) {
    mkdirSync(`${folder}/${depth}`, { recursive: true });
    const scale = 2 ** depth * PARTS(depth);
    const scaled = (lines, least) => lines.map((line) => thinned(line, scale)).filter((line) => line.length >= least);
    tiles(depth, 0, 0, 0, scaled(rings, 4), scaled(borders, 2), folder);
  }
}

function projected(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    const east = x * scale[0] + translate[0];
    const north = Math.max(-FARTHEST, Math.min(FARTHEST, y * scale[1] + translate[1]));
    const turn = (north * Math.PI) / 180;
    return [(east + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + turn / 2)) / (2 * Math.PI)];
  });
}

function polygons(object) {
  if (object.type === "GeometryCollection") return object.geometries.flatMap(polygons);
  if (object.type === "Polygon") return object.arcs;
  return object.type === "MultiPolygon" ? object.arcs.flat() : [];
}

function joined(ring, arcs) {
  return ring.flatMap((arc, place) => {
    const line = arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc];
    return place === 0 ? line : line.slice(1);
  });
}

/** A ring that crosses the edge of the map, at the 180th degree, stands at both edges; one around a pole ends below it. */
function unrolled(ring) {
  let turns = 0;
  const line = ring.map(([x, y], place) => {
    const step = place === 0 ? 0 : x - ring[place - 1][0];
    turns += step > 0.5 ? -1 : step < -0.5 ? 1 : 0;
    return [x + turns, y];
  });
  if (turns !== 0) line.push([line[line.length - 1][0], 1.01], [line[0][0], 1.01]);
  const from = Math.min(...line.map(([x]) => x));
  const to = Math.max(...line.map(([x]) => x));
  return [-1, 0, 1].filter((by) => to + by > 0 && from + by < 1).map((by) => line.map(([x, y]) => [x + by, y]));
}

function uses(countries, count) {
  const used = new Uint8Array(count);
  polygons(countries).flat().forEach((arc) => { used[arc < 0 ? ~arc : arc] += 1; });
  return used;
}

/** In whole parts, without points that fall together; the last one stays, so that lines meet. */
function thinned(line, scale) {
  const thin = [];
  line.forEach(([x, y], place) => {
    const point = [Math.round(x * scale), Math.round(y * scale)];
    const last = thin[thin.length - 1];
    const far = last ? Math.hypot(last[0] - point[0], last[1] - point[1]) : Infinity;
    if (far >= NEAREST || (place === line.length - 1 && far > 0)) thin.push(point);
  });
  return thin;
}

/** Halves the world until a tile is reached, so that no line is looked at where it does not lie. */
function tiles(depth, level, column, row, rings, borders, folder) {
  if (rings.length === 0) return;
  if (level === depth) {
    const left = column * PARTS(depth);
    const top = row * PARTS(depth);
    const text = `${closed(rings, left, top)}\n${open(borders, left, top)}\n`;
    writeFileSync(`${folder}/${depth}/${column}-${row}.txt`, text);
    return;
  }
  const size = PARTS(depth) * 2 ** (depth - level - 1);
  for (const [right, down] of [[0, 0], [1, 0], [0, 1], [1, 1]]) {
    const x = column * 2 + right;
    const y = row * 2 + down;
    const box = [x * size - OVERLAP, y * size - OVERLAP, (x + 1) * size + OVERLAP, (y + 1) * size + OVERLAP];
    const filled = rings.map((ring) => clipped(ring, box)).filter((ring) => ring.length > 2);
    tiles(depth, level + 1, x, y, filled, inside(borders, box), folder);
  }
}

/** A ring within a box, after Sutherland and Hodgman. */
function clipped(ring, [left, top, right, bottom]) {
  let points = ring;
  for (const [axis, edge, sign] of [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]]) {
    const from = points;
    points = [];
    for (let place = 0; place < from.length; place++) {
      const here = from[place];
      const before = from[(place + from.length - 1) % from.length];
      const hereIn = (here[axis] - edge) * sign >= 0;
      if (hereIn !== (before[axis] - edge) * sign >= 0) points.push(crossing(before, here, axis, edge));
      if (hereIn) points.push(here);
    }
    if (points.length === 0) return points;
  }
  return points;
}

function crossing(one, other, axis, edge) {
  const part = (edge - one[axis]) / (other[axis] - one[axis]);
  const across = Math.round(one[1 - axis] + part * (other[1 - axis] - one[1 - axis]));
  return axis === 0 ? [edge, across] : [across, edge];
}

/** The runs of lines that lie in a box, each with its neighbours on both sides. */
function inside(lines, [left, top, right, bottom]) {
  const within = ([x, y]) => x >= left && x <= right && y >= top && y <= bottom;
  return lines.flatMap((line) => {
    const runs = [];
    let run = null;
    line.forEach((point, place) => {
      const isIn = within(point);
      if (isIn && !run) run = place > 0 ? [line[place - 1]] : [];
      if (run) run.push(point);
      if (!isIn && run) {
        runs.push(run);
        run = null;
      }
    });
    if (run) runs.push(run);
    return runs.filter((one) => one.length > 1);
  });
}

function closed(rings, left, top) {
  return rings.map((ring) => path(ring, left, top)).filter((one) => one !== "").map((one) => `${one}z`).join("");
}

function open(lines, left, top) {
  return lines.map((line) => path(line, left, top)).join("");
}

function path(points, left, top) {
  let [x, y] = points[0];
  const start = `M${x - left} ${y - top}`;
  let steps = "";
  for (const [toX, toY] of points.slice(1)) {
    if (toX === x && toY === y) continue;
    steps += `${steps === "" || toX < x ? "" : " "}${toX - x}${toY < y ? "" : " "}${toY - y}`;
    [x, y] = [toX, toY];
  }
  return steps === "" ? "" : `${start}l${steps}`; // what fell together into a point is nothing
}
