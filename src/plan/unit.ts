/** What a figure is counted or measured in: so much of a product of base dimensions. */
export interface Unit {
  /** How much of the base dimensions one of it is. */
  readonly scale: number;
  readonly of: Dimensions;
  /** Whether it counts things one by one, so that a whole number of it is no rounded one. */
  readonly counts: boolean;
}

/** Powers of base dimensions (metre, yuan, person, project …); what is not there has power 0. */
export type Dimensions = Readonly<Record<string, number>>;

const measured = (scale: number, of: Dimensions): Unit => ({ scale, of, counts: false });
const counted = (noun: string): Unit => ({ scale: 1, of: { [noun]: 1 }, counts: true });

const SQUARE_METRES_PER_MU = 2_000 / 3;

/** Every unit a plan's figures may have. A mu is 2000/3 m². */
export const UNITS = {
  one: measured(1, {}),
  times: measured(1, {}),
  'per-cent': measured(0.01, {}),
  'percentage-point': measured(0.01, {}),
  'yi-yuan': measured(1e8, { yuan: 1 }),
  'wan-yuan-per-person': measured(1e4, { yuan: 1, person: -1 }),
  'yi-us-dollar': measured(1e8, { 'us-dollar': 1 }),
  'wan-us-dollar': measured(1e4, { 'us-dollar': 1 }),
  'yi-currency-lost': measured(1e8, { 'currency-lost': 1 }),
  kilometre: measured(1e3, { metre: 1 }),
  'kilometre-per-square-kilometre': measured(1e-3, { metre: -1 }),
  'wan-square-metre': measured(1e4, { metre: 2 }),
  'square-metre-per-person': measured(1, { metre: 2, person: -1 }),
  mu: measured(SQUARE_METRES_PER_MU, { metre: 2 }),
  'microgram-per-cubic-metre': measured(1e-6, { gram: 1, metre: -3 }),
  person: counted('person'),
  'wan-person': measured(1e4, { person: 1 }),
  'wan-person-time': measured(1e4, { 'person-time': 1 }),
  'patent-per-ten-thousand-persons': measured(1e-4, { patent: 1, person: -1 }),
  'bed-per-thousand-persons': measured(1e-3, { bed: 1, person: -1 }),
  'doctor-per-thousand-persons': measured(1e-3, { doctor: 1, person: -1 }),
  'nursery-place-per-thousand-persons': measured(1e-3, { 'nursery-place': 1, person: -1 }),
  'year-of-age': measured(1, { year: 1 }),
  year: measured(1, { year: 1 }),
  minute: measured(1, { minute: 1 }),
  home: counted('home'),
  'wan-home': measured(1e4, { home: 1 }),
  bed: counted('bed'),
  doctor: counted('doctor'),
  project: counted('project'),
  'training-project': counted('training-project'),
  firm: counted('firm'),
  platform: counted('platform'),
  'platform-or-project': counted('platform-or-project'),
  premises: counted('premises'),
  'building-cluster': counted('building-cluster'),
  desk: counted('desk'),
  parcel: counted('parcel'),
  'retail-district': counted('retail-district'),
  'housing-estate': counted('housing-estate'),
  road: counted('road'),
  'parking-space': counted('parking-space'),
  park: counted('park'),
  school: counted('school'),
  kindergarten: counted('kindergarten'),
  nursery: counted('nursery'),
  organisation: counted('organisation'),
  exhibition: counted('exhibition'),
  event: counted('event'),
  'football-pitch': counted('football-pitch'),
  zone: counted('zone'),
  axis: counted('axis'),
  'highlight-area': counted('highlight-area'),
  network: counted('network'),
  centre: counted('centre'),
  lake: counted('lake'),
  'water-body': counted('water-body'),
  industry: counted('industry'),
  function: counted('function'),
  field: counted('field'),
  aim: counted('aim'),
  'way-of-service': counted('way-of-service'),
  culture: counted('culture'),
  'model-works': counted('model-works'),
  'square-kilometre': measured(1e6, { metre: 2 }),
  'yi-yuan-per-project': measured(1e8, { yuan: 1, project: -1 }),
  'kilometre-per-road': measured(1e3, { metre: 1, road: -1 }),
  'mu-per-park': measured(SQUARE_METRES_PER_MU, { metre: 2, park: -1 }),
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitKey = keyof typeof UNITS;

const isUnitKey = (key: string): key is UnitKey => key in UNITS;
export const UNIT_KEYS: readonly UnitKey[] = Object.keys(UNITS).filter(isUnitKey);

const combined = (one: Dimensions, other: Dimensions, sign: 1 | -1): Dimensions => {
  const powers = new Map(Object.entries(one));
  for (const [name, power] of Object.entries(other)) powers.set(name, (powers.get(name) ?? 0) + sign * power);
  return Object.fromEntries([...powers].filter(([, power]) => power !== 0));
};

/** The dimensions of a product. */
export const timesDimensions = (one: Dimensions, other: Dimensions): Dimensions => combined(one, other, 1);

/** The dimensions of a quotient. */
export const perDimensions = (one: Dimensions, other: Dimensions): Dimensions => combined(one, other, -1);

/** Whether two can be added or compared. */
export const areSameDimensions = (one: Dimensions, other: Dimensions): boolean =>
  Object.keys(perDimensions(one, other)).length === 0;
