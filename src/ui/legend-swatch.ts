import { html, nothing, svg } from 'lit';
import type { Stroke, Swatch } from '#map/swatch.ts';
import type { Theme } from '#state/state.ts';

const WIDTH = 40;
const HEIGHT = 18;

/** Divides the little picture into one field for each tint. */
const fields = <Tint>(tints: readonly Tint[]): readonly { readonly tint: Tint; readonly x: number; readonly width: number }[] =>
  tints.map((tint, i) => ({ tint, x: (i * WIDTH) / tints.length, width: WIDTH / tints.length }));

const dashes = (dash: readonly number[] | null) => dash?.join(' ') ?? 'none';

const stroke = ({ colour, width, dash }: Stroke, theme: Theme, y = HEIGHT / 2) =>
  svg`<path d="M1 ${y}H${WIDTH - 1}" stroke=${colour[theme]} stroke-width=${width} stroke-dasharray=${dashes(dash)} fill="none" />`;

/** Lines at an angle across a field, close enough to read as a hatch. */
const hatchLines = (x: number, width: number, angleDegrees: number, colour: string) => {
  const slope = Math.tan((angleDegrees * Math.PI) / 180);
  const run = Math.abs(slope) > 20 ? 0 : HEIGHT / slope;
  const starts = Array.from({ length: 16 }, (_, i) => x - HEIGHT * 1.5 + i * 5).filter(
    (start) => start + Math.max(run, 0) > x && start + Math.min(run, 0) < x + width,
  );
  return starts.map((start) => svg`<path d="M${start} ${HEIGHT}L${start + run} 0" stroke=${colour} stroke-width="1.2" />`);
};

function strokesOf(swatch: Swatch, theme: Theme): unknown {
  switch (swatch.type) {
    case 'fill':
      return fields(swatch.colours).map(
        ({
          tint,
          x,
          width,
        }) => svg`<rect x=${x + 1} y="2" width=${width - 2} height=${HEIGHT - 4} fill=${tint[theme]} fill-opacity=${swatch.opacity}
          stroke=${swatch.edge ? tint[theme] : 'none'} stroke-width=${swatch.edge?.width ?? 0} stroke-dasharray=${dashes(swatch.edge?.dash ?? null)} />`,
      );
    case 'hatch':
      return fields(swatch.colours).map(
        (
          { tint, x, width },
          i,
        ) => svg`<svg x=${x + 1} y="2" width=${width - 2} height=${HEIGHT - 4} viewBox="${x + 1} 2 ${width - 2} ${HEIGHT - 4}">
          ${hatchLines(x, width, swatch.anglesDegrees[i] ?? swatch.anglesDegrees[0] ?? 45, tint[theme])}</svg>
          <rect x=${x + 1} y="2" width=${width - 2} height=${HEIGHT - 4} fill="none" stroke=${tint[theme]} stroke-width=${swatch.edge.width} stroke-dasharray=${dashes(swatch.edge.dash)} />`,
      );
    case 'arrow':
      return fields(swatch.colours).map(
        ({
          tint,
          x,
          width,
        }) => svg`<path d="M${x + 1} ${HEIGHT / 2}H${x + width - 2}" stroke=${tint[theme]} stroke-opacity=${swatch.opacity} stroke-width=${Math.min(swatch.width, HEIGHT - 4)} />
          <path d="M${x + width / 2 - 2} ${HEIGHT / 2 - 3}l3 3-3 3" stroke=${tint[theme]} stroke-width="3.6" stroke-linecap="round" fill="none" />
          <path d="M${x + width / 2 - 2} ${HEIGHT / 2 - 3}l3 3-3 3" stroke=${swatch.chevron[theme]} stroke-width="1.3" stroke-linecap="round" fill="none" />`,
      );
    case 'reach':
      return fields(swatch.colours).map(
        ({
          tint,
          x,
          width,
        }) => svg`<circle cx=${x + width / 2} cy=${HEIGHT / 2} r=${Math.min(width, HEIGHT) / 2 - 1} fill="none" stroke=${tint[theme]} stroke-width=${swatch.edge.width} stroke-dasharray=${dashes(swatch.edge.dash)} />
          <circle cx=${x + width / 2} cy=${HEIGHT / 2} r="1.8" fill=${swatch.spot[theme]} stroke=${tint[theme]} stroke-width="1.2" />`,
      );
    case 'line':
      return svg`${swatch.casing ? stroke(swatch.casing, theme) : nothing}${stroke(swatch.stroke, theme)}`;
    case 'dot':
      return svg`<circle cx=${WIDTH / 2} cy=${HEIGHT / 2} r=${swatch.radius} fill=${swatch.colour[theme]} stroke=${swatch.ring[theme]} stroke-width="2" />`;
    case 'icon':
      return fields(swatch.colours).map(
        ({ tint, x, width }) =>
          svg`<path d="M${x + width / 2 - 3} 3v12M${x + width / 2 - 3} 3.5h7l-2 2.75 2 2.75h-7" stroke=${tint[theme]} stroke-width="1.4" fill=${tint[theme]} />`,
      );
  }
}

/** A legend entry drawn small; the words beside it say what it is, so it is hidden from screen readers. */
export const swatchPicture = (swatch: Swatch, theme: Theme) =>
  html`<svg width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${strokesOf(swatch, theme)}</svg>`;
