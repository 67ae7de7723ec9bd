import type { Membership, Role, ThingKind } from '#plan/plan.ts';
import { wholesOf } from '../belonging.ts';
import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { outsideInWords } from '../overlaps.ts';
import { isArea } from '../shapes.ts';

/** Belonging in these roles means lying inside; resources only touch, roads pass through, end points stand at the end. */
const INSIDE: ReadonlySet<Role> = new Set([
  'trigger',
  'parcel-to-assemble',
  'building-to-assemble',
  'strung-on-axis',
  'investment-project',
  'part',
  'highlight-area',
  'axis',
  'sub-axis',
]);

const MEMBERS: ReadonlySet<ThingKind> = new Set(['parcel', 'building', 'facility']);
const CONTAINERS: ReadonlySet<ThingKind> = new Set(['zone', 'highlight-area', 'parcel']);

const isInsideRole = ({ role }: Membership): boolean => INSIDE.has(role);

/**
 * Parcels and buildings lie in every zone and highlight area they belong to, directly or by way of an axis or area: shapes of
 * tier one and two wholly, to 1 m²; centres of tier three as points. A part lies in its whole.
 */
export const membersLieWhereTheyBelong = (drawing: Drawing): readonly Complaint[] => {
  const containers = featuresOf(drawing)
    .map(({ feature }) => feature)
    .filter(isArea)
    .filter(({ properties }) => CONTAINERS.has(properties.kind));
  return featuresOf(drawing)
    .filter(({ feature }) => MEMBERS.has(feature.properties.kind))
    .flatMap((filed) => {
      const wholes = wholesOf(filed.feature.properties.id, drawing.facts.structure, isInsideRole);
      return containers
        .filter(({ id }) => wholes.includes(id))
        .flatMap((container) => {
          const outside = outsideInWords(filed.feature, container);
          if (outside === null) return [];
          return [complaintAbout(filed, `${outside}, to which it belongs`, `move it inside, or draw ${container.id} around it`)];
        });
    });
};
