/** Boxes lie on a grid of so many steps per degree (26 mm northward): whole numbers of 32 bits, and so are their differences. */
export const STEPS_PER_DEGREE = 2 ** 22;
/** A power of two: degrees times one and back lose nothing. */
export const DEGREES_PER_STEP = 1 / STEPS_PER_DEGREE;
