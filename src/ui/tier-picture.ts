import { html, nothing, svg } from 'lit';
import { LEGEND } from '#map/legend.ts';
import type { Tier } from '#plan/plan.ts';
import type { Theme } from '#state/state.ts';

const WIDTH = 168;
const HEIGHT = 112;
/** The map draws its dashes in multiples of a line's width, and so does the picture, a little larger. */
const ENLARGED = 1.25;

const BLOCK = 'M44 26L130 20L134 84L38 90Z';
const STREETS = 'M0 23L168 11M0 102L168 92M36 0L26 112M142 0L148 112';

const swatchOf = (tier: Tier) => LEGEND.find(({ id }) => id === `parcel-tier-${tier}`)?.swatch;

const edge = (width: number, dash: readonly number[] | null) => ({
  width: width * ENLARGED,
  dashes: dash?.map((length) => length * width * ENLARGED).join(' ') ?? 'none',
});

function parcel(tier: Tier, theme: Theme, name: string) {
  const swatch = swatchOf(tier);
  switch (swatch?.type) {
    case 'fill': {
      const colour = swatch.colours[0]?.[theme];
      const { width, dashes } = edge(swatch.edge?.width ?? 0, swatch.edge?.dash ?? null);
      return svg`<path d=${BLOCK} fill=${colour ?? 'none'} fill-opacity=${swatch.opacity} stroke=${colour ?? 'none'} stroke-width=${width} stroke-dasharray=${dashes} stroke-linejoin="round" />
        <text class="name" x="86" y="60">${name}</text>`;
    }
    case 'reach': {
      const colour = swatch.colours[0]?.[theme];
      const { width, dashes } = edge(swatch.edge.width, swatch.edge.dash);
      return svg`<circle cx="86" cy="56" r="50" fill="none" stroke=${colour ?? 'none'} stroke-width=${width} stroke-dasharray=${dashes} />
        <circle cx="86" cy="50" r="4" fill=${swatch.spot[theme]} stroke=${colour ?? 'none'} stroke-width="1.6" />
        <text class="name" x="86" y="72">${name}</text>`;
    }
    default:
      return nothing;
  }
}

/** A parcel of a tier among its streets, as the map draws it; the words beside it say what it means. */
export const tierPicture = (tier: Tier, theme: Theme, name: string) =>
  html`<svg class="tier" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    <path class="casing" d=${STREETS} /><path class="street" d=${STREETS} />${parcel(tier, theme, name)}</svg>`;
