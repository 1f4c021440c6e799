/**
 * The part that needs ECharts; loaded by itself when there is something to draw. Colours are CSS variables in the SVG, so
 * that theme, contrast and paper change them without drawing again. It writes no text: that is HTML beside the picture,
 * which grows with the reader's text size.
 */
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { EDGE, LANE, MOST_STEPS, scaleHeight } from './curve-measures.js';
import { depth, type Cell, type CurveLine } from './curve-model.js';

echarts.use([LineChart, ScatterChart, GridComponent, SVGRenderer]);

/** Air to the left of the first and the right of the last day, as a part of the time between. */
const AIR = 0.04;
const DAY = 86_400_000;

/** Draws into the host; the result follows its size and must be disposed of. */
export function draw(host: HTMLElement, line: CurveLine, days: readonly string[], lane: boolean): echarts.ECharts {
  const chart = echarts.init(host, null, { renderer: 'svg' });
  chart.on('finished', () => letPaperScale(host));
  chart.setOption(option(line, days, lane));
  return chart;
}

function option(line: CurveLine, days: readonly string[], lane: boolean): echarts.EChartsCoreOption {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const times = days.map(day => Date.parse(day));
  const height = scaleHeight(line) * rem;
  const edge = EDGE * rem;
  const side = { left: edge, right: edge };
  const x = { type: 'value', show: false, ...span(times) };
  return {
    animation: false,
    grid: [
      { ...side, top: edge, height },
      { ...side, top: 2 * edge + height, height: lane ? LANE * rem - edge : 0 },
    ],
    xAxis: [
      { ...x, gridIndex: 0 },
      { ...x, gridIndex: 1 },
    ],
    yAxis: [scaleAxis(line), { type: 'value', show: false, min: -1, max: 1, gridIndex: 1 }],
    series: [
      steps(line, times),
      points(line, times),
      mark(line.cells, times, 'cannot-answer', { symbol: 'diamond', symbolSize: 0.7 * rem }, 'var(--curve-paper)'),
      mark(line.cells, times, 'skipped', { symbol: 'rect', symbolSize: [0.7 * rem, 0.15 * rem] }, 'var(--curve-gap)'),
    ],
  };
}

function span(times: readonly number[]) {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const air = Math.max((last - first) * AIR, DAY);
  return { min: first - air, max: last + air };
}

function scaleAxis(line: CurveLine) {
  return {
    type: 'value',
    gridIndex: 0,
    min: line.lowest,
    max: line.highest,
    interval: Math.ceil((line.highest - line.lowest) / MOST_STEPS),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { show: false },
    splitLine: { lineStyle: { color: 'var(--curve-rule)', width: 1 } },
  };
}

/**
 * The step lies midway between two days, since nobody knows when in between it was taken. A gap ends the line at the last
 * answer: ECharts' own steps would reach halfway into it.
 */
function steps(line: CurveLine, times: readonly number[]) {
  return {
    type: 'line',
    connectNulls: false,
    symbol: 'none',
    silent: true,
    clip: false,
    lineStyle: { color: 'var(--curve-line)', width: 2 },
    data: line.cells.flatMap((cell, i): Point[] => (typeof cell === 'number' ? arrive(line.cells, times, i) : [[times[i], '-']])),
  };
}

/** Where on the axis of time, and which answer; '-' is ECharts' word for none. */
type Point = readonly (Cell | string)[];

/** From the middle of the way, where the answer before is there to come from, to the answer itself. */
function arrive(cells: readonly Cell[], times: readonly number[], i: number): Point[] {
  const before = cells[i - 1];
  if (typeof before !== 'number') return [[times[i], cells[i]]];
  const midway = (times[i - 1] + times[i]) / 2;
  return [
    [midway, before],
    [midway, cells[i]],
    [times[i], cells[i]],
  ];
}

function points(line: CurveLine, times: readonly number[]) {
  return {
    type: 'scatter',
    symbolSize: 11,
    silent: true,
    clip: false,
    data: line.cells.flatMap((cell, i) => (typeof cell === 'number' ? [point(cell, times[i], line)] : [])),
  };
}

function point(value: number, time: number, line: CurveLine) {
  const color = `var(--curve-depth-${depth(value, line)})`;
  return { value: [time, value], itemStyle: { color, borderColor: 'var(--curve-line)', borderWidth: 1.5, opacity: 1 } };
}

/** Marks in a lane of their own under the scale: no height on the scale would be true. */
function mark(cells: readonly Cell[], times: readonly number[], state: Cell, shape: object, color: string) {
  return {
    type: 'scatter',
    xAxisIndex: 1,
    yAxisIndex: 1,
    silent: true,
    clip: false,
    itemStyle: { color, borderColor: 'var(--curve-gap)', borderWidth: 1.5, opacity: 1 },
    data: cells.flatMap((cell, i) => (cell === state ? [[times[i], 0]] : [])),
    ...shape,
  };
}

/** Paper is narrower than the screen, and nobody tells a script in time. */
function letPaperScale(host: HTMLElement): void {
  const svg = host.querySelector('svg');
  svg?.setAttribute('viewBox', `0 0 ${host.clientWidth} ${host.clientHeight}`);
  svg?.setAttribute('preserveAspectRatio', 'none');
}
